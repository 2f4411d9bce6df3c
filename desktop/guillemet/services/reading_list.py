"""The reading list: what a project underlines while one reads. One method, one undoable step."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from guillemet.domain.changes import Kind, Op
from guillemet.domain.errors import BadValue
from guillemet.domain.reading_patterns import HUES, ReadingPattern
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span, canonical
from guillemet.services.expressions import Sought, Text, compiled
from guillemet.storage import reading_patterns
from guillemet.storage.writer import Writer

__all__ = ["Hits", "ReadingList", "hits", "read", "sought", "write"]


@dataclass(frozen=True, slots=True)
class Hits:
    """Where each pattern of a list stands in a text; `wrong` says why one stands nowhere."""

    spans: tuple[tuple[Span, ...], ...]
    wrong: tuple[BadValue | None, ...]


class ReadingList:
    """Changes the list."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def put(self, wanted: Sequence[ReadingPattern], name: str = "") -> Future[None]:
        """Make the list just that, in that order; `name` is what the history calls it by.

        Raises:
            BadValue: an expression is none.
        """
        clean = [_checked(each) for each in wanted]
        step = Op(Kind.READING_LIST, {"name": name})
        return self._writer.submit(step, lambda db: reading_patterns.put(db, clean))


def _checked(each: ReadingPattern) -> ReadingPattern:
    compiled(sought(each))
    hue = each.hue if each.hue in HUES else HUES[0]
    return replace(each, typed=canonical(each.typed).text, note=canonical(each.note).text, hue=hue)


def sought(pattern: ReadingPattern) -> Sought:
    """Return what a pattern seeks."""
    return Sought(pattern.typed, pattern.regex, pattern.whole, pattern.exact)


def hits(text: str, patterns: Sequence[ReadingPattern]) -> Hits:
    """Return where each pattern stands in a text. Takes its time: not on the GUI thread."""
    searched = Text(text)
    spans: list[tuple[Span, ...]] = []
    wrong: list[BadValue | None] = []
    for each in patterns:
        try:
            spans.append(tuple(searched.spans(sought(each))))
            wrong.append(None)
        except BadValue as error:  # a `TooSlow` too
            spans.append(())
            wrong.append(error)
    return Hits(tuple(spans), tuple(wrong))


def read(path: Path) -> tuple[ReadingPattern, ...]:
    """Return the list of a table.

    Raises:
        BadFile: it cannot be read, or has no column of patterns.
    """
    from guillemet.exchange import reading_lists

    return reading_lists.read(path)


def write(patterns: Sequence[ReadingPattern], out: Path) -> int:
    """Write a list as CSV; return how many there are.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
    """
    from guillemet.exchange import reading_lists

    return reading_lists.write(patterns, out)
