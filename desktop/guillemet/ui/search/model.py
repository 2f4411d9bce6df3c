"""What a search found, as rows: an article, then the stretches of its text and its notes."""

from array import array
from collections.abc import Callable, Sequence
from enum import IntEnum
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

from guillemet.domain import filters
from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import Query
from guillemet.domain.ranking import Ranking
from guillemet.domain.records import dataclass
from guillemet.domain.snippets import Snippet
from guillemet.domain.text import Span
from guillemet.services.searching import NoteHit, Result, Searching
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
BEST: Final = 500
"""Articles that are shown at most; the count says how many there are."""
PAGE: Final = 25
"""Articles whose texts are read at once."""


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """An article; or of it a stretch of the text; or a note."""

    result: Result
    snippet: Snippet | None = None
    note: NoteHit | None = None

    @property
    def hit(self) -> Span | None:
        """Where the row leads to in the text."""
        if self.note is not None:
            return None
        shown = self.snippet or self.result.snippets[0]
        return shown.hits[0] if shown.hits else None

    @property
    def words(self) -> str:
        """What the row says, in a line."""
        if self.snippet is not None:
            return self.snippet.text
        return self.result.article.title or self.result.article.first_words


def never() -> bool:
    """Say that nobody is at the rows."""
    return False


class SearchModel(QAbstractListModel):
    """Asks off the GUI thread; of several questions the newest is answered.

    Signals:
        answered: what is shown is the answer to `query`.
        misunderstood: a `BadQuery`; the rows stay those of before.

    Of very many articles a first answer ranks the newest; the rows of the whole one take their
    place unless `stays` says that somebody is at them.
    """

    answered = Signal()
    misunderstood = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.text = ""
        self.query: Query = filters.All()
        self.total = 0
        self.counted = True
        self.busy = False
        self.stays: Callable[[], bool] = never
        self._wanted: tuple[str, Query] | None = None
        self._asking = False
        self._fetching = False
        self._goes_on = False
        self._keys = array("q")
        self._shown = 0
        self._rows: list[Row] = []

    # -- asking --------------------------------------------------------------------------------

    def ask(self, text: str, *, open_: bool = False) -> None:
        """Ask for what is typed; `open_`: its last word may go on."""
        try:
            query = filters.as_typed(text) if open_ else filters.parse(text)
        except BadQuery as error:
            self.misunderstood.emit(error)
            return
        self._wanted = (text, query)
        self.busy = True
        self._go_on()

    def ask_again(self) -> None:
        """Ask the same: the project has changed."""
        self._wanted = (self.text, self.query)
        self._go_on()

    def _go_on(self) -> None:
        """Ask what is wanted, once what was asked before is answered."""
        if self._asking or self._wanted is None:
            return
        (text, query), self._wanted = self._wanted, None
        if query == filters.All():
            self._show(text, query, Ranking(array("q"), 0), [])
            return
        self._put(text, query, first=True)

    def _put(self, text: str, query: Query, *, first: bool) -> None:
        self._asking = True
        coder = self._bench.coder

        def question(library: "Library") -> "tuple[str, Query, Ranking, list[Result]]":
            found = library.through(Searching).ranked(query, BEST, coder, first=first)
            results = library.through(Searching).results(found.keys[:PAGE], query, coder)
            return text, query, found, results

        self._bench.ask(question, self._on_answer)

    @Slot(object)
    def _on_answer(self, answer: "Future[tuple[str, Query, Ranking, list[Result]]]") -> None:
        self._asking = False
        text, query, found, results = answer.result()
        if self._wanted is not None:
            self._go_on()
            return
        if (text, query) == (self.text, self.query) and self._goes_on and self.stays():
            self._count(found)
        else:
            self._show(text, query, found, results)
        self._goes_on = not found.complete
        if not found.complete:
            self._put(text, query, first=False)

    def _count(self, found: Ranking) -> None:
        """Say how many there are after all, and let the rows stay: somebody walks them."""
        self.total, self.counted = found.total, found.counted
        self.answered.emit()

    def _show(self, text: str, query: Query, found: Ranking, results: list[Result]) -> None:
        self.beginResetModel()
        self.text, self.query = text, query
        self._keys = found.keys
        self.total, self.counted = found.total, found.counted
        self._shown = min(PAGE, len(self._keys))
        self._rows = rows_of(results)
        self._fetching = self.busy = self._goes_on = False
        self.endResetModel()
        self.answered.emit()

    # -- rows ----------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the last word was taken for one that may go on."""
        return self.text != "" and self.query != filters.parse(self.text)

    @property
    def most(self) -> int:
        """How many articles are shown at most."""
        return len(self._keys)

    @property
    def shown_best(self) -> bool:
        """Whether there are more articles than are shown."""
        return self.total > len(self._keys)

    def row(self, at: int) -> Row:
        """Return the row at a place."""
        return self._rows[at]

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        return None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not self._fetching and self._shown < len(self._keys)

    @override
    def fetchMore(self, parent: Index) -> None:
        self._fetching = True
        query, coder = self.query, self._bench.coder
        wanted = self._keys[self._shown : self._shown + PAGE]

        def question(library: "Library") -> "tuple[Query, array[int], list[Result]]":
            return query, wanted, library.through(Searching).results(wanted, query, coder)

        self._bench.ask(question, self._on_more)

    @Slot(object)
    def _on_more(self, answer: "Future[tuple[Query, array[int], list[Result]]]") -> None:
        query, wanted, results = answer.result()
        if query != self.query or wanted != self._keys[self._shown : self._shown + PAGE]:
            return
        self._fetching = False
        self._shown += len(wanted)
        more = rows_of(results)
        if more:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()


def rows_of(results: Sequence[Result]) -> list[Row]:
    """Return the rows of articles: each, then its notes, then stretches of its text."""
    made: list[Row] = []
    for result in results:
        made.append(Row(result))
        made += [Row(result, note.snippet, note) for note in result.notes]
        if result.count or not result.notes:
            made += [Row(result, snippet) for snippet in result.snippets]
    return made
