"""What the articles of a list say of one thing, and how many say it."""

import sqlite3
from typing import Final

from guillemet.domain.filters import About, Query
from guillemet.storage import codebook, list_filtering

MOST: Final = 5_000
"""Values that are counted."""


def counted(
    conn: sqlite3.Connection, about: About, query: Query, coder: str
) -> list[tuple[str, int]]:
    """Return what a filter could ask of the articles that `query` holds for, most first.

    `about` is one of `COUNTED`. Of dates the years are counted, of tags the paths.
    """
    where, values = list_filtering.on_list(conn, query, coder)
    statement = COUNTED[about].format(where=where)
    rows = conn.execute(
        f"{statement} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {MOST}", {**values, "coder": coder}
    ).fetchall()
    if about is About.TAG:
        book = codebook.read(conn)
        return [(book.path(tag), count) for tag, count in rows]
    return [(value, count) for value, count in rows]


_ANNOTATED: Final = "FROM annotation m JOIN article a ON a.n = m.article"
COUNTED: Final = {
    About.OUTLET: (
        "SELECT o.name, count(*) FROM article a JOIN outlet o ON o.n = a.outlet WHERE ({where})"
    ),
    About.AUTHOR: (
        "SELECT w.name, count(*) FROM article a JOIN article_author x ON x.article = a.n "
        "JOIN author w ON w.n = x.author WHERE ({where})"
    ),
    About.LANGUAGE: (
        "SELECT a.language, count(*) FROM article a WHERE ({where}) AND a.language <> ''"
    ),
    About.STATE: """SELECT coalesce((
        SELECT s.state FROM article_state s WHERE s.article = a.n
        AND s.coder = (SELECT c.n FROM coder c WHERE c.name = :coder)
    ), 'unread'), count(*) FROM article a WHERE ({where})""",
    About.AFTER: (
        "SELECT substr(a.published, 1, 4), count(*) FROM article a "
        "WHERE ({where}) AND a.published <> ''"
    ),
    About.BEFORE: (
        "SELECT substr(a.published, 1, 4), count(*) FROM article a "
        "WHERE ({where}) AND a.published <> ''"
    ),
    About.CODER: (
        f"SELECT k.name, count(DISTINCT a.n) {_ANNOTATED} JOIN coder k ON k.n = m.coder "
        "WHERE ({where})"
    ),
    About.KIND: f"SELECT m.kind, count(DISTINCT a.n) {_ANNOTATED} WHERE ({{where}})",
    About.TAG: (
        f"SELECT g.tag, count(DISTINCT a.n) {_ANNOTATED} "
        "JOIN annotation_tag g ON g.annotation = m.n WHERE ({where})"
    ),
    About.ACTOR: (
        f"SELECT w.name, count(DISTINCT a.n) {_ANNOTATED} "
        "JOIN annotation_actor p ON p.annotation = m.n JOIN actor w ON w.n = p.actor "
        "WHERE ({where})"
    ),
    About.FIELD: """SELECT f.name || '=' || v.value, count(DISTINCT a.n) FROM field_value v
        JOIN field f ON f.n = v.field AND f.owner IN ('annotation', 'article')
        JOIN article a ON a.n = v.article WHERE ({where})""",
}
"""What can be counted, and how."""
