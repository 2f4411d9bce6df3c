"""Changing many articles: counted first, then one step, with Undo at hand."""

from collections.abc import Callable, Sequence
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.article_bulk import (
    ArticleChange,
    Before,
    GiveState,
    TakeIn,
)
from guillemet.domain.errors import GuillemetError
from guillemet.ui.articles.words import asked, before_words, doing, done
from guillemet.ui.states import state_words
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.bulk import BulkReport
    from guillemet.services.library import Library

LONG: Final = 1_000
"""Articles from which on a change may take two seconds: it shows how far it is."""
STATES: Final = (
    ReadingState.UNREAD, ReadingState.READING, ReadingState.CODED, ReadingState.REVIEWED
)  # fmt: skip
Counted = tuple[ArticleChange, int, list[Before]]


class ManyArticles(QObject):
    """One change at a time.

    Signals:
        advanced: how many articles are done, of how many.
        edit_wanted, exclude_wanted, field_wanted, delete_wanted: the keys of articles that a dialog
            is wanted for.
    """

    advanced = Signal(int, int)
    edit_wanted = Signal(object)
    exclude_wanted = Signal(object)
    field_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._keys: Sequence[ArticleKey] = ()
        self._change: ArticleChange | None = None
        self._stop = Event()
        self.strip = ProgressStrip()
        self.busy = False
        self.strip.cancelled.connect(self._stop.set)
        self.advanced.connect(self.strip.advance)

    def begin(self, keys: Sequence[ArticleKey], change: ArticleChange) -> None:
        """Count what a change would do, ask, and do it."""
        from guillemet.services.article_set import ArticleSet

        if self.busy or not keys or not self._bench.ready:
            return
        self.busy, self._keys = True, keys
        coder = self._bench.coder

        def question(library: "Library") -> Counted:
            asks = library.through(ArticleSet)
            return change, asks.affected(keys, change, coder), asks.before(keys, change, coder)

        self._bench.ask(question, self._on_counted)

    def go(self, keys: Sequence[ArticleKey], change: ArticleChange) -> None:
        """Do it at once: it was asked already."""
        if self.busy or not keys or not self._bench.ready:
            return
        self.busy, self._keys = True, keys
        self._run(change)

    @Slot(object)
    def _on_counted(self, answer: "Future[Counted]") -> None:
        try:
            change, count, before = answer.result()
        except GuillemetError as error:
            self.busy = False
            self._bench.failed.emit(error)
            return
        if not count:
            self.busy = False
            self._bench.said.emit(tr("List", "Nothing to change: it is so already."))
        elif len(self._keys) == 1 or self._sure(change, count, before):
            self._run(change)
        else:
            self.busy = False

    def _sure(self, change: ArticleChange, count: int, before: Sequence[Before]) -> bool:
        sentence = asked(change, count)
        left = len(self._keys) - count
        if left:
            stays = plural("List", "{n} stays as it is.", "{n} stay as they are.", left)
            sentence = f"{sentence} {stays}"
        yes = tr("List", "Change")
        return choose(self._window, sentence, [yes], before_words(before)) == yes

    def _run(self, change: ArticleChange) -> None:
        keys, many, stop = self._keys, self._bench.opened.many, self._stop
        self._change = change
        stop.clear()
        if len(keys) > LONG:
            self.strip.begin(doing(change))
        progress = self.advanced.emit
        self._bench.desk.run(
            lambda: many.run(keys, change, cancelled=stop.is_set, progress=progress), self._on_done
        )

    @Slot(object)
    def _on_done(self, answer: "Future[BulkReport]") -> None:
        self.busy = False
        self.strip.finish()
        try:
            report = answer.result()
        except GuillemetError as error:
            self._bench.failed.emit(error)
            return
        if report.cancelled:
            self._bench.toasted.emit(tr("List", "Stopped: everything is as it was."), "")
        elif self._change is not None:
            self._bench.toasted.emit(done(self._change, report.changed), "undo")

    # -- menus ---------------------------------------------------------------------------------

    def fill(self, menu: QMenu, keys: Callable[[], Sequence[ArticleKey]]) -> None:
        """Offer what can be done to the articles that are chosen when it is asked for."""
        states = menu.addMenu(tr("List", "State"))
        for state in STATES:
            states.addAction(state_words(state), partial(self._give_state, keys, state))
        menu.addAction(tr("List", "Exclude…"), lambda: self.exclude_wanted.emit(keys()))
        menu.addAction(tr("List", "Take in again"), lambda: self.begin(keys(), TakeIn()))
        menu.addSeparator()
        menu.addAction(tr("List", "Edit…"), lambda: self.edit_wanted.emit(keys()))
        menu.addAction(tr("List", "Field…"), lambda: self.field_wanted.emit(keys()))
        menu.addSeparator()
        menu.addAction(tr("List", "Delete…"), lambda: self.delete_wanted.emit(keys()))
        for action in menu.actions():
            action.setEnabled(self._bench.ready and not self.busy)

    def _give_state(self, keys: Callable[[], Sequence[ArticleKey]], state: ReadingState) -> None:
        self.begin(keys(), GiveState(state))
