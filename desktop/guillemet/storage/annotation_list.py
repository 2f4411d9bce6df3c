"""The table of annotations: which, in which order, and in which groups."""

import sqlite3
from array import array
from typing import Final

from guillemet.domain.annotation import Role
from guillemet.domain.filters import Query
from guillemet.domain.records import dataclass
from guillemet.storage.filtering import on_annotations_as_typed

_SPEAKER: Final = """(SELECT c.name FROM annotation_actor p JOIN actor c ON c.n = p.actor
WHERE p.annotation = m.n AND p.role = '{role}' ORDER BY p.position LIMIT 1)"""
_PLACE: Final = "(SELECT s.start FROM span s WHERE s.annotation = m.n ORDER BY s.seq LIMIT 1)"
_WORDS: Final = (
    "(SELECT s.exact FROM span s WHERE s.annotation = m.n ORDER BY s.seq LIMIT 1) COLLATE NOCASE"
)
_TAG: Final = """(SELECT g.name FROM annotation_tag t JOIN tag g ON g.n = t.tag
WHERE t.annotation = m.n ORDER BY g.position, g.name LIMIT 1)"""
_FIELD: Final = """(SELECT v.value FROM field_value v JOIN field f ON f.n = v.field
AND f.owner = 'annotation' WHERE v.owner = m.n ORDER BY f.position, f.n LIMIT 1)"""
_ORDERS: Final = {
    "kind": "m.kind",
    "words": _WORDS,
    "speaker": _SPEAKER.format(role="speaker"),
    "target": _SPEAKER.format(role="target"),
    "tags": _TAG,
    "fields": _FIELD,
    "note": "nullif(m.note, '')",
    "article": "nullif(a.sort_title, '')",
    "outlet": "o.name",
    "date": "nullif(a.published, '')",
    "coder": "m.coder",
    "status": "m.status",
    "origin": "m.origin",
}
"""What each column is ordered by; an empty cell is NULL and comes last."""
_THEN: Final = f"a.published {{way}}, a.n {{way}}, {_PLACE}, m.n"
_THEN_OF_MANY: Final = "a.published {way}, a.n {way}, m.n"
MANY: Final = 200_000
"""Annotations beyond which those of an article stand as they were made: places cost seconds."""
_BASE: Final = "FROM annotation m JOIN article a ON a.n = m.article"
_OF_ROLE: Final = "SELECT p.annotation, p.actor FROM annotation_actor p WHERE p.role = '{role}'"
_GROUPED: Final = {
    **{role.value: ("actor", _OF_ROLE.format(role=role.value)) for role in Role},
    "actor": ("actor", "SELECT DISTINCT p.annotation, p.actor FROM annotation_actor p"),
    "tag": ("tag", "SELECT t.annotation, t.tag FROM annotation_tag t"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Which annotations of a grouping are wanted: `key` is an actor's or tag's, 0 for none."""

    by: str
    key: int


def keys(
    conn: sqlite3.Connection,
    query: Query,
    coder: str,
    *,
    order: tuple[str, bool],
    excluded: bool,
    group: Group | None = None,
) -> "array[int]":
    """Return the numbers of the annotations that a query holds for, in an order.

    `order` is a column and whether the largest comes first; what is alike stands by date and
    place. Annotations of excluded articles come only if asked for.
    """
    where, values = _where(conn, query, coder, excluded=excluded)
    if group is not None:
        where, values = f"{where} AND {_in_group(group)}", {**values, "group": group.key}
    column, descending = order
    way = "DESC" if descending else "ASC"
    then = _THEN if _count(conn) <= MANY else _THEN_OF_MANY
    by = f"{_ORDERS[column]} IS NULL, {_ORDERS[column]} {way}, {then.format(way='ASC')}"
    if column == "date":
        by = f"a.published = '', {then.format(way=way)}"
    outlets = "LEFT JOIN outlet o ON o.n = a.outlet" if column == "outlet" else ""
    rows = conn.execute(f"SELECT m.n {_BASE} {outlets} WHERE {where} ORDER BY {by}", values)
    return array("i", (n for (n,) in rows))


def groups(
    conn: sqlite3.Connection, query: Query, coder: str, by: str, *, excluded: bool
) -> list[tuple[int, str, int]]:
    """Return the actors or tags of those annotations with counts, most first; 0 is none of them."""
    where, values = _where(conn, query, coder, excluded=excluded)
    table, pairs = _GROUPED[by]
    rows = conn.execute(
        f"SELECT coalesce(c.n, 0), coalesce(c.name, ''), count(*) {_BASE} "
        f"LEFT JOIN ({pairs}) g ON g.annotation = m.n LEFT JOIN {table} c ON c.n = g.{table} "
        f"WHERE {where} GROUP BY c.n ORDER BY c.n IS NULL, count(*) DESC, c.name",
        values,
    )
    return [(n, name, count) for n, name, count in rows]


def _count(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT coalesce(max(n), 0) FROM annotation").fetchone()[0])


def _where(
    conn: sqlite3.Connection, query: Query, coder: str, *, excluded: bool
) -> tuple[str, dict[str, object]]:
    where, values = on_annotations_as_typed(conn, query, coder)
    if excluded:
        return f"({where})", values
    return f"({where}) AND {_NOT_EXCLUDED}", {**values, "me": coder}


def _in_group(group: Group) -> str:
    table, pairs = _GROUPED[group.by]
    among = f"FROM ({pairs}) g WHERE g.annotation = m.n"
    if not group.key:
        return f"NOT EXISTS (SELECT 1 {among}) AND :group = 0"
    return f"EXISTS (SELECT 1 {among} AND g.{table} = :group)"


_NOT_EXCLUDED: Final = """a.n NOT IN (
    SELECT s.article FROM article_state s JOIN coder c ON c.n = s.coder
    WHERE c.name = :me AND s.state = 'excluded'
)"""
