"""Every hit of a search with what stands around it: concordances, and marks for all of them."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from guillemet.domain import filters
from guillemet.domain.errors import BadQuery
from guillemet.domain.finding import Finder
from guillemet.domain.messages import MSG_PATTERN
from guillemet.domain.records import dataclass
from guillemet.domain.snippets import on_one_line
from guillemet.domain.text import Span
from guillemet.services.library import Library
from guillemet.services.searching import Searching
from guillemet.services.workers import streamed

AROUND: Final = 90
"""Code points of text on either side of a hit."""
SORTED_BY: Final = 6
"""Words on either side that an order looks at."""
MOST: Final = 50_000
"""Hits that are looked at in one go."""
PATIENCE: Final = 8.0
"""Seconds that a pattern may spend on one article."""
_SHOWN: Final = 40
PIECE: Final = 400
"""Hits that are handed over together."""
EVERY: Final = 50
"""Articles after which it is said how far it is."""
_MARKS: Final = re.compile(r"[^\w\s]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: the words of a query, or a pattern in the articles of the query."""

    query: str
    coder: str
    pattern: str = ""

    def check(self) -> None:
        """Look whether it can be asked.

        Raises:
            BadQuery: the query or the pattern cannot be understood.
        """
        filters.parse(self.query)
        if self.pattern:
            _compiled(self.pattern)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        words = next(filters.wanted(filters.parse(self.query)), None)
        return not self.pattern and words is None


class Line(NamedTuple):
    """A hit in its article: where it is, what it is, what stands around it.

    `before_key` and `after_key` are the words around it for an order, the nearest first.
    """

    article: int
    start: int
    end: int
    before: str
    hit: str
    after: str
    before_key: str
    after_key: str

    @property
    def span(self) -> Span:
        """Where the hit stands."""
        return Span(self.start, self.end)


class Piece(NamedTuple):
    """Some more hits; `done` of `total` articles are looked at."""

    done: int
    total: int
    lines: tuple[Line, ...]


def lines(
    path: Path, asked: Asked, *, stopped: Callable[[], bool], patience: float = PATIENCE
) -> Iterator[Piece]:
    """Yield the hits in a project, found in a process of their own.

    Raises:
        TooLong: the pattern takes too long for one article.
        BadQuery: the query or the pattern cannot be understood.
    """
    asked.check()
    yield from streamed(pieces, path, asked, stopped=stopped, patience=patience)


def pieces(path: Path, asked: Asked) -> Iterator[Piece]:
    """Yield the hits in a project; at most 50,000."""
    with Library.reading(path) as library:
        query = filters.parse(asked.query)
        find = partial(_matches, _compiled(asked.pattern)) if asked.pattern else Finder(query).spans
        keys = library.through(Searching).found(query, asked.coder)
        found: list[Line] = []
        count = 0
        for done, (key, text) in enumerate(library.through(Searching).texts(keys), 1):
            hits = find(text)[: MOST - count]
            found += [_line(key, text, hit) for hit in hits]
            count += len(hits)
            if len(found) >= PIECE or done % EVERY == 0:
                yield Piece(done, len(keys), tuple(found))
                found = []
            if count >= MOST:
                break
        yield Piece(len(keys), len(keys), tuple(found))


def _compiled(pattern: str) -> "re.Pattern[str]":
    try:
        return re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    except (re.error, OverflowError, RecursionError) as error:
        at = getattr(error, "pos", None) or 0
        where = pattern[at:].strip() or pattern
        raise BadQuery(MSG_PATTERN, where=where[:_SHOWN], at=at) from error


def _matches(pattern: "re.Pattern[str]", text: str) -> list[Span]:
    return [Span(*match.span()) for match in pattern.finditer(text) if match.group()]


def _line(article: int, text: str, hit: Span) -> Line:
    before = text[max(0, hit.start - AROUND) : hit.start]
    after = text[hit.end : hit.end + AROUND]
    return Line(
        article, hit.start, hit.end, on_one_line(before), on_one_line(hit.of(text)),
        on_one_line(after), _key(_words(before)[::-1]), _key(_words(after)),
    )  # fmt: skip


def _words(text: str) -> list[str]:
    """Return words for an order: without case, accents and punctuation."""
    return _MARKS.sub("", unicodedata.normalize("NFD", text.casefold())).split()


def _key(words: Sequence[str]) -> str:
    return " ".join(words[:SORTED_BY])
