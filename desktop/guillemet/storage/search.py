"""Full text: which articles a query finds, best first."""

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from guillemet.domain.filters import About, All, Query
from guillemet.domain.query_trees import asks_about, is_textual, leaves
from guillemet.domain.ranking import Ranking
from guillemet.domain.records import dataclass
from guillemet.storage import filtering, fulltext

Values = dict[str, object]


def ranked(
    conn: sqlite3.Connection, query: Query, limit: int, coder: str, *, among: int = 0
) -> Ranking:
    """Return the articles found, best first; those with notes that say it before all others.

    Excluded articles are left out unless the query is about states. Where no words are looked for
    the newest come first. With `among`, only so many are looked at, the last to come in: enough
    for something to show while the rest takes its time.
    """
    plan = _Plan.of(conn, query, coder)
    if plan.words is None:
        return _newest(conn, query, limit, coder, count=not among)
    first = _noted(conn, query, coder, plan.noted)
    ask = (_AMONG if among else _RANKED).format(join=plan.join, where=plan.where)
    rows = conn.execute(ask, {**plan.values, "limit": limit, "among": among})
    keys = array("q", [*first, *(n for (n,) in rows)][:limit])
    if among and plan.join and len(keys) >= limit:
        return Ranking(keys, len(keys), complete=False, counted=False)
    count = _count(conn, plan, up_to=among)
    whole = not among or count <= among
    return Ranking(keys, count + len(first), complete=whole, counted=whole)


def found(conn: sqlite3.Connection, query: Query, coder: str) -> "array[int]":
    """Return all articles found, in their order."""
    where, values = filtering.on_articles(conn, query, coder)
    rows = conn.execute(
        f"SELECT a.n FROM article a WHERE ({where}) {_unless(query)} ORDER BY a.n",
        {**values, "coder": coder},
    )
    return array("q", (n for (n,) in rows))


def texts(conn: sqlite3.Connection, keys: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """Return key, text and note of articles, in no order."""
    rows = conn.execute(_TEXTS, [json.dumps(list(keys))])
    return ((n, body, note) for n, body, note in rows)


def notes(conn: sqlite3.Connection, keys: Sequence[int]) -> Iterator[tuple[int, int, str, str]]:
    """Return article, annotation, its words and its note, of all that have one, as they stand."""
    rows = conn.execute(_NOTES, [json.dumps(list(keys))])
    return ((article, n, words or "", note) for article, n, words, note in rows)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A query in two: what FTS5 is asked, and conditions on the articles that it finds."""

    words: str | None
    join: str
    where: str
    values: Values
    noted: Sequence[int]

    @classmethod
    def of(cls, conn: sqlite3.Connection, query: Query, coder: str) -> "_Plan":
        parts = query.parts if isinstance(query, All) else (query,)
        texts = tuple(part for part in parts if is_textual(part))
        words = fulltext.expression(All(texts)) if texts else None
        if words is None:
            return cls(None, "", "", {}, ())
        rest = All(tuple(part for part in parts if not is_textual(part)))
        where, values = filtering.on_articles(conn, rest, coder)
        found = (leaf for part in texts for leaf in leaves(part))
        noted = sorted({n for leaf in found for n in fulltext.noted(conn, leaf)})
        joined = "JOIN article a ON a.n = article_fts.rowid" if rest.parts else ""
        conditions = f"AND ({where}) " if rest.parts else ""
        if noted:
            conditions += "AND article_fts.rowid NOT IN (SELECT value FROM json_each(:noted)) "
        conditions += _unless(query).replace("a.n", "article_fts.rowid")
        values = {**values, "words": words, "coder": coder, "noted": json.dumps(noted)}
        return cls(words, joined, conditions, values, noted)


def _unless(query: Query) -> str:
    """Return the condition that leaves excluded articles out, unless the query is about states."""
    return "" if asks_about(query, About.STATE) else _NOT_EXCLUDED


def _count(conn: sqlite3.Connection, plan: _Plan, up_to: int) -> int:
    """Return how many articles the words are in; with `up_to`, at most one more than that."""
    ask = _COUNT.format(join=plan.join, where=plan.where)
    if up_to:
        ask = f"SELECT count(*) FROM ({ask.replace('count(*)', '1')} LIMIT {up_to + 1})"
    return int(conn.execute(ask, plan.values).fetchone()[0])


def _noted(
    conn: sqlite3.Connection, query: Query, coder: str, noted: Sequence[int]
) -> "array[int]":
    """Return those with notes that the query holds for, their own words included, newest first."""
    if not noted:
        return array("q")
    where, values = filtering.on_articles(conn, query, coder)
    rows = conn.execute(
        _OF_NOTED.format(where=where, unless=_unless(query)),
        {**values, "coder": coder, "noted": json.dumps(noted)},
    )
    return array("q", (n for (n,) in rows))


def _newest(
    conn: sqlite3.Connection, query: Query, limit: int, coder: str, *, count: bool
) -> Ranking:
    where, values = filtering.on_articles(conn, query, coder)
    asked = {**values, "coder": coder, "limit": limit}
    known = {"where": where, "unless": _unless(query)}
    keys = array("q", (n for (n,) in conn.execute(_NEWEST.format(**known), asked)))
    if len(keys) < limit or not count:
        return Ranking(keys, len(keys), complete=len(keys) < limit, counted=len(keys) < limit)
    [[total]] = conn.execute(_COUNT_NEWEST.format(**known), asked)
    return Ranking(keys, total)


_NOT_EXCLUDED: Final = """AND a.n NOT IN (
    SELECT s.article FROM article_state s JOIN coder c ON c.n = s.coder
    WHERE s.state = 'excluded' AND c.name = :coder)"""
# a word in the title weighs more
_MATCH: Final = """FROM article_fts {join} WHERE article_fts MATCH :words
    AND article_fts.rank MATCH 'bm25(4.0, 1.0)' {where}"""
_RANKED: Final = f"SELECT article_fts.rowid {_MATCH} ORDER BY article_fts.rank LIMIT :limit"
_AMONG: Final = f"""
SELECT n FROM (SELECT article_fts.rowid AS n, article_fts.rank AS score {_MATCH}
    ORDER BY article_fts.rowid DESC LIMIT :among) ORDER BY score LIMIT :limit
"""
_COUNT: Final = "SELECT count(*) FROM article_fts {join} WHERE article_fts MATCH :words {where}"
_OF_NOTED: Final = """
SELECT a.n FROM article a WHERE a.n IN (SELECT value FROM json_each(:noted)) AND ({where}) {unless}
ORDER BY a.published DESC, a.n DESC
"""
_NEWEST: Final = """
SELECT a.n FROM article a WHERE ({where}) {unless} ORDER BY a.published DESC, a.n DESC LIMIT :limit
"""
_COUNT_NEWEST: Final = "SELECT count(*) FROM article a WHERE ({where}) {unless}"
_TEXTS: Final = """
SELECT a.n, t.body, a.note FROM article a JOIN text t ON t.n = a.text
WHERE a.n IN (SELECT value FROM json_each(?))
"""
_NOTES: Final = """
SELECT m.article, m.n, (SELECT exact FROM span s WHERE s.annotation = m.n ORDER BY seq LIMIT 1),
    m.note
FROM annotation m WHERE m.article IN (SELECT value FROM json_each(?)) AND m.note <> ''
ORDER BY m.article, (SELECT start FROM span s WHERE s.annotation = m.n AND s.seq = 0), m.n
"""
