"""What a table of all articles asks, and what is asked before many of them are changed."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ArticleRow
from guillemet.domain.article_bulk import ArticleChange, Before, Told
from guillemet.domain.fields import Field, Owner
from guillemet.domain.filters import About, Is, Not, both, parse
from guillemet.domain.query_trees import asks_about
from guillemet.domain.records import dataclass
from guillemet.exchange.importers.file_names import told_by
from guillemet.services.saved import Place
from guillemet.services.views import ListView
from guillemet.storage import (
    article_bulk,
    article_sheet,
    fields,
    list_values,
    listing,
    saved_filters,
)
from guillemet.storage.article_sheet import Sheet

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class SheetRow:
    """An article with all that a table shows of it."""

    article: ArticleRow
    more: Sheet


class ArticleSet:
    """Questions about many articles. Lives on the thread that opened the connection."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn

    def sheets(self, keys: Sequence[int], coder: str) -> dict[int, SheetRow]:
        """Return what a table of articles shows of them, by their numbers."""
        known = article_sheet.sheets(self._conn, keys)
        rows = listing.rows(self._conn, keys, coder)
        return {row.n: SheetRow(row, known[row.n]) for row in rows}

    def names(self, keys: Sequence[int]) -> dict[int, tuple[str, str]]:
        """Return the title of each article and the name of the file that it came from."""
        return article_bulk.file_names(self._conn, keys)

    def told_by(
        self, keys: Sequence[int], pattern: str, *, by_title: bool, over: bool
    ) -> dict[int, dict[str, Told]]:
        """Return what titles or names of files say by a pattern, of those that fit it.

        Unless `over`, what is known already is left out.
        """
        now = {} if over else article_bulk.told_of(self._conn, keys)
        found: dict[int, dict[str, Told]] = {}
        for n, (title, name) in article_bulk.file_names(self._conn, keys).items():
            said = told_by(title if by_title else PurePath(name).stem, pattern)
            told: dict[str, Told] = {
                _TOLD[what]: (value,) if what == "author" else value for what, value in said.items()
            }
            known = now.get(n, {})
            kept = {
                c: v for c, v in told.items() if not known.get(c) or (by_title and c == "title")
            }
            if said:
                found[n] = kept
        return found

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


_TOLD: Final = {"date": "published", "outlet": "outlet", "title": "title", "author": "authors"}
"""What a pattern calls what is known of an article."""
