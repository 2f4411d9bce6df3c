"""Who speaks, is spoken to or spoken of."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NewType

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
        if not date:
            return False
        day = date[:10]
        began = not self.start or self.start[: len(day)] <= day[: len(self.start)]
        return began and (not self.end or day[: len(self.end)] <= self.end[: len(day)])


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

    def office_at(self, date: str) -> Office | None:
        """Return the office held at an article's date: the last one entered if several."""
        held = [office for office in self.offices if office.held_at(date)]
        return held[-1] if held else None
