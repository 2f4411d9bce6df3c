"""What the cells of tables have in common: the ground, a line below, and where the focus is."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.painting import Ground, paint_ground


@contextmanager
def framed(painter: QPainter, option: QStyleOptionViewItem) -> Iterator[QRectF]:
    """Paint what lies below a cell's words, let the block paint them, then show the focus."""
    theme, rect = current_theme(), QRectF(option.rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.accent_soft)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.hover)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    yield rect
    if option.state & QStyle.StateFlag.State_HasFocus:
        paint_ground(painter, rect.adjusted(1, 1, -1, -2), Ground(None, theme.accent, 3.0))
    painter.restore()
