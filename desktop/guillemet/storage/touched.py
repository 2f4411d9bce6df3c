"""Which annotations changed since somebody looked: the journal knows."""

import json
import sqlite3
from typing import Final

from guillemet.domain.article import ArticleKey

AT_MOST: Final = 500
"""Rows; where more changed, reading everything again is no slower."""
_HANGING: Final = {
    "span": "annotation", "annotation_actor": "annotation", "annotation_tag": "annotation",
    "field_value": "owner",
}  # fmt: skip
_SHARED: Final = frozenset({"coder", "tag", "field", "article_version"})
"""Tables that show in annotations they do not belong to."""


def journal_end(conn: sqlite3.Connection) -> int:
    """Return the number of the journal's newest row: what was read now was read as of that."""
    return int(conn.execute("SELECT coalesce(max(n), 0) FROM op_row").fetchone()[0])


def annotations_since(conn: sqlite3.Connection, article: ArticleKey, seen: int) -> set[int] | None:
    """Return the numbers of an article's annotations that changed after row `seen`.

    None where that cannot be said: too many did, or something that shows in all of them.
    """
    rows = conn.execute(_CHANGED, [seen, article, AT_MOST + 1]).fetchall()
    if len(rows) > AT_MOST or any(table in _SHARED for table, _, _ in rows):
        return None
    found = set()
    for table, row, old in rows:
        if table == "annotation":
            found.add(row)
        elif table in _HANGING:
            owner = _owner(conn, table, row, old)
            if owner is not None:
                found.add(owner)
    return found


def _owner(conn: sqlite3.Connection, table: str, row: int, old: str | None) -> int | None:
    """Return the annotation of a row, there or deleted; None if a later row of the journal says."""
    column = _HANGING[table]
    kept = json.loads(old).get(column) if old else None
    if kept is not None:
        return int(kept)
    now = conn.execute(f"SELECT {column} FROM {table} WHERE n = ?", [row]).fetchone()
    return now[0] if now else None


_CHANGED: Final = """
SELECT tbl, row, old FROM op_row WHERE n > ? AND (article IS NULL OR article = ?) LIMIT ?
"""
