"""The first rows of an export, or a sentence where there are none."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from guillemet.services.export import Preview
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr

COLUMNS: Final = {
    "kind": 76, "quote": 280, "speaker": 130, "tags": 130, "article_title": 200,
    "outlet": 130, "published": 96, "state": 84, "words": 64, "annotations": 96,
}  # fmt: skip
"""The columns that are shown, and their widths in pixels."""
ROW: Final = 30
LONGEST: Final = 200
"""Characters of a cell that are shown: a row stands for its article, not in its place."""


class FirstRows(QWidget):
    """A table of five rows; what is said of all of them stands below."""

    def __init__(self, include_proposals: Callable[[], None]) -> None:
        super().__init__()
        self.said = PlainLabel("", "secondary", wraps=True)
        self.table = QTableWidget(0, 0)
        self.offered = QPushButton(tr("Export", "Include proposals"))
        self.offered.setProperty("role", "link")
        self.offered.setAutoDefault(False)
        self._include = include_proposals
        self.offered.clicked.connect(self._on_offered)
        self._dress()
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.say("")

    def _dress(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Export", "The first rows"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.setMinimumHeight(7 * ROW)

    def show_rows(self, found: Preview, said: str) -> None:
        """Show the rows, and what is to be said of all of them."""
        names = [name for name in COLUMNS if name in found.columns]
        places = [found.columns.index(name) for name in names]
        self.table.setColumnCount(len(names))
        self.table.setHorizontalHeaderLabels(names)
        self.table.setRowCount(len(found.rows))
        for at, name in enumerate(names):
            self.table.setColumnWidth(at, COLUMNS[name])
        for at, row in enumerate(found.rows):
            for column, place in enumerate(places):
                shown = " ".join(row[place][:LONGEST].split("\n"))
                self.table.setItem(at, column, QTableWidgetItem(shown))
        self.said.setText(said)
        self.offered.hide()

    def say(self, said: str) -> None:
        """Show no rows, and say why."""
        self.table.setRowCount(0)
        self.said.setText(said)
        self.offered.hide()

    def offer(self, said: str) -> None:
        """Show no rows, say why, and offer to take the proposals in."""
        self.say(said)
        self.offered.show()

    @Slot()
    def _on_offered(self) -> None:
        self._include()


def beside(widgets: Sequence[QWidget]) -> QWidget:
    """Return widgets in a line."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return whole
