"""The marks of a text in its order: those on a stretch are found without asking all."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from guillemet.ui.reader.marks import Mark

FEW: Final = 50
"""Marks that come or go which are put in their places one by one."""


class OrderedMarks:
    """Keeps marks sorted by where they begin, and how far those up to each reach."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self._starts: list[int] = []
        self._reach: list[int] = []

    def change(self, came: Sequence[Mark], went: Sequence[Mark]) -> None:
        """Take marks in, and others out."""
        few = len(came) + len(went) < max(FEW, len(self.marks) // 10)
        first = self._replace(came, went) if few else self._sort(came, went)
        reach = self._reach[:first]
        ends = [*reach[-1:], *(mark.end for mark in self.marks[first:])]
        self._reach = reach + list(accumulate(ends, max))[len(reach[-1:]) :]

    def _sort(self, came: Sequence[Mark], went: Sequence[Mark]) -> int:
        gone = {*went}
        kept = [mark for mark in self.marks if mark not in gone] if gone else self.marks
        self.marks = sorted([*kept, *came], key=_rank)
        self._starts = [mark.start for mark in self.marks]
        return 0

    def _replace(self, came: Sequence[Mark], went: Sequence[Mark]) -> int:
        """Put and take single marks; return the first place that may be another."""
        first = len(self.marks)
        for mark in went:
            at = bisect_left(self.marks, _rank(mark), key=_rank)
            while self.marks[at] is not mark:
                at += 1
            del self.marks[at], self._starts[at]
            first = min(first, at)
        for mark in came:
            at = bisect_left(self.marks, _rank(mark), key=_rank)
            self.marks.insert(at, mark)
            self._starts.insert(at, mark.start)
            first = min(first, at)
        return first

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the marks that overlap a stretch; cost grows with them, not with all."""
        found = []
        n = bisect_left(self._starts, end) - 1
        while n >= 0 and self._reach[n] > start:
            if self.marks[n].end > start:
                found.append(self.marks[n])
            n -= 1
        return found[::-1]


def _rank(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, mark.order
