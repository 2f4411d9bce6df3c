"""The long parts of a search, off the GUI thread: finding every hit, and marking hits."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Signal, Slot

from guillemet.domain.article import ArticleRow
from guillemet.services.concordance import MOST, Asked, Line, lines
from guillemet.services.library import Library
from guillemet.services.mark_hits import AsWhat, HitsReport, MarkHits
from guillemet.ui.dialogs.import_work import Work

if TYPE_CHECKING:
    from concurrent.futures import Future

PAGE: Final = 500


class Hits(NamedTuple):
    """Hits by date and place, the articles that they stand in, and whether there may be more."""

    asked: Asked
    lines: list[Line]
    articles: Mapping[int, ArticleRow]
    cut: bool = False


class Hitting(Work):
    """Finds every hit, in a process of its own.

    Signals:
        ended: the future of `Hits`.
    """

    ended = Signal(object)

    def begin(self, asked: Asked) -> None:
        """Begin to look."""
        self._bench.ask(lambda library: self._found(library, asked), self._on_done)

    def _found(self, library: Library, asked: Asked) -> Hits:
        found: list[Line] = []
        cut = False
        for piece in lines(self._bench.path, asked, stopped=lambda: self.stopped):
            found += piece.lines
            self.advanced.emit(piece.done, piece.total)
        cut = self.stopped or len(found) >= MOST
        keys = list(dict.fromkeys(line.article for line in found))
        pages = (keys[n : n + PAGE] for n in range(0, len(keys), PAGE))
        rows: dict[int, ArticleRow] = {
            row.n: row for page in pages for row in library.list_rows(page, asked.coder)
        }
        found.sort(key=lambda line: (_date(rows, line), line.article, line.start))
        return Hits(asked, found, rows, cut)

    @Slot(object)
    def _on_done(self, done: "Future[Hits]") -> None:
        self.ended.emit(done)
        self.deleteLater()


class MarkingHits(Work):
    """Marks hits as one step.

    Signals:
        ended: the future of a `HitsReport`.
    """

    ended = Signal(object)

    def begin(self, chosen: Sequence[Line], what: AsWhat) -> None:
        """Begin to mark."""
        opened = self._bench.opened
        marking = MarkHits(opened.writer, opened.coder)

        def work() -> HitsReport:
            return marking.everywhere(
                chosen, what, cancelled=self._stop.is_set, progress=self.advanced.emit
            )

        self._bench.desk.run(work, self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[HitsReport]") -> None:
        self.ended.emit(done)
        self.deleteLater()


def _date(rows: Mapping[int, ArticleRow], line: Line) -> str:
    row = rows.get(line.article)
    return row.published if row is not None else ""
