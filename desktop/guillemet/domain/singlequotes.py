"""Pairs of single quote marks, told from apostrophes by their shape."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from guillemet.domain.patterns import pattern

_SINGLE = pattern("(?<!['`])['’‘‚\u201b](?!')")
_ELIDED = pattern(
    r"(?:em|tis|twas|til|till|cause|bout|round|cos|n|un|im|er|ere|twill|twere|ello|\d\ds?)\b(?!\w)",
    re.IGNORECASE,
)
_BEFORE = frozenset(' \t\n\u00a0\u202f\u2009([{—–-/:：«“„‟"‹「『\uff02')
_OPENERS = frozenset("«“„‹「『‚‘")
_AFTER_STRONG = frozenset(',.;:!?)]}…—–»”"›\n،؛؟')


class _Single(NamedTuple):
    at: int
    opens: bool
    closes: bool
    weak: bool  # perhaps only the apostrophe of a plural: the islanders' patience


def single_pairs(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield ``(start, end, closed)`` of each pair, marks included, in no line but its own."""
    line: list[_Single] = []
    stop = -1
    for match in _SINGLE.finditer(text):
        if match.start() > stop:
            yield from _paired(text, line, stop)
            line = []
            stop = text.find("\n", match.start())
            stop = len(text) if stop < 0 else stop
        line.append(_shape(text, match.start()))
    yield from _paired(text, line, stop)


def _shape(text: str, at: int) -> _Single:
    char = text[at]
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    opens = (before in _BEFORE and (after.isalnum() or after in '[(¿¡…«“"')) or char == "‚"
    if opens and char != "‚" and _ELIDED.match(text, at + 1):
        opens = False
    bound = not before.isspace() and before not in "([{«“„"
    german = char == "‘" and after == "“"  # both close
    elision = after in _OPENERS or (after == '"' and text[at + 2 : at + 3].isalpha())
    closes = bound and not after.isalnum() and (german or not elision) and not opens and char != "‚"
    weak = closes and char in "'’" and before in "sSxz" and after not in _AFTER_STRONG
    return _Single(at, opens, closes, weak)


def _paired(text: str, line: list[_Single], stop: int) -> Iterator[tuple[int, int, bool]]:
    """Pair the single marks of one line, which ends at `stop`."""
    opener: _Single | None = None
    weak: _Single | None = None
    for mark in line:
        if opener is None:
            opener = mark if mark.opens else None
        elif mark.opens:
            if weak is not None:
                yield opener.at, weak.at + 1, True
            opener, weak = mark, None
        elif mark.closes and not mark.weak:
            yield opener.at, mark.at + 1, True
            opener, weak = None, None
        elif mark.closes:
            weak = weak or mark
    if opener is not None:
        yield from _last(text, opener, weak, stop)


def _last(
    text: str, opener: _Single, weak: _Single | None, stop: int
) -> Iterator[tuple[int, int, bool]]:
    """Settle an opener for which the line holds no sure closer."""
    follows = text[stop + 1 : stop + 2]
    starts = opener.at == 0 or text[opener.at - 1] == "\n"
    introduced = text[max(0, opener.at - 2) : opener.at].rstrip().endswith((":", "："))
    if introduced or (starts and text[opener.at] in "'‘" and follows == text[opener.at]):
        yield opener.at, stop, False
    elif weak is not None:
        yield opener.at, weak.at + 1, True
