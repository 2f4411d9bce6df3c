"""The table in which articles are looked over before they come in."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from guillemet.ui.dialogs import import_model
from guillemet.ui.dialogs.import_model import ImportModel
from guillemet.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
ROW = 32
WIDTHS = {
    import_model.INCLUDE: 40, import_model.TITLE: 290, import_model.OUTLET: 120,
    import_model.AUTHORS: 120, import_model.PUBLISHED: 96, import_model.LANGUAGE: 80,
    import_model.NOTES: 200, import_model.PLACE: 150,
}  # fmt: skip


class ImportGrid(QTableView):
    """Every cell is edited where it stands; Space takes the rows chosen in or leaves them out.

    Keys: arrows, Shift and Ctrl+A choose; F2, Enter or a letter edit; Tab leaves the table.
    """

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.outlets = QStringListModel(self)
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(self.outlets, self))
        self.setAccessibleName(tr("Import", "Articles to import"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._dress_headers()

    def _dress_headers(self) -> None:
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW)
        top = self.horizontalHeader()
        top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        top.setHighlightSections(False)
        top.setStretchLastSection(True)
        for column, width in WIDTHS.items():
            top.resizeSection(column, width)
        top.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def chosen(self) -> list[int]:
        """Return the rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if self.state() == QAbstractItemView.State.EditingState:
            # the editor keeps what was typed by itself; the dialog's button is not meant
            event.accept()
        elif event.key() == Qt.Key.Key_Space and plain:
            self._rows.toggle(self.chosen())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and current.isValid():
            if current.column() == import_model.INCLUDE:
                self._rows.toggle(self.chosen())
            elif self._rows.flags(current) & Qt.ItemFlag.ItemIsEditable:
                self.edit(current)
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell in a line; outlets are completed from those there are."""

    def __init__(self, outlets: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._outlets = outlets

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        line.setProperty("cell", True)
        line.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 4px; }")
        if index.column() == import_model.OUTLET:
            line.setCompleter(completer_of(self._outlets, line))
        return line

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def completer_of(words: QStringListModel, parent: QWidget) -> QCompleter:
    """Return a completer that finds `words` by any part of them."""
    made = QCompleter(words, parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


class EntryLine(QLineEdit):
    """A line whose Enter does something of its own, and not what the dialog's button does."""

    def __init__(self, on_enter: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_enter = on_enter
        self.setCompleter(QCompleter(self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _enter(self) -> None:
        popup = self.completer().popup()
        if popup is not None and popup.isVisible():
            if popup.currentIndex().isValid():
                self.setText(str(popup.currentIndex().data()))
            popup.hide()
        self._on_enter()
