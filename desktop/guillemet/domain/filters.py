"""The one language of filters and searches, parsed into a small tree.

Words, "phrases", prefix*, AND, OR, NOT, brackets, ``NEAR(gaz "prix du brut", 5)`` or
``gaz NEAR/5 prix``, and fields: ``outlet:monde``, ``speaker:"Vladimir Poutine"``,
``status:confirmed,verified``. Terms side by side must all hold; operators are written in
capitals. `storage.filtering` says what a tree means.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from guillemet.domain.annotation import MarkKind, Origin, Status
from guillemet.domain.article import ReadingState
from guillemet.domain.dates import is_date
from guillemet.domain.errors import BadQuery
from guillemet.domain.folding import apart
from guillemet.domain.messages import MSG_QUERY
from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass
from guillemet.domain.text import canonical

DEEPEST: Final = 40
"""Brackets and NOTs in each other."""
MOST: Final = 200
"""Terms of one query."""
SHOWN: Final = 40
"""Code points of a query that a sentence about it shows."""
WITHIN: Final = 10
"""Words that may stand between those of a NEAR that names no number."""
FARTHEST: Final = 10_000


class About(StrEnum):
    """What a field of a query is about."""

    OUTLET = "outlet"
    AUTHOR = "author"
    ACTOR = "actor"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    TARGET = "target"
    VIA = "via"
    ON_BEHALF_OF = "on_behalf_of"
    MENTIONED = "mentioned"
    TAG = "tag"
    LANGUAGE = "language"
    AFTER = "after"
    BEFORE = "before"
    STATE = "state"
    KIND = "kind"
    STATUS = "status"
    CODER = "coder"
    ORIGIN = "origin"
    WORDS = "words"
    NOTE = "note"
    TITLE = "title"
    FIELD = "field"
    IS = "is"


class Oddity(StrEnum):
    """What ``is:`` asks for: annotations that deserve a look.

    INCONSISTENT: the same words of the same kind have other actors or tags elsewhere; RETAGGED: a
    tag that it carried was deleted or merged; REDEFINED: the definition of a tag changed since it
    was put on; INCOMPLETE: a field that is required has no value; ORPHAN: its words are no longer
    in the article.
    """

    UNATTRIBUTED = "unattributed"
    UNTAGGED = "untagged"
    INCONSISTENT = "inconsistent"
    RETAGGED = "retagged"
    REDEFINED = "redefined"
    INCOMPLETE = "incomplete"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Words:
    """A word, or the words of a phrase in their order; `begins`: the last one goes on."""

    text: str
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words in any order, with at most so many others between the first and the last."""

    parts: tuple[Words, ...]
    within: int = WITHIN


@dataclass(frozen=True, slots=True)
class Is:
    """A field that has one of some values."""

    about: About
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What does not hold."""

    part: "Query"


@dataclass(frozen=True, slots=True)
class All:
    """Parts that all hold; none of them: everything."""

    parts: tuple["Query", ...] = ()


@dataclass(frozen=True, slots=True)
class Some:
    """Parts of which one holds."""

    parts: tuple["Query", ...]


Query = Words | Near | Is | Not | All | Some


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of a query: `what` is its own sign, or "term"; `at` where it begins."""

    what: str
    at: int
    field: str = ""
    value: str = ""
    phrase: bool = False


def parse(text: str) -> Query:
    """Return the tree of a query; the empty one holds for everything.

    Raises:
        BadQuery: it cannot be understood; the sentence shows from where on.
    """
    clean = canonical(text).text if text.strip() else ""
    tokens = list(_tokens(clean))
    if not tokens:
        return All()
    parser = _Parser(clean, tokens)
    query = parser.some(0)
    parser.expect_end()
    return query


def wanted(query: Query) -> Iterator[Words | Near]:
    """Yield the words that are looked for, those that must not stand there aside."""
    match query:
        case Words() | Near():
            yield query
        case All(parts) | Some(parts):
            for part in parts:
                yield from wanted(part)
        case _:
            return


def words_of(query: Query) -> Iterator[Words]:
    """Yield the words that are looked for, each of those that must be near one another."""
    for leaf in wanted(query):
        yield from leaf.parts if isinstance(leaf, Near) else (leaf,)


def as_typed(text: str) -> Query:
    """Return the tree of a query that is still being typed: its last word may go on.

    Raises:
        BadQuery: it cannot be understood.
    """
    query = parse(text)
    return _open(query) if text[-1:].isalnum() else query


def both(*queries: Query) -> Query:
    """Return what holds where all of `queries` do."""
    parts = tuple(query for query in queries if query != All())
    return parts[0] if len(parts) == 1 else All(parts)


def _open(query: Query) -> Query:
    match query:
        case Words(text):
            return Words(text, begins=True)
        case All(parts) if parts:
            return All((*parts[:-1], _open(parts[-1])))
        case Some(parts):
            return Some((*parts[:-1], _open(parts[-1])))
        case _:
            return query


# -- pieces ----------------------------------------------------------------------------------------

_SIGNS: Final = frozenset({"AND", "OR", "NOT"})
_NEAR: Final = pattern(r"NEAR(?:/([0-9]{1,5}))?")
_TOKEN: Final = pattern(
    r"(?P<bracket>[()])|(?:(?P<field>[a-z_]+):(?!//))?"
    r'(?:(?P<phrase>"[^"]*"|“[^”]*”|«[^»]*»)|(?P<word>[^\s()"“”«»]+))'
)
_BLANK: Final = pattern(r"\s*")
_NUMBER: Final = pattern(r"[0-9]{1,5}\Z")


def _tokens(text: str) -> Iterator[_Token]:
    at = _skip(text, 0)
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise _misunderstood(text, at)
        if found["bracket"]:
            yield _Token(found["bracket"], at)
        elif found["word"] in _SIGNS and not found["field"]:
            yield _Token(found["word"], at)
        elif (near := _NEAR.fullmatch(found["word"] or "")) and not found["field"]:
            yield _Token("NEAR", at, value=near[1] or "")
        else:
            phrase = found["phrase"] is not None
            value = found["phrase"][1:-1].strip() if phrase else found["word"]
            yield _Token("term", at, found["field"] or "", value, phrase)
        at = _skip(text, found.end())


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _misunderstood(text: str, at: int) -> BadQuery:
    rest = text[at:].strip() or text.strip()
    return BadQuery(MSG_QUERY, where=rest[:SHOWN], at=at)


class _Parser:
    """Reads tokens from left to right: OR binds least, NOT most."""

    def __init__(self, text: str, tokens: Sequence[_Token]) -> None:
        self._text = text
        self._tokens = tokens
        self._next = 0
        self._terms = 0

    def some(self, depth: int) -> Query:
        parts = [self._all(depth)]
        while self._takes("OR"):
            parts.append(self._all(depth))
        return parts[0] if len(parts) == 1 else Some(tuple(parts))

    def expect_end(self) -> None:
        if self._next < len(self._tokens):
            raise self._stuck()

    def _all(self, depth: int) -> Query:
        parts = [self._one(depth)]
        while self._takes("AND") or self._sees("term", "(", "NOT", "NEAR"):
            parts.append(self._one(depth))
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _one(self, depth: int) -> Query:
        if depth > DEEPEST or self._terms >= MOST:
            raise self._stuck()
        if self._takes("NOT"):
            return Not(self._one(depth + 1))
        if self._takes("("):
            inner = self.some(depth + 1)
            if not self._takes(")"):
                raise self._stuck()
            return inner
        if self._sees("NEAR"):
            return self._near_brackets()
        term = self._term()
        while self._sees("NEAR"):
            term = self._near(term)
        return term

    def _term(self) -> Query:
        if not self._sees("term") or self._terms >= MOST:
            raise self._stuck()
        token = self._tokens[self._next]
        term = _term(token)
        if term is None:
            raise self._stuck()
        self._next += 1
        self._terms += 1
        return term

    def _near(self, before: Query) -> Query:
        """Read ``NEAR/5 word`` after words; several in a row are one group, the widest counts."""
        if not isinstance(before, Words | Near):
            raise self._stuck()
        sign = self._tokens[self._next]
        within = min(int(sign.value), FARTHEST) if sign.value else WITHIN
        self._next += 1
        if not self._sees("term") or self._tokens[self._next].field:
            raise self._stuck()
        after = self._term()
        known = before.parts if isinstance(before, Near) else (before,)
        least = before.within if isinstance(before, Near) else 0
        return _near_of([*known, *words_of(after)], max(within, least))

    def _near_brackets(self) -> Query:
        """Read ``NEAR(word "a phrase", 5)``."""
        if [token.what for token in self._tokens[self._next + 1 : self._next + 2]] != ["("]:
            raise self._stuck()
        self._next += 2
        parts: list[Words] = []
        within, comma = WITHIN, False
        while not self._takes(")"):
            piece = self._near_piece(after_comma=comma)
            comma = self._tokens[self._next].value.endswith(",")
            if isinstance(piece, int):
                within = piece
            elif piece is not None:
                parts.append(piece)
            self._next += 1
            self._terms += 1
        if not parts:
            raise self._stuck()
        return _near_of(parts, within)

    def _near_piece(self, *, after_comma: bool) -> Words | int | None:
        """Return what stands next in the brackets: words, the number after a comma, or a comma."""
        if not self._sees("term") or self._terms >= MOST:
            raise self._stuck()
        token = self._tokens[self._next]
        value = token.value if token.phrase else token.value.strip(",")
        if not token.phrase and (after_comma or token.value[0] == ",") and _NUMBER.match(value):
            return min(int(value), FARTHEST)
        word = _term(replace(token, value=value)) if value else None
        if value and not isinstance(word, Words):
            raise self._stuck()
        return word if isinstance(word, Words) else None

    def _sees(self, *what: str) -> bool:
        return self._next < len(self._tokens) and self._tokens[self._next].what in what

    def _takes(self, what: str) -> bool:
        found = self._sees(what)
        self._next += found
        return found

    def _stuck(self) -> BadQuery:
        ended = self._next >= len(self._tokens)
        return _misunderstood(self._text, len(self._text) if ended else self._tokens[self._next].at)


def _near_of(parts: Sequence[Words], within: int) -> Query:
    unlike = tuple(dict.fromkeys(parts))
    return Near(unlike, within) if len(unlike) > 1 else unlike[0]


# -- terms -----------------------------------------------------------------------------------------


def _term(token: _Token) -> Query | None:
    """Return what a token asks for, or None if it cannot be asked for."""
    if token.field:
        about = next((each for each in About if each == token.field), None)
        values = _values(token)
        fits = about is not None and values and all(map(_CHECKS.get(about, bool), values))
        return Is(about, values) if about is not None and fits else None
    if not token.phrase and token.value in _BARE:
        return None
    begins = not token.phrase and token.value.endswith("*")
    text = token.value.rstrip("*") if begins else token.value
    return Words(text, begins) if any(char.isalnum() for char in apart(text)) else None


def _values(token: _Token) -> tuple[str, ...]:
    """Return the values of a field: of a list of ours several, joined by commas."""
    listed = token.field in _LISTS and not token.phrase
    values = token.value.split(",") if listed else [token.value]
    return tuple(value.strip().lower() if listed else value.strip() for value in values)


def _one_of(values: type[StrEnum]) -> Callable[[str], bool]:
    return frozenset(str(value) for value in values).__contains__


_CHECKS: Final[Mapping[About, Callable[[str], bool]]] = {
    About.AFTER: is_date,
    About.BEFORE: is_date,
    About.STATE: _one_of(ReadingState),
    About.KIND: _one_of(MarkKind),
    About.STATUS: _one_of(Status),
    About.ORIGIN: _one_of(Origin),
    About.IS: _one_of(Oddity),
}
_LISTS: Final = frozenset({About.STATE, About.KIND, About.STATUS, About.ORIGIN, About.IS})
_BARE: Final = frozenset(f"{about}:" for about in About)
"""A field without a value, as it is while it is being typed."""
