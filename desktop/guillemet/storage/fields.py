"""A project's own variables as rows, and back. Writers hold the transaction."""

import json
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadName, BadValue, NotFound
from guillemet.domain.fields import Field, FieldKey, FieldType, Owner
from guillemet.domain.ids import new_id
from guillemet.domain.messages import (
    MSG_FIELD_CHOICES,
    MSG_FIELD_VALUE,
    MSG_GONE,
    MSG_NAME_TAKEN,
)
from guillemet.domain.names import checked_name
from guillemet.domain.text import canonical
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", field: Field) -> FieldKey:
    """Insert a field after those of its owner.

    Raises:
        BadName: there is one of that name, or it or a choice is no name.
        BadValue: it has nothing to choose from, or does not take its own default.
    """
    row = _row(db, field, None)
    n = FieldKey(next_key(db, "field"))
    [[position]] = db.execute(
        "SELECT coalesce(max(position) + 1, 0) FROM field WHERE owner = ?", [field.owner]
    )
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    db.execute(
        f"INSERT INTO field (n, id, owner, position, {names}) VALUES (?, ?, ?, ?, {marks})",
        [n, field.id or new_id(), field.owner, position, *row.values()],
    )
    return n


def edit(db: "Database", key: FieldKey, field: Field) -> None:
    """Make a field what `field` says, its owner aside, which never changes.

    Values that no longer fit stay as they were entered.

    Raises:
        BadName: there is one of that name, or it or a choice is no name.
        BadValue: it has nothing to choose from, or does not take its own default.
        NotFound: it was deleted.
    """
    before = one(db.conn, key)
    row = _row(db, replace(field, owner=before.owner), key)
    sets = ", ".join(f'"{name}" = ?' for name in row)
    db.execute(f"UPDATE field SET {sets} WHERE n = ?", [*row.values(), key])


def delete(db: "Database", key: FieldKey) -> None:
    """Delete a field and its values.

    Raises:
        NotFound: it was deleted.
    """
    one(db.conn, key)
    db.execute("DELETE FROM field_value WHERE field = ?", [key])
    db.execute("DELETE FROM field WHERE n = ?", [key])


def set_value(db: "Database", field: FieldKey, owner: int, value: str) -> None:
    """Set the value that an annotation, an actor or an article has; the empty one clears it."""
    if value:
        db.execute(_SET, {"field": field, "owner": owner, "value": value})
    else:
        db.execute("DELETE FROM field_value WHERE field = ? AND owner = ?", [field, owner])


def values(conn: sqlite3.Connection, kind: Owner, owner: int) -> dict[FieldKey, str]:
    """Return the values that one owner has."""
    rows = conn.execute(
        "SELECT v.field, v.value FROM field_value v JOIN field f ON f.n = v.field "
        "WHERE f.owner = ? AND v.owner = ? ORDER BY f.position, f.n",
        [kind, owner],
    )
    return {FieldKey(field): value for field, value in rows}


def uses(conn: sqlite3.Connection, key: FieldKey) -> int:
    """Return how many values a field has: what deleting it would take."""
    row = conn.execute("SELECT count(*) FROM field_value WHERE field = ?", [key]).fetchone()
    return int(row[0])


def of(conn: sqlite3.Connection, owner: Owner) -> tuple[Field, ...]:
    """Return the fields of an owner kind in their order."""
    rows = conn.execute(_FIELDS + " WHERE owner = ? ORDER BY position, n", [owner])
    return tuple(_value(row) for row in rows)


def one(conn: sqlite3.Connection, key: int) -> Field:
    """Return one field.

    Raises:
        NotFound: it was deleted.
    """
    row = conn.execute(_FIELDS + " WHERE n = ?", [key]).fetchone()
    if row is None:
        raise NotFound(MSG_GONE)
    return _value(row)


def _row(db: "Database", field: Field, of: FieldKey | None) -> dict[str, object]:
    name = checked_name(field.name)
    found = db.execute(
        "SELECT n FROM field WHERE owner = ? AND name = ?", [field.owner, name]
    ).fetchone()
    if found is not None and found[0] != of:
        raise BadName(MSG_NAME_TAKEN, name=name)
    choices = tuple(dict.fromkeys(checked_name(choice) for choice in field.choices))
    if field.type in (FieldType.CHOICE, FieldType.CHOICES) and not choices:
        raise BadValue(MSG_FIELD_CHOICES, name=name)
    tidy = Field(name=name, type=field.type, choices=choices)
    if not tidy.accepts(field.default):
        raise BadValue(MSG_FIELD_VALUE, value=field.default[:80], name=name)
    kinds = field.kinds if field.owner is Owner.ANNOTATION else ()
    return {
        "name": name, "type": field.type, "choices": json.dumps(choices, ensure_ascii=False),
        "kinds": "|".join(kind for kind in MarkKind if kind in kinds),
        "required": int(field.required), "default_value": tidy.stored(field.default),
        "description": canonical(field.description).text.strip(),
    }  # fmt: skip


def _value(row: sqlite3.Row) -> Field:
    n, id_, owner, name, kind, choices, kinds, required, default, description, position = row
    return Field(
        n=FieldKey(n), id=id_, owner=Owner(owner), name=name, type=FieldType(kind),
        choices=tuple(json.loads(choices)),
        kinds=tuple(MarkKind(each) for each in kinds.split("|") if each),
        required=bool(required), default=default, description=description, position=position,
    )  # fmt: skip


_FIELDS: Final = """
SELECT n, id, owner, name, type, choices, kinds, required, default_value, description, position
FROM field
"""
_SET: Final = """
INSERT INTO field_value (field, owner, article, value)
SELECT n, :owner, CASE owner
    WHEN 'article' THEN :owner
    WHEN 'annotation' THEN (SELECT article FROM annotation WHERE n = :owner)
END, :value FROM field WHERE n = :field
ON CONFLICT (field, owner) DO UPDATE SET value = excluded.value
"""
