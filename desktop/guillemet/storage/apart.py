"""Pairs of actors that somebody said are two. Writers hold the transaction."""

import sqlite3
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import ActorKey

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", one: ActorKey, other: ActorKey) -> None:
    """Remember that two actors are not the same; nothing happens if that is known."""
    db.execute(
        'INSERT INTO actor_apart ("one", other) VALUES (?, ?) ON CONFLICT DO NOTHING',
        sorted((one, other)),
    )


def remove(db: "Database", one: ActorKey, other: ActorKey) -> None:
    """Forget it: they may be the same after all."""
    db.execute('DELETE FROM actor_apart WHERE "one" = ? AND other = ?', sorted((one, other)))


def merge(db: "Database", old: ActorKey, into: ActorKey) -> None:
    """Hold against `into` who is known not to be `old`, which is about to go."""
    for statement in _MERGE:
        db.execute(statement, {"old": old, "into": into})


def every(conn: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return the pairs, the latest first."""
    rows = conn.execute('SELECT "one", other FROM actor_apart ORDER BY n DESC')
    return [(one, other) for one, other in rows]


_MERGE: Final = (
    """INSERT INTO actor_apart ("one", other)
    SELECT min(:into, x), max(:into, x) FROM (
        SELECT iif("one" = :old, other, "one") AS x FROM actor_apart WHERE :old IN ("one", other)
    ) WHERE x <> :into ON CONFLICT DO NOTHING""",
    'DELETE FROM actor_apart WHERE :old IN ("one", other)',
)
