"""Comparing all quotes of the project, off the GUI thread and in another process."""

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from guillemet.services.statement_jobs import Report, compare
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library


class Comparing(QObject):
    """Compares quotes; one work at a time.

    It belongs to the workbench: the project is not closed before it has ended.

    Signals:
        advanced: how far it is, of how much.
        ended: a `Report`, or the exception that ended it.
    """

    advanced = Signal(int, int)
    ended = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._stop = Event()
        self.running = False

    def begin(self) -> None:
        """Begin, unless it is being done or the project cannot be changed."""
        if self.running or not self._bench.ready:
            return
        self.running = True
        self._stop.clear()
        self._bench.ask(self._work, self._on_done)

    @Slot()
    def stop(self) -> None:
        """End it; what was found before stays."""
        self._stop.set()

    def _work(self, library: "Library") -> Report:
        return compare(
            library, self._bench.opened.statements, elsewhere=True,
            cancelled=self._stop.is_set, progress=self.advanced.emit,
        )  # fmt: skip

    @Slot(object)
    def _on_done(self, answer: "Future[Report]") -> None:
        self.running = False
        error = answer.exception()
        self.ended.emit(answer.result() if error is None else error)
