"""The band at the top of the window: what is special about the project that is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from guillemet.domain.errors import GuillemetError
from guillemet.services.views import StepName
from guillemet.ui.opening import Opening
from guillemet.ui.step_words import step_words
from guillemet.ui.widgets.band import Band
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.domain.problems import Problem


class Notices(QObject):
    """Says in the band that a project is a sample, can only be read, or was not closed well.

    Signals:
        new_wanted, again_wanted, check_wanted: what the band's button asks for.
        read_only: the project can only be read.
    """

    new_wanted = Signal()
    again_wanted = Signal()
    check_wanted = Signal()
    read_only = Signal()

    def __init__(self, band: Band, bench: Workbench, opening: Opening) -> None:
        super().__init__(bench)
        self._band = band
        self._bench = bench
        self._act = self.new_wanted.emit
        band.hide()
        band.acted.connect(self._on_acted)
        opening.reading_only.connect(self._on_read_only)
        opening.unclean.connect(self._on_unclean)
        opening.unfinished.connect(self._on_unfinished)

    def greet_sample(self) -> None:
        """Say that this is the sample project."""
        self._act = self.new_wanted.emit
        words = tr("Window", "Sample project. Try anything; New project… when you are ready.")
        self._band.say(words, "info", tr("Window", "New project…"))

    @Slot()
    def _on_acted(self) -> None:
        self._act()

    @Slot(object)
    def _on_read_only(self, error: GuillemetError) -> None:
        self._act = self.again_wanted.emit
        self._band.say(sentence(error), "warning", tr("Window", "Try again"), closable=False)
        self.read_only.emit()

    @Slot()
    def _on_unclean(self) -> None:
        from guillemet.services.checking import problems

        path = self._bench.path
        self._bench.desk.run(lambda: problems(path), self._on_checked)

    @Slot(object)
    def _on_checked(self, answer: "Future[list[Problem]]") -> None:
        found = answer.result()
        if found:
            self._act = self.check_wanted.emit
            words = plural(
                "Window",
                "The project was not closed properly, and {n} thing is not as it should be.",
                "The project was not closed properly, and {n} things are not as they should be.",
                len(found),
            )
            self._band.say(words, "error", tr("Window", "See what…"))
        else:
            self._bench.said.emit(
                tr("Window", "The project was not closed properly; it was checked and is whole.")
            )

    @Slot(object)
    def _on_unfinished(self, steps: list[StepName]) -> None:
        for step in steps:
            self._ask_about(step)

    def _ask_about(self, step: StepName) -> None:
        keep, back = tr("Window", "Keep what is in"), tr("Window", "Take it back")
        words = tr(
            "Window",
            "“{step}” was cut short the last time. What was done of it is in the project.",
            step=step_words(step),
        )
        answer = choose(self._band, words, [keep, back])
        history = self._bench.opened.history
        if answer == keep:
            self._bench.run(history.keep(step))
        elif answer == back:
            self._bench.run(history.take_back(step.step))

    def leave(self) -> None:
        """The project is being closed."""
        self._band.hide()
        self._band.acted.disconnect(self._on_acted)
