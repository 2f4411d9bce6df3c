"""Opening the project file: one writer, any number of readers.

Nothing here opens the file but SQLite: closing a file of our own would cancel SQLite's locks.
"""

import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from guillemet.domain.errors import NotAProject, NotSaved, ProjectBusy, ReadOnly
from guillemet.domain.messages import (
    MSG_NO_FILE,
    MSG_NOT_A_PROJECT,
    MSG_NOT_RECOVERED,
    MSG_READ_ONLY,
    MSG_STOPPED,
)
from guillemet.storage.lock import Lock
from guillemet.storage.trouble import code_of, in_words
from guillemet.storage.versions import check_project, check_readable, found_version

if TYPE_CHECKING:
    from sqlite_utils import Database

    from guillemet.storage.migrations import Migration

PATIENCE: Final = 2.0
"""Seconds that closing waits for readers."""
BUSY: Final = 5.0
"""Seconds that a statement waits for another program's lock."""
_STEPS: Final = 100_000
"""Steps of SQLite's machine between two looks whether to stop."""
_WHEN_OPEN: Final = ("synchronous = EXTRA", "foreign_keys = ON", "temp_store = MEMORY")
_NO_WAL: Final = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_CANTOPEN})
_UNREADABLE_IN_PLACE: Final = frozenset(
    {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR}
)


def nothing(*_: object) -> None:
    """Do nothing before a migration, or before an op."""


def never() -> bool:
    """Do not stop."""
    return False


class Migrating(NamedTuple):
    """What is done before the schema of a file changes, and what is looked at meanwhile."""

    before: Callable[[], object] = nothing
    stopped: Callable[[], bool] = never


MIGRATING: Final = Migrating()
"""Nothing is done before, and it is not stopped."""


def open_writer(
    path: Path, migrations: "Sequence[Migration]", migrating: Migrating = MIGRATING
) -> "Database":
    """Open `path` for writing and bring its schema up to date; the caller holds the lock.

    A file that is not there is made: whole, or not at all. One that is up to date is left as it
    is until `begin_writing`. Call it on the thread that will use it: the connection refuses
    any other. If `migrating` is stopped the file stays as it was.

    Raises:
        NotAProject: the file is something else, damaged, or of a newer version.
        ReadOnly: the file or its folder cannot be written.
        ProjectBusy: another program has locked the file.
        NotSaved: the disk is full, or it was stopped.
    """
    from guillemet.storage.migrations import upgrade

    with in_words(path.name):
        if not path.exists():
            _create(path, migrations)
        if path.stat().st_size == 0:
            raise NotAProject(MSG_NOT_A_PROJECT, name=path.name)
        if not os.access(path, os.W_OK):
            raise ReadOnly(MSG_READ_ONLY, name=path.name)
        db = _connected(path)
        try:
            if found_version(db.conn, path.name, len(migrations)) < len(migrations):
                migrating.before()
            db.conn.set_progress_handler(migrating.stopped, _STEPS)
            upgrade(db, path.name, migrations)
            db.conn.set_progress_handler(None, 0)
            for setting in _WHEN_OPEN:
                db.conn.execute(f"PRAGMA {setting}")
        except BaseException as error:
            db.close()
            if isinstance(error, sqlite3.OperationalError) and migrating.stopped():
                raise NotSaved(MSG_STOPPED, name=path.name) from error
            raise
        return db


def begin_writing(db: "Database") -> None:
    """Turn to WAL with full sync, or where the file system cannot, to a journal with extra sync.

    Raises:
        sqlite3.OperationalError: a reader of another program is in the way; it can be tried again.
    """
    try:
        [mode] = db.conn.execute("PRAGMA journal_mode = WAL").fetchone()
    except sqlite3.OperationalError as error:
        if code_of(error) not in _NO_WAL:
            raise
        [mode] = db.conn.execute("PRAGMA journal_mode = DELETE").fetchone()
    db.conn.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")


def close_writer(db: "Database") -> bool:
    """Close, leaving one file that can be mailed; return False if something prevented it.

    Then (a reader lingers, the disk is full) the file stays in WAL mode, which loses nothing.
    """
    until = time.monotonic() + PATIENCE
    try:
        while not (at_rest := _to_rest(db.conn)) and time.monotonic() < until:
            time.sleep(0.05)
        return at_rest
    finally:
        db.close()


def open_reader(path: Path) -> sqlite3.Connection:
    """Open `path` for reading, with plain sqlite3; any write through it raises.

    Any thread may use it, one at a time.

    Raises:
        NotAProject: there is no such file, or it is something else, damaged, or of another version.
        ReadOnly: it was not closed cleanly, and lies where it cannot be put in order.
    """
    return _opened(path, check_project)


def open_any_version(path: Path) -> sqlite3.Connection:
    """Open `path` for reading like `open_reader`, also one of an older version."""
    return _opened(path, check_readable)


def _opened(path: Path, check: Callable[[sqlite3.Connection, str], object]) -> sqlite3.Connection:
    if not path.is_file():
        raise NotAProject(MSG_NO_FILE, name=path.name)
    with in_words(path.name):
        connection = _reading(path, "mode=ro")
        try:
            check(connection, path.name)
        except sqlite3.OperationalError as error:
            connection.close()
            if code_of(error) not in _UNREADABLE_IN_PLACE:
                raise
            connection = _reading_read_only_media(path)
            check(connection, path.name)
        except BaseException:
            connection.close()
            raise
        return connection


def settle(path: Path) -> bool:
    """Put a file at rest that its last writer had to leave in WAL mode; tell whether it is.

    Each reader calls it after closing: the last one succeeds. Nothing happens while somebody
    writes, or where nothing can be written.
    """
    try:
        connection = _reading(path, "mode=ro")
        [mode] = connection.execute("PRAGMA journal_mode").fetchone()
        connection.close()
        if mode != "wal":
            return True
        lock = Lock(path, "")
    except (sqlite3.Error, ProjectBusy, ReadOnly, NotAProject):
        return False
    try:
        connection = sqlite3.connect(path, timeout=0.1, isolation_level=None)
        try:
            return _to_rest(connection)
        finally:
            connection.close()
    finally:
        lock.release()


def sync_folder(folder: Path) -> None:
    """Make a file's new name in `folder` outlast a power cut."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _create(path: Path, migrations: "Sequence[Migration]") -> None:
    """Make an empty project beside `path` and give it its name when it is whole."""
    from guillemet.storage.migrations import upgrade

    draft = path.with_name(f".{path.name}.new")
    for leftover in (draft, draft.with_name(f"{draft.name}-journal")):
        leftover.unlink(missing_ok=True)
    try:
        db = _connected(draft)
        try:
            upgrade(db, path.name, migrations)
        finally:
            db.close()
        draft.rename(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _connected(path: Path) -> "Database":
    from sqlite_utils import Database

    connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
    return Database(connection, execute_plugins=False, strict=True)


def _reading(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    return connection


def _reading_read_only_media(path: Path) -> sqlite3.Connection:
    """Open a file beside which SQLite cannot put its shared memory, if it needs none."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise ReadOnly(MSG_NOT_RECOVERED, name=path.name)
    return _reading(path, "mode=ro&immutable=1")


def _to_rest(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [mode] = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError:  # locked: a reader has it open; or the disk is full
        return False
    return bool(mode == "delete")
