"""Bringing annotations back in from a table: first what it would do, then doing it."""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.services.annotations_in import AnnotationsIn, Plan, Report
from guillemet.ui.theme import mono_font
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

MOST_LINES: Final = 2_000
"""Lines of what would change that are shown; a table may have very many."""


class AnnotationsInDialog(FormDialog):
    """Shows row by row what a table would change; nothing is written before it is confirmed.

    Signals:
        advanced: how many rows are done.
    """

    advanced = Signal(int)

    def __init__(self, bench: Workbench, path: Path, parent: QWidget) -> None:
        title = tr("AnnotationsIn", "Import annotations from {name}", name=path.name)
        super().__init__(title, tr("AnnotationsIn", "Import"), parent)
        self._bench = bench
        self._path = path
        self._plan: Plan | None = None
        self._rows = 0
        self._stop = Event()
        self._running = False
        self.strip = ProgressStrip()
        self.summary = PlainLabel("", "strong", wraps=True)
        self.more = PlainLabel("", "secondary", wraps=True)
        self.diff = QPlainTextEdit()
        self.protect = QCheckBox(tr("AnnotationsIn", "The table was made for Excel or LibreOffice"))
        self._lay_out_rows()
        self._connect()
        self._read()

    def _lay_out_rows(self) -> None:
        self.diff.setReadOnly(True)
        self.diff.setFont(mono_font())
        self.diff.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.diff.setAccessibleName(tr("AnnotationsIn", "What would change"))
        self.protect.setToolTip(
            tr("AnnotationsIn", "Apostrophes that keep text from being a formula are taken off.")
        )
        for widget in (self.strip, self.summary, self.more, self.diff, self.protect):
            self.add(widget)
        self.resize(720, 560)

    def _connect(self) -> None:
        self.strip.cancelled.connect(self._stop.set)
        self.advanced.connect(self._on_advanced)
        self.protect.toggled.connect(self._read)

    # -- what it would do ----------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        """Ask what the table would do."""
        self._plan = None
        self.primary.setEnabled(False)
        self.protect.setEnabled(False)
        self.strip.begin(tr("AnnotationsIn", "Reading the table"), can_cancel=False)
        work, path, protect = AnnotationsIn(self._bench.opened), self._path, self.protect
        taken_off = protect.isChecked()
        self._bench.desk.run(lambda: work.read(path, protect=taken_off), self._on_read)

    @Slot(object)
    def _on_read(self, answer: "Future[Plan]") -> None:
        self.strip.finish()
        self.protect.setEnabled(True)
        error = answer.exception()
        if isinstance(error, GuillemetError):
            self.summary.setText("")
            self.set_error(sentence(error))
            return
        self.set_error("")
        self._show(answer.result())

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self._rows = plan.created + plan.changed
        something = not plan.changes_nothing
        self.summary.setText(_counted(plan) or tr("AnnotationsIn", "The table has no rows."))
        self.more.setText("\n".join(_more(plan)))
        self.more.setVisible(bool(self.more.text()))
        self.diff.setPlainText("\n".join(_lines(plan)))
        self.primary.setEnabled(something)
        if something:
            words = plural(
                "AnnotationsIn", "Import {n} annotation", "Import {n} annotations", self._rows
            )
            self.primary.setText(words if self._rows else tr("AnnotationsIn", "Import"))
            self.primary.setFocus()

    # -- doing it ------------------------------------------------------------------------------

    @override
    def accept(self) -> None:
        plan = self._plan
        if plan is None or self._running:
            return
        self._running = True
        self._stop.clear()
        self.primary.setEnabled(False)
        self.protect.setEnabled(False)
        self.strip.begin(tr("AnnotationsIn", "Importing annotations"))
        work, stop, tell = AnnotationsIn(self._bench.opened), self._stop, self.advanced.emit
        self._bench.desk.run(
            lambda: work.run(plan, cancelled=stop.is_set, progress=tell), self._on_done
        )

    @Slot(int)
    def _on_advanced(self, done: int) -> None:
        self.strip.advance(done, max(done, self._rows))

    @Slot(object)
    def _on_done(self, answer: "Future[Report]") -> None:
        self._running = False
        self.strip.finish()
        error = answer.exception()
        if isinstance(error, GuillemetError):
            self.protect.setEnabled(True)
            self.set_error(sentence(error))
            return
        report = answer.result()
        words = tr(
            "AnnotationsIn", "{created} annotations made, {changed} changed.",
            created=number(report.created), changed=number(report.changed),
        )  # fmt: skip
        if report.cancelled:
            words = tr("AnnotationsIn", "Stopped: {what}", what=words)
        self._bench.toasted.emit(words, "undo")
        QDialog.accept(self)

    @override
    def reject(self) -> None:
        """Stop what runs; what is in stays in, and can be undone."""
        self._stop.set()
        if not self._running:
            super().reject()


def _counted(plan: Plan) -> str:
    """Return how many rows would do what."""
    said = (
        (plural("AnnotationsIn", "{n} new", "{n} new", plan.created), plan.created),
        (plural("AnnotationsIn", "{n} changed", "{n} changed", plan.changed), plan.changed),
        (
            plural("AnnotationsIn", "{n} as it is already", "{n} as they are already", plan.same),
            plan.same,
        ),
        (plural("AnnotationsIn", "{n} left out", "{n} left out", plan.left_out), plan.left_out),
        (
            plural("AnnotationsIn", "{n} refused", "{n} refused", len(plan.refused)),
            len(plan.refused),
        ),
    )
    return " · ".join(words for words, count in said if count)


def _lines(plan: Plan) -> list[str]:
    """Return what is refused and why, then what is new or changed, row by row."""
    lines = [
        tr("AnnotationsIn", "! row {row}: {why}", row=row, why=sentence(error))
        for row, error in plan.refused
    ]
    lines += [line for line in plan.diff if not line.startswith("!")]
    rest = len(lines) - MOST_LINES
    if rest > 0:
        more = plural("AnnotationsIn", "and {n} more line", "and {n} more lines", rest)
        lines = [*lines[:MOST_LINES], more]
    return lines


def _more(plan: Plan) -> list[str]:
    """Return what else would be made, and which columns say nothing here."""
    named = (
        (tr("AnnotationsIn", "New actors"), plan.new_actors),
        (tr("AnnotationsIn", "New tags"), plan.new_tags),
        (tr("AnnotationsIn", "New coders"), plan.new_coders),
        (tr("AnnotationsIn", "New fields"), plan.new_fields),
        (tr("AnnotationsIn", "Columns not read"), plan.ignored_columns),
    )
    lines = [
        tr("AnnotationsIn", "{what}: {names}", what=what, names=", ".join(map(str, names[:20])))
        for what, names in named
        if names
    ]
    return [*lines, *map(sentence, plan.notes)]
