"""A row of what was found: an article with its outlet and date, a stretch of text, a note."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from guillemet.ui.articles.delegate import isolated
from guillemet.ui.search.lines import layout_of, lines_of, paint_layout
from guillemet.ui.search.model import Role, Row
from guillemet.ui.theme import current_theme, paint_icon, serif_font, ui_font
from guillemet.ui.widgets.painting import Ground, line_height, paint_ground, paint_text
from guillemet.ui.words import date_words, plural, tr

Index = QModelIndex | QPersistentModelIndex
SIDE: Final = 18
INDENT: Final = 26
WIDEST: Final = 860
"""Pixels of a line of text: longer ones are hard to read."""
ABOVE: Final = 14
BELOW: Final = 6


class FoundDelegate(QStyledItemDelegate):
    """Paints the rows of the list `view`; their heights follow its width."""

    def __init__(self, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        """Measure again: other rows, another width or another font."""
        self._heights.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return QSize(200, 40)
        if row.snippet is None:
            high = ABOVE + 2 * line_height(ui_font(14)) + BELOW - 6
            return QSize(200, round(high))
        width = self._width
        key = (row.snippet.text, width)
        if key not in self._heights:
            self._heights[key] = lines_of(_snippet(row, width)) if row.note is None else 1
        extra = line_height(ui_font(12)) if row.note is not None else 0
        high = self._heights[key] * line_height(_font(row)) + extra + 2 * BELOW
        return QSize(200, round(high))

    @property
    def _width(self) -> int:
        return min(WIDEST, self._view.viewport().width() - SIDE - INDENT - SIDE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Row):
            if row.snippet is None and index.row():
                top = QRectF(SIDE, rect.top(), rect.width() - 2 * SIDE, 1)
                painter.fillRect(top, current_theme().line)
            self._ground(painter, rect, option.state)
            if row.snippet is None:
                self._article(painter, rect, row)
            elif row.note is not None:
                self._note(painter, rect, row)
            else:
                place = rect.adjusted(SIDE + INDENT, BELOW, 0, -BELOW)
                place.setWidth(self._width)
                paint_layout(painter, place, _snippet(row, self._width), current_theme().ink)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        theme = current_theme()
        inner = rect.adjusted(8, 2, -8, -1)
        if state & QStyle.StateFlag.State_Selected:
            paint_ground(painter, inner, Ground(theme.accent_soft, None, 6.0))
            if state & QStyle.StateFlag.State_HasFocus:
                paint_ground(painter, inner, Ground(None, theme.accent, 6.0, 1.5))
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, inner, Ground(theme.hover, None, 6.0))

    def _article(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme, article = current_theme(), row.result.article
        count = plural("Search", "{n} hit", "{n} hits", row.result.count)
        small = ui_font(12, tabular=True)
        wide = QFontMetricsF(small).horizontalAdvance(count) + 6
        line = line_height(ui_font(14))
        top = QRectF(rect.left() + SIDE, rect.top() + ABOVE - 3, self._width + INDENT - wide, line)
        if row.result.count:
            place = QRectF(top.right() + 6, top.top(), wide, line)
            paint_text(painter, place, count, small, theme.ink_secondary)
        font = ui_font(14, QFont.Weight.DemiBold, italic=not article.title)
        title = layout_of(row.words, row.result.title_marks, font, top.width(), 1)
        paint_layout(painter, top, title, theme.ink)
        date = date_words(article.published, short=True) if article.published else ""
        parts = [part for part in (article.outlet, *article.authors, date) if part]
        below = QRectF(top.left(), top.bottom() - 1, self._width, line_height(ui_font(12)))
        about = "  ·  ".join(isolated(part) for part in parts)
        shown = layout_of(about, (), ui_font(12), below.width(), 1)
        paint_layout(painter, below, shown, theme.ink_secondary)

    def _note(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme = current_theme()
        left = rect.left() + SIDE + INDENT
        paint_icon(
            painter, "note", QRectF(left - 22, rect.top() + BELOW, 14, 14), theme.ink_secondary
        )
        small = ui_font(12)
        line = QRectF(left, rect.top() + BELOW - 1, self._width, line_height(small))
        paint_text(painter, line, _about_note(row), small, theme.ink_secondary)
        place = QRectF(left, line.bottom(), self._width, line_height(_font(row)))
        paint_layout(painter, place, _snippet(row, self._width, lines=1), theme.ink)


def _about_note(row: Row) -> str:
    if row.note is None or row.note.annotation is None:
        return tr("Search", "Note on the article")
    if row.note.words:
        return tr("Search", "Note on “{words}”", words=row.note.words[:80])
    return tr("Search", "Note on an annotation")


def _font(row: Row) -> QFont:
    return ui_font(13) if row.note is not None else serif_font(15)


def _snippet(row: Row, width: int, lines: int = 2) -> QTextLayout:
    shown = row.snippet
    text, marks = (shown.text, shown.marks) if shown is not None else ("", ())
    return layout_of(text, marks, _font(row), width, lines)
