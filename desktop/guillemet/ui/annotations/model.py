"""The rows of the table of annotations, fetched as they come into view."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable
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

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import BadQuery
from guillemet.services.views import MarkRow, MarksView
from guillemet.ui.annotations.columns import COLUMNS, cell, title
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
TABLES: Final = (
    "annotation", "span", "annotation_actor", "annotation_tag", "field", "field_value", "actor",
    "alias", "tag", "article", "article_state", "outlet", "coder",
)  # fmt: skip


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class MarksModel(QAbstractTableModel):
    """Shows what the project says, and asks again when it has changed.

    It holds the numbers of all annotations in order and the rows of some pages.

    Signals:
        answered: the rows are those of the view asked for.
        misunderstood: a `BadQuery`; the rows stay those of before.
    """

    answered = Signal()
    misunderstood = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.view = MarksView()
        self.stale = True
        self.active = False
        self._keys = array("i")
        self._pages: OrderedDict[int, dict[int, MarkRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=COALESCE)
        self._timer.timeout.connect(self.ask)
        bench.list_changed.connect(self._on_changed)

    @property
    def keys(self) -> "array[int]":
        """The numbers of the annotations in the order shown."""
        return self._keys

    def show_view(self, view: MarksView) -> None:
        """Ask which annotations another filter or order shows."""
        self.view = view
        self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask again for what is shown; nobody looks at it: when it is shown."""
        if not self.active:
            self.stale = True
            return
        self.stale = False
        view, coder = self.view, self._bench.coder

        def question(library: "Library") -> "tuple[MarksView, array[int]]":
            return view, library.marks.keys(view, coder)

        self._bench.ask(question, self._on_keys)

    def key(self, at: int) -> AnnotationKey:
        """Return the key of a row."""
        return AnnotationKey(self._keys[at])

    def row(self, at: int) -> MarkRow | None:
        """Return the row at a place; None until it is fetched."""
        page = self._pages.get(at // PAGE)
        if page is None:
            self._fetch(at // PAGE)
            return None
        return page.get(self._keys[at])

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell(row, COLUMNS[index.column()])
        return None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted = self._keys[page * PAGE : (page + 1) * PAGE]
        coder = self._bench.coder

        def question(library: "Library") -> "tuple[int, array[int], list[MarkRow]]":
            return page, wanted, library.marks.rows(wanted, coder)

        self._bench.ask(question, self._on_rows)

    @Slot(object)
    def _on_keys(self, answer: "Future[tuple[MarksView, array[int]]]") -> None:
        try:
            view, keys = answer.result()
        except BadQuery as error:
            self.misunderstood.emit(error)
            return
        if view != self.view:
            return
        if keys == self._keys:
            self._refetch()
        else:
            self.beginResetModel()
            self._keys = keys
            self._pages.clear()
            self._asked.clear()
            self.endResetModel()
        self.answered.emit()

    def _refetch(self) -> None:
        """Ask again for the pages that are held; they are shown as they were until then."""
        held = list(self._pages)[-3:]
        for page in set(self._pages) - set(held):
            del self._pages[page]
        self._asked.clear()
        for page in held:
            self._fetch(page)

    @Slot(object)
    def _on_rows(self, answer: "Future[tuple[int, array[int], list[MarkRow]]]") -> None:
        page, wanted, rows = answer.result()
        first = page * PAGE
        if wanted != self._keys[first : first + PAGE]:
            return
        self._pages[page] = {row.annotation.n: row for row in rows}
        while len(self._pages) > PAGES:
            old, _ = self._pages.popitem(last=False)
            self._asked.discard(old)
        last = min(first + PAGE, len(self._keys)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def places(self, keys: Iterable[int]) -> list[int]:
        """Return where some annotations stand, as far as they are shown."""
        wanted = set(keys)
        return [at for at, key in enumerate(self._keys) if key in wanted] if wanted else []

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(TABLES):
            self._timer.start()
