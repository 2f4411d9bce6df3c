"""How a text is shown: where its characters stand in the widget that shows it.

A widget counts UTF-16 units, freezes on a paragraph of a million characters and on a text
of fifty million. So long paragraphs get breaks that only the widget sees, and long texts are
shown in parts. This is the one place that knows of either.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from guillemet.domain.records import dataclass
from guillemet.domain.text import Span, Utf16Map

LONG_PARAGRAPH: Final = 20_000
"""Code points after which a paragraph is broken for display."""
LONG_TEXT: Final = 2_000_000
"""Code points after which a text is shown in parts."""


@dataclass(frozen=True, slots=True)
class Place:
    """A position in the widget: which part of the text it shows, and a UTF-16 offset there."""

    part: int
    offset: int


class _Part:
    """One part of a text as the widget holds it."""

    __slots__ = ("breaks", "shown", "span", "units")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.span = (start, end)
        body = text[start:end]
        self.breaks = list(_breaks(body))
        pieces = [body[a:b] for a, b in zip([0, *self.breaks], [*self.breaks, None], strict=True)]
        self.shown = "\n".join(pieces)
        self.units = Utf16Map(self.shown)


def _breaks(body: str) -> Iterator[int]:
    """Yield where lines too long are broken: after every so many of their characters."""
    start = 0
    while len(body) - start > LONG_PARAGRAPH:
        end = body.find("\n", start)
        end = len(body) if end < 0 else end
        yield from range(start + LONG_PARAGRAPH, end, LONG_PARAGRAPH)
        start = end + 1


class DisplayMap:
    """Converts positions of one text between code points and places in the widget.

    Building costs one pass over the text; a lookup O(log of the breaks and wide characters).
    """

    __slots__ = ("_parts", "_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._parts = [_Part(text, a, b) for a, b in _cuts(text)]
        self._starts = [part.span[0] for part in self._parts]

    @property
    def parts(self) -> int:
        """In how many parts the text is shown; 1 for nearly all."""
        return len(self._parts)

    def shown(self, part: int = 0) -> str:
        """Return the characters that the widget gets for a part."""
        return self._parts[part].shown

    def length(self, part: int = 0) -> int:
        """Return the length of a part in UTF-16 units, inserted breaks included."""
        shown = self._parts[part]
        return shown.units.to_utf16(len(shown.shown))

    def covers(self, part: int) -> tuple[int, int]:
        """Return the half-open range of code points that a part shows."""
        return self._parts[part].span

    def place(self, index: int) -> Place:
        """Return where the code point at `index` stands."""
        number = max(0, bisect_right(self._starts, index) - 1)
        part = self._parts[number]
        local = min(index, part.span[1]) - part.span[0]
        return Place(number, part.units.to_utf16(local + bisect_right(part.breaks, local)))

    def offsets(self, span: Span, part: int = 0) -> tuple[int, int] | None:
        """Return the UTF-16 range of `span` within `part`, or None if it lies outside."""
        first, last = self._parts[part].span
        start, end = max(span.start, first), min(span.end, last)
        if start >= end:
            return None
        body = self._parts[part]
        local = end - first - 1  # the last character decides, so that no break is included
        shown_end = local + bisect_right(body.breaks, local) + 1
        return self.place(start).offset, body.units.to_utf16(shown_end)

    def index(self, place: Place) -> int:
        """Return the code-point index of a place; an inserted break counts as what follows it."""
        part = self._parts[place.part]
        shown = part.units.from_utf16(place.offset)
        before = bisect_right([at + n for n, at in enumerate(part.breaks)], shown - 1)
        return min(part.span[0] + shown - before, part.span[1])


def _cuts(text: str) -> list[tuple[int, int]]:
    """Cut a long text after line ends, each part at most `LONG_TEXT` code points."""
    cuts, start = [], 0
    while len(text) - start > LONG_TEXT:
        at = text.rfind("\n", start, start + LONG_TEXT) + 1
        at = at if at > start else start + LONG_TEXT
        cuts.append((start, at))
        start = at
    return [*cuts, (start, len(text))]
