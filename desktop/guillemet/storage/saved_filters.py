"""Queries that a project keeps under a name. Writers hold the transaction."""

import sqlite3
from typing import TYPE_CHECKING

from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


def put(db: "Database", name: str, query: str) -> None:
    """Keep a query; of the same name it takes the place of the other."""
    db.execute(
        "INSERT INTO saved_filter (n, name, query) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET query = excluded.query WHERE query <> excluded.query",
        [next_key(db, "saved_filter"), name, query],
    )


def remove(db: "Database", name: str) -> None:
    """Keep a query no longer."""
    db.execute("DELETE FROM saved_filter WHERE name = ?", [name])


def every(conn: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the names and queries, in the order of the names."""
    rows = conn.execute("SELECT name, query FROM saved_filter ORDER BY name COLLATE NOCASE, n")
    return [(name, query) for name, query in rows]
