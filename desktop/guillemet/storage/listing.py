"""The article list: which articles, in which order, and what a row of it shows."""

import itertools
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final, NamedTuple

from guillemet.domain.article import ArticleKey, ArticleRow, ReadingState
from guillemet.domain.filters import All, Query
from guillemet.domain.records import dataclass
from guillemet.storage import list_filtering
from guillemet.storage.numbers import numbers
from guillemet.storage.suggestions import OTHERS_REJECTED

EVERY: Final = All()
"""The query that holds for everything."""
EVERYTHING: Final = -1
"""A limit that is none."""
ORDERS: Final = (
    "published", "title", "outlet", "authors", "section", "language", "url", "words",
    "annotations", "state", "added",
)  # fmt: skip
_STATES: Final = ("reading", "unread", "coded", "reviewed", "excluded")
"""The states in their order."""
_STEP: Final = 100_000
_STEPS: Final = 20
"""Steps of SQLite's machine after which what finds the first soon is given up: by tens of thousands
of them, some fifty milliseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Which articles a list shows: those that `query` holds for, its words as a list shows them.

    Excluded ones only if asked for. `order` is one of `ORDERS`.
    """

    query: Query = EVERY
    order: str = "published"
    descending: bool = True
    excluded: bool = False


def keys(
    conn: sqlite3.Connection, listed: Listed, coder: str, limit: int = EVERYTHING
) -> "array[int]":
    """Return the numbers of the articles of a list in its order.

    With a `limit` the first of them, found without looking at the others where an index knows
    the order.
    """
    if limit >= 0:
        with _patience(conn), suppress(sqlite3.OperationalError):
            return _keys(conn, listed, coder, limit, first=True)
    return _keys(conn, listed, coder, limit, first=False)


def _keys(
    conn: sqlite3.Connection, listed: Listed, coder: str, limit: int, *, first: bool
) -> "array[int]":
    where, values = list_filtering.on_list(conn, listed.query, coder, first=first)
    # of the first few each is looked up; of all, those that are left out are gathered once
    kept = _NOT_EXCLUDED_EACH if first else _NOT_EXCLUDED
    asked = f"({where})" if listed.excluded else f"({where}) AND {kept}"
    found = array("q")
    for piece in _pieces(listed.order, "DESC" if listed.descending else "ASC"):
        left = limit - len(found) if limit >= 0 else EVERYTHING
        if left == 0:
            break
        condition = f"{asked} AND {piece.condition}"
        statement = _KEYS.format(source=piece.source, where=condition, by=piece.by)
        found += numbers(conn, statement, {**values, "coder": coder, "limit": left})
    return found


@contextmanager
def _patience(conn: sqlite3.Connection) -> Iterator[None]:
    """Interrupt statements that look at article after article and find too little."""
    steps = itertools.count()
    conn.set_progress_handler(lambda: next(steps) >= _STEPS, _STEP)
    try:
        yield
    finally:
        conn.set_progress_handler(None, 0)


_OF_STATE: Final = """
SELECT s.article FROM article_state s
WHERE s.state {which} AND s.coder = (SELECT c.n FROM coder c WHERE c.name = :coder)"""


class _Piece(NamedTuple):
    """A stretch of a list: which articles, in which order, and what they are read from."""

    condition: str
    by: str
    source: str = "article a"


def _pieces(order: str, way: str) -> list[_Piece]:
    """Return stretches that follow one another.

    In stretches an index gives the order, where one ORDER BY over all would have to sort. What is
    not known comes last either way.
    """
    pieces = _PIECES[order]
    turned = way == "DESC" and order in _TURNED
    by_date = _BY_DATE.format(way=way)
    return [
        piece._replace(by=piece.by.format(way=way, by_date=by_date))
        for piece in (pieces[::-1] if turned else pieces)
    ]


def _known_first(column: str) -> tuple[_Piece, _Piece]:
    # the first condition chooses an index, the second goes to where it begins
    known = f"a.{column} <> '' AND a.{column} > ''"
    return (
        _Piece(known, f"a.{column} {{way}}, {{by_date}}"), _Piece(f"a.{column} = ''", "{by_date}")
    )  # fmt: skip


def _in_state(state: str) -> str:
    unread = state == "unread"
    which = _OF_STATE.format(which="<> 'unread'" if unread else f"= '{state}'")
    return f"a.n {'NOT ' if unread else ''}IN ({which})"


def export_order(conn: sqlite3.Connection) -> "array[int]":
    """Return the numbers of all articles by date, unknown ones last, then slug."""
    return numbers(conn, _EXPORT_ORDER, {})


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
            story=row[14], alike=row[15],
        )
        for row in conn.execute(_ROWS.format(marks=marks), [coder, *wanted])
    }  # fmt: skip
    return [found[n] for n in wanted if n in found]


_AUTHORS: Final = """
SELECT x.article, w.name FROM article_author x JOIN author w ON w.n = x.author
WHERE x.article IN ({marks}) ORDER BY x.article, x.position
"""
_OTHERS_REJECTED: Final = OTHERS_REJECTED.format(s="g").replace(":me", "?1")
_ROWS: Final = f"""
SELECT a.n, a.id, a.slug, a.title, a.first_words, o.name, a.published, a.language, a.words,
    s.state, s.reason, (SELECT count(*) FROM annotation m WHERE m.article = a.n), t.sha256,
    (SELECT count(*) FROM suggestion g WHERE g.article = a.n AND g.settled = 0)
        + (SELECT count(*) FROM suggestion g WHERE g.article = a.n AND {_OTHERS_REJECTED}),
    coalesce(y.story, a.text), CASE WHEN y.story IS NULL
        THEN (SELECT count(*) FROM article b WHERE b.text = a.text)
        ELSE (SELECT count(*) FROM story x JOIN article b ON b.text = x.text
              WHERE x.story = y.story) END
FROM article a JOIN text t ON t.n = a.text LEFT JOIN outlet o ON o.n = a.outlet
LEFT JOIN story y ON y.text = a.text
LEFT JOIN coder c ON c.name = ?1
LEFT JOIN article_state s ON s.article = a.n AND s.coder = c.n
WHERE a.n IN ({{marks}})
"""
_KEYS: Final = "SELECT a.n FROM {source} WHERE {where} ORDER BY {by} LIMIT :limit"
_EXPORT_ORDER: Final = "SELECT n FROM article ORDER BY published = '', published, slug"
_NOT_EXCLUDED: Final = "a.n NOT IN (" + _OF_STATE.format(which="= 'excluded'") + ")"
_NOT_EXCLUDED_EACH: Final = """NOT EXISTS (
    SELECT 1 FROM article_state s WHERE s.article = a.n AND s.state = 'excluded'
    AND s.coder = (SELECT c.n FROM coder c WHERE c.name = :coder))"""
# outlets and authors are walked by name, and of each its articles: nothing is sorted
_BY_OUTLET: Final = "outlet o CROSS JOIN article a ON a.outlet = o.n"
_BY_AUTHOR: Final = (
    "author w CROSS JOIN article_author x ON x.author = w.n AND x.position = 0 "
    "CROSS JOIN article a ON a.n = x.article"
)
_NO_AUTHOR: Final = (
    "NOT EXISTS (SELECT 1 FROM article_author x WHERE x.article = a.n AND x.position = 0)"
)
_BY_ANNOTATIONS: Final = (
    "(SELECT article, count(*) AS many FROM annotation GROUP BY article) m "
    "CROSS JOIN article a ON a.n = m.article"
)
_NO_ANNOTATION: Final = "NOT EXISTS (SELECT 1 FROM annotation m WHERE m.article = a.n)"
_BY_DATE: Final = "a.published {way}, a.n {way}"
_PIECES: Final = {
    "published": (
        _Piece("a.published <> ''", "{by_date}"), _Piece("a.published = ''", "a.n {way}"),
    ),
    "title": (_Piece("1", "a.sort_title {way}, a.n {way}"),),
    "outlet": (
        _Piece("1", "o.name {way}, {by_date}", _BY_OUTLET), _Piece("a.outlet IS NULL", "{by_date}"),
    ),
    "authors": (
        _Piece("1", "w.name {way}, x.article {way}", _BY_AUTHOR), _Piece(_NO_AUTHOR, "{by_date}"),
    ),
    "section": _known_first("section"),
    "language": _known_first("language"),
    "url": _known_first("url"),
    "words": (_Piece("1", "a.words {way}, a.n {way}"),),
    "annotations": (
        _Piece(_NO_ANNOTATION, "{by_date}"),
        _Piece("1", "m.many {way}, m.article {way}", _BY_ANNOTATIONS),
    ),
    "state": tuple(_Piece(_in_state(state), "{by_date}") for state in _STATES),
    "added": (_Piece("1", "a.n {way}"),),
}  # fmt: skip
_TURNED: Final = frozenset({"annotations", "state"})
"""Orders whose stretches follow one another the other way round when they are turned."""
