"""The article list: which articles, in which order, and what a row of it shows."""

import sqlite3
from array import array
from collections.abc import Sequence
from typing import Final

from guillemet.domain.article import ArticleKey, ArticleRow, ReadingState
from guillemet.domain.filters import Query
from guillemet.storage import filtering

_ORDERS: Final = {
    "published": "a.published = '', a.published {way}, a.n {way}",
    "title": "a.sort_title {way}, a.n {way}",
    "outlet": "o.name IS NULL, o.name {way}, a.published {way}, a.n {way}",
    "state": (
        "CASE coalesce(s.state, 'unread') WHEN 'reading' THEN 0 WHEN 'unread' THEN 1 "
        "WHEN 'coded' THEN 2 WHEN 'reviewed' THEN 3 ELSE 4 END {way}, a.published {way}, a.n {way}"
    ),
    "added": "a.n {way}",
}


def keys(
    conn: sqlite3.Connection, coder: str, *, order: str, descending: bool, excluded: bool
) -> "array[int]":
    """Return the numbers of all articles in that order; excluded ones only if asked for."""
    by = _ORDERS[order].format(way="DESC" if descending else "ASC")
    rows = conn.execute(
        "SELECT a.n FROM article a LEFT JOIN outlet o ON o.n = a.outlet "
        "LEFT JOIN coder c ON c.name = ?1 "
        "LEFT JOIN article_state s ON s.article = a.n AND s.coder = c.n "
        f"WHERE ?2 OR s.state IS NOT 'excluded' ORDER BY {by}",
        [coder, excluded],
    )
    return array("q", (n for (n,) in rows))


def export_order(conn: sqlite3.Connection) -> "array[int]":
    """Return the numbers of all articles by date, unknown ones last, then slug."""
    rows = conn.execute("SELECT n FROM article ORDER BY published = '', published, slug")
    return array("q", (n for (n,) in rows))


def matching(conn: sqlite3.Connection, query: Query, coder: str) -> set[int]:
    """Return the articles that `query` holds for; its words are those that a list shows."""
    where, values = filtering.on_list(conn, query, coder)
    return {n for (n,) in conn.execute(f"SELECT a.n FROM article a WHERE {where}", values)}


def rows(conn: sqlite3.Connection, wanted: Sequence[int], coder: str) -> list[ArticleRow]:
    """Return the rows of those articles, in their order; unknown ones are left out."""
    marks = ", ".join("?" * len(wanted))
    authors: dict[int, list[str]] = {}
    for article, name in conn.execute(_AUTHORS.format(marks=marks), list(wanted)):
        authors.setdefault(article, []).append(name)
    found = {
        row[0]: ArticleRow(
            n=ArticleKey(row[0]), id=row[1], slug=row[2], title=row[3], first_words=row[4],
            outlet=row[5] or "", authors=tuple(authors.get(row[0], ())), published=row[6],
            language=row[7], words=row[8], state=ReadingState(row[9] or "unread"),
            reason=row[10] or "", annotations=row[11], undecided=row[13], sha256=row[12],
        )
        for row in conn.execute(_ROWS.format(marks=marks), [coder, *wanted])
    }  # fmt: skip
    return [found[n] for n in wanted if n in found]


_AUTHORS: Final = """
SELECT x.article, w.name FROM article_author x JOIN author w ON w.n = x.author
WHERE x.article IN ({marks}) ORDER BY x.article, x.position
"""
_ROWS: Final = """
SELECT a.n, a.id, a.slug, a.title, a.first_words, o.name, a.published, a.language, a.words,
    s.state, s.reason, (SELECT count(*) FROM annotation m WHERE m.article = a.n), t.sha256,
    (SELECT count(*) FROM suggestion g WHERE g.article = a.n AND g.settled = 0)
FROM article a JOIN text t ON t.n = a.text LEFT JOIN outlet o ON o.n = a.outlet
LEFT JOIN coder c ON c.name = ?1
LEFT JOIN article_state s ON s.article = a.n AND s.coder = c.n
WHERE a.n IN ({marks})
"""
