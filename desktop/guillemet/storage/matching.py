"""What somebody who types a few letters may mean."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import Codebook, Tag, TagKey
from guillemet.domain.likeness import LEAST, is_near
from guillemet.domain.names import name_key

MOST_NEAR: Final = 3
"""Guesses that are offered at once."""


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
    values = {
        "key": key, "start": f"{_escaped(key)}%", "word": f"% {_escaped(key)}%",
        "article": article, "limit": limit,
    }  # fmt: skip
    rows = conn.execute(_ACTORS, values).fetchall()
    if rows or len(key) < LEAST:
        return [Match(n, via or "", near=False, used=used) for n, via, used in rows]
    return _near_actors(conn, key)


def _near_actors(conn: sqlite3.Connection, key: str) -> list[Match]:
    found: dict[int, Match] = {}
    for n, via, other, used in conn.execute(_NAMES):
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
WITH named AS (
    SELECT n, NULL AS via, name_key FROM actor WHERE NOT builtin
    UNION ALL SELECT actor, name, name_key FROM alias
), found AS (
    SELECT n, via, min(name_key <> :key) AS other,
        min(CASE WHEN name_key LIKE :start ESCAPE '\' THEN 0 ELSE 1 END) AS far,
        min(via IS NOT NULL) AS indirect
    FROM named WHERE name_key LIKE :start ESCAPE '\' OR name_key LIKE :word ESCAPE '\'
    GROUP BY n
)
SELECT f.n, CASE WHEN f.indirect THEN f.via END,
    (SELECT count(*) FROM annotation_actor p WHERE p.actor = f.n) AS used
FROM found f JOIN actor c ON c.n = f.n
ORDER BY f.other,
    EXISTS (SELECT 1 FROM annotation_actor p JOIN annotation a ON a.n = p.annotation
            WHERE p.actor = f.n AND a.article = :article) DESC,
    f.far, used DESC, c.name LIMIT :limit
"""
_NAMES: Final = """
SELECT n, NULL, name_key, (SELECT count(*) FROM annotation_actor p WHERE p.actor = actor.n)
FROM actor WHERE NOT builtin
UNION ALL SELECT actor, name, name_key,
    (SELECT count(*) FROM annotation_actor p WHERE p.actor = alias.actor) FROM alias
"""
