"""Whether a file is a project, and of which version."""

import sqlite3
from typing import Final

from guillemet.domain.errors import NotAProject
from guillemet.domain.messages import (
    MSG_DAMAGED,
    MSG_NOT_A_PROJECT,
    MSG_TOO_NEW,
    MSG_TOO_OLD,
)
from guillemet.storage import schema

LATEST: Final = 4
"""How many migrations there are: the version of the schema that this program reads and writes."""


def found_version(conn: sqlite3.Connection, name: str, known: int) -> int:
    """Return how many migrations the file has been through; 0 for a database with nothing in it.

    Raises:
        NotAProject: the file is something else, damaged, or has been through more than `known`.
        sqlite3.DatabaseError: what SQLite makes of a file that it cannot read.
    """
    if not _number(conn, "PRAGMA schema_version"):
        return 0
    if _number(conn, "PRAGMA application_id") != schema.APPLICATION_ID:
        raise NotAProject(MSG_NOT_A_PROJECT, name=name)
    found = _number(conn, "PRAGMA user_version")
    if found > known:
        raise NotAProject(MSG_TOO_NEW, name=name, found=found, known=known)
    present = {table for (table,) in conn.execute("SELECT name FROM sqlite_schema")}
    if not found or not present >= _ALWAYS_THERE:
        raise NotAProject(MSG_DAMAGED, name=name)
    return found


def check_readable(conn: sqlite3.Connection, name: str, known: int = LATEST) -> int:
    """Raise `NotAProject` unless the file is a project of this version or an older one."""
    found = found_version(conn, name, known)
    if not found:
        raise NotAProject(MSG_NOT_A_PROJECT, name=name)
    return found


def check_project(conn: sqlite3.Connection, name: str, known: int = LATEST) -> None:
    """Raise `NotAProject` unless this version, of `known` migrations, can read the file."""
    found = check_readable(conn, name, known)
    if found < known:
        raise NotAProject(MSG_TOO_OLD, name=name, found=found, known=known)


def _number(conn: sqlite3.Connection, ask: str) -> int:
    return int(conn.execute(ask).fetchone()[0])


_ALWAYS_THERE: Final = frozenset({"session", "op", "op_row", "op_now", "meta", "text", "article"})
"""What every version of the schema has."""
