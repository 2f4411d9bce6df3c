"""The reading list of a project, as rows. Writers hold the transaction."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.reading_patterns import PatternKey, ReadingPattern
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

_COLUMNS: Final = "typed, regex, whole, exact, hue, shown, note, position"


def put(db: "Database", wanted: Sequence[ReadingPattern]) -> None:
    """Make the list just that, in that order; only rows that differ are written."""
    there = dict(_rows(db.conn))
    kept = {each.n for each in wanted if each.n in there}
    for gone in there.keys() - kept:
        db.execute("DELETE FROM reading_pattern WHERE n = ?", [gone])
    for position, each in enumerate(wanted):
        row = _row(each, position)
        if each.n not in kept:
            db.execute(
                f"INSERT INTO reading_pattern (n, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [next_key(db, "reading_pattern"), *row],
            )
        elif there[each.n] != row:
            db.execute(
                f"UPDATE reading_pattern SET ({_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE n = ?",
                [*row, each.n],
            )


def every(conn: sqlite3.Connection) -> tuple[ReadingPattern, ...]:
    """Return the list in its order."""
    return tuple(
        ReadingPattern(
            typed=typed, regex=bool(regex), whole=bool(whole), exact=bool(exact), hue=hue,
            shown=bool(shown), note=note, n=n,
        )
        for n, (typed, regex, whole, exact, hue, shown, note, _) in sorted(
            _rows(conn), key=lambda row: (row[1][7], row[0])
        )
    )  # fmt: skip


_Row = tuple[str, int, int, int, str, int, str, int]


def _rows(conn: sqlite3.Connection) -> list[tuple[PatternKey, _Row]]:
    rows = conn.execute(f"SELECT n, {_COLUMNS} FROM reading_pattern")
    return [(PatternKey(n), tuple(rest)) for n, *rest in rows]


def _row(each: ReadingPattern, position: int) -> _Row:
    return (
        each.typed, int(each.regex), int(each.whole), int(each.exact), each.hue, int(each.shown),
        each.note, position,
    )  # fmt: skip
