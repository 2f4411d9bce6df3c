"""Actors, tags and fields of the project: what the inspector's lists ask for."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.codebook import Codebook, TagKey
from guillemet.services.library import Library
from guillemet.services.views import Dependents
from guillemet.ui.actions import Actions
from guillemet.ui.annotations.choosing import actor_rows, tag_rows
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from guillemet.ui.inspector.actors_tab import ActorsTab
    from guillemet.ui.inspector.tags_tab import TagsTab

Answer = Callable[[Future[Any]], Any]


class Doing(QObject):
    """Where something is done, and over what its dialogs open."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self.bench = bench
        self.window = window

    def done(self, words: str) -> None:
        """Say what was done, and offer to take it back."""
        self.bench.toasted.emit(words, "undo")


class Coding(Doing):
    """Edits, merges and deletes actors and tags; each time one step, with Undo at hand."""

    def __init__(self, bench: Workbench, inspector: Inspector, window: QWidget) -> None:
        super().__init__(bench, window)
        inspector.actors_built.connect(self._on_actors)
        inspector.tags_built.connect(self._on_tags)

    def bind(self, actions: Actions) -> None:
        """Take the actions."""
        actions.bind("project_settings", self.fields, lambda: self.bench.ready)

    @Slot(object)
    def _on_actors(self, tab: "ActorsTab") -> None:
        ActorWork(self, tab)

    @Slot(object)
    def _on_tags(self, tab: "TagsTab") -> None:
        TagWork(self, tab)

    def fields(self) -> None:
        """Open the project's own fields."""
        from guillemet.ui.dialogs.fields import FieldsDialog

        FieldsDialog(self.bench, self.window).exec()


class ActorWork(QObject):
    """What the list of actors asks for."""

    def __init__(self, coding: Doing, tab: "ActorsTab") -> None:
        super().__init__(coding)
        self._coding = coding
        self._bench = coding.bench
        tab.add_wanted.connect(self.add)
        tab.edit_wanted.connect(self.edit)
        tab.merge_wanted.connect(self.merge)
        tab.delete_wanted.connect(self.delete)
        tab.renamed.connect(self.rename)
        tab.recoloured.connect(self.recolour)

    @Slot()
    def add(self) -> None:
        """Make an actor."""
        from guillemet.ui.dialogs.edit_actor import ActorDialog

        if self._bench.ready:
            ActorDialog(self._bench, None, self._coding.window).exec()

    @Slot(int)
    def edit(self, key: int) -> None:
        """Open the dialog of an actor."""
        self._ask(key, self._on_edit)

    @Slot(int, str)
    def rename(self, key: int, name: str) -> None:
        """Give an actor another name."""
        service = self._bench.opened.actors
        self._bench.run(service.rename(ActorKey(key), name), self._on_renamed)

    @Slot(int, str)
    def recolour(self, key: int, hue: str) -> None:
        """Give an actor another hue."""
        self._bench.run(self._bench.opened.actors.colour(ActorKey(key), hue), self._on_recoloured)

    @Slot(int)
    def merge(self, key: int) -> None:
        """Ask what to merge an actor into."""
        self._ask(key, self._on_merge)

    @Slot(int)
    def delete(self, key: int) -> None:
        """Say what depends on an actor, and delete it if that is wanted."""
        self._ask(key, self._on_delete)

    def _ask(self, key: int, then: Answer) -> None:
        actor = ActorKey(key)
        if self._bench.ready:
            self._bench.ask(
                lambda library: (library.actors()[actor], library.actor_dependents(actor)), then
            )

    @Slot(object)
    def _on_edit(self, answer: "Future[tuple[Actor, Dependents]]") -> None:
        from guillemet.ui.dialogs.edit_actor import ActorDialog

        actor, _ = answer.result()
        if not actor.builtin:
            ActorDialog(self._bench, actor, self._coding.window).exec()

    @Slot(object)
    def _on_renamed(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Actors", "Actor renamed."))

    @Slot(object)
    def _on_recoloured(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Actors", "Colour changed."))

    @Slot(object)
    def _on_merge(self, answer: "Future[tuple[Actor, Dependents]]") -> None:
        from guillemet.ui.dialogs.merge import MergeDialog, Merging

        actor, _ = answer.result()
        if actor.builtin:
            return
        service = self._bench.opened.actors
        merging = Merging(
            key=actor.n, name=actor.name, title=tr("Actors", "Merge two actors"),
            remark=tr("Actors", "Its name stays as another name of the one it is merged into."),
            question=actor_rows, moves=lambda library: library.actor_dependents(actor.n),
            merge=lambda into: service.merge(actor.n, ActorKey(into)),
        )  # fmt: skip
        MergeDialog(self._bench, merging, self._coding.window).exec()

    @Slot(object)
    def _on_delete(self, answer: "Future[tuple[Actor, Dependents]]") -> None:
        actor, touched = answer.result()
        if actor.builtin:
            return
        if touched.annotations:
            words = plural(
                "Actors", "“{name}” stands in {n} annotation, which loses it.",
                "“{name}” stands in {n} annotations, which lose it.",
                touched.annotations, name=actor.name,
            )  # fmt: skip
            yes = tr("Actors", "Delete")
            if choose(self._coding.window, words, [yes], danger=True) != yes:
                return
        self._bench.run(self._bench.opened.actors.delete(actor.n), self._on_deleted)

    @Slot(object)
    def _on_deleted(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Actors", "Actor deleted."))


class TagWork(QObject):
    """What the tree of tags asks for."""

    def __init__(self, coding: Doing, tab: "TagsTab") -> None:
        super().__init__(coding)
        self._coding = coding
        self._bench = coding.bench
        self._above: TagKey | None = None
        self._key = TagKey(0)
        tab.add_wanted.connect(self.add)
        tab.child_wanted.connect(self.add_under)
        tab.edit_wanted.connect(self.edit)
        tab.merge_wanted.connect(self.merge)
        tab.delete_wanted.connect(self.delete)
        tab.renamed.connect(self.rename)
        tab.recoloured.connect(self.recolour)
        tab.moved.connect(self.move)
        tab.pinned.connect(self.pin)

    @Slot()
    def add(self) -> None:
        """Make a tag."""
        self.add_under(0)

    @Slot(int)
    def add_under(self, above: int) -> None:
        """Make a tag under another."""
        self._above = TagKey(above) or None
        if self._bench.ready:
            self._bench.ask(Library.codebook, self._on_add)

    @Slot(int)
    def edit(self, key: int) -> None:
        """Open the dialog of a tag."""
        self._ask(key, self._on_edit)

    @Slot(int, str)
    def rename(self, key: int, name: str) -> None:
        """Give a tag another name."""
        self._bench.run(self._bench.opened.codes.rename(TagKey(key), name), self._on_renamed)

    @Slot(int, str)
    def recolour(self, key: int, hue: str) -> None:
        """Give a tag another hue."""
        self._bench.run(self._bench.opened.codes.colour(TagKey(key), hue), self._on_recoloured)

    @Slot(int, int, int)
    def move(self, key: int, above: int, place: int) -> None:
        """Put a tag under another, or at the top."""
        codes = self._bench.opened.codes
        self._bench.run(codes.move(TagKey(key), TagKey(above) or None, place), self._on_moved)

    @Slot(int, int)
    def pin(self, key: int, digit: int) -> None:
        """Pin a tag to a digit."""
        self._bench.run(self._bench.opened.codes.pin(TagKey(key), digit), self._on_pinned)

    @Slot(int)
    def merge(self, key: int) -> None:
        """Ask what to merge a tag into."""
        self._ask(key, self._on_merge)

    @Slot(int)
    def delete(self, key: int) -> None:
        """Say what depends on a tag, and delete it if that is wanted."""
        self._ask(key, self._on_delete)

    def _ask(self, key: int, then: Answer) -> None:
        self._key = tag = TagKey(key)
        if self._bench.ready:
            self._bench.ask(lambda library: (library.codebook(), library.tag_dependents(tag)), then)

    @Slot(object)
    def _on_add(self, answer: "Future[Codebook]") -> None:
        from guillemet.ui.dialogs.edit_tag import TagDialog

        TagDialog(self._bench, answer.result(), None, self._above, self._coding.window).exec()

    @Slot(object)
    def _on_edit(self, answer: "Future[tuple[Codebook, Dependents]]") -> None:
        from guillemet.ui.dialogs.edit_tag import TagDialog

        book, _ = answer.result()
        if self._key in book:
            TagDialog(self._bench, book, self._key, None, self._coding.window).exec()

    @Slot(object)
    def _on_renamed(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Tags", "Tag renamed."))

    @Slot(object)
    def _on_recoloured(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Tags", "Colour changed."))

    @Slot(object)
    def _on_moved(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Tags", "Tag moved."))

    @Slot(object)
    def _on_pinned(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Tags", "Key changed."))

    @Slot(object)
    def _on_merge(self, answer: "Future[tuple[Codebook, Dependents]]") -> None:
        from guillemet.ui.dialogs.merge import MergeDialog, Merging

        book, _ = answer.result()
        key, codes = self._key, self._bench.opened.codes
        merging = Merging(
            key=key, name=book.path(key), title=tr("Tags", "Merge two tags"),
            remark=tr("Tags", "Annotations that have both have one of them afterwards."),
            question=tag_rows, moves=lambda library: library.tag_dependents(key),
            merge=lambda into: codes.merge(key, TagKey(into)),
        )  # fmt: skip
        MergeDialog(self._bench, merging, self._coding.window).exec()

    @Slot(object)
    def _on_delete(self, answer: "Future[tuple[Codebook, Dependents]]") -> None:
        book, touched = answer.result()
        with_children = False
        if touched.annotations or touched.children:
            answer_ = self._sure(book.path(self._key), touched)
            if answer_ is None:
                return
            with_children = answer_
        codes = self._bench.opened.codes
        self._bench.run(codes.delete(self._key, with_children=with_children), self._on_deleted)

    def _sure(self, path: str, touched: Dependents) -> bool | None:
        """Ask; return whether the tags below go too, or None if it is to stay."""
        words = plural(
            "Tags", "“{name}” is on {n} annotation, which loses it.",
            "“{name}” is on {n} annotations, which lose it.", touched.annotations, name=path,
        )  # fmt: skip
        if not touched.annotations:
            words = tr("Tags", "“{name}” has tags under it.", name=path)
        only, all_ = tr("Tags", "Delete"), ""
        if touched.children:
            only = tr("Tags", "Delete; those under it move up")
            all_ = plural("Tags", "Delete with {n} under it", "Delete with {n} under it",
                          touched.children)  # fmt: skip
        answers = [answer for answer in (only, all_) if answer]
        chosen = choose(self._coding.window, words, answers, danger=True)
        return None if chosen is None else chosen == all_

    @Slot(object)
    def _on_deleted(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._coding.done(tr("Tags", "Tag deleted."))
