"""Taking the result away: what, and where it goes."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.annotation import MarkKind
from guillemet.exchange.dialects import Dialect
from guillemet.services.export import Choice, Preview, export_annotations, export_articles, preview
from guillemet.ui.inspector.names import kind_title
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

EXACT: Final = "exact"
SPREADSHEET: Final = "spreadsheet"
COLUMNS_SHOWN: Final = ("kind", "quote", "speaker", "tags", "article_title", "outlet", "published")


class ExportDialog(FormDialog):
    """Says how many rows there are and shows the first of them before anything is written."""

    def __init__(
        self, bench: Workbench, parent: QWidget, only: Sequence[int] | None = None
    ) -> None:
        super().__init__(tr("Export", "Export"), tr("Export", "Export…"), parent)
        self._only = None if only is None else frozenset(only)
        self._bench = bench
        self._out = bench.path.with_name("annotations.csv")
        remembered = bench.preferences.now.export
        self._what = QComboBox()
        self._what.addItem(tr("Export", "Annotations"), "annotations")
        self._what.addItem(tr("Export", "Articles, with states and counts"), "articles")
        self._kinds = [QCheckBox(kind_title(kind)) for kind in MarkKind]
        for box in self._kinds:
            box.setChecked(True)
            box.toggled.connect(self._ask)
        self._excluded = QCheckBox(tr("Export", "Excluded articles too"))
        self._excluded.toggled.connect(self._ask)
        self._where = QComboBox()
        self._where.addItem(tr("Export", "R, Python, an archive: exact CSV"), EXACT)
        self._where.addItem(tr("Export", "Excel or LibreOffice: no formulas"), SPREADSHEET)
        self._where.setCurrentIndex(max(0, self._where.findData(remembered.get("where", EXACT))))
        self._said = PlainLabel("")
        self._said.setProperty("role", "secondary")
        self._said.setWordWrap(True)
        self._rows = QTableWidget(0, len(COLUMNS_SHOWN))
        self._rows.setHorizontalHeaderLabels(list(COLUMNS_SHOWN))
        self._rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._rows.setMinimumSize(640, 180)
        self._lay_out_rows()
        self._ask()

    def _lay_out_rows(self) -> None:
        if self._only is None:
            self.add_row(tr("Export", "What"), self._what)
            for box in (*self._kinds, self._excluded):
                self.add(box)
        self.add_row(tr("Export", "Where does it go?"), self._where)
        self.add(self._rows)
        self.add(self._said)

    def _choice(self) -> Choice:
        kinds = [kind for kind, box in zip(MarkKind, self._kinds, strict=True) if box.isChecked()]
        if self._only is not None:
            return Choice(only=self._only, include_excluded=True)
        return Choice(kinds=frozenset(kinds), include_excluded=self._excluded.isChecked())

    @Slot()
    def _ask(self) -> None:
        choice, coder = self._choice(), self._bench.coder
        self._bench.ask(lambda library: preview(library, choice, coder), self._on_preview)

    @Slot(object)
    def _on_preview(self, answer: "Future[Preview]") -> None:
        found = answer.result()
        self._rows.setRowCount(len(found.rows))
        places = [found.columns.index(name) for name in COLUMNS_SHOWN]
        for at, row in enumerate(found.rows):
            for column, place in enumerate(places):
                self._rows.setItem(at, column, QTableWidgetItem(row[place]))
        words = plural("Export", "{n} annotation.", "{n} annotations.", found.count)
        if found.formulas:
            count = number(found.formulas)
            words += " " + tr(
                "Export", "A spreadsheet would take {count} cells for formulas.", count=count
            )
        self._said.setText(words)

    @override
    def accept(self) -> None:
        what = str(self._what.currentData())
        start = self._bench.path.with_name(f"{what}.csv")
        title = tr("Export", "Export to")
        name, _ = QFileDialog.getSaveFileName(self, title, str(start), "CSV (*.csv)")
        if name:
            self._out = Path(name)
            super().accept()

    @override
    def submit(self) -> None:
        self.write(self._out)

    def write(self, out: Path) -> None:
        """Write what is chosen to `out`.

        Raises:
            BadFile: it cannot be written; what stood there before is as it was.
        """
        where = str(self._where.currentData())
        self._bench.preferences.change(export={"where": where})
        articles_only = self._what.currentData() == "articles"
        write = export_articles if articles_only else export_annotations
        count = write(
            self._bench.path, out, self._choice(), dialect(where), coder=self._bench.coder
        )
        rows = plural("Export", "{n} row", "{n} rows", count)
        self._bench.toasted.emit(
            tr("Export", "Exported to {name}: {rows}.", name=out.name, rows=rows), ""
        )


def dialect(where: str) -> Dialect:
    """Return the dialect for a place: a spreadsheet gets the separator of the system's language."""
    if where == EXACT:
        return Dialect()
    comma_decimals = QLocale.system().decimalPoint() == ","
    return Dialect(delimiter=";" if comma_decimals else ",", protect=True)
