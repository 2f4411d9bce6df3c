"""What a table made elsewhere calls things by, and which things of a project those are."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Final

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import ArticleKey

_BY: Final = {
    "id": "SELECT n FROM article WHERE id = ? LIMIT 2",
    "slug": "SELECT n FROM article WHERE slug = ? LIMIT 2",
    "title": "SELECT n FROM article WHERE title = ? LIMIT 2",
}


def article_by(conn: sqlite3.Connection, column: str, value: str) -> ArticleKey | None:
    """Return the only article with that id, slug or title."""
    rows = conn.execute(_BY[column], [value]).fetchall() if value else []
    return ArticleKey(rows[0][0]) if len(rows) == 1 else None


def guessed(conn: sqlite3.Connection, article: ArticleKey) -> frozenset[str]:
    """Return the metadata of an article that was guessed when it was imported."""
    rows = conn.execute("SELECT field FROM field_origin WHERE article = ?", [article])
    return frozenset(name for (name,) in rows)


def annotation_ids(conn: sqlite3.Connection) -> dict[str, tuple[AnnotationKey, ArticleKey]]:
    """Return every annotation's id, with its number and its article."""
    rows = conn.execute("SELECT id, n, article FROM annotation")
    return {id_: (AnnotationKey(n), ArticleKey(article)) for id_, n, article in rows}


def ids_taken(conn: sqlite3.Connection, ids: Iterable[str]) -> frozenset[str]:
    """Return those of `ids` that annotations have."""
    rows = conn.execute(
        "SELECT id FROM annotation WHERE id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(ids))],
    )
    return frozenset(id_ for (id_,) in rows)
