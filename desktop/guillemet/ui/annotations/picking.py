"""Picking an actor or a tag: to give it to the annotations chosen, or to filter by it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.actor import Actor, ActorKey, ActorKind
from guillemet.domain.annotation import Role
from guillemet.domain.bulk import Change, GiveRole, PutTag, TakeTag
from guillemet.domain.codebook import TagKey, split_path
from guillemet.domain.names import checked_name
from guillemet.services.guesses import guessed_naming
from guillemet.ui.annotations.choosing import actor_rows, speaker_rows, tag_rows
from guillemet.ui.inspector.names import role_title
from guillemet.ui.inspector.picker import Asked, Picker
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class CodedPicking(QObject):
    """Opens the picker under a button.

    Signals:
        changed: a `Change` to make, and the name of what was picked.
        filtered: speaker, target or tag, and the name picked.
    """

    changed = Signal(object, str)
    filtered = Signal(str, str)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.picker = Picker(bench, parent)
        self._what = ""
        self._filters = False
        self.picker.taken.connect(self._on_taken)
        self.picker.created.connect(self._on_created)

    def open(self, what: str, under: QWidget, *, filters: bool = False) -> None:
        """Ask for a speaker, target, tag, or "untag" for a tag to take off."""
        self._what, self._filters = what, filters
        near = QRect(under.mapToGlobal(QPoint(0, 0)), under.size())
        asked = _asked(what)
        self.picker.show_values([])
        self.picker.open(replace(asked, check=None) if filters else asked, near)

    @Slot(int, bool)
    def _on_taken(self, key: int, _stay: object) -> None:
        name = next((row.text for row in self.picker.list.rows if row.key == key), "")
        if self._filters:
            self.filtered.emit(self._what, name)
        else:
            self.changed.emit(_change(self._what, key), name)

    @Slot(str, str)
    def _on_created(self, typed: str, kind: str) -> None:
        if self._what == "tag":
            self.changed.emit(PutTag(typed), typed)
            return
        actor = Actor(
            name=typed, kind=ActorKind(kind or ActorKind.UNKNOWN), naming=guessed_naming(typed)
        )
        self.changed.emit(GiveRole(Role(self._what), actor), typed)


def _change(what: str, key: int) -> Change:
    if what == "tag":
        return PutTag(TagKey(key))
    if what == "untag":
        return TakeTag(TagKey(key))
    return GiveRole(Role(what), ActorKey(key))


def _asked(what: str) -> Asked:
    if what == "tag":
        words = tr("Picker", "Tag, or parent/child")
        return Asked(words=words, question=tag_rows, check=split_path)
    if what == "untag":
        return Asked(words=tr("Coded", "Tag to take off"), question=tag_rows)
    question = speaker_rows if what == "speaker" else actor_rows
    return Asked(
        words=role_title(Role(what)), question=question, check=checked_name, with_kind=True
    )
