"""The line above the list: how much of it is coded."""

from typing import Final

from PySide6.QtCore import QRectF, SignalInstance, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.article import ReadingState
from guillemet.ui.articles.progress import Standing
from guillemet.ui.theme import current_theme
from guillemet.ui.words import number, plural, tr

HEIGHT: Final = 3
SIDE: Final = 14


class CodedLine(QWidget):
    """Grows from one side to the other; not there while nothing is coded, and when all is.

    Its room is kept, so that rows do not move when the count arrives.
    """

    def __init__(self, standing_changed: SignalInstance) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(HEIGHT)
        standing_changed.connect(self._on_standing)

    @property
    def share(self) -> float:
        """How much is coded, 0 to 1."""
        return self._share

    @property
    def is_shown(self) -> bool:
        """Whether there is something to show."""
        return 0 < self._share < 1

    @Slot(object)
    def _on_standing(self, found: Standing) -> None:
        self._share = found.coded / found.to_code if found.to_code else 0.0
        words = tr(
            "List", "{coded} of {all} coded", coded=number(found.coded), all=number(found.to_code)
        )
        reviewed = found.counts.by_state.get(ReadingState.REVIEWED, 0)
        if reviewed:
            more = plural("List", "{n} of them reviewed", "{n} of them reviewed", reviewed)
            words = f"{words}, {more}"
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_shown:
            return
        theme, painter = current_theme(), QPainter(self)
        whole = QRectF(self.rect()).adjusted(SIDE, 0, -SIDE, 0)
        painter.fillRect(whole, theme.line)
        done = QRectF(whole)
        done.setWidth(whole.width() * self._share)
        if self.isRightToLeft():
            done.moveRight(whole.right())
        painter.fillRect(done, theme.ink_secondary)
        painter.end()
