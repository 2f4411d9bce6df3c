"""The history of the project: who did what, when, and what was before."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from guillemet.domain.changes import QUIET, HistoryEntry, Kind
from guillemet.services.history_page import HistoryPage, history_page
from guillemet.services.views import StepName
from guillemet.ui.dialogs.history_words import details
from guillemet.ui.step_words import step_words
from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import heading, secondary
from guillemet.ui.words import date_words, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

AT_ONCE: Final = 200
"""Entries that are asked for at a time."""
ROW: Final = 28


class HistoryDialog(QDialog):
    """The newest first; more when they are wanted. Nothing is changed here: Ctrl+Z takes back."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("History", "History"))
        self._bench = bench
        self._entries: list[HistoryEntry] = []
        self._names: dict[tuple[str, int], str] = {}
        self.search = SearchField(tr("History", "Find in the history"))
        self.table = QTableWidget(0, 3)
        self.details = QPlainTextEdit()
        self.older = QPushButton(tr("History", "Show older"))
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.table.currentItemChanged.connect(self._on_current)
        self.older.clicked.connect(self._ask)
        self._ask()

    def _lay_out(self) -> None:
        self._dress_table()
        self.details.setReadOnly(True)
        self.details.setFixedHeight(132)
        self.details.setAccessibleName(tr("History", "What was changed, from and to"))
        self.older.setAutoDefault(False)
        close = QPushButton(tr("Widgets", "Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(self.windowTitle()))
        remark = tr("History", "Everything that was done, also what was taken back. It stays.")
        column.addWidget(secondary(remark))
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        foot = QHBoxLayout()
        foot.addWidget(self.older)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(760, 620)
        self.table.setFocus()

    def _dress_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels(
            [tr("History", "When"), tr("History", "Who"), tr("History", "What")]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, wide in enumerate((170, 130)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(at, wide)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    # -- what is shown -------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        before = self._entries[-1].n if self._entries else 0
        self.older.setEnabled(False)
        self._bench.ask(lambda library: history_page(library, AT_ONCE, before), self._on_entries)

    @Slot(object)
    def _on_entries(self, answer: "Future[HistoryPage]") -> None:
        found, names = answer.result()
        self._names |= names
        self.older.setEnabled(len(found) == AT_ONCE)
        for entry in found:
            self._entries.append(entry)
            self._add(entry)
        if self.table.currentRow() < 0 and self._entries:
            self.table.setCurrentCell(0, 2)
        self._filter()

    def _add(self, entry: HistoryEntry) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, words in enumerate((when(entry.at), entry.coder, what(entry))):
            item = QTableWidgetItem(words)
            if entry.undone:
                item.setForeground(current_theme().ink_faint)
            self.table.setItem(row, column, item)

    @Slot()
    def _filter(self) -> None:
        wanted = self.search.text().casefold().split()
        for row in range(self.table.rowCount()):
            items = (self.table.item(row, column) for column in range(3))
            text = " ".join(item.text() for item in items if item is not None).casefold()
            self.table.setRowHidden(row, not all(word in text for word in wanted))

    @Slot()
    def _on_current(self) -> None:
        row = self.table.currentRow()
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        self.details.setPlainText(details(entry, self._names) if entry is not None else "")


def what(entry: HistoryEntry) -> str:
    """Return what was done in words; what was taken back says so."""
    if entry.kind in (Kind.UNDO, Kind.REDO):
        words = step_words(StepName(str(entry.args.get("of", "")), entry.args, (), ""))
        if entry.kind == Kind.UNDO:
            return tr("History", "Undone: {what}", what=words)
        return tr("History", "Redone: {what}", what=words)
    words = step_words(StepName(entry.kind, entry.args, (), ""))
    if entry.kind in QUIET:
        words = {
            Kind.READING: tr("History", "began to read"),
            Kind.NEW_PROJECT: tr("History", "made the project"),
        }.get(Kind(entry.kind), words)
    return tr("History", "{what} (taken back)", what=words) if entry.undone else words


def when(at: str) -> str:
    """Return a time as the reader's clock has it."""
    local = datetime.fromisoformat(at).astimezone()
    return f"{date_words(local.strftime('%Y-%m-%d'), short=True)}, {local:%H:%M:%S}"
