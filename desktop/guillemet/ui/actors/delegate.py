"""A cell of the table of actors."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from guillemet.services.views import ActorUse
from guillemet.ui.actors.model import COLUMNS, COUNTS
from guillemet.ui.paged_model import Role
from guillemet.ui.theme import current_theme, paint_icon, ui_font
from guillemet.ui.widgets.cells import framed
from guillemet.ui.widgets.painting import Ground, paint_ground, paint_text

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 36
SIDE: Final = 8
SIGN: Final = 22


class ActorDelegate(QStyledItemDelegate):
    """Paints the cells; all rows are of one height."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        with framed(painter, option) as rect:
            row, column = index.data(Role.ROW), COLUMNS[index.column()]
            if isinstance(row, ActorUse):
                inner = rect.adjusted(SIDE, 0, -SIDE, -1)
                _paint_cell(painter, inner, row, column, str(index.data()))


def _paint_cell(painter: QPainter, rect: QRectF, use: ActorUse, column: str, words: str) -> None:
    theme = current_theme()
    if column == "name":
        paint_sign(painter, rect, use)
        font = ui_font(13, QFont.Weight.Medium)
        paint_text(painter, rect.adjusted(SIGN + 8, 0, 0, 0), words, font, theme.ink)
    elif column in COUNTS:
        painter.setFont(ui_font(12, tabular=True))
        painter.setPen(theme.ink if column == "all" else theme.ink_secondary)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -8, 0), int(flags), words)
    else:
        paint_text(painter, rect, words, ui_font(12), theme.ink_secondary)


def paint_sign(painter: QPainter, rect: QRectF, use: ActorUse) -> None:
    """Paint the disc of an actor's hue with the icon of its kind at the left of `rect`."""
    theme, hue = current_theme(), use.actor.colour
    disc = QRectF(rect.left(), rect.center().y() - SIGN / 2, SIGN, SIGN)
    paint_ground(painter, disc, Ground(theme.fill(hue, theme.panel), None, SIGN / 2))
    icon = disc.adjusted(4, 4, -4, -4)
    paint_icon(painter, use.actor.kind.value, icon, theme.stroke(hue))
