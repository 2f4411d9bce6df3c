"""Finding articles that tell one story: by itself after an import, or when it is asked for."""

from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet, Kind
from guillemet.domain.errors import GuillemetError
from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library

AFTER: Final = 3_000
"""Milliseconds after articles came in until they are looked at."""
LONG: Final = 2_000
"""Texts from which on it is shown how far it is."""


class Likening(QObject):
    """Looks at texts in the background, one search at a time.

    Signals:
        advanced: how many texts are done, of how many.
        ended: whether it came to the end.
    """

    advanced = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, bench: Workbench, articles: ArticleList, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._articles = articles
        self._window = window
        self._stop = Event()
        self._asked = False
        self.running = False
        self.strip = ProgressStrip()
        self.strip.cancelled.connect(self._stop.set)
        self.advanced.connect(self._on_advanced)
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._look)
        bench.list_changed.connect(self._on_changed)
        articles.story_wanted.connect(self.show_story)

    def bind(self, actions: Actions) -> None:
        """Take the entries of the menus."""
        actions.bind("find_stories", self.find, lambda: self._bench.ready)
        actions.bind("story", self.story, lambda: bool(self._articles.meant()))

    def find(self) -> None:
        """Look now, however many there are."""
        if self.running:
            self._bench.said.emit(tr("Stories", "Articles are being compared already."))
            return
        self._asked = True
        self._begin(show=True)

    def story(self) -> None:
        """Compare the article meant with those that tell its story."""
        meant = self._articles.meant()
        if meant:
            self.show_story(meant[0])

    @Slot(object)
    def show_story(self, key: ArticleKey) -> None:
        """Show the articles that tell the story of one."""
        from guillemet.ui.catalogue.story_dialog import StoryDialog

        dialog = StoryDialog(self._bench, key, self._window)
        dialog.article_wanted.connect(self._bench.open_article)
        dialog.exec()
        dialog.deleteLater()

    def stop(self) -> None:
        """End at the next step: the project is being closed."""
        self._timer.stop()
        self._stop.set()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.op.kind == Kind.IMPORT_ARTICLES:
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._bench.ready and not self.running:
            self._bench.ask(_missing, self._on_missing)

    @Slot(object)
    def _on_missing(self, answer: "Future[int]") -> None:
        from guillemet.services.stories import BY_ITSELF

        missing = answer.result()
        if 0 < missing <= BY_ITSELF and self._bench.ready and not self.running:
            self._begin(show=missing > LONG)

    def _begin(self, *, show: bool) -> None:
        self.running = True
        self._stop.clear()
        if show:
            self.strip.begin(tr("Stories", "Looking for articles that tell the same story"))
        stories, path, stop = self._bench.opened.stories, self._bench.path, self._stop
        progress = self.advanced.emit
        self._bench.desk.run(
            lambda: stories.find(path, cancelled=stop.is_set, progress=progress), self._on_done
        )

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        if self.strip.isVisible():
            self.strip.advance(done, total)

    @Slot(object)
    def _on_done(self, answer: "Future[bool]") -> None:
        self.running = False
        self.strip.finish()
        asked, self._asked = self._asked, False
        error = answer.exception()
        if isinstance(error, GuillemetError):
            self._bench.failed.emit(error)
        elif error is not None:
            raise error
        elif asked and answer.result():
            self._bench.said.emit(tr("Stories", "Articles of one story are marked in the list."))
        self.ended.emit(error is None and answer.result())


def _missing(library: "Library") -> int:
    from guillemet.services.stories import StoriesRead

    return library.through(StoriesRead).missing()
