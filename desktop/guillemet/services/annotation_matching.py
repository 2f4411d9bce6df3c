"""Which articles, actors and fields of a project the rows of a table mean."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain.actor import NOT_ATTRIBUTED, NOT_ATTRIBUTED_ID, Actor, ActorKind, Naming
from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import BadName, BadValue, NotFound
from guillemet.domain.fields import NO, TEMPLATES, YES, Field, FieldType, Owner
from guillemet.domain.messages import MSG_FIELD_VALUE, MSG_ROW_ARTICLE, MSG_ROW_ARTICLES
from guillemet.domain.names import checked_name
from guillemet.exchange.importers.annotation_rows import ArticleSaid, Named
from guillemet.storage import actors, articles, fields, references

if TYPE_CHECKING:
    import sqlite3


class ArticleFinder:
    """Finds articles by what rows say of them."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn
        self._found: dict[tuple[str, ...], ArticleKey] = {}

    def find(self, said: ArticleSaid) -> ArticleKey | None:
        """Return the article of that id, else text, outlet and date, else text, else slug.

        A title counts only where a row says none of these. None where it says nothing at all.

        Raises:
            NotFound: there is none.
            BadValue: there are several of that text.
        """
        asked = (said.id, said.sha256, said.outlet, said.published, said.slug, said.title)
        if not any((said.id, said.sha256, said.slug, said.title)):
            return None
        if asked not in self._found:
            self._found[asked] = self._search(said)
        return self._found[asked]

    def _search(self, said: ArticleSaid) -> ArticleKey:
        found = references.article_by(self._conn, "id", said.id)
        if found is not None:
            return found
        same = articles.of_text(self._conn, said.sha256) if said.sha256 else []
        exact = [n for n, *rest in same if rest == [said.outlet, said.published]]
        for among in (exact, [n for n, *_ in same]):
            if len(among) == 1:
                return among[0]
        found = references.article_by(self._conn, "slug", said.slug)
        if found is None and not any((said.id, said.sha256, said.slug)):
            found = references.article_by(self._conn, "title", said.title)
        if found is None:
            raise BadValue(MSG_ROW_ARTICLES) if same else NotFound(MSG_ROW_ARTICLE)
        return found


class Cast:
    """The actors of a project, and those that rows bring along."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        known = actors.every(conn)
        self._known = {actor.name: actor for actor in known.values()}
        self._by_id = {actor.id: actor for actor in known.values()}
        self._aliases: dict[str, set[str]] = {}
        for actor in known.values():
            for alias in actor.aliases:
                self._aliases.setdefault(alias.name, set()).add(actor.name)
        self._new: dict[str, Actor] = {}

    @property
    def new(self) -> tuple[Actor, ...]:
        """The actors that have to be made, in the order the rows name them."""
        return tuple(self._new.values())

    def name_of(self, named: Named) -> str:
        """Return the name that the project has for an actor; it may be a new one.

        A name tells more than an id, since names are what people edit in a table; the id decides
        between actors that share an alias.
        """
        if named.name == NOT_ATTRIBUTED or named.id == NOT_ATTRIBUTED_ID:
            return NOT_ATTRIBUTED
        if named.name in self._known:
            return named.name
        also = self._aliases.get(named.name, set())
        same = self._by_id.get(named.id)
        if same is not None and same.name in also:
            return same.name
        if len(also) == 1:
            return min(also)
        self._note(named)
        return named.name

    def _note(self, named: Named) -> None:
        taken = {actor.id for actor in self._new.values() if actor.name != named.name}
        free = "" if named.id in taken or named.id in self._by_id else named.id
        made = self._new.get(named.name, Actor(name=named.name))
        self._new[named.name] = replace(
            made,
            id=made.id or free,
            kind=named.kind or made.kind if made.kind is ActorKind.UNKNOWN else made.kind,
            naming=named.naming or made.naming if made.naming is Naming.NAMED else made.naming,
        )


class Columns:
    """The fields of a project, and those that columns of the table bring along."""

    def __init__(self, conn: "sqlite3.Connection", names: Iterable[str]) -> None:
        self.known = fields.of(conn, Owner.ANNOTATION)
        self._by_name = {each.name: each for each in self.known}
        self._values: dict[str, set[str]] = {
            name: set() for name in names if name not in self._by_name and _is_name(name)
        }
        self.refused = tuple(
            name for name in names if name not in self._by_name and name not in self._values
        )

    @property
    def new(self) -> tuple[Field, ...]:
        """The fields that have to be made, of the type that all their values have."""
        return tuple(_field(name, values) for name, values in self._values.items())

    def checked(self, name: str, value: str, kind: MarkKind, before: str) -> str:
        """Return a value as the field of that name stores it.

        Raises:
            BadValue: the field does not take it, and it is not what it holds already.
        """
        known = self._by_name.get(name)
        if known is None:
            self._values[name].add(value)
            return value
        if value == before:
            return value
        if not (known.accepts(value) and known.is_for(kind)):
            raise BadValue(MSG_FIELD_VALUE, value=value[:80], name=name)
        return known.stored(value)

    def has(self, name: str) -> bool:
        """Tell whether there is such a field, or will be."""
        return name in self._by_name or name in self._values


def _field(name: str, values: set[str]) -> Field:
    """Return a field of a template if it takes all values, else one of yes or no, or of text."""
    templates = [field for each in TEMPLATES.values() for field in each if field.name == name]
    plain = [Field(name=name, type=FieldType.YESNO)] if values and values <= {YES, NO} else []
    fits = [field for field in (*templates, *plain) if all(map(field.accepts, values))]
    return fits[0] if fits else Field(name=name, type=FieldType.TEXT)


def _is_name(name: str) -> bool:
    try:
        return checked_name(name) == name
    except BadName:
        return False
