"""Taking away what was found, as a table."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from guillemet.domain.errors import GuillemetError
from guillemet.domain.filters import Query
from guillemet.services.concordance import Line
from guillemet.services.export_concordance import export_concordance
from guillemet.services.export_found import export_found
from guillemet.services.library import Library
from guillemet.ui.dialogs.export import EXACT, dialect
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Taking(QObject):
    """Writes articles that were found, or the lines of a concordance, off the GUI thread."""

    def __init__(self, bench: Workbench, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._strip = strip
        self._window = window

    def ask(self, query: Query, lines: Sequence[Line] | None) -> None:
        """Ask where to, and write `lines`, or if there are none what `query` finds."""
        name = "search.csv" if lines is None else "concordance.csv"
        start = str(self._bench.path.with_name(name))
        title = tr("Search", "Export what was found to")
        name, _ = QFileDialog.getSaveFileName(self._window, title, start, "CSV (*.csv)")
        if name:
            self.write(Path(name), query, lines)

    def write(self, out: Path, query: Query, lines: Sequence[Line] | None) -> None:
        """Write to `out`."""
        coder = self._bench.coder
        how = dialect(self._bench.preferences.now.export.get("where", EXACT))
        self._strip.begin(tr("Search", "Exporting what was found"), can_cancel=False)

        def question(library: Library) -> tuple[str, int]:
            if lines is not None:
                return out.name, export_concordance(library, out, lines, coder, how)
            return out.name, export_found(library, out, query, coder, how)

        self._bench.ask(question, self._on_written)

    @Slot(object)
    def _on_written(self, answer: "Future[tuple[str, int]]") -> None:
        self._strip.finish()
        try:
            name, count = answer.result()
        except GuillemetError as error:
            self._bench.failed.emit(error)
            return
        rows = plural("Search", "{n} row", "{n} rows", count)
        words = tr("Search", "Exported to {name}: {rows}.", name=name, rows=rows)
        self._bench.toasted.emit(words, "")
