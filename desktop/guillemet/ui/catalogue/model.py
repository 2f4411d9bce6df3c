"""The rows of the table of articles."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from guillemet.services.article_set import ArticleSet, SheetRow
from guillemet.services.views import ListView
from guillemet.ui.catalogue.columns import COLUMNS, EDITED, NUMBERS, cell, title, typed
from guillemet.ui.paged_model import PagedModel
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from array import array

    from guillemet.services.library import Library

Index = QModelIndex | QPersistentModelIndex
TABLES: Final = (
    "article", "article_state", "article_author", "author", "outlet", "annotation", "field",
    "field_value",
)  # fmt: skip


class CatalogueModel(PagedModel):
    """Articles with all that is known of them.

    Signals:
        written: a cell was written in: the article's number, the column, what was typed.
    """

    written = Signal(int, str, str)
    columns = COLUMNS
    tables = TABLES

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(bench, ListView(), parent)
        self._writable = bench

    @property
    def asked(self) -> ListView:
        """Which articles are shown."""
        return self.view if isinstance(self.view, ListView) else ListView()

    def row(self, at: int) -> SheetRow | None:
        """Return the row at a place; None until it is fetched."""
        row = self.fetched(at)
        return row if isinstance(row, SheetRow) else None

    @override
    def ask_keys(self, library: "Library", view: object) -> "array[int]":
        if not isinstance(view, ListView):
            raise TypeError(view)
        return library.list_keys(view, self._writable.coder)

    @override
    def ask_rows(self, library: "Library", keys: "array[int]") -> dict[int, object]:
        return {**library.through(ArticleSet).sheets(keys, self._writable.coder)}

    @override
    def heading(self, column: str) -> str:
        return title(column)

    @override
    def words(self, row: object, column: str) -> str:
        return cell(row, column) if isinstance(row, SheetRow) else ""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        known = super().flags(index)
        if self._writable.ready and COLUMNS[index.column()] in EDITED:
            known |= Qt.ItemFlag.ItemIsEditable
        return known

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = COLUMNS[index.column()] if index.isValid() else ""
        if role == Qt.ItemDataRole.EditRole:
            row = self.row(index.row())
            return typed(row, column) if row is not None else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return int(right | Qt.AlignmentFlag.AlignVCenter)
        return super().data(index, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        right = role == Qt.ItemDataRole.TextAlignmentRole and 0 <= section < len(COLUMNS)
        if right and COLUMNS[section] in NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return super().headerData(section, orientation, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row())
        column = COLUMNS[index.column()]
        if row is None or str(value) == typed(row, column):
            return False
        self.written.emit(int(row.article.n), column, str(value))
        return True
