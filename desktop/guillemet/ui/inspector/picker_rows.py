"""The rows of a picker: who or what can be taken, and what can be made."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.ui.inspector.card_model import Index
from guillemet.ui.theme import current_theme, paint_icon, ui_font
from guillemet.ui.widgets.painting import Ground, paint_ground, paint_text
from guillemet.ui.words import number, tr

ROW: Final = Qt.ItemDataRole.UserRole
ONE_LINE = 32
TWO_LINES = 46
LEFT = 38
RIGHT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row to take.

    Attributes:
        key: of the actor or the tag; None for what is to be made.
        text: its name, or what is to be made.
        more: a second line: the alias that matched, the definition of a tag.
        near: it is only like what was typed.
        icon: of its kind, for actors.
        hue: its hue; `square` for tags.
        badge: its number in the cast.
        used: how often it is used.
        held: the annotation has it.
        unsure: it is one of several that are meant alike: none of them is highlighted.
    """

    key: int | None
    text: str
    more: str = ""
    near: bool = False
    icon: str = ""
    hue: str = ""
    badge: str = ""
    used: int = 0
    held: bool = False
    unsure: bool = False

    @property
    def second(self) -> str:
        """What the second line says."""
        if not self.near:
            return self.more
        guess = tr("Picker", "Did you mean…")
        return f"{guess}  {self.more}" if self.more else guess


Question = Callable[[Library, str], Sequence[Row]]


class RowModel(QAbstractListModel):
    """What a question found, and what can be made."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return made_words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words for words in (made_words(row), row.second) if words)
        return row if role == ROW else None


class RowList(QListView):
    """The rows; the field above has the keys."""

    def __init__(self, *, with_keys: bool = True) -> None:
        super().__init__()
        self._rows = RowModel()
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(self, with_keys=with_keys))
        self.setProperty("bare", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> list[Row]:
        """The rows as they are shown."""
        return self._rows.rows

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows.rows)

    def show_rows(self, rows: Sequence[Row], highlighted: int) -> None:
        """Show rows, one of them highlighted; -1 highlights none."""
        self._rows.show_rows(rows)
        self.highlight(highlighted)

    @property
    def highlighted(self) -> int:
        """The row that Enter takes, -1 for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else -1

    def highlight(self, row: int) -> None:
        """Make a row the one that Enter takes."""
        index = self._rows.index(row) if 0 <= row < self.count() else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def wanted_height(self, most: int) -> int:
        """Return the height of the rows, at most `most` pixels."""
        high = sum(row_height(row) for row in self.rows[:20])
        return min(high, most)


class RowDelegate(QStyledItemDelegate):
    """Draws a row: its icon in its hue, name and second line, how often it is used, its key."""

    def __init__(self, parent: QWidget, *, with_keys: bool) -> None:
        super().__init__(parent)
        self._keys = 9 if with_keys else 0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), row_height(index.data(ROW)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(ROW), current_theme()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = theme.accent if theme.high_contrast else None
            paint_ground(painter, rect, Ground(theme.accent_soft, edge, 6.0))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, Ground(theme.hover, None, 6.0))
        top = QRectF(rect.left(), rect.top(), rect.width(), ONE_LINE if not row.second else 28)
        self._paint_sign(painter, top, row)
        right = self._paint_right(painter, top, row, index.row())
        weight = QFont.Weight.Medium if row.key is not None else QFont.Weight.DemiBold
        place = QRectF(top.left() + LEFT, top.top(), right - top.left() - LEFT - 6, top.height())
        ink = theme.ink if row.key is not None else theme.accent_text
        paint_text(painter, place, made_words(row), ui_font(13, weight), ink)
        if row.second:
            below = QRectF(rect.left() + LEFT, rect.top() + 24, rect.width() - LEFT - RIGHT, 18)
            ink = theme.accent_text if row.near else theme.ink_secondary
            paint_text(painter, below, row.second, ui_font(12), ink)
        painter.restore()

    def _paint_sign(self, painter: QPainter, top: QRectF, row: Row) -> None:
        theme, middle = current_theme(), top.center().y()
        stroke = theme.stroke(row.hue)
        if row.badge:
            disc = QRectF(top.left() + 11, middle - 9, 18, 18)
            paint_ground(painter, disc, Ground(stroke, None, 9.0))
            painter.setFont(ui_font(11, QFont.Weight.Bold, tabular=True))
            painter.setPen(theme.paper)
            painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), row.badge)
        elif row.key is None:
            place = QRectF(top.left() + 11, middle - 9, 18, 18)
            paint_icon(painter, "plus", place, theme.accent_text)
        elif row.icon:
            colour = stroke if row.hue else theme.ink_secondary
            paint_icon(painter, row.icon, QRectF(top.left() + 11, middle - 9, 18, 18), colour)
        else:
            square = QRectF(top.left() + 15, middle - 5, 10, 10)
            paint_ground(painter, square, Ground(stroke, None, 3.0))

    def _paint_right(self, painter: QPainter, top: QRectF, row: Row, place: int) -> float:
        """Draw what stands on the right and return where it begins."""
        theme, right = current_theme(), top.right() - RIGHT
        font = ui_font(11, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.ink_secondary)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        if place < self._keys and row.key is not None:
            hint = tr("Picker", "Alt+{digit}", digit=place + 1)
            wide = QFontMetricsF(font).horizontalAdvance(hint)
            painter.drawText(
                QRectF(right - wide - 2, top.top(), wide + 2, top.height()), flags, hint
            )
            right -= wide + 12
        if row.used:
            count = number(row.used)
            wide = QFontMetricsF(font).horizontalAdvance(count)
            painter.drawText(
                QRectF(right - wide - 2, top.top(), wide + 2, top.height()), flags, f"{count}"
            )
            right -= wide + 10
        if row.held:
            paint_icon(
                painter, "check", QRectF(right - 14, top.center().y() - 7, 14, 14),
                theme.accent_text,
            )  # fmt: skip
            right -= 20
        return right


def row_height(row: Row) -> int:
    """Return how high a row is, in pixels."""
    return TWO_LINES if row.second else ONE_LINE


def made_words(row: Row) -> str:
    """Return what a row says: its name, or that it is to be made."""
    return row.text if row.key is not None else tr("Picker", "Create “{name}”", name=row.text)
