"""The one thread that may change the project."""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from guillemet.domain.changes import ChangeSet, Op
from guillemet.domain.errors import GuillemetError, HistoryConflict, NotSaved
from guillemet.domain.messages import MSG_CONFLICT, MSG_DISK_FAILS, MSG_DISK_FULL
from guillemet.storage import derived, history, journal
from guillemet.storage.connection import close_writer, open_writer
from guillemet.storage.lock import Lock
from guillemet.storage.migrations import MIGRATIONS, Migration
from guillemet.storage.transaction import immediate

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
Work = Callable[["Database"], T]
Listener = Callable[[ChangeSet], None]
TroubleListener = Callable[[GuillemetError | None], None]
RETRY: Final = 2.0
"""Seconds after which a change that the disk would not take is tried again."""
JOIN_WITHIN: Final = timedelta(seconds=2)
_OF_THE_DISK: Final = {
    sqlite3.SQLITE_FULL: MSG_DISK_FULL,
    sqlite3.SQLITE_IOERR: MSG_DISK_FAILS,
}


class Writer:
    """Runs every change on one thread, over one connection, each op in one transaction.

    What the disk will not take stays pending, in its order, and is tried again every two
    seconds; nothing later overtakes it.

    Raises:
        ProjectBusy: another process writes to the file.
        NotAProject: it is something else, damaged, or of a newer version.
        ReadOnly: it cannot be written.
    """

    def __init__(
        self, path: Path, who: journal.Who, migrations: Sequence[Migration] = MIGRATIONS
    ) -> None:
        self._listeners: list[Listener] = []
        self._trouble_listeners: list[TroubleListener] = []
        self._pending: dict[Future[Any], Op] = {}
        self._giving_up = threading.Event()
        self._troubled = False
        self._lock = Lock(path, f"{who.coder} ({who.desk})")
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="guillemet-writer")
        try:
            self._db, self._session = self._pool.submit(_open, path, who, migrations).result()
        except BaseException:
            self._pool.shutdown()
            self._lock.release()
            raise

    @property
    def pending(self) -> tuple[Op, ...]:
        """What is submitted and not yet committed, oldest first. From any thread."""
        return tuple(self._pending.copy().values())

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every commit, on the writer's thread; it must not block."""
        self._listeners.append(listener)

    def on_trouble(self, listener: TroubleListener) -> None:
        """Call `listener` with what keeps changes from the disk, and with None once it is over."""
        self._trouble_listeners.append(listener)

    def submit(self, op: Op, work: Work[T]) -> Future[T]:
        """Queue `work` as `op`, and return its future result.

        A step of several transactions is several ops of one `Op.step`: other edits commit
        between them. What changes nothing leaves no trace.
        """
        future = self._pool.submit(self._persist, lambda: self._run(op, work))
        self._pending[future] = op
        future.add_done_callback(lambda done: self._pending.pop(done, None))
        return future

    def write(self, changes: ChangeSet | None, work: Work[T]) -> Future[T]:
        """Queue `work` on tables that are not journaled; announce `changes` if there are any.

        SQLite refuses a change of a journaled table there.
        """
        return self._pool.submit(self._persist, lambda: self._write(changes, work))

    def undo(self) -> Future[history.Target]:
        """Queue taking the newest finished step back; the result says what it was."""
        return self._pool.submit(self._persist, lambda: self._reverse(history.to_undo(self._db)))

    def redo(self) -> Future[history.Target]:
        """Queue taking the newest undo back."""
        return self._pool.submit(self._persist, lambda: self._reverse(history.to_redo(self._db)))

    def unfinished(self) -> Future[list[history.Target]]:
        """Queue finding the steps that a crash or a cancel cut short."""
        return self._pool.submit(lambda: history.unfinished(self._db))

    def take_back(self, step: str) -> Future[history.Target]:
        """Queue undoing the step of that id, finished or not."""
        return self._pool.submit(
            self._persist, lambda: self._reverse(history.target(self._db.conn, step))
        )

    def give_up(self) -> None:
        """Stop retrying: what the disk would not take fails with `NotSaved`."""
        self._giving_up.set()

    def close(self) -> bool:
        """Finish what is queued, close the file, give up the lock; False if a reader lingers."""
        try:
            return self._pool.submit(close_writer, self._db).result()
        finally:
            self._pool.shutdown()
            self._lock.release()

    # -- on the writer's thread ----------------------------------------------------------------

    def _persist(self, do: Callable[[], T]) -> T:
        """Do it, again and again while the disk is what fails."""
        while True:
            try:
                result = do()
            except sqlite3.OperationalError as error:
                said = _OF_THE_DISK.get(error.sqlite_errorcode & 0xFF)
                if said is None:
                    raise
                self._tell(NotSaved(said))
                if self._giving_up.wait(RETRY):
                    raise NotSaved(said) from error
            else:
                self._tell(None)
                return result

    def _tell(self, trouble: GuillemetError | None) -> None:
        if trouble is not None or self._troubled:
            self._troubled = trouble is not None
            for listener in self._trouble_listeners:
                listener(trouble)

    def _run(self, op: Op, work: Work[T], undoes: str | None = None) -> T:
        changes: ChangeSet | None = None
        with immediate(self._db):
            op = journal.joined(self._db, op, datetime.now(UTC) - JOIN_WITHIN)
            with journal.recording(self._db, self._session, op, undoes) as number:
                result = work(self._db)
            found = journal.changes(self._db, op, number)
            if found.tables or journal.ends_a_step(self._db, op):
                derived.update(self._db, number)
                changes = found
            else:
                self._db.conn.rollback()
        for listener in self._listeners if changes else ():
            listener(found)
        return result

    def _write(self, changes: ChangeSet | None, work: Work[T]) -> T:
        with immediate(self._db):
            result = work(self._db)
        for listener in self._listeners if changes else ():
            if changes is not None:
                listener(changes)
        return result

    def _reverse(self, target: history.Target) -> history.Target:
        """Undo `target`. A key that breaks, even at COMMIT, is what others have built on it."""
        try:
            self._run(history.inverse(target), history.restoring(target), target.op.step)
        except sqlite3.IntegrityError as error:
            raise HistoryConflict(MSG_CONFLICT) from error
        return target


def _open(
    path: Path, who: journal.Who, migrations: Sequence[Migration]
) -> tuple["Database", journal.Session]:
    db = open_writer(path, migrations)
    return db, journal.Session(db, who)
