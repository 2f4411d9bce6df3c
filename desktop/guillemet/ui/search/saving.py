"""Keeping a search under a name."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from guillemet.ui.dialogs.saving import SavingDialog
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
