"""What is drawn of the marks on one paragraph: found once, painted on the screen or on paper."""

from collections.abc import Sequence
from dataclasses import field
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPixmap

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.records import dataclass
from guillemet.ui.reader.geometry import Shape
from guillemet.ui.reader.marks import Mark, segments

MANY: Final = 200
"""Strokes in a paragraph above which they are drawn once, into a picture that is kept."""


@dataclass(slots=True)
class Ends:
    """A mark within one paragraph: its rectangles, and the ends that lie there."""

    mark: Mark
    rects: list[QRectF]
    first: QRectF | None
    last: QRectF | None


@dataclass(slots=True)
class Drawn:
    """What is drawn in one paragraph, in the paragraph's own coordinates."""

    fills: list[tuple[QRectF, str]] = field(default_factory=list)
    lines: list[tuple[QRectF, int, Mark]] = field(default_factory=list)
    marks: list[Ends] = field(default_factory=list)
    more: dict[float, tuple[float, int]] = field(default_factory=dict)
    tops: dict[AnnotationKey, float] = field(default_factory=dict)
    picture: QPixmap | None = None

    @property
    def many(self) -> bool:
        """Whether drawing takes long enough for a picture to be worth its memory."""
        return len(self.fills) + len(self.lines) + len(self.marks) > MANY


def laid_out(shape: Shape, marks: Sequence[Mark], start: int, end: int) -> Drawn:
    """Return what is drawn of `marks` in the paragraph of `shape`, from UTF-16 `start` to `end`."""
    drawn = Drawn()
    for segment in segments(marks):
        rects = shape.rects(max(0, segment.start - start), segment.end - start)
        if segment.fill is not None:
            drawn.fills += [(rect, segment.fill.hue) for rect in rects]
        drawn.lines += [(rect, lane, mark) for lane, mark in segment.lines for rect in rects]
        for rect in rects if segment.hidden else ():
            known = drawn.more.get(rect.top(), (0.0, 0))[1]
            drawn.more[rect.top()] = (rect.height(), max(known, segment.hidden))
    drawn.marks = [_ends(shape, mark, start, end) for mark in marks]
    for ends in drawn.marks:
        if ends.rects:
            drawn.tops.setdefault(ends.mark.key, ends.rects[0].center().y())
    return drawn


def _ends(shape: Shape, mark: Mark, start: int, end: int) -> Ends:
    first, last = mark.start - start, mark.end - start
    return Ends(
        mark,
        shape.rects(max(0, first), last),
        shape.edge(first, trailing=False) if first >= 0 else None,
        shape.edge(last - 1, trailing=True) if mark.end <= end else None,
    )
