"""The schema's history: `user_version` is the number of migrations a file has been through."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from guillemet.domain.actor import NOT_ATTRIBUTED
from guillemet.domain.folding import FOLD_VERSION
from guillemet.domain.ids import new_id
from guillemet.domain.names import name_key
from guillemet.storage import (
    derived,
    name_index,
    office_index,
    rowhash,
    schema,
    schema_fourth,
    triggers,
    word_order,
)
from guillemet.storage.transaction import immediate
from guillemet.storage.versions import found_version

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
    office_index.rebuild(db.conn)


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
