"""A fingerprint of every journaled row, beside the tables.

SQLite's own checks miss damage that turns one valid value into another; these do not.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from guillemet.storage.schema import JOURNALED

DIGITS: Final = 16
"""Hexadecimal digits of a fingerprint."""


class Mismatch(NamedTuple):
    """A row that is not what was written: changed, or (`lost`) not there at all."""

    table: str
    row: int
    lost: bool


def fingerprint(values: tuple[object, ...]) -> str:
    """Return the fingerprint of a row's own columns, in their order: texts, integers, None."""
    return sha256(repr(values).encode()).hexdigest()[:DIGITS]


def update(conn: sqlite3.Connection, tables: Iterable[str]) -> None:
    """Bring the fingerprints of the rows in ``temp.image`` in line."""
    for table in tables:
        rows = conn.execute(_TOUCHED.format(table=table), [table]).fetchall()
        gone = [(table, row[0]) for row in rows if row[1] is None]
        kept = [(table, row[0], fingerprint(tuple(row)[1:])) for row in rows if row[1] is not None]
        if gone:
            conn.executemany("DELETE FROM row_hash WHERE tbl = ? AND row = ?", gone)
        conn.executemany("INSERT OR REPLACE INTO row_hash VALUES (?, ?, ?)", kept)


def rebuild(conn: sqlite3.Connection) -> None:
    """Take the fingerprints of all rows anew: a migration may have changed any."""
    present = {name for (name,) in conn.execute("SELECT name FROM sqlite_schema")}
    if "row_hash" not in present:
        return
    conn.execute("DELETE FROM row_hash")
    for table in (each for each in JOURNALED if each in present):
        rows = conn.execute(_ALL.format(table=table))
        hashed = ((table, row[0], fingerprint(tuple(row))) for row in rows)
        conn.executemany("INSERT INTO row_hash VALUES (?, ?, ?)", hashed)


def mismatches(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    """Yield every row that is not as it was written, in the order of tables and rows."""
    for table in JOURNALED:
        known = dict(conn.execute("SELECT row, hash FROM row_hash WHERE tbl = ?", [table]))
        for row in conn.execute(_ALL.format(table=table)):
            if known.pop(row[0], None) != fingerprint(tuple(row)):
                yield Mismatch(table, row[0], lost=False)
        for n in sorted(known):
            yield Mismatch(table, n, lost=True)


_TOUCHED: Final = """
SELECT i.row, t.* FROM temp.image i LEFT JOIN "{table}" t ON t.n = i.row WHERE i.tbl = ?
"""
_ALL: Final = 'SELECT * FROM "{table}" ORDER BY n'
