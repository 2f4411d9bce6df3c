"""From the words that an article uses to the actors they may mean, with the reason of each."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey, Office
from guillemet.domain.article import ArticleKey
from guillemet.domain.names import name_key
from guillemet.domain.records import dataclass
from guillemet.storage import actors, resolving
from guillemet.storage.office_index import designations

if TYPE_CHECKING:
    import sqlite3

LONGEST: Final = 200
"""Code points; longer words are no name and no office."""


class How(StrEnum):
    """By what words mean an actor."""

    NAME = "name"
    ALIAS = "alias"
    SURNAME = "surname"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Resolved:
    """An actor that words mean, and why: `alias` or `office` is what says so."""

    actor: Actor
    how: How
    alias: str = ""
    office: Office | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """The article in which words stand: its language, its date and, if it is known, itself."""

    language: str = ""
    date: str = ""
    article: ArticleKey | None = None


class Resolution:
    """Finds whom words mean. Who else they may mean is kept: two of a surname stay two."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn

    def resolve(self, words: str, where: Where) -> list[Resolved]:
        """Return all whom words may mean, on the strongest ground that there is.

        A full name or an alias, else a surname, with or without a civility or an office before it,
        else the office held at the article's date. Who has a part in the article comes first.
        """
        if not name_key(words) or len(words) > LONGEST:
            return []
        language = where.language[:2].lower()
        found = resolving.named(self._conn, [name_key(words)], language)
        if found:
            alone = [] if " " in name_key(words) else [name_key(words)]
            others = resolving.surnamed(self._conn, alone)
            return [
                *self._because(found, How.NAME, where),
                *self._because(_beside(others, found), How.SURNAME, where),
            ]
        tables = designations()
        keys = list(dict.fromkeys(tables.named(words)))
        ends = [key for key in keys if not tables.is_place(key)]
        if not tables.is_civil(words):
            found = resolving.named(self._conn, keys[1:], language)
            if found:
                return self._because(found, How.NAME, where)
        found = resolving.surnamed(self._conn, ends)
        if found:
            return self._because(found, How.SURNAME, where)
        held = resolving.holding(self._conn, tables.read(words), where.date, where.article)
        return self._because(held, How.OFFICE, where)

    def _because(self, found: Sequence[resolving.Found], how: How, where: Where) -> list[Resolved]:
        known = actors.of_keys(self._conn, [each.actor for each in found])
        here = set[int]()
        if where.article is not None and len(found) > 1:
            here = resolving.in_article(self._conn, where.article, known)
        aliases = resolving.aliases(self._conn, [each.alias for each in found])
        offices = resolving.offices(self._conn, [each.office for each in found])
        made = [
            Resolved(
                known[ActorKey(each.actor)], How.ALIAS if how is How.NAME and each.alias else how,
                alias=aliases.get(each.alias, ""), office=offices.get(each.office),
            )
            for each in found
            if ActorKey(each.actor) in known
        ]  # fmt: skip
        return sorted(made, key=lambda one: (one.actor.n not in here, one.actor.name))


def _beside(
    others: Sequence[resolving.Found], found: Sequence[resolving.Found]
) -> list[resolving.Found]:
    known = {each.actor for each in found}
    return [each for each in others if each.actor not in known]
