"""The scroll bar of the text: where marks are dense, and where something was found."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollBar
from typing_extensions import override

from guillemet.ui.reader.marks import Mark
from guillemet.ui.theme import Theme, current_theme

MARK: Final = 4
"""Pixels that a mark takes at the left of the bar."""
HIT: Final = 2.0
"""Pixels of a hit's height."""
FAINT: Final = 90
STEP: Final = 55
"""How much more of its colour each mark over another gives, up to 255."""


class MarkedScrollBar(QScrollBar):
    """Shows where in the text marks and hits stand, by fractions of its length."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._marks: Sequence[Mark] = ()
        self._long = 1
        self._hits: Sequence[float] = ()
        self._rows: dict[int, tuple[str, int]] | None = None
        self._picture: tuple[Theme, QPixmap] | None = None

    def set_marks(self, marks: Sequence[Mark], long: int) -> None:
        """Show those marks of a text `long` UTF-16 units long."""
        self._marks, self._long = marks, max(1, long)
        self._rows = self._picture = None
        self.update()

    def set_hits(self, hits: Sequence[float]) -> None:
        """Show where something was found."""
        if hits or self._hits:
            self._hits = hits
            self.update()

    @property
    def hits(self) -> Sequence[float]:
        """Where something was found."""
        return self._hits

    def density(self) -> dict[int, tuple[str, int]]:
        """Return, by rows of pixels, the hue of the marks there and how many there are."""
        if self._rows is None:
            hues: dict[int, str] = {}
            counts: Counter[int] = Counter()
            each_ = self.height() / self._long
            for mark in self._marks:
                first, last = int(mark.start * each_), int(mark.end * each_)
                for row in (first,) if first == last else range(first, last + 1):
                    hues[row] = mark.hue
                    counts[row] += 1
            self._rows = {row: (hue, counts[row]) for row, hue in hues.items()}
        return self._rows

    def _pictured(self) -> QPixmap:
        """Return the marks as a picture: drawn once, shown while scrolling."""
        theme = current_theme()
        if self._picture is None or self._picture[0] is not theme:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(round(MARK * ratio), max(1, round(self.height() * ratio)))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            colours: dict[tuple[str, int], QColor] = {}
            for row, (hue, count) in self.density().items():
                known = hue, min(255, FAINT + STEP * count)
                if known not in colours:
                    colours[known] = QColor(theme.stroke(hue))
                    colours[known].setAlpha(known[1])
                painter.fillRect(0, row, MARK, 1, colours[known])
            painter.end()
            self._picture = theme, picture
        return self._picture[1]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._marks:
            painter.drawPixmap(QPointF(0, 0), self._pictured())
        for row in {round(hit * self.height()) for hit in self._hits}:
            beside = QRectF(MARK + 1, row, self.width() - MARK - 1, HIT)
            painter.fillRect(beside, current_theme().warning)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows = self._picture = None
