"""Which blocks of a web page are the article, and which are menus, teasers and the like.

trafilatura judges; its text is not used, since it changes blanks and invisible characters within
quotes. Whatever lies between the first and the last block that it keeps stays, unless it is plainly
a menu: an article without a paragraph would be worse than one with a teaser.
"""

import logging
import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from guillemet.exchange.importers.html_blocks import Block

JUDGED_UP_TO: Final = 1_500_000
"""Characters of a page that is judged within seconds."""
JUDGED_FROM: Final = 400
"""Characters shown; a shorter page is too short for anybody to tell."""
NESTED_UP_TO: Final = 200
"""Elements within one another; libxml2 cuts deeper pages short."""
SURE: Final = 25
"""Letters of a block that nothing else on the page would hold by chance."""
MOSTLY: Final = 0.6
"""Share of a block's characters that are links, from which on it is a list of them."""
LEAST: Final = 0.5
"""Share of what trafilatura keeps that must be found again."""
_FAULTS: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
_ENDS_ITSELF: Final = (
    "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th"
    "|option|thead|tbody|tfoot|colgroup|rt|rp|b|i|u|a|em|strong|font"
)
"""Elements that need not be closed, or are within one another no deeper for it."""
_TAG: Final = re.compile(rf"<(/?)(?!(?:{_ENDS_ITSELF})\b)[a-z][^<>]*(?<!/)>", re.IGNORECASE)
_NO_LETTER: Final = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return the letters of a text, by which two forms of it are known as one."""
    return _NO_LETTER.sub("", text).casefold()


def kept(blocks: Sequence[Block], source: str, deepest: int) -> list[bool]:
    """Return which blocks stay. Where nothing can be told, all but menus and the like do."""
    menus_aside = [not block.around for block in blocks]
    if not any(menus_aside):
        return [True] * len(blocks)
    shown = sum(len(block.text) for block in blocks)
    if shown < JUDGED_FROM or len(source) > JUDGED_UP_TO or deepest > NESTED_UP_TO:
        return menus_aside
    main = folded(_judged(source))
    letters = [folded(block.text) for block in blocks]
    said = [bool(each) and each in main for each in letters]
    sure = [n for n, each in enumerate(letters) if said[n] and len(each) >= SURE]
    if not sure:
        return menus_aside
    first, last = _widened(said, sure[0], sure[-1])
    chosen = [
        first <= n <= last and (said[n] or not (block.around or _is_links(block)))
        for n, block in enumerate(blocks)
    ]
    found = sum(len(each) for each, stays in zip(letters, chosen, strict=True) if stays)
    return chosen if found >= LEAST * len(main) else menus_aside


def _judged(source: str) -> str:
    """Return what trafilatura takes for the article, "" if it cannot tell."""
    from trafilatura import extract

    # what it cannot judge it would tell on the terminal
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        return extract(source, include_comments=False, include_tables=True) or ""
    except _FAULTS:
        return ""


def _widened(said: Sequence[bool], first: int, last: int) -> tuple[int, int]:
    while first > 0 and said[first - 1]:
        first -= 1
    while last + 1 < len(said) and said[last + 1]:
        last += 1
    return first, last


def _is_links(block: Block) -> bool:
    return block.linked > MOSTLY * len(block.text)


def unclosed(source: str, most: int) -> bool:
    """Tell whether more elements than that are ever open within one another."""
    steps = (-1 if found[1] else 1 for found in _TAG.finditer(source))
    return any(open_now > most for open_now in accumulate(steps))
