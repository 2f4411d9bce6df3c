"""A project's own variables. One method, one undoable step."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from guillemet.domain.actor import ActorKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import Kind, Op
from guillemet.domain.fields import TEMPLATES, Field, FieldKey, Owner
from guillemet.services.values import checked_value
from guillemet.storage import actors, articles, fields
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
            BadName: there is one of that name, or it or a choice is no name.
            BadValue: it has nothing to choose from, or does not take its own default.
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
        """Make a field what `change` makes of it; values that no longer fit stay as entered.

        Raises:
            BadName: there is one of that name, or it or a choice is no name.
            BadValue: it has nothing to choose from, or does not take its own default.
            NotFound: it was deleted.
        """

        def work(db: "Database") -> None:
            fields.edit(db, key, change(fields.one(db.conn, key)))

        return self._writer.submit(self._named(Kind.EDIT_FIELD, key), work)

    def delete(self, key: FieldKey) -> Future[None]:
        """Delete a field and its values.

        Raises:
            NotFound: it was deleted.
        """
        return self._writer.submit(
            self._named(Kind.DELETE_FIELD, key), lambda db: fields.delete(db, key)
        )

    def set_article_field(
        self, keys: Sequence[ArticleKey], field: FieldKey, value: str
    ) -> Future[None]:
        """Set what articles have in a field; the empty value clears it.

        Raises:
            BadValue: the field does not take it, or is not one of articles.
            NotFound: the field or an article was deleted.
        """

        def work(db: "Database") -> None:
            clean = checked_value(fields.one(db.conn, field), Owner.ARTICLE, value)
            for key in keys:
                fields.set_value(db, field, articles.one(db.conn, key).n, clean)

        return self._writer.submit(self._named(Kind.SET_FIELD, field, len(keys)), work)

    def set_values(
        self, owner: Owner, keys: Sequence[int], values: Mapping[FieldKey, str]
    ) -> Future[None]:
        """Set what articles or actors have in several fields, as one step; "" clears.

        Raises:
            BadValue: a field does not take its value, or is not one of that owner kind.
            NotFound: a field, an article or an actor was deleted.
        """

        def work(db: "Database") -> None:
            for field, value in values.items():
                clean = checked_value(fields.one(db.conn, field), owner, value)
                for key in keys:
                    if owner is Owner.ACTOR:
                        actors.one(db.conn, ActorKey(key))
                    else:
                        articles.one(db.conn, ArticleKey(key))
                    fields.set_value(db, field, key, clean)

        def names(db: "Database") -> dict[str, str]:
            return {"name": ", ".join(fields.one(db.conn, field).name for field in values)}

        return self._writer.submit(Op(Kind.SET_FIELD, {"count": str(len(keys))}, names=names), work)

    def set_actor_field(
        self, keys: Sequence[ActorKey], field: FieldKey, value: str
    ) -> Future[None]:
        """Set what actors have in a field; the empty value clears it.

        Raises:
            BadValue: the field does not take it, or is not one of actors.
            NotFound: the field or an actor was deleted.
        """

        def work(db: "Database") -> None:
            clean = checked_value(fields.one(db.conn, field), Owner.ACTOR, value)
            for key in keys:
                fields.set_value(db, field, actors.one(db.conn, key).n, clean)

        return self._writer.submit(self._named(Kind.SET_FIELD, field, len(keys)), work)

    def _named(self, kind: Kind, key: FieldKey, count: int = 1) -> Op:
        return Op(
            kind, {"count": str(count)}, names=lambda db: {"name": fields.one(db.conn, key).name}
        )
