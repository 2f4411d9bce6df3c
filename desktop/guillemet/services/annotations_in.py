"""Bringing annotations in from a table: first what it would do, then doing it as one step."""

import contextlib
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from guillemet.domain.changes import Kind, Op
from guillemet.domain.errors import GuillemetError
from guillemet.domain.records import dataclass
from guillemet.exchange.importers.annotations_csv import AnnotationsTable
from guillemet.services import annotation_jobs
from guillemet.services.annotation_jobs import Job
from guillemet.services.annotation_plan import Plan
from guillemet.services.annotation_planning import Planner
from guillemet.services.importing import BATCH, never, silent
from guillemet.services.opened import Opened
from guillemet.storage.connection import open_reader

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["AnnotationsIn", "Plan", "Report"]


@dataclass(frozen=True, slots=True)
class Report:
    """How many annotations were made and changed, and whether that is only a part of the plan."""

    created: int = 0
    changed: int = 0
    cancelled: bool = False


class AnnotationsIn:
    """Reads a table of annotations into an open project; other edits may commit in between."""

    def __init__(self, opened: Opened, seconds: float = BATCH) -> None:
        self._path = opened.path
        self._writer = opened.writer
        self._coder = opened.coder
        self._seconds = seconds

    def read(self, path: Path, *, protect: bool = False) -> Plan:
        """Return what importing the table at `path` would do; nothing is written.

        With `protect` the apostrophes that keep a spreadsheet from reading text as formulas are
        taken off. Rows that cannot be imported are in `Plan.refused`, not raised.

        Raises:
            BadFile: it is no table of annotations, or a broken one.
        """
        table = AnnotationsTable(path, protect=protect)
        with closing(open_reader(self._path)) as conn:
            return Planner(conn, self._coder, table).plan(path.name)

    def run(
        self,
        plan: Plan,
        *,
        cancelled: Callable[[], bool] = never,
        progress: Callable[[int], None] = silent,
    ) -> Report:
        """Do what `plan` says as one step, and wait for it: call it on a worker thread.

        Cancelled, what is in stays in, as a step that can be undone.

        Raises:
            NotFound: what the plan builds on was deleted meanwhile. Nothing is changed then.
            NotSaved: the disk is full or fails, and the writer does not wait for room.
        """
        jobs = annotation_jobs.of(plan, self._coder)
        op = Op(Kind.IMPORT_ANNOTATIONS, {"name": plan.name, "count": str(len(plan.rows))})
        done, stopped = 0, False
        try:
            while done < len(jobs) and not stopped:
                done = self._writer.submit(op.part(), _Batch(jobs, done, self._seconds)).result()
                progress(sum(job.rows for job in jobs[:done]))
                stopped = done < len(jobs) and cancelled()
            if done:
                self._writer.submit(op, lambda _: None).result()
        except GuillemetError:
            if done:
                with contextlib.suppress(GuillemetError):
                    self._writer.take_back(op.step).result()
            raise
        finished = jobs[:done]
        return Report(
            sum(job.created for job in finished), sum(job.changed for job in finished), stopped
        )


class _Batch:
    """One transaction's worth of jobs; run again, after a full disk, it takes the same ones."""

    def __init__(self, jobs: Sequence[Job], start: int, seconds: float) -> None:
        self._jobs = jobs
        self._start = start
        self._seconds = seconds

    def __call__(self, db: "Database") -> int:
        """Work until the time is up; return how many jobs are done in all."""
        until = time.monotonic() + self._seconds
        for done in range(self._start, len(self._jobs)):
            self._jobs[done].work(db)
            if time.monotonic() >= until:
                return done + 1
        return len(self._jobs)
