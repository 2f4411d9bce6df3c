"""How far the coder is with all articles: asked in the background when something settles."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.changes import ChangeSet
from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.services.views import Counts, ListView
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

AFTER: Final = 150
"""Milliseconds after a change until it is counted; many at once are counted once."""
MOST_READ: Final = 400
"""Articles whose texts are read to count what is undecided; of more, only the states count."""
COUNTED: Final = frozenset({"article", "article_state", "annotation", "dismissal", "suggestion"})


@dataclass(frozen=True, slots=True)
class Standing:
    """The counts, and once all is coded what is undecided: how much, and the first such article."""

    counts: Counts
    undecided: int = 0
    first: ArticleKey | None = None

    @property
    def excluded(self) -> int:
        """How many articles are left out."""
        return sum(self.counts.excluded.values())

    @property
    def coded(self) -> int:
        """How many articles are coded, or more than that."""
        by_state = self.counts.by_state
        return by_state.get(ReadingState.CODED, 0) + by_state.get(ReadingState.REVIEWED, 0)

    @property
    def to_code(self) -> int:
        """How many articles are not left out."""
        return self.counts.articles - self.excluded

    @property
    def all_coded(self) -> bool:
        """Whether nothing is left to code."""
        return self.to_code > 0 and self.coded == self.to_code


class Progress(QObject):
    """Counts again when the project has changed.

    Signals:
        counted: a `Standing`.
    """

    counted = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self.ask)
        bench.list_changed.connect(self._on_changed)

    @Slot()
    def ask(self) -> None:
        """Count in the background."""
        coder = self._bench.coder
        self._bench.ask(lambda library: standing(library, coder), self._on_counted)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(COUNTED):
            self._timer.start()

    @Slot(object)
    def _on_counted(self, answer: "Future[Standing]") -> None:
        self.counted.emit(answer.result())


def standing(library: Library, coder: str) -> Standing:
    """Count; where all is coded, look what is left undecided."""
    found = Standing(library.counts(coder))
    if not found.all_coded or found.counts.articles > MOST_READ:
        return found
    left, first = 0, None
    for key in library.list_keys(ListView(), coder):
        undecided = len(library.page(ArticleKey(key), coder).undecided)
        left += undecided
        if undecided and first is None:
            first = ArticleKey(key)
    return Standing(found.counts, left, first)
