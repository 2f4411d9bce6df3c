"""A fingerprint of every journaled row, beside the tables.

SQLite's own checks miss damage that turns one valid value into another; these do not.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final, NamedTuple
from zlib import crc32

from guillemet.storage.schema import JOURNALED

NUMBERS: Final = {table: crc32(table.encode()) & 0xFFFF for table in JOURNALED}
"""What each table is called in `row_hash`: a number, whichever tables a version has."""


class Mismatch(NamedTuple):
    """A row that is not what was written: changed, or (`lost`) not there at all."""

    table: str
    row: int
    lost: bool


def fingerprint(values: tuple[object, ...]) -> int:
    """Return the fingerprint of a row's own columns, in their order: texts, integers, None.

    It is the first eight bytes of a SHA-256, as a signed number.
    """
    return int.from_bytes(sha256(repr(values).encode()).digest()[:8], "big", signed=True)


def update(conn: sqlite3.Connection, tables: Iterable[str]) -> None:
    """Bring the fingerprints of the rows in ``temp.image`` in line."""
    for table in tables:
        rows = conn.execute(_TOUCHED.format(table=table), [table]).fetchall()
        number = NUMBERS[table]
        gone = [(number, row[0]) for row in rows if row[1] is None]
        kept = [(number, row[0], fingerprint(tuple(row)[1:])) for row in rows if row[1] is not None]
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
        number = NUMBERS[table]
        hashed = ((number, row[0], fingerprint(tuple(row))) for row in rows)
        conn.executemany("INSERT INTO row_hash VALUES (?, ?, ?)", hashed)


def mismatches(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    """Yield every row that is not as it was written, in the order of tables and rows."""
    for table in JOURNALED:
        ask = "SELECT row, hash FROM row_hash WHERE tbl = ?"
        known = dict(conn.execute(ask, [NUMBERS[table]]))
        for row in conn.execute(_ALL.format(table=table)):
            if known.pop(row[0], None) != fingerprint(tuple(row)):
                yield Mismatch(table, row[0], lost=False)
        for n in sorted(known):
            yield Mismatch(table, n, lost=True)


_TOUCHED: Final = """
SELECT i.row, t.* FROM temp.image i LEFT JOIN "{table}" t ON t.n = i.row WHERE i.tbl = ?
"""
_ALL: Final = 'SELECT * FROM "{table}" ORDER BY n'
