"""What differs between two texts, word by word.

Words are compared as readers compare them: case, accents, ligatures and the typographer's choice of
marks aside, unless asked for exactly. The texts themselves are never changed: what is returned are
places in them, which cover both from end to end.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from guillemet.domain.folding import HIDDEN, UNSPACED, apart
from guillemet.domain.records import dataclass

LARGE: Final = 40_000_000
"""Words of one text times words of the other above which they are first cut at rare words."""
SHORT: Final = 3
"""Letters of words that do not make a stretch worth keeping by themselves."""
_ACCENT: Final = f"\u0300-\u036f{HIDDEN}"
_TOKEN: Final = rf"[{UNSPACED}]|(?:[^\W_{UNSPACED}]|[{_ACCENT}])+|\S"
_MARKS: Final = str.maketrans(
    "’‘\u02bc′`´‐‑\u2012–—―−«»“”„‟‹›‚「」『』", "''''''-------" + '"' * 13,
)  # fmt: skip


class Change(StrEnum):
    """What becomes of words between the one text and the other."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


class Stretch(NamedTuple):
    """A range of code points, half-open; unlike a span it may be empty."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the part of `text` under it."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of both texts that is the same, or of one of them that the other lacks.

    The pieces of a comparison follow each other in both texts and cover them, blanks included;
    what is removed comes before what is added in its place.
    """

    change: Change
    one: Stretch
    other: Stretch


class _Run(NamedTuple):
    """Words `a` to `b` of one text and `c` to `d` of the other: alike, or in each other's place."""

    a: int
    b: int
    c: int
    d: int
    same: bool = False


def tokens(text: str) -> list[Stretch]:
    """Return the words of a text, each ideograph and each mark one of its own."""
    return [Stretch(*match.span()) for match in _token().finditer(text)]


def word_key(word: str) -> str:
    """Return what two writings of one word share: no case, accents, ligatures, kinds of marks."""
    if word.isascii():
        return word.casefold().replace("`", "'")
    plain = unicodedata.normalize("NFKD", apart(word.translate(_MARKS)).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)) or word


def word_diff(one: str, other: str, *, exact: bool = False) -> list[Piece]:
    """Return what is the same in two texts and what is not, in reading order.

    A short word that stands alone between changes counts as changed with them. `exact` tells
    apart words that differ in case, accents or typography only. Costs some ten milliseconds for two
    texts of a thousand words; what is too long is cut first at the words that each has once.
    """
    places = tokens(one), tokens(other)
    keys = tuple(
        [place.of(text) if exact else word_key(place.of(text)) for place in found]
        for text, found in zip((one, other), places, strict=True)
    )
    runs = _runs(alignment(keys[0], keys[1]), len(keys[0]), len(keys[1]))
    kept = _without_strays(list(runs), keys[0])
    return list(_pieces(kept, _Cut(one, places[0]), _Cut(other, places[1])))


def alignment(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the words of a longest common sequence, by their numbers in both."""
    begin = _shared(one, other)
    end = _shared(one[begin:][::-1], other[begin:][::-1])
    yield from ((n, n) for n in range(begin))
    left, right = one[begin : len(one) - end], other[begin : len(other) - end]
    if len(left) * len(right) <= LARGE:
        yield from ((begin + i, begin + j) for i, j in _longest(left, right))
    else:
        yield from ((begin + i, begin + j) for i, j in _cut_up(left, right))
    yield from ((len(one) - n, len(other) - n) for n in range(end, 0, -1))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words from the beginning on are the same."""
    same = 0
    for ours, theirs in zip(one, other, strict=False):
        if ours != theirs:
            break
        same += 1
    return same


def _longest(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return a longest common sequence, by whole rows of bits at a time (Hyyrö 2004)."""
    where: dict[str, int] = {}
    for at, word in enumerate(one):
        where[word] = where.get(word, 0) | 1 << at
    whole = (1 << len(one)) - 1
    bits, rows = whole, []
    for word in other:
        hits = bits & where.get(word, 0)
        bits = ((bits + hits) | (bits - hits)) & whole
        rows.append(bits)
    found = []
    at, row = len(one), len(other)
    while at and row:
        if rows[row - 1] >> (at - 1) & 1:
            at -= 1
            continue
        row -= 1
        if not row or rows[row - 1] >> (at - 1) & 1:
            at -= 1
            found.append((at, row))
    return found[::-1]


def _cut_up(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Compare long texts between the words that each has once, in the order of both."""
    last = (0, 0)
    for i, j in [*_once_in_both(one, other), (len(one), len(other))]:
        here, there = one[last[0] : i], other[last[1] : j]
        if len(here) * len(there) <= LARGE:
            found = _longest(here, there)
            yield from ((last[0] + x, last[1] + y) for x, y in found)
        if i < len(one):
            yield i, j
        last = i + 1, j + 1


def _once_in_both(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest rising sequence of words that occur once in each text."""
    counts, theirs = Counter(one), Counter(other)
    at = {word: j for j, word in enumerate(other) if theirs[word] == counts[word] == 1}
    shared = [(i, at[word]) for i, word in enumerate(one) if word in at]
    ends: list[int] = []
    best: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(shared):
        place = bisect_left(ends, j)
        before.append(best[place - 1] if place else -1)
        ends[place : place + 1] = [j]
        best[place : place + 1] = [n]
    rising = []
    n = best[-1] if best else -1
    while n >= 0:
        rising.append(shared[n])
        n = before[n]
    return rising[::-1]


def _runs(pairs: Iterable[tuple[int, int]], ours: int, theirs: int) -> Iterator[_Run]:
    """Yield stretches of words alike and not alike, in turn."""
    a = c = i = j = 0
    for x, y in pairs:
        if (x, y) != (i, j):
            if i > a:
                yield _Run(a, i, c, j, same=True)
            yield _Run(i, x, j, y)
            a, c = x, y
        i, j = x + 1, y + 1
    if i > a:
        yield _Run(a, i, c, j, same=True)
    if i < ours or j < theirs:
        yield _Run(i, ours, j, theirs)


def _without_strays(runs: Sequence[_Run], words: Sequence[str]) -> list[_Run]:
    """Take what is alike by chance, a short word between two changes, for a part of the change."""
    kept: list[_Run] = []
    for n, run in enumerate(runs):
        inside = 0 < n < len(runs) - 1
        same = run.same and not (inside and _is_stray(words[run.a : run.b]))
        if kept and not same and not kept[-1].same:
            kept[-1] = _Run(kept[-1].a, run.b, kept[-1].c, run.d)
        else:
            kept.append(run._replace(same=same))
    return kept


def _is_stray(words: Sequence[str]) -> bool:
    letters = [word for word in words if word[0].isalnum()]
    return len(letters) < 2 and all(len(word) <= SHORT and not word.isdigit() for word in letters)


class _Cut(NamedTuple):
    """A text and its words; a word goes on to the next one's beginning."""

    text: str
    places: Sequence[Stretch]

    def part(self, first: int, last: int) -> Stretch:
        """Return where the words `first` to `last` stand."""
        return Stretch(self._edge(first), self._edge(last))

    def _edge(self, n: int) -> int:
        if n == len(self.places):
            return len(self.text)
        return self.places[n].start if n else 0


def _pieces(runs: Iterable[_Run], one: _Cut, other: _Cut) -> Iterator[Piece]:
    for run in runs:
        ours, theirs = one.part(run.a, run.b), other.part(run.c, run.d)
        if run.same:
            yield Piece(Change.SAME, ours, theirs)
            continue
        if run.b > run.a:
            nothing = Stretch(theirs.start, theirs.start)
            yield Piece(Change.REMOVED, ours, nothing)
        if run.d > run.c:
            yield Piece(Change.ADDED, Stretch(ours.end, ours.end), theirs)


@cache
def _token() -> "re.Pattern[str]":
    """Return a pattern with large sets of letters, which take their time: not at the start."""
    return re.compile(_TOKEN)
