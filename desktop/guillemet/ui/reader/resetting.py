"""Setting the lines of a book anew: a little at a time, while it stands there as it was."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QPainter, QPixmap, QTextCursor

from guillemet.ui.theme import current_theme

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView

BLOCKS: Final = 200
"""Paragraphs whose lines are set at a time: some ten milliseconds."""


class Resetting(QObject):
    """Holds what is seen until the lines before it are set in another width.

    Qt sets lines from the beginning: half a book takes a third of a second.
    """

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._picture: QPixmap | None = None
        self._place = QTextCursor()
        self._at = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def active(self) -> bool:
        """Whether lines are being set."""
        return self._picture is not None

    def hold(self) -> None:
        """Remember what is seen, and how it looks; call it before the width changes."""
        if self._picture is None:
            view = self._view
            self._place = view.cursorForPosition(QPoint(view.column[0], 0))
            self._picture = view.viewport().grab()
            # Qt sets all lines down to where it is scrolled to, at once
            view.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Begin to set lines in the width that the view has now."""
        self._at = 0
        self._timer.start()

    def stop(self) -> None:
        """Hold nothing any more: there is another text."""
        self._timer.stop()
        self._picture = None

    def paint(self, painter: QPainter) -> None:
        """Paint what was seen."""
        painter.fillRect(self._view.viewport().rect(), current_theme().paper)
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)

    @Slot()
    def _go_on(self) -> None:
        document = self._view.document()
        last = self._place.block().blockNumber()
        self._at = min(self._at + BLOCKS, last)
        block = document.findBlockByNumber(self._at)
        document.documentLayout().blockBoundingRect(block)  # sets the lines up to it
        if self._at == last:
            self.stop()
            self._view.stand_at(self._place)
