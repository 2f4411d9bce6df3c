"""Coders as rows, and back."""

import sqlite3
from typing import TYPE_CHECKING, Final

from guillemet.domain.coder import Coder
from guillemet.domain.errors import BadName, NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_GONE, MSG_NAME_TAKEN
from guillemet.domain.names import checked_name
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

ASKS: Final = "asks_coder"
"""The note in a copy that whoever opens it first is to say who they are."""


def key(db: "Database", name: str) -> int:
    """Return the number of the coder called `name`, who is entered if new.

    Raises:
        BadName: it is no name.
    """
    clean = checked_name(name)
    row = db.execute("SELECT n FROM coder WHERE name = ?", [clean]).fetchone()
    if row is not None:
        return int(row[0])
    n = next_key(db, "coder")
    db.execute(
        "INSERT INTO coder (n, id, name, initials) VALUES (?, ?, ?, ?)",
        [n, new_id(), clean, initials_of(clean)],
    )
    return n


def initials_of(name: str) -> str:
    """Return the first letters of at most three words of a name."""
    return "".join(word[0] for word in name.split()[:3]).upper()


def edit(db: "Database", name: str, coder: Coder) -> None:
    """Make the coder called `name` what `coder` says, everywhere.

    Raises:
        BadName: the new name is another coder's, or no name.
        NotFound: there is no coder of that name.
    """
    n = one(db.conn, name)[0]
    clean = checked_name(coder.name)
    row = db.execute("SELECT n FROM coder WHERE name = ?", [clean]).fetchone()
    if row is not None and row[0] != n:
        raise BadName(MSG_NAME_TAKEN, name=clean)
    initials = " ".join(coder.initials.split()) or initials_of(clean)
    db.execute(
        "UPDATE coder SET name = ?, initials = ?, colour = ? WHERE n = ?",
        [clean, initials, coder.colour, n],
    )


def one(conn: sqlite3.Connection, name: str) -> tuple[int, Coder]:
    """Return a coder and their number.

    Raises:
        NotFound: there is none of that name.
    """
    row = conn.execute(
        "SELECT n, id, name, initials, colour FROM coder WHERE name = ?", [name]
    ).fetchone()
    if row is None:
        raise NotFound(MSG_GONE)
    n, *values = row
    return int(n), Coder(*values)


def asks(conn: sqlite3.Connection) -> bool:
    """Tell whether this is a copy in which nobody has said yet who codes."""
    return conn.execute("SELECT 1 FROM meta WHERE key = ?", [ASKS]).fetchone() is not None


def told(db: "Database") -> None:
    """Note that it was said."""
    db.execute("DELETE FROM meta WHERE key = ?", [ASKS])


def every(conn: sqlite3.Connection) -> tuple[Coder, ...]:
    """Return all coders in the order they came."""
    rows = conn.execute("SELECT id, name, initials, colour FROM coder ORDER BY n")
    return tuple(Coder(*row) for row in rows)
