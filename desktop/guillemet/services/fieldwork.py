"""A project's own variables. One method, one undoable step."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from guillemet.domain.changes import Kind, Op
from guillemet.domain.errors import BadValue
from guillemet.domain.fields import TEMPLATES, Field, FieldKey
from guillemet.domain.messages import MSG_FIELD_VALUE
from guillemet.storage import fields
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class Fields:
    """The use cases of a project's fields."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def add(self, field: Field) -> Future[FieldKey]:
        """Make a field.

        Raises:
            BadName: there is one of that name, or it is no name.
        """
        op = Op(Kind.ADD_FIELD, {"name": field.name})
        return self._writer.submit(op, lambda db: fields.add(db, field))

    def template(self, name: str) -> Future[None]:
        """Make the fields of a template that are not there yet."""

        def work(db: "Database") -> None:
            for field in TEMPLATES[name]:
                if field.name not in {f.name for f in fields.of(db.conn, field.owner)}:
                    fields.add(db, field)

        return self._writer.submit(Op(Kind.ADD_FIELD, {"name": name}), work)

    def edit(self, key: FieldKey, change: Callable[[Field], Field]) -> Future[None]:
        """Make a field what `change` makes of it; values that no longer fit stay as entered."""

        def work(db: "Database") -> None:
            fields.edit(db, key, change(fields.one(db.conn, key)))

        return self._writer.submit(self._named(Kind.EDIT_FIELD, key), work)

    def delete(self, key: FieldKey) -> Future[None]:
        """Delete a field and its values."""
        return self._writer.submit(
            self._named(Kind.DELETE_FIELD, key), lambda db: fields.delete(db, key)
        )

    def set_value(self, key: FieldKey, owner: int, value: str) -> Future[None]:
        """Set what an actor or an article has in a field.

        Raises:
            BadValue: the field does not take it.
        """

        def work(db: "Database") -> None:
            known = fields.one(db.conn, key)
            if not known.accepts(value):
                raise BadValue(MSG_FIELD_VALUE, value=value[:80], name=known.name)
            fields.set_value(db, key, owner, value)

        return self._writer.submit(self._named(Kind.SET_FIELD, key), work)

    def _named(self, kind: Kind, key: FieldKey) -> Op:
        return Op(kind, names=lambda db: {"name": fields.one(db.conn, key).name})
