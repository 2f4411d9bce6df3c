"""Thin waves under words of the reading list: no mark looks like them, whatever its hue.

Positions are UTF-16 offsets.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.ui.reader.geometry import Shape
from guillemet.ui.theme import Theme, look

PERIOD: Final = 5.0
"""Pixels from one crest to the next."""
HIGH: Final = 1.1
THICK: Final = 1.2
TALL: Final = 6
TILE: Final = 20
"""Pixels of a picture that is repeated: a whole number of crests at every usual scale."""
LANE: Final = 3.0
LANES: Final = 3
"""Waves below one another; further ones lie on the last."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of the text in code points, and which pattern of the list it is."""

    span: Span
    pattern: int


class Hits:
    """All hits of a list in a text, in its order; asking for some costs no more than they are."""

    def __init__(self, spans: Iterable[Sequence[Span]], shown: Iterable[int]) -> None:
        wanted = frozenset(shown)
        found = (Hit(s, n) for n, each in enumerate(spans) if n in wanted for s in each)
        self.all: Sequence[Hit] = sorted(found, key=lambda hit: (hit.span, hit.pattern))
        self._starts = [hit.span.start for hit in self.all]
        self._reach = list(accumulate((hit.span.end for hit in self.all), max))

    def within(self, start: int, end: int) -> list[Hit]:
        """Return the hits that overlap a stretch, in their order."""
        found = []
        n = bisect_left(self._starts, end) - 1
        while n >= 0 and self._reach[n] > start:
            if self.all[n].span.end > start:
                found.append(self.all[n])
            n -= 1
        return found[::-1]

    def behind(self, index: int) -> int:
        """Return which is the first hit that begins behind a code point."""
        return bisect_left(self._starts, index + 1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a paragraph stands: in code points, and in UTF-16 offsets of the part shown."""

    first: int
    last: int
    start: int
    end: int


Offsets = Callable[[Span], tuple[int, int] | None]
Line = tuple[int, int, str]
"""Start and end within a paragraph, and a hue."""


def lines_in(hits: Hits, where: Stretch, offsets: Offsets, hues: Sequence[str]) -> list[Line]:
    """Return what is underlined in a paragraph; `hues` are those of the patterns."""
    found = []
    for hit in hits.within(where.first, where.last):
        place = offsets(hit.span)
        if place is not None and place[0] < where.end and place[1] > where.start:
            start, end = max(place[0], where.start), min(place[1], where.end)
            found.append((start - where.start, end - where.start, hues[hit.pattern]))
    return found


Wave = tuple[QRectF, str, int]
"""The letters above a wave, its hue, and how far below the first one it lies."""


def waves(shape: Shape, lines: Sequence[Line]) -> list[Wave]:
    """Return where waves stand in one paragraph."""
    ends = [-1] * LANES
    found = []
    for start, end, hue in lines:
        lane = next((n for n, taken in enumerate(ends) if taken <= start), LANES - 1)
        ends[lane] = max(ends[lane], end)
        found += [(rect, hue, lane) for rect in shape.rects(start, end)]
    return found


def paint_waves(painter: QPainter, found: Iterable[Wave], theme: Theme) -> None:
    """Paint the waves of one paragraph, in its coordinates: tiles that are drawn once a hue."""
    ratio = painter.device().devicePixelRatioF()
    for rect, hue, lane in found:
        top = round(rect.bottom() - 1.5 - TALL / 2 + lane * LANE)
        left = round(rect.left())
        where = QRectF(left, top, round(rect.right()) - left, TALL)
        painter.drawTiledPixmap(where, _tile(theme.stroke(hue), ratio))


def draw_waves(painter: QPainter, found: Iterable[Wave], theme: Theme) -> None:
    """Draw the waves of one paragraph on paper: as sharp as it prints, slower than tiles."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect, hue, lane in found:
        painter.setPen(QPen(theme.stroke(hue), THICK))
        painter.drawPath(_wave(rect.left(), rect.right(), rect.bottom() - 1.5 + lane * LANE))


def _tile(colour: QColor, ratio: float) -> QPixmap:
    """Return some crests in a colour."""
    key = ("wave", colour.rgba(), ratio)
    kept = look().pictures
    if key not in kept:
        pixmap = QPixmap(round(TILE * ratio), round(TALL * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, THICK))
        painter.drawPath(_wave(-PERIOD, TILE + PERIOD, TALL / 2))
        painter.end()
        kept[key] = pixmap
    return kept[key]


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right - HIGH:
        crest = y - 2 * HIGH if up else y + 2 * HIGH
        path.quadTo(QPointF(x + PERIOD / 4, crest), QPointF(x + PERIOD / 2, y))
        x, up = x + PERIOD / 2, not up
    return path
