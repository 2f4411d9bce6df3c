"""What is to be painted of overlapping marks: lanes, then disjoint segments. No geometry here.

Positions are UTF-16 offsets in the document shown, half-open.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import Final

from guillemet.domain.annotation import AnnotationKey, MarkKind
from guillemet.domain.records import dataclass

UNDERLINES: Final = 3
"""How many underlines are stacked; more are counted in the gutter."""


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """One span of an annotation as it is drawn. `order` breaks ties: the newest is on top.

    `nth` counts the spans of its annotation, `last` tells the last of them.
    """

    start: int
    end: int
    key: AnnotationKey
    kind: MarkKind
    hue: str
    order: int
    saved: bool = True
    suggested: bool = False
    nth: int = 0
    last: bool = True


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch on which the same marks lie: its fill, if any, and its underlines by lane."""

    start: int
    end: int
    fill: Mark | None
    lines: tuple[tuple[int, Mark], ...]
    hidden: int = 0


def lanes(marks: Sequence[Mark]) -> dict[Mark, int]:
    """Give each quote and mention the first lane that is free where it lies; longest first."""
    free: list[int] = []
    found: dict[Mark, int] = {}
    for mark in sorted(marks, key=lambda m: (m.start, -(m.end - m.start), m.order)):
        lane = next((n for n, until in enumerate(free) if until <= mark.start), len(free))
        if lane == len(free):
            free.append(mark.end)
        else:
            free[lane] = mark.end
        found[mark] = lane
    return found


def segments(marks: Iterable[Mark]) -> list[Segment]:
    """Cut marks at each other's ends. Only the innermost is filled; underlines are stacked."""
    drawn = [mark for mark in marks if mark.kind is not MarkKind.PASSAGE]
    in_lane = lanes(drawn)
    edges = sorted({edge for mark in drawn for edge in (mark.start, mark.end)})
    starting: dict[int, list[Mark]] = {}
    for mark in drawn:
        starting.setdefault(mark.start, []).append(mark)
    found: list[Segment] = []
    active: list[Mark] = []
    for start, end in itertools.pairwise(edges):
        active = [mark for mark in active if mark.end > start] + starting.get(start, [])
        if active:
            found.append(_segment(start, end, active, in_lane))
    return found


def _segment(start: int, end: int, active: list[Mark], in_lane: dict[Mark, int]) -> Segment:
    quotes = [mark for mark in active if mark.kind is MarkKind.QUOTE and not mark.suggested]
    innermost = min(quotes, key=lambda m: (m.end - m.start, -m.order), default=None)
    lines = sorted(
        ((in_lane[mark], mark) for mark in active if in_lane[mark] < UNDERLINES),
        key=lambda line: line[0],
    )
    return Segment(start, end, innermost, tuple(lines), len(active) - len(lines))
