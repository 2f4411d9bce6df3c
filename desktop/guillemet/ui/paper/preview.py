"""Pages as they will be printed, one under the other."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme
from guillemet.ui.words import tr

AROUND: Final = 20
BETWEEN: Final = 16
KEPT: Final = 12
"""Pictures of pages that are kept."""


class PaperPreview(QAbstractScrollArea):
    """Shows pages as wide as there is room. Pictures of them are drawn elsewhere, on demand.

    Signals:
        wanted: a page, counted from 0, and how many pixels wide its picture is to be.
    """

    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Paper", "Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._count = 0
        self._ratio = 1.414
        self._pictures: OrderedDict[int, QImage] = OrderedDict()
        self._waiting: int | None = None

    def show_pages(self, count: int, ratio: float) -> None:
        """Show other pages, `ratio` times as high as wide."""
        self._count, self._ratio = count, ratio
        self._pictures.clear()
        self._waiting = None
        self._fit()
        self.viewport().update()

    def show_picture(self, nth: int, picture: QImage) -> None:
        """Show a page that was wanted."""
        if nth == self._waiting:
            self._waiting = None
        self._pictures[nth] = picture
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._count

    @property
    def shown(self) -> int:
        """The page in the middle of what is seen, counted from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return max(0, min(self._count - 1, int(middle / (self._size.height() + BETWEEN))))

    @property
    def _size(self) -> QSize:
        width = max(80, self.viewport().width() - 2 * AROUND)
        return QSize(width, round(width * self._ratio))

    def _fit(self) -> None:
        step = self._size.height() + BETWEEN
        bar = self.verticalScrollBar()
        high = 2 * AROUND - BETWEEN + self._count * step
        bar.setRange(0, max(0, high - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(48)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pictures.clear()
        self._waiting = None
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.pressed)
        size = self._size
        step, top = size.height() + BETWEEN, AROUND - self.verticalScrollBar().value()
        first = max(0, int(-top / step))
        for nth in range(first, self._count):
            y = top + nth * step
            if y > self.viewport().height():
                break
            where = QRectF(AROUND, y, size.width(), size.height())
            painter.fillRect(where, Qt.GlobalColor.white)
            if nth in self._pictures:
                self._pictures.move_to_end(nth)
                painter.drawImage(where, self._pictures[nth])
            elif self._waiting is None:
                self._waiting = nth
                self.wanted.emit(nth, round(size.width() * self.devicePixelRatioF()))
            painter.setPen(theme.line_strong)
            painter.drawRect(where.translated(QPointF(-0.5, -0.5)))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 320)
