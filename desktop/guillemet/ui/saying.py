"""What the window says at its edge: status line, toasts, failures."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.errors import GuillemetError
from guillemet.services.library import Library
from guillemet.services.views import HistoryState, StepName
from guillemet.ui.step_words import step_words
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.widgets.toast import Toast
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Saying(QObject):
    """Listens to the workbench of the project that is open."""

    def __init__(self, status: StatusLine, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._status = status
        self._toast = toast
        self._bench: Workbench | None = None
        self._offers = False
        self._offered = ""

    def listen(self, bench: Workbench) -> None:
        """Speak for another project."""
        self._bench = bench
        bench.said.connect(self._status.set_hint)
        bench.failed.connect(self._on_failed)
        bench.toasted.connect(self._on_toast)
        bench.trouble_changed.connect(self._on_trouble)
        bench.list_changed.connect(self._on_changed)
        bench.settled.connect(self._on_settled)
        bench.history_changed.connect(self._on_history)
        self._status.set_name(bench.path.name)
        self._status.set_saved("")

    def nothing(self) -> None:
        """No project is open."""
        self._bench = None
        self._status.set_hint("")
        self._status.set_saved("")
        self._status.set_counts("")
        self._status.set_name("")
        self._toast.close_toast()

    @Slot()
    def all_saved(self) -> None:
        """Everything done so far is on the disk."""
        self._status.set_saved(tr("Window", "Everything is saved"))

    @Slot()
    def reading_only(self) -> None:
        """Nothing can be changed."""
        self._status.set_saved(tr("Window", "Read only"), "read_only")
        if self._bench is not None:
            self._status.set_name(self._bench.path.name, read_only=True)

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        pending = len(self._bench.opened.writer.pending) if self._bench and self._bench.ready else 0
        if pending:
            words = plural("Window", "Saving {n} change", "Saving {n} changes", pending)
            self._status.set_saved(words, "waiting")
        else:
            now = f"{datetime.now():%H:%M:%S}"
            self._status.set_saved(tr("Window", "Everything is saved ({time})", time=now))

    @Slot(object)
    def _on_failed(self, error: GuillemetError) -> None:
        inform(self._window, sentence(error))

    @Slot(object)
    def _on_trouble(self, error: GuillemetError | None) -> None:
        if error is None:
            self.all_saved()
        else:
            self._status.set_saved(sentence(error), "trouble")

    @Slot(str, str)
    def _on_toast(self, words: str, action: str) -> None:
        self._offers, self._offered = action == "undo", ""
        if self._offers:
            self._toast.say(words, tr("Window", "Undo"), self._undo)
            self._on_settled()
        else:
            self._toast.say(words)

    # A toast offers to undo what it speaks of: it goes when that is no longer what undo takes.

    @Slot()
    def _on_settled(self) -> None:
        if self._offers and self._bench is not None and self._bench.is_settled:
            self._offers = False
            self._bench.ask(Library.history_state, self._on_offer)

    def _undo(self) -> None:
        """Undo what the toast speaks of at once, wherever it lies: it was just said."""
        if self._bench is not None and self._bench.ready:
            self._bench.run(self._bench.opened.history.undo(), self._on_undone)

    @Slot(object)
    def _on_undone(self, done: "Future[StepName]") -> None:
        if done.exception() is None and self._bench is not None:
            what = step_words(done.result())
            self._bench.said.emit(tr("History", "Undone: {what}", what=what))

    @Slot(object)
    def _on_offer(self, answer: "Future[HistoryState]") -> None:
        undo = answer.result().undo
        self._offered = undo.step if undo is not None else ""

    @Slot(object)
    def _on_history(self, state: HistoryState) -> None:
        step = state.undo.step if state.undo is not None else ""
        if self._offered and step != self._offered:
            self._offered = ""
            self._toast.close_toast()
