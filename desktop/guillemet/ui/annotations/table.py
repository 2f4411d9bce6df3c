"""The table of annotations: rows to choose, columns to sort by, move and hide."""

from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.services.views import Sort
from guillemet.ui.annotations.columns import COLUMNS, WIDTHS, title
from guillemet.ui.annotations.delegate import HEIGHT, MarkDelegate
from guillemet.ui.annotations.model import MarksModel
from guillemet.ui.words import tr

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ASKED: Final = {Qt.Key.Key_Left: "back", Qt.Key.Key_Right: "forward"}


class MarksTable(QTableView):
    """Rows of annotations.

    Signals:
        opened: the place of a row: Enter, or a double click.
        sort_wanted: a `Sort`.
        chosen_changed: other rows are chosen.
        delete_wanted: Del. left: Esc.
        asked: an action of the window: back or forward.
        menu_wanted: row, column and a point of the screen.
    """

    opened = Signal(int)
    sort_wanted = Signal(object)
    chosen_changed = Signal()
    delete_wanted = Signal()
    left = Signal()
    asked = Signal(str)
    menu_wanted = Signal(int, int, QPoint)

    def __init__(self, model: MarksModel) -> None:
        super().__init__()
        self._marks = model
        self.setModel(model)
        self.setItemDelegate(MarkDelegate(self))
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Coded", "All annotations"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self._dress_header()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        model.modelReset.connect(self.chosen_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.customContextMenuRequested.connect(self._on_menu)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        for at, column in enumerate(COLUMNS):
            self.setColumnWidth(at, WIDTHS[column])
        self.show_sort(Sort("date", descending=True))
        header.sectionClicked.connect(self._on_header)
        header.customContextMenuRequested.connect(
            lambda where: self.columns_menu().popup(header.mapToGlobal(where))
        )

    # -- rows ----------------------------------------------------------------------------------

    def chosen_count(self) -> int:
        """Return how many rows are chosen, whether they were fetched or not."""
        return sum(last - first + 1 for first, last in self._ranges())

    def chosen(self) -> list[AnnotationKey]:
        """Return the annotations chosen, in the order shown."""
        keys = self._marks.keys
        return [
            AnnotationKey(key)
            for first, last in sorted(self._ranges())
            for key in keys[first : last + 1]
        ]

    def _ranges(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(n) for n in range(chosen.count()))
        return [(each.top(), each.bottom()) for each in ranges]

    # -- columns -------------------------------------------------------------------------------

    def show_sort(self, sort: Sort) -> None:
        """Mark the column that the rows are sorted by."""
        orders = Qt.SortOrder
        order = orders.DescendingOrder if sort.descending else orders.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(sort.column), order)

    def columns_menu(self) -> QMenu:
        """Return the menu that sorts by columns and shows or hides them."""
        menu = QMenu(self)
        sorts = menu.addMenu(tr("Coded", "Sort by"))
        for at, column in enumerate(COLUMNS):
            sorts.addAction(title(column), partial(self._on_header, at))
        menu.addSeparator()
        for at, column in enumerate(COLUMNS):
            action = menu.addAction(title(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.setEnabled(column != "words")
            action.toggled.connect(lambda shown, at=at: self.setColumnHidden(at, not shown))
        return menu

    def columns_state(self) -> str:
        """Return widths, order and what is hidden, to be kept."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def restore(self, state: str) -> None:
        """Give the columns what they had; what cannot be read changes nothing."""
        header = self.horizontalHeader()
        order, at = header.sortIndicatorOrder(), header.sortIndicatorSection()
        if state and header.restoreState(QByteArray.fromBase64(state.encode("ascii"))):
            header.setSortIndicator(at, order)

    @Slot(int)
    def _on_header(self, at: int) -> None:
        now = self._marks.view.sort
        column = COLUMNS[at]
        descending = not now.descending if now.column == column else column == "date"
        self.sort_wanted.emit(Sort(column, descending=descending))

    # -- keys ----------------------------------------------------------------------------------

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are no type-ahead: there is a field to filter."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Delete and self.chosen_count():
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _ASKED:
            self.asked.emit(_ASKED[key])
        else:
            super().keyPressEvent(event)

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if not index.isValid():
            index = self.currentIndex()
            where = self.visualRect(index).center()
        if index.isValid():
            at = self.viewport().mapToGlobal(where)
            self.menu_wanted.emit(index.row(), index.column(), at)
