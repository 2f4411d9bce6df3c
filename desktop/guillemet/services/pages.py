"""What the screen shows of an article: read as a whole, then again only where it changed."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from guillemet.domain import quotemarks
from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.codebook import Codebook
from guillemet.domain.display import LONG_TEXT
from guillemet.domain.fields import Owner
from guillemet.domain.text import Span
from guillemet.services.suggested import Proposed
from guillemet.services.views import Page, changed_part
from guillemet.storage import (
    actors,
    annotations,
    codebook,
    coders,
    dismissals,
    fields,
    touched,
    uses,
)
from guillemet.storage.exports import snapshot

if TYPE_CHECKING:
    import sqlite3


_PLACE: Final = attrgetter("start", "end")


class Pages:
    """Reads pages over one connection."""

    def __init__(self, conn: "sqlite3.Connection", only: str = "") -> None:
        self._conn = conn
        self._only = only

    def read(
        self,
        article: Article,
        proposed: Proposed,
        refused: Sequence[Span],
        before: Page | None = None,
    ) -> Page:
        """Return the page of an article; what did not change since `before` is taken from it.

        `refused` is where what was proposed was rejected.
        """
        conn = self._conn
        with nullcontext() if conn.in_transaction else snapshot(conn):
            seen, book = touched.journal_end(conn), codebook.read(conn)
            known = before if before and before.article.text_n == article.text_n else None
            marked = self._marked(article.n, book, known)
            shown = _with(marked, proposed.annotations, known)
            dismissed = dismissals.of_article(conn, article.n)
            aside = (*dismissed, *refused)
            quoted = known.quoted if known else quoted_in(article.text)
            builtin = uses.builtin(conn)
            keys = {part.actor for a in marked for part in a.parts}
            return Page(
                article=article, annotations=tuple(shown), codebook=book, quoted=quoted, seen=seen,
                actors={**actors.of_keys(conn, {*keys, *builtin}), **proposed.actors},
                fields=fields.of(conn, Owner.ANNOTATION), cast=_cast(marked, builtin),
                undecided=_decide(quoted, shown, aside, known), dismissed=dismissed, aside=aside,
                tiers=proposed.tiers,
                coders={each.name: each.colour for each in coders.every(conn) if each.colour},
            )  # fmt: skip

    def _marked(
        self, key: ArticleKey, book: Codebook, before: Page | None
    ) -> list[Annotation]:  # fmt: skip
        """Return the annotations in reading order; those that are the same are the same objects."""
        changed = None
        if before is not None:
            changed = touched.annotations_since(self._conn, key, before.seen)
        if before is None or changed is None:
            found = annotations.in_article(self._conn, key)
            return sorted((in_codebook_order(a, book) for a in self._seen(found)), key=in_order)
        kept = [a for a in before.annotations if a.n > 0 and a.n not in changed]
        for fresh in self._seen(annotations.among(self._conn, key, changed)):
            insort(kept, in_codebook_order(fresh, book), key=in_order)
        return kept

    def _seen(self, found: Iterable[Annotation]) -> Iterable[Annotation]:
        """Return those of one coder alone, if others' are hidden."""
        return (a for a in found if a.coder == self._only) if self._only else found


def quoted_in(text: str) -> tuple[Span, ...]:
    """Return what stands in quote marks, in reading order.

    Of a text that is shown in parts, only what stands in its first: half a million passages are
    nothing to decide on, and would take a minute to be found.
    """
    if len(text) > LONG_TEXT:
        text = text[: text.rfind("\n", 0, LONG_TEXT) + 1 or LONG_TEXT]
    return tuple(sorted((pair.inner for pair in quotemarks.pairs(text)), key=_PLACE))


def in_order(annotation: Annotation) -> tuple[bool, int, int, str]:
    """Return what puts annotations in reading order, orphans last."""
    spans = annotation.spans
    end = spans[-1].end if spans else 0
    return not spans, spans[0].start if spans else 0, end, annotation.id


def in_codebook_order(annotation: Annotation, book: Codebook) -> Annotation:
    """Return an annotation with its tags in the order of the codebook."""
    if len(annotation.tags) < 2:
        return annotation
    tags = tuple(sorted(annotation.tags, key=lambda tag: book.order.get(tag, 0)))
    return replace(annotation, tags=tags)


def _with(
    marked: list[Annotation], proposed: Sequence[Annotation], before: Page | None
) -> list[Annotation]:
    """Return annotations and suggestions in reading order; the same ones are the same objects."""
    if not proposed:
        return marked
    known: Mapping[int, Annotation] = {}
    if before is not None:
        known = {a.n: a for a in before.annotations if a.n < 0}
    same = ((known.get(each.n), each) for each in proposed)
    return sorted([*marked, *(old if old == new else new for old, new in same)], key=in_order)


def _decide(
    quoted: Sequence[Span],
    shown: Sequence[Annotation],
    aside: Sequence[Span],
    before: Page | None,
) -> tuple[Span, ...]:
    if before is not None:
        return _decided_anew(quoted, shown, aside, before)
    taken = _joined([*aside, *_spans(shown)])
    return _with_proposed([span for span in quoted if not _meets(taken, span)], shown)


def _with_proposed(open_: Sequence[Span], shown: Iterable[Annotation]) -> tuple[Span, ...]:
    proposed = {a.spans[0] for a in shown if a.status is Status.SUGGESTED}
    if not proposed:
        return tuple(open_)
    return tuple(sorted(proposed.union(open_), key=_PLACE))


def _decided_anew(
    quoted: Sequence[Span],
    shown: Sequence[Annotation],
    aside: Sequence[Span],
    before: Page,
) -> tuple[Span, ...]:
    """Return where a decision is due: only passages on which something changed are looked at."""
    was, now = changed_part(before.annotations, shown)
    changed = [*before.annotations[was], *shown[now]]
    places = _joined([*_spans(changed), *(set(aside) ^ set(before.aside))])
    suggested = {a.spans[0] for a in before.annotations if a.status is Status.SUGGESTED}
    if not places and not suggested:
        return _with_proposed(before.undecided, shown)
    doubtful = [span for span in _near(places, quoted) if _meets(places, span)]
    if suggested:
        doubtful = sorted({*doubtful, *suggested.intersection(quoted)}, key=_PLACE)
    looked_at = suggested.union(doubtful)
    first, last = _around(looked_at)
    taken = _joined([*aside, *_spans(_standing(shown, first, last))])
    open_ = [s for s in before.undecided if s.end <= first or s.start >= last or s not in looked_at]
    for span in doubtful:
        if not _meets(taken, span):
            insort(open_, span, key=_PLACE)
    return _with_proposed(open_, shown)


def _around(spans: Iterable[Span]) -> tuple[int, int]:
    """Return from where to where spans reach."""
    places = [(span.start, span.end) for span in spans]
    return min((a for a, _ in places), default=0), max((b for _, b in places), default=0)


def _standing(shown: Sequence[Annotation], first: int, last: int) -> list[Annotation]:
    """Return the annotations of which something may stand between two places, and orphans."""
    found = []
    for a in shown:
        start, end = a.anchors[0].span, a.anchors[-1].span
        if start is None or end is None or (start.start < last and end.end > first):
            found.append(a)
    return found


def _near(places: Sequence[tuple[int, int]], spans: Sequence[Span]) -> list[Span]:
    """Return the spans that may meet joined places: those that meet all between."""
    if not places:
        return []
    first, last = places[0][0], places[-1][1]
    return [span for span in spans if span.start < last and span.end > first]


def _spans(annotations_: Iterable[Annotation]) -> Iterable[Span]:
    """Return what annotations stand on; who is only mentioned there decides nothing."""
    return (
        anchor.span
        for a in annotations_
        if a.kind is not MarkKind.MENTION
        for anchor in a.anchors
        if anchor.span is not None
    )


def _joined(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Return stretches that overlap as one, in order: none has a character of another."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _meets(joined: Sequence[tuple[int, int]], span: Span) -> bool:
    """Tell whether a span has a character in common with any of `joined`."""
    before = bisect_left(joined, (span.end,)) - 1
    return before >= 0 and joined[before][1] > span.start


def _cast(marked: Sequence[Annotation], builtin: Sequence[int]) -> tuple[ActorKey, ...]:
    speakers = [part.actor for a in marked for part in a.parts if part.role is Role.SPEAKER]
    return tuple(actor for actor in dict.fromkeys(speakers) if actor not in builtin)
