"""Changing many annotations with few statements. Writers hold the transaction."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import ROLES, AnnotationKey, MarkKind, Status
from guillemet.domain.bulk import Change, Delete, GiveRole, GiveStatus, GiveValue, PutTag, TakeTag
from guillemet.storage import actors, annotations, coders, fields

if TYPE_CHECKING:
    from sqlite_utils import Database

Values = Mapping[str, object]


def affected(conn: sqlite3.Connection, keys: Sequence[int], change: Change) -> list[AnnotationKey]:
    """Return those of the annotations that a change would make different, in their order."""
    where, values = _differs(conn, change)
    rows = conn.execute(
        f"SELECT a.n FROM json_each(:keys) k JOIN annotation a ON a.n = k.value WHERE {where} "
        "ORDER BY k.key",
        {**values, "keys": json.dumps(list(keys))},
    )
    return [AnnotationKey(n) for (n,) in rows]


def apply(
    db: "Database", keys: Sequence[AnnotationKey], change: Change, by: str, at: datetime
) -> None:
    """Change annotations that are affected; actors, tags and values exist and are checked."""
    among: Values = {"keys": json.dumps(keys)}
    match change:
        case GiveRole(role, actor):
            _run(db, _GIVE_ROLE, {**among, "role": role, "actor": actor})
        case PutTag(tag):
            db.execute(_PUT_TAG, {**among, "tag": tag})
        case TakeTag(tag):
            _run(db, _TAKE_TAG, {**among, "tag": tag})
        case GiveStatus(status):
            stamp = at.isoformat(timespec="milliseconds")
            verified = status is Status.VERIFIED
            values = {
                "status": status, "at": stamp if verified else "",
                "by": coders.key(db, by) if verified else None,
            }  # fmt: skip
            db.execute(_GIVE_STATUS, {**among, **values})
        case GiveValue(field, value):
            statement = _GIVE_VALUE if value else _CLEAR_VALUE
            db.execute(statement, {**among, "field": field, "value": value})
        case Delete():
            annotations.delete(db, keys)


def _run(db: "Database", statements: Sequence[str], values: dict[str, object]) -> None:
    for statement in statements:
        db.execute(statement, values)


def _differs(conn: sqlite3.Connection, change: Change) -> tuple[str, Values]:
    match change:
        case GiveRole(role, actor):
            kinds = [kind for kind in MarkKind if role in ROLES[kind]]
            known = actor if isinstance(actor, int) else actors.of_name(conn, actor.name) or 0
            return _OTHER_ROLE, {"role": role, "actor": known, "kinds": json.dumps(kinds)}
        case PutTag(tag):
            return _WITHOUT_TAG, {"tag": tag if isinstance(tag, int) else 0}
        case TakeTag(tag):
            return f"NOT ({_WITHOUT_TAG})", {"tag": tag}
        case GiveValue(field, value):
            kinds = list((value and fields.one(conn, field).kinds) or MarkKind)
            return _OTHER_VALUE, {"field": field, "value": value, "kinds": json.dumps(kinds)}
        case GiveStatus() | Delete():
            return "a.status IS NOT :status", {"status": getattr(change, "status", None)}


_OF: Final = "IN (SELECT value FROM json_each(:keys))"
_KINDS: Final = "a.kind IN (SELECT value FROM json_each(:kinds))"
_OTHER_ROLE: Final = f"""{_KINDS} AND (
    NOT EXISTS (SELECT 1 FROM annotation_actor p
                WHERE p.annotation = a.n AND p.role = :role AND p.actor = :actor)
    OR EXISTS (SELECT 1 FROM annotation_actor p
               WHERE p.annotation = a.n AND p.role = :role AND p.actor <> :actor)
)"""
_WITHOUT_TAG: Final = (
    "NOT EXISTS (SELECT 1 FROM annotation_tag t WHERE t.annotation = a.n AND t.tag = :tag)"
)
_OTHER_VALUE: Final = f"""{_KINDS} AND coalesce((
    SELECT v.value FROM field_value v WHERE v.owner = a.n AND v.field = :field
), '') <> :value"""
_GIVE_ROLE: Final = (
    (f"DELETE FROM annotation_actor WHERE annotation {_OF} AND role = :role AND actor <> :actor"),
    (
        "INSERT INTO annotation_actor (annotation, role, position, actor) "
        "SELECT value, :role, 0, :actor FROM json_each(:keys) WHERE 1 ON CONFLICT DO NOTHING"
    ),
)
_PUT_TAG: Final = (
    "INSERT INTO annotation_tag (annotation, tag) SELECT value, :tag FROM json_each(:keys) "
    "WHERE 1 ON CONFLICT DO NOTHING"
)
_TAKE_TAG: Final = (
    f"DELETE FROM tag_example WHERE annotation {_OF} AND tag = :tag",
    f"DELETE FROM annotation_tag WHERE annotation {_OF} AND tag = :tag",
)
_GIVE_STATUS: Final = (
    f"UPDATE annotation SET status = :status, verified_by = :by, verified = :at WHERE n {_OF}"
)
_GIVE_VALUE: Final = """
INSERT INTO field_value (field, owner, article, value)
SELECT :field, a.n, a.article, :value FROM json_each(:keys) k JOIN annotation a ON a.n = k.value
WHERE 1 ON CONFLICT (field, owner) DO UPDATE SET value = excluded.value
"""
_CLEAR_VALUE: Final = f"DELETE FROM field_value WHERE owner {_OF} AND field = :field"
