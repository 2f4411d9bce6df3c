"""Who has a part in annotations, and which tags they carry. Writers hold the transaction."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import AnnotationKey, Part, Role
from guillemet.domain.codebook import TagKey

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", key: AnnotationKey, parts: Iterable[Part]) -> None:
    """Put actors last in their roles.

    One that is there stays where it is, and keeps its evidence unless other evidence is given.
    """
    for part in parts:
        db.execute(
            _ADD,
            {
                "a": key, "role": part.role, "actor": part.actor,
                "start": part.evidence and part.evidence.start,
                "end": part.evidence and part.evidence.end,
            },
        )  # fmt: skip


def clear_role(db: "Database", key: AnnotationKey, role: Role, but: Iterable[int] = ()) -> None:
    """Take everybody but those actors out of a role."""
    db.execute(
        "DELETE FROM annotation_actor WHERE annotation = ? AND role = ? "
        "AND actor NOT IN (SELECT value FROM json_each(?))",
        [key, role, json.dumps(list(but))],
    )


def clear_builtin(db: "Database", key: AnnotationKey, role: Role) -> None:
    """Take "Not attributed" out of a role: somebody is known after all."""
    db.execute(
        "DELETE FROM annotation_actor WHERE annotation = ? AND role = ? "
        "AND actor IN (SELECT n FROM actor WHERE builtin)",
        [key, role],
    )


def set_order(db: "Database", key: AnnotationKey, role: Role, actors: Sequence[int]) -> None:
    """Put the actors of a role in that order."""
    db.conn.executemany(
        "UPDATE annotation_actor SET position = ? WHERE annotation = ? AND role = ? AND actor = ?",
        [(place, key, role, actor) for place, actor in enumerate(actors)],
    )


def remove(db: "Database", key: AnnotationKey, role: Role, actor: ActorKey) -> None:
    """Take an actor out of a role."""
    db.execute(
        "DELETE FROM annotation_actor WHERE annotation = ? AND role = ? AND actor = ?",
        [key, role, actor],
    )


def hand_over(db: "Database", keys: Sequence[AnnotationKey], actor: ActorKey, to: ActorKey) -> None:
    """Give the parts that an actor has in annotations to another, once in each role."""
    values = {"keys": json.dumps(keys), "old": actor, "into": to}
    for statement in _HAND_OVER:
        db.execute(statement, values)


def add_tag(db: "Database", key: AnnotationKey, tag: TagKey) -> None:
    """Put a tag on; nothing happens if it is there."""
    db.execute(
        "INSERT INTO annotation_tag (annotation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [key, tag],
    )


def remove_tag(db: "Database", key: AnnotationKey, tag: TagKey) -> None:
    """Take a tag off; without it an annotation is no example of it."""
    db.execute("DELETE FROM tag_example WHERE annotation = ? AND tag = ?", [key, tag])
    db.execute("DELETE FROM annotation_tag WHERE annotation = ? AND tag = ?", [key, tag])


def with_actor(conn: sqlite3.Connection, actor: ActorKey) -> list[AnnotationKey]:
    """Return the annotations in which an actor has a part."""
    rows = conn.execute("SELECT DISTINCT annotation FROM annotation_actor WHERE actor = ?", [actor])
    return [AnnotationKey(n) for (n,) in rows]


def with_tags(conn: sqlite3.Connection, tags: Iterable[TagKey]) -> list[AnnotationKey]:
    """Return the annotations that carry one of those tags."""
    rows = conn.execute(
        "SELECT DISTINCT annotation FROM annotation_tag "
        "WHERE tag IN (SELECT value FROM json_each(?))",
        [json.dumps(list(tags))],
    )
    return [AnnotationKey(n) for (n,) in rows]


_ADD: Final = """
INSERT INTO annotation_actor (annotation, role, position, actor, evidence_start, evidence_end)
SELECT :a, :role, coalesce(max(position) + 1, 0), :actor, :start, :end
FROM annotation_actor WHERE annotation = :a AND role = :role
ON CONFLICT (annotation, role, actor) DO UPDATE
SET evidence_start = excluded.evidence_start, evidence_end = excluded.evidence_end
WHERE excluded.evidence_start IS NOT NULL
"""
_HAND_OVER: Final = (
    (
        "DELETE FROM annotation_actor AS mine WHERE actor = :old "
        "AND annotation IN (SELECT value FROM json_each(:keys)) AND EXISTS ("
        "SELECT 1 FROM annotation_actor a WHERE a.annotation = mine.annotation "
        "AND a.role = mine.role AND a.actor = :into)"
    ),
    (
        "UPDATE annotation_actor SET actor = :into WHERE actor = :old "
        "AND annotation IN (SELECT value FROM json_each(:keys))"
    ),
)
