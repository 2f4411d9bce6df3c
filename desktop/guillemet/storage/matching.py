"""What somebody who types a few letters may mean."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import Codebook, Tag, TagKey
from guillemet.domain.likeness import LEAST, is_near
from guillemet.domain.names import name_key
from guillemet.domain.records import dataclass
from guillemet.storage import name_index

MOST_NEAR: Final = 3
"""Guesses that are offered at once."""
MOST_ALIKE: Final = 500
"""Names that begin alike which are compared with what is typed."""


@dataclass(frozen=True, slots=True)
class Match:
    """An actor, the alias that matched (empty: the name), whether it is a guess, its uses."""

    key: int
    via: str
    near: bool
    used: int


def actors(
    conn: sqlite3.Connection, typed: str, limit: int, article: ArticleKey | None
) -> list[Match]:
    """Return actors with a name or alias one of whose words begins as typed.

    One whose name is just that comes first, then those of the article, then those used most.
    Nothing typed: the actors used most. If none begins so, names that are like it are guessed.
    """
    key = name_key(typed)
    if key:
        among = name_index.beginning(conn, key, article)
    else:
        among = name_index.likely(conn, article, limit)
    if not among and len(key) >= LEAST:
        return _near_actors(conn, key)
    values = {
        "key": key, "start": f"{_escaped(key)}%", "word": f"% {_escaped(key)}%",
        "article": article, "limit": limit, "among": json.dumps(among),
    }  # fmt: skip
    rows = conn.execute(_ACTORS, values).fetchall()
    return [Match(n, via or "", near=False, used=used) for n, via, used in rows]


def _near_actors(conn: sqlite3.Connection, key: str) -> list[Match]:
    names = json.dumps(sorted(name_index.alike(conn, key, MOST_ALIKE)))
    found: dict[int, Match] = {}
    for n, via, other, used in conn.execute(_NAMES, [names]):
        if n not in found and is_near(key, other):
            found[n] = Match(n, via or "", near=True, used=used)
    return sorted(found.values(), key=lambda match: -match.used)[:MOST_NEAR]


def tags(book: Codebook, typed: str, uses: Mapping[TagKey, int]) -> list[tuple[Tag, bool]]:
    """Return the tags one of whose path's words begins as typed; those used most come first.

    If none begins so, tags whose names are like it are guessed: the second value says so.
    """
    key = name_key(typed.rsplit("/", 1)[-1])
    above = name_key(typed.rsplit("/", 1)[0]) if "/" in typed else ""
    among = [tag for tag in book.walk() if not above or _lies_under(book, tag, above)]
    found = [tag for tag in among if _begins(name_key(book.path(tag.n)), key)]
    near = not found
    if near:
        found = [tag for tag in among if is_near(key, name_key(tag.name))][:MOST_NEAR]
    found.sort(
        key=lambda t: (
            name_key(t.name) != key, not name_key(t.name).startswith(key),
            not _begins(name_key(t.name), key), -uses.get(t.n, 0), book.order[t.n],
        )
    )  # fmt: skip
    return [(tag, near) for tag in found]


def _lies_under(book: Codebook, tag: Tag, above: str) -> bool:
    return tag.parent is not None and above in name_key(book.path(tag.parent))


def _begins(name: str, key: str) -> bool:
    return name.startswith(key) or f" {key}" in name


def _escaped(key: str) -> str:
    return key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_ACTORS: Final = r"""
WITH among AS (SELECT value AS n FROM json_each(:among)
), named AS (
    SELECT n, NULL AS via, name_key FROM actor WHERE NOT builtin AND n IN among
    UNION ALL SELECT actor, name, name_key FROM alias WHERE actor IN among
), found AS (
    SELECT n, via, min(name_key <> :key) AS other,
        min(CASE WHEN name_key LIKE :start ESCAPE '\' THEN 0 ELSE 1 END) AS far,
        min(via IS NOT NULL) AS indirect
    FROM named WHERE name_key LIKE :start ESCAPE '\' OR name_key LIKE :word ESCAPE '\'
    GROUP BY n
), here AS MATERIALIZED (
    SELECT DISTINCT p.actor FROM annotation a JOIN annotation_actor p ON p.annotation = a.n
    WHERE a.article = :article
)
SELECT f.n, CASE WHEN f.indirect THEN f.via END, coalesce(u.used, 0)
FROM found f JOIN actor c ON c.n = f.n LEFT JOIN actor_use u ON u.actor = f.n
ORDER BY f.other, f.n IN here DESC, f.far, u.used IS NULL, u.used DESC, c.name LIMIT :limit
"""
_NAMES: Final = """
SELECT c.n, x.name, coalesce(x.name_key, c.name_key), coalesce(u.used, 0)
FROM json_each(?) k JOIN actor c ON c.n = k.value ->> 0
LEFT JOIN alias x ON x.n = k.value ->> 1 LEFT JOIN actor_use u ON u.actor = c.n
"""
