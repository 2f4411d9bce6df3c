"""From annotations to what is drawn of them."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from sys import maxsize
from typing import Final

from guillemet.domain.annotation import Annotation, AnnotationKey, Status
from guillemet.domain.changes import Op
from guillemet.domain.text import Span
from guillemet.services.views import Page, changed_part
from guillemet.ui.reader.lens import SLATE, Lens
from guillemet.ui.reader.marks import Mark

MANY: Final = 400
"""Annotations of an article of which those that are not seen are drawn after the others."""
BEFORE: Final = 20_000
BEHIND: Final = 2_000
"""Code points around what is seen in which annotations may begin."""
Offsets = Callable[[Span], tuple[int, int] | None]


def unsaved(page: Page, pending: Iterable[Op]) -> list[Annotation]:
    """Return what is made in an article and not on the disk yet."""
    made = [a for op in pending if isinstance(a := op.value, Annotation)]
    here = [a for a in made if a.article == page.article.n]
    known = {each.id for each in page.annotations} if here else set()
    return [a for a in here if a.id not in known]


class MarkBook:
    """The marks of the annotations on the screen. What did not change keeps the same objects."""

    def __init__(self, offsets: Offsets) -> None:
        self._offsets = offsets
        self._under: tuple[object, ...] = ()
        self._colours: Mapping[int, str] = {}
        self._annotations: tuple[Annotation, ...] = ()
        self._known: dict[AnnotationKey, tuple[Annotation, tuple[Mark, ...]]] = {}
        self._moved: dict[AnnotationKey, tuple[Mark, ...]] = {}
        self._made: list[Mark] = []

    def marks(self, page: Page, lens: str, part: int) -> list[Mark]:
        """Return all marks of a page."""
        came, _ = MarkBook(self._offsets).change(page, lens, part, (), {})
        return came

    def change(
        self,
        page: Page,
        lens: str,
        part: int,
        made: Iterable[Annotation],
        editing: Mapping[AnnotationKey, tuple[Span, ...]],
    ) -> tuple[list[Mark], list[Mark]]:
        """Return the marks that come and those that go: of a page, and `made` but not saved yet.

        Annotations being edited stand where they are dragged to.
        """
        coloured = Lens(page, lens)
        under = (page.article.n, page.article.text_n, part, *coloured.under)
        went = [*self._made, *itertools.chain.from_iterable(self._moved.values())]
        came = [mark for key in self._moved for mark in self._of_known(key)]
        went += self._forgotten_unless(under, coloured)
        fresh, gone = self._follow(page.annotations, coloured)
        came += fresh
        went += gone
        by_key = {a.n: a for a in page.annotations if a.n in editing} if editing else {}
        self._moved = {
            key: self._of(each, editing[key], coloured.hue(each)) for key, each in by_key.items()
        }
        self._made = [mark for each in made for mark in self._of(each, each.spans, SLATE)]
        came += [*self._made, *itertools.chain.from_iterable(self._moved.values())]
        went += [mark for key in self._moved for mark in self._of_known(key)]
        return _apart(came, went)

    def _of_known(self, key: AnnotationKey) -> tuple[Mark, ...]:
        return self._known[key][1] if key in self._known else ()

    def _follow(
        self, annotations: tuple[Annotation, ...], coloured: Lens
    ) -> tuple[list[Mark], list[Mark]]:
        """Know the marks of other annotations from now on; those of the same ones stay."""
        came: list[Mark] = []
        was, now = changed_part(self._annotations, annotations)
        left = {each.n: self._known.pop(each.n) for each in self._annotations[was]}
        for each in annotations[now]:
            kept = left.get(each.n)
            if kept is not None and kept[0] is each:
                self._known[each.n] = left.pop(each.n)
            else:
                marks = self._of(each, each.spans, coloured.hue(each))
                self._known[each.n] = each, marks
                came += marks
        self._annotations = annotations
        return came, [mark for _, marks in left.values() for mark in marks]

    def _forgotten_unless(self, under: tuple[object, ...], coloured: Lens) -> list[Mark]:
        """Begin anew where another text is shown, or where what was known has other hues now.

        Return what goes then.
        """
        now, gone = coloured.colours, []
        same = all(now.get(key, colour) == colour for key, colour in self._colours.items())
        if under != self._under or not same:
            gone = [mark for _, marks in self._known.values() for mark in marks]
            self._known, self._annotations = {}, ()
        self._under, self._colours = under, now
        return gone

    def _of(self, each: Annotation, spans: tuple[Span, ...], hue: str) -> tuple[Mark, ...]:
        places = [(nth, self._offsets(span)) for nth, span in enumerate(spans)]
        return tuple(
            Mark(
                *where, each.n, each.kind, hue, each.n, saved=bool(each.n),
                suggested=each.status is Status.SUGGESTED, nth=nth, last=nth == len(spans) - 1,
            )
            for nth, where in places
            if where is not None
        )  # fmt: skip


def _apart(came: list[Mark], went: list[Mark]) -> tuple[list[Mark], list[Mark]]:
    """Leave out what comes and goes at once."""
    both = {*came}.intersection(went) if went else set()
    if not both:
        return came, went
    return [mark for mark in came if mark not in both], [m for m in went if m not in both]


def around(page: Page, first: int, last: int) -> Page:
    """Return a page with those of very many annotations that begin near to a stretch."""
    if len(page.annotations) <= MANY:
        return page
    start = bisect_left(page.annotations, first - BEFORE, key=_begins)
    end = bisect_right(page.annotations, last + BEHIND, key=_begins)
    return replace(page, annotations=page.annotations[start:end])


def _begins(annotation: Annotation) -> int:
    span = annotation.anchors[0].span
    return span.start if span is not None else maxsize
