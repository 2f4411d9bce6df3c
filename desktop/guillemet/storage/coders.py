"""Coders as rows, and back."""

import sqlite3
from typing import TYPE_CHECKING

from guillemet.domain.coder import Coder
from guillemet.domain.ids import new_id
from guillemet.domain.names import checked_name
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


def key(db: "Database", name: str) -> int:
    """Return the number of the coder called `name`, who is entered if new."""
    row = db.execute("SELECT n FROM coder WHERE name = ?", [name]).fetchone()
    if row is not None:
        return int(row[0])
    n = next_key(db, "coder")
    name = checked_name(name)
    initials = "".join(word[0] for word in name.split())[:3].upper()
    db.table("coder").insert({"n": n, "id": new_id(), "name": name, "initials": initials})
    return n


def set_initials(db: "Database", name: str, initials: str) -> None:
    """Give a coder, who is entered if new, their initials."""
    db.execute("UPDATE coder SET initials = ? WHERE n = ?", [initials, key(db, name)])


def every(conn: sqlite3.Connection) -> tuple[Coder, ...]:
    """Return all coders in the order they came."""
    rows = conn.execute("SELECT id, name, initials, colour FROM coder ORDER BY n")
    return tuple(Coder(*row) for row in rows)
