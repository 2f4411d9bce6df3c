"""Names as a picker finds them, from each of their words on, and how often actors are used.

Derived: kept in step by `update` from the rows that an op touched, made anew by `rebuild`.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from typing import Final

FIRST: Final = 400
"""Names that begin as typed, in their order, among which the likeliest are sought."""
USED: Final = 3_000
"""Actors used most, which are looked at besides where more begin so."""
LAST: Final = "\U0010ffff"


def update(conn: sqlite3.Connection, touched: Collection[str]) -> None:
    """Bring names and counts in line with ``temp.image``."""
    for table, own in (("actor", _FORGET_ACTORS), ("alias", _FORGET_ALIASES)):
        if table in touched:
            rows = [n for (n,) in conn.execute(_RENAMED, [table])]
            if rows:
                among = [json.dumps(rows)]
                conn.execute(own, among)
                _learn(conn, conn.execute(_NAMES[table].format(among=_AMONG), among))
    if "annotation_actor" in touched:
        conn.execute(_COUNT)


def rebuild(conn: sqlite3.Connection) -> None:
    """Make all of it anew."""
    conn.execute("DELETE FROM name_tail")
    conn.execute("DELETE FROM actor_use")
    for ask in _NAMES.values():
        _learn(conn, conn.execute(ask.format(among="1")))
    conn.execute(
        "INSERT INTO actor_use SELECT actor, count(*) FROM annotation_actor GROUP BY actor"
    )


def beginning(conn: sqlite3.Connection, key: str, article: int | None) -> list[int]:
    """Return actors one of whose names has a word from which on it begins with `key`.

    Where there are many: the first of them, those used most, and those of the article.
    """
    span = {"key": key, "end": key + LAST, "article": article}
    found = [n for (n,) in conn.execute(_BEGIN, {**span, "most": FIRST})]
    if len(found) < FIRST:
        return found
    used = [n for (n,) in conn.execute(_USED, {**span, "most": USED})]
    here = [n for (n,) in conn.execute(_HERE, span)]
    return list(dict.fromkeys([*here, *used, *found]))


def likely(conn: sqlite3.Connection, article: int | None, limit: int) -> list[int]:
    """Return the actors of an article, those used most, and the first by name."""
    rows = conn.execute(_LIKELY, {"article": article, "limit": limit})
    return [n for (n,) in rows]


def alike(conn: sqlite3.Connection, key: str, most: int) -> set[tuple[int, int]]:
    """Return names, as actor and alias, one of whose words begins with the letter of one typed.

    Where there are more than `most`: those with the first two letters, and those used most.
    """
    found: set[tuple[int, int]] = set()
    for word in key.split():
        span = {"key": word[:1], "end": word[:1] + LAST, "most": most}
        hits = conn.execute(_ALIKE, span).fetchall()
        if len(hits) == most:
            begun = {**span, "key": word[:2], "end": word[:2] + LAST}
            hits = conn.execute(_ALIKE, begun).fetchall()
            hits += conn.execute(_ALIKE_USED, {**span, "most": most // 2}).fetchall()
        found.update((actor, alias) for actor, alias in hits)
    return found


def _learn(conn: sqlite3.Connection, names: Iterable[tuple[int, int, str]]) -> None:
    rows = [(tail, actor, alias) for actor, alias, key in names for tail in _tails(key)]
    conn.executemany("INSERT OR IGNORE INTO name_tail (tail, actor, alias) VALUES (?, ?, ?)", rows)


def _tails(key: str) -> Iterator[str]:
    words = key.split(" ")
    for at in range(len(words)):
        yield " ".join(words[at:])


_AMONG: Final = "n IN (SELECT value FROM json_each(?))"
_NAMES: Final = {
    "actor": "SELECT n, 0, name_key FROM actor WHERE NOT builtin AND {among}",
    "alias": "SELECT actor, n, name_key FROM alias WHERE {among}",
}
_RENAMED: Final = """
SELECT row FROM temp.image WHERE tbl = ? AND (old IS NULL
    OR json_type(old, '$.name_key') IS NOT NULL OR json_type(old, '$.actor') IS NOT NULL)
"""
_FORGET_ACTORS: Final = (
    "DELETE FROM name_tail WHERE alias = 0 AND actor IN (SELECT value FROM json_each(?))"
)
_FORGET_ALIASES: Final = "DELETE FROM name_tail WHERE alias IN (SELECT value FROM json_each(?))"
# one more for a part that is new or came to the actor, one less for one that went
_COUNT: Final = """
INSERT INTO actor_use (actor, used)
SELECT actor, sum(more) FROM (
    SELECT p.actor, 1 AS more FROM temp.image i JOIN annotation_actor p ON p.n = i.row
    WHERE i.tbl = 'annotation_actor' AND (i.old IS NULL OR json_type(i.old, '$.actor') IS NOT NULL)
    UNION ALL SELECT old ->> '$.actor', -1 FROM temp.image
    WHERE tbl = 'annotation_actor' AND json_type(old, '$.actor') IS NOT NULL
) GROUP BY actor HAVING sum(more) <> 0
ON CONFLICT (actor) DO UPDATE SET used = used + excluded.used
"""
_IN_SPAN: Final = """EXISTS (
    SELECT 1 FROM name_tail t WHERE t.actor = {actor} AND t.tail >= :key AND t.tail < :end
)"""
_BEGIN: Final = """
SELECT DISTINCT actor FROM name_tail WHERE tail >= :key AND tail < :end LIMIT :most
"""
_USED: Final = f"""
SELECT u.actor FROM (
    SELECT actor, used FROM actor_use WHERE used > 0 ORDER BY used DESC LIMIT :most
) u WHERE {_IN_SPAN.format(actor="u.actor")} ORDER BY u.used DESC LIMIT 40
"""
_OF_ARTICLE: Final = """
SELECT DISTINCT p.actor FROM annotation a JOIN annotation_actor p ON p.annotation = a.n
WHERE a.article = :article
"""
_HERE: Final = f"{_OF_ARTICLE} AND {_IN_SPAN.format(actor='p.actor')}"
_LIKELY: Final = f"""
SELECT * FROM ({_OF_ARTICLE})
UNION SELECT * FROM (SELECT actor FROM actor_use WHERE used > 0 ORDER BY used DESC LIMIT :limit)
UNION SELECT * FROM (SELECT n FROM actor WHERE NOT builtin ORDER BY name_key LIMIT :limit)
"""
_ALIKE: Final = """
SELECT actor, alias FROM name_tail WHERE tail >= :key AND tail < :end LIMIT :most
"""
_ALIKE_USED: Final = """
SELECT t.actor, t.alias FROM (
    SELECT actor FROM actor_use WHERE used > 0 ORDER BY used DESC LIMIT :most
) u JOIN name_tail t ON t.actor = u.actor AND t.tail >= :key AND t.tail < :end
"""
