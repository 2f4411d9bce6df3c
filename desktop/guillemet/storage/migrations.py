"""The schema's history: `user_version` is the number of migrations a file has been through."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import NOT_ATTRIBUTED
from guillemet.domain.errors import NotAProject
from guillemet.domain.folding import FOLD_VERSION
from guillemet.domain.ids import new_id
from guillemet.domain.messages import (
    MSG_DAMAGED,
    MSG_NOT_A_PROJECT,
    MSG_TOO_NEW,
    MSG_TOO_OLD,
)
from guillemet.domain.names import name_key
from guillemet.storage import (
    derived,
    name_index,
    rowhash,
    schema,
    schema_fourth,
    triggers,
    word_order,
)
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


def _suggestions(db: "Database") -> None:
    """Suggestions say where, by which words and how surely; they are derived, so none is kept."""
    for statement in schema.SUGGESTIONS:
        db.execute(statement)


def _names(db: "Database") -> None:
    """Names are found from each of their words on, and actors by how often they are used."""
    for statement in schema.NAMES:
        db.execute(statement)
    name_index.rebuild(db.conn)


def _fourth(db: "Database") -> None:
    """What the fourth version adds: see `schema_fourth`."""
    for statement in schema_fourth.FOURTH:
        db.execute(statement)
    derived.index_all_annotations(db.conn)
    word_order.rebuild(db.conn)


MIGRATIONS: tuple[Migration, ...] = (_project, _suggestions, _names, _fourth)


def upgrade(db: "Database", name: str, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Run on `db`, the project called `name`, the migrations it has not seen: all, or none.

    They end by writing the triggers anew (adding a column leaves it unjournaled, and
    `transform()` drops them), and the row hashes, which are of all columns.

    Raises:
        NotAProject: the file is something else, damaged, or of a newer version.
    """
    found = found_version(db.conn, name, len(migrations))
    if found == len(migrations):
        return
    with immediate(db):
        triggers.drop(db)
        for migrate in migrations[found:]:
            migrate(db)
        triggers.install(db)
        rowhash.rebuild(db.conn)
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(migrations)}")


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


def check_readable(conn: sqlite3.Connection, name: str, known: int = len(MIGRATIONS)) -> int:
    """Raise `NotAProject` unless the file is a project of this version or an older one."""
    found = found_version(conn, name, known)
    if not found:
        raise NotAProject(MSG_NOT_A_PROJECT, name=name)
    return found


def check_project(conn: sqlite3.Connection, name: str, known: int = len(MIGRATIONS)) -> None:
    """Raise `NotAProject` unless this version, of `known` migrations, can read the file."""
    found = check_readable(conn, name, known)
    if found < known:
        raise NotAProject(MSG_TOO_OLD, name=name, found=found, known=known)


def _number(conn: sqlite3.Connection, ask: str) -> int:
    return int(conn.execute(ask).fetchone()[0])


_ALWAYS_THERE: Final = frozenset({"session", "op", "op_row", "op_now", "meta", "text", "article"})
"""What every version of the schema has."""
