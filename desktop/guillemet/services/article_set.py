"""What a table of all articles asks, and what is asked before many of them are changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from guillemet.domain.article_bulk import ArticleChange, Before
from guillemet.domain.fields import Field, Owner
from guillemet.domain.filters import About, Is, Not, both, parse
from guillemet.domain.query_trees import asks_about
from guillemet.services.saved import Place
from guillemet.services.views import ListView
from guillemet.storage import article_bulk, fields, list_values, saved_filters

if TYPE_CHECKING:
    import sqlite3


class ArticleSet:
    """Questions about many articles. Lives on the thread that opened the connection."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn

    def affected(self, keys: Sequence[int], change: ArticleChange, coder: str) -> int:
        """Return how many of the articles a change would make different."""
        return len(article_bulk.affected(self._conn, keys, change, coder))

    def before(self, keys: Sequence[int], change: ArticleChange, coder: str) -> list[Before]:
        """Return what those that a change would make different say now, most first."""
        return article_bulk.before(self._conn, keys, change, coder)

    def fields(self) -> tuple[Field, ...]:
        """Return the project's own variables of articles."""
        return fields.of(self._conn, Owner.ARTICLE)

    def values(self, about: About, view: ListView, coder: str) -> list[tuple[str, int]]:
        """Return what a filter could ask beside another, with how many articles it would show.

        Raises:
            BadQuery: the other filter cannot be understood.
        """
        query = parse(view.text)
        if not view.include_excluded and not asks_about(query, About.STATE):
            query = both(query, Not(Is(About.STATE, ("excluded",))))
        return list_values.counted(self._conn, about, query, coder)

    def saved(self) -> list[tuple[str, str]]:
        """Return the filters of the list that are kept: name and query."""
        return saved_filters.every(self._conn, Place.LIST)
