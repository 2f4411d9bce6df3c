"""The table of articles, and how its cells are painted and written in."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from guillemet.services.article_set import SheetRow
from guillemet.services.views import Sort
from guillemet.ui.catalogue.columns import COLUMNS, NUMBERS, WIDTHS, cell
from guillemet.ui.catalogue.model import CatalogueModel
from guillemet.ui.dialogs.import_grid import completer_of
from guillemet.ui.paged_model import Role
from guillemet.ui.paged_table import PagedTable, Shape
from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.widgets.cells import framed
from guillemet.ui.widgets.painting import paint_text
from guillemet.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 32
SIDE: Final = 8


class CatalogueTable(PagedTable):
    """Articles with what is known of them."""

    def __init__(self, model: CatalogueModel) -> None:
        shape = Shape(
            name=tr("Catalogue", "All articles"), widths=WIDTHS, height=HEIGHT, main="title",
            sort=Sort("published", descending=True),
            downwards=frozenset({"published", "words", "annotations"}),
        )  # fmt: skip
        super().__init__(model, shape)
        self.outlets = QStringListModel(self)
        self.setItemDelegate(CatalogueDelegate(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.SelectedClicked)
        for column in ("note", "name"):
            self.setColumnHidden(COLUMNS.index(column), True)

    @property
    def writes(self) -> bool:
        """Whether a cell is being written in."""
        return self.state() == QAbstractItemView.State.EditingState


class CatalogueDelegate(QStyledItemDelegate):
    """Paints the cells, and makes the line that is written in."""

    def __init__(self, table: CatalogueTable) -> None:
        super().__init__(table)
        self._table = table

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, HEIGHT)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setAccessibleName(str(self._table.model().headerData(
            index.column(), Qt.Orientation.Horizontal)))  # fmt: skip
        if COLUMNS[index.column()] == "outlet":
            line.setCompleter(completer_of(self._table.outlets, line))
        return line

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        with framed(painter, option) as rect:
            row, column = index.data(Role.ROW), COLUMNS[index.column()]
            if not isinstance(row, SheetRow):
                return
            painter.setClipRect(rect)
            main = column == "title"
            ink = theme.ink if main and row.article.title else theme.ink_secondary
            font = ui_font(13 if main else 12, italic=main and not row.article.title)
            inner = rect.adjusted(SIDE, 0, -SIDE, -1)
            words = " ".join(cell(row, column).split())
            if column in NUMBERS:
                wide = painter.fontMetrics().horizontalAdvance(words)
                inner.setLeft(max(inner.left(), inner.right() - wide - 4))
            paint_text(painter, inner, words, font, ink)
