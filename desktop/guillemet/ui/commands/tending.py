"""What is done to articles that are in: edited, deleted, taken in again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.article_bulk import GiveState, TakeIn, Tell
from guillemet.domain.fields import Owner
from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.commands.many import ManyArticles
from guillemet.ui.words import plural
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.ui.dialogs.owner_values import Held


class Tending(QObject):
    """Acts on the articles chosen in the list, or on the open one."""

    def __init__(
        self, bench: Workbench, articles: ArticleList, many: ManyArticles, window: QWidget
    ) -> None:
        super().__init__(window)
        self._many = many
        many.edit_wanted.connect(self.edit_these)
        many.exclude_wanted.connect(self.exclude_these)
        self._bench = bench
        self._articles = articles
        self._window = window
        self._keys_asked: list[ArticleKey] = []

    def bind(self, actions: Actions) -> None:
        """Take the entries of the Article menu."""
        actions.bind("exclude", self.exclude, self._writable)
        actions.bind("edit_article", self.edit, self._writable)
        actions.bind("article_fields", self.fields, self._writable)
        actions.bind("delete_article", self.delete, self._writable)

    def _writable(self) -> bool:
        return self._bench.ready and bool(self._keys())

    def exclude(self) -> None:
        """Leave the articles out, for a reason; or take them in again, if all of them are out."""
        keys = self._keys()
        if not self._articles.are_excluded(keys):
            self.exclude_these(keys)
        elif len(keys) > 1:
            self._many.begin(keys, TakeIn())
        else:
            self._bench.run(self._bench.opened.articles.include(keys))
            words = plural("Article", "In again.", "{n} articles in again.", len(keys))
            self._bench.toasted.emit(words, "undo")

    @Slot(object)
    def exclude_these(self, keys: list[ArticleKey]) -> None:
        """Ask for the reason, and leave articles out."""
        from guillemet.ui.dialogs.exclude import ExcludeDialog

        dialog = ExcludeDialog(self._bench, keys, self._window)
        if dialog.exec() and len(keys) > 1:
            self._many.go(keys, GiveState(ReadingState.EXCLUDED, dialog.chosen))
        dialog.deleteLater()

    def edit(self) -> None:
        """Edit what is known of the articles."""
        self.edit_these(self._keys())

    @Slot(object)
    def edit_these(self, keys: list[ArticleKey]) -> None:
        """Edit what is known of one article or of several."""
        from guillemet.ui.dialogs.edit_article import EditArticleDialog

        dialog = EditArticleDialog(self._bench, keys, self._window)
        if dialog.exec() and len(keys) > 1 and dialog.values:
            self._many.begin(keys, Tell(dialog.values))
        dialog.deleteLater()

    def fields(self) -> None:
        """Set the project's own fields of the articles."""
        from guillemet.ui.dialogs.owner_values import held

        self._keys_asked = self._keys()
        keys = [int(key) for key in self._keys_asked]
        self._bench.ask(lambda library: held(library, Owner.ARTICLE, keys), self._on_held)

    @Slot(object)
    def _on_held(self, answer: "Future[Held]") -> None:
        from guillemet.ui.dialogs.owner_values import ValuesDialog

        keys = [int(key) for key in self._keys_asked]
        dialog = ValuesDialog(self._bench, Owner.ARTICLE, keys, answer.result(), self._window)
        dialog.exec()
        dialog.deleteLater()

    def delete(self) -> None:
        """Delete the articles, after saying what would go with them."""
        from guillemet.ui.dialogs.delete_article import DeleteArticles

        keys = self._keys()
        if not self._many.busy:
            DeleteArticles(self._bench, keys, self._many.go, self._window).begin()

    def _keys(self) -> list[ArticleKey]:
        return self._articles.meant()
