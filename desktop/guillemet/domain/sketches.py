"""Texts that are nearly the same, found without comparing each with each.

A sketch is a MinHash of one permutation: every run of `RUN` words falls into one of `PLACES`, and
of each place the smallest number is kept. How many places of two sketches agree says how many runs
two texts share. Sketches are kept in projects, so what they are never changes: no library's hash is
in them but CRC-32, which is a standard.
"""

import re
import struct
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Final
from zlib import crc32

from guillemet.domain.folding import fold

RUN: Final = 4
"""Words of a run: fewer are shared by chance, more are broken by every change."""
PLACES: Final = 64
SHORTEST: Final = 20
"""Words of a text below which it is like another only if it is the same."""
ALIKE: Final = 0.3
"""The part of their places that two sketches of one story share at least: two texts of which each
eighth word differs, or one that is the other's first half."""
ROWS: Final = 3
"""Places of a band: texts are compared where all of them agree in one band."""
NEAR: Final = 4
"""Texts that agree in a band with which one more is compared; those are one story mostly."""
_EMPTY: Final = 1 << 32
_TURN: Final = 0x9E37
"""Makes what a place without a run borrows from another unlike what stands there."""


def sketch(text: str) -> bytes:
    """Return the sketch of a text, 128 bytes; none of a text that is too short for one."""
    numbers = [crc32(word.encode("utf-8", "replace")) for word in _words(text)]
    if len(numbers) < SHORTEST:
        return b""
    packed = struct.pack(f"<{len(numbers)}I", *numbers)
    ends = range(4 * RUN, len(packed) + 1, 4)
    least = [_EMPTY] * PLACES
    # from the largest to the smallest: what stands last in a place is its smallest
    for number in sorted({crc32(packed[end - 4 * RUN : end]) for end in ends}, reverse=True):
        least[number & 63] = number
    return struct.pack(f"<{PLACES}H", *_filled(least))


def likeness(one: bytes, other: bytes) -> float:
    """Return the part of their places that two sketches share."""
    if not one or not other:
        return 0.0
    pairs = zip(memoryview(one).cast("H"), memoryview(other).cast("H"), strict=True)
    return sum(a == b for a, b in pairs) / PLACES


def stories(
    sketches: Mapping[int, bytes], apart: Collection[tuple[int, int]] = ()
) -> dict[int, int]:
    """Return the texts that tell a story with others, each with the smallest text of its story.

    Texts of a pair in `apart` never come together, nor by way of a third.
    """
    joined = _Joined(apart)
    for band in range(PLACES // ROWS):
        at = band * ROWS * 2
        same: dict[bytes, list[int]] = defaultdict(list)
        for text, marks in sketches.items():
            if not marks:
                continue
            others = same[marks[at : at + ROWS * 2]]
            for other in others:
                if not joined.are(text, other) and likeness(marks, sketches[other]) >= ALIKE:
                    joined.join(text, other)
            if len(others) < NEAR:
                others.append(text)
    return joined.found()


def likeliest(sketches: Mapping[int, bytes], apart: Collection[tuple[int, int]]) -> dict[int, int]:
    """Return the stories of a few texts, of which each is compared with each, likeliest first."""
    pairs = [
        (likeness(sketches[a], sketches[b]), a, b)
        for n, a in enumerate(sketches)
        for b in [*sketches][n + 1 :]
    ]
    joined = _Joined(apart)
    for alike, a, b in sorted(pairs, key=lambda pair: -pair[0]):
        if alike >= ALIKE:
            joined.join(a, b)
    return joined.found()


class _Joined:
    """Sets of texts that are joined one by one, those told apart aside."""

    def __init__(self, apart: Iterable[tuple[int, int]]) -> None:
        self._above: dict[int, int] = {}
        self._members: dict[int, set[int]] = {}
        self._enemies: dict[int, set[int]] = defaultdict(set)
        for a, b in apart:
            self._enemies[a].add(b)
            self._enemies[b].add(a)

    def are(self, a: int, b: int) -> bool:
        """Tell whether two are joined."""
        return self._top(a) == self._top(b)

    def join(self, a: int, b: int) -> None:
        """Join what two are in, unless members of it were told apart."""
        low, high = sorted((self._top(a), self._top(b)))
        if low == high:
            return
        ours, theirs = self._members.get(low, {low}), self._members.get(high, {high})
        if any(self._enemies[each] & theirs for each in ours if each in self._enemies):
            return
        self._above[high] = low
        self._members[low] = ours | theirs

    def found(self) -> dict[int, int]:
        """Return each text that is joined to another, with the smallest it is joined to."""
        tops = {text: self._top(text) for text in self._above}
        return {**tops, **{top: top for top in tops.values()}}

    def _top(self, text: int) -> int:
        while (above := self._above.get(text, text)) != text:
            text = above
        return text


def _words(text: str) -> Iterator[str]:
    return (match.group() for match in _word().finditer(fold(text).casefold()))


def _filled(least: list[int]) -> Iterator[int]:
    """Yield a number for each place; an empty one borrows from the next that is not."""
    for place, value in enumerate(least):
        number, steps = value, 0
        while number == _EMPTY and steps < PLACES:
            steps += 1
            number = least[(place + steps) % PLACES]
        yield (number >> 6) + steps * _TURN & 0xFFFF


@cache
def _word() -> "re.Pattern[str]":
    return re.compile(r"\w+")
