"""Where J, K, U and Shift+U lead from a caret."""

from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind, Status
from guillemet.domain.text import Span
from guillemet.services.views import Page


def annotation(page: Page, current: Annotation | None, caret: int, step: int) -> AnnotationKey:
    """Return the annotation before or after the current one, or after the caret; not round."""
    keys = [each.n for each in page.annotations]
    if current is not None:
        at = keys.index(current.n) + step
    else:
        behind = sum(1 for each in page.annotations if each.start < caret)
        at = behind if step > 0 else behind - 1
    return keys[max(0, min(at, len(keys) - 1))]


def undecided(page: Page, chosen: Span | None, caret: int, step: int) -> Span:
    """Return the undecided place before or after a chosen one or the caret, round the end."""
    if step > 0:
        later = [s for s in page.undecided if (s > chosen if chosen else s.start >= caret)]
        return later[0] if later else page.undecided[0]
    earlier = [s for s in page.undecided if (s < chosen if chosen else s.start < caret)]
    return earlier[-1] if earlier else page.undecided[-1]


def suggestion(page: Page, span: Span) -> Annotation | None:
    """Return the suggestion that begins with just that span, a quote before a mention."""
    found = (a for a in page.annotations if a.status is Status.SUGGESTED and a.spans[0] == span)
    return min(found, key=lambda a: a.kind is MarkKind.MENTION, default=None)
