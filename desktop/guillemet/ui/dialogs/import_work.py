"""The long parts of an import, off the GUI thread: reading, and bringing in."""

import time
from collections.abc import Iterable
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from guillemet.domain.article import ArticleKey, Draft
from guillemet.services.importing import ImportReport
from guillemet.services.library import Library
from guillemet.services.reading_in import Candidate, Options
from guillemet.ui.dialogs.import_batch import Found, Known, found_in
from guillemet.ui.dialogs.import_sources import Source
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

EVERY: Final = 0.15
"""Seconds after which what was read meanwhile is shown."""


class Work(QObject):
    """Something that takes its time and can be stopped.

    It belongs to the workbench, so that it outlives the dialog that began it: the project is not
    closed before it has ended.

    Signals:
        advanced: how many are done, of how many; of 0 if nobody knows.
    """

    advanced = Signal(int, int)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._stop = Event()

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    @Slot()
    def stop(self) -> None:
        """End at the next step."""
        self._stop.set()


class Reading(Work):
    """Reads a source, and looks which texts the project has already.

    Signals:
        arrived: a list of `Found`, next after the last.
        ended: nothing more comes; the exception that ended it, or None.
    """

    arrived = Signal(object)
    ended = Signal(object)

    def begin(self, source: Source, options: Options) -> None:
        """Begin to read."""
        self._bench.ask(lambda library: self._read(library, source, options), self._on_done)

    def _read(self, library: Library, source: Source, options: Options) -> None:
        pending: list[Found] = []
        shown = time.monotonic()
        for candidate in source.read(options, self._stop.is_set, self.advanced.emit):
            if self.stopped:
                break
            pending.append(known_in(library, candidate))
            if time.monotonic() - shown > EVERY:
                self.arrived.emit(pending)
                pending, shown = [], time.monotonic()
        if pending:
            self.arrived.emit(pending)

    @Slot(object)
    def _on_done(self, done: "Future[None]") -> None:
        self.ended.emit(done.exception())
        self.deleteLater()


class BringingIn(Work):
    """Imports drafts as one step.

    Signals:
        ended: the future of an `ImportReport`.
    """

    ended = Signal(object)

    def begin(self, drafts: Iterable[Draft], total: int, name: str) -> None:
        """Begin to import `total` drafts from what is called `name`."""
        importing = self._bench.opened.importing

        def work() -> ImportReport:
            return importing.run(
                drafts, name, cancelled=self._stop.is_set,
                progress=lambda done: self.advanced.emit(done, total),
            )  # fmt: skip

        self._bench.desk.run(work, self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[ImportReport]") -> None:
        self.ended.emit(done)
        self.deleteLater()


def known_in(library: Library, candidate: Candidate) -> Found:
    """Return a candidate with the articles of the project that have its text."""
    found = found_in(candidate)
    return Found(candidate, found.digest, _known(library, found.digest))


def _known(library: Library, digest: str) -> tuple[Known, ...]:
    """Return the articles of the project with a text: outlet, date, title."""
    there = library.articles_of_text(digest) if digest else []
    if not there:
        return ()
    rows = library.list_rows([key for key, _, _ in there], "")
    names = {row.n: row.title or row.first_words for row in rows}
    return tuple((outlet, date, names.get(ArticleKey(key), "")) for key, outlet, date in there)
