"""What was done, and what each row was before: the one record, to which is only added.

`op_row.old` is NULL where a row was inserted, the old values of the changed columns where
it was updated, and the whole row, its `n` included, where it was deleted.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet, Op
from guillemet.domain.ids import new_id
from guillemet.domain.records import dataclass

if TYPE_CHECKING:
    from sqlite_utils import Database

ROWS: Final = 'op o CROSS JOIN op_row r ON r.n BETWEEN o."first" AND o."final"'
"""Ops with their rows, as SQL: those of an op follow each other."""
ROWS_UP_TO: Final = 1_000  # rows; above it a change set names the tables only


@dataclass(frozen=True, slots=True)
class Who:
    """At which desk, as which coder and with which version the file is written."""

    desk: str
    coder: str
    app: str


class Session:
    """One opening of the file for writing; its row comes with its first op."""

    def __init__(self, db: "Database", who: Who) -> None:
        self._db = db
        self._who = who
        self._n = 0
        db.execute(
            "CREATE TEMP TABLE image (tbl TEXT, row INTEGER, old TEXT, PRIMARY KEY (tbl, row))"
        )

    def number(self) -> int:
        """Return the session's number; enter it inside the transaction of its first op."""
        found = self._db.execute("SELECT n FROM session WHERE n = ?", [self._n]).fetchone()
        if found is None:
            new = "INSERT INTO session (id, desk, coder, app, opened) VALUES (?, ?, ?, ?, ?)"
            values = [new_id(), self._who.desk, self._who.coder, self._who.app, _now()]
            self._n = int(self._db.execute(new, values).lastrowid or 0)
        return self._n


@contextmanager
def recording(db: "Database", session: Session, op: Op, undoes: str | None) -> Iterator[int]:
    """Record the block's changes under a new op; give the block its number."""
    within = session.number()
    [[seq]] = db.execute("SELECT coalesce(max(seq), 0) + 1 FROM op WHERE session = ?", [within])
    number = db.execute(
        "INSERT INTO op (id, session, seq, step, last, at, kind, args, undoes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [new_id(), within, seq, op.step, op.last, _now(), op.kind, json.dumps(op.args), undoes],
    ).lastrowid
    db.execute("UPDATE op_now SET op = ?", [number])
    first = position(db) + 1
    yield int(number or 0)
    if not db.conn.in_transaction:
        raise sqlite3.OperationalError("the transaction ended inside the op")
    db.execute("UPDATE op_now SET op = NULL")
    db.execute('UPDATE op SET "first" = ?, "final" = ? WHERE n = ?', [first, position(db), number])


def position(db: "Database") -> int:
    """Return a number that grows with every change of a journaled row."""
    return int(db.execute("SELECT coalesce(max(n), 0) FROM op_row").fetchone()[0])


def changes(db: "Database", op: Op, number: int) -> ChangeSet:
    """Say what the op of that number touched."""
    rows = db.execute(
        f"SELECT r.tbl, r.article, count(*) FROM {ROWS} WHERE o.n = ? GROUP BY r.tbl, r.article",
        [number],
    ).fetchall()
    few = sum(count for _, _, count in rows) <= ROWS_UP_TO
    articles = frozenset(ArticleKey(a) for _, a, _ in rows if a is not None) if few else None
    return ChangeSet(op, frozenset(table for table, _, _ in rows), articles)


def ends_a_step(db: "Database", op: Op, number: int) -> bool:
    """Tell whether `op` is the last of several, to be kept though it changed nothing."""
    others = "SELECT count(*), max(last) FROM op WHERE step = ? AND n < ?"
    [[before, ended]] = db.execute(others, [op.step, number])
    return op.last and bool(before) and not ended


def load_images(db: "Database", ops: Sequence[int]) -> None:
    """Fill ``temp.image`` with what each row that `ops` touched was before the first of them.

    One row for each: `old` is NULL where it did not exist, else the columns that changed, or
    all of them, with `n`, where it is gone. Of several changes of a column the oldest counts.
    """
    db.execute("DELETE FROM temp.image")
    db.execute(_LOAD_IMAGES, {"ops": json.dumps(list(ops))})


_LOAD_IMAGES = f"""
INSERT INTO temp.image (tbl, row, old)
WITH touched AS (
    SELECT r.n, r.tbl, r.row, r.old FROM {ROWS} WHERE o.n IN (SELECT value FROM json_each(:ops))
), first AS MATERIALIZED (
    SELECT tbl, row, old, count(*) AS times, min(n) FROM touched GROUP BY tbl, row
), oldest AS (
    SELECT t.tbl, t.row, e.key, e.value, min(t.n)
    FROM first f JOIN touched t ON t.tbl = f.tbl AND t.row = f.row, json_each(t.old) e
    WHERE f.times > 1 AND f.old IS NOT NULL
    GROUP BY t.tbl, t.row, e.key
), merged AS (
    SELECT tbl, row, json_group_object(key, value) AS old FROM oldest GROUP BY tbl, row
)
SELECT f.tbl, f.row, coalesce(m.old, f.old)
FROM first f LEFT JOIN merged m ON m.tbl = f.tbl AND m.row = f.row
"""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
