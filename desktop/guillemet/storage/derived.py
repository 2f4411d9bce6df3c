"""What can be computed from the rest.

Kept in step inside the writer's transaction, before COMMIT, from the rows that the op
touched: alike for doing, undoing and redoing.
"""

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from guillemet.domain.folding import fold
from guillemet.storage import journal

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database


def update(db: "Database", number: int) -> None:
    """Bring row hashes and search index in line with what the op of that number changed."""
    journal.load_images(db, [number])
    touched = [table for (table,) in db.execute("SELECT DISTINCT tbl FROM temp.image")]
    for table in touched:
        _hash(db.conn, table)
    if "article" in touched or "article_version" in touched:
        _index_articles(db.conn)
    if {"annotation", "span"} & set(touched):
        _index_annotations(db.conn)


def row_hash(values: tuple[object, ...]) -> str:
    """Return the fingerprint of one row's own columns, 16 hexadecimal digits."""
    return sha256(repr(values).encode()).hexdigest()[:16]


def _hash(conn: "sqlite3.Connection", table: str) -> None:
    rows = conn.execute(
        f'SELECT i.row, t.* FROM temp.image i LEFT JOIN "{table}" t ON t.n = i.row WHERE i.tbl = ?',
        [table],
    ).fetchall()
    gone = [(table, row[0]) for row in rows if row[1] is None]
    kept = [(table, row[0], row_hash(tuple(row)[1:])) for row in rows if row[1] is not None]
    conn.executemany("DELETE FROM row_hash WHERE tbl = ? AND row = ?", gone)
    conn.executemany("INSERT OR REPLACE INTO row_hash VALUES (?, ?, ?)", kept)


def _index_articles(conn: "sqlite3.Connection") -> None:
    """Forget and learn. A contentless index forgets a row only when given what it learnt."""
    old = conn.execute(_ARTICLES_BEFORE).fetchall()
    conn.executemany(
        "INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)",
        [(n, fold(title), fold(body)) for n, title, body in old],
    )
    new = conn.execute(_ARTICLES_NOW).fetchall()
    conn.executemany(
        "INSERT INTO article_fts (rowid, title, body) VALUES (?, ?, ?)",
        [(n, fold(title), fold(body)) for n, title, body in new],
    )


def _index_annotations(conn: "sqlite3.Connection") -> None:
    old = conn.execute(_NOTES_BEFORE).fetchall()
    conn.executemany(
        "INSERT INTO annotation_fts (annotation_fts, rowid, note) VALUES ('delete', ?, ?)",
        [(n, fold(note)) for n, note in old],
    )
    new = conn.execute(_NOTES_NOW).fetchall()
    conn.executemany(
        "INSERT INTO annotation_fts (rowid, note) VALUES (?, ?)",
        [(n, fold(note)) for n, note in new],
    )


# what an article was indexed with: the old value where the op changed it, else the present one
_ARTICLES_BEFORE: Final = """
SELECT i.row, coalesce(i.old ->> '$.title', a.title), t.body
FROM temp.image i LEFT JOIN article a ON a.n = i.row
JOIN text t ON t.n = coalesce(i.old ->> '$.text', a.text)
WHERE i.tbl = 'article' AND (json_type(i.old, '$.title') IS NOT NULL
    OR json_type(i.old, '$.text') IS NOT NULL)
"""
_ARTICLES_NOW: Final = """
SELECT a.n, a.title, t.body FROM temp.image i JOIN article a ON a.n = i.row
JOIN text t ON t.n = a.text
WHERE i.tbl = 'article' AND (i.old IS NULL OR json_type(i.old, '$.title') IS NOT NULL
    OR json_type(i.old, '$.text') IS NOT NULL)
"""
_NOTES_BEFORE: Final = """
SELECT row, old ->> '$.note' FROM temp.image
WHERE tbl = 'annotation' AND json_type(old, '$.note') IS NOT NULL
"""
_NOTES_NOW: Final = """
SELECT a.n, a.note FROM temp.image i JOIN annotation a ON a.n = i.row
WHERE i.tbl = 'annotation' AND (i.old IS NULL OR json_type(i.old, '$.note') IS NOT NULL)
"""
