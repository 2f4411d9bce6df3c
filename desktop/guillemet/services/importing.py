"""Bringing articles in."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import field
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ArticleKey, Draft, first_words
from guillemet.domain.changes import Kind, Op
from guillemet.domain.errors import GuillemetError
from guillemet.domain.records import dataclass
from guillemet.storage import articles
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH: Final = 0.25
"""Seconds of work that a transaction may take."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A draft that is in already: its name, and the title of the article that it is.

    `at` is its place among the drafts, from 0.
    """

    name: str
    of: str
    article: ArticleKey
    at: int


@dataclass(slots=True)
class ImportReport:
    """What became of the drafts."""

    imported: list[ArticleKey] = field(default_factory=list)
    duplicates: list[Duplicate] = field(default_factory=list)
    cancelled: bool = False
    stopped: GuillemetError | None = None

    @property
    def done(self) -> int:
        """How many drafts have been looked at."""
        return len(self.imported) + len(self.duplicates)


def never() -> bool:
    """Do not cancel."""
    return False


def silent(_done: int) -> None:
    """Tell nobody how far it is."""


class Import:
    """Imports in transactions short enough that other edits commit in between."""

    def __init__(self, writer: Writer, coder: str, seconds: float = BATCH) -> None:
        self._writer = writer
        self._coder = coder
        self._seconds = seconds

    def run(
        self,
        drafts: Iterable[Draft],
        name: str,
        *,
        cancelled: Callable[[], bool] = never,
        progress: Callable[[int], None] = silent,
    ) -> ImportReport:
        """Import `drafts`, from the place called `name`, as one step.

        Call it on a worker thread: it waits for each batch. The same text from the same outlet
        and date is a duplicate and stays out. Cancelled, or `stopped` by a full disk, what is in
        stays in, as a step that can be undone.

        Raises:
            GuillemetError: nothing came in.
        """
        op = Op(Kind.IMPORT_ARTICLES, {"name": name})
        report = ImportReport()
        source = iter(drafts)
        while True:
            report.cancelled = cancelled()
            if report.cancelled:
                break
            batch = _Batch(source, self._seconds, report.done)
            try:
                more = self._writer.submit(op.part(), batch.run).result()
            except GuillemetError as error:
                if not report.done:
                    raise
                report.stopped = error
                break
            report.imported += batch.imported
            report.duplicates += batch.duplicates
            progress(report.done)
            if not more:
                break
        with suppress(GuillemetError):  # no room for that either: the next start offers to go on
            self._writer.submit(op, lambda _: None).result()
        return report


class _Batch:
    """One transaction's worth of drafts; run again, after a full disk, it takes the same ones."""

    def __init__(self, source: Iterator[Draft], seconds: float, first: int) -> None:
        self._source = source
        self._seconds = seconds
        self._first = first
        self._taken: list[Draft] = []
        self.imported: list[ArticleKey] = []
        self.duplicates: list[Duplicate] = []

    def run(self, db: "Database") -> bool:
        """Import until the time is up; tell whether there may be more."""
        until = time.monotonic() + self._seconds
        self.imported, self.duplicates = [], []
        for at, draft in enumerate(self._drafts(), self._first):
            there = articles.duplicate_of(db.conn, draft)
            if there is None:
                self.imported.append(articles.add(db, draft))
            else:
                known = articles.one(db.conn, there)
                title = known.title or first_words(known.text)
                self.duplicates.append(Duplicate(draft.name, title, there, at))
            if time.monotonic() >= until:
                return True
        return False

    def _drafts(self) -> Iterator[Draft]:
        yield from list(self._taken)
        for draft in self._source:
            self._taken.append(draft)
            yield draft
