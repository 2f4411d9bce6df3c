"""Taking the result away: what, and where it goes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QWidget
from typing_extensions import override

from guillemet.domain.annotation import MarkKind, Status
from guillemet.domain.errors import GuillemetError, Stopped
from guillemet.domain.messages import MSG_EXPORT_STOPPED
from guillemet.exchange.dialects import Dialect
from guillemet.services.export import (
    Choice,
    Preview,
    export_annotations,
    export_articles,
    preview,
    preview_articles,
)
from guillemet.services.export_package import export_package
from guillemet.services.export_statements import export_statements, preview_statements
from guillemet.services.library import Library
from guillemet.services.proposal_rows import is_rejected, is_suggested
from guillemet.ui.dialogs.export_preview import FirstRows, beside
from guillemet.ui.inspector.names import kind_title
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

Show = Callable[[Library, Choice, str], Preview]
ANNOTATIONS: Final = "annotations"
ARTICLES: Final = "articles"
STATEMENTS: Final = "statements"
SHOW: Final = {
    ANNOTATIONS: preview, ARTICLES: preview_articles, STATEMENTS: preview_statements,
}  # fmt: skip
WRITE: Final = {
    ANNOTATIONS: export_annotations, ARTICLES: export_articles, STATEMENTS: export_statements,
}  # fmt: skip
EXACT: Final = "exact"
SPREADSHEET: Final = "spreadsheet"
TABLES: Final = "tables"
SETTLED: Final = (Status.CONFIRMED, Status.VERIFIED)
TOLD_AFTER: Final = 300
"""Milliseconds after which an export that is still being written says how far it is."""


class Pace:
    """How far the thread that writes is, and whether it is to stop. No widget goes there."""

    def __init__(self) -> None:
        self.rows = 0
        self.stop = False

    def on_rows(self, rows: int) -> None:
        """Hear of the rows written.

        Raises:
            Stopped: the user does not want it any more.
        """
        self.rows = rows
        if self.stop:
            raise Stopped(MSG_EXPORT_STOPPED)


class ExportDialog(FormDialog):
    """Says how many rows there are and shows the first of them before anything is written."""

    def __init__(
        self, bench: Workbench, parent: QWidget, only: Sequence[int] | None = None
    ) -> None:
        super().__init__(tr("Export", "Export"), tr("Export", "Export…"), parent)
        self._only = None if only is None else frozenset(only)
        self._bench = bench
        self._asked = self._total = 0
        self._pace = Pace()
        kept = bench.preferences.now.export
        self.what = QComboBox()
        self.kinds = [QCheckBox(kind_title(kind)) for kind in MarkKind]
        self.proposals = QCheckBox(tr("Export", "Proposals that nobody has decided on"))
        self.excluded = QCheckBox(tr("Export", "Excluded articles too"))
        self.where = QComboBox()
        self.rows = FirstRows(self._include_proposals)
        self.strip = ProgressStrip(self)
        self._timer = QTimer(self, interval=TOLD_AFTER)
        self._fill(str(kept.get("what", ANNOTATIONS)), str(kept.get("where", EXACT)))
        self._lay_out_rows()
        self._connect()
        self.resize(820, 640)
        self._ask()

    def _fill(self, what: str, where: str) -> None:
        self.what.addItem(tr("Export", "Annotations"), ANNOTATIONS)
        self.what.addItem(tr("Export", "Articles, with states and counts"), ARTICLES)
        self.what.addItem(tr("Export", "Statements, with every quote"), STATEMENTS)
        self.what.setCurrentIndex(max(0, self.what.findData(what)))
        self.where.addItem(tr("Export", "R, Python, an archive: exact CSV"), EXACT)
        words = tr(
            "Export", "Excel or LibreOffice: CSV with {separator}, no formulas",
            separator=_delimiter(),
        )  # fmt: skip
        self.where.addItem(words, SPREADSHEET)
        self.where.addItem(tr("Export", "A folder of linked tables"), TABLES)
        self.where.setCurrentIndex(max(0, self.where.findData(where)))
        for box in self.kinds:
            box.setChecked(True)

    def _lay_out_rows(self) -> None:
        if self._only is None:
            self.add_row(tr("Export", "What"), self.what)
            self.add(beside([*self.kinds, self.proposals]))
            self.add(self.excluded)
        self.add_row(tr("Export", "Where does it go?"), self.where)
        if self._bench.preferences.now.blind:
            self.add(
                secondary(tr("Export", "Others’ annotations, hidden on the screen, are in it."))
            )
        self.add(self.rows)
        self.fields.setStretch(self.fields.count() - 1, 1)
        self.add(self.strip)

    def _connect(self) -> None:
        for box in (*self.kinds, self.proposals, self.excluded):
            box.toggled.connect(self._ask)
        self.what.currentIndexChanged.connect(self._ask)
        self.where.currentIndexChanged.connect(self._ask)
        self.strip.cancelled.connect(self._on_cancelled)
        self._timer.timeout.connect(self._tell_progress)

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def _tables(self) -> bool:
        return bool(self.where.currentData() == TABLES)

    @property
    def _chosen(self) -> str:
        """What is exported: annotations, unless a file of something else is wanted."""
        chosen = self._only is None and not self._tables
        return str(self.what.currentData()) if chosen else ANNOTATIONS

    def _choice(self) -> Choice:
        if self._only is not None:
            return Choice(
                only=self._only, include_excluded=True, statuses=_statuses(self._only)
            )  # fmt: skip
        kinds = [kind for kind, box in zip(MarkKind, self.kinds, strict=True) if box.isChecked()]
        proposed = (Status.SUGGESTED,) if self.proposals.isChecked() else ()
        return Choice(
            kinds=frozenset(kinds),
            statuses=frozenset((*SETTLED, *proposed)),
            include_excluded=self.excluded.isChecked(),
        )

    def _include_proposals(self) -> None:
        self.proposals.setChecked(True)

    # -- what would be written -----------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        self.set_error("")
        chosen = self._chosen
        for box in self.kinds:
            box.setEnabled(chosen == ANNOTATIONS)
        self.proposals.setEnabled(chosen != ARTICLES)
        self.what.setEnabled(not self._tables)
        self.primary.setEnabled(False)
        self._asked += 1
        if chosen == ANNOTATIONS and not any(box.isChecked() for box in self.kinds):
            self.rows.say(tr("Export", "Choose at least one kind."))
            return
        look = partial(_look, SHOW[chosen], self._choice(), self._bench.coder)
        this = self._asked
        self._bench.ask(lambda library: (this, *look(library)), self._on_preview)

    @Slot(object)
    def _on_preview(self, answer: "Future[tuple[int, Preview, int]]") -> None:
        asked, found, proposed = answer.result()
        if asked != self._asked:
            return
        self._total = found.count
        self.primary.setEnabled(bool(found.count) or self._tables)
        if found.count:
            self.rows.show_rows(found, self._said(found))
        elif self._chosen == ARTICLES:
            self.rows.say(tr("Export", "There is no article to export."))
        elif self._chosen == STATEMENTS:
            self.rows.say(tr("Export", "There is no statement to export."))
        elif proposed and self._only is None:
            self.rows.offer(
                plural(
                    "Export", "0 confirmed, {n} proposed.", "0 confirmed, {n} proposed.", proposed
                )
            )
        else:
            self.rows.say(tr("Export", "There is no annotation to export."))

    def _said(self, found: Preview) -> str:
        if self._chosen == ARTICLES:
            words = plural("Export", "{n} article.", "{n} articles.", found.count)
        elif self._chosen == STATEMENTS:
            words = plural(
                "Export", "{n} quote of a statement.", "{n} quotes of statements.", found.count
            )
        else:
            words = plural("Export", "{n} annotation.", "{n} annotations.", found.count)
        if not found.formulas:
            return words
        if self.where.currentData() == SPREADSHEET:
            more = plural(
                "Export",
                "{n} cell would be a formula: it gets a leading apostrophe.",
                "{n} cells would be formulas: each gets a leading apostrophe.",
                found.formulas,
            )
        else:
            count = number(found.formulas)
            more = tr("Export", "A spreadsheet would take {count} cells for formulas.", count=count)
        return f"{words} {more}"

    # -- writing it ----------------------------------------------------------------------------

    @override
    def accept(self) -> None:
        out = self._asked_place()
        if out is not None:
            self.begin(out)

    def _asked_place(self) -> Path | None:
        kept = self._bench.preferences.now.export.get("folder")
        folder = Path(str(kept)) if kept and Path(str(kept)).is_dir() else self._bench.path.parent
        if self._tables:
            title = tr("Export", "Folder to put the tables' folder into")
            chosen = QFileDialog.getExistingDirectory(self, title, str(folder))
            name = tr("Export", "{project} tables", project=self._bench.path.stem)
            return Path(chosen) / name if chosen else None
        name = self._chosen
        title = tr("Export", "Export to")
        start = str(folder / f"{name}.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, title, start, "CSV (*.csv)")
        return Path(chosen) if chosen else None

    def begin(self, out: Path) -> None:
        """Write what is chosen to `out` in the background, and close when it is there."""
        self.set_error("")
        self._pace = Pace()
        self.primary.setEnabled(False)
        self._timer.start()
        self._bench.desk.run(partial(_named, out, self._job(out)), self._on_written)

    def write(self, out: Path) -> None:
        """Write what is chosen to `out` at once.

        Raises:
            BadFile: it cannot be written; what stood there before is as it was.
        """
        self._done(out, self._job(out)())

    def _job(self, out: Path) -> Callable[[], int]:
        where = str(self.where.currentData())
        export = export_package if self._tables else WRITE[self._chosen]
        project, choice, coder = self._bench.path, self._choice(), self._bench.coder
        return partial(
            export, project, out, choice, dialect(where), coder=coder, tell=self._pace.on_rows
        )

    @Slot()
    def _tell_progress(self) -> None:
        if self.strip.isHidden():
            self.strip.begin(tr("Export", "Writing…"))
        self.strip.advance(self._pace.rows, self._total)

    @Slot()
    def _on_cancelled(self) -> None:
        self._pace.stop = True

    @override
    def reject(self) -> None:
        if self._timer.isActive():
            self._pace.stop = True  # what is being written ends first; then a second Esc closes
        else:
            super().reject()

    @Slot(object)
    def _on_written(self, done: "Future[tuple[Path, int]]") -> None:
        self._timer.stop()
        self.strip.finish()
        self.primary.setEnabled(True)
        error = done.exception()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            return
        self._done(*done.result())
        QDialog.accept(self)

    def _done(self, out: Path, count: int) -> None:
        kept = dict(self._bench.preferences.now.export)
        kept |= {"where": str(self.where.currentData()), "folder": str(out.parent)}
        if self._only is None:
            kept["what"] = str(self.what.currentData())
        self._bench.preferences.change(export=kept)
        rows = plural("Export", "{n} row", "{n} rows", count)
        self._bench.toasted.emit(
            tr("Export", "Exported to {name}: {rows}.", name=out.name, rows=rows), ""
        )


def _statuses(only: frozenset[int]) -> frozenset[Status]:
    """Return the statuses of some rows: proposals and rejections may be among them."""
    proposed = {Status.SUGGESTED} if any(map(is_suggested, only)) else set[Status]()
    rejected = {Status.REJECTED} if any(map(is_rejected, only)) else set[Status]()
    return frozenset({*SETTLED, *proposed, *rejected})


def _named(out: Path, job: Callable[[], int]) -> tuple[Path, int]:
    return out, job()


def _look(show: Show, choice: Choice, coder: str, library: Library) -> tuple[Preview, int]:
    """Return what would be written, and how many proposals there are."""
    return show(library, choice, coder), library.counts(coder).suggestions


def dialect(where: str) -> Dialect:
    """Return the dialect for a place: a spreadsheet gets the separator of the system's language."""
    if where != SPREADSHEET:
        return Dialect()
    return Dialect(delimiter=_delimiter(), protect=True)


def _delimiter() -> str:
    return ";" if QLocale.system().decimalPoint() == "," else ","
