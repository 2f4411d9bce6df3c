"""The table of actors: which, in which order, when they speak, and which may be one."""

import sqlite3
from array import array
from typing import Final

from guillemet.domain.actor import ActorKey
from guillemet.domain.names import name_key
from guillemet.storage import name_index

_USED: Final = "(SELECT u.used FROM actor_use u WHERE u.actor = c.n)"
_COUNTED: Final = "(SELECT count(*) FROM annotation_actor p WHERE p.actor = c.n{role})"
_ORDERS: Final = {
    "name": "c.name_key",
    "kind": "c.kind",
    "naming": "c.naming",
    "aliases": "(SELECT count(*) FROM alias x WHERE x.actor = c.n)",
    "offices": "(SELECT x.title FROM office x WHERE x.actor = c.n ORDER BY x.n DESC LIMIT 1)",
    "speaker": _COUNTED.format(role=" AND p.role = 'speaker'"),
    "target": _COUNTED.format(role=" AND p.role = 'target'"),
    "mentioned": _COUNTED.format(role=" AND p.role = 'mentioned'"),
    "all": _USED,
    "wikidata": "nullif(c.wikidata, '')",
    "note": "nullif(c.note, '')",
}


def keys(conn: sqlite3.Connection, typed: str, order: str, *, descending: bool) -> "array[int]":
    """Return the actors one of whose names has every word typed beginning one of its own.

    The built-in actor stands in no list.
    """
    way = "DESC" if descending else "ASC"
    values: dict[str, object] = {}
    named = [_named(at, word, values) for at, word in enumerate(name_key(typed).split())]
    where = " AND ".join(["NOT c.builtin", *named])
    rows = conn.execute(
        f"SELECT c.n FROM actor c WHERE {where} "
        f"ORDER BY {_ORDERS[order]} IS NULL, {_ORDERS[order]} {way}, c.name_key, c.n",
        values,
    )
    return array("i", (n for (n,) in rows))


def _named(at: int, word: str, values: dict[str, object]) -> str:
    values |= {f"start{at}": word, f"end{at}": word + name_index.LAST}
    tails = f"SELECT actor FROM name_tail WHERE tail >= :start{at} AND tail < :end{at}"
    return f"c.n IN ({tails})"


def roles(conn: sqlite3.Connection, wanted: str, only: str = "") -> dict[int, dict[str, int]]:
    """Return how often actors (a JSON list of keys) stand in each role.

    `only` names the coder whose annotations alone count.
    """
    found: dict[int, dict[str, int]] = {}
    asked = (_ROLES_OF, [wanted, only]) if only else (_ROLES, [wanted])
    for actor, role, count in conn.execute(*asked):
        found.setdefault(actor, {})[role] = count
    return found


def months(conn: sqlite3.Connection, actor: ActorKey) -> dict[str, int]:
    """Return how many quotes an actor has by month of publication; a year may stand alone."""
    return dict(conn.execute(_MONTHS, [actor]).fetchall())


def name_keys(conn: sqlite3.Connection) -> list[tuple[int, str]]:
    """Return every name and alias as a key, with its actor; the built-in one aside."""
    return [(n, key) for n, key in conn.execute(_NAMES) if key]


_ROLES: Final = """
SELECT actor, role, count(*) FROM annotation_actor
WHERE actor IN (SELECT value FROM json_each(?)) GROUP BY actor, role
"""
_ROLES_OF: Final = """
SELECT p.actor, p.role, count(*) FROM annotation_actor p JOIN annotation a ON a.n = p.annotation
WHERE p.actor IN (SELECT value FROM json_each(?))
AND a.coder = (SELECT c.n FROM coder c WHERE c.name = ?) GROUP BY p.actor, p.role
"""
_MONTHS: Final = """
SELECT substr(a.published, 1, 7) AS month, count(*) FROM annotation_actor p
JOIN annotation m ON m.n = p.annotation JOIN article a ON a.n = m.article
WHERE p.actor = ? AND p.role = 'speaker' AND a.published <> '' GROUP BY 1 ORDER BY 1
"""
_NAMES: Final = """
SELECT n, name_key FROM actor WHERE NOT builtin UNION ALL SELECT actor, name_key FROM alias
"""
