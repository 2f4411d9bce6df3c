"""What is done to articles that are in: edited, deleted, taken in again."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey
from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.words import plural
from guillemet.ui.workbench import Workbench


class Tending(QObject):
    """Acts on the articles chosen in the list, or on the open one."""

    def __init__(self, bench: Workbench, articles: ArticleList, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._articles = articles
        self._window = window

    def bind(self, actions: Actions) -> None:
        """Take the entries of the Article menu."""
        actions.bind("exclude", self.exclude, self._writable)
        actions.bind("edit_article", self.edit, self._writable)
        actions.bind("delete_article", self.delete, self._writable)

    def _writable(self) -> bool:
        return self._bench.ready and bool(self._keys())

    def exclude(self) -> None:
        """Leave the articles out, for a reason; or take them in again, if all of them are out."""
        from guillemet.ui.dialogs.exclude import ExcludeDialog

        keys = self._keys()
        if self._articles.are_excluded(keys):
            self._bench.run(self._bench.opened.articles.include(keys))
            words = plural("Article", "In again.", "{n} articles in again.", len(keys))
            self._bench.toasted.emit(words, "undo")
            return
        dialog = ExcludeDialog(self._bench, keys, self._window)
        dialog.exec()
        dialog.deleteLater()

    def edit(self) -> None:
        """Edit what is known of the articles."""
        from guillemet.ui.dialogs.edit_article import EditArticleDialog

        dialog = EditArticleDialog(self._bench, self._keys(), self._window)
        dialog.exec()
        dialog.deleteLater()

    def delete(self) -> None:
        """Delete the articles, after saying what would go with them."""
        from guillemet.ui.dialogs.delete_article import DeleteArticles

        DeleteArticles(self._bench, self._keys(), self._window).begin()

    def _keys(self) -> list[ArticleKey]:
        return self._articles.meant()
