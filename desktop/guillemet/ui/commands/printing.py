"""Articles on paper, and as PDF."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey
from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.workbench import Workbench


class Printing(QObject):
    """Asks how the open article, or those chosen in the list, are to be printed."""

    def __init__(self, bench: Workbench, articles: ArticleList, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._articles = articles
        self._window = window

    def bind(self, actions: Actions) -> None:
        """Take the entries of the menus."""
        actions.bind("print", lambda: self.ask(to_file=False), self._is_shown)
        actions.bind("save_pdf", lambda: self.ask(to_file=True), self._is_shown)

    def _is_shown(self) -> bool:
        return self._bench.page is not None and bool(self._bench.page.article.n)

    def ask(self, *, to_file: bool) -> None:
        """Show the pages, and print or save them."""
        page = self._bench.page
        if page is None:
            return
        from guillemet.ui.paper.dialog import PrintDialog, offered

        listed = [ArticleKey(key) for key in self._articles.model.keys]
        lists = offered(page, self._articles.selected(), listed)
        dialog = PrintDialog(self._bench, page, lists, self._window, to_file=to_file)
        dialog.exec()
        dialog.deleteLater()
