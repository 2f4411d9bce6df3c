"""The reading list: asked for once there is time, gone through by keys, changed in a dialog."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.changes import ChangeSet
from guillemet.services.library import Library
from guillemet.services.views import Page
from guillemet.ui.actions import Actions
from guillemet.ui.reader.pane import ReaderPane
from guillemet.ui.reader.readers import Readers
from guillemet.ui.words import number, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.domain.reading_patterns import ReadingPattern
    from guillemet.ui.reader.patterns import PatternLines

LATER: Final = 400
"""Milliseconds after the first article until the list is asked for: reading comes first."""


class Patterning(QObject):
    """Underlines the reading list, if there is one, in every reader."""

    def __init__(self, bench: Workbench, reader: Readers, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._reader = reader
        self._window = window
        self._patterns: tuple[ReadingPattern, ...] = ()
        self._lines: dict[ReaderPane, PatternLines] = {}
        self._first = QTimer(self, singleShot=True, interval=LATER)
        self._first.timeout.connect(self._ask)
        bench.page_shown.connect(self._on_shown)
        bench.list_changed.connect(self._on_changed)
        reader.pane_made.connect(self._on_pane)

    def bind(self, actions: Actions) -> None:
        """Take the keys."""
        actions.bind("reading_patterns", self.edit, lambda: self._bench.ready)
        actions.bind("next_pattern", lambda: self.step(1), self._any)
        actions.bind("previous_pattern", lambda: self.step(-1), self._any)
        actions.bind("patterns_hidden", self.toggle, self._any)

    @property
    def lines(self) -> "PatternLines":
        """What draws the list in the active reader."""
        return self._in(self._reader.active)

    def _in(self, pane: ReaderPane) -> "PatternLines":
        if pane not in self._lines:
            from guillemet.ui.reader.patterns import PatternLines

            self._lines = {
                each: self._lines[each] for each in self._reader.panes if each in self._lines
            }
            self._lines[pane] = PatternLines(self._bench.desk, pane.view)
            self._lines[pane].set_patterns(self._patterns)
        return self._lines[pane]

    def _any(self) -> bool:
        return bool(self._patterns)

    # -- what there is -------------------------------------------------------------------------

    @Slot(object)
    def _on_shown(self, page: Page) -> None:
        if not self._lines and page.article.n:
            self._first.start()

    @Slot(object)
    def _on_pane(self, pane: ReaderPane) -> None:
        if self._patterns:
            self._in(pane)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(("reading_pattern",)):
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._bench.ask(Library.reading_patterns, self._on_list)

    @Slot(object)
    def _on_list(self, answer: "Future[tuple[ReadingPattern, ...]]") -> None:
        self._patterns = answer.result()
        for pane in self._reader.panes if self._patterns or self._lines else ():
            self._in(pane).set_patterns(self._patterns)

    # -- what is done --------------------------------------------------------------------------

    def step(self, step: int) -> None:
        """Go to the next or previous hit: of the pattern that is selected, else of any."""
        found = self.lines.step(step)
        if found is None:
            self._bench.said.emit(tr("Patterns", "No pattern of the list stands in this article."))
            return
        hit, place, count = found
        self._bench.said.emit(
            tr("Patterns", "“{pattern}”: {place} of {count}",
               pattern=self.lines.patterns[hit.pattern].typed[:60],
               place=number(place), count=number(count))
        )  # fmt: skip

    def toggle(self) -> None:
        """Underline nothing for now, or again."""
        lines = self.lines
        hidden = not lines.hidden
        for pane in self._reader.panes:
            self._in(pane).set_hidden(hidden=hidden)
        self._bench.said.emit(
            tr("Patterns", "Patterns are not underlined.") if hidden
            else tr("Patterns", "Patterns are underlined.")
        )  # fmt: skip

    def edit(self) -> None:
        """Show the list and let it be changed: as it is now, not as it was drawn last."""
        self._bench.ask(Library.reading_patterns, self._on_list_to_edit)

    @Slot(object)
    def _on_list_to_edit(self, answer: "Future[tuple[ReadingPattern, ...]]") -> None:
        from guillemet.ui.dialogs.reading_patterns import PatternsDialog

        self._on_list(answer)
        dialog = PatternsDialog(self._bench, self.lines, self._window)
        dialog.exec()
        dialog.deleteLater()
