"""What somebody who types a few letters may mean."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import Codebook, Tag, TagKey
from guillemet.domain.names import name_key

Found = tuple[int, str, bool]


def actors(
    conn: sqlite3.Connection, typed: str, limit: int, article: ArticleKey | None
) -> list[Found]:
    """Return actors with a name or alias one of whose words begins as typed.

    Each with the alias that matched (empty: the name), and whether it is a mere guess. Those of
    the article come first, then those used most. Nothing typed: the actors used most.
    """
    key = name_key(typed)
    values = {
        "start": f"{_escaped(key)}%", "word": f"% {_escaped(key)}%", "article": article,
        "limit": limit,
    }  # fmt: skip
    rows = conn.execute(_ACTORS, values).fetchall()
    return [(n, via or "", False) for n, via, *_ in rows]


def tags(book: Codebook, typed: str, uses: Mapping[TagKey, int]) -> list[Tag]:
    """Return the tags one of whose path's words begins as typed; those used most come first."""
    key = name_key(typed.rsplit("/", 1)[-1])
    above = name_key(typed.rsplit("/", 1)[0]) if "/" in typed else ""
    found = [
        tag
        for tag in book.walk()
        if _begins(name_key(tag.name), key) and above in name_key(book.path(tag.n))
    ]
    return sorted(
        found,
        key=lambda t: (
            not name_key(t.name).startswith(key), -uses.get(t.n, 0), book.order[t.n],
        ),
    )  # fmt: skip


def _begins(name: str, key: str) -> bool:
    return name.startswith(key) or f" {key}" in name


def _escaped(key: str) -> str:
    return key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_ACTORS: Final = r"""
WITH named AS (
    SELECT n, NULL AS via, name_key FROM actor WHERE NOT builtin
    UNION ALL SELECT actor, name, name_key FROM alias
), found AS (
    SELECT n, via, min(CASE WHEN name_key LIKE :start ESCAPE '\' THEN 0 ELSE 1 END) AS far,
        min(via IS NOT NULL) AS indirect
    FROM named WHERE name_key LIKE :start ESCAPE '\' OR name_key LIKE :word ESCAPE '\'
    GROUP BY n
)
SELECT f.n, CASE WHEN f.indirect THEN f.via END,
    EXISTS (SELECT 1 FROM annotation_actor p JOIN annotation a ON a.n = p.annotation
            WHERE p.actor = f.n AND a.article = :article) AS here,
    (SELECT count(*) FROM annotation_actor p WHERE p.actor = f.n) AS used
FROM found f JOIN actor c ON c.n = f.n
ORDER BY here DESC, f.far, used DESC, c.name LIMIT :limit
"""
