"""A reader's place at the workbench: with two readers beside each other one of them rests."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import NotFound
from guillemet.services.views import Page
from guillemet.ui.trail import Trail
from guillemet.ui.workbench import PAGE_TABLES, Preferences, Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.opened import Opened

RELAYED: Final = (
    "page_shown", "page_arrived", "page_changed", "current_chosen", "trouble_changed",
)  # fmt: skip


class Seat(QObject):
    """What one reader asks and hears.

    While it is taken that is just what the workbench says. While it rests the page stays that of
    its own article, asked again when something touches it; nothing in it is current.

    Signals:
        as those of the workbench; `gone`: the article is no longer there.
    """

    page_shown = Signal(object)
    page_arrived = Signal(object)
    page_changed = Signal(object)
    current_chosen = Signal(object, object)
    trouble_changed = Signal(object)
    gone = Signal()

    def __init__(
        self, bench: Workbench, parent: QObject, places: Mapping[int, int], *, taken: bool = True
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._places = places
        self._page: Page | None = None
        self._current: AnnotationKey | None = None
        self._wanted: ArticleKey | None = None
        self._caret: int | None = None
        self.trail = bench.trail if taken else Trail()
        self.taken = taken
        self._hear()

    # -- what a reader asks --------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """What is shown here."""
        return self._bench.page if self.taken else self._page

    @property
    def current(self) -> Annotation | None:
        """The annotation that keys act on, if they act here."""
        return self._bench.current if self.taken else None

    @property
    def wanted_caret(self) -> int | None:
        """Where the caret is to go in the page that is being shown; None: where it was."""
        return self._bench.wanted_caret if self.taken else self._caret

    def place_in(self, article: Article) -> int:
        """Return the code point that an article was read to, since the start or before it."""
        return self._places.get(article.n, article.place)

    @property
    def ready(self) -> bool:
        """Whether changes can be made."""
        return self._bench.ready

    @property
    def opened(self) -> "Opened":
        """The use cases; only there while `ready`."""
        return self._bench.opened

    @property
    def preferences(self) -> Preferences:
        """Where the settings are kept."""
        return self._bench.preferences

    @property
    def said(self) -> SignalInstance:
        """A sentence for the status line."""
        return self._bench.said

    def set_current(self, key: AnnotationKey | None, origin: QObject | None = None) -> None:
        """Make an annotation the current one; a reader that rests has none."""
        if self.taken:
            self._bench.set_current(key, origin)

    # -- taking turns --------------------------------------------------------------------------

    def rest(self) -> None:
        """Keep what is shown, and let keys act elsewhere."""
        current = self._bench.current
        self._page, self._current = self._bench.page, current.n if current else None
        self._wanted = self._page.article.n if self._page else None
        self.trail = self._bench.trail
        self._hush()
        self.taken = False
        self._hear()
        self.current_chosen.emit(None, None)

    def take(self, reader: QObject) -> None:
        """Make what is shown here what keys, inspector and toolbar act on; nothing moves.

        The annotation that was current here is so again; in two places of one article that one is
        the same.
        """
        bench, page, current = self._bench, self._page, self._current
        self._hush()
        self.taken = True
        bench.trail = self.trail
        if page is not None and bench.page is not None and page.article.n == bench.page.article.n:
            self._hear()
            self.current_chosen.emit(bench.current, reader)
            return
        if page is not None:
            bench.show_page(page)
        self._hear()
        if bench.annotation(current) is not None:
            bench.set_current(current, reader)

    def show(self, page: Page, caret: int | None) -> None:
        """Show a page while resting."""
        self._page, self._wanted, self._caret = page, page.article.n, caret
        self.trail.visit(page.article.n)
        self.page_shown.emit(page)
        self._caret = None

    def open_article(self, key: ArticleKey) -> None:
        """Show an article while resting."""
        self._wanted = key
        coder = self._bench.coder
        self._bench.ask(lambda library: library.page(key, coder), self._on_page)

    def leave(self) -> None:
        """Hear nothing any more."""
        self._hush()
        self.deleteLater()

    # -- hearing -------------------------------------------------------------------------------

    def _hear(self) -> None:
        bench = self._bench
        if self.taken:
            for name in RELAYED:
                getattr(bench, name).connect(getattr(self, name))
        else:
            bench.page_arrived.connect(self._on_other)
            bench.page_shown.connect(self._on_other)
            bench.list_changed.connect(self._on_changes)
            bench.trouble_changed.connect(self.trouble_changed)

    def _hush(self) -> None:
        bench = self._bench
        if self.taken:
            for name in RELAYED:
                getattr(bench, name).disconnect(getattr(self, name))
        else:
            bench.page_arrived.disconnect(self._on_other)
            bench.page_shown.disconnect(self._on_other)
            bench.list_changed.disconnect(self._on_changes)
            bench.trouble_changed.disconnect(self.trouble_changed)

    @Slot(object)
    def _on_other(self, page: Page) -> None:
        """Say at once what the other reader says of the same article."""
        if page.article.n == self._wanted and self._page is not None:
            self._say(page)

    def _say(self, page: Page) -> None:
        self._page = page
        self.page_arrived.emit(page)
        self.page_changed.emit(page)

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        """Ask again for the article, if the other reader does not ask for the same."""
        wanted, other = self._wanted, self._bench.page
        same = other is not None and other.article.n == wanted
        if wanted is not None and not same and changes.touches(PAGE_TABLES, wanted):
            self.open_article(wanted)

    @Slot(object)
    def _on_page(self, answer: "Future[Page]") -> None:
        if self.taken:
            return
        try:
            page = answer.result()
        except NotFound:
            self.gone.emit()
            return
        if page.article.n != self._wanted:
            return
        if self._page is not None and self._page.article.n == self._wanted:
            self._say(page)
        else:
            self.show(page, None)
