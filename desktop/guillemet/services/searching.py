"""Searching a project: articles found, with what is shown of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import ArticleRow
from guillemet.domain.filters import Query, parse
from guillemet.domain.finding import Finder
from guillemet.domain.ranking import Ranking
from guillemet.domain.records import dataclass
from guillemet.domain.snippets import Snippet, beginning, snippets
from guillemet.domain.text import Span
from guillemet.storage import listing, saved_filters, search

if TYPE_CHECKING:
    import sqlite3
    from array import array

PAGE: Final = 200
"""Articles whose texts are in memory at once."""
LOOKED_AT: Final = 20_000
"""Articles that a first answer looks at, where there are more."""


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note that was found: on an annotation, with its words, or on the article."""

    snippet: Snippet
    annotation: AnnotationKey | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """An article found: where in its title, how often in its text, and stretches around that."""

    article: ArticleRow
    title_marks: tuple[Span, ...]
    count: int
    snippets: tuple[Snippet, ...]
    notes: tuple[NoteHit, ...] = ()


@dataclass(slots=True)
class _Texts:
    body: str = ""
    note: str = ""
    notes: list[tuple[int, str, str]] = field(default_factory=list)


class Searching:
    """Questions about words. Lives on the thread that opened the connection."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn

    def search(self, query: str, limit: int = 50, coder: str = "") -> list[Result]:
        """Return the articles that `query` finds, best first.

        Raises:
            BadQuery: it cannot be understood.
        """
        asked = parse(query)
        return self.results(self.ranked(asked, limit, coder).keys, asked, coder)

    def ranked(self, query: Query, limit: int, coder: str, *, first: bool = False) -> Ranking:
        """Return the articles that a query finds, best first; `first`: quickly, if not all."""
        among = LOOKED_AT if first else 0
        return search.ranked(self._conn, query, limit, coder, among=among)

    def found(self, query: Query, coder: str) -> "array[int]":
        """Return all articles that a query finds, in their order."""
        return search.found(self._conn, query, coder)

    def results(self, keys: Sequence[int], query: Query, coder: str, most: int = 3) -> list[Result]:
        """Return what is shown of articles, in their order; at most so many stretches of each."""
        finder = Finder(query)
        known = self._texts(keys)
        return [
            _result(row, known[row.n], finder, most)
            for row in listing.rows(self._conn, keys, coder)
            if row.n in known
        ]

    def every(self, query: Query, coder: str) -> Iterator[Result]:
        """Yield all that a query finds, in their order, with every stretch."""
        yield from self.each(self.found(query, coder), query, coder)

    def each(self, keys: Sequence[int], query: Query, coder: str) -> Iterator[Result]:
        """Yield articles with every stretch around what a query looks for."""
        for start in range(0, len(keys), PAGE):
            yield from self.results(keys[start : start + PAGE], query, coder, most=1_000_000)

    def texts(self, keys: Iterable[int]) -> Iterator[tuple[int, str]]:
        """Yield articles with their texts; memory does not grow with the project."""
        wanted = list(keys)
        for start in range(0, len(wanted), PAGE):
            page = {
                n: body for n, body, _ in search.texts(self._conn, wanted[start : start + PAGE])
            }
            yield from ((n, page[n]) for n in wanted[start : start + PAGE] if n in page)

    def saved(self) -> list[tuple[str, str]]:
        """Return the names and queries of the searches that are kept."""
        return saved_filters.every(self._conn, "search")

    def _texts(self, keys: Sequence[int]) -> dict[int, _Texts]:
        known: defaultdict[int, _Texts] = defaultdict(_Texts)
        for n, body, note in search.texts(self._conn, keys):
            known[n].body, known[n].note = body, note
        for article, n, words, note in search.notes(self._conn, keys):
            known[article].notes.append((n, words, note))
        return known


def _result(row: ArticleRow, known: _Texts, finder: Finder, most: int) -> Result:
    places = finder.places(known.body)
    # the title stands above: what is only repeated there is shown if there is nothing else
    since = _after_title(row.title, known.body)
    below = [place for place in places if place.span.start >= since]
    if below:
        around = snippets(known.body, below, most, since=since)
    else:
        around = snippets(known.body, places, most) or [beginning(known.body[since:])]
    title = tuple(finder.spans(row.title or row.first_words))
    return Result(row, title, len(places), tuple(around), tuple(_notes(known, finder)))


def _after_title(title: str, body: str) -> int:
    """Return where the text goes on after its title, 0 if it does not begin with it."""
    line, _, rest = body.lstrip().partition("\n")
    if not title or line.split() != title.split():
        return 0
    return len(body) - len(rest.lstrip())


def _notes(known: _Texts, finder: Finder) -> Iterator[NoteHit]:
    for key, words, note in ((0, "", known.note), *known.notes):
        for snippet in snippets(note, finder.places(note), 1):
            yield NoteHit(snippet, AnnotationKey(key) if key else None, words)
