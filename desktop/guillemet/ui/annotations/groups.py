"""The groups of the table: actors or tags, with how many annotations have each."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from guillemet.services.views import MarkGroup
from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.widgets.painting import Ground, paint_ground, paint_text
from guillemet.ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
GROUP: Final = Qt.ItemDataRole.UserRole
ALL: Final = -1
"""The key of the first row: no group in particular."""


class GroupsModel(QAbstractListModel):
    """All, then each group, then those with none."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MarkGroup] = []

    def show_rows(self, rows: "Sequence[MarkGroup]", total: int) -> None:
        """Show other groups; `total` counts annotations, each once."""
        self.beginResetModel()
        self.rows = [MarkGroup(ALL, tr("Coded", "All"), total), *rows]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == GROUP:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name or tr("Coded", "None")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name or tr('Coded', 'None')}, {number(row.count)}"
        return None


class GroupList(QListView):
    """The groups.

    Signals:
        group_chosen: the key of a group, or None for all.
    """

    group_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.groups = GroupsModel()
        self.setModel(self.groups)
        self.setItemDelegate(_GroupDelegate(self))
        self.setProperty("bare", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Coded", "Groups"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def chosen(self) -> int | None:
        """The key of the group chosen, None for all."""
        row = self.currentIndex().data(GROUP)
        return row.key if isinstance(row, MarkGroup) and row.key != ALL else None

    def show_rows(self, rows: "Sequence[MarkGroup]", total: int) -> None:
        """Show other groups; the one that was chosen stays so, if it is among them."""
        kept = self.chosen
        self.selectionModel().blockSignals(True)
        self.groups.show_rows(rows, total)
        at = next((n for n, row in enumerate(self.groups.rows) if row.key == kept), 0)
        self.setCurrentIndex(self.groups.index(at, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_current(self, _index: QModelIndex) -> None:
        self.group_chosen.emit(self.chosen)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are no type-ahead."""


class _GroupDelegate(QStyledItemDelegate):
    """A name and a count."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 30)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), QRectF(option.rect).adjusted(6, 1, -6, -1)
        row = index.data(GROUP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = theme.accent if option.state & QStyle.StateFlag.State_HasFocus else None
            paint_ground(painter, rect, Ground(theme.accent_soft, edge, 6.0, 2.0))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, Ground(theme.hover, None, 6.0))
        font = ui_font(12, tabular=True)
        count = number(row.count)
        wide = QFontMetricsF(font).horizontalAdvance(count) + 2
        right = QRectF(rect.right() - wide - 8, rect.top(), wide, rect.height())
        paint_text(painter, right, count, font, theme.ink_secondary)
        named = row.key > 0 or row.key == ALL
        font = ui_font(13, italic=not named)
        words = rect.adjusted(10, 0, -wide - 16, 0)
        ink = theme.ink if named else theme.ink_secondary
        paint_text(painter, words, str(index.data()), font, ink)
        painter.restore()
