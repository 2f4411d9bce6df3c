"""How often what is used, and what depends on what."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Final

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import TagKey
from guillemet.storage import actors
from guillemet.storage.suggestions import OTHERS_REJECTED

Roles = dict[str, int]


def builtin(conn: sqlite3.Connection) -> tuple[int, ...]:
    """Return the actors that every project has."""
    return tuple(n for (n,) in conn.execute("SELECT n FROM actor WHERE builtin"))


def of_actors(
    conn: sqlite3.Connection, article: ArticleKey | None, only: str = ""
) -> list[tuple[Actor, Roles]]:
    """Return actors with their counts by role: those of an article, or all but the built-in.

    `only` names the coder whose annotations alone count.
    """
    roles: dict[int, Roles] = {}
    rows = conn.execute(_ROLES, {"article": article, "only": only})
    for actor, role, count in rows:
        roles.setdefault(actor, {})[role] = count
    if article is None:
        known = {n: a for n, a in actors.every(conn).items() if not a.builtin}
    else:
        known = actors.of_keys(conn, roles)
    return sorted(
        ((actor, roles.get(n, {})) for n, actor in known.items()),
        key=lambda use: (-sum(use[1].values()), use[0].name.casefold()),
    )


def plays(conn: sqlite3.Connection, role: str) -> bool:
    """Tell whether anybody has a role in any annotation."""
    ask = "SELECT 1 FROM annotation_actor WHERE role = ? LIMIT 1"
    return conn.execute(ask, [role]).fetchone() is not None


def of_tags(
    conn: sqlite3.Connection, article: ArticleKey | None, only: str = ""
) -> dict[TagKey, int]:
    """Return how many annotations have each tag."""
    rows = conn.execute(
        "SELECT t.tag, count(*) FROM annotation_tag t JOIN annotation a ON a.n = t.annotation "
        f"WHERE (:article IS NULL OR a.article = :article) AND {_SEEN} GROUP BY t.tag",
        {"article": article, "only": only},
    )
    return {TagKey(tag): count for tag, count in rows}


def outlets(conn: sqlite3.Connection) -> list[str]:
    """Return the names of all outlets."""
    return [name for (name,) in conn.execute("SELECT name FROM outlet ORDER BY name")]


def setting(conn: sqlite3.Connection, key: str, default: str) -> str:
    """Return a setting of the project."""
    row = conn.execute("SELECT value FROM setting WHERE key = ?", [key]).fetchone()
    return str(row[0]) if row else default


def schema(conn: sqlite3.Connection) -> int:
    """Return the version of the file's schema."""
    return int(conn.execute("PRAGMA user_version").fetchone()[0])


def by_article(conn: sqlite3.Connection, keys: Iterable[int], coder: str) -> dict[int, int]:
    """Return how many annotations of a coder some articles have."""
    return dict(conn.execute(_BY_ARTICLE, [json.dumps(list(keys)), coder]).fetchall())


def totals(conn: sqlite3.Connection, coder: str, only: str = "") -> dict[str, int]:
    """Return the number of rows of what a project counts.

    Suggestions are those that wait for `coder`; with `only` annotations are those of that coder.
    """
    row = conn.execute(_TOTALS, {"only": only, "me": coder}).fetchone()
    names = ("articles", "annotations", "suggestions", "rejected", "actors", "tags", "coders")
    return dict(zip(names, row, strict=True))


def states(conn: sqlite3.Connection, coder: str) -> list[tuple[str, str, int]]:
    """Return state, reason and how many articles are in it for a coder."""
    return [(state, reason, n) for state, reason, n in conn.execute(_STATES, [coder])]


def of_actor(conn: sqlite3.Connection, key: ActorKey) -> tuple[int, int]:
    """Return in how many annotations and articles an actor stands."""
    row = conn.execute(
        "SELECT count(DISTINCT a.n), count(DISTINCT a.article) FROM annotation_actor p "
        "JOIN annotation a ON a.n = p.annotation WHERE p.actor = ?",
        [key],
    ).fetchone()
    return int(row[0]), int(row[1])


def of_tag(conn: sqlite3.Connection, key: TagKey) -> tuple[int, int, int]:
    """Return how many annotations and articles have a tag, and how many tags lie under it."""
    row = conn.execute(
        "SELECT count(DISTINCT a.n), count(DISTINCT a.article), "
        "(SELECT count(*) FROM tag WHERE parent = ?1) FROM annotation_tag t "
        "JOIN annotation a ON a.n = t.annotation WHERE t.tag = ?1",
        [key],
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def of_articles(conn: sqlite3.Connection, keys: Sequence[ArticleKey]) -> int:
    """Return how many annotations lie in articles."""
    row = conn.execute(
        "SELECT count(*) FROM annotation WHERE article IN (SELECT value FROM json_each(?))",
        [json.dumps(list(keys))],
    ).fetchone()
    return int(row[0])


_SEEN: Final = "(:only = '' OR a.coder = (SELECT c.n FROM coder c WHERE c.name = :only))"
_ROLES: Final = f"""
SELECT p.actor, p.role, count(*) FROM annotation_actor p JOIN annotation a ON a.n = p.annotation
WHERE (:article IS NULL OR a.article = :article) AND {_SEEN} GROUP BY p.actor, p.role
"""
_BY_ARTICLE: Final = """
SELECT a.article, count(*) FROM annotation a WHERE a.article IN (SELECT value FROM json_each(?))
AND a.coder = (SELECT c.n FROM coder c WHERE c.name = ?) GROUP BY a.article
"""
_TOTALS: Final = f"""
SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM annotation a WHERE {_SEEN}),
    (SELECT count(*) FROM suggestion WHERE settled = 0)
        + (SELECT count(*) FROM suggestion s WHERE {OTHERS_REJECTED.format(s="s")}),
    (SELECT count(*) FROM rejection),
    (SELECT count(*) FROM actor WHERE NOT builtin), (SELECT count(*) FROM tag),
    (SELECT count(*) FROM coder)
"""
_STATES: Final = """
SELECT s.state, s.reason, count(*) FROM article_state s
WHERE s.coder = (SELECT n FROM coder WHERE name = ?1) GROUP BY 1, 2
UNION ALL SELECT 'unread', '', (SELECT count(*) FROM article) - (
    SELECT count(*) FROM article_state WHERE coder = (SELECT n FROM coder WHERE name = ?1))
"""
