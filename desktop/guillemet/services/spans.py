"""Which spans an annotation may have."""

from collections.abc import Iterable
from itertools import pairwise

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_MENTION_SPANS, MSG_NO_SPANS, MSG_SPANS_OVERLAP
from guillemet.domain.text import Span


def checked_spans(kind: MarkKind, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return `spans` in order.

    Raises:
        BadValue: there are none, two overlap, or a mention has several.
    """
    places = tuple(sorted(spans))
    if not places:
        raise BadValue(MSG_NO_SPANS)
    if kind is MarkKind.MENTION and len(places) > 1:
        raise BadValue(MSG_MENTION_SPANS)
    if any(a.overlaps(b) for a, b in pairwise(places)):
        raise BadValue(MSG_SPANS_OVERLAP)
    return places
