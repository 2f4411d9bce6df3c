"""The history, and annotations that come back in from a table."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from guillemet.ui.actions import Actions
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class Recalling(QObject):
    """Shows what was done; brings in what was exported, or made elsewhere."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window

    def bind(self, actions: Actions) -> None:
        """Take the entries of the menus."""
        actions.bind("history", self.show_history)
        actions.bind("import_annotations", self.ask_annotations, lambda: self._bench.ready)

    def show_history(self) -> None:
        """Show who did what, when."""
        from guillemet.ui.dialogs.history import HistoryDialog

        dialog = HistoryDialog(self._bench, self._window)
        dialog.exec()
        dialog.deleteLater()

    def ask_annotations(self) -> None:
        """Ask for a table of annotations."""
        title = tr("AnnotationsIn", "Import annotations")
        kinds = tr("AnnotationsIn", "Tables of annotations ({pattern})", pattern="*.csv *.tsv")
        every = tr("Import", "All files ({pattern})", pattern="*")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", f"{kinds};;{every}")
        if name:
            self.bring(Path(name))

    def bring(self, path: Path) -> None:
        """Show what a table would change, and bring it in if that is wanted."""
        from guillemet.ui.dialogs.annotations_in import AnnotationsInDialog

        dialog = AnnotationsInDialog(self._bench, path, self._window)
        dialog.exec()
        dialog.deleteLater()
