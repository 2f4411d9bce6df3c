"""Proposing for articles off the GUI thread, in other processes."""

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library
from guillemet.services.views import ListView
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.suggest_jobs import Report


class Proposing(QObject):
    """Proposes for some articles, or for all; one work at a time.

    It belongs to the workbench: the project is not closed before it has ended.

    Signals:
        advanced: how many articles are done, of how many.
        ended: a `Report`, or the exception that ended it.
    """

    advanced = Signal(int, int)
    ended = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._stop = Event()
        self.running = False

    def begin(self, keys: Sequence[ArticleKey] | None = None) -> None:
        """Begin; without `keys` for all articles that are not excluded."""
        if self.running:
            return
        self.running = True
        self._stop.clear()
        self._bench.ask(lambda library: self._work(library, keys), self._on_done)

    @Slot()
    def stop(self) -> None:
        """End at the next step; what is proposed stays."""
        self._stop.set()

    def _work(self, library: Library, keys: Sequence[ArticleKey] | None) -> "Report":
        from guillemet.services.suggest_jobs import How, suggest

        meant = library.list_keys(ListView(), self._bench.coder) if keys is None else keys
        return suggest(
            library, self._bench.opened.suggesting, meant, How(apart=True),
            cancelled=self._stop.is_set, progress=self.advanced.emit,
        )  # fmt: skip

    @Slot(object)
    def _on_done(self, answer: "Future[Report]") -> None:
        self.running = False
        error = answer.exception()
        self.ended.emit(answer.result() if error is None else error)
