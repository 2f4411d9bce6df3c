"""Deleting articles: what would go with them is said first."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.article import ArticleKey
from guillemet.domain.article_bulk import ArticleChange, Remove
from guillemet.services.library import Library
from guillemet.services.views import Dependents
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class DeleteArticles(QObject):
    """Asks, and has them deleted as one step: `go` does a change of articles."""

    def __init__(
        self,
        bench: Workbench,
        keys: Sequence[ArticleKey],
        go: Callable[[Sequence[ArticleKey], ArticleChange], object],
        window: QWidget,
    ) -> None:
        super().__init__(bench)
        self._go = go
        self._bench = bench
        self._keys = list(keys)
        self._window = window

    def begin(self) -> None:
        """Look what depends on the articles, then ask."""
        keys = self._keys
        self._bench.ask(lambda library: _told(library, keys), self._on_told)

    @Slot(object)
    def _on_told(self, answer: "Future[tuple[Dependents, str]]") -> None:
        dependents, name = answer.result()
        delete = tr("Article", "Delete")
        if choose(self._window, _question(dependents, name), [delete]) == delete:
            self._go(self._keys, Remove())
        self.deleteLater()


def _told(library: Library, keys: Sequence[ArticleKey]) -> tuple[Dependents, str]:
    row = library.list_rows(keys[:1], "")[0]
    return library.article_dependents(keys), row.title or row.first_words


def _question(dependents: Dependents, name: str) -> str:
    """Say what would go; each case is a sentence of its own."""
    articles, marks = dependents.articles, dependents.annotations
    if articles == 1 and not marks:
        return tr("Article", "Delete “{name}”? Nothing is annotated in it.", name=name)
    if articles == 1:
        return plural(
            "Article",
            "Delete “{name}” and the {n} annotation in it?",
            "Delete “{name}” and the {n} annotations in it?",
            marks,
            name=name,
        )
    if not marks:
        return plural(
            "Article",
            "Delete {n} article? Nothing is annotated in it.",
            "Delete {n} articles? Nothing is annotated in them.",
            articles,
        )
    return tr(
        "Article",
        "Delete {articles} articles and the {marks} annotations in them?",
        articles=articles,
        marks=marks,
    )
