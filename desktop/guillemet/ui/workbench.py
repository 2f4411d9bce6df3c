"""What the panes share: the project, the article that is open, the annotation at hand.

Panes listen to the workbench and ask it; they do not know one another.
"""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.domain.article import Article, ArticleKey, ReadingState, TextKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.codebook import Codebook
from guillemet.domain.errors import GuillemetError, NotFound
from guillemet.services.library import Library
from guillemet.services.settings import Settings
from guillemet.services.views import HistoryState, Page
from guillemet.ui.bus import ChangeBus
from guillemet.ui.desk import Desk
from guillemet.ui.page_index import PageIndex
from guillemet.ui.soon import AFTER_PAINTING, Soon
from guillemet.ui.trail import Trail

if TYPE_CHECKING:
    from guillemet.services.opened import Opened

T = TypeVar("T")
PAGE_TABLES = (
    "article", "article_version", "article_state", "annotation", "span", "annotation_actor",
    "annotation_tag", "actor", "alias", "office", "tag", "field", "field_value", "dismissal",
    "outlet", "author", "article_author", "text_range", "suggestion", "rejection", "setting",
    "coder",
)  # fmt: skip


NOTHING: Final = Page(
    article=Article(
        n=ArticleKey(0), id="", slug="", title="", outlet="", authors=(), published="", url="",
        language="", note="", text_n=TextKey(0), text="", sha256="", state=ReadingState.READING,
    ),
    annotations=(), actors={}, codebook=Codebook(()),
)  # fmt: skip
"""What is shown where there is no article."""


class Preferences(Protocol):
    """Where the settings are kept."""

    @property
    def now(self) -> Settings:
        """The settings as they are."""

    def change(self, **values: object) -> None:
        """Set and keep some of them."""


class Workbench(QObject):
    """One project on the screen.

    Signals:
        page_shown: another `Page` is open.
        page_arrived: the `Page` that is open says something new: the text draws it at once.
        page_changed: the same once the text is painted: what stands beside it follows. Where an
            annotation is current, `current_changed` comes next.
        page_gone: the article that is open is no longer there: deleted, or its import undone.
        current_chosen: the current `Annotation` or None, and the widget that chose it or None:
            the text shows it at once.
        current_changed: the same for what stands beside the text.
        list_changed: a `ChangeSet` that the article list or the inspector's lists may show; of the
            article that is open not before its page has changed.
        history_changed: a `HistoryState`.
        ready_changed: whether changes can be made.
        trouble_changed: a `GuillemetError` keeps changes from being saved, or None.
        failed: a `GuillemetError` to be told.
        said: a sentence for the status line.
        unsettled: a change was asked for, or a page.
        settled: every change that was asked for is made and shown, or has failed.
        toasted: a sentence, and the name of the action it offers ("undo") or "".
    """

    page_shown = Signal(object)
    page_arrived = Signal(object)
    page_changed = Signal(object)
    page_gone = Signal()
    current_chosen = Signal(object, object)
    current_changed = Signal(object, object)
    list_changed = Signal(object)
    history_changed = Signal(object)
    ready_changed = Signal(bool)
    trouble_changed = Signal(object)
    failed = Signal(object)
    said = Signal(str)
    unsettled = Signal()
    settled = Signal()
    toasted = Signal(str, str)

    def __init__(
        self, path: Path, preferences: Preferences, coder: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.path, self.coder = path, coder
        self.preferences = preferences
        self.bus = ChangeBus(self)
        self.desk = Desk(path, self)
        self.desk.see_only(coder if preferences.now.blind else "")
        self.trail = Trail()
        self.own_look: dict[str, str] = {}
        self.page: Page | None = None
        self.history = HistoryState(None, None)
        self._current: AnnotationKey | None = None
        self.picked: tuple[AnnotationKey, ...] = ()
        self._opened: Opened | None = None
        self._wanted: ArticleKey | None = None
        self._caret: int | None = None
        self._cast: tuple[ActorKey, ...] = ()
        self._running = self._asked = self._looking = 0
        self._held: list[ChangeSet] = []
        self._index = PageIndex()
        self._fresh = False
        self._followed = Soon(self._follow, self, priority=AFTER_PAINTING)
        self.bus.changed.connect(self._on_changed)
        self.bus.troubled.connect(self.trouble_changed)
        self.bus.troubled.connect(self._on_trouble)

    # -- the project ---------------------------------------------------------------------------

    @property
    def opened(self) -> "Opened":
        """The use cases; only there while `ready`."""
        if self._opened is None:
            raise RuntimeError("the project is not open for writing")
        return self._opened

    @property
    def ready(self) -> bool:
        """Whether changes can be made: the file is open for writing."""
        return self._opened is not None

    def attach(self, opened: "Opened") -> None:
        """Begin to write with `opened`, which listens to nobody yet."""
        opened.writer.listen(self.bus.post)
        opened.writer.on_trouble(self.bus.report)
        self._opened = opened
        self.ready_changed.emit(True)
        self._ask_history()

    def close(self) -> bool:
        """Wait for the readers, then put the project to rest."""
        self.desk.close()
        opened, self._opened = self._opened, None
        return opened.close() if opened else True

    # -- asking and doing ----------------------------------------------------------------------

    def ask(self, question: Callable[[Library], T], then: Callable[[Future[T]], Any]) -> None:
        """Ask the project off the GUI thread; `then` is a bound slot that gets the future."""
        self.desk.ask(question, then)

    def run(self, future: Future[Any], then: Callable[[Future[Any]], Any] | None = None) -> None:
        """See a change through: tell what failed, else hand the future to the slot `then`."""
        self._running += 1
        self.unsettled.emit()
        if then is not None:
            self.desk.watch(future, then)
        self.desk.watch(future, self._on_done)

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is what was done: no change under way, nothing being read."""
        return not (self._running or self._asked or self._looking or self._followed.asked)

    def _settle(self) -> None:
        if self.is_settled:
            self.settled.emit()

    # -- the article ---------------------------------------------------------------------------

    def open_article(self, key: ArticleKey, caret: int | None = None) -> None:
        """Open an article; put the caret at a code point, or where it was when it was left."""
        self._wanted, self._caret = key, caret
        self._ask_page(key)

    def show_page(self, page: Page) -> None:
        """Show a page that was read elsewhere: the first one, before the window is painted."""
        self._wanted = page.article.n
        self._take(page)

    def show_nothing(self) -> None:
        """Close the article that is open: there is none left to show."""
        self._wanted = self._caret = self.page = None
        self._show(NOTHING)

    @property
    def opens_nothing(self) -> bool:
        """Whether no article is open, none is being opened, and the project can be changed."""
        return self.ready and self.page is None and self._wanted is None

    def refresh(self, *, anew: bool = False) -> None:
        """Ask again for what is shown; `anew`: for all of it, not what has changed alone."""
        if self.page is not None:
            self._ask_page(self.page.article.n, anew=anew)

    def _ask_page(self, key: ArticleKey, *, anew: bool = False) -> None:
        self._asked += 1
        self.unsettled.emit()
        same = self.page is not None and self.page.article.n == key and not anew
        before = self.page if same else None
        self.ask(lambda library: library.page(key, self.coder, before), self._on_page)

    # -- the annotation ------------------------------------------------------------------------

    @property
    def current(self) -> Annotation | None:
        """The annotation that keys act on."""
        return self.annotation(self._current)

    @property
    def targets(self) -> list[Annotation]:
        """The annotations that keys act on: those picked together, else the current one."""
        current = self.current
        if current is None or self.page is None:
            return []
        if current.n not in self.picked:
            return [current]
        return [a for a in self.page.annotations if a.n in self.picked]

    def annotation(self, key: AnnotationKey | None) -> Annotation | None:
        """Return an annotation of the open article."""
        return self._index.annotation(self.page, key)

    def set_current(self, key: AnnotationKey | None, origin: QObject | None = None) -> None:
        """Make an annotation the current one. One just made becomes so when its page arrives."""
        self._current = key
        if key is None or self.current is not None or not self._asked:
            self.current_chosen.emit(self.current, origin)
            self.current_changed.emit(self.current, origin)

    # -- what comes back -----------------------------------------------------------------------

    @Slot(object)
    def _on_page(self, answer: "Future[Page]") -> None:
        self._asked -= 1
        self._on_answer(answer)
        self._followed.ask()

    def _on_answer(self, answer: "Future[Page]") -> None:
        try:
            page = answer.result()
        except NotFound:
            if self.page is not None and self.page.article.n == self._wanted:
                self.page_gone.emit()
            return
        except GuillemetError as error:
            self.failed.emit(error)
            return
        if page.article.n == self._wanted:
            self._take(page)

    def _take(self, page: Page) -> None:
        before = self.page
        same = before is not None and before.article.n == page.article.n
        self._cast = _numbered(self._cast if same else (), page.cast)
        page = replace(page, cast=tuple(each for each in self._cast if each in page.cast))
        if before is not None and self._current is not None and same:
            self._current = _followed(self._current, before, page)
        self.page = page
        if same:
            self._update(page)
        else:
            self._show(page)

    def _update(self, page: Page) -> None:
        """Let the text draw a page at once, and all else follow when that is painted."""
        self._fresh = True
        self.page_arrived.emit(page)
        if self._current is not None:
            self.current_chosen.emit(self.current, None)
        if self._caret is not None:
            self.caret_wanted(page)

    def redraw(self) -> None:
        """Draw the page that is open anew, and all that stands beside it: words have changed."""
        if self.page is not None:
            self._update(self.page)
            self._followed.ask()

    def _follow(self) -> None:
        """Let what stands beside the text say what the text says; lists ask again after that."""
        held, self._held = self._held, []
        if held:
            self._ask_history()
        fresh, self._fresh = self._fresh, False
        if fresh and self.page is not None:
            self.page_changed.emit(self.page)
            if self._current is not None:
                self.current_changed.emit(self.current, None)
        for changes in held:
            self.list_changed.emit(changes)
        self._settle()

    def _ask_history(self) -> None:
        self._looking += 1
        self.ask(Library.history_state, self._on_history)

    def _show(self, page: Page) -> None:
        self._current = None
        self._fresh = False
        if page is not NOTHING:
            self.trail.visit(page.article.n)
        self.page_shown.emit(page)
        self.current_chosen.emit(None, None)
        self.current_changed.emit(None, None)
        self._caret = None

    def caret_wanted(self, page: Page) -> None:
        """Show the place that was asked for in a page already open."""
        caret, self._caret = self._caret, None
        at = [a for a in page.annotations if any(s.meets(caret or 0) for s in a.spans)]
        if at:
            self.set_current(at[-1].n)

    @property
    def wanted_caret(self) -> int | None:
        """Where the caret is to go in the page that is being shown; None: where it was."""
        return self._caret

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        self._held.append(changes)
        if self.page is not None and changes.touches(PAGE_TABLES, self.page.article.n):
            self.refresh()
        else:
            self._followed.ask()

    @Slot(object)
    def _on_history(self, answer: "Future[HistoryState]") -> None:
        self._looking -= 1
        self.history = answer.result()
        self.history_changed.emit(self.history)
        self._settle()

    @Slot(object)
    def _on_trouble(self, _trouble: GuillemetError | None) -> None:
        """Let keys act again: what the disk does not take may take long."""
        self.settled.emit()

    @Slot(object)
    def _on_done(self, done: "Future[object]") -> None:
        self._running -= 1
        self._settle()
        error = done.exception()
        if isinstance(error, GuillemetError):
            self.failed.emit(error)
        elif error is not None:
            raise error


def _followed(key: AnnotationKey, before: Page, now: Page) -> AnnotationKey:
    """Return the annotation that a suggestion became, or the suggestion it is again."""
    if any(a.n == key for a in now.annotations):
        return key
    was = next((a for a in before.annotations if a.n == key), None)
    same = (a.n for a in now.annotations if was and (a.kind, a.spans) == (was.kind, was.spans))
    return next(same, key)


def _numbered(before: tuple[ActorKey, ...], now: tuple[ActorKey, ...]) -> tuple[ActorKey, ...]:
    """Let the cast keep its numbers while an article is open; who is new comes last."""
    return (*before, *(each for each in now if each not in before))
