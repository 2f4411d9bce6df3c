"""Queries written out again, and taken apart into conditions and words.

A list shows its conditions as chips beside the words that are typed; both are one query.
"""

from collections.abc import Iterable
from typing import Final

from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import About, All, Is, Near, Not, Query, Some, Words, parse
from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass

_PLAIN_VALUE: Final = pattern(r"[\w=./-]+")
_PLAIN_WORD: Final = pattern(r"""[^\s()"“”«»:*,]+""")
_SIGNS: Final = frozenset({"AND", "OR", "NOT"})


@dataclass(frozen=True, slots=True)
class Term:
    """A condition that all of what is shown fulfils, or (`without`) none of it."""

    about: About
    values: tuple[str, ...]
    without: bool = False

    @property
    def query(self) -> Query:
        """What it asks for."""
        asked = Is(self.about, self.values)
        return Not(asked) if self.without else asked


def written(query: Query) -> str:
    """Return a query as it could be typed; parsed, it is the same."""
    match query:
        case All(parts):
            return " ".join(_part(part, within_all=True) for part in parts)
        case Some(parts):
            return " OR ".join(_part(part, within_all=False) for part in parts)
        case _:
            return _part(query, within_all=True)


def apart(text: str) -> tuple[tuple[Term, ...], str]:
    """Return the conditions of a query, and the rest of it as text.

    What cannot be understood is all rest.
    """
    try:
        query = parse(text)
    except BadQuery:
        return (), text
    parts = query.parts if isinstance(query, All) else (query,)
    terms = tuple(found for part in parts if (found := _term(part)) is not None)
    if not terms:
        return (), text
    return terms, written(All(tuple(part for part in parts if _term(part) is None)))


def together(text: str, terms: Iterable[Term]) -> str:
    """Return one query of words and conditions; where words are alternatives, in brackets.

    Words that cannot be understood stand alone, so that nothing beside them makes them whole.
    """
    words = text.strip()
    asked = [written(term.query) for term in terms]
    if asked and words:
        try:
            words = f"({words})" if isinstance(parse(words), Some) else words
        except BadQuery:
            return words
    return " ".join(part for part in (words, *asked) if part)


def _term(part: Query) -> Term | None:
    match part:
        case Is(about, values):
            return Term(about, values)
        case Not(Is(about, values)):
            return Term(about, values, without=True)
        case _:
            return None


def _part(query: Query, *, within_all: bool) -> str:
    match query:
        case Words(text, begins):
            part = _words(text, begins=begins)
        case Near(parts, within):
            part = f"NEAR({' '.join(_part(p, within_all=True) for p in parts)}, {within})"
        case Is(about, values):
            part = f"{about}:{_value(values)}"
        case Not(inner):
            part = f"NOT {_part(inner, within_all=True)}"
        case Some():
            part = f"({written(query)})"
        case All(parts):
            part = f"({written(query)})" if within_all or not parts else written(query)
    return part


def _words(text: str, *, begins: bool) -> str:
    if begins:
        return f"{text}*"
    plain = _PLAIN_WORD.fullmatch(text) and text not in _SIGNS and not text.startswith("NEAR")
    return text if plain else f'"{text}"'


def _value(values: tuple[str, ...]) -> str:
    if len(values) > 1:
        return ",".join(values)
    [value] = values
    if _PLAIN_VALUE.fullmatch(value):
        return value
    return f'"{" ".join(value.replace(chr(34), " ").split())}"'
