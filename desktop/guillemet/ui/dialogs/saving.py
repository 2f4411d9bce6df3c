"""A form whose change is seen through before it closes."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.words import sentence
from guillemet.ui.workbench import Workbench


class SavingDialog(FormDialog):
    """Stays open until the change is on disk, or says why it was refused."""

    def __init__(self, bench: Workbench, title: str, primary: str, parent: QWidget) -> None:
        super().__init__(title, primary, parent)
        self.bench = bench

    def change(self) -> Future[Any] | None:
        """Begin the change that the form describes; None if there is nothing to change.

        Raises:
            GuillemetError: the form is not in order; the dialog stays open and says so.
        """
        return None

    def saved(self) -> None:
        """Do what follows once the change is on disk."""

    @override
    def accept(self) -> None:
        self.set_error("")
        try:
            future = self.change()
        except GuillemetError as error:
            self.set_error(sentence(error))
            return
        if future is None:
            QDialog.accept(self)
            return
        self.primary.setEnabled(False)
        self.bench.desk.watch(future, self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[Any]") -> None:
        self.primary.setEnabled(True)
        error = done.exception()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            return
        if error is not None:
            raise error
        QDialog.accept(self)
        self.saved()
