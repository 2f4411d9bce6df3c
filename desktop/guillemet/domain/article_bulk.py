"""What can be done to many articles at once."""

from collections.abc import Mapping
from dataclasses import field
from typing import Final

from guillemet.domain.article import ReadingState
from guillemet.domain.fields import FieldKey
from guillemet.domain.records import dataclass

Told = str | tuple[str, ...]
COLUMNS: Final = (
    "title", "outlet", "authors", "published", "section", "language", "url", "note"
)  # fmt: skip
"""What is known of an article that somebody may change."""


@dataclass(frozen=True, slots=True)
class GiveState:
    """The coder is so far with them; left out they are for a reason."""

    state: ReadingState
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Those that are left out are in again, each as far as the coder was with it."""


@dataclass(frozen=True, slots=True)
class Tell:
    """They have these values, by the names of `COLUMNS`; an empty one is not known."""

    values: Mapping[str, Told]


@dataclass(frozen=True, slots=True)
class TellEach:
    """Each has values of its own, by its number."""

    values: Mapping[int, Mapping[str, Told]] = field(hash=False)


@dataclass(frozen=True, slots=True)
class GiveOwn:
    """A field of the project has a value; the empty one clears it."""

    field: FieldKey
    value: str


@dataclass(frozen=True, slots=True)
class Remove:
    """They are deleted with their annotations."""


ArticleChange = GiveState | TakeIn | Tell | TellEach | GiveOwn | Remove


@dataclass(frozen=True, slots=True)
class Before:
    """How many of the articles say something, and what they will say instead."""

    what: str
    before: str
    after: str
    count: int
