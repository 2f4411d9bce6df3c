"""Queries that a project keeps under a name. Writers hold the transaction."""

import sqlite3
from typing import TYPE_CHECKING

from guillemet.domain.errors import BadName
from guillemet.domain.messages import MSG_NAME_TAKEN
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: "Database", name: str, query: str, place: str) -> None:
    """Keep a query of a place; of the same name it takes the place of the other.

    Raises:
        BadName: another place has one of that name.
    """
    _check_free(db, name, place)
    db.execute(
        "INSERT INTO saved_filter (n, name, query, place) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET query = excluded.query WHERE query <> excluded.query",
        [next_key(db, "saved_filter"), name, query, place],
    )


def rename(db: "Database", old: str, new: str) -> None:
    """Give a query another name.

    Raises:
        BadName: there is one of that name.
    """
    if old != new:
        _check_free(db, new, "")
        db.execute("UPDATE saved_filter SET name = ? WHERE name = ?", [new, old])


def remove(db: "Database", name: str) -> None:
    """Keep a query no longer."""
    db.execute("DELETE FROM saved_filter WHERE name = ?", [name])


def every(conn: sqlite3.Connection, place: str) -> list[tuple[str, str]]:
    """Return the names and queries of a place, in the order of the names."""
    rows = conn.execute(
        "SELECT name, query FROM saved_filter WHERE place = ? ORDER BY name COLLATE NOCASE, n",
        [place],
    )
    return [(name, query) for name, query in rows]


def _check_free(db: "Database", name: str, place: str) -> None:
    row = db.execute("SELECT place FROM saved_filter WHERE name = ?", [name]).fetchone()
    if row is not None and row[0] != place:
        raise BadName(MSG_NAME_TAKEN, name=name)
