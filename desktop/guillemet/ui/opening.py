"""Opening a project for writing, and what to offer where that cannot be."""

import linecache
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from guillemet.domain.errors import GuillemetError, ProjectBusy, ReadOnly
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.opened import Opened
    from guillemet.services.settings import Settings
    from guillemet.services.views import StepName

BACK_UP_EVERY: Final = 10 * 60 * 1000
"""Milliseconds of work between two backups; none is made of what has not changed."""


class Opening(QObject):
    """Sees one workbench's project opened off the GUI thread, and backed up while it is.

    Signals:
        opened: the project can be written.
        reading_only: a `GuillemetError` says why it can only be read.
        refused: a `GuillemetError`, or the exception that is a bug.
        unclean: its last end was a crash.
        unfinished: the names of steps that a crash cut, such as an import.
    """

    opened = Signal()
    reading_only = Signal(object)
    refused = Signal(object)
    unclean = Signal()
    unfinished = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._left = False
        self._timer = QTimer(self, interval=BACK_UP_EVERY)
        self._timer.timeout.connect(self.back_up)

    @Slot()
    def begin(self) -> None:
        """Open the project; call it after the first paint."""
        linecache.clearcache()  # Qt's bindings have read the source of each module imported
        path, settings = self._bench.path, self._bench.preferences.now
        self._bench.desk.run(lambda: _opened(path, settings), self._on_opened)

    def leave(self) -> None:
        """The project is being closed: what still opens is closed again."""
        self._left = True
        self._timer.stop()

    @Slot()
    def back_up(self) -> None:
        """Back up in the background, unless nothing has changed."""
        if self._bench.ready:
            path = self._bench.path
            self._bench.desk.run(lambda: _backed_up(path), self._on_backed_up)

    @Slot(object)
    def _on_opened(self, answer: "Future[Opened]") -> None:
        error = answer.exception()
        if error is not None:
            kept_out = isinstance(error, (ProjectBusy, ReadOnly))
            (self.reading_only if kept_out else self.refused).emit(error)
            return
        opened = answer.result()
        if self._left:
            opened.close()
            return
        self._bench.attach(opened)
        self._timer.start()
        self.opened.emit()
        if opened.writer.unclean:
            self.unclean.emit()
        self._bench.run(opened.history.unfinished(), self._on_unfinished)

    @Slot(object)
    def _on_unfinished(self, answer: "Future[list[StepName]]") -> None:
        steps = answer.result()
        if steps:
            self.unfinished.emit(steps)

    @Slot(object)
    def _on_backed_up(self, answer: "Future[object]") -> None:
        error = answer.exception()
        if error is not None and not isinstance(error, GuillemetError):
            raise error


def _opened(path: Path, settings: "Settings") -> "Opened":
    """Open a project; what can write to it is imported here, where nothing waits for it."""
    from guillemet.services.backups import writer
    from guillemet.services.opened import Opened
    from guillemet.services.project_files import who

    return Opened(path, who(settings), writing=writer)


def _backed_up(path: Path) -> None:
    from guillemet.services.backups import while_working

    with suppress(GuillemetError):  # no room for a copy: the project itself is what counts
        while_working(path)
