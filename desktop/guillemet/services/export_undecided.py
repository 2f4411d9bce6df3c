"""What exports show of suggestions and rejections, which lie in tables of their own."""

from collections.abc import Iterable, Mapping
from typing import Final

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, Role, Status
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.filters import About, All, Is, Near, Not, Query, Some, Words
from guillemet.domain.names import name_key
from guillemet.exchange.exporters.annotations_csv import Sheet
from guillemet.services.library import Library

_OF_ANNOTATIONS: Final = frozenset(
    {About.KIND, About.STATUS, About.SPEAKER, About.ACTOR, About.TAG, About.CODER}
)


class Undecided:
    """Finds the suggestions and rejections that a query holds for."""

    def __init__(
        self, library: Library, sheet: Sheet, statuses: Iterable[Status], query: Query, coder: str
    ) -> None:
        self._library = library
        self._sheet = sheet
        self._statuses = frozenset(statuses)
        self._query = query
        self._coder = coder
        self._articles: dict[Query, frozenset[int]] = {}

    def of(self, key: ArticleKey) -> list[Annotation]:
        """Return what the query holds for in an article; the sheet learns who is new."""
        if self._statuses.isdisjoint({Status.SUGGESTED, Status.REJECTED}):
            return []
        article = self._library.article(key, self._coder)
        found = [*self._suggested(article), *self._rejected(article)]
        return [a for a in found if self._holds(self._query, a)]

    def _suggested(self, article: Article) -> list[Annotation]:
        if Status.SUGGESTED not in self._statuses:
            return []
        proposed = self._library.proposed(article, self._coder)
        self._sheet.actors.update(proposed.actors)
        return list(proposed.annotations)

    def _rejected(self, article: Article) -> list[Annotation]:
        return self._library.rejected(article) if Status.REJECTED in self._statuses else []

    def _holds(self, query: Query, a: Annotation) -> bool:
        match query:
            case Is(about, values) if about in _OF_ANNOTATIONS:
                return self._is(about, values, a)
            case Is() | Words() | Near():
                return a.article in self._where(query)
            case Not(part):
                return not self._holds(part, a)
            case All(parts):
                return all(self._holds(part, a) for part in parts)
            case Some(parts):
                return any(self._holds(part, a) for part in parts)

    def _is(self, about: About, values: tuple[str, ...], a: Annotation) -> bool:
        if about is About.KIND:
            return a.kind in values
        if about is About.STATUS:
            return a.status in values
        if about is About.CODER:
            return _meant([a.coder], values)
        if about is About.TAG:
            return False
        roles = [Role.SPEAKER] if about is About.SPEAKER else list(Role)
        parts = (part for part in a.parts if part.role in roles)
        return any(_meant(_names(self._sheet.actors, part.actor), values) for part in parts)

    def _where(self, query: Query) -> frozenset[int]:
        if query not in self._articles:
            self._articles[query] = frozenset(self._library.articles_where(query, self._coder))
        return self._articles[query]


def _names(actors: Mapping[ActorKey, Actor], key: ActorKey) -> list[str]:
    actor = actors[key]
    return [actor.name, *(alias.name for alias in actor.aliases)]


def _meant(names: Iterable[str], values: Iterable[str]) -> bool:
    """Tell whether a value stands in a name from the beginning of a word."""
    keys = [f" {name_key(value.rstrip('*'))}" for value in values]
    return any(key in f" {name_key(name)}" for name in names if name for key in keys)
