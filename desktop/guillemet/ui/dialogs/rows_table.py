"""A small table to type into: a row is added by typing in the last, empty one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem
from typing_extensions import override


class RowsTable(QTableWidget):
    """Rows of words. Del empties a cell, Ctrl+Del takes the row out; empty rows say nothing."""

    def __init__(
        self, titles: Sequence[str], rows: Sequence[Sequence[str]], name: str, *, lines: int = 3
    ) -> None:
        super().__init__(0, len(titles))
        self._filling = True
        self.setHorizontalHeaderLabels(list(titles))
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setFixedHeight(36 + 30 * lines)
        self.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        for row in rows:
            self._append(row)
        self._append([])
        self._filling = False
        self.itemChanged.connect(self._on_changed)

    def rows(self) -> list[tuple[str, ...]]:
        """Return the rows in which something stands."""
        found = [
            tuple(self._cell(row, column) for column in range(self.columnCount()))
            for row in range(self.rowCount())
        ]
        return [row for row in found if any(cell.strip() for cell in row)]

    def put(self, cells: Sequence[str]) -> None:
        """Add a row after those in which something stands."""
        self._filling = True
        last = self.rowCount() - 1
        for column, words in enumerate(cells):
            self.setItem(last, column, QTableWidgetItem(words))
        self._append([])
        self._filling = False

    def _cell(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _append(self, cells: Sequence[str]) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for column in range(self.columnCount()):
            words = cells[column] if column < len(cells) else ""
            self.setItem(row, column, QTableWidgetItem(words))

    @Slot(QTableWidgetItem)
    def _on_changed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.text() and item.row() == self.rowCount() - 1:
            self._filling = True
            self._append([])
            self._filling = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if self.rowCount() > 1:
                    self.removeRow(item.row())
            else:
                item.setText("")
        else:
            super().keyPressEvent(event)
