"""What is picked for an annotation: actors in their roles, and tags."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QRect, Slot

from guillemet.domain.actor import Actor, ActorKey, ActorKind
from guillemet.domain.annotation import Annotation, AnnotationKey, Role
from guillemet.domain.codebook import TagKey, split_path
from guillemet.domain.names import checked_name
from guillemet.services.guesses import guessed_naming
from guillemet.services.library import Library
from guillemet.services.views import ActorMatch, Page
from guillemet.ui.inspector.card_painting import ROLE_ICONS, actor_style, tag_style
from guillemet.ui.inspector.names import actor_words, role_title
from guillemet.ui.inspector.picker import Asked, Picker, Question, Row
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

TAG: Final = "tag"


class Picking(QObject):
    """Opens the picker for the current annotation and does what is taken in it."""

    def __init__(self, bench: Workbench, picker: Picker) -> None:
        super().__init__(picker)
        self._bench = bench
        self._picker = picker
        self._what = ""
        self._for: AnnotationKey | None = None
        picker.taken.connect(self._on_taken)
        picker.created.connect(self._on_created)
        picker.removed.connect(self._on_removed)
        picker.value_removed.connect(self._on_value_removed)
        bench.page_changed.connect(self._on_page)

    def open(self, what: str, at: QRect) -> None:
        """Open the picker of a role, or of tags, for the current annotation."""
        current, page = self._bench.current, self._bench.page
        if current is None or page is None or not self._bench.ready:
            return
        self._what, self._for = what, current.n
        self._show_values(page, current)
        if what == TAG:
            words = tr("Picker", "Tag, or parent/child")
            asked = Asked(words=words, question=tag_question(current), check=split_path)
        else:
            asked = Asked(
                words=role_title(Role(what)), question=actor_question(page, current, Role(what)),
                check=checked_name, with_kind=True,
            )  # fmt: skip
        self._picker.open(asked, at)

    def _show_values(self, page: Page, annotation: Annotation) -> None:
        if self._what == TAG:
            styles = [tag_style(page, tag, removable=True) for tag in annotation.tags]
        else:
            icon = ROLE_ICONS.get(Role(self._what), "")
            actors = annotation.actors(Role(self._what))
            styles = [actor_style(page, actor, icon, removable=True) for actor in actors]
        self._picker.show_values(styles)

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        annotation = self._annotation
        if annotation is not None and self._picker.isVisible():
            self._show_values(page, annotation)

    @property
    def _annotation(self) -> Annotation | None:
        return self._bench.annotation(self._for)

    # -- what is taken -------------------------------------------------------------------------

    @Slot(int, bool)
    def _on_taken(self, key: int, _stay: object) -> None:
        if self._for is None:
            return
        annotate = self._bench.opened.annotate
        if self._what == TAG:
            self._bench.run(annotate.add_tag([self._for], TagKey(key)))
        else:
            self._bench.run(annotate.attribute([self._for], Role(self._what), ActorKey(key)))

    @Slot(str, str)
    def _on_created(self, typed: str, kind: str) -> None:
        if self._for is None:
            return
        annotate = self._bench.opened.annotate
        if self._what == TAG:
            self._bench.run(annotate.add_tag([self._for], typed))
        else:
            actor = Actor(
                name=typed, kind=ActorKind(kind or ActorKind.UNKNOWN), naming=guessed_naming(typed)
            )
            self._bench.run(annotate.attribute([self._for], Role(self._what), actor))

    @Slot()
    def _on_removed(self) -> None:
        self._remove(-1)

    @Slot(int)
    def _on_value_removed(self, place: int) -> None:
        self._remove(place)

    def _remove(self, place: int) -> None:
        annotation = self._annotation
        if annotation is None:
            return
        annotate = self._bench.opened.annotate
        if self._what == TAG:
            if annotation.tags:
                self._bench.run(annotate.remove_tag([annotation.n], annotation.tags[place]))
            return
        role = Role(self._what)
        actors = annotation.actors(role)
        if actors:
            self._bench.run(annotate.unattribute([annotation.n], role, actors[place]))


def actor_question(page: Page, annotation: Annotation, role: Role) -> Question:
    """Return the question that finds actors for a role of an annotation."""
    cast = {actor: str(n) for n, actor in enumerate(page.cast, 1) if n < 10}
    held = set(annotation.actors(role))
    builtin = next((actor for actor in page.actors.values() if actor.builtin), None)

    def question(library: Library, typed: str) -> Sequence[Row]:
        found = library.match_actors(typed, article=page.article.n)
        rows = [_actor_row(match, cast.get(match.actor.n, ""), held) for match in found]
        if builtin is not None and role in (Role.SPEAKER, Role.MENTIONED):
            name = actor_words(builtin)
            if name.casefold().startswith(typed.strip().casefold()):
                rows.append(Row(key=builtin.n, text=name, icon="exclude", badge=""))
        return rows

    return question


def tag_question(annotation: Annotation) -> Question:
    """Return the question that finds tags for an annotation, each with its definition."""
    held = set(annotation.tags)

    def question(library: Library, typed: str) -> Sequence[Row]:
        return [
            Row(
                key=tag.key, text=tag.path, more=tag.definition, near=tag.near, hue=tag.hue,
                used=tag.used, held=tag.key in held,
            )
            for tag in library.match_tags(typed)
        ]  # fmt: skip

    return question


def _actor_row(match: ActorMatch, badge: str, held: set[ActorKey]) -> Row:
    actor = match.actor
    return Row(
        key=actor.n, text=actor.name, more=match.via, near=match.near, icon=actor.kind.value,
        hue=actor.colour, badge=badge, used=match.used, held=actor.n in held,
    )  # fmt: skip
