"""The table of annotations: which, in which order, and in which groups."""

import json
import sqlite3
from array import array
from typing import Final

from guillemet.domain.annotation import Role
from guillemet.domain.filters import All, Query
from guillemet.domain.records import dataclass
from guillemet.storage import codebook, proposal_list, word_order
from guillemet.storage.annotation_order import EVERYTHING, Among, Orders
from guillemet.storage.filtering import on_annotations_as_typed
from guillemet.storage.numbers import numbers

_FIRST_OF: Final = """(SELECT c.name_key FROM annotation_actor p JOIN actor c ON c.n = p.actor
WHERE p.annotation = m.n AND p.role = '{role}' ORDER BY p.position LIMIT 1)"""
_PLACE: Final = "(SELECT s.start FROM span s WHERE s.annotation = m.n ORDER BY s.seq LIMIT 1)"
_WORDS: Final = (
    "words_key((SELECT s.exact FROM span s WHERE s.annotation = m.n ORDER BY s.seq LIMIT 1))"
)
_TAG: Final = "(SELECT min(tag_place(t.tag)) FROM annotation_tag t WHERE t.annotation = m.n)"
_FIELD: Final = """(SELECT v.value FROM field_value v JOIN field f ON f.n = v.field
AND f.owner = 'annotation' WHERE v.owner = m.n ORDER BY f.position, f.n LIMIT 1)"""
_ORDERS: Final = {
    "kind": "m.kind",
    "words": _WORDS,
    "speaker": _FIRST_OF.format(role="speaker"),
    "target": _FIRST_OF.format(role="target"),
    "tags": _TAG,
    "fields": _FIELD,
    "note": "nullif(m.note, '')",
    "article": "nullif(a.sort_title, '')",
    "outlet": "o.name",
    "date": "nullif(a.published, '')",
    "coder": "(SELECT c.name FROM coder c WHERE c.n = m.coder)",
    "status": "m.status",
    "origin": "m.origin",
}
"""What each column is ordered by; an empty cell is NULL and comes last."""
_THEN: Final = f"a.published {{way}}, a.n {{way}}, {_PLACE}, m.n"
MANY: Final = 20_000
"""Annotations beyond which those of an article stand as they were made, and an index orders."""
_BASE: Final = "FROM annotation m JOIN article a ON a.n = m.article"
_OF_ROLE: Final = "SELECT p.annotation, p.actor FROM annotation_actor p WHERE p.role = '{role}'"
_GROUPED: Final = {
    **{role.value: ("actor", _OF_ROLE.format(role=role.value)) for role in Role},
    "actor": ("actor", "SELECT DISTINCT p.annotation, p.actor FROM annotation_actor p"),
    "tag": ("tag", "SELECT t.annotation, t.tag FROM annotation_tag t"),
    "coder": ("coder", "SELECT x.n AS annotation, x.coder FROM annotation x"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Which annotations of a grouping are wanted: `key` is an actor's or tag's, 0 for none."""

    by: str
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Which annotations a table shows: those that `query` holds for, of a group if one is named.

    Annotations of articles that `coder` excluded come only if asked for. `only` names the coder
    whose annotations alone are shown.
    """

    query: Query
    coder: str
    excluded: bool = False
    group: Group | None = None
    only: str = ""


def keys(
    conn: sqlite3.Connection, shown: Shown, order: tuple[str, bool], limit: int = EVERYTHING
) -> "array[int]":
    """Return the numbers of the annotations of a table in an order, or of the first of them.

    `order` is a column and whether the largest comes first; what is alike stands by date and
    place, or as it was made where there are very many.
    """
    column, descending = order
    statuses = proposal_list.asked_for(shown.query)
    if statuses and shown.group is None:
        return _with_proposals(conn, shown, column, descending=descending)
    among = _among(conn, shown)
    few = f"SELECT m.n {_BASE} WHERE {among.where} LIMIT {MANY + 1}"
    found = array("q")
    if not among.bare or _count(conn) <= MANY:
        found = numbers(conn, few, among.values)
    if 0 < len(found) <= MANY:
        return array("i", _sorted(conn, found, column, descending=descending))
    if not found and not among.bare:
        return array("i")
    return array("i", Orders(conn, among, limit).keys(column, descending=descending))


def total(conn: sqlite3.Connection, shown: Shown) -> int:
    """Return how many annotations a table shows."""
    among = _among(conn, shown)
    row = conn.execute(f"SELECT count(*) {_BASE} WHERE {among.where}", among.values)
    count = int(row.fetchone()[0])
    if proposal_list.asked_for(shown.query):
        count += proposal_list.total(conn, _proposed(shown))
    return count


def groups(conn: sqlite3.Connection, shown: Shown, by: str) -> list[tuple[int, str, int]]:
    """Return the actors or tags of those annotations with counts, most first; 0 is none of them."""
    among = _among(conn, shown)
    table, pairs = _GROUPED[by]
    # along the articles: their annotations, and what hangs on these, lie side by side
    base = "FROM article a CROSS JOIN annotation m ON m.article = a.n"
    rows = conn.execute(
        f"SELECT c.n, c.name, g.times FROM (SELECT g.{table} AS n, count(*) AS times {base} "
        f"CROSS JOIN ({pairs}) g ON g.annotation = m.n WHERE {among.where} GROUP BY g.{table}) g "
        f"JOIN {table} c ON c.n = g.n ORDER BY g.times DESC, c.name",
        among.values,
    )
    found = [(n, name, count) for n, name, count in rows]
    without = f"m.n NOT IN (SELECT g.annotation FROM ({pairs}) g)"
    [[none]] = conn.execute(
        f"SELECT count(*) {_BASE} WHERE {among.where} AND {without}", among.values
    )
    return [*found, (0, "", none)] if none else found


def _with_proposals(
    conn: sqlite3.Connection, shown: Shown, column: str, *, descending: bool
) -> "array[int]":
    """Return annotations, if a query holds for some, and proposals among them in one order."""
    proposed = proposal_list.rows(conn, _proposed(shown), column)
    among = _among(conn, shown)
    found = numbers(conn, f"SELECT m.n {_BASE} WHERE {among.where}", among.values)
    if len(found) > MANY:  # they stand first: beside so many nobody looks for one place
        made = Orders(conn, among).keys(column, descending=descending)
        return array("i", made) + proposal_list.ordered(proposed, column, descending=descending)
    _know_orders(conn)
    outlets = "LEFT JOIN outlet o ON o.n = a.outlet" if column == "outlet" else ""
    said = conn.execute(
        f"SELECT m.n, {_ORDERS[column]}, a.published, a.n, coalesce({_PLACE}, 0) {_BASE} {outlets} "
        "WHERE m.n IN (SELECT value FROM json_each(?))",
        [json.dumps(list(found))],
    )
    rows = [(n, by, day, article, start) for n, by, day, article, start in said]
    return proposal_list.ordered([*rows, *proposed], column, descending=descending)


def _proposed(shown: Shown) -> proposal_list.Asked:
    return proposal_list.Asked(
        query=shown.query, coder=shown.coder, excluded=shown.excluded, only=shown.only
    )


def _know_orders(conn: sqlite3.Connection) -> None:
    conn.create_function("words_key", 1, word_order.key, deterministic=True)
    conn.create_function("tag_place", 1, codebook.read(conn).order.get, deterministic=True)


def _sorted(
    conn: sqlite3.Connection, found: "array[int]", column: str, *, descending: bool
) -> "array[int]":
    """Return a moderate number of annotations in an order."""
    _know_orders(conn)
    way = "DESC" if descending else "ASC"
    by = f"{_ORDERS[column]} IS NULL, {_ORDERS[column]} {way}, {_THEN.format(way='ASC')}"
    if column == "date":
        by = f"a.published = '', {_THEN.format(way=way)}"
    outlets = "LEFT JOIN outlet o ON o.n = a.outlet" if column == "outlet" else ""
    among = "m.n IN (SELECT value FROM json_each(:found))"
    statement = f"SELECT m.n {_BASE} {outlets} WHERE {among} ORDER BY {by}"
    return numbers(conn, statement, {"found": json.dumps(list(found))})


def _count(conn: sqlite3.Connection) -> int:
    return int(conn.execute("SELECT coalesce(max(n), 0) FROM annotation").fetchone()[0])


def _among(conn: sqlite3.Connection, shown: Shown) -> Among:
    where, values = on_annotations_as_typed(conn, shown.query, shown.coder)
    where = f"({where})"
    if not shown.excluded:
        where, values = f"{where} AND a.n NOT IN ({_EXCLUDED})", {**values, "me": shown.coder}
    if shown.only:
        values = {**values, "only": shown.only}
        where = f"{where} AND m.coder = (SELECT c.n FROM coder c WHERE c.name = :only)"
    if shown.group is not None:
        values = {**values, "group": shown.group.key}
        where = f"{where} AND {_in_group(shown.group)}"
    without = f"SELECT e.n FROM annotation e WHERE e.article IN ({_EXCLUDED})"
    return Among(
        where, values, bare=shown.query == All() and shown.group is None and not shown.only,
        without="" if shown.excluded else without,
    )  # fmt: skip


def _in_group(group: Group) -> str:
    table, pairs = _GROUPED[group.by]
    if not group.key:
        return f"m.n NOT IN (SELECT g.annotation FROM ({pairs}) g) AND :group = 0"
    return f"m.n IN (SELECT g.annotation FROM ({pairs}) g WHERE g.{table} = :group)"


_EXCLUDED: Final = """SELECT s.article FROM article_state s JOIN coder c ON c.n = s.coder
WHERE c.name = :me AND s.state = 'excluded'"""
