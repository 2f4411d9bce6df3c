"""Which column of a table is what of an article."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QTableView, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue, GuillemetError
from guillemet.domain.messages import MSG_MAP_TEXT
from guillemet.services import reading_in
from guillemet.services.reading_in import Table
from guillemet.ui.dialogs.import_sources import Rows
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

FIELDS: Final = ("text", "title", "outlet", "author", "published", "url", "language", "note")
KEPT: Final = 30
"""Mappings that are remembered, those used last."""
CELL: Final = 200
"""Code points of a sample cell that are shown."""


class MappingDialog(FormDialog):
    """Sample rows, and above them what each field is read from.

    `rows` is the source to import from, once the dialog was accepted.
    """

    def __init__(self, bench: Workbench, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(tr("Mapping", "Import a table"), tr("Mapping", "Look over…"), parent)
        self._bench = bench
        self._table = table
        self.rows: Rows | None = None
        self.sheet = QComboBox()
        self.boxes = {name: QComboBox() for name in FIELDS}
        self.sample = QStandardItemModel(self)
        self._heading = PlainLabel("", "secondary", wraps=True)
        self._lay_out_fields()
        self.sheet.activated.connect(self._on_sheet)
        for box in self.boxes.values():
            box.activated.connect(self._mark_columns)
        self.resize(900, 620)
        self._show(table)

    def _lay_out_fields(self) -> None:
        self.add(self._heading)
        if len(self._table.sheets) > 1:
            self.add_row(tr("Mapping", "Sheet"), self.sheet)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for place, (name, words) in enumerate(field_words().items()):
            row, column = divmod(place, 4)
            label = PlainLabel(words, "strong")
            label.setBuddy(self.boxes[name])
            self.boxes[name].setAccessibleName(words)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(self.boxes[name], 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        self.fields.addLayout(grid)
        view = QTableView()
        view.setModel(self.sample)
        view.setAccessibleName(tr("Mapping", "The first rows"))
        view.verticalHeader().hide()
        view.setWordWrap(False)
        view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setDefaultSectionSize(180)
        view.setMinimumHeight(200)
        self.add(view)
        self.fields.setStretch(self.fields.count() - 1, 1)

    # -- what is shown -------------------------------------------------------------------------

    def _show(self, table: Table) -> None:
        self._table = table
        self._heading.setText(
            tr("Mapping", "{name}: each row becomes an article.", name=table.path.name)
        )
        self.sheet.clear()
        self.sheet.addItems(list(table.sheets))
        self.sheet.setCurrentText(table.sheet)
        wanted = {**table.mapping, **remembered(self._bench.preferences.now.mapping, table)}
        for name, box in self.boxes.items():
            box.clear()
            box.addItem(tr("Mapping", "– (none)"), "")
            for column in table.columns:
                box.addItem(column, column)
            box.setCurrentIndex(max(0, box.findData(wanted.get(name, ""))))
        self.sample.clear()
        for row in table.sample:
            self.sample.appendRow([QStandardItem(_cell(cell)) for cell in row])
        self._mark_columns()

    @Slot()
    def _mark_columns(self) -> None:
        """Say above each column what it becomes."""
        words, mapping = field_words(), self.mapping()
        labels = []
        for column in self._table.columns:
            parts = [words[name] for name, chosen in mapping.items() if chosen == column]
            labels.append(f"{column} → {', '.join(parts)}" if parts else column)
        self.sample.setHorizontalHeaderLabels(labels)

    @Slot()
    def _on_sheet(self) -> None:
        path, sheet = self._table.path, self.sheet.currentText()
        if sheet != self._table.sheet:
            self.primary.setEnabled(False)
            self._bench.desk.run(lambda: reading_in.table(path, sheet), self._on_table)

    @Slot(object)
    def _on_table(self, answer: "Future[Table]") -> None:
        error = answer.exception()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            self.sheet.setCurrentText(self._table.sheet)
        else:
            self.set_error("")
            self._show(answer.result())
        self.primary.setEnabled(True)

    def mapping(self) -> dict[str, str]:
        """Return the column that each field is read from."""
        chosen = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        return {name: column for name, column in chosen.items() if column}

    @override
    def submit(self) -> None:
        mapping = self.mapping()
        if "text" not in mapping:
            self.boxes["text"].setFocus()
            raise BadValue(MSG_MAP_TEXT)
        preferences = self._bench.preferences
        preferences.change(mapping=keeping(preferences.now.mapping, self._table, mapping))
        self.rows = Rows(self._table, mapping)


def field_words() -> Mapping[str, str]:
    """Return what the fields are called."""
    return {
        "text": tr("Mapping", "Text"),
        "title": tr("Mapping", "Title"),
        "outlet": tr("Mapping", "Outlet"),
        "author": tr("Mapping", "Authors"),
        "published": tr("Mapping", "Date"),
        "url": tr("Mapping", "URL"),
        "language": tr("Mapping", "Language"),
        "note": tr("Mapping", "Note"),
    }


def remembered(kept: Mapping[str, str], table: Table) -> dict[str, str]:
    """Return the mapping last used for a table with these columns."""
    try:
        found = json.loads(kept.get(_columns_key(table), "{}"))
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(k): str(v) for k, v in found.items() if v in table.columns or not v}


def keeping(kept: Mapping[str, str], table: Table, mapping: Mapping[str, str]) -> dict[str, str]:
    """Return the remembered mappings with one more; those used longest ago are forgotten.

    Fields left out are remembered as left out: the next guess must not bring them back.
    """
    key = _columns_key(table)
    others = {k: v for k, v in kept.items() if k != key}
    whole = {name: mapping.get(name, "") for name in FIELDS}
    made = {**others, key: json.dumps(whole, ensure_ascii=False)}
    return dict(list(made.items())[-KEPT:])


def _columns_key(table: Table) -> str:
    """Return what tables with the same columns, in any order, have in common."""
    columns = json.dumps(sorted(table.columns), ensure_ascii=False)
    return sha256(columns.encode()).hexdigest()[:16]


def _cell(text: str) -> str:
    line = " ".join(text[: 2 * CELL].split())
    return line if len(line) <= CELL else f"{line[:CELL]}…"
