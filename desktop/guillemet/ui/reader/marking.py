"""From annotations to what is drawn of them."""

from collections.abc import Callable, Iterable, Mapping

from guillemet.domain.annotation import Annotation, AnnotationKey, Status
from guillemet.domain.changes import Op
from guillemet.domain.text import Span
from guillemet.services.views import Page
from guillemet.ui.reader.lens import SLATE, hue_of
from guillemet.ui.reader.marks import Mark

Offsets = Callable[[Span], tuple[int, int] | None]


def unsaved(page: Page, pending: Iterable[Op]) -> list[Annotation]:
    """Return what is made in an article and not on the disk yet."""
    made = [op.value for op in pending if isinstance(op.value, Annotation)]
    known = {each.id for each in page.annotations}
    return [a for a in made if a.article == page.article.n and a.id not in known]


def marks_of(
    page: Page,
    shown: Iterable[Annotation],
    lens: str,
    offsets: Offsets,
    editing: Mapping[AnnotationKey, tuple[Span, ...]],
) -> list[Mark]:
    """Return the marks of annotations; those being edited stand where they are dragged to."""
    found = []
    for each in shown:
        spans = editing.get(each.n, each.spans)
        saved = bool(each.n)
        hue = hue_of(page, each, lens) if saved else SLATE
        for nth, span in enumerate(spans):
            where = offsets(span)
            if where is not None:
                found.append(
                    Mark(
                        *where, each.n, each.kind, hue, each.n, saved=saved,
                        suggested=each.status is Status.SUGGESTED, nth=nth,
                        last=nth == len(spans) - 1,
                    )
                )  # fmt: skip
    return found
