"""Keys that change what is seen, and nothing else."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from guillemet.ui.actions import Actions
from guillemet.ui.key_dispatcher import KeyDispatcher
from guillemet.ui.panes import Panes
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5)


class Viewing(QObject):
    """Panes, zoom, focus mode, clean text, the next hit."""

    def __init__(self, bench: Workbench, panes: Panes, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._panes = panes
        self._reader = panes.reader

    def bind(self, actions: Actions, keys: KeyDispatcher) -> None:
        """Take the keys."""
        panes = self._panes
        actions.bind("list_pane", panes.toggle_list)
        actions.bind("inspector_pane", panes.toggle_inspector)
        actions.bind("focus_mode", panes.toggle_focus_mode)
        actions.bind("zoom_in", lambda: self.zoom(1))
        actions.bind("zoom_out", lambda: self.zoom(-1))
        actions.bind("zoom_reset", lambda: self._zoom_to(1.0))
        actions.bind("typography", self.typography)
        actions.bind("clean", self.clean)
        actions.bind("open_link", self.open_link, lambda: self._reader.links.any)
        actions.bind("open_address", self.open_address, lambda: self._reader.head.has_address)
        actions.bind("next_link", self.next_link, lambda: self._reader.links.any)
        actions.bind("find_next", lambda: self._reader.find_step(1))
        actions.bind("find_previous", lambda: self._reader.find_step(-1))
        keys.held.connect(self._on_held)

    def zoom(self, step: int) -> None:
        """Make the text a step larger or smaller."""
        now = self._bench.preferences.now.zoom
        at = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - now))
        self._zoom_to(ZOOMS[max(0, min(at + step, len(ZOOMS) - 1))])

    def _zoom_to(self, factor: float) -> None:
        self._bench.preferences.change(zoom=factor)
        self._reader.set_look(self._reader.view.look, factor)
        self._bench.said.emit(tr("Window", "Text size {percent} %", percent=round(factor * 100)))

    def typography(self) -> None:
        """Ask how the text is to be set; it is shown at once."""
        from guillemet.ui.dialogs.typography import TypographyDialog

        dialog = TypographyDialog(self._bench, self._reader)
        dialog.changed.connect(self._reader.set_look)
        dialog.exec()
        dialog.deleteLater()

    def open_link(self) -> None:
        """Show where the link at the caret leads, and open it if that is wanted."""
        if not self._reader.links.open():
            self._bench.said.emit(
                tr("Reader", "No link here. Shift+L goes to the next one, L opens it.")
            )

    def open_address(self) -> None:
        """Show where the article comes from, and open it if that is wanted."""
        self._reader.head.open_address()

    def next_link(self) -> None:
        """Go to the next link."""
        self._reader.links.go_on()

    def clean(self) -> None:
        """Hide all annotations, or show them again."""
        self._reader.set_marks_hidden(hidden=not self._reader.marks_hidden)

    def _on_held(self, action: str, down: object) -> None:
        if action == "hold_clean":
            self._reader.set_marks_hidden(hidden=bool(down))
