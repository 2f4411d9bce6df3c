"""How articles call an actor beyond its names: pressed, such a form becomes a name of it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guillemet.domain.actor import Actor
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import number, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

MOST: Final = 8


class AliasCandidates(QWidget):
    """Hidden unless mentions call the actor by words that are no name of it yet.

    Signals:
        chosen: a form that is to be a name.
    """

    chosen = Signal(str)

    def __init__(self, bench: Workbench, actor: Actor | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(secondary(tr("Actors", "Articles also say; press to add it as a name:")))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        column.addWidget(self._chips)
        self.hide()
        if actor is not None:
            key = actor.n
            bench.ask(lambda library: library.alias_candidates(key), self._on_found)

    @property
    def chips(self) -> list[Chip]:
        """One for each form that is not taken."""
        return [chip for chip in self._chips.findChildren(Chip) if not chip.isHidden()]

    @Slot(object)
    def _on_found(self, answer: "Future[list[tuple[str, int]]]") -> None:
        found = answer.result()[:MOST]
        for form, count in found:
            chip = Chip(ChipStyle(text=form, shape="hollow", badge=number(count)))
            chip.setAccessibleName(tr("Actors", "Add {name} as a name", name=form))
            chip.clicked.connect(lambda _=False, form=form, chip=chip: self._take(form, chip))
            self._flow.addWidget(chip)
        self.setVisible(bool(found))

    def _take(self, form: str, chip: Chip) -> None:
        chip.hide()
        self.chosen.emit(form)
        self.setVisible(bool(self.chips))
