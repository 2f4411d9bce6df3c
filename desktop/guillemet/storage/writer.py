"""The one thread that may change the project."""

import itertools
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from guillemet.domain.changes import ChangeSet, Op
from guillemet.domain.errors import GuillemetError, HistoryConflict, NotSaved
from guillemet.domain.messages import MSG_CONFLICT, MSG_LEFT_UNSAVED
from guillemet.storage import derived, history, journal
from guillemet.storage.connection import (
    MIGRATING,
    Migrating,
    begin_writing,
    close_writer,
    nothing,
    open_writer,
)
from guillemet.storage.joining import Joining
from guillemet.storage.lock import Lock, machine
from guillemet.storage.migrations import MIGRATIONS, Migration
from guillemet.storage.transaction import immediate
from guillemet.storage.trouble import PASSING, code_of, in_words

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
Work = Callable[["Database"], T]
Listener = Callable[[ChangeSet], None]
TroubleListener = Callable[[GuillemetError | None], None]
RETRY: Final = 2.0
"""Seconds after which a change that the disk would not take is tried again."""
_MOMENT: Final = 0.005
_LOOK: Final = 0.05
"""Seconds between two looks whether closing is held up."""


class Writer:
    """Runs every change on one thread, over one connection, each op in one transaction.

    What the disk will not take stays pending, in its order, and is tried again every two
    seconds; nothing later overtakes it. Unless `retrying`, it fails at once with `NotSaved`.
    `before` hears of each op before it begins, and stops it by raising.

    A `work` may run several times: it must not use up what it was given.

    Raises:
        ProjectBusy: another process writes to the file.
        NotAProject: it is something else, damaged, or of a newer version.
        ReadOnly: it cannot be written.
    """

    def __init__(
        self,
        path: Path,
        who: journal.Who,
        migrations: Sequence[Migration] = MIGRATIONS,
        *,
        migrating: Migrating = MIGRATING,
        before: Callable[[Op], object] = nothing,
        retrying: bool = True,
    ) -> None:
        self._path = path
        self._listeners: list[Listener] = []
        self._trouble_listeners: list[TroubleListener] = []
        self._pending: dict[int, Op] = {}
        self._tickets = itertools.count()
        self._giving_up = threading.Event()
        self._closing = threading.Event()
        self._failures = 0
        self._troubled = False
        self._retrying = retrying
        self._before = before
        self._writing = False
        self._joining = Joining()
        self._lock = Lock(path, f"{who.coder} ({machine()})")
        log = path.with_name(f"{path.name}-wal")
        self.unclean = self._lock.left or (log.exists() and log.stat().st_size > 0)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="guillemet-writer")
        opening = self._pool.submit(_open, path, who, migrations, migrating)
        try:
            self._db, self._session = opening.result()
        except BaseException:
            self._pool.shutdown()
            self._lock.release()
            raise
        self._pool.submit(self._keep_index)

    @property
    def pending(self) -> tuple[Op, ...]:
        """What is submitted and neither committed nor failed, oldest first. From any thread."""
        return tuple(self._pending.copy().values())

    def settled(self, seconds: float) -> bool:
        """Wait until nothing is pending; False if something still is, or the disk takes nothing."""
        until = time.monotonic() + seconds
        while self._pending and not self._troubled and time.monotonic() < until:
            time.sleep(_MOMENT)
        return not self._pending

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every commit, on the writer's thread; it must not block.

        What it hears of is no longer `pending`.
        """
        self._listeners.append(listener)

    def on_trouble(self, listener: TroubleListener) -> None:
        """Call `listener` with what keeps changes from the disk, and with None once it is over."""
        self._trouble_listeners.append(listener)

    def submit(self, op: Op, work: Work[T]) -> Future[T]:
        """Queue `work` as `op`, and return its future result.

        A step of several transactions is several ops of one `Op.step`: other edits commit
        between them. What changes nothing leaves no trace.
        """
        ticket = next(self._tickets)
        self._pending[ticket] = op
        return self._pool.submit(self._see_through, ticket, op, work)

    def write(self, changes: ChangeSet | None, work: Work[T]) -> Future[T]:
        """Queue `work` on tables that are not journaled; announce `changes` if there are any.

        SQLite refuses a change of a journaled table there.
        """
        return self._pool.submit(self._persist, partial(self._write, changes, work))

    def undo(self) -> Future[history.Target]:
        """Queue taking the newest finished step back; the result says what it was.

        The future raises `NothingToUndo` or `HistoryConflict`.
        """
        return self._reversing(lambda: history.to_undo(self._db))

    def redo(self) -> Future[history.Target]:
        """Queue taking the newest undo back."""
        return self._reversing(lambda: history.to_redo(self._db))

    def take_back(self, step: str) -> Future[history.Target]:
        """Queue undoing the step of that id, finished or not."""
        return self._reversing(lambda: history.target(self._db.conn, step))

    def peek(self) -> Future[history.State]:
        """Queue finding what undo and redo would do."""
        return self._pool.submit(lambda: history.state(self._db.conn))

    def unfinished(self) -> Future[list[history.Target]]:
        """Queue finding the steps that a crash or a cancel cut short."""
        return self._pool.submit(lambda: history.unfinished(self._db))

    def discard_pending(self) -> None:
        """Retry no more: what the disk would not take, now or later, fails with `NotSaved`."""
        self._giving_up.set()

    def close(self) -> bool:
        """Finish what is queued, close the file, give up the lock; False if a reader lingers.

        Raises:
            NotSaved: the disk would not take some changes. Then nothing is closed: close again
                once there is room, or after `discard_pending`.
        """
        self._closing.set()
        failures = self._failures
        closed = self._pool.submit(close_writer, self._db)
        while not wait([closed], timeout=_LOOK).done:
            failed_again = self._failures > failures and not self._giving_up.is_set()
            if failed_again and closed.cancel():
                self._closing.clear()
                raise NotSaved(MSG_LEFT_UNSAVED, count=len(self._pending))
        try:
            return closed.result()
        finally:
            self._pool.shutdown()
            self._lock.release()

    # -- on the writer's thread ----------------------------------------------------------------

    def _see_through(self, ticket: int, op: Op, work: Work[T]) -> T:
        try:
            self._before(op)
            return self._persist(partial(self._run, op, work, ticket=ticket))
        finally:
            self._pending.pop(ticket, None)

    def _reversing(self, find: Callable[[], history.Target]) -> Future[history.Target]:
        return self._pool.submit(self._persist, lambda: self._reverse(find()))

    def _persist(self, do: Callable[[], T]) -> T:
        """Do it, again and again while the disk is what fails."""
        while True:
            try:
                self._begin()
                result = do()
            except sqlite3.DatabaseError as error:
                said = PASSING.get(code_of(error))
                if said is not None:
                    self._tell(NotSaved(said))
                if said is None or not self._retrying or self._giving_up.wait(RETRY):
                    with in_words(self._path.name):
                        raise
            else:
                self._giving_up.clear()
                self._tell(None)
                return result

    def _tell(self, trouble: GuillemetError | None) -> None:
        self._failures += trouble is not None
        if trouble is not None or self._troubled:
            self._troubled = trouble is not None
            for listener in self._trouble_listeners:
                listener(trouble)

    def _begin(self) -> None:
        """Leave the file as it is until there is something to write."""
        if not self._writing:
            begin_writing(self._db)
            self._writing = True

    def _run(self, op: Op, work: Work[T], *, ticket: int = -1, undoes: str | None = None) -> T:
        changes: ChangeSet | None = None
        with immediate(self._db):
            if op.names is not None:
                op = replace(op, args={**op.args, **op.names(self._db)}, names=None)
            op = self._joining.joined(op)
            with journal.recording(self._db, self._session, op, undoes) as number:
                result = work(self._db)
            found = journal.changes(self._db, op, number)
            if found.tables or undoes or journal.ends_a_step(self._db, op, number):
                derived.update(self._db, number)
                changes = found
            else:
                self._db.conn.rollback()
        self._pending.pop(ticket, None)
        if changes is not None:
            self._joining.committed(op)
            self._announce(changes)
        return result

    def _write(self, changes: ChangeSet | None, work: Work[T]) -> T:
        with immediate(self._db):
            result = work(self._db)
        if changes is not None:
            self._announce(changes)
        return result

    def _announce(self, changes: ChangeSet) -> None:
        for listener in self._listeners:
            listener(changes)

    def _reverse(self, target: history.Target) -> history.Target:
        """Undo `target`. A key that breaks, even at COMMIT, is what others have built on it."""
        try:
            self._run(history.inverse(target), history.restoring(target), undoes=target.op.step)
        except sqlite3.IntegrityError as error:
            raise HistoryConflict(MSG_CONFLICT) from error
        return target

    def _keep_index(self) -> None:
        """Index some more, if another version folded words in another way; edits go between."""
        if self._closing.is_set() or not derived.stale(self._db.conn):
            return
        with suppress(sqlite3.OperationalError):  # no room: the next start goes on with it
            self._begin()
            with immediate(self._db):
                derived.rebuild(self._db)
            self._pool.submit(self._keep_index)


def _open(
    path: Path,
    who: journal.Who,
    migrations: Sequence[Migration],
    migrating: Migrating,
) -> tuple["Database", journal.Session]:
    db = open_writer(path, migrations, migrating)
    return db, journal.Session(db, who)
