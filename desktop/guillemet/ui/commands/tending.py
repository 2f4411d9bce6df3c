"""What is done to articles that are in: edited, deleted, taken in again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey
from guillemet.domain.article_bulk import TakeIn
from guillemet.domain.fields import Owner
from guillemet.ui.actions import Actions
from guillemet.ui.articles.many import ManyArticles
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.words import plural
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.ui.catalogue.asking import ArticlesAsked
    from guillemet.ui.dialogs.owner_values import Held


class Tending(QObject):
    """Acts on the articles chosen in the list, or on the open one."""

    def __init__(
        self, bench: Workbench, articles: ArticleList, many: ManyArticles, window: QWidget
    ) -> None:
        super().__init__(window)
        self._many = many
        many.edit_wanted.connect(lambda keys: self._asks().edit(keys))
        many.exclude_wanted.connect(lambda keys: self._asks().exclude(keys))
        many.field_wanted.connect(lambda keys: self._asks().field(keys))
        many.delete_wanted.connect(lambda keys: self._asks().delete(keys))
        self._bench = bench
        self._articles = articles
        self._window = window
        self._asked: ArticlesAsked | None = None
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
            self._asks().exclude(keys)
        elif len(keys) > 1:
            self._many.begin(keys, TakeIn())
        else:
            self._bench.run(self._bench.opened.articles.include(keys))
            words = plural("Article", "In again.", "{n} articles in again.", len(keys))
            self._bench.toasted.emit(words, "undo")

    def _asks(self) -> "ArticlesAsked":
        from guillemet.ui.catalogue.asking import ArticlesAsked

        if self._asked is None:
            self._asked = ArticlesAsked(self._bench, self._many, self._window)
        return self._asked

    def edit(self) -> None:
        """Edit what is known of the articles."""
        self._asks().edit(self._keys())

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
        self._asks().delete(self._keys())

    def _keys(self) -> list[ArticleKey]:
        return self._articles.meant()
