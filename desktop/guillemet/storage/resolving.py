"""Whom words of an article may mean, by names and offices."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from guillemet.domain.actor import Office, covers
from guillemet.domain.article import ArticleKey
from guillemet.domain.designations import Designation
from guillemet.domain.records import dataclass
from guillemet.storage import office_index


@dataclass(frozen=True, slots=True)
class Found:
    """An actor, and the alias or the office by which it was found: the number of one is 0."""

    actor: int
    alias: int = 0
    office: int = 0


def named(conn: sqlite3.Connection, keys: Sequence[str], language: str) -> list[Found]:
    """Return the actors that the first of some keys, which is anybody's, is the name of.

    Among aliases those of the language, or of none, come before those of another.
    """
    if not keys:
        return []
    rows = conn.execute(_NAMED, [json.dumps(list(keys))]).fetchall()
    for key in keys:
        mine = [row for row in rows if row[0] == key]
        own = {actor: Found(actor) for _, actor, alias, _ in mine if not alias}
        ours = [row for row in mine if row[2] and row[3] in ("", language)]
        others = [row for row in mine if row[2]] if not own and not ours else []
        for _, actor, alias, _ in (*ours, *others):
            own.setdefault(actor, Found(actor, alias))
        if own:
            return list(own.values())
    return []


def surnamed(conn: sqlite3.Connection, keys: Sequence[str]) -> list[Found]:
    """Return the persons whose name ends with the first of some keys that ends anybody's."""
    rows = conn.execute(_SURNAMED, [json.dumps(list(keys))]).fetchall() if keys else []
    first = next((key for key in keys if any(row[0] == key for row in rows)), "")
    return [Found(actor, alias) for key, actor, alias in rows if key == first]


def holding(
    conn: sqlite3.Connection, what: Designation, date: str, article: ArticleKey | None
) -> list[Found]:
    """Return who held an office at a date: of those who say no more than that, else of all.

    A title alone means somebody of the article. Without a date all who ever held it.
    """
    if not what.titles and len(what.rest) < LEAST:
        return []
    vague = not what.places and not what.rest
    if vague and article is None:
        return []
    among = [n for (n,) in conn.execute(_HERE, [article])] if vague else None
    offices = office_index.said(conn, what, among)
    held = [
        (n, actor)
        for n, actor, start, end in conn.execute(_HELD, [json.dumps(offices)])
        if not date or covers(start, end, date)
    ]
    more = office_index.extra(conn, [n for n, _ in held], what)
    least = min(more.values(), default=0)
    found = {actor: Found(actor, office=n) for n, actor in held if more[n] == least or vague}
    return list(found.values())[:MOST]


def aliases(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, str]:
    """Return the names of aliases by their numbers."""
    return dict(conn.execute(_ALIASES, [json.dumps(list(keys))]).fetchall())


def offices(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, Office]:
    """Return offices by their numbers."""
    return {n: Office(*said) for n, *said in conn.execute(_OFFICES, [json.dumps(list(keys))])}


def in_article(conn: sqlite3.Connection, article: ArticleKey, actors: Iterable[int]) -> set[int]:
    """Return those of some actors who have a part in an article."""
    return {n for (n,) in conn.execute(_HERE, [article])} & set(actors)


MOST: Final = 20
"""Holders of one office that are looked at: more of them tell nothing."""
LEAST: Final = 2
"""Words that say an office where no title is known."""
_ALIASES: Final = "SELECT n, name FROM alias WHERE n IN (SELECT value FROM json_each(?))"
_OFFICES: Final = """
SELECT n, title, organisation, "from", "to" FROM office
WHERE n IN (SELECT value FROM json_each(?))
"""
_NAMED: Final = """
SELECT name_key, n, 0, '' FROM actor WHERE name_key IN (SELECT value FROM json_each(?1))
    AND NOT builtin
UNION ALL SELECT name_key, actor, n, substr(language, 1, 2) FROM alias
WHERE name_key IN (SELECT value FROM json_each(?1))
"""
_SURNAMED: Final = """
SELECT t.tail, t.actor, min(t.alias) FROM name_tail t JOIN actor c ON c.n = t.actor
WHERE t.tail IN (SELECT value FROM json_each(?)) AND c.kind IN ('person', 'unknown')
GROUP BY t.tail, t.actor
"""
_HELD: Final = """
SELECT o.n, o.actor, o."from", o."to" FROM office o
WHERE o.n IN (SELECT value FROM json_each(?)) ORDER BY o.n
"""
_HERE: Final = """
SELECT DISTINCT p.actor FROM annotation a JOIN annotation_actor p ON p.annotation = a.n
WHERE a.article = ?
"""
