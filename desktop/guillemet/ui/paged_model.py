"""A table of any length: the numbers of all rows in order, and the rows that come into view."""

from abc import abstractmethod
from array import array
from collections import OrderedDict
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from typing_extensions import override

from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import BadQuery
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
PAGE: Final = 128
PAGES: Final = 60
"""Pages that are kept; older ones are asked for again."""
COALESCE: Final = 120
"""Milliseconds in which changes are answered together."""


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class PagedModel(QAbstractTableModel):
    """Shows what the project says, and asks again when it has changed.

    A table of its own says what it shows (`columns`, `heading`, `words`), what it asks for
    (`ask_keys`, `ask_rows`), and which tables of the project its rows say something of.

    Attributes:
        complete: whether all rows of the view are there; else only the first of them are.

    Signals:
        answered: the rows are those of the view asked for, perhaps only the first of them.
        misunderstood: a `BadQuery`; the rows stay those of before.
    """

    answered = Signal()
    misunderstood = Signal(object)
    columns: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()

    def __init__(self, bench: Workbench, view: object, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.view = view
        self.stale = True
        self.active = False
        self.complete = True
        self._first_of: object = None
        self._keys = array("i")
        self._pages: OrderedDict[int, dict[int, object]] = OrderedDict()
        self._asked: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=COALESCE)
        self._timer.timeout.connect(self.ask)
        bench.list_changed.connect(self._on_changed)

    # -- what a table of its own says ----------------------------------------------------------

    @abstractmethod
    def ask_keys(self, library: "Library", view: object) -> "array[int]":
        """Return the numbers of what `view` shows, in its order. On another thread."""

    def ask_first(self, library: "Library", view: object) -> "tuple[array[int], bool]":
        """Return the first numbers of another view, and whether they are all. On another thread."""
        return self.ask_keys(library, view), True

    @abstractmethod
    def ask_rows(self, library: "Library", keys: "array[int]") -> dict[int, object]:
        """Return those of the rows that exist, by their numbers. On another thread."""

    @abstractmethod
    def heading(self, column: str) -> str:
        """Return the heading of a column."""

    @abstractmethod
    def words(self, row: object, column: str) -> str:
        """Return what a cell says."""

    # -- rows ----------------------------------------------------------------------------------

    @property
    def keys(self) -> "array[int]":
        """The numbers of the annotations in the order shown."""
        return self._keys

    def show_view(self, view: object) -> None:
        """Ask for what another filter or order shows."""
        self.view = view
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask again for what is shown; nobody looks at it: when it is shown."""
        if not self.active:
            self.stale = True
            return
        self.stale = False
        view = self.view
        if view == self._first_of:
            self._ask_all()
            return

        def question(library: "Library") -> "tuple[object, array[int], bool]":
            return view, *self.ask_first(library, view)

        self._bench.ask(question, self._on_keys)

    def _ask_all(self) -> None:
        view = self.view

        def question(library: "Library") -> "tuple[object, array[int], bool]":
            return view, self.ask_keys(library, view), True

        self._bench.ask(question, self._on_keys)

    def fetched(self, at: int) -> object | None:
        """Return the row at a place; None until it is fetched."""
        page = self._pages.get(at // PAGE)
        if page is None:
            self._fetch(at // PAGE)
            return None
        return page.get(self._keys[at])

    def known(self, key: int) -> object | None:
        """Return the row of a number, if it was fetched."""
        return next((page[key] for page in self._pages.values() if key in page), None)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(self.columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self.fetched(index.row())
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(row, self.columns[index.column()])
        return None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted = self._keys[page * PAGE : (page + 1) * PAGE]

        def question(library: "Library") -> "tuple[int, array[int], dict[int, object]]":
            return page, wanted, self.ask_rows(library, wanted)

        self._bench.ask(question, self._on_rows)

    @Slot(object)
    def _on_keys(self, answer: "Future[tuple[object, array[int], bool]]") -> None:
        try:
            view, keys, complete = answer.result()
        except BadQuery as error:
            self.misunderstood.emit(error)
            return
        if view != self.view:
            return
        self.complete, self._first_of = complete, view
        if keys == self._keys:
            self._refetch()
        elif complete and len(self._keys) and keys[: len(self._keys)] == self._keys:
            self.beginInsertRows(NOWHERE, len(self._keys), len(keys) - 1)
            last = (len(self._keys) - 1) // PAGE
            self._keys = keys
            self._pages.pop(last, None)
            self._asked.discard(last)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._keys = keys
            self._pages.clear()
            self._asked.clear()
            self.endResetModel()
        self.answered.emit()
        if not complete:
            self._ask_all()

    def _refetch(self) -> None:
        """Ask again for the pages that are held; they are shown as they were until then."""
        held = list(self._pages)[-3:]
        for page in set(self._pages) - set(held):
            del self._pages[page]
        self._asked.clear()
        for page in held:
            self._fetch(page)

    @Slot(object)
    def _on_rows(self, answer: "Future[tuple[int, array[int], dict[int, object]]]") -> None:
        page, wanted, rows = answer.result()
        first = page * PAGE
        if wanted != self._keys[first : first + PAGE]:
            return
        self._pages[page] = rows
        while len(self._pages) > PAGES:
            old, _ = self._pages.popitem(last=False)
            self._asked.discard(old)
        last = min(first + PAGE, len(self._keys)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(self.tables):
            self._timer.start()
