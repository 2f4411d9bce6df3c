"""A band across the top of a window: something to know, and what to do about it."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, paint_icon, set_icon
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr

Tone = Literal["info", "warning", "error"]
_GROUNDS: Final = {"info": "accent_soft", "warning": "warning_soft", "error": "error_soft"}
_INKS: Final = {"info": "accent_text", "warning": "warning", "error": "error"}
_ICONS: Final = {"info": "info", "warning": "warning", "error": "error"}
ICON = 18


class Band(QFrame):
    """Hidden until it says something; the sentence wraps.

    Signals:
        acted: its button was pressed.
        closed: the user closed it.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "info"
        self._label = PlainLabel(wraps=True)
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._close = QToolButton()
        self._lay_out()
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def button(self) -> QPushButton:
        """The button of the action."""
        return self._button

    def say(
        self, sentence: str, tone: Tone = "info", action: str = "", *, closable: bool = True
    ) -> None:
        """Show `sentence` until it is closed."""
        self._tone = tone
        self._label.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._close.setVisible(closable)
        self.setAccessibleName(sentence)
        self.show()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
            self._leave()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        colours = theme.named()
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours[_GROUNDS[self._tone]])
        edge = theme.line_strong if theme.high_contrast else theme.line
        painter.fillRect(0, self.height() - 1, self.width(), 1, edge)
        place = QRectF(16, (self.height() - 1 - ICON) / 2, ICON, ICON)
        paint_icon(painter, _ICONS[self._tone], place, colours[_INKS[self._tone]])

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + ICON + 10, 4, 8, 5)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.acted)
        self._close.clicked.connect(self._leave)
        self._close.setAccessibleName(tr("Widgets", "Close"))
        self._close.setToolTip(tr("Widgets", "Close"))
        set_icon(self._close, "close", 16)

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.closed.emit()
