"""The scroll bar of the text: where marks are dense, and where something was found."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollBar
from typing_extensions import override

from guillemet.ui.theme import current_theme

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
        self._marks: Sequence[tuple[float, float, str]] = ()
        self._hits: Sequence[float] = ()
        self._rows: dict[int, tuple[str, int]] | None = None

    def set_marks(self, marks: Sequence[tuple[float, float, str]]) -> None:
        """Show marks: where each begins and ends, and its hue."""
        if marks != self._marks:
            self._marks = marks
            self._rows = None
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
            rows: dict[int, tuple[str, int]] = {}
            high = self.height()
            for start, end, hue in self._marks:
                for row in range(int(start * high), int(end * high) + 1):
                    rows[row] = (hue, rows.get(row, ("", 0))[1] + 1)
            self._rows = rows
        return self._rows

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for row, (hue, count) in self.density().items():
            colour = QColor(theme.stroke(hue))
            colour.setAlpha(min(255, FAINT + STEP * count))
            painter.fillRect(QRectF(0, row, MARK, 1), colour)
        drawn = {round(hit * self.height()) for hit in self._hits}
        for row in drawn:
            painter.fillRect(QRectF(MARK + 1, row, self.width() - MARK - 1, HIT), theme.warning)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows = None
