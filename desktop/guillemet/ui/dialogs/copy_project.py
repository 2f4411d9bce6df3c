"""A copy of the project for a colleague: with or without what is coded."""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

WITHOUT: Final = "without"
WITH: Final = "with"
MEGABYTE: Final = 1_000_000


class CopyDialog(FormDialog):
    """Says what goes along, and writes the copy in the background.

    Signals:
        advanced: bytes written, of about how many.
    """

    advanced = Signal(int, int)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        lead = tr(
            "Copy",
            "The same articles, actors, codebook, fields and searches, for somebody else to code"
            " in. Whoever opens it first says who they are.",
        )
        super().__init__(tr("Copy", "Copy for a colleague"), tr("Copy", "Copy…"), parent, lead=lead)
        self._bench = bench
        self._stop = Event()
        self._busy = False
        self.made: Path | None = None
        self.which = Pills(
            [
                (WITHOUT, tr("Copy", "Without annotations")),
                (WITH, tr("Copy", "With all annotations")),
            ],
            [WITHOUT], needed=True,
        )  # fmt: skip
        self.told = secondary("")
        self.strip = ProgressStrip(self)
        self.add_row(tr("Copy", "What is coded"), self.which)
        self.add(self.told)
        after = tr(
            "Copy",
            "To bring the work together, export annotations.csv there and import it here: it comes"
            " in under your colleague’s name.",
        )
        self.add(secondary(after))
        self.add(self.strip)
        self.which.chosen.connect(lambda _which: self._tell())
        self.strip.cancelled.connect(self._stop.set)
        self.advanced.connect(self._advance)
        self._tell()

    def _tell(self) -> None:
        words = tr("Copy", "Nothing of what anybody has coded is in it, not even in its history.")
        if self.which.value == WITH:
            words = tr("Copy", "Everything is in it, with who coded it and its history.")
        self.told.setText(words)

    @override
    def accept(self) -> None:
        from guillemet.services.project_files import SUFFIX

        name = tr("Copy", "{project} for a colleague", project=self._bench.path.stem)
        start = str(self._bench.path.with_name(f"{name}{SUFFIX}"))
        kinds = tr("Window", "Guillemet projects ({pattern})", pattern=f"*{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Copy", "Copy to"), start, kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.begin(path if path.suffix else path.with_suffix(SUFFIX))

    def begin(self, out: Path) -> None:
        """Write the copy to `out` in the background, and close when it is there."""
        from guillemet.services.copying import copy_for_colleague

        self.set_error("")
        self._stop.clear()
        self._busy = True
        self.primary.setEnabled(False)
        self.strip.begin(tr("Copy", "Copying…"))
        project, with_all = self._bench.path, self.which.value == WITH
        stop, tell = self._stop.is_set, self.advanced.emit

        def job() -> Path | None:
            made = copy_for_colleague(project, out, annotations=with_all, stop=stop, tell=tell)
            return out if made else None

        self._bench.desk.run(job, self._on_done)

    @Slot(int, int)
    def _advance(self, done: int, total: int) -> None:
        self.strip.advance(min(done, total) // MEGABYTE, max(total // MEGABYTE, 1))

    @Slot(object)
    def _on_done(self, answer: "Future[Path | None]") -> None:
        self._busy = False
        self.strip.finish()
        self.primary.setEnabled(True)
        try:
            self.made = answer.result()
        except GuillemetError as error:
            self.set_error(sentence(error))
            return
        if self.made is not None:
            self._bench.toasted.emit(tr("Copy", "Copied to {name}.", name=self.made.name), "")
            QDialog.accept(self)

    @override
    def reject(self) -> None:
        if self._busy:
            self._stop.set()  # what is being written ends first; then a second Esc closes
        else:
            super().reject()
