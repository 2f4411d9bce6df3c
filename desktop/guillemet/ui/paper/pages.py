"""What stands on each page. Small values: lines are set again when a page is drawn."""

from dataclasses import field

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines of a paragraph of the article, the first of them at height `y`."""

    block: int
    first: int
    end: int
    y: float


@dataclass(frozen=True, slots=True)
class NoteLines:
    """Some lines of a note; `anchor` is how high its words stand, None where they are not here."""

    key: AnnotationKey
    first: int
    end: int
    x: float
    y: float
    anchor: float | None


@dataclass(frozen=True, slots=True)
class OwnLines:
    """Some lines of the head, the legend or the contents."""

    what: str
    first: int
    end: int
    y: float


@dataclass(slots=True)
class PageOf:
    """One page of an article."""

    lines: list[Lines] = field(default_factory=list)
    notes: list[NoteLines] = field(default_factory=list)
    own: list[OwnLines] = field(default_factory=list)
