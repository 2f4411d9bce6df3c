"""The schema's history: `user_version` is the number of migrations a file has been through."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from guillemet.domain.actor import NOT_ATTRIBUTED
from guillemet.domain.errors import NotAProject
from guillemet.domain.folding import FOLD_VERSION
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_DAMAGED, MSG_NOT_A_PROJECT, MSG_TOO_NEW
from guillemet.domain.names import name_key
from guillemet.storage import rowhash, schema, triggers
from guillemet.storage.transaction import immediate

if TYPE_CHECKING:
    from sqlite_utils import Database

Migration = Callable[["Database"], None]


def _project(db: "Database") -> None:
    """Texts, articles, actors, codebook, fields, annotations, journal, search index, views."""
    for statement in (*schema.PROJECT, *schema.JOURNAL, *schema.DERIVED, *schema.VIEWS):
        db.execute(statement)
    db.table("meta").insert_all(
        [
            {"key": "project", "value": new_id()},
            {"key": "fold_version", "value": str(FOLD_VERSION)},
        ]
    )
    db.execute(
        "INSERT INTO actor (id, name, name_key, builtin) VALUES (?, ?, ?, 1)",
        [new_id(), NOT_ATTRIBUTED, name_key(NOT_ATTRIBUTED)],
    )


MIGRATIONS: tuple[Migration, ...] = (_project,)


def upgrade(db: "Database", name: str, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Run on `db`, the project called `name`, the migrations it has not seen, each at once or not.

    Each ends by writing the triggers anew: adding a column leaves it unjournaled, and
    `transform()` drops them.

    Raises:
        NotAProject: the file is something else, or of a newer version.
    """
    if _pragma(db.conn, "schema_version", name):
        check_project(db.conn, name, len(migrations))
    found = _pragma(db.conn, "user_version", name)
    for number, migrate in enumerate(migrations[found:], found + 1):
        with immediate(db):
            triggers.drop(db)
            migrate(db)
            triggers.install(db)
            rowhash.rebuild(db.conn)
            db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {number}")


def check_project(conn: sqlite3.Connection, name: str, known: int = len(MIGRATIONS)) -> None:
    """Raise `NotAProject` unless this version, of `known` migrations, can read the file."""
    if _pragma(conn, "application_id", name) != schema.APPLICATION_ID:
        raise NotAProject(MSG_NOT_A_PROJECT, name=name)
    found = _pragma(conn, "user_version", name)
    if found > known:
        raise NotAProject(MSG_TOO_NEW, name=name, found=found, known=known)


def _pragma(conn: sqlite3.Connection, pragma: str, name: str) -> int:
    """Return a pragma's number; a file that SQLite cannot make out is told from a damaged one."""
    try:
        return int(conn.execute(f"PRAGMA {pragma}").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise NotAProject(MSG_NOT_A_PROJECT, name=name) from error
        if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:
            raise NotAProject(MSG_DAMAGED, name=name) from error
        raise
