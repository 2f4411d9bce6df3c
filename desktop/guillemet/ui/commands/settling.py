"""Keys that settle: undecided ones, states of the article, undo and redo."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.annotation import Annotation, Status
from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.article_bulk import GiveState
from guillemet.domain.changes import Kind
from guillemet.domain.suggestion import SuggestionKey
from guillemet.services.views import HistoryState, StepName
from guillemet.ui.actions import Actions
from guillemet.ui.articles.many import ManyArticles
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.reader.readers import Readers
from guillemet.ui.step_words import step_words
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


ASKS_AFTER: Final = 3
"""Rejections of the same words after which the window asks whether to propose them at all."""
ASKS_OF: Final = 60


class Settling(QObject):
    """Declares what is done, and takes back what should not have been."""

    def __init__(
        self,
        bench: Workbench,
        reader: Readers,
        articles: ArticleList,
        many: ManyArticles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._many = many
        self._bench = bench
        self._reader = reader
        self._articles = articles
        self._window = window
        self._gone_to: str = ""
        self._rejected: str = ""

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
        """Accept what is proposed and go on; else mark the quote marks under the caret."""
        proposed = self._proposed()
        if proposed is None:
            self._actions.trigger("quote")
            return
        suggesting = self._bench.opened.suggesting
        self._bench.run(suggesting.accept([SuggestionKey(-proposed.n)]))
        self._go_on(proposed)

    def _proposed(self) -> Annotation | None:
        """Return the proposal meant: the current one, else the innermost at the caret."""
        current, page = self._bench.current, self._bench.page
        if current is not None or page is None or self._reader.caret_selection() is not None:
            return current if current and current.status is Status.SUGGESTED else None
        at = self._reader.caret()
        here = [
            a
            for a in page.annotations
            if a.status is Status.SUGGESTED and any(span.meets(at) for span in a.spans)
        ]
        return min(here, key=lambda a: a.spans[0].end - a.spans[0].start, default=None)

    def _go_on(self, proposed: Annotation) -> None:
        """Go to the next undecided place; stay at this one if it was the last."""
        self._bench.set_current(proposed.n)
        page = self._bench.page
        if page is not None and len(page.undecided) > 1:
            self._reader.step_undecided(1)

    def _reject(self, proposed: Annotation) -> None:
        self._rejected = proposed.words
        rejecting = self._bench.opened.suggesting.reject([SuggestionKey(-proposed.n)])
        self._bench.run(rejecting, self._on_rejected)
        self._go_on(proposed)

    @Slot(object)
    def _on_rejected(self, done: "Future[int]") -> None:
        if done.exception() is not None:
            return
        self._bench.toasted.emit(tr("Suggestions", "Rejected: not proposed here again."), "undo")
        if done.result() != ASKS_AFTER:
            return
        words = " ".join(self._rejected.split())
        cut = words if len(words) <= ASKS_OF else f"{words[:ASKS_OF]}…"
        question = tr("Suggestions", "Never propose “{words}” in this project?", words=cut)
        never = tr("Suggestions", "Never propose it")
        if choose(self._window, question, [never]) == never:
            self._bench.run(self._bench.opened.suggesting.add_never(self._rejected))

    def reject(self) -> None:
        """Reject what is proposed; else set the passage in quote marks aside. Then the next."""
        page, proposed = self._bench.page, self._proposed()
        if page is None:
            return
        if proposed is not None:
            self._reject(proposed)
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
        keys = self._keys()
        if len(keys) > 1:
            self._many.begin(keys, GiveState(ReadingState.CODED))
            return
        left = len(page.undecided)
        if left and not self._sure(left):
            return
        self._bench.run(
            self._bench.opened.articles.set_state(keys, ReadingState.CODED), self._on_coded
        )

    def _sure(self, left: int) -> bool:
        yes = tr("Reader", "Declare it coded")
        sentence = tr(
            "Reader",
            "{count} proposals or passages in quote marks are undecided. "
            "Is the article coded all the same?",
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
        keys = self._keys()
        if len(keys) > 1:
            self._many.begin(keys, GiveState(ReadingState.REVIEWED))
        else:
            state = ReadingState.REVIEWED
            self._bench.run(self._bench.opened.articles.set_state(keys, state))

    def _keys(self) -> list[ArticleKey]:
        """Return the articles meant: those chosen in the list if it has the focus."""
        return self._articles.meant()

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
        there = step.articles if step.kind != Kind.DELETE_ARTICLES else ()  # nowhere to go to
        shown = {page.article.n if page is not None else None, self._reader.resting_article}
        elsewhere = there and shown.isdisjoint(there)
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
        self._actions.refresh("undo", "redo")

    def saved(self) -> None:
        """Say that there is nothing to save, or what is not saved yet."""
        pending = len(self._bench.opened.writer.pending) if self._bench.ready else 0
        if pending:
            sentence = tr("Window", "{count} changes are not saved yet.", count=pending)
        else:
            now = datetime.now().astimezone().strftime("%H:%M:%S")
            sentence = tr("Window", "Everything is saved ({time})", time=now)
        self._bench.said.emit(sentence)
