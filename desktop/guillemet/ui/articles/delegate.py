"""A row of the article list: state, title on two lines, outlet, date, counts."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from guillemet.domain.article import ArticleRow, ReadingState
from guillemet.ui.articles.model import Fold, Role
from guillemet.ui.theme import current_theme, paint_icon, ui_font
from guillemet.ui.widgets.painting import paint_focus
from guillemet.ui.words import date_words, number, tr

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 78
LEFT: Final = 38
SEPARATOR: Final = "  ·  "
LEAST_OUTLET: Final = 36
"""Pixels that an outlet keeps beside its date."""
MANY: Final = 100
"""From so many articles of one story on they are not counted in a row."""
_ICONS: Final = {
    ReadingState.UNREAD: "state-unread",
    ReadingState.READING: "state-reading",
    ReadingState.CODED: "state-coded",
    ReadingState.REVIEWED: "state-reviewed",
    ReadingState.EXCLUDED: "state-excluded",
}


class ArticleDelegate(QStyledItemDelegate):
    """Paints the rows; all are of one height."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = getattr(option, "rect", QRect())
        state = getattr(option, "state", QStyle.StateFlag.State_None)
        self._ground(painter, rect, state)
        if isinstance(row, ArticleRow):
            self._content(painter, rect, row, index)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = current_theme()
        inner = QRectF(rect).adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(inner, 7, 7)
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(
                QRectF(rect.left() + 6, inner.top() + 8, 3, inner.height() - 16), 1.5, 1.5
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(inner, 7, 7)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, inner, theme.accent, 7.0)

    def _content(self, painter: QPainter, rect: QRect, row: ArticleRow, index: Index) -> None:
        theme = current_theme()
        done = row.state in (ReadingState.CODED, ReadingState.REVIEWED, ReadingState.EXCLUDED)
        colour = theme.accent_text if row.state is ReadingState.READING else theme.ink_secondary
        paint_icon(
            painter, _ICONS[row.state], QRectF(rect.left() + 15, rect.top() + 11, 16, 16), colour
        )
        title = rect.adjusted(LEFT, 9, -16, 0)
        weight = QFont.Weight.Medium if done else QFont.Weight.DemiBold
        font = ui_font(13, weight, italic=not row.title)
        painter.setFont(font)
        painter.setPen(theme.ink_secondary if row.state is ReadingState.EXCLUDED else theme.ink)
        lines = two_lines(row.title or row.first_words, font, title.width())
        height = QFontMetrics(font).height() + 1
        for n, line in enumerate(lines):
            painter.drawText(
                QRect(title.left(), title.top() + n * height, title.width(), height),
                Qt.AlignmentFlag.AlignVCenter | _side(line), line,
            )  # fmt: skip
        self._foot(painter, rect, row, title.top() + len(lines) * height + 3)
        if row.alike > 1:
            _story(painter, story_place(rect), row, index.data(Role.FOLD))

    def _foot(self, painter: QPainter, rect: QRect, row: ArticleRow, top: int) -> None:
        theme = current_theme()
        painter.setFont(ui_font(12))
        metrics = QFontMetrics(ui_font(12))
        right = rect.right() - 16
        if row.annotations:
            count = number(row.annotations)
            width = metrics.horizontalAdvance(count) + 14
            box = QRectF(right - width, top - 1, width, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(box, 9, 9)
            painter.setPen(theme.accent_text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, count)
            right -= width + 8
        if row.undecided:
            count = tr("List", "{count}?", count=number(row.undecided))
            width = metrics.horizontalAdvance(count)
            painter.setPen(theme.ink_secondary)
            room = QRect(right - width, top, width, 17)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, count)
            right -= width + 8
        painter.setPen(theme.ink_secondary)
        room = QRect(rect.left() + LEFT, top, right - rect.left() - LEFT, 17)
        date = date_words(row.published, short=True) if row.published else ""
        shown = outlet_and_date(row.outlet, date, metrics, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | _side(row.title or shown), shown)


def story_place(rect: QRect) -> QRect:
    """Return where a row says how many articles tell its story: below its state."""
    return QRect(rect.left() + 8, rect.top() + 32, 29, 18)


def _story(painter: QPainter, place: QRect, row: ArticleRow, fold: object) -> None:
    theme = current_theme()
    painter.setFont(ui_font(10, QFont.Weight.Medium, tabular=True))
    painter.setPen(theme.line_strong if fold is not Fold.OPEN else theme.accent)
    painter.setBrush(theme.accent_soft if fold is Fold.OPEN else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(theme.accent_text if fold is Fold.OPEN else theme.ink_secondary)
    most = row.alike if row.alike < MANY else f"{MANY - 1}+"
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"\N{MULTIPLICATION SIGN}{most}")


def outlet_and_date(outlet: str, date: str, metrics: QFontMetrics, width: int) -> str:
    """Return both in `width` pixels; where they are too long, the outlet gives way."""
    line = SEPARATOR.join(part for part in (outlet, date) if part)
    if metrics.horizontalAdvance(line) > width and outlet and date:
        rest = max(LEAST_OUTLET, width - metrics.horizontalAdvance(SEPARATOR + date))
        outlet = metrics.elidedText(outlet, Qt.TextElideMode.ElideRight, rest)
    return SEPARATOR.join(isolated(part) for part in (outlet, date) if part)


def isolated(text: str) -> str:
    """Return `text` so that words of another direction beside it do not mix with it."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Break a title into at most two lines, the second elided."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    cut = first.textLength()
    # Qt counts UTF-16: cut there, and decode again
    units = text.encode("utf-16-le")
    head, rest = units[: cut * 2].decode("utf-16-le"), units[cut * 2 :].decode("utf-16-le")
    if not rest.strip():
        return [head.strip()]
    elided = QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width)
    return [head.strip(), elided]


def _side(text: str) -> Qt.AlignmentFlag:
    """Return where a line begins: at the right if its script does."""
    arabic = any("\u0590" <= char <= "\u08ff" for char in text[:20])
    return Qt.AlignmentFlag.AlignRight if arabic else Qt.AlignmentFlag.AlignLeft
