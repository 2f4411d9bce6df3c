"""Blind coding: the annotations of others are hidden, and a band says so as long as they are."""

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.changes import ChangeSet, Op
from guillemet.ui.actions import Actions
from guillemet.ui.widgets.band import Band
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

CODED: Final = frozenset({"annotation", "annotation_actor", "annotation_tag", "actor", "tag"})
"""Tables of which views show something else when the annotations of others are hidden."""


class Blind(QObject):
    """Hides what others have coded, on this desk, until it is shown again."""

    def __init__(self, bench: Workbench, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self.band = Band()
        self.band.acted.connect(self.toggle)
        actions.bind("blind", self.toggle)
        self._say()

    @property
    def on(self) -> bool:
        """Whether the annotations of others are hidden."""
        return self._bench.preferences.now.blind

    @Slot()
    def toggle(self) -> None:
        """Hide the annotations of others, or show them again."""
        bench, blind = self._bench, not self.on
        bench.preferences.change(blind=blind)
        bench.desk.see_only(bench.coder if blind else "")
        bench.refresh(anew=True)
        bench.list_changed.emit(ChangeSet(Op("see"), CODED, None))
        self._say()

    @Slot()
    def _say(self) -> None:
        if not self.on:
            self.band.hide()
            return
        words = tr(
            "Blind",
            "Blind coding: you see the annotations of {name} alone, here, in lists and in counts."
            " Exports have everybody’s.", name=self._bench.coder,
        )  # fmt: skip
        self.band.say(words, "warning", tr("Blind", "Show everybody’s"), closable=False)
