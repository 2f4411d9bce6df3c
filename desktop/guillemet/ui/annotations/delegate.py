"""A cell of the table of annotations: words as they are printed, chips of actors and tags."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from guillemet.domain.annotation import MarkKind, Role, Status
from guillemet.services.views import MarkRow
from guillemet.ui.annotations.columns import COLUMNS, cell
from guillemet.ui.annotations.model import Role as Ask
from guillemet.ui.inspector.names import actor_words
from guillemet.ui.theme import current_theme, paint_icon, serif_font, ui_font
from guillemet.ui.widgets.chip import ChipStyle, chip_size, paint_chip
from guillemet.ui.widgets.painting import Ground as Area
from guillemet.ui.widgets.painting import (
    line_height,
    paint_ground,
    paint_lines,
    paint_text,
    wrapped,
)
from guillemet.ui.words import number, tr

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 48
SIDE: Final = 8
_ROLES: Final = {"speaker": Role.SPEAKER, "target": Role.TARGET}


class MarkDelegate(QStyledItemDelegate):
    """Paints the cells; all rows are of one height."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        edge = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(edge, theme.line)
        row = index.data(Ask.ROW)
        if isinstance(row, MarkRow):
            painter.setClipRect(rect)
            inner = rect.adjusted(SIDE, 0, -SIDE, -1)
            self._content(painter, inner, row, COLUMNS[index.column()])
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ground(painter, rect.adjusted(1, 1, -1, -2), Area(None, theme.accent, 3.0))
        painter.restore()

    def _content(self, painter: QPainter, rect: QRectF, row: MarkRow, column: str) -> None:
        match column:
            case "words":
                _words(painter, rect, cell(row, column), serif_font(14), "ink")
            case "kind":
                _kind(painter, rect, row)
            case "speaker" | "target":
                _chips(painter, rect, _actor_chips(row, column))
            case "tags":
                _chips(painter, rect, [_tag_chip(path, hue) for path, hue in row.tags])
            case "note" | "article" | "fields":
                _words(painter, rect, cell(row, column), ui_font(12), "ink_secondary")
            case "status":
                _status(painter, rect, row)
            case _:
                theme = current_theme()
                paint_text(painter, rect, cell(row, column), ui_font(12), theme.ink_secondary)


def _words(painter: QPainter, rect: QRectF, text: str, font: QFont, ink: str) -> None:
    lines = wrapped(text, font, rect.width(), 2)
    high = line_height(font) * len(lines)
    top = rect.top() + (rect.height() - high) / 2
    place = QRectF(rect.left(), top, rect.width(), high)
    paint_lines(painter, place, lines, font, current_theme().named()[ink])


def _kind(painter: QPainter, rect: QRectF, row: MarkRow) -> None:
    theme, middle = current_theme(), rect.center().y()
    icon = QRectF(rect.left(), middle - 8, 16, 16)
    paint_icon(painter, row.annotation.kind.value, icon, theme.ink_secondary)
    words = rect.adjusted(22, 0, 0, 0)
    paint_text(painter, words, cell(row, "kind"), ui_font(12), theme.ink_secondary)


def _status(painter: QPainter, rect: QRectF, row: MarkRow) -> None:
    theme = current_theme()
    words = rect
    if row.annotation.status is Status.VERIFIED:
        icon = QRectF(rect.left(), rect.center().y() - 7, 14, 14)
        paint_icon(painter, "verified", icon, theme.accent_text)
        words = rect.adjusted(19, 0, 0, 0)
    paint_text(painter, words, cell(row, "status"), ui_font(12), theme.ink_secondary)


def _actor_chips(row: MarkRow, column: str) -> list[ChipStyle]:
    role, kind = _ROLES[column], row.annotation.kind
    if role is Role.TARGET and kind is MarkKind.MENTION:
        role = Role.MENTIONED
    actors = [row.actors[key] for key in row.annotation.actors(role)]
    if not actors and role is Role.SPEAKER and kind is MarkKind.QUOTE:
        return [ChipStyle(text=tr("Coded", "Speaker?"), shape="hollow")]
    return [
        ChipStyle(
            text=actor_words(actor),
            hue="" if actor.builtin else actor.colour or "slate",
            suggested=row.annotation.status is Status.SUGGESTED,
        )
        for actor in actors
    ]


def _tag_chip(path: str, hue: str) -> ChipStyle:
    return ChipStyle(text=path, shape="tag", hue=hue)


def _chips(painter: QPainter, rect: QRectF, chips: list[ChipStyle]) -> None:
    """Paint as many chips as there is room for, on one line; the rest is counted."""
    left, font = rect.left(), ui_font(12, tabular=True)
    for at, style in enumerate(chips):
        size, rest = chip_size(style), len(chips) - at - 1
        count = f"+{number(rest)}"
        kept = QFontMetricsF(font).horizontalAdvance(count) + 8 if rest else 0.0
        room = rect.right() - left - kept
        if at and room < min(size.width(), 56):
            theme, left_over = current_theme(), f"+{number(rest + 1)}"
            place = QRectF(left, rect.top(), rect.right() - left, rect.height())
            paint_text(painter, place, left_over, font, theme.ink_secondary)
            return
        wide = min(float(size.width()), room)
        top = rect.center().y() - size.height() / 2
        paint_chip(painter, QRectF(left, top, wide, size.height()), style)
        left += wide + 4
