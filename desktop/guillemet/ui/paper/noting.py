"""Where notes stand beside the text: near their words, never over one another, none left out."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.records import dataclass
from guillemet.ui.paper.pages import NoteLines, PageOf
from guillemet.ui.paper.stack import Stack

APART: Final = 11.0
LEAST: Final = 3
"""Lines of a note that are worth beginning it at the end of a column."""
MUCH: Final = 0.5
"""Parts of a column: more than that left over gets a page of its own, near its text."""


@dataclass(slots=True)
class Waiting:
    """A note, or what is left of it, and how high its words stand on the page being filled."""

    key: AnnotationKey
    first: int
    anchor: float | None


class Notes:
    """Puts notes on pages in their order; what has no room goes on on the next."""

    def __init__(self, stacks: Mapping[AnnotationKey, Stack], columns: list[QRectF]) -> None:
        self._stacks = stacks
        self._columns = columns
        self._left: list[Waiting] = []

    def fill(
        self, page: PageOf, column: QRectF, anchors: list[tuple[float, AnnotationKey]]
    ) -> None:
        """Put what is left over and the notes of a page beside its text."""
        self._left = [Waiting(each.key, each.first, None) for each in self._left]
        self._left += [Waiting(key, 0, anchor) for anchor, key in anchors]
        page.notes += self._column(column)

    def more(self, *, last: bool) -> list[PageOf]:
        """Return the pages of nothing but notes that are due now."""
        found: list[PageOf] = []
        while self._left and (last or self._waits() > MUCH * self._columns[0].height()):
            page = PageOf()
            for column in self._columns:
                for each in self._left:
                    each.anchor = None
                page.notes += self._column(column)
            found.append(page)
        return found

    def _waits(self) -> float:
        return sum(
            self._stacks[each.key].height_of(each.first, len(self._stacks[each.key])) + APART
            for each in self._left
        )

    def _column(self, column: QRectF) -> list[NoteLines]:
        """Fill a column from its top, each note at its words if it can."""
        placed: list[NoteLines] = []
        y = column.top()
        wanted = [each.anchor for each in self._left]
        for n, each in enumerate(list(self._left)):
            stack = self._stacks[each.key]
            height = stack.height_of(each.first, len(stack))
            room = column.bottom() - y
            if height > room:
                end = stack.fitting(each.first, room)
                if end - each.first < LEAST and placed:
                    break
                end = max(end, each.first + 1)
            else:
                end = len(stack)
            placed.append(NoteLines(each.key, each.first, end, column.x(), y, wanted[n]))
            y += stack.height_of(each.first, end) + APART
            if end < len(stack):
                each.first = end
                del self._left[:n]
                return self._eased(placed, column)
        del self._left[: len(placed)]
        return self._eased(placed, column)

    def _eased(self, placed: list[NoteLines], column: QRectF) -> list[NoteLines]:
        """Move notes down to their words, from the last on, as far as there is room."""
        below = column.bottom()
        found: list[NoteLines] = []
        for each in reversed(placed):
            stack = self._stacks[each.key]
            height = stack.height_of(each.first, each.end)
            y = each.y
            if each.anchor is not None:
                y = max(y, min(each.anchor - stack.middle(each.first), below - height))
            found.append(NoteLines(each.key, each.first, each.end, each.x, y, each.anchor))
            below = y - APART
        return found[::-1]
