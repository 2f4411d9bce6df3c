"""What is known of an article, or of several at once."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.article import Article, ArticleKey, Metadata
from guillemet.services.library import Library
from guillemet.ui.dialogs.metadata_fields import LINES, MetadataFields, shown
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

MOST_COMPARED: Final = 200
"""Articles that are looked at to say which fields they have in common."""


class EditArticleDialog(SavingDialog):
    """Edits the metadata, as one step; of several articles it asks which `values` to give them."""

    def __init__(self, bench: Workbench, keys: Sequence[ArticleKey], parent: QWidget) -> None:
        title = (
            plural("Article", "Edit {n} article", "Edit {n} articles", len(keys))
            if len(keys) > 1
            else tr("Article", "Edit article")
        )
        super().__init__(bench, title, tr("Article", "Save"), parent)
        self.keys = list(keys)
        self.values: dict[str, Any] = {}
        self.meta = MetadataFields(self)
        self.add(self.meta.widget)
        self.setMinimumWidth(620)
        self.primary.setEnabled(False)
        self.meta.lines["title"].setFocus()
        bench.ask(lambda library: _told(library, self.keys), self._on_told)

    @Slot(object)
    def _on_told(self, answer: "Future[tuple[list[str], list[Metadata]]]") -> None:
        outlets, metas = answer.result()
        self.meta.outlets.setStringList(outlets)
        self.meta.show_meta(_in_common(metas))
        for name in (*LINES, "note"):
            if len({shown(meta, name) for meta in metas}) > 1:
                self.meta.show_placeholder(name, tr("Article", "several; left as they are"))
        self.primary.setEnabled(True)
        self.meta.lines["title"].selectAll()

    @override
    def change(self) -> Future[Any] | None:
        self.values = self.meta.values()
        if not self.values or len(self.keys) > 1:
            return None  # of several it is counted first, by who asked
        values = self.values
        return self.bench.opened.articles.edit(self.keys, lambda now: replace(now, **values))

    @override
    def saved(self) -> None:
        words = plural("Article", "Article changed.", "{n} articles changed.", 1)
        self.bench.toasted.emit(words, "undo")


def meta_of(article: Article) -> Metadata:
    """Return what can be edited of an article."""
    return Metadata(
        title=article.title, outlet=article.outlet, authors=article.authors,
        published=article.published, url=article.url, language=article.language,
        note=article.note,
    )  # fmt: skip


def _told(library: Library, keys: Sequence[ArticleKey]) -> tuple[list[str], list[Metadata]]:
    metas = [meta_of(library.article(key)) for key in keys[:MOST_COMPARED]]
    return library.outlets(), metas


def _in_common(metas: Sequence[Metadata]) -> Metadata:
    """Return the metadata, of several articles only the fields that are the same in all."""
    first, blank = metas[0], Metadata()
    same = {
        name: getattr(first if all(_like(first, m, name) for m in metas) else blank, name)
        for name in (*LINES, "note")
    }
    return Metadata(**same)


def _like(one: Metadata, other: Metadata, name: str) -> bool:
    return bool(getattr(one, name) == getattr(other, name))
