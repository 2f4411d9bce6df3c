"""A table of any length: rows to choose, columns to sort by, move and hide."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView
from typing_extensions import override

from guillemet.domain.records import dataclass
from guillemet.services.views import Sort
from guillemet.ui.paged_model import PagedModel
from guillemet.ui.words import tr

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ASKED: Final = {Qt.Key.Key_Left: "back", Qt.Key.Key_Right: "forward"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a table looks.

    Attributes:
        name: what it is called, for those who do not see it.
        widths: of the columns, in their order; height: of every row.
        sort: what it is sorted by at first. downwards: columns that begin with the largest.
        main: the column that is never hidden.
    """

    name: str
    widths: Mapping[str, int]
    height: int
    sort: Sort
    main: str
    downwards: frozenset[str]


class PagedTable(QTableView):
    """Rows of a `PagedModel`.

    Signals:
        opened: the place of a row: Enter, or a double click.
        sort_wanted: a `Sort`, which is shown already.
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

    def __init__(self, model: PagedModel, shape: Shape) -> None:
        super().__init__()
        self._paged = model
        self._shape = shape
        self.sort = shape.sort
        self.setModel(model)
        self.setProperty("bare", True)
        self.setAccessibleName(shape.name)
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
        self.verticalHeader().setDefaultSectionSize(shape.height)
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
        for at, column in enumerate(self._paged.columns):
            self.setColumnWidth(at, self._shape.widths[column])
        self._show_sort()
        header.sectionClicked.connect(self._on_header)
        header.customContextMenuRequested.connect(
            lambda where: self.columns_menu().popup(header.mapToGlobal(where))
        )

    # -- rows ----------------------------------------------------------------------------------

    def chosen_count(self) -> int:
        """Return how many rows are chosen, whether they were fetched or not."""
        return sum(last - first + 1 for first, last in self._ranges())

    def chosen(self) -> list[int]:
        """Return the numbers of the rows chosen, in the order shown."""
        keys = self._paged.keys
        return [key for first, last in sorted(self._ranges()) for key in keys[first : last + 1]]

    def choose(self, at: int) -> None:
        """Choose a row."""
        columns = self._paged.columns
        flags = QItemSelectionModel.SelectionFlag
        index = self._paged.index(at, columns.index(self._shape.main))
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _ranges(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(n) for n in range(chosen.count()))
        return [(each.top(), each.bottom()) for each in ranges]

    # -- columns -------------------------------------------------------------------------------

    def _show_sort(self) -> None:
        orders = Qt.SortOrder
        order = orders.DescendingOrder if self.sort.descending else orders.AscendingOrder
        at = self._paged.columns.index(self.sort.column)
        self.horizontalHeader().setSortIndicator(at, order)

    def columns_menu(self) -> QMenu:
        """Return the menu that sorts by columns and shows or hides them."""
        menu = QMenu(self)
        sorts = menu.addMenu(tr("Coded", "Sort by"))
        for at, column in enumerate(self._paged.columns):
            sorts.addAction(self._paged.heading(column), partial(self._on_header, at))
        menu.addSeparator()
        for at, column in enumerate(self._paged.columns):
            action = menu.addAction(self._paged.heading(column))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(at))
            action.setEnabled(column != self._shape.main)
            action.toggled.connect(lambda shown, at=at: self.setColumnHidden(at, not shown))
        return menu

    def columns_state(self) -> str:
        """Return widths, order and what is hidden, to be kept."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")

    def restore(self, state: str) -> None:
        """Give the columns what they had; what cannot be read changes nothing."""
        header = self.horizontalHeader()
        if state and header.restoreState(QByteArray.fromBase64(state.encode("ascii"))):
            self._show_sort()

    @Slot(int)
    def _on_header(self, at: int) -> None:
        column = self._paged.columns[at]
        turned = not self.sort.descending if self.sort.column == column else None
        descending = column in self._shape.downwards if turned is None else turned
        self.sort = Sort(column, descending=descending)
        self._show_sort()
        self.sort_wanted.emit(self.sort)

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
