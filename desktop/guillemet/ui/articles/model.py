"""The articles of the list: their numbers in order, and rows fetched a page at a time."""

from array import array
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from typing_extensions import override

from guillemet.domain.article import ArticleKey, ArticleRow
from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import BadQuery
from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.services.views import ListView
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
PAGE: Final = 128
KEPT: Final = 4 * PAGE
"""Rows that are kept while they are asked for again."""
MOST: Final = 100 * PAGE
"""Rows that are kept; beyond that those that are seen are fetched again."""
SHOWN: Final = (
    "article", "article_state", "annotation", "outlet", "author", "article_author", "dismissal",
    "suggestion", "rejection", "story", "text_apart",
)  # fmt: skip
IN_ORDER: Final = ("article", "article_state", "outlet")
STORIES: Final = ("story", "text_apart")


@dataclass(frozen=True, slots=True)
class _First:
    """The first articles of a view."""

    view: ListView
    keys: "array[int]"
    rows: list[ArticleRow]


def _first(library: Library, view: ListView, coder: str) -> _First:
    keys = library.list_keys(view, coder, PAGE)
    return _First(view, keys, library.list_rows(keys[:PAGE], coder))


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    FOLD = Qt.ItemDataRole.UserRole + 2


class Fold(Enum):
    """What becomes of the articles of one story: all stand there, the first alone, or unfolded."""

    NONE = 0
    CLOSED = 1
    OPEN = 2


class ArticlesModel(QAbstractListModel):
    """Shows what the project says, and asks again when it has changed.

    Attributes:
        complete: whether all articles of the view are known; else only the first of them are.

    Signals:
        refused: the filter cannot be understood: why, or None where it can. What was shown stays.
    """

    refused = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.view = ListView()
        self._keys = array("q")
        self._rows: dict[int, ArticleRow] = {}
        self._asked: set[int] = set()
        self.complete = True
        bench.list_changed.connect(self._on_changed)

    @property
    def keys(self) -> "array[int]":
        """The numbers of the articles in the order shown."""
        return self._keys

    def show_view(self, view: ListView) -> None:
        """Ask which articles another filter or order shows: the first at once, then all.

        Asked again for what it shows, it keeps that until all are known.
        """
        if view == self.view:
            self._ask_all()
        else:
            self.view = view
            coder = self._bench.coder
            self._bench.ask(lambda library: _first(library, view, coder), self._on_first)

    def show_first(self, library: Library, view: ListView) -> None:
        """Show the first articles, read on this thread; ask for the others, if there are more."""
        self.view = view
        first = _first(library, view, self._bench.coder)
        self._take_first(first)

    def _ask_all(self) -> None:
        view, coder = self.view, self._bench.coder
        self._bench.ask(lambda library: (view, library.list_keys(view, coder)), self._on_keys)

    def _take_first(self, first: _First) -> None:
        self.complete = first.view.folded or len(first.keys) < PAGE
        self.set_keys(first.keys, first.rows)
        if not self.complete:
            self._ask_all()

    def set_keys(self, keys: "array[int]", rows: list[ArticleRow], *, fresh: bool = True) -> None:
        """Show those articles at once; `rows` are the first of them, or what was known before."""
        self.beginResetModel()
        self._keys = keys
        self._rows = {row.n: row for row in rows}
        self._asked = {0} if fresh else set()
        self.endResetModel()

    def index_of(self, key: ArticleKey) -> QModelIndex:
        """Return where an article stands, or nowhere."""
        try:
            return self.index(self._keys.index(key), 0)
        except ValueError:
            return QModelIndex()

    def row(self, at: int) -> ArticleRow | None:
        """Return the row at a place; None until it is fetched."""
        return self._rows.get(self._keys[at])

    def known(self, key: ArticleKey) -> ArticleRow | None:
        """Return the row of an article, if it was fetched."""
        return self._rows.get(key)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        self._fetch(index.row() // PAGE)
        row = self._rows.get(self._keys[index.row()])
        if row is None:
            return None
        answers: dict[int, object] = {Role.ROW: row, Role.FOLD: self._fold(row)}
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title or row.first_words
        return answers.get(role)

    def _fold(self, row: ArticleRow) -> Fold:
        if not self.view.folded:
            return Fold.NONE
        return Fold.OPEN if row.story in self.view.unfolded else Fold.CLOSED

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        wanted = self._keys[page * PAGE : (page + 1) * PAGE]
        self._bench.ask(lambda library: library.list_rows(wanted, self._bench.coder), self._on_rows)

    @Slot(object)
    def _on_first(self, answer: "Future[_First]") -> None:
        try:
            first = answer.result()
        except BadQuery as error:
            self.refused.emit(error)
            return
        if first.view == self.view:  # else something else was typed meanwhile
            self.refused.emit(None)
            self._take_first(first)

    @Slot(object)
    def _on_keys(self, answer: "Future[tuple[ListView, array[int]]]") -> None:
        try:
            view, keys = answer.result()
        except BadQuery as error:
            self.refused.emit(error)
            return
        if view != self.view:
            return
        self.refused.emit(None)
        grows = not self.complete and keys[: len(self._keys)] == self._keys
        self.complete = True
        # what was shown stays until the new rows come, so that nothing flickers
        kept = list(self._rows.values()) if len(self._rows) <= KEPT else []
        if grows and len(keys) > len(self._keys):
            self.beginInsertRows(NOWHERE, len(self._keys), len(keys) - 1)
            self._keys = keys
            self.endInsertRows()
        elif keys == self._keys:
            self._rows = {row.n: row for row in kept}
            self._asked.clear()
            self._say_changed()
        else:
            self.set_keys(keys, kept, fresh=False)

    @Slot(object)
    def _on_rows(self, answer: "Future[list[ArticleRow]]") -> None:
        if len(self._rows) > MOST:
            self._rows.clear()
            self._asked.clear()
        self._rows |= {row.n: row for row in answer.result()}
        self._say_changed()

    def _say_changed(self) -> None:
        if len(self._keys):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        folded = self.view.folded and changes.touches(STORIES)
        if folded or changes.touches(IN_ORDER):
            self.show_view(self.view)
        elif changes.touches(SHOWN):
            if changes.articles is None or changes.touches(STORIES):
                wanted = list(self._rows)
            else:
                wanted = [n for n in changes.articles if n in self._rows]
            self._bench.ask(
                lambda library: library.list_rows(wanted[:PAGE], self._bench.coder), self._on_rows
            )
