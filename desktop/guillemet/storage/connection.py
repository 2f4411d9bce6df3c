"""Opening the project file: one writer, any number of readers."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from guillemet.domain.errors import NotAProject, ReadOnly
from guillemet.domain.messages import MSG_NO_FILE, MSG_READ_ONLY
from guillemet.storage.migrations import Migration, check_project, upgrade

if TYPE_CHECKING:
    from sqlite_utils import Database

PATIENCE = 2.0  # seconds that closing waits for readers
WHEN_OPEN = ("synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY")


def open_writer(path: Path, migrations: Sequence[Migration]) -> "Database":
    """Open `path` for writing and bring its schema up to date; the caller holds the lock.

    Call it on the thread that will use it: the connection refuses any other.

    Raises:
        NotAProject: the file is something else, damaged, or of a newer version.
        ReadOnly: the file or its folder cannot be written.
    """
    from sqlite_utils import Database

    connection = _connected(path)
    db = Database(connection, execute_plugins=False, strict=True)
    try:
        upgrade(db, path.name, migrations)
        [mode] = db.execute("PRAGMA journal_mode = WAL").fetchone()
        for setting in WHEN_OPEN:
            db.execute(f"PRAGMA {setting}")
        if mode != "wal":  # the file system cannot do it
            db.execute("PRAGMA synchronous = EXTRA")
    except sqlite3.OperationalError as error:
        db.close()
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY:
            raise ReadOnly(MSG_READ_ONLY, name=path.name) from error
        raise
    except BaseException:
        db.close()
        raise
    return db


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, timeout=5.0, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise ReadOnly(MSG_READ_ONLY, name=path.name) from error


def open_reader(path: Path) -> sqlite3.Connection:
    """Open `path` for reading, with plain sqlite3; any write through it raises.

    Raises:
        NotAProject: there is no such file, or it is something else, or of a newer version.
    """
    if not path.is_file():
        raise NotAProject(MSG_NO_FILE, name=path.name)
    connection = _reading(path, "mode=ro")
    try:
        check_project(connection, path.name)
    except sqlite3.OperationalError:
        # read-only media with nothing left to recover: SQLite cannot make its shared memory
        connection.close()
        connection = _reading(path, "mode=ro&immutable=1")
        check_project(connection, path.name)
    except NotAProject:
        connection.close()
        raise
    return connection


def _reading(path: Path, how: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = sqlite3.connect(uri, uri=True, timeout=5.0, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def close_writer(db: "Database") -> bool:
    """Close, leaving one file that can be mailed; return False if a reader prevented it.

    Then the file stays in WAL mode, which loses nothing.
    """
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    until = time.monotonic() + PATIENCE
    while not (at_rest := _to_rest(db)) and time.monotonic() < until:
        time.sleep(0.05)
    db.close()
    return at_rest


def _to_rest(db: "Database") -> bool:
    try:
        [mode] = db.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.OperationalError:  # locked: a reader has it open
        return False
    return bool(mode == "delete")
