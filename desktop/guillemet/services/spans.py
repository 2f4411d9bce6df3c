"""Which spans an annotation may have."""

from collections.abc import Iterable
from itertools import pairwise

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import (
    MSG_BEYOND_TEXT,
    MSG_MENTION_SPANS,
    MSG_NO_SPANS,
    MSG_SPANS_OVERLAP,
)
from guillemet.domain.text import Span


def checked_spans(kind: MarkKind, spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Return `spans` of `text` in order.

    Raises:
        BadValue: there are none, one holds only blanks or lies beyond the text, two overlap, or
            a mention has several.
    """
    places = tuple(sorted(spans))
    if any(span.end > len(text) for span in places):
        raise BadValue(MSG_BEYOND_TEXT)
    if not places or any(span.of(text).isspace() for span in places):
        raise BadValue(MSG_NO_SPANS)
    if any(a.overlaps(b) for a, b in pairwise(places)):
        raise BadValue(MSG_SPANS_OVERLAP)
    check_count(kind, len(places))
    return places


def check_count(kind: MarkKind, count: int) -> None:
    """Refuse a mention of several spans.

    Raises:
        BadValue: it is one.
    """
    if kind is MarkKind.MENTION and count > 1:
        raise BadValue(MSG_MENTION_SPANS)
