"""Several actors that are one: which record stays, and what moves."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.actor import ActorKey
from guillemet.services.views import ActorUse
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.inspector.picker_rows import Row, RowList
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench


class MergeManyDialog(SavingDialog):
    """Asks which of several actors stays; the one used most is proposed."""

    def __init__(self, bench: Workbench, uses: Sequence[ActorUse], parent: QWidget) -> None:
        lead = tr("Actors", "Choose the record that stays.")
        super().__init__(bench, tr("Actors", "Merge actors"), tr("Actors", "Merge"), parent)
        self.uses = sorted(uses, key=lambda use: (-use.total, use.actor.n))
        self.add(secondary(lead))
        self.list = RowList(with_keys=False)
        self.list.setMinimumHeight(180)
        self.list.show_rows([_row(use) for use in self.uses], 0)
        self.add(self.list)
        self.preview = secondary("")
        self.add(self.preview)
        self.list.clicked.connect(lambda index: self.list.highlight(index.row()))
        self.list.selectionModel().currentChanged.connect(self._say)
        self._say()
        self.list.setFocus()

    @property
    def kept(self) -> ActorUse:
        """The record that stays."""
        return self.uses[max(0, self.list.highlighted)]

    @Slot()
    def _say(self) -> None:
        others = [use for use in self.uses if use is not self.kept]
        moved = sum(use.total for use in others)
        names = ", ".join(f"“{use.actor.name}”" for use in others)
        words = plural(
            "Actors", "{n} role in annotations moves to “{name}”.",
            "{n} roles in annotations move to “{name}”.", moved, name=self.kept.actor.name,
        )  # fmt: skip
        stay = tr(
            "Actors", "{names} and their other names become other names of it; offices,"
            " affiliations and notes move along.", names=names,
        )  # fmt: skip
        self.preview.setText(f"{words} {stay}")

    @override
    def change(self) -> Future[Any]:
        others = [ActorKey(use.actor.n) for use in self.uses if use is not self.kept]
        return self.bench.opened.actors.merge_all(others, self.kept.actor.n)

    @override
    def saved(self) -> None:
        words = tr("Actors", "Merged into “{name}”.", name=self.kept.actor.name)
        self.bench.toasted.emit(words, "undo")


def _row(use: ActorUse) -> Row:
    actor = use.actor
    more = ", ".join(alias.name for alias in actor.aliases)
    return Row(
        key=actor.n, text=actor.name, more=more, icon=actor.kind.value, hue=actor.colour,
        used=use.total,
    )  # fmt: skip
