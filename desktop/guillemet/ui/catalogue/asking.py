"""The dialogs that ask what is to be done to many articles."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.article_bulk import GiveOwn, GiveState, Tell
from guillemet.services.article_set import ArticleSet
from guillemet.ui.annotations.value_dialog import ValueDialog
from guillemet.ui.articles.many import ManyArticles
from guillemet.ui.dialogs.delete_article import DeleteArticles
from guillemet.ui.dialogs.edit_article import EditArticleDialog
from guillemet.ui.dialogs.exclude import ExcludeDialog
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.domain.fields import Field

Keys = Sequence[ArticleKey]


class ArticlesAsked(QObject):
    """Asks, and has it done."""

    def __init__(self, bench: Workbench, many: ManyArticles, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._many = many
        self._window = window
        self._keys: Keys = ()

    def listen(self) -> None:
        """Answer what menus of the articles chosen ask for."""
        self._many.edit_wanted.connect(self.edit)
        self._many.exclude_wanted.connect(self.exclude)
        self._many.field_wanted.connect(self.field)
        self._many.delete_wanted.connect(self.delete)

    @Slot(object)
    def exclude(self, keys: Keys) -> None:
        """Ask for the reason, and leave articles out."""
        dialog = ExcludeDialog(self._bench, keys, self._window)
        if dialog.exec() and len(keys) > 1:
            self._many.go(keys, GiveState(ReadingState.EXCLUDED, dialog.chosen))
        dialog.deleteLater()

    @Slot(object)
    def edit(self, keys: Keys) -> None:
        """Edit what is known of one article or of several."""
        dialog = EditArticleDialog(self._bench, keys, self._window)
        if dialog.exec() and len(keys) > 1 and dialog.values:
            self._many.begin(keys, Tell(dialog.values))
        dialog.deleteLater()

    @Slot(object)
    def field(self, keys: Keys) -> None:
        """Give a field of the project a value."""
        self._keys = keys
        self._bench.ask(lambda library: library.through(ArticleSet).fields(), self._on_fields)

    @Slot(object)
    def _on_fields(self, answer: "Future[tuple[Field, ...]]") -> None:
        fields = answer.result()
        if not fields:
            words = tr("List", "There are no fields of articles. Make some in Tools ▸ Fields…")
            inform(self._window, words)
            return
        dialog = ValueDialog(fields, self._window)
        if dialog.exec():
            self._many.begin(self._keys, GiveOwn(dialog.field.n, dialog.value))
        dialog.deleteLater()

    @Slot(object)
    def delete(self, keys: Keys) -> None:
        """Delete articles, after saying what would go with them."""
        if not self._many.busy:
            DeleteArticles(self._bench, keys, self._many.go, self._window).begin()
