"""The meter of what is undecided: in the article that is open, and in the project."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet
from guillemet.services.library import Library
from guillemet.services.views import ListView
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.words import plural
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.meter import Counts

AFTER: Final = 400
"""Milliseconds after a change until it is counted; many at once are counted once."""
AT_ONCE: Final = 5
"""Articles counted in one go: some milliseconds, so that the window stays smooth."""
MOST: Final = 2_000
"""Articles up to which the project is counted without being asked."""
TABLES: Final = (
    "article", "article_version", "article_state", "annotation", "span", "dismissal", "suggestion",
    "rejection", "setting",
)  # fmt: skip


class Meter(QObject):
    """Counts in the background, a few articles at a time, and again only what was touched.

    Signals:
        changed: how much is undecided in the project, -1 while that is not known.
    """

    changed = Signal(int)

    def __init__(self, bench: Workbench, status: StatusLine) -> None:
        super().__init__(bench)
        self._bench = bench
        self._status = status
        self._counts: Counts = {}
        self._left: list[ArticleKey] = []
        self._touched: set[ArticleKey] = set()
        self._all = True
        self._asking = self._large = False
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._begin)
        bench.list_changed.connect(self._on_changes)
        bench.ready_changed.connect(self._on_ready)
        bench.page_shown.connect(self._say)
        bench.page_changed.connect(self._say)

    @property
    def total(self) -> int:
        """How much is undecided in the project, -1 while that is not known."""
        return -1 if self._left or self._asking or self._all else sum(self._counts.values())

    @property
    def of_articles(self) -> "Counts":
        """How much is undecided in each article that was counted."""
        return dict(self._counts)

    # -- counting ------------------------------------------------------------------------------

    @Slot(object)
    def _on_ready(self, _ready: object) -> None:
        self._all = True
        self._timer.start()

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.touches(TABLES) and not self._large:
            if changes.articles:
                self._touched |= changes.articles
            else:
                self._all = True
            self._timer.start()

    @Slot()
    def _begin(self) -> None:
        """Ask which articles there are; those touched, or all, are counted."""
        if self._asking:
            self._timer.start()
            return
        self._asking = True
        coder = self._bench.coder

        def question(library: Library) -> Sequence[int] | None:
            many = library.counts(coder).articles > MOST
            return None if many else library.list_keys(ListView(), coder)

        self._bench.ask(question, self._on_keys)

    @Slot(object)
    def _on_keys(self, answer: "Future[Sequence[int] | None]") -> None:
        self._asking = False
        keys = answer.result()
        self._large = keys is None
        there = [ArticleKey(key) for key in keys or ()]
        stale = set(there) if self._all else self._touched
        self._all, self._touched = False, set()
        among = set(there)
        self._counts = {key: n for key, n in self._counts.items() if key in among}
        self._left = [key for key in there if key in stale or key not in self._counts]
        self._go_on()

    def _go_on(self) -> None:
        from guillemet.services import meter

        some, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        if not some:
            self.changed.emit(self.total)
            self._say()
            return
        self._asking = True
        coder = self._bench.coder

        def question(library: Library) -> "Counts":
            return meter.undecided(library, some, coder)

        self._bench.ask(question, self._on_counted)

    @Slot(object)
    def _on_counted(self, answer: "Future[Counts]") -> None:
        self._asking = False
        if answer.exception() is None:
            self._counts.update(answer.result())
        else:
            self._left = []
        self._go_on()

    # -- saying --------------------------------------------------------------------------------

    @Slot()
    def _say(self) -> None:
        page = self._bench.page
        if page is None:
            return
        here, total = len(page.undecided), self.total
        said = plural("Window", "{n} undecided", "{n} undecided", here) if here else ""
        if total > here:
            of = plural("Window", "{n} in the project", "{n} in the project", total)
            if not said:
                of = plural(
                    "Window", "{n} undecided in the project", "{n} undecided in the project", total
                )
            said = " · ".join(filter(None, (said, of)))
        self._status.set_counts(said)
