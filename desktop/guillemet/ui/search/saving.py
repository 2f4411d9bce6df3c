"""Keeping a search under a name."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from guillemet.services.library import Library
from guillemet.services.searching import Searching
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.search.head import SearchHead
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class SaveSearch(SavingDialog):
    """Asks for the name."""

    def __init__(self, bench: Workbench, query: str, parent: QWidget) -> None:
        super().__init__(bench, tr("Search", "Save this search"), tr("Search", "Save"), parent)
        self._query = query
        self.name = QLineEdit(query)
        self.name.selectAll()
        self.add(secondary(query))
        hint = tr("Search", "A saved search of the same name is replaced.")
        self.add_row(tr("Search", "Name"), self.name, hint)

    @override
    def change(self) -> Future[Any] | None:
        return self.bench.opened.saved.save(self.name.text(), self._query)


class Keeping(QObject):
    """Offers the searches that are kept, keeps more and forgets some."""

    def __init__(self, bench: Workbench, head: SearchHead) -> None:
        super().__init__(head)
        self._bench = bench
        self._head = head
        head.save_wanted.connect(self.save)
        head.forget_wanted.connect(self.forget)
        head.menu.aboutToShow.connect(self.show)
        bench.ready_changed.connect(self.show)
        self._known: list[tuple[str, str]] = []

    @Slot()
    def ask(self) -> None:
        """Ask which are kept."""
        self._bench.ask(_saved, self._on_saved)

    @Slot(object)
    def _on_saved(self, answer: "Future[list[tuple[str, str]]]") -> None:
        self._known = answer.result()
        self.show()

    @Slot()
    def show(self) -> None:
        """Offer what is kept."""
        self._head.show_saved(self._known, writable=self._bench.ready)

    @Slot()
    def save(self) -> None:
        """Ask for a name to keep what is looked for under."""
        dialog = SaveSearch(self._bench, self._head.text, self._head)
        dialog.exec()
        dialog.deleteLater()

    @Slot(str)
    def forget(self, name: str) -> None:
        """Keep a search no longer."""
        self._bench.run(self._bench.opened.saved.forget(name))
        self._bench.toasted.emit(tr("Search", "“{name}” is forgotten.", name=name), "undo")


def _saved(library: Library) -> list[tuple[str, str]]:
    return library.through(Searching).saved()
