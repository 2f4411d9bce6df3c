"""What is picked for an annotation: actors in their roles, and tags."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QRect, Slot

from guillemet.domain.actor import Actor, ActorKey, ActorKind
from guillemet.domain.annotation import ROLES, AnnotationKey, Role
from guillemet.domain.codebook import TagKey, split_path
from guillemet.domain.names import checked_name
from guillemet.domain.text import Span
from guillemet.services.library import Library
from guillemet.services.views import ActorMatch, Page
from guillemet.ui.inspector.card_painting import ROLE_ICONS, actor_style, tag_style
from guillemet.ui.inspector.meaning import meant, meant_rows
from guillemet.ui.inspector.names import actor_words, office_words, role_title
from guillemet.ui.inspector.picker import Asked, Picker, Question, Row
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

TAG: Final = "tag"
EXAMPLE: Final = "example"
"""Picks the tag that annotations are pinned to."""
_OF_TAGS: Final = frozenset({TAG, EXAMPLE})


class Picking(QObject):
    """Opens the picker for the current annotation and does what is taken in it."""

    def __init__(self, bench: Workbench, picker: Picker) -> None:
        super().__init__(picker)
        self._bench = bench
        self._picker = picker
        self._what = ""
        self._for: tuple[AnnotationKey, ...] = ()
        self._said: Span | None = None
        picker.taken.connect(self._on_taken)
        picker.created.connect(self._on_created)
        picker.removed.connect(self._on_removed)
        picker.value_removed.connect(self._on_value_removed)
        bench.page_changed.connect(self._on_page)

    def open(self, what: str, at: QRect, said: Span | None = None) -> None:
        """Open the picker of a role, or of tags, for the current annotation.

        `what` is a `Role`, TAG or EXAMPLE. `said` are words of the article that say who it is:
        whom they may mean is proposed, and they are kept as evidence.
        """
        current, page = self._bench.current, self._bench.page
        if current is None or page is None or not self._bench.ready:
            return
        fit = [a for a in self._bench.targets if what in _OF_TAGS or Role(what) in ROLES[a.kind]]
        self._said = said
        self._what, self._for = what, tuple(a.n for a in fit or [current])
        held = self._show_values(page)
        if what == EXAMPLE:
            words = tr("Picker", "Example of which tag?")
            asked = Asked(words=words, question=tag_question(current.tags), check=split_path)
        elif what == TAG:
            words = tr("Picker", "Tag, or parent/child")
            asked = Asked(words=words, question=tag_question(held), check=split_path)
        else:
            words = " ".join(said.of(page.article.text).split()) if said else ""
            asked = Asked(
                words=role_title(Role(what)),
                question=actor_question(page, held, Role(what), words),
                check=checked_name, with_kind=True, typed=words,
            )  # fmt: skip
        self._picker.open(asked, at)

    def _show_values(self, page: Page) -> list[int]:
        """Show what all of them have in common, and return it."""
        values = self._values()
        if self._what in _OF_TAGS:
            styles = [tag_style(page, TagKey(tag), removable=True) for tag in values]
        else:
            icon = ROLE_ICONS.get(Role(self._what), "")
            styles = [actor_style(page, ActorKey(n), icon, removable=True) for n in values]
        self._picker.show_values(styles)
        return values

    def _values(self) -> list[int]:
        if self._what == EXAMPLE:
            return []
        found = [a for a in map(self._bench.annotation, self._for) if a is not None]
        each = [[*a.tags] if self._what == TAG else [*a.actors(Role(self._what))] for a in found]
        return [n for n in each[0] if all(n in other for other in each)] if each else []

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        if self._picker.isVisible():
            self._show_values(page)

    def _run(self, done: "Future[Any]") -> None:
        self._bench.run(done, self._on_several if len(self._for) > 1 else None)

    @Slot(object)
    def _on_several(self, done: "Future[Any]") -> None:
        if done.exception() is None:
            words = plural(
                "Inspector", "{n} annotation changed.", "{n} annotations changed.", len(self._for)
            )  # fmt: skip
            self._bench.toasted.emit(words, "undo")

    # -- what is taken -------------------------------------------------------------------------

    @Slot(int, bool)
    def _on_taken(self, key: int, _stay: object) -> None:
        if not self._for:
            return
        annotate = self._bench.opened.annotate
        if self._what == EXAMPLE:
            self._pin(TagKey(key))
        elif self._what == TAG:
            self._run(annotate.add_tag([*self._for], TagKey(key)))
        else:
            self._attribute(ActorKey(key))

    @Slot(str, str)
    def _on_created(self, typed: str, kind: str) -> None:
        from guillemet.services.guesses import guessed_naming

        if not self._for:
            return
        annotate = self._bench.opened.annotate
        if self._what == EXAMPLE:
            self._pin(typed)
        elif self._what == TAG:
            self._run(annotate.add_tag([*self._for], typed))
        else:
            actor = Actor(
                name=typed, kind=ActorKind(kind or ActorKind.UNKNOWN), naming=guessed_naming(typed)
            )
            self._attribute(actor)

    def _attribute(self, who: ActorKey | Actor) -> None:
        annotate, role = self._bench.opened.annotate, Role(self._what)
        self._run(annotate.attribute([*self._for], role, who, evidence=self._said))

    def _pin(self, tag: TagKey | str) -> None:
        self._bench.run(self._bench.opened.codes.pin_example(tag, [*self._for]), self._on_pinned)

    @Slot(object)
    def _on_pinned(self, done: "Future[Any]") -> None:
        if done.exception() is None:
            self._bench.toasted.emit(tr("Inspector", "Pinned as an example."), "undo")

    @Slot()
    def _on_removed(self) -> None:
        self._remove(-1)

    @Slot(int)
    def _on_value_removed(self, place: int) -> None:
        self._remove(place)

    def _remove(self, place: int) -> None:
        values = self._values()
        if not values:
            return
        annotate = self._bench.opened.annotate
        if self._what == TAG:
            self._run(annotate.remove_tag([*self._for], TagKey(values[place])))
        else:
            role = Role(self._what)
            self._run(annotate.unattribute([*self._for], role, ActorKey(values[place])))


def actor_question(page: Page, values: Sequence[int], role: Role, said: str = "") -> Question:
    """Return the question that finds actors for a role that `values` have already.

    `said` are words of the article: whom they mean, and why, comes before whose name begins so.
    """
    cast = {actor: str(n) for n, actor in enumerate(page.cast, 1) if n < 10}
    held = {ActorKey(n) for n in values}
    builtin = next((actor for actor in page.actors.values() if actor.builtin), None)

    def question(library: Library, typed: str) -> Sequence[Row]:
        found = library.match_actors(typed, article=page.article.n)
        date = page.article.published
        rows = [_actor_row(match, cast.get(match.actor.n, ""), held, date) for match in found]
        if typed.strip() and (typed == said or all(match.near for match in found)):
            rows = meant_rows(meant(library, typed, page), date, frozenset(held)) or rows
        if builtin is not None and role in (Role.SPEAKER, Role.MENTIONED):
            name = actor_words(builtin)
            if name.casefold().startswith(typed.strip().casefold()):
                rows.append(Row(key=builtin.n, text=name, icon="exclude", badge=""))
        return rows

    return question


def tag_question(values: Sequence[int]) -> Question:
    """Return the question that finds tags, each with its definition; `values` are on already."""
    held = {TagKey(n) for n in values}

    def question(library: Library, typed: str) -> Sequence[Row]:
        found = library.match_tags(typed)
        if not typed.strip():
            found.sort(key=lambda tag: tag.key not in held)
        return [
            Row(
                key=tag.key, text=tag.path, more=tag.definition, near=tag.near, hue=tag.hue,
                used=tag.used, held=tag.key in held,
            )
            for tag in found
        ]  # fmt: skip

    return question


def _actor_row(match: ActorMatch, badge: str, held: set[ActorKey], date: str) -> Row:
    actor = match.actor
    return Row(
        key=actor.n, text=actor.name, more=match.via or office_words(actor, date), near=match.near,
        icon=actor.kind.value, hue=actor.colour, badge=badge, used=match.used, held=actor.n in held,
    )  # fmt: skip
