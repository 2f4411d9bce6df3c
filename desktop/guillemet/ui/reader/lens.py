"""Hue is one lens at a time: which hue an annotation has."""

from typing import Final

from guillemet.domain.annotation import Annotation, MarkKind, Role
from guillemet.services.views import Page

LENSES: Final = ("speaker", "tag", "kind", "coder")
HUES: Final = ("blue", "orange", "violet", "green", "sky", "brown")
SLATE: Final = "slate"
_KINDS: Final = {MarkKind.QUOTE: "blue", MarkKind.PASSAGE: "orange", MarkKind.MENTION: "violet"}


def hue_of(page: Page, annotation: Annotation, lens: str) -> str:
    """Return the name of a hue; slate where nothing is said: missing work looks colourless."""
    if lens == "tag":
        return page.codebook.hue(annotation.tags[0]) or SLATE if annotation.tags else SLATE
    if lens == "kind":
        return _KINDS[annotation.kind]
    if lens == "coder":
        if not annotation.coder:
            return SLATE
        coders = list(dict.fromkeys(a.coder for a in page.annotations if a.coder))
        return HUES[coders.index(annotation.coder) % len(HUES)]
    role = Role.MENTIONED if annotation.kind is MarkKind.MENTION else Role.SPEAKER
    actors = annotation.actors(role)
    return (page.actors[actors[0]].colour or SLATE) if actors else SLATE
