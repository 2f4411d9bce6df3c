"""The line at the bottom: which keys act now, and whether everything is saved."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, paint_icon, ui_font
from guillemet.ui.widgets.labels import ElidedLabel
from guillemet.ui.widgets.painting import paint_focus, paint_text

Tone = Literal["saved", "waiting", "trouble", "read_only"]
_ICONS = {"saved": "check", "waiting": "history", "trouble": "warning", "read_only": "lock"}
_INKS = {
    "saved": "ink_secondary",
    "waiting": "ink_secondary",
    "trouble": "error",
    "read_only": "warning",
}
HEIGHT = 28
ICON = 14


class StatusPiece(QAbstractButton):
    """A few words with an icon, that can be pressed where `pressable`."""

    def __init__(self, icon: str = "", *, pressable: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._ink = "ink_secondary"
        policy = Qt.FocusPolicy.TabFocus if pressable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setEnabled(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, icon: str = "", ink: str = "ink_secondary") -> None:
        """Show `text`; nothing hides the piece."""
        self._icon, self._ink = icon, ink
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(_font()).horizontalAdvance(self.accessibleName())
        return QSize(words + 2 + (ICON + 5 if self._icon else 0) + 12, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        ink = theme.named()[self._ink]
        words = QRectF(self.rect()).adjusted(6, 0, -4, 0)
        if self._icon:
            place = QRectF(words.left(), (self.height() - ICON) / 2, ICON, ICON)
            paint_icon(painter, self._icon, place, ink)
            words.setLeft(words.left() + ICON + 5)
        paint_text(painter, words, self.accessibleName(), _font(), ink)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), theme.accent, 6.0)


class StatusLine(QWidget):
    """From left to right: saved or not, counts, the hint, the project's name.

    Signals:
        saved_pressed: the user wants to know more about saving.
    """

    saved_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = StatusPiece(pressable=True)
        self._counts = StatusPiece()
        self._hint = ElidedLabel("", 1, "ink_secondary", _font())
        self._name = StatusPiece()
        self._saved.clicked.connect(self.saved_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 1)
        row.setSpacing(8)
        row.addWidget(self._saved)
        row.addWidget(self._counts)
        row.addWidget(self._hint, 1)
        row.addWidget(self._name)
        for piece in (self._saved, self._counts, self._name):
            piece.say("")
        self.setFixedHeight(HEIGHT)

    @property
    def hint(self) -> str:
        """The hint that is shown."""
        return self._hint.text

    @property
    def saved(self) -> str:
        """What it says about saving."""
        return self._saved.accessibleName()

    def set_hint(self, text: str) -> None:
        """Name the keys that act now, or say what happened."""
        self._hint.set_text(text)

    def set_saved(self, text: str, tone: Tone = "saved") -> None:
        """Say whether everything is saved."""
        self._saved.say(text, _ICONS[tone], _INKS[tone])

    def set_counts(self, text: str) -> None:
        """Show what the article holds."""
        self._counts.say(text)

    def set_name(self, text: str, *, read_only: bool = False) -> None:
        """Show the project's name."""
        self._name.say(text, "lock" if read_only else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.window)
        painter.fillRect(0, 0, self.width(), 1, theme.line)


def _font() -> QFont:
    return ui_font(12, tabular=True)
