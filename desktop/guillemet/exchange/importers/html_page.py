"""A web page as an article: its text as a browser shows it, what parts of it are, what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from guillemet.domain.article import Metadata, RangeKind, TextRange
from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_PAGE_DEEP, MSG_PAGE_EMPTY
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span, canonical
from guillemet.exchange.importers.html_blocks import Block, Gathering, Shown
from guillemet.exchange.importers.html_encoding import page_text
from guillemet.exchange.importers.html_lines import joined
from guillemet.exchange.importers.html_main import folded, kept, unclosed
from guillemet.exchange.importers.html_meta import Said, address, said_by

DEEPEST: Final = 20_000
"""Elements that may be open within one another; no page has a thousand."""
_LEADS: Final = (
    "chapo", "chapeau", "lead", "lede", "standfirst", "dek", "deck", "subtitle", "subhead",
    "description", "abstract", "summary", "vorspann", "entradilla", "sommario", "intro",
)  # fmt: skip
"""What the classes of a standfirst are called."""
_LEAD_WITHIN: Final = 4
"""Blocks behind the headline among which the lead is."""
_LONG: Final = 200
"""Characters of a block above the headline that is no name of a section, date or teaser."""
_SAME: Final = 12
"""Letters from which on the same words are no chance."""


@dataclass(frozen=True, slots=True)
class WebPage:
    """What a page comes to. `left_out` counts the paragraphs of menus and the like."""

    text: str
    ranges: tuple[TextRange, ...]
    meta: Metadata
    encoding: str = "utf-8"
    replaced: int = 0
    left_out: int = 0


def web_page(data: bytes, name: str, *, whole: bool = False) -> WebPage:
    """Return the article in the page called `name`, or the `whole` page with its menus.

    Nothing is loaded and nothing runs.

    Raises:
        BadFile: it is empty, shows no words, is no text, or is nested beyond all measure.
    """
    read = page_text(data, name)
    return _of(read.text, name, whole=whole, encoding=read.encoding, lost=read.replaced)


def copied_page(source: str, url: str = "") -> WebPage:
    """Return what was copied from a page, whole; `url` is that of the page, if it is known.

    Raises:
        BadFile: it shows no words, or is nested beyond all measure.
    """
    begin, end = "<!--StartFragment-->", "<!--EndFragment-->"
    if begin in source and end in source:
        source = source.partition(begin)[2].rpartition(end)[0]
    page = _of(source, "", whole=True, url=address(url))
    return replace(page, meta=replace(page.meta, url=page.meta.url or address(url)))


def _of(
    source: str, name: str, *, whole: bool, encoding: str = "utf-8", lost: int = 0, url: str = ""
) -> WebPage:
    if unclosed(source, DEEPEST):
        raise BadFile(MSG_PAGE_DEEP, name=name)
    page = LexborHTMLParser(source.encode("utf-8", "replace"))
    said = said_by(page, url)
    root = page.root
    shown = Gathering(said.meta.language).gathered(root) if root else Shown([], 0, 0)
    stays = [True] * len(shown.blocks) if whole else kept(shown.blocks, source, shown.deepest)
    blocks = _with_headline(shown.blocks, stays, said.meta.title)
    if not whole:
        blocks = _from_headline(blocks, said.meta.title)
    if not blocks:
        raise BadFile(MSG_PAGE_EMPTY, name=name)
    text, starts = joined([(each.text, _is_tight(blocks, n)) for n, each in enumerate(blocks)])
    ahead = len(text) - len(canonical(text).text)
    ranges = (
        TextRange(kind, Span(start - ahead, end - ahead), value)
        for kind, start, end, value in _ranges(blocks, starts, said)
        if start >= ahead
    )
    return WebPage(
        text[ahead:], tuple(ranges), said.meta, encoding, lost + shown.replaced,
        len(shown.blocks) - len(blocks),
    )  # fmt: skip


def _is_tight(blocks: Sequence[Block], n: int) -> bool:
    return bool(n and blocks[n].group and blocks[n].group == blocks[n - 1].group)


def _with_headline(blocks: Sequence[Block], stays: list[bool], title: str) -> list[Block]:
    """Return the blocks that stay, and the headline above them with the lead behind it."""
    first = next((n for n, each in enumerate(stays) if each), len(blocks))
    above = [n for n in range(first) if _is_title(blocks[n], title)]
    chosen = set(above[-1:])
    if chosen:
        behind = blocks[above[-1] + 1 : first]
        leads = [n for n, each in enumerate(behind, above[-1] + 1) if _may_lead(each)]
        chosen.update(leads[:1])
    return [each for n, each in enumerate(blocks) if stays[n] or n in chosen]


def _from_headline(blocks: list[Block], title: str) -> list[Block]:
    """Return the blocks without those above the headline that are too short to be the article's."""
    headline = _headline(blocks, title)
    return [each for n, each in enumerate(blocks) if n >= headline or len(each.text) > _LONG]


def _is_title(block: Block, title: str) -> bool:
    if block.heading != 1 or block.around:
        return False
    ours, wanted = folded(block.text), folded(title)
    return bool(ours) and (ours in wanted or wanted in ours) if wanted else True


def _may_lead(block: Block) -> bool:
    names = block.named.replace("-", " ").replace("_", " ")
    return not block.around and any(each in names for each in _LEADS)


# -- what the parts are ----------------------------------------------------------------------------

_Range = tuple[RangeKind, int, int, str]


def _ranges(blocks: Sequence[Block], starts: Sequence[int], said: Said) -> Iterator[_Range]:
    headline = _headline(blocks, said.meta.title)
    lead = _lead(blocks, headline, said.description)
    for n, (block, start) in enumerate(zip(blocks, starts, strict=True)):
        end = start + len(block.text)
        if n == headline:
            yield RangeKind.HEADLINE, start, end, ""
        elif n == lead:
            yield RangeKind.LEAD, start, end, ""
        elif block.caption:
            yield RangeKind.CAPTION, start, end, ""
        elif block.heading:
            yield RangeKind.HEADING, start, end, str(block.heading)
        for link in block.links:
            where = address(link.address, said.base)
            if where:
                yield RangeKind.LINK, start + link.start, start + link.end, where


def _headline(blocks: Sequence[Block], title: str) -> int:
    """Return which block is the headline, -1 if none is."""
    for n, block in enumerate(blocks):
        if block.heading == 1 and _is_title(block, title):
            return n
    wanted = folded(title)
    same = (n for n, each in enumerate(blocks[:10]) if wanted and folded(each.text) == wanted)
    return next(same, -1)


def _lead(blocks: Sequence[Block], headline: int, description: str) -> int:
    """Return which block is the lead, -1 if none is."""
    wanted = folded(description)
    for n in range(headline + 1, min(len(blocks), headline + 1 + _LEAD_WITHIN)):
        block = blocks[n]
        same = folded(block.text)
        if len(same) >= _SAME and (same == wanted or _may_lead(block)) and not block.caption:
            return n
    return -1
