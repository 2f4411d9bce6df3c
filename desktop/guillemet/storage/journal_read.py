"""The audit trail: who changed what, when, from, to."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from guillemet.domain.changes import HistoryEntry
from guillemet.storage.journal import ROWS


def entries(conn: sqlite3.Connection, limit: int, before: int) -> list[HistoryEntry]:
    """Return the newest ops, or those before number `before`, newest first.

    `rows` are (table, row, from, to): what changed, as JSON of the columns concerned; empty where
    the row did not exist. A step undone and then redone is not `undone`.
    """
    ops = conn.execute(_OPS, {"before": before or None, "limit": limit}).fetchall()
    found = []
    for n, at, coder, kind, args, undone in ops:
        rows = [_row(conn, *row) for row in conn.execute(_ROWS, [n])]
        entry = HistoryEntry(
            n=n, at=at, coder=coder, kind=kind, args=json.loads(args), undone=bool(undone),
            rows=tuple(rows),
        )  # fmt: skip
        found.append(entry)
    return found


def names(conn: sqlite3.Connection, entries: Sequence[HistoryEntry]) -> dict[tuple[str, int], str]:
    """Return what the things are called of which entries tell, by table and number.

    Of what is gone, as the last of these entries called it.
    """
    found: dict[tuple[str, int], str] = {}
    for entry in reversed(entries):
        for table, row, old, new in entry.rows:
            for values in filter(None, (old, new)):
                said = json.loads(values)
                if table in _NAMED and said.get(_NAMED[table]):
                    found[table, row] = said[_NAMED[table]]
                found |= dict.fromkeys((key for key in _referred(said) if key not in found), "")
            found.setdefault((table, row), "")
    for table, ask in _NAMES.items():
        wanted = json.dumps([row for of, row in found if of == table])
        found |= {(table, n): name for n, name in conn.execute(ask, [wanted]) if name}
    return {key: name for key, name in found.items() if name}


def _referred(values: dict[str, object]) -> Iterator[tuple[str, int]]:
    """Yield the things that a row names by their numbers."""
    for column, value in values.items():
        table = _OTHERWISE.get(column, column)
        if table in _NAMES and isinstance(value, int):
            yield table, value


def _row(
    conn: sqlite3.Connection, number: int, table: str, row: int, old: str | None
) -> tuple[str, int, str, str]:
    """Return what a row was before an op and after: the next change of it knows, or the table."""
    before = json.loads(old) if old else {}
    after: dict[str, object] = {}
    later = conn.execute(_LATER, [table, row, number]).fetchall()
    deleted = bool(before) and "n" in before
    if not deleted:
        now = conn.execute(f'SELECT * FROM "{table}" WHERE n = ?', [row])
        names = [column[0] for column in now.description]
        found = now.fetchone()
        after = dict(zip(names, found, strict=True)) if found else {}
        for (image,) in reversed(later):
            after |= json.loads(image) if image else {}
        if before:
            after = {name: after.get(name) for name in before}
    return table, row, _json(before), _json(after)


def _json(values: dict[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False) if values else ""


_NAMED: Final = {
    "actor": "name", "tag": "name", "outlet": "name", "author": "name", "field": "name",
    "coder": "name", "article": "title",
}  # fmt: skip
_OTHERWISE: Final = {"parent": "tag", "organisation": "actor"}
"""Columns that are not called like the table that they point to."""
_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_NAMES: Final = {
    **{
        table: f"SELECT n, {column} FROM {table} WHERE n {_AMONG}"
        for table, column in _NAMED.items()
    },
    "annotation": f"SELECT annotation, exact FROM span WHERE annotation {_AMONG} ORDER BY seq DESC",
}
"""What asks for the names of several things of a table; an annotation's is its first words."""
_OPS: Final = """
SELECT o.n, o.at, s.coder, o.kind, o.args, (
    WITH RECURSIVE chain(step) AS (
        SELECT o.step UNION SELECT u.step FROM op u JOIN chain c ON u.undoes = c.step
    ) SELECT count(*) % 2 = 0 FROM chain
)
FROM op o JOIN session s ON s.n = o.session
WHERE :before IS NULL OR o.n < :before ORDER BY o.n DESC LIMIT :limit
"""
_ROWS: Final = f"SELECT r.n, r.tbl, r.row, r.old FROM {ROWS} WHERE o.n = ? ORDER BY r.n"
_LATER: Final = "SELECT old FROM op_row WHERE tbl = ? AND row = ? AND n > ? ORDER BY n"
