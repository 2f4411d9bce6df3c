"""Filters of the list that are kept under a name."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget
from typing_extensions import override

from guillemet.services.library import Library
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class NameFilter(SavingDialog):
    """Asks for the name of a filter: a new one's, or another for one that is kept."""

    def __init__(self, bench: Workbench, query: str, old: str, parent: QWidget) -> None:
        title = tr("Filters", "Rename this filter") if old else tr("Filters", "Save this filter")
        super().__init__(bench, title, tr("Filters", "Save"), parent)
        self._query, self._old = query, old
        self.name = QLineEdit(old or query)
        self.name.selectAll()
        self.add(secondary(query))
        hint = "" if old else tr("Filters", "A saved filter of the same name is replaced.")
        self.add_row(tr("Filters", "Name"), self.name, hint)

    @override
    def change(self) -> Future[Any] | None:
        from guillemet.services.saved import Place

        saved = self.bench.opened.saved
        if self._old:
            return saved.rename(self._old, self.name.text())
        return saved.save(self.name.text(), self._query, Place.LIST)


class KeptFilters(QObject):
    """Offers the filters that are kept; keeps more, renames and forgets them."""

    def __init__(
        self,
        bench: Workbench,
        button: QToolButton,
        now: Callable[[], str],
        apply: Callable[[str], object],
    ) -> None:
        super().__init__(button)
        self._bench = bench
        self._button = button
        self._now = now
        self._apply = apply
        self._known: list[tuple[str, str]] = []
        self.menu = QMenu(button)
        button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._on_menu)
        bench.ready_changed.connect(self._fill)

    @Slot()
    def _on_menu(self) -> None:
        self._fill()
        self._bench.ask(_saved, self._on_saved)

    @Slot(object)
    def _on_saved(self, answer: "Future[list[tuple[str, str]]]") -> None:
        if answer.result() != self._known:
            self._known = answer.result()
            self._fill()

    @Slot()
    def _fill(self) -> None:
        menu, now = self.menu, self._now()
        menu.clear()
        for name, query in self._known:
            action = menu.addAction(_plain(name), partial(self._apply, query))
            action.setToolTip(query)
            action.setCheckable(True)
            action.setChecked(query == now)
        if self._known:
            menu.addSeparator()
        keep = menu.addAction(tr("Filters", "Save this filter…"), self._save)
        keep.setEnabled(self._bench.ready and bool(now))
        if not self._known:
            return
        for words, do in (
            (tr("Filters", "Rename"), self._rename), (tr("Filters", "Delete"), self._forget),
        ):  # fmt: skip
            below = menu.addMenu(words)
            below.setEnabled(self._bench.ready)
            for name, query in self._known:
                below.addAction(_plain(name), partial(do, name, query))

    def _save(self) -> None:
        self._name(self._now(), "")

    def _rename(self, name: str, query: str) -> None:
        self._name(query, name)

    def _name(self, query: str, old: str) -> None:
        dialog = NameFilter(self._bench, query, old, self._button.window())
        dialog.exec()
        dialog.deleteLater()

    def _forget(self, name: str, _query: str) -> None:
        self._bench.run(self._bench.opened.saved.forget(name))
        self._bench.toasted.emit(tr("Search", "“{name}” is forgotten.", name=name), "undo")


def _plain(name: str) -> str:
    return name.replace("&", "&&")


def _saved(library: Library) -> list[tuple[str, str]]:
    from guillemet.services.article_set import ArticleSet

    return library.through(ArticleSet).saved()
