"""What the project is helped with: backups, checking, the first steps, what is saved."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.errors import GuillemetError
from guillemet.ui.actions import Actions
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.panes import Panes
from guillemet.ui.start.first_steps import FirstSteps
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.words import plural, sentence, tr, translated
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from guillemet.domain.problems import Problem


class Tools(QObject):
    """The Tools menu of one open project, and the card of the first steps."""

    def __init__(
        self, bench: Workbench, inspector: Inspector, panes: Panes, window: QWidget
    ) -> None:
        super().__init__(bench)
        self._bench = bench
        self._inspector = inspector
        self._window = window
        self.first_steps = FirstSteps(bench)
        self.first_steps.hidden_for_good.connect(self._on_hidden)
        self._panes = panes
        panes.placed.connect(self._place)
        self._place()

    def bind(self, actions: Actions) -> None:
        """Take the entries of the menus."""
        actions.bind("backup", self.back_up, self._is_ready)
        actions.bind("copy_project", self.copy_for_colleague)
        actions.bind("check", self.check)
        actions.bind("saved", self.say_saved)
        actions.bind("first_steps", self.show_first_steps)

    def _is_ready(self) -> bool:
        return self._bench.ready

    # -- first steps ---------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the first steps, unless the user has had enough of them."""
        self.first_steps.setVisible(not self._bench.preferences.now.first_steps_hidden)

    @Slot()
    def _place(self) -> None:
        """Put the card above the cards; where those hide behind the text, above the text."""
        card, shown = self.first_steps, not self.first_steps.isHidden()
        overlaid = self._panes.is_overlaid
        card.set_wide(wide=overlaid)
        (self._panes.set_above if overlaid else self._inspector.set_top)(card)
        card.setVisible(shown)

    def show_first_steps(self) -> None:
        """Bring the first steps back."""
        self._bench.preferences.change(first_steps_hidden=False)
        if not self._panes.is_overlaid:
            self._inspector.show()
        self.first_steps.show()

    @Slot()
    def _on_hidden(self) -> None:
        self._bench.preferences.change(first_steps_hidden=True)
        self._bench.said.emit(tr("FirstSteps", "Help ▸ First steps brings this back"))

    # -- safety --------------------------------------------------------------------------------

    def say_saved(self) -> None:
        """Say whether everything is on the disk."""
        waiting = len(self._bench.opened.writer.pending) if self._bench.ready else 0
        if waiting:
            words = plural(
                "Window", "{n} change is still being saved", "{n} changes are still being saved",
                waiting,
            )  # fmt: skip
        else:
            now = f"{datetime.now():%H:%M:%S}"
            words = tr("Window", "Everything is saved ({time})", time=now)
        self._bench.said.emit(words)

    def back_up(self) -> None:
        """Make a verified copy now."""
        from guillemet.services import backups

        path = self._bench.path
        self._bench.desk.run(lambda: backups.now(path), self._on_backed_up)

    @Slot(object)
    def _on_backed_up(self, answer: "Future[Path]") -> None:
        try:
            kept = answer.result()
        except GuillemetError as error:
            self._bench.failed.emit(error)
            return
        words = tr("Window", "Backed up: {name} in {folder}", name=kept.name, folder=kept.parent)
        self._bench.toasted.emit(words, "")

    def copy_for_colleague(self) -> None:
        """Ask what goes into a copy for somebody else to code in, and make it."""
        from guillemet.ui.dialogs.copy_project import CopyDialog

        dialog = CopyDialog(self._bench, self._window)
        dialog.exec()
        dialog.deleteLater()

    def check(self) -> None:
        """Look whether everything in the project is as it should be."""
        path = self._bench.path
        self._bench.said.emit(tr("Window", "Checking the project…"))
        from guillemet.services.checking import problems

        self._bench.desk.run(lambda: problems(path), self._on_checked)

    @Slot(object)
    def _on_checked(self, answer: "Future[list[Problem]]") -> None:
        try:
            found = answer.result()
        except GuillemetError as error:
            inform(self._window, sentence(error))
            return
        if not found:
            self._bench.toasted.emit(tr("Window", "The project was checked and is whole."), "")
            return
        words = plural(
            "Window", "{n} thing is not as it should be.", "{n} things are not as they should be.",
            len(found),
        )  # fmt: skip
        inform(self._window, words, details="\n".join(map(_line, found)))


def _line(problem: "Problem") -> str:
    return f"{translated(problem.what)} ({problem.where})"
