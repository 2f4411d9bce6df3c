"""Cutting the spans of an annotation in two, and putting those of several together."""

from collections.abc import Iterable, Sequence

from guillemet.domain.text import Span
from guillemet.domain.textunits import trimmed

Spans = tuple[Span, ...]


def cut(text: str, spans: Sequence[Span], at: int) -> tuple[Spans, Spans]:
    """Return the spans before and after a code point, without blanks at the cut."""
    before: list[Span | None] = []
    after: list[Span | None] = []
    for span in spans:
        if span.end <= at:
            before.append(span)
        elif span.start >= at:
            after.append(span)
        else:
            before.append(_ended(text, Span(span.start, at)))
            after.append(_begun(text, Span(at, span.end)))
    return tuple(s for s in before if s), tuple(s for s in after if s)


def _ended(text: str, span: Span) -> Span | None:
    kept = trimmed(text, span.start, span.end)
    return Span(span.start, kept.end) if kept else None


def _begun(text: str, span: Span) -> Span | None:
    kept = trimmed(text, span.start, span.end)
    return Span(kept.start, span.end) if kept else None


def united(text: str, spans: Iterable[Span]) -> Spans:
    """Return spans in order; what overlaps, or has only blanks of one line between, is one."""
    found: list[Span] = []
    for span in sorted(spans):
        last = found[-1] if found else None
        if last is not None and _adjoins(text, last, span):
            found[-1] = Span(last.start, max(last.end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _adjoins(text: str, one: Span, other: Span) -> bool:
    between = text[one.end : other.start]
    return other.start <= one.end or (between.isspace() and "\n" not in between)
