"""Lists of actors: brought in after a look at what changes, and taken away."""

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.services import actor_lists
from guillemet.services.actor_lists import ActorListPlan
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from guillemet.services.library import Library


class ImportActorsDialog(SavingDialog):
    """Counts who is new and of whom more is known, and lists them."""

    def __init__(self, bench: Workbench, name: str, plan: ActorListPlan, parent: QWidget) -> None:
        super().__init__(
            bench, tr("Actors", "Import a list of actors"), tr("Actors", "Import"), parent
        )
        self._name = name
        self._plan = plan
        new = plural("Actors", "{n} new actor", "{n} new actors", len(plan.new))
        changed = plural("Actors", "{n} changed", "{n} changed", len(plan.changed))
        same = plural("Actors", "{n} as it is", "{n} as they are", plan.same)
        self.said = secondary(" · ".join((new, changed, same)))
        self.add(self.said)
        lines = [f"+ {name}" for name in plan.new] + [f"~ {name}" for name in plan.changed]
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setMinimumHeight(200)
        self.list.setAccessibleName(tr("Actors", "What changes"))
        self.list.setVisible(bool(lines))
        self.add(self.list)
        self.add(secondary(tr("Actors", "What the list leaves empty stays as it is.")))
        self.primary.setEnabled(bool(lines))

    @override
    def change(self) -> Future[Any]:
        return self.bench.opened.actors.bring_in(self._name, self._plan.actors)

    @override
    def saved(self) -> None:
        self.bench.toasted.emit(tr("Actors", "Actors imported."), "undo")


class ActorLists(QObject):
    """Asks for files, and reads or writes them off the screen's thread."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._file = Path()

    def ask_file(self) -> None:
        """Ask which list to bring in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Actors", "Import a list of actors"), str(self._bench.path.parent),
            tr("Actors", "Tables (*.csv *.tsv *.xlsx)"),
        )  # fmt: skip
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Compare a list with the actors, and say what it would change."""
        self._file = path
        self._bench.ask(lambda library: actor_lists.plan(library, path), self._on_plan)

    @Slot(object)
    def _on_plan(self, answer: "Future[ActorListPlan]") -> None:
        try:
            plan = answer.result()
        except GuillemetError as error:
            inform(self._window, sentence(error))
            return
        dialog = ImportActorsDialog(self._bench, self._file.name, plan, self._window)
        dialog.exec()
        dialog.deleteLater()

    def ask_out(self) -> None:
        """Ask where to write the list."""
        start = self._bench.path.with_name("actors.csv")
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Actors", "Export the actors"), str(start), "CSV (*.csv)"
        )
        if name:
            self.write(Path(name))

    def write(self, out: Path) -> None:
        """Write all actors to a file."""
        self._file = out

        def written(library: "Library") -> int:
            return actor_lists.export(library, out)

        self._bench.ask(written, self._on_written)

    @Slot(object)
    def _on_written(self, answer: "Future[int]") -> None:
        try:
            count = answer.result()
        except GuillemetError as error:
            inform(self._window, sentence(error))
            return
        actors = plural("Actors", "{n} actor", "{n} actors", count)
        words = tr("Actors", "Exported to {name}: {actors}.", name=self._file.name, actors=actors)
        self._bench.toasted.emit(words, "")
