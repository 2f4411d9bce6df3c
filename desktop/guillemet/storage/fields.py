"""A project's own variables as rows, and back."""

import json
import sqlite3
from typing import TYPE_CHECKING

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadName, NotFound
from guillemet.domain.fields import Field, FieldKey, FieldType, Owner
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_GONE, MSG_NAME_TAKEN
from guillemet.domain.names import checked_name
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", field: Field) -> FieldKey:
    """Insert a field after those of its owner.

    Raises:
        BadName: there is one of that name, or it is no name.
    """
    row = _row(db, field, None)
    n = FieldKey(next_key(db, "field"))
    [[position]] = db.execute("SELECT count(*) FROM field WHERE owner = ?", [field.owner])
    db.table("field").insert({"n": n, "id": field.id or new_id(), **row, "position": position})
    return n


def edit(db: "Database", key: FieldKey, field: Field) -> None:
    """Make a field what `field` says; values that no longer fit stay as they were entered."""
    db.table("field").update(key, _row(db, field, key))


def delete(db: "Database", key: FieldKey) -> None:
    """Delete a field and its values."""
    db.execute("DELETE FROM field_value WHERE field = ?", [key])
    db.execute("DELETE FROM field WHERE n = ?", [key])


def set_value(db: "Database", field: FieldKey, owner: int, value: str) -> None:
    """Set the value that an actor or an article has in a field."""
    if value:
        db.execute(
            "INSERT INTO field_value (field, owner, article, value) VALUES (?, ?, "
            "(SELECT ?2 FROM field WHERE n = ?1 AND owner = 'article'), ?3) "
            "ON CONFLICT (field, owner) DO UPDATE SET value = excluded.value",
            [field, owner, value],
        )
    else:
        db.execute("DELETE FROM field_value WHERE field = ? AND owner = ?", [field, owner])


def values(conn: sqlite3.Connection, kind: Owner, owner: int) -> dict[FieldKey, str]:
    """Return the values that one owner has."""
    rows = conn.execute(
        "SELECT v.field, v.value FROM field_value v JOIN field f ON f.n = v.field "
        "WHERE f.owner = ? AND v.owner = ?",
        [kind, owner],
    )
    return {FieldKey(field): value for field, value in rows}


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
    choices = [checked_name(choice) for choice in field.choices]
    return {
        "owner": field.owner, "name": name, "type": field.type,
        "choices": json.dumps(choices, ensure_ascii=False), "kinds": "|".join(field.kinds),
        "required": int(field.required), "default_value": field.default,
        "description": field.description,
    }  # fmt: skip


def _value(row: sqlite3.Row) -> Field:
    n, id_, owner, name, kind, choices, kinds, required, default, description, position = row
    return Field(
        n=FieldKey(n), id=id_, owner=Owner(owner), name=name, type=FieldType(kind),
        choices=tuple(json.loads(choices)),
        kinds=tuple(MarkKind(each) for each in kinds.split("|") if each),
        required=bool(required), default=default, description=description, position=position,
    )  # fmt: skip


_FIELDS = """
SELECT n, id, owner, name, type, choices, kinds, required, default_value, description, position
FROM field
"""
