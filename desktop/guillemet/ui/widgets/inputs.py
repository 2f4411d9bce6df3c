"""What is typed and chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSpinBox, QToolButton, QWidget
from typing_extensions import override

from guillemet.domain.messages import QT_TRANSLATE_NOOP
from guillemet.ui.theme import HUES, current_theme, look, paint_icon, set_icon
from guillemet.ui.widgets.painting import Ground, paint_ground
from guillemet.ui.words import tr, translated

HUE_NAMES: Final = {
    "blue": QT_TRANSLATE_NOOP("Hues", "Blue"),
    "orange": QT_TRANSLATE_NOOP("Hues", "Orange"),
    "violet": QT_TRANSLATE_NOOP("Hues", "Violet"),
    "green": QT_TRANSLATE_NOOP("Hues", "Green"),
    "sky": QT_TRANSLATE_NOOP("Hues", "Sky"),
    "brown": QT_TRANSLATE_NOOP("Hues", "Brown"),
    "slate": QT_TRANSLATE_NOOP("Hues", "Slate"),
}
SWATCH: Final = 16
GLASS: Final = 16
BUTTON: Final = 24
"""Pixels that the cross of a line takes: enough to be clicked."""


class SearchField(QLineEdit):
    """A line to search or filter with: a glass before, a cross behind. Esc is the owner's."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("search", True)
        self._clear = QToolButton(self)
        self._clear.setAccessibleName(tr("Widgets", "Clear"))
        self._clear.setToolTip(self._clear.accessibleName())
        self._clear.setAutoRaise(True)
        self._clear.setProperty("role", "bare")
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_icon(self._clear, "close", 16)
        self._clear.resize(BUTTON, BUTTON)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._offer_to_clear)
        self._make_room()

    @Slot(str)
    def _offer_to_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _make_room(self) -> None:
        """Leave the ends of the line to the glass and the cross."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (BUTTON, GLASS + 8) if rtl else (GLASS + 8, BUTTON)
        self.setTextMargins(left, 0, right, 0)
        at = 4 if rtl else self.width() - BUTTON - 4
        self._clear.move(at, (self.height() - BUTTON) // 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = self.width() - GLASS - 9 if rtl else 9
        place = QRectF(at, (self.height() - GLASS) / 2, GLASS, GLASS)
        painter = QPainter(self)
        paint_icon(painter, "search", place, current_theme().ink_secondary)


class NumberField(QSpinBox):
    """A whole number; the style sheet alone leaves no room before it."""

    def __init__(self, least: int, most: int, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setValue(value)
        self.lineEdit().setTextMargins(9, 0, 0, 0)


class HuePicker(QToolButton):
    """A button with a hue that opens the list of them, each with its name.

    Signals:
        picked: the user chose another; its name.
    """

    picked = Signal(str)

    def __init__(self, hue: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hue = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        for name in HUES:
            action = self._menu.addAction(translated(HUE_NAMES[name]))
            action.setCheckable(True)
            action.setData(name)
            self._group.addAction(action)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setProperty("role", "field")
        self._menu.triggered.connect(self._pick)
        look().changed.connect(self._dress)
        self.set_hue(hue)

    @property
    def hue(self) -> str:
        """The name of the hue that is shown."""
        return self._hue

    def set_hue(self, hue: str) -> None:
        """Show `hue`; "" is slate."""
        self._hue = hue if hue in HUES else "slate"
        name = translated(HUE_NAMES[self._hue])
        self.setText(f" {name}")
        self.setAccessibleName(tr("Widgets", "Colour: {name}", name=name))
        for action in self._group.actions():
            action.setChecked(action.data() == self._hue)
        self._dress()

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        hue = str(action.data())
        if hue != self._hue:
            self.set_hue(hue)
            self.picked.emit(hue)

    @Slot()
    def _dress(self) -> None:
        self.setIcon(hue_icon(self._hue))
        for action in self._group.actions():
            action.setIcon(hue_icon(str(action.data())))


def hue_icon(hue: str, size: int = SWATCH) -> QIcon:
    """Return a disc in `hue`, in the colours of this moment."""
    made = QIcon()
    for ratio in (1, 2):
        pixmap = QPixmap(size * ratio, size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        disc = QRectF(0, 0, size * ratio, size * ratio).adjusted(ratio, ratio, -ratio, -ratio)
        paint_ground(painter, disc, Ground(current_theme().stroke(hue), radius=size))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made
