"""Bringing articles in: looked over before anything is written, reported afterwards."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.services import reading_in
from guillemet.services.candidates import PAGE
from guillemet.services.library import Library
from guillemet.services.reading_in import Options
from guillemet.ui.dialogs.import_batch import Found, Tally
from guillemet.ui.dialogs.import_grid import EntryLine, ImportGrid
from guillemet.ui.dialogs.import_model import ImportModel, remarks
from guillemet.ui.dialogs.import_report import ReportPage, tally_words
from guillemet.ui.dialogs.import_set import SetForRows
from guillemet.ui.dialogs.import_sources import Source
from guillemet.ui.dialogs.import_work import BringingIn, Reading, known_in
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.importing import ImportReport

GUESS_AFTER: Final = 250
"""Milliseconds after the last key in the pattern until its effect is shown."""


class ImportDialog(FormDialog):
    """The grid; then the report, if anything stayed out.

    Attributes:
        report: what became of the drafts, None until they are in.
    """

    def __init__(self, bench: Workbench, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import", "Import articles"), tr("Import", "Import"), parent)
        self._bench = bench
        self._source = source
        self.report: ImportReport | None = None
        self.model = ImportModel(self)
        self.grid = ImportGrid(self.model)
        self.set_row = SetForRows(self.grid.outlets)
        self.pattern = EntryLine(self._guess_again)
        self.pattern.setText(bench.preferences.now.pattern)
        self.whole = QCheckBox(tr("Import", "Whole web pages, with menus and what stands around"))
        self.whole.hide()
        self.strip = ProgressStrip()
        self.tally = PlainLabel("", "strong")
        self.detail = ElidedLabel("", 2, "ink_secondary")
        self.page = ReportPage()
        self._stack = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=GUESS_AFTER)
        self._guessed_by = self._asked
        self._reading: Reading | None = None
        self._bringing: BringingIn | None = None
        self._total = 0
        self._lay_out_pages()
        self._connect()
        self.resize(1180, 700)
        self._bench.ask(_told, self._on_told)

    def _lay_out_pages(self) -> None:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        lead = tr("Import", "Nothing is written yet. Guesses are grey until you touch them.")
        column.addWidget(PlainLabel(lead, "secondary", wraps=True))
        if self._source.from_names:
            column.addLayout(self._pattern_row())
        column.addWidget(self.whole)
        column.addWidget(self.set_row)
        column.addWidget(self.grid, 1)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        self.tally.ensurePolished()
        foot.addWidget(self.tally)
        foot.addWidget(self.detail, 1)
        column.addLayout(foot)
        self._stack.addWidget(top)
        self._stack.addWidget(self.page)
        self.add(self._stack)
        self.fields.setStretch(0, 1)
        self.add(self.strip)
        self._judge()

    def _pattern_row(self) -> QHBoxLayout:
        label = PlainLabel(tr("Import", "File names read"), "strong")
        label.setBuddy(self.pattern)
        self.pattern.setAccessibleName(tr("Import", "How file names read"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.pattern, 1)
        hint = tr("Import", "%date, %outlet, %title and %author, with anything in between")
        row.addWidget(PlainLabel(hint, "secondary"))
        return row

    def _connect(self) -> None:
        self.model.judged.connect(self._judge)
        self.model.refused.connect(self._on_refused)
        self.grid.selectionModel().selectionChanged.connect(self._on_chosen)
        self.grid.selectionModel().currentRowChanged.connect(self._show_detail)
        self.set_row.wanted.connect(self._set)
        self.pattern.textEdited.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self._guess_again)
        self.whole.toggled.connect(self._guess_again)
        self.strip.cancelled.connect(self._stop)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)

    # -- reading -------------------------------------------------------------------------------

    @Slot(object)
    def _on_told(self, answer: "Future[tuple[list[str], str]]") -> None:
        outlets, language = answer.result()
        self.grid.outlets.setStringList(outlets)
        self._options = Options(pattern=self.pattern.text(), language=language)
        self._reading = Reading(self._bench)
        self._reading.arrived.connect(self._on_arrived)
        self._reading.advanced.connect(self.strip.advance)
        self._reading.ended.connect(self._on_read)
        self.strip.begin(tr("Import", "Reading {name}", name=self._source.name))
        self._reading.begin(self._source, self._options)

    @Slot(object)
    def _on_arrived(self, found: list[Found]) -> None:
        first = not self.model.rowCount()
        self.model.add(found)
        if any(each.candidate.draft.importer == PAGE for each in found):
            self.whole.show()
        if first:
            self.grid.selectRow(0)
            if self._editing_nothing():
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _editing_nothing(self) -> bool:
        return self.focusWidget() not in (self.pattern, self.set_row.value)

    @Slot(object)
    def _on_read(self, error: BaseException | None) -> None:
        self._reading = None
        self.strip.finish()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
        elif error is not None:
            raise error
        self._judge()
        if self._asked != self._guessed_by:
            self._guess_again()

    @property
    def _asked(self) -> tuple[str, bool]:
        """By what pattern file names are read, and whether web pages are taken whole."""
        return self.pattern.text(), self.whole.isChecked()

    @Slot()
    def _guess_again(self) -> None:
        """Show what another pattern makes of file names, or of pages; no file is read for it."""
        self._timer.stop()
        asked = self._asked
        if self._reading is not None or not self._source.from_names or asked == self._guessed_by:
            return
        self._guessed_by = asked
        options = replace(self._options, pattern=asked[0], whole=asked[1])
        entries = sorted(self.model.batch.entries, key=lambda entry: entry.place)
        found = [entry.found for entry in entries]
        self._bench.ask(
            lambda library: [_anew(library, each, options) for each in found], self._on_guessed
        )

    @Slot(object)
    def _on_guessed(self, answer: "Future[list[Found]]") -> None:
        self.model.replace_found(answer.result())
        if self._asked != self._guessed_by:
            self._guess_again()

    # -- looking over --------------------------------------------------------------------------

    @Slot()
    def _judge(self) -> None:
        tally = self.model.batch.tally
        self.tally.setText(tally_words(tally))
        words = plural("Import", "Import {n} article", "Import {n} articles", tally.imported)
        self.primary.setText(words if tally.imported else tr("Import", "Import"))
        idle = self._reading is None and self._bringing is None
        self.primary.setEnabled(idle and tally.imported > 0)
        self._show_detail()

    @Slot(object)
    def _on_refused(self, error: GuillemetError) -> None:
        self.set_error(sentence(error))

    @Slot()
    def _on_chosen(self) -> None:
        self.set_row.set_count(len(self.grid.chosen()))

    @Slot()
    def _show_detail(self) -> None:
        current = self.grid.currentIndex()
        words = remarks(self.model.entry(current.row())) if current.isValid() else ""
        self.detail.set_text(words)

    @Slot(int, str)
    def _set(self, column: int, typed: str) -> None:
        self.set_error("")
        self.model.set_in(self.grid.chosen(), column, typed)

    # -- bringing in ---------------------------------------------------------------------------

    @override
    def accept(self) -> None:
        if self.report is not None:
            QDialog.accept(self)
            return
        self.set_error("")
        if not self.primary.isEnabled():
            return
        if self._source.from_names:
            self._bench.preferences.change(pattern=self.pattern.text().strip() or "%title")
        drafts = list(self.model.batch.drafts())
        self._total = len(drafts)
        self._bringing = BringingIn(self._bench)
        self._bringing.advanced.connect(self.strip.advance)
        self._bringing.ended.connect(self._on_brought)
        self._stack.setEnabled(False)
        self.strip.begin(tr("Import", "Importing {name}", name=self._source.name))
        self._judge()
        self._bringing.begin(drafts, self._total, self._source.name)

    @Slot(object)
    def _on_brought(self, done: "Future[ImportReport]") -> None:
        self._bringing = None
        self.strip.finish()
        self._stack.setEnabled(True)
        error = done.exception()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            self._judge()
            return
        self.report = done.result()
        self._show_report(self.report)

    def _show_report(self, report: "ImportReport") -> None:
        """Tell what stayed out; where nothing did, a toast says enough."""
        batch = self.model.batch
        words = plural("Import", "{n} article is in.", "{n} articles are in.", len(report.imported))
        if report.imported:
            self._bench.toasted.emit(words, "undo")
            self._bench.open_article(report.imported[0])
        left = batch.left()
        if not left and not report.duplicates and not report.cancelled:
            QDialog.accept(self)
            return
        self.page.show_report(report, batch.tally, left)
        self._stack.setCurrentWidget(self.page)
        self.primary.setText(tr("Import", "Done"))
        self.primary.setEnabled(True)
        self.primary.setFocus()
        self.cancel.hide()

    @Slot()
    def _stop(self) -> None:
        for work in (self._reading, self._bringing):
            if work is not None:
                work.stop()

    @override
    def reject(self) -> None:
        """Esc and Cancel: stop an import that runs, else leave without one."""
        self._stop()
        if self._bringing is None:
            super().reject()

    @property
    def counted(self) -> Tally:
        """What will be imported, and what not."""
        return self.model.batch.tally


def _anew(library: Library, found: Found, options: Options) -> Found:
    """Return what was found with its guesses made anew, and looked up where its text is another."""
    made = reading_in.again(found.candidate, options)
    same = made.draft.text == found.candidate.draft.text
    return replace(found, candidate=made) if same else known_in(library, made)


def _told(library: Library) -> tuple[list[str], str]:
    return library.outlets(), library.setting("language")
