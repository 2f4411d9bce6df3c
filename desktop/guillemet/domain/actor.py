"""Who speaks, is spoken to or spoken of."""

from dataclasses import replace
from enum import StrEnum
from typing import Final, NewType

from guillemet.domain.records import dataclass

ActorKey = NewType("ActorKey", int)

NOT_ATTRIBUTED: Final = "Not attributed"
"""The built-in actor: a decision that the words cannot be attributed."""
NOT_ATTRIBUTED_ID: Final = "not-attributed"
"""What files call it: the same in every project, whatever its number there."""


class ActorKind(StrEnum):
    """What an actor is. A state is a seat, city or country acting as government."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


class Naming(StrEnum):
    """How the articles name an actor."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    COLLECTIVE = "collective"


@dataclass(frozen=True, slots=True)
class Alias:
    """Another form of a name; `language` is a BCP 47 tag or empty."""

    name: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office held. `start` and `end` are ISO dates, may be YYYY or YYYY-MM, empty if open."""

    title: str
    organisation: str = ""
    start: str = ""
    end: str = ""

    def held_at(self, date: str) -> bool:
        """Tell whether the office was held at an ISO date; partial dates cover all they name."""
        return covers(self.start, self.end, date)


@dataclass(frozen=True, slots=True)
class Affiliation:
    """Belonging to an organisation that is an actor too, with dates as an office has them.

    `organisation` is 0 in what is to be stored: then the actor of that `name` is meant, which is
    made if there is none.
    """

    name: str
    role: str = ""
    start: str = ""
    end: str = ""
    organisation: ActorKey = ActorKey(0)

    def held_at(self, date: str) -> bool:
        """Tell whether it holds at an ISO date; partial dates cover all they name."""
        return covers(self.start, self.end, date)


def covers(start: str, end: str, date: str) -> bool:
    """Tell whether a stretch of time, open where it is empty, holds an ISO date.

    Partial dates, also that of `date` itself, cover all they name.
    """
    if not date:
        return False
    day = date[:10]
    began = not start or start[: len(day)] <= day[: len(start)]
    return began and (not end or day[: len(end)] <= end[: len(day)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """One record for every role that a person or body plays. `n` is 0 until it is stored."""

    n: ActorKey = ActorKey(0)
    id: str = ""
    name: str
    kind: ActorKind = ActorKind.UNKNOWN
    naming: Naming = Naming.NAMED
    colour: str = ""
    wikidata: str = ""
    note: str = ""
    builtin: bool = False
    aliases: tuple[Alias, ...] = ()
    offices: tuple[Office, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()

    def office_at(self, date: str) -> Office | None:
        """Return the office held at an article's date: the last one entered if several."""
        held = [office for office in self.offices if office.held_at(date)]
        return held[-1] if held else None

    def organisation_at(self, date: str) -> str:
        """Return the organisation at a date: that of the office held, else the affiliation's."""
        office = self.office_at(date)
        if office is not None and office.organisation:
            return office.organisation
        held = [each.name for each in self.affiliations if each.held_at(date)]
        return held[-1] if held else ""


def joined(known: Actor, said: Actor) -> Actor:
    """Return an actor with what a list says besides: what it leaves empty stays."""
    names = {alias.name for alias in known.aliases}
    more = (alias for alias in said.aliases if alias.name not in names and alias.name != known.name)
    offices = (office for office in said.offices if office not in known.offices)
    return replace(
        known, kind=known.kind if said.kind is ActorKind.UNKNOWN else said.kind,
        naming=known.naming if said.naming is Naming.NAMED else said.naming,
        wikidata=said.wikidata or known.wikidata, note=said.note or known.note,
        aliases=(*known.aliases, *more), offices=(*known.offices, *offices),
    )  # fmt: skip
