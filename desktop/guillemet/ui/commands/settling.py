"""Keys that settle: undecided ones, states of the article, undo and redo."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.services.views import HistoryState, StepName
from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.reader.pane import ReaderPane
from guillemet.ui.step_words import step_words
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Settling(QObject):
    """Declares what is done, and takes back what should not have been."""

    def __init__(
        self, bench: Workbench, reader: ReaderPane, articles: ArticleList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._reader = reader
        self._articles = articles
        self._window = window
        self._gone_to: str = ""

    def bind(self, actions: Actions) -> None:
        """Take the keys; the names of undo and redo follow the history."""
        actions.bind("next_undecided", lambda: self.undecided(1), self._has_page)
        actions.bind("previous_undecided", lambda: self.undecided(-1), self._has_page)
        actions.bind("accept", self.accept, self._writable)
        actions.bind("reject", self.reject, self._writable)
        actions.bind("coded", self.coded, self._writable)
        actions.bind("reviewed", self.reviewed, self._writable)
        actions.bind("undo", self.undo, lambda: self._bench.ready and self._undo is not None)
        actions.bind("redo", self.redo, lambda: self._bench.ready and self._redo is not None)
        actions.bind("saved", self.saved)
        self._actions = actions
        self._bench.history_changed.connect(self._on_history)

    @property
    def _undo(self) -> StepName | None:
        return self._bench.history.undo

    @property
    def _redo(self) -> StepName | None:
        return self._bench.history.redo

    def _has_page(self) -> bool:
        return self._bench.page is not None

    def _writable(self) -> bool:
        return self._bench.ready and self._bench.page is not None

    # -- undecided -----------------------------------------------------------------------------

    def undecided(self, step: int) -> None:
        """Go to the next passage in quote marks that nobody has decided on."""
        if not self._reader.step_undecided(step):
            self._bench.said.emit(tr("Reader", "Nothing is undecided in this article."))

    def accept(self) -> None:
        """Accept what is proposed: without a proposal, mark the quote marks under the caret."""
        self._actions.trigger("quote")

    def reject(self) -> None:
        """Set the passage in quote marks aside: no speech, no annotation. Then the next."""
        page = self._bench.page
        if page is None:
            return
        chosen = self._reader.caret_selection()
        at = chosen.start if chosen else self._reader.caret()
        span = next((s for s in page.undecided if s.meets(at)), None)
        if span is None:
            self._bench.said.emit(
                tr("Reader", "X sets aside a passage in quote marks; U goes to the next.")
            )
            return
        self._bench.run(self._bench.opened.annotate.dismiss(page.article, span))
        self._bench.toasted.emit(tr("Reader", "Set aside: not speech."), "undo")
        self._reader.step_undecided(1)

    # -- states --------------------------------------------------------------------------------

    def coded(self) -> None:
        """Declare the article complete, and go on with the next unread."""
        page = self._bench.page
        if page is None:
            return
        left = len(page.undecided)
        if left and not self._sure(left):
            return
        self._bench.run(
            self._bench.opened.articles.set_state(self._keys(), ReadingState.CODED), self._on_coded
        )

    def _sure(self, left: int) -> bool:
        yes = tr("Reader", "Declare it coded")
        sentence = tr(
            "Reader",
            "{count} passages in quote marks are undecided. Is the article coded all the same?",
            count=left,
        )
        return choose(self._window, sentence, [yes, tr("Reader", "Show them")]) == yes

    @Slot(object)
    def _on_coded(self, done: "Future[object]") -> None:
        if done.exception() is not None:
            return
        following = self._articles.neighbour(1, unread=True)
        if following is None:
            self._bench.said.emit(tr("Reader", "Coded. No unread article is left in the list."))
        else:
            self._bench.open_article(following)

    def reviewed(self) -> None:
        """Declare the article read a second time."""
        self._bench.run(self._bench.opened.articles.set_state(self._keys(), ReadingState.REVIEWED))

    def _keys(self) -> list[ArticleKey]:
        """Return the articles meant: those chosen in the list if it has the focus."""
        chosen = self._articles.selected() if self._articles.view.hasFocus() else []
        page = self._bench.page
        return chosen or ([page.article.n] if page else [])

    # -- history -------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the newest step back; if it lies in another article, go there first."""
        if self._here(self._undo, tr("History", "Ctrl+Z again undoes: {what}")):
            self._bench.run(self._bench.opened.history.undo(), self._on_undone)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._here(self._redo, tr("History", "Ctrl+Shift+Z again redoes: {what}")):
            self._bench.run(self._bench.opened.history.redo(), self._on_redone)

    def _here(self, step: StepName | None, announcement: str) -> bool:
        """Tell whether the step may be taken now: it is seen, or was announced before."""
        page = self._bench.page
        if step is None:
            return False
        elsewhere = step.articles and (page is None or page.article.n not in step.articles)
        seen = self._reader.isVisibleTo(self._window)
        if not (elsewhere and seen) or self._gone_to == step.step or len(step.articles) > 1:
            self._gone_to = ""
            return True
        self._gone_to = step.step
        self._bench.open_article(step.articles[0])
        self._bench.said.emit(announcement.format(what=step_words(step)))
        return False

    @Slot(object)
    def _on_undone(self, done: "Future[StepName]") -> None:
        if done.exception() is None:
            self._bench.said.emit(tr("History", "Undone: {what}", what=step_words(done.result())))

    @Slot(object)
    def _on_redone(self, done: "Future[StepName]") -> None:
        if done.exception() is None:
            self._bench.said.emit(tr("History", "Redone: {what}", what=step_words(done.result())))

    @Slot(object)
    def _on_history(self, state: HistoryState) -> None:
        undo, redo = tr("Keys", "Undo"), tr("Keys", "Redo")
        if state.undo:
            undo = tr("History", "Undo: {what}", what=step_words(state.undo))
        if state.redo:
            redo = tr("History", "Redo: {what}", what=step_words(state.redo))
        self._actions["undo"].setText(undo)
        self._actions["redo"].setText(redo)
        self._actions.refresh()

    def saved(self) -> None:
        """Say that there is nothing to save, or what is not saved yet."""
        pending = len(self._bench.opened.writer.pending) if self._bench.ready else 0
        if pending:
            sentence = tr("Window", "{count} changes are not saved yet.", count=pending)
        else:
            now = datetime.now().astimezone().strftime("%H:%M:%S")
            sentence = tr("Window", "Everything is saved ({time})", time=now)
        self._bench.said.emit(sentence)
