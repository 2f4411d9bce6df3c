"""Hue is one lens at a time: which hue an annotation has."""

from typing import Final

from guillemet.domain.annotation import Annotation, MarkKind, Role
from guillemet.services.views import Page

LENSES: Final = ("speaker", "tag", "kind", "coder")
HUES: Final = ("blue", "orange", "violet", "green", "sky", "brown")
SLATE: Final = "slate"
_KINDS: Final = {MarkKind.QUOTE: "blue", MarkKind.PASSAGE: "orange", MarkKind.MENTION: "violet"}


class Lens:
    """Gives the annotations of a page their hues.

    A hue depends on its annotation, and beside that on `colours` of actors and on `under`.
    """

    def __init__(self, page: Page, name: str) -> None:
        self._page = page
        self._name = name
        self._coders: tuple[str, ...] = ()
        if name == "coder":
            self._coders = tuple(dict.fromkeys(a.coder for a in page.annotations if a.coder))
        self.colours: dict[int, str] = {key: actor.colour for key, actor in page.actors.items()}
        tags = tuple(page.codebook.walk()) if name == "tag" else ()
        chosen = tuple(page.coders.items()) if name == "coder" else ()
        self.under = (name, tags, self._coders, chosen)

    def hue(self, annotation: Annotation) -> str:
        """Return the name of a hue; slate where nothing is said: missing work looks colourless."""
        page = self._page
        if self._name == "tag":
            first = annotation.tags[0] if annotation.tags else None
            return SLATE if first is None else page.codebook.hue(first) or SLATE
        if self._name == "kind":
            return _KINDS[annotation.kind]
        if self._name == "coder":
            known = annotation.coder in self._coders
            if known and page.coders.get(annotation.coder):
                return page.coders[annotation.coder]
            return HUES[self._coders.index(annotation.coder) % len(HUES)] if known else SLATE
        role = Role.MENTIONED if annotation.kind is MarkKind.MENTION else Role.SPEAKER
        actors = annotation.actors(role)
        return (page.actors[actors[0]].colour or SLATE) if actors else SLATE


def hue_of(page: Page, annotation: Annotation, lens: str) -> str:
    """Return the hue of one annotation; of many, ask one `Lens`."""
    return Lens(page, lens).hue(annotation)
