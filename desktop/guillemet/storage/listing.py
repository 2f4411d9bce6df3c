"""The article list: which articles, in which order, and what a row of it shows."""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from guillemet.domain.article import ArticleKey, ArticleRow, ReadingState
from guillemet.domain.filters import All, Query
from guillemet.storage import filtering

EVERY: Final = All()
"""The query that holds for everything."""
EVERYTHING: Final = -1
"""A limit that is none."""
_STATES: Final = ("reading", "unread", "coded", "reviewed", "excluded")
"""The states in their order."""
_PIECE: Final = 140_000
"""Characters of a long row of numbers that are read at once: other threads go on in between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Which articles a list shows: those that `query` holds for, its words as a list shows them.

    Excluded ones only if asked for. `order` is published, title, outlet, state or added.
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
    where, values = filtering.on_list(conn, listed.query, coder, first=limit >= 0)
    asked = f"({where})" if listed.excluded else f"({where}) AND {_NOT_EXCLUDED}"
    found = array("q")
    for condition, by in _pieces(listed.order, "DESC" if listed.descending else "ASC"):
        left = limit - len(found) if limit >= 0 else EVERYTHING
        if left == 0:
            break
        statement = _KEYS.format(where=f"{asked} AND {condition}", by=by)
        found += _numbers(conn, statement, {**values, "coder": coder, "limit": left})
    return found


def _pieces(order: str, way: str) -> list[tuple[str, str]]:
    """Return the conditions of stretches that follow one another, and the order in each.

    In stretches an index gives the order, where one ORDER BY over all would have to sort.
    """
    by_date = f"a.published {way}, a.n {way}"
    match order:
        case "published":  # unknown dates come last either way
            return [("a.published <> ''", by_date), ("a.published = ''", f"a.n {way}")]
        case "title":
            return [("1", f"a.sort_title {way}, a.n {way}")]
        case "outlet":
            name = "(SELECT o.name FROM outlet o WHERE o.n = a.outlet)"
            return [
                ("a.outlet IS NOT NULL", f"{name} {way}, {by_date}"), ("a.outlet IS NULL", by_date)
            ]  # fmt: skip
        case "state":
            states = _STATES if way == "ASC" else _STATES[::-1]
            return [(_in_state(state), by_date) for state in states]
        case _:
            return [("1", f"a.n {way}")]


def _in_state(state: str) -> str:
    unread = state == "unread"
    which = _OF_STATE.format(which="<> 'unread'" if unread else f"= '{state}'")
    return f"a.n {'NOT ' if unread else ''}IN ({which})"


def _numbers(conn: sqlite3.Connection, statement: str, values: filtering.Values) -> "array[int]":
    """Return the numbers that a statement finds.

    They come as one row, since a row each would take and give back the interpreter a million times.
    """
    [[joined]] = conn.execute(f"SELECT group_concat(n) FROM ({statement})", values)
    found = array("q")
    at, text = 0, joined or ""
    while at < len(text):
        end = text.find(",", at + _PIECE)
        end = len(text) if end < 0 else end
        found.extend(map(int, text[at:end].split(",")))
        at = end + 1
    return found


def export_order(conn: sqlite3.Connection) -> "array[int]":
    """Return the numbers of all articles by date, unknown ones last, then slug."""
    return _numbers(conn, _EXPORT_ORDER, {})


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
_KEYS: Final = "SELECT a.n FROM article a WHERE {where} ORDER BY {by} LIMIT :limit"
_EXPORT_ORDER: Final = "SELECT n FROM article ORDER BY published = '', published, slug"
_OF_STATE: Final = """
SELECT s.article FROM article_state s
WHERE s.state {which} AND s.coder = (SELECT c.n FROM coder c WHERE c.name = :coder)"""
_NOT_EXCLUDED: Final = "a.n NOT IN (" + _OF_STATE.format(which="= 'excluded'") + ")"
