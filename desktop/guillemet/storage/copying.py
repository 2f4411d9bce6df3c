"""A copy of a project for somebody else to code in: whole, or not at all.

What has an id keeps it, so that what is coded in copies can be brought together; the copy is a
project of its own, with backups of its own. Without annotations nothing of them is left, in the
journal or elsewhere: who codes in it is to see nobody else's.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from guillemet.domain.errors import BadFile, NotSaved
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_COPY_FAILED, MSG_EXISTS
from guillemet.storage import derived, rowhash, triggers
from guillemet.storage.coders import ASKS
from guillemet.storage.connection import open_reader, sync_folder
from guillemet.storage.schema import JOURNALED

STEPS: Final = 20_000
"""Steps of SQLite's machine after which it is asked whether to go on."""
KEPT: Final = frozenset(
    {
        "setting", "saved_filter", "reading_pattern", "outlet", "author", "actor", "alias",
        "office", "affiliation", "actor_apart", "tag", "field", "article", "article_version",
        "text_range", "field_origin", "article_author", "field_value", "text_apart",
    }
)  # fmt: skip
"""Journaled tables that a copy without annotations has; in any other may stand what was coded."""
Stop = Callable[[], bool]
Tell = Callable[[int, int], None]


def copy(project: Path, target: Path, *, annotations: bool, stop: Stop, tell: Tell) -> bool:
    """Write a copy for a colleague as `target`; False if it was stopped: there is none then.

    `tell` is told bytes written, of about how many.

    Raises:
        BadFile: `target` is there already.
        NotAProject: `project` is something else, or damaged.
        NotSaved: no copy could be made; there is none then.
    """
    if target.exists():
        raise BadFile(MSG_EXISTS, name=target.name)
    draft = target.with_name(f".{target.name}.part")
    _forget(draft)
    try:
        with closing(open_reader(project)) as conn:
            size = project.stat().st_size
            conn.set_progress_handler(lambda: _goes_on(draft, size, stop, tell), STEPS)
            conn.execute("VACUUM INTO ?", [str(draft)])
        with closing(sqlite3.connect(draft, isolation_level=None)) as conn:
            conn.set_progress_handler(stop, STEPS)
            _make_own(conn, annotations=annotations)
            [said] = conn.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise NotSaved(MSG_COPY_FAILED, name=target.name, reason=said)
        if stop():
            return False
        with draft.open("r+b") as file:
            os.fsync(file.fileno())
        draft.rename(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        if stop():
            return False
        raise NotSaved(MSG_COPY_FAILED, name=target.name, reason=error) from error
    except OSError as error:
        raise NotSaved(MSG_COPY_FAILED, name=target.name, reason=error.strerror) from error
    finally:
        _forget(draft)
    return True


def _goes_on(draft: Path, size: int, stop: Stop, tell: Tell) -> bool:
    """Tell how far it is; return whether to stop."""
    tell(draft.stat().st_size if draft.exists() else 0, size)
    return stop()


def _make_own(conn: sqlite3.Connection, *, annotations: bool) -> None:
    """Make a copy a project of its own."""
    conn.execute("PRAGMA journal_mode = MEMORY").fetchone()
    if not annotations:
        _strip(conn)
    for key, ask in _OWN:
        conn.execute(
            f"INSERT OR REPLACE INTO meta (key, value) {ask}", {"key": key, "new": new_id()}
        )
    if not annotations:
        conn.execute("VACUUM")
    conn.execute("PRAGMA journal_mode = DELETE").fetchone()


def _strip(conn: sqlite3.Connection) -> None:
    from sqlite_utils import Database

    database = Database(conn, execute_plugins=False)
    conn.execute("BEGIN")
    triggers.drop(database)
    for table in (each for each in reversed(JOURNALED) if each not in KEPT):
        conn.execute(f'DELETE FROM "{table}"')
        conn.execute("DELETE FROM row_hash WHERE tbl = ?", [rowhash.NUMBERS[table]])
    conn.execute(_OTHER_VALUES)
    conn.execute(_THEIR_HASHES, [rowhash.NUMBERS["field_value"]])
    for table in _BESIDE:
        conn.execute(f'DELETE FROM "{table}"')
    derived.index_all_annotations(conn)
    triggers.install(database)
    conn.execute("COMMIT")


def _forget(draft: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        draft.with_name(draft.name + ending).unlink(missing_ok=True)


_BESIDE: Final = (
    "article_place", "suggestion", "op_row", "op", "session", "mark_words", "actor_use",
    "same_pair",
)  # fmt: skip
"""What tells of annotations, or of who made them, and is not journaled."""
_OTHER_VALUES: Final = """
DELETE FROM field_value WHERE field IN (SELECT n FROM field WHERE owner = 'annotation')
"""
_THEIR_HASHES: Final = """
DELETE FROM row_hash WHERE tbl = ? AND row NOT IN (SELECT n FROM field_value)
"""
_OWN: Final = (
    ("copy_of", "SELECT :key, value FROM meta WHERE key = 'project' AND :new <> ''"),
    ("project", "VALUES (:key, :new)"),
    (ASKS, "SELECT :key, '1' WHERE :new <> ''"),
)
