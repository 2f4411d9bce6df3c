"""What is done to actors from their view: each time one step, with Undo at hand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.fields import Owner
from guillemet.services.views import ActorUse, Dependents
from guillemet.ui.actors.duplicates import DuplicatesDialog
from guillemet.ui.actors.merging import MergeManyDialog
from guillemet.ui.annotations.choosing import actor_rows
from guillemet.ui.dialogs.edit_actor import ActorDialog
from guillemet.ui.dialogs.merge import MergeDialog, Merging
from guillemet.ui.dialogs.owner_values import Held, ValuesDialog, held
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class ActorsWork(QObject):
    """Opens the dialogs and does what they say."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._deleting: Actor | None = None
        self._asked: list[int] = []

    def add(self) -> None:
        """Make an actor."""
        self._edit(None)

    def edit(self, actor: Actor) -> None:
        """Edit an actor."""
        self._edit(actor)

    def _edit(self, actor: Actor | None) -> None:
        if self._bench.ready:
            dialog = ActorDialog(self._bench, actor, self._window)
            dialog.exec()
            dialog.deleteLater()

    def find_duplicates(self) -> None:
        """Show the actors that are perhaps one."""
        dialog = DuplicatesDialog(self._bench, self._window)
        dialog.exec()
        dialog.deleteLater()

    def merge_into(self, actor: Actor) -> None:
        """Ask which other actor one is."""
        service = self._bench.opened.actors
        merging = Merging(
            key=actor.n, name=actor.name, title=tr("Actors", "Merge two actors"),
            remark=tr("Actors", "Its name stays as another name of the one it is merged into."),
            question=actor_rows, moves=lambda library: library.actor_dependents(actor.n),
            merge=lambda into: service.merge(actor.n, ActorKey(into)),
        )  # fmt: skip
        dialog = MergeDialog(self._bench, merging, self._window)
        dialog.exec()
        dialog.deleteLater()

    def merge_many(self, uses: Sequence[ActorUse]) -> None:
        """Ask which of several actors stays."""
        dialog = MergeManyDialog(self._bench, uses, self._window)
        dialog.exec()
        dialog.deleteLater()

    def split(
        self, actor: Actor, annotations: Sequence[AnnotationKey], who: ActorKey | Actor
    ) -> None:
        """Give annotations of an actor to another."""
        future = self._bench.opened.actors.split(actor.n, annotations, who)
        self._bench.run(future, self._on_split)

    def fields(self, keys: Sequence[int]) -> None:
        """Set the project's own fields of actors."""
        self._asked = list(keys)
        wanted = self._asked
        self._bench.ask(lambda library: held(library, Owner.ACTOR, wanted), self._on_held)

    @Slot(object)
    def _on_held(self, answer: "Future[Held]") -> None:
        dialog = ValuesDialog(self._bench, Owner.ACTOR, self._asked, answer.result(), self._window)
        dialog.exec()
        dialog.deleteLater()

    def delete(self, actor: Actor) -> None:
        """Say what depends on an actor, and delete it if that is wanted."""
        if self._bench.ready:
            self._deleting = actor
            self._bench.ask(lambda library: library.actor_dependents(actor.n), self._on_dependents)

    @Slot(object)
    def _on_dependents(self, answer: "Future[Dependents]") -> None:
        actor, touched = self._deleting, answer.result()
        if actor is None:
            return
        if touched.annotations:
            words = plural(
                "Actors", "“{name}” stands in {n} annotation, which loses it.",
                "“{name}” stands in {n} annotations, which lose it.",
                touched.annotations, name=actor.name,
            )  # fmt: skip
            yes = tr("Actors", "Delete")
            if choose(self._window, words, [yes], danger=True) != yes:
                return
        self._bench.run(self._bench.opened.actors.delete(actor.n), self._on_deleted)

    @Slot(object)
    def _on_deleted(self, done: "Future[Any]") -> None:
        if done.exception() is None:
            self._bench.toasted.emit(tr("Actors", "Actor deleted."), "undo")

    @Slot(object)
    def _on_split(self, done: "Future[ActorKey]") -> None:
        if done.exception() is None:
            words = tr("Actors", "The annotations are of another actor now.")
            self._bench.toasted.emit(words, "undo")
