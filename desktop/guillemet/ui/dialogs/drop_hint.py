"""What lies over the window while something is held above it that could be dropped."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.theme.icons import icon_pixmap
from guillemet.ui.widgets.painting import Ground, paint_ground
from guillemet.ui.words import tr

INSET = 16
PICTURE = 120


class DropHint(QWidget):
    """A dashed frame, the drawing for files, and a sentence."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        veil = theme.accent_soft
        veil.setAlphaF(0.92)
        inner = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        frame = Ground(veil, theme.accent, 12.0, 2.0, Qt.PenStyle.DashLine)
        paint_ground(painter, inner, frame)
        drawn = icon_pixmap("drop", theme.accent_text, PICTURE, self.devicePixelRatioF())
        middle = inner.center()
        painter.drawPixmap(round(middle.x()) - PICTURE // 2, round(middle.y()) - 90, drawn)
        painter.setFont(ui_font(20, QFont.Weight.DemiBold))
        painter.setPen(theme.ink)
        below = QRectF(inner.left(), middle.y() + 20, inner.width(), 40)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tr("Import", "Drop to import"))
