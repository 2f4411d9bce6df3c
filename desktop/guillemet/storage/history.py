"""Which step is next to be undone or redone, and putting its rows back.

A step is live until another undoes it. An undo is a step like any other; redo undoes it.
"""

import json
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from guillemet.domain.changes import QUIET, Kind, Op
from guillemet.domain.errors import HistoryConflict, NothingToUndo
from guillemet.domain.messages import MSG_CONFLICT, MSG_NOTHING_TO_REDO, MSG_NOTHING_TO_UNDO
from guillemet.domain.records import dataclass
from guillemet.storage import journal
from guillemet.storage.schema import JOURNALED

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Target:
    """A step to undo: what it was for the user, and the numbers of its ops."""

    op: Op
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class State:
    """The next step to undo and the next to redo, where there is one."""

    undo: Target | None
    redo: Target | None


def newest(conn: sqlite3.Connection) -> Target | None:
    """Return the finished step that stands and began last: the next to be undone.

    An edit made between the batches of an import may build on it, so it goes first.
    """
    row = conn.execute(_NEWEST_LIVE.format(which="kind <> 'undo'")).fetchone()
    if row is None:
        return None
    ended_last = target(conn, row[0])
    [step, _] = conn.execute(_BEGAN_LAST, [ended_last.numbers[0]]).fetchone()
    return target(conn, step)


def newest_undone(conn: sqlite3.Connection) -> Target | None:
    """Return the undo that can be taken back: none newer, nothing new done since."""
    row = conn.execute(_NEWEST_LIVE.format(which="kind = 'undo'")).fetchone()
    if row is None or conn.execute(_DONE_SINCE, [row[1]]).fetchone():
        return None
    return target(conn, row[0])


def to_undo(db: "Database") -> Target:
    """Return the step to undo. Raises `NothingToUndo`."""
    found = newest(db.conn)
    if found is None:
        raise NothingToUndo(MSG_NOTHING_TO_UNDO)
    return found


def to_redo(db: "Database") -> Target:
    """Return the undo to take back. Raises `NothingToUndo`."""
    found = newest_undone(db.conn)
    if found is None:
        raise NothingToUndo(MSG_NOTHING_TO_REDO)
    return found


def unfinished(db: "Database") -> list[Target]:
    """Return the steps that a crash or a cancel cut short, to go on with or take back."""
    rows = db.execute(_UNFINISHED).fetchall()
    return [target(db.conn, step) for (step,) in rows]


def state(conn: sqlite3.Connection) -> State:
    """Return what undo and redo would do now; also on a connection that only reads."""
    return State(newest(conn), newest_undone(conn))


def articles(conn: sqlite3.Connection, step: Target) -> tuple[int, ...]:
    """Return the articles that a step touched, at most 1,000 of them."""
    found = conn.execute(_ARTICLES, [json.dumps(step.numbers)])
    return tuple(article for (article,) in found)


def inverse(target: Target) -> Op:
    """Return the op that undoes `target`; a menu shows what it was."""
    kind = Kind.REDO if target.op.kind == Kind.UNDO else Kind.UNDO
    return Op(kind, {"of": target.op.kind, **target.op.args})


def restoring(target: Target) -> Callable[["Database"], None]:
    """Return the work that puts every row of `target` back, a few statements a table.

    Deletes go first and inserts last, so that no unique key is held twice on the way;
    children before parents and after, so that each row still knows its article.

    It raises `HistoryConflict` where another step has changed one of the rows since.
    """

    def work(db: "Database") -> None:
        later = _standing_since(db, target.numbers)
        if _overlap(db, target.numbers, later):
            raise HistoryConflict(MSG_CONFLICT)
        db.execute("PRAGMA defer_foreign_keys = ON")
        journal.load_images(db, target.numbers)
        for statement in _MAKE_ROOM:
            db.execute(statement, {"later": json.dumps(later)})
        touched = {table for (table,) in db.execute("SELECT DISTINCT tbl FROM temp.image")}
        tables = [table for table in JOURNALED if table in touched]
        for table in reversed(tables):
            db.execute(_DELETE.format(table=table))
        for table in tables:
            _update(db, table)
        for table in tables:
            _insert(db, table)

    return work


def _update(db: "Database", table: str) -> None:
    found = {name for (name,) in db.execute(_COLUMNS, [table])}
    old = {
        c.name: f"iif(json_type(i.old, '$.{c.name}') IS NULL, t.\"{c.name}\", "
        f"i.old ->> '$.{c.name}')"
        for c in db.table(table).columns
    }
    if not found:
        return
    sets = ", ".join(f'"{name}" = {old[name]}' for name in old if name in found)
    try:
        db.execute(_UPDATE.format(table=table, sets=sets))
    except sqlite3.IntegrityError:
        # two rows that swap a unique name: none can have it back before the other lets go of it
        names = ", ".join(f'"{name}"' for name in old)
        values = ", ".join(old.values())
        for statement in _REPLACE:
            db.execute(statement.format(table=table, names=names, values=values))


def _insert(db: "Database", table: str) -> None:
    """Insert the deleted rows; a column that an image is too old to know gets its default."""
    columns = db.table(table).columns
    values = ", ".join(
        f"iif(json_type(old, '$.{c.name}') IS NULL, {c.default_value or 'NULL'}, "
        f"old ->> '$.{c.name}')"
        for c in columns
    )
    names = ", ".join(f'"{c.name}"' for c in columns)
    db.execute(_INSERT.format(table=table, names=names, values=values))


def _standing_since(db: "Database", numbers: tuple[int, ...]) -> list[int]:
    """Return the ops of later steps that stand.

    A step and the undo of it cancel out, as do an undo and its redo.
    """
    standing: dict[str, list[int]] = {}
    for number, step, undoes in db.execute(_LATER, [numbers[0]]):
        if undoes in standing:
            del standing[undoes]
        elif number not in numbers:
            standing.setdefault(step, []).append(number)
    return [number for each in standing.values() for number in each]


def _overlap(db: "Database", numbers: tuple[int, ...], later: list[int]) -> bool:
    """Tell whether an op of `later` touched a row after one of `numbers` did."""
    pair = {"ours": json.dumps(numbers), "theirs": json.dumps(later)}
    return bool(later) and db.execute(_OVERLAP, pair).fetchone() is not None


def target(conn: sqlite3.Connection, step: str) -> Target:
    """Return what undoing the step of that id needs to know."""
    ops = conn.execute("SELECT n, kind, args FROM op WHERE step = ? ORDER BY n", [step]).fetchall()
    _, kind, args = ops[0]
    return Target(Op(kind, json.loads(args), step), tuple(number for number, _, _ in ops))


_QUIET: Final = ", ".join(f"'{kind}'" for kind in sorted(QUIET))
_NEWEST_LIVE: Final = f"""
SELECT step, n FROM op WHERE last AND kind NOT IN ({_QUIET}) AND {{which}}
AND NOT EXISTS (SELECT 1 FROM op u WHERE u.undoes = op.step) ORDER BY n DESC LIMIT 1
"""
_DONE_SINCE: Final = f"""
SELECT 1 FROM op WHERE n > ? AND undoes IS NULL AND last AND kind NOT IN ({_QUIET}) LIMIT 1
"""
_ARTICLES: Final = f"""
SELECT DISTINCT r.article FROM {journal.ROWS}
WHERE o.n IN (SELECT value FROM json_each(?)) AND r.article IS NOT NULL LIMIT 1000
"""
_BEGAN_LAST: Final = f"""
SELECT step, (SELECT min(n) FROM op f WHERE f.step = op.step) AS began FROM op
WHERE n >= ? AND last AND kind <> 'undo' AND kind NOT IN ({_QUIET})
AND NOT EXISTS (SELECT 1 FROM op u WHERE u.undoes = op.step) ORDER BY began DESC LIMIT 1
"""
_UNFINISHED = """
SELECT step FROM op WHERE last = 0 AND NOT EXISTS (
    SELECT 1 FROM op e WHERE e.step = op.step AND e.last = 1
) AND NOT EXISTS (SELECT 1 FROM op u WHERE u.undoes = op.step) GROUP BY step ORDER BY min(n)
"""
_LATER: Final = f"""
SELECT n, step, undoes FROM op
WHERE n > ? AND n IS NOT (SELECT op FROM op_now) AND kind NOT IN ({_QUIET}) ORDER BY n
"""
_OVERLAP = f"""
SELECT 1 FROM {journal.ROWS} CROSS JOIN op_row theirs ON theirs.tbl = r.tbl AND theirs.row = r.row
WHERE theirs.n > r.n AND o.n IN (SELECT value FROM json_each(:ours))
AND theirs.op IN (SELECT value FROM json_each(:theirs)) LIMIT 1
"""
_COLUMNS = """
SELECT DISTINCT e.key FROM temp.image, json_each(old) e WHERE tbl = ? AND old ->> '$.n' IS NULL
"""
# a row to be inserted may be there: one that was deleted and put back in the same step
_DELETE = """
DELETE FROM "{table}" WHERE n IN (
    SELECT row FROM temp.image
    WHERE tbl = '{table}' AND (old IS NULL OR old ->> '$.n' IS NOT NULL)
)
"""
_UPDATE = """
UPDATE "{table}" AS t SET {sets} FROM temp.image i
WHERE i.tbl = '{table}' AND i.row = t.n AND i.old IS NOT NULL AND i.old ->> '$.n' IS NULL
"""
_REPLACE = (
    "DROP TABLE IF EXISTS temp.swapped",
    """CREATE TEMP TABLE swapped AS SELECT {values} FROM "{table}" t JOIN temp.image i
    ON i.tbl = '{table}' AND i.row = t.n AND i.old IS NOT NULL AND i.old ->> '$.n' IS NULL""",
    """DELETE FROM "{table}" WHERE n IN (
        SELECT row FROM temp.image
        WHERE tbl = '{table}' AND old IS NOT NULL AND old ->> '$.n' IS NULL
    )""",
    'INSERT INTO "{table}" ({names}) SELECT * FROM temp.swapped',
    "DROP TABLE temp.swapped",
)
# What opening an article noted goes with its article or coder, and makes room for a decision; a
# coder that it entered anew makes room for the one of that name.
_MAKE_ROOM = (
    """UPDATE OR IGNORE article_state SET coder = (
        SELECT i.row FROM temp.image i JOIN coder c ON c.name = i.old ->> '$.name'
        WHERE i.tbl = 'coder' AND i.old ->> '$.n' IS NOT NULL AND c.n = article_state.coder
    ) WHERE coder IN (
        SELECT c.n FROM temp.image i JOIN coder c ON c.name = i.old ->> '$.name'
        WHERE i.tbl = 'coder' AND i.old ->> '$.n' IS NOT NULL AND c.n <> i.row
    )""",
    """DELETE FROM coder AS c WHERE EXISTS (
        SELECT 1 FROM temp.image WHERE tbl = 'coder' AND row <> c.n
        AND old ->> '$.n' IS NOT NULL AND old ->> '$.name' = c.name
    ) AND NOT EXISTS (
        SELECT 1 FROM op_row WHERE tbl = 'coder' AND row = c.n
        AND op IN (SELECT value FROM json_each(:later))
    )""",
    """DELETE FROM article_state AS s WHERE (
        EXISTS (SELECT 1 FROM temp.image WHERE tbl = 'article' AND row = s.article AND old IS NULL)
        OR EXISTS (SELECT 1 FROM temp.image WHERE tbl = 'coder' AND row = s.coder AND old IS NULL)
        OR EXISTS (
            SELECT 1 FROM temp.image
            WHERE tbl = 'article_state' AND row <> s.n AND old ->> '$.n' IS NOT NULL
            AND old ->> '$.article' = s.article AND old ->> '$.coder' = s.coder
        )
    ) AND NOT EXISTS (SELECT 1 FROM temp.image WHERE tbl = 'article_state' AND row = s.n)
    AND NOT EXISTS (
        SELECT 1 FROM op_row WHERE tbl = 'article_state' AND row = s.n
        AND op IN (SELECT value FROM json_each(:later))
    )""",
)
_INSERT = """
INSERT INTO "{table}" ({names}) SELECT {values} FROM temp.image
WHERE tbl = '{table}' AND old ->> '$.n' IS NOT NULL
"""
