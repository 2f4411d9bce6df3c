"""Annotations in the order of their first words.

Derived: kept in step by `update` from the rows that an op touched, made anew by `rebuild`.
"""

import sqlite3
from collections.abc import Collection, Iterable
from typing import Final

from guillemet.domain.names import name_key

READ: Final = 60
"""Code points that are looked at."""
KEPT: Final = 40
"""Code points of a key: words alike so far stand as they were made."""


def key(words: str) -> str:
    """Return what words are put in order by: case, accents and punctuation aside."""
    return name_key(words[:READ])[:KEPT]


def update(conn: sqlite3.Connection, touched: Collection[str]) -> None:
    """Bring the order in line with ``temp.image``."""
    if "span" not in touched:
        return
    gone = [(key(words), n) for n, words in conn.execute(_GONE)]
    if gone:
        conn.executemany("DELETE FROM mark_words WHERE words = ? AND annotation = ?", gone)
    _learn(conn, conn.execute(_NEW))


def rebuild(conn: sqlite3.Connection) -> None:
    """Make all of it anew."""
    conn.execute("DELETE FROM mark_words")
    _learn(conn, conn.execute("SELECT annotation, exact FROM span WHERE seq = 0"))


def _learn(conn: sqlite3.Connection, found: Iterable[tuple[int, str]]) -> None:
    conn.executemany(
        "INSERT OR IGNORE INTO mark_words (words, annotation) VALUES (?, ?)",
        [(key(words), n) for n, words in found],
    )


_GONE: Final = """
SELECT coalesce(i.old ->> '$.annotation', s.annotation), coalesce(i.old ->> '$.exact', s.exact)
FROM temp.image i LEFT JOIN span s ON s.n = i.row
WHERE i.tbl = 'span' AND coalesce(i.old ->> '$.seq', s.seq) = 0
    AND json_type(i.old, '$.exact') IS NOT NULL
"""
_NEW: Final = """
SELECT s.annotation, s.exact FROM temp.image i JOIN span s ON s.n = i.row
WHERE i.tbl = 'span' AND s.seq = 0
    AND (i.old IS NULL OR json_type(i.old, '$.exact') IS NOT NULL)
"""
