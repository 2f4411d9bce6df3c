"""A card: a quiet frame with a bar in the hue of what it shows."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, mix
from guillemet.ui.widgets.painting import Ground, paint_dots, paint_ground

RADIUS = 8.0
BAR = 3


class Card(QFrame):
    """Takes the focus; its content goes into `body`.

    Signals:
        pressed: the user clicked somewhere on it.
        opened: a double click.
    """

    pressed = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hue: str | None = None
        self._current = self._reached = False
        self._dotted = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 10, 12, 10)
        self.body.setSpacing(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_hue(self, hue: str | None, *, dotted: bool = False) -> None:
        """Draw the bar in `hue`, dotted for what is only suggested; None draws none."""
        self._hue, self._dotted = hue, dotted
        self.update()

    def set_current(self, *, current: bool) -> None:
        """Outline it as the one that keys act on."""
        self._current = current
        self.update()

    def set_within_reach(self, *, reached: bool) -> None:
        """Outline it more strongly: the keys are heard where it lies."""
        if reached != self._reached:
            self._reached = reached
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        outlined = self._current or self.hasFocus()
        border = theme.line_strong if theme.high_contrast else theme.line
        if self.underMouse():
            border = mix(theme.line, theme.line_strong, 0.6)
        if outlined:
            border = theme.accent
        width = 2.0 if outlined else 1.0
        width += 1.6 if self._reached and outlined else 0.0
        if not theme.dark and not theme.high_contrast:
            shade = QRectF(self.rect()).adjusted(0, 1, 0, 0)
            paint_ground(painter, shade, Ground(mix(theme.panel, theme.ink, 0.10), radius=RADIUS))
        rect = QRectF(self.rect()).adjusted(0, 0, 0, -1)
        paint_ground(painter, rect, Ground(theme.card, border, RADIUS, width))
        if self._hue is not None:
            self._paint_bar(painter)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()
        super().mouseDoubleClickEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()
        super().changeEvent(event)

    def _paint_bar(self, painter: QPainter) -> None:
        stroke = current_theme().stroke(self._hue or "")
        bar = QRectF(8, 10, BAR, self.height() - 21)
        if self._dotted:
            paint_dots(painter, bar, stroke)
        else:
            paint_ground(painter, bar, Ground(stroke, radius=BAR / 2))
