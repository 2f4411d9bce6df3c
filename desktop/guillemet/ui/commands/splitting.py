"""Two readers beside each other: made, changed over, left, and back at the next start."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library
from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.reader.readers import Readers
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

SHARE: Final = "share"
"""Under which the settings keep the width of the left one, per thousand."""
RIGHT: Final = "right"
"""Under which they keep whether the active one stood at the right."""


class Splitting(QObject):
    """Splits the reader, and opens articles in the other one."""

    def __init__(
        self, bench: Workbench, readers: Readers, articles: ArticleList, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._readers = readers
        self._articles = articles
        self._actions: Actions | None = None
        readers.split_changed.connect(self._refresh)
        bench.ready_changed.connect(self._restore)
        bench.page_gone.connect(self._on_gone)

    def bind(self, actions: Actions) -> None:
        """Take the keys."""
        self._actions = actions
        actions.bind("two_readers", self.split, self._is_shown)
        actions.bind("swap_readers", self._readers.swap, lambda: self._readers.is_split)
        actions.bind("open_beside", self.open_beside, self._is_shown)

    def _is_shown(self) -> bool:
        return self._bench.page is not None and bool(self._bench.page.article.n)

    @Slot()
    def _refresh(self) -> None:
        if self._actions is not None:
            self._actions.refresh()

    def split(self) -> None:
        """Show the article twice, the second one active; or leave the active one alone."""
        if self._readers.is_split:
            self._readers.join()
        else:
            self._readers.split()
            self._readers.turn()
            self._to_reader()

    def open_beside(self) -> None:
        """Open the article chosen in the list, else the one that is open, in the other reader."""
        chosen = self._articles.meant()
        self._readers.to_other()
        if chosen:
            self._bench.open_article(chosen[0])
        self._to_reader()

    def _to_reader(self) -> None:
        self._readers.view.setFocus()

    @Slot()
    def _on_gone(self) -> None:
        """Leave the active one alone if both showed the article that is gone."""
        page = self._bench.page
        if page is not None and self._readers.resting_article == page.article.n:
            self._readers.join()

    # -- from one start to the next ------------------------------------------------------------

    def leave(self) -> None:
        """Keep what the reader that rests shows, and where."""
        kept = dict(self._bench.preferences.now.split)
        place = str(self._bench.path)
        kept.pop(place, None)
        readers, resting = self._readers, self._readers.resting_article
        if resting is not None:
            kept[place] = str(resting)
            kept[SHARE] = str(round(1000 * readers.left_share))
            kept[RIGHT] = "yes" if readers.panes[-1] is readers.active else ""
            self._keep_place(resting)
        if kept != self._bench.preferences.now.split:
            self._bench.preferences.change(split=kept)
        readers.leave()

    def _keep_place(self, article: ArticleKey) -> None:
        """Keep where the reader that rests was read to; the active one keeps its own."""
        other, page = self._readers.other, self._bench.page
        if other is not None and self._bench.ready and (page is None or page.article.n != article):
            self._bench.opened.articles.place(article, other.view.reading_place())

    @Slot(bool)
    def _restore(self, ready: object) -> None:
        wanted = self._bench.preferences.now.split.get(str(self._bench.path), "")
        if ready and wanted.isdecimal() and not self._readers.is_split:
            key = ArticleKey(int(wanted))

            def known(library: Library) -> ArticleKey | None:
                return key if library.list_rows([key], self._bench.coder) else None

            self._bench.ask(known, self._on_known)

    @Slot(object)
    def _on_known(self, answer: "Future[ArticleKey | None]") -> None:
        key = answer.result()
        if key is None or self._readers.is_split:
            return
        kept = self._bench.preferences.now.split
        self._readers.split(key)
        if kept.get(RIGHT):
            self._readers.swap()
        share = kept.get(SHARE, "")
        if share.isdecimal():
            self._readers.share(min(0.9, max(0.1, int(share) / 1000)))
