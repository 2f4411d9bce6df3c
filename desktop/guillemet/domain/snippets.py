"""Short stretches of a text around what was found in it, on one line."""

import re
from collections.abc import Sequence
from typing import Final

from guillemet.domain.finding import Place
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

BEFORE: Final = 48
"""Code points of text before the first hit of a snippet."""
LONG: Final = 190
"""Code points of a snippet."""
_WORD_END: Final = 16
"""Code points in which an end of a snippet looks for the end of a word."""
_SPACE: Final = re.compile(r"\s")
CUT: Final = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a text on one line; an ellipsis says that there is more.

    `marks` are where hits stand in `text`, `hits` where the same stand in what it was cut from.
    """

    text: str
    marks: tuple[Span, ...] = ()
    hits: tuple[Span, ...] = ()


def snippets(text: str, places: Sequence[Place], most: int = 3, *, since: int = 0) -> list[Snippet]:
    """Return the stretches that show most of the words looked for, in the order of the text.

    What stands before `since` is not shown.
    """
    stretches: list[list[Place]] = []
    for place in places:
        within = stretches and place.span.end <= stretches[-1][0].span.start - BEFORE + LONG
        if within:
            stretches[-1].append(place)
        else:
            stretches.append([place])
    best = sorted(enumerate(stretches), key=lambda known: (-_words(known[1]), known[0]))[:most]
    return [
        _cut(text, [place.span for place in chosen], since)
        for _, chosen in sorted(best, key=_first)
    ]


def on_one_line(text: str) -> str:
    """Return `text` with its line ends and tabs as blanks, character for character."""
    return text.replace("\n", " ").replace("\t", " ")


def beginning(text: str) -> Snippet:
    """Return the first words of a text."""
    end = _end(text, min(LONG, len(text)))
    return Snippet(on_one_line(text[:end]).rstrip() + (CUT if end < len(text) else ""))


def _first(known: tuple[int, list[Place]]) -> int:
    return known[0]


def _words(stretch: Sequence[Place]) -> int:
    return len({place.word for place in stretch})


def _cut(text: str, hits: Sequence[Span], since: int) -> Snippet:
    start = _start(text, max(since, hits[0].start - BEFORE))
    end = _end(text, min(len(text), max(start + LONG, hits[0].end)))
    head = CUT if start > since else ""
    shown = f"{head}{on_one_line(text[start:end])}{CUT if end < len(text) else ''}"
    kept = tuple(hit for hit in hits if hit.end <= end)
    shift = len(head) - start
    return Snippet(shown, tuple(Span(hit.start + shift, hit.end + shift) for hit in kept), kept)


def _start(text: str, at: int) -> int:
    """Return where a word begins at or soon after `at`."""
    if at == 0 or text[at - 1].isspace():
        return at
    blank = _SPACE.search(text, at, at + _WORD_END)
    return blank.end() if blank else at


def _end(text: str, at: int) -> int:
    """Return where a word ends at or soon before `at`."""
    if at >= len(text) or text[at].isspace():
        return at
    for back in range(at, max(at - _WORD_END, 0), -1):
        if text[back - 1].isspace():
            return back - 1
    return at
