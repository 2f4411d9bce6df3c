"""What is said of marks in words: under the mouse, and to a screen reader."""

from collections.abc import Sequence

from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind, Role, Status
from guillemet.services.views import Page
from guillemet.ui.suggestions.explaining import rule_words
from guillemet.ui.words import plural, tr


def tell(page: Page, keys: Sequence[AnnotationKey]) -> str:
    """Return what lies under the mouse, the innermost first: a line of ours, then theirs.

    The first line is never imported text, so that Qt takes none of it for HTML.
    """
    if not keys:
        return ""
    by_key = {each.n: each for each in page.annotations}
    known = [by_key[key] for key in keys if key in by_key]
    if not known:
        return ""
    first = plural("Reader", "{n} annotation here", "{n} annotations here", len(known))
    return "\n".join([first, *(in_words(page, each) for each in known)])


def in_words(page: Page, annotation: Annotation) -> str:
    """Return an annotation in a line: its kind, its actors, its tags, its status."""
    role = {
        MarkKind.QUOTE: Role.SPEAKER,
        MarkKind.PASSAGE: Role.TARGET,
        MarkKind.MENTION: Role.MENTIONED,
    }[annotation.kind]
    names = [page.actors[actor].name for actor in annotation.actors(role)]
    if not names and annotation.kind is MarkKind.QUOTE:
        names = [tr("Reader", "Speaker?")]
    tags = [page.codebook.path(tag) for tag in annotation.tags]
    verified = [tr("Reader", "verified")] if annotation.status is Status.VERIFIED else []
    if annotation.status is Status.SUGGESTED:
        verified = [tr("Reader", "proposed"), rule_words(annotation.rule)]
    said = [kind_of(annotation.kind), ", ".join(names), ", ".join(tags), *verified]
    return " · ".join(each for each in said if each)


def kind_of(kind: MarkKind) -> str:
    """Return what a kind is called at the beginning of a line."""
    return {
        MarkKind.QUOTE: tr("Reader", "Quote"),
        MarkKind.PASSAGE: tr("Reader", "Passage"),
        MarkKind.MENTION: tr("Reader", "Mention"),
    }[kind]
