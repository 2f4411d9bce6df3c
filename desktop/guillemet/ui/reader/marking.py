"""From annotations to what is drawn of them."""

from collections.abc import Callable, Iterable, Mapping

from guillemet.domain.annotation import Annotation, AnnotationKey, Status
from guillemet.domain.changes import Op
from guillemet.domain.text import Span
from guillemet.services.views import Page
from guillemet.ui.reader.lens import SLATE, Lens
from guillemet.ui.reader.marks import Mark

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
        self._known: dict[AnnotationKey, tuple[Annotation, tuple[Mark, ...]]] = {}

    def marks(
        self,
        page: Page,
        lens: str,
        part: int,
        made: Iterable[Annotation],
        editing: Mapping[AnnotationKey, tuple[Span, ...]],
    ) -> list[Mark]:
        """Return the marks of a page, and of what is `made` and not saved yet.

        Annotations being edited stand where they are dragged to.
        """
        coloured = Lens(page, lens)
        self._forget_unless((page.article.n, page.article.text_n, part, *coloured.under), coloured)
        known, self._known = self._known, {}
        found: list[Mark] = []
        for each in page.annotations:
            kept = known.get(each.n)
            if kept is None or kept[0] is not each:
                kept = each, self._of(each, each.spans, coloured.hue(each))
            self._known[each.n] = kept
            moved = editing.get(each.n)
            found += kept[1] if moved is None else self._of(each, moved, coloured.hue(each))
        for each in made:
            found += self._of(each, each.spans, SLATE)
        return found

    def _forget_unless(self, under: tuple[object, ...], coloured: Lens) -> None:
        """Begin anew where another text is shown, or where what was known has other hues now."""
        now = coloured.colours
        same = all(now.get(key, colour) == colour for key, colour in self._colours.items())
        if under != self._under or not same:
            self._known = {}
        self._under, self._colours = under, now

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
