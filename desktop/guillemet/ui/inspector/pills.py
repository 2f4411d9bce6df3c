"""A few words side by side of which one, or some, hold."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, mix, ui_font
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.painting import Ground, paint_focus, paint_ground, paint_text

HEIGHT = 24
RADIUS = 6.0
WIDEST = 200
_STEPS = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
}  # fmt: skip


class Pill(QAbstractButton):
    """One of the words; filled if it holds."""

    def __init__(self, value: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.say(words)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str) -> None:
        """Say the same with other words."""
        self.words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(_font(chosen=True)).horizontalAdvance(self.words) + 18
        return QSize(min(round(wide), WIDEST), HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen = current_theme(), self.isChecked()
        painter = QPainter(self)
        rect = QRectF(self.rect())
        edge = theme.accent_text if chosen else mix(theme.card, theme.ink, 0.16)
        if theme.high_contrast:
            edge = theme.line_strong
        ground = theme.accent_soft if chosen else theme.card
        if self.underMouse() and self.isEnabled() and not chosen:
            ground = theme.hover
        paint_ground(painter, rect, Ground(ground, edge, RADIUS))
        ink = theme.ink if chosen else theme.ink_secondary
        inner = rect.adjusted(9, 0, -7, 0)
        paint_text(painter, inner, self.words, _font(chosen=chosen), ink)
        if self.hasFocus():
            paint_focus(painter, rect, theme.accent, RADIUS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a button would go to the next stop of Tab with an arrow; Pills goes to the next word
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()
        super().changeEvent(event)


class Pills(QWidget):
    """Words to choose from. Tab comes to them once; arrows go from one to the next.

    Where one is `needed`, pressing it again leaves it as it is.

    Signals:
        chosen: the value chosen, or "" if the one that held was pressed again. Where several
            may hold: all that do, joined by ``|``.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        holding: Collection[str],
        *,
        several: bool = False,
        needed: bool = False,
    ) -> None:
        super().__init__()
        self._several = several
        self._needed = needed
        self.pills = [Pill(value, words, self) for value, words in options]
        flow = FlowLayout(self, 4)
        for pill in self.pills:
            pill.setChecked(pill.value in holding)
            pill.clicked.connect(self._on_clicked)
            flow.addWidget(pill)
        self._set_stop()

    @property
    def value(self) -> str:
        """What holds; several are joined by ``|``."""
        return "|".join(pill.value for pill in self.pills if pill.isChecked())

    @property
    def stop(self) -> QWidget:
        """The one that Tab comes to: what holds, else the first."""
        return next((p for p in self.pills if p.isChecked()), self.pills[0])

    def choose(self, value: str) -> None:
        """Make one hold, and no other."""
        for pill in self.pills:
            pill.setChecked(pill.value == value)
        self._set_stop()

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        if self._needed and isinstance(pressed, Pill) and not pressed.isChecked():
            pressed.setChecked(True)
            return
        if not self._several:
            for pill in self.pills:
                pill.setChecked(pill is pressed and pill.isChecked())
        self._set_stop()
        self.chosen.emit(self.value)

    def _set_stop(self) -> None:
        for pill in self.pills:
            here = pill is self.stop
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        at = next((n for n, pill in enumerate(self.pills) if pill.hasFocus()), None)
        if step and at is not None:
            place = max(0, min(at + step, len(self.pills) - 1))
            self.pills[place].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _font(*, chosen: bool) -> QFont:
    return ui_font(12, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
