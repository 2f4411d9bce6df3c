"""The reading list: its patterns, what each finds in the article that is open, in and out."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.errors import BadValue, GuillemetError
from guillemet.domain.reading_patterns import HUES, ReadingPattern
from guillemet.services import reading_list
from guillemet.services.expressions import Sought, Text, compiled
from guillemet.ui.dialogs.pattern_fields import PatternFields
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.reader.patterns import PatternLines
from guillemet.ui.widgets.inputs import hue_icon
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

COUNT_AFTER: Final = 250
"""Milliseconds after the last key until hits are counted."""
SHOWN: Final = 0
TYPED: Final = 1
HITS: Final = 2
Counted = tuple[Sought, int | BadValue]


class PatternsDialog(SavingDialog):
    """Edits the list as a whole: what is done here is one step, when it is saved."""

    def __init__(self, bench: Workbench, lines: PatternLines, parent: QWidget) -> None:
        title = tr("Patterns", "Reading patterns")
        super().__init__(bench, title, tr("Patterns", "Save"), parent)
        self._lines = lines
        self._before = lines.patterns
        self._list = list(lines.patterns)
        self._known: dict[Sought, int | BadValue] = {}
        self._timer = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self.table = QTableWidget(0, 3)
        self.fields_ = PatternFields()
        self.add_ = _button(tr("Patterns", "Add"))
        self.remove = _button(tr("Patterns", "Remove"))
        self.up = _button(tr("Patterns", "Up"))
        self.down = _button(tr("Patterns", "Down"))
        self.export = self.add_button(tr("Patterns", "Export…"))
        self.import_ = self.add_button(tr("Patterns", "Import…"))
        self._lay_out_list()
        self._connect()
        self.resize(860, 540)
        self._fill(0)
        if not self._list:
            self.add_pattern()

    def _lay_out_list(self) -> None:
        lead = tr(
            "Patterns",
            "Words and expressions that are underlined while you read. They belong to the project.",
        )
        self.add(PlainLabel(lead, "secondary", wraps=True))
        titles = [tr("Patterns", "On"), tr("Patterns", "Pattern"), tr("Patterns", "Here")]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setAccessibleName(tr("Patterns", "Reading patterns"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(TYPED, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(SHOWN, 48)
        self.table.setColumnWidth(HITS, 84)
        left, tools, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.add_, self.remove, self.up, self.down):
            tools.addWidget(button)
        tools.addStretch(1)
        left.addWidget(self.table, 1)
        left.addLayout(tools)
        row.setSpacing(24)
        row.addLayout(left, 3)
        row.addWidget(self.fields_, 2)
        self.fields.addLayout(row, 1)

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(self._on_row)
        self.table.itemChanged.connect(self._on_ticked)
        self.fields_.edited.connect(self._on_edited)
        self.fields_.hit_wanted.connect(self._next_hit)
        self.add_.clicked.connect(self.add_pattern)
        self.remove.clicked.connect(self.remove_pattern)
        self.up.clicked.connect(lambda: self.move_pattern(-1))
        self.down.clicked.connect(lambda: self.move_pattern(1))
        self.import_.clicked.connect(self._import)
        self.export.clicked.connect(self._export)
        self._timer.timeout.connect(self._count)
        delete = QShortcut(QKeySequence("Del"), self.table, self.remove_pattern)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    # -- what is shown -------------------------------------------------------------------------

    def _fill(self, row: int) -> None:
        """Show the list, and the pattern in `row` of it."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._list))
            for n in range(len(self._list)):
                self._show_row(n)
            self.table.setCurrentCell(max(0, min(row, len(self._list) - 1)), TYPED)
        self._on_row()
        self._timer.start()

    def _show_row(self, n: int) -> None:
        pattern = self._list[n]
        ticked = QTableWidgetItem()
        ticked.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        state = Qt.CheckState.Checked if pattern.shown else Qt.CheckState.Unchecked
        ticked.setCheckState(state)
        typed = QTableWidgetItem(hue_icon(pattern.hue), " ".join(pattern.typed.split()))
        typed.setToolTip(tr("Patterns", "Note: {note}", note=pattern.note) if pattern.note else "")
        found = QTableWidgetItem(self._here(pattern))
        typed.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        found.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        with QSignalBlocker(self.table):
            for column, item in enumerate((ticked, typed, found)):
                self.table.setItem(n, column, item)

    def _here(self, pattern: ReadingPattern) -> str:
        known = self._known.get(reading_list.sought(pattern))
        if isinstance(known, BadValue):
            return "–" if pattern.typed.strip() else ""
        return "" if known is None else number(known)

    @property
    def row(self) -> int:
        """Which pattern is edited, -1 if there is none."""
        row = self.table.currentRow()
        return row if row < len(self._list) else -1

    @Slot()
    def _on_row(self, *_where: int) -> None:
        there = self.row >= 0
        self.fields_.setEnabled(there)
        self.fields_.show_pattern(self._list[self.row] if there else ReadingPattern(typed=""))
        self.remove.setEnabled(there)
        self.up.setEnabled(self.row > 0)
        self.down.setEnabled(0 <= self.row < len(self._list) - 1)
        self.export.setEnabled(bool(self._wanted()))
        self._say()

    def _say(self) -> None:
        """Say what the pattern edited finds in the article, or what is wrong with it."""
        known = self._known.get(reading_list.sought(self._list[self.row])) if self._list else None
        found = isinstance(known, int) and known > 0
        self.fields_.next.setEnabled(found and self._list[self.row] in self._before)
        if isinstance(known, BadValue):
            empty = not self._list[self.row].typed.strip()
            self.fields_.say("" if empty else sentence(known), wrong=True)
        elif known is None:
            self.fields_.say("")
        else:
            here = plural("Patterns", "{n} hit here", "{n} hits here", known)
            self.fields_.say(here if known else tr("Patterns", "Not in this article"))

    def _check(self, pattern: ReadingPattern) -> None:
        """Know at once what is wrong with an expression; what it finds takes a moment."""
        wanted = reading_list.sought(pattern)
        try:
            compiled(wanted)
        except BadValue as error:
            self._known[wanted] = error

    # -- counting ------------------------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        wanted = {reading_list.sought(each) for each in self._list}
        unknown = [each for each in wanted if each not in self._known]
        page = self.bench.page
        text = page.article.text if page is not None else ""
        if unknown:
            self.bench.desk.run(partial(_counted, text, unknown), self._on_counted)

    @Slot(object)
    def _on_counted(self, answer: "Future[list[Counted]]") -> None:
        self._known.update(answer.result())
        for n in range(len(self._list)):
            item = self.table.item(n, HITS)
            if item is not None:
                item.setText(self._here(self._list[n]))
        self._say()

    # -- what is done --------------------------------------------------------------------------

    @Slot()
    def _on_edited(self) -> None:
        if self.row >= 0:
            self.set_error("")
            self._list[self.row] = self.fields_.pattern()
            self._check(self._list[self.row])
            self._show_row(self.row)
            self._say()
            self._timer.start()

    @Slot(QTableWidgetItem)
    def _on_ticked(self, item: QTableWidgetItem) -> None:
        if item.column() == SHOWN and item.row() < len(self._list):
            on = item.checkState() is Qt.CheckState.Checked
            self._list[item.row()] = replace(self._list[item.row()], shown=on)
            if item.row() == self.row:
                self.fields_.shown.setChecked(on)

    @Slot()
    def add_pattern(self) -> None:
        """Add a pattern in the hue that the fewest have."""
        used = [each.hue for each in self._list]
        self._list.append(ReadingPattern(typed="", hue=min(HUES, key=used.count)))
        self._fill(len(self._list) - 1)
        self.fields_.typed.setFocus()

    @Slot()
    def remove_pattern(self) -> None:
        """Take the pattern edited out of the list."""
        if self.row >= 0:
            at = self.row
            del self._list[at]
            self._fill(at)

    def move_pattern(self, step: int) -> None:
        """Move the pattern edited up or down."""
        at, to = self.row, self.row + step
        if at >= 0 and 0 <= to < len(self._list):
            self._list[at], self._list[to] = self._list[to], self._list[at]
            self._fill(to)

    @Slot()
    def _next_hit(self) -> None:
        pattern = self._list[self.row]
        if pattern in self._before:
            self._lines.step(1, self._before.index(pattern))

    # -- in and out ----------------------------------------------------------------------------

    def _import(self) -> None:
        title = tr("Patterns", "Import reading patterns")
        kinds = tr("Patterns", "Tables ({pattern})", pattern="*.csv *.tsv *.xlsx *.ods")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Add the patterns of a table that are not there yet."""
        try:
            said = reading_list.read(path)
        except GuillemetError as error:
            self.set_error(sentence(error))
            return
        there = {reading_list.sought(each) for each in self._list}
        new = [each for each in said if reading_list.sought(each) not in there]
        self._list = [*self._wanted(), *new]
        self._fill(len(self._list) - len(new))

    def _export(self) -> None:
        title = tr("Patterns", "Export reading patterns")
        name, _ = QFileDialog.getSaveFileName(self, title, "patterns.csv", "CSV (*.csv)")
        if name:
            self.write_out(Path(name))

    def write_out(self, path: Path) -> None:
        """Write the list as it stands here."""
        try:
            count = reading_list.write(self._wanted(), path)
        except GuillemetError as error:
            self.set_error(sentence(error))
            return
        words = plural("Patterns", "{n} pattern written.", "{n} patterns written.", count)
        self.bench.said.emit(words)

    # -- saving --------------------------------------------------------------------------------

    def _wanted(self) -> list[ReadingPattern]:
        """Return the list without the rows that nobody filled."""
        return [each for each in self._list if each.typed.strip() or each.note.strip()]

    @override
    def change(self) -> "Future[Any] | None":
        wanted = self._wanted()
        for n, each in enumerate(self._list):
            if each in wanted:
                try:
                    compiled(reading_list.sought(each))
                except BadValue:
                    self.table.setCurrentCell(n, TYPED)
                    self.fields_.typed.setFocus()
                    raise
        if tuple(wanted) == self._before:
            return None
        changed = [each for each in wanted if each not in self._before]
        gone = [each for each in self._before if each not in wanted]
        name = next((each.typed[:40] for each in (*changed, *gone)), "")
        return self.bench.opened.reading_list.put(wanted, name)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    return button


def _counted(text: str, wanted: list[Sought]) -> list[Counted]:
    """Return how often each is found, or why not. Runs off the GUI thread."""
    searched = Text(text)
    found: list[Counted] = []
    for each in wanted:
        try:
            found.append((each, len(searched.spans(each))))
        except BadValue as error:
            found.append((each, error))
    return found
