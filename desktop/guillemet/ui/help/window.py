"""The pages of help, beside the work: a list of them, and the one that is read."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from guillemet.ui.help.pages import PAGES, Row, Section
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel, heading
from guillemet.ui.words import tr, translated

ACTION: Final = Qt.ItemDataRole.UserRole
TERMS: Final = 152
"""Pixels that the terms have; a longer one wraps."""
HIGH: Final = 32
"""Pixels of a line in the list of pages."""
CHOSEN: Final = Qt.TextInteractionFlag.TextSelectableByMouse


class HelpWindow(QDialog):
    """Shows a page of help; the project stays at work beside it.

    `project` says which file is open; it is asked anew for every page.
    """

    def __init__(self, project: Callable[[], Path | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self.setWindowTitle(tr("Help", "Help"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Help", "Pages"))
        self.list.setFixedWidth(200)
        for action, (title, _) in PAGES.items():
            item = QListWidgetItem(translated(title))
            item.setData(ACTION, action)
            item.setSizeHint(QSize(0, HIGH))
            self.list.addItem(item)
        self.search = SearchField(tr("Help", "Filter this page"))
        self.search.setMinimumWidth(240)
        self._title = heading("")
        self._page = _Page(())
        self._place = QVBoxLayout()
        self._place.addWidget(self._page)
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.search.textChanged.connect(self._on_typed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.search)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(head)
        right.addLayout(self._place, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.resize(920, 680)

    def show_page(self, action: str) -> None:
        """Show the page of an action and come to the front."""
        for at in range(self.list.count()):
            if self.list.item(at).data(ACTION) == action:
                self.list.setCurrentRow(at)
                self._read(action)
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    @property
    def shown(self) -> list[Row]:
        """The rows that pass the filter."""
        return self._page.shown

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self._read(str(item.data(ACTION)))

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self._page.show_fitting(typed)

    def _read(self, action: str) -> None:
        title, read = PAGES[action]
        self._title.setText(translated(title))
        old, self._page = self._page, _Page(read(self._project()))
        self._place.replaceWidget(old, self._page)
        old.deleteLater()
        self._page.show_fitting(self.search.text())


class _Page(QScrollArea):
    """Sections one below the other."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sections = [_SectionView(each) for each in sections]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(24)
        for each in self._sections:
            column.addWidget(each)
        column.addStretch(1)
        self.setWidget(inner)

    @property
    def shown(self) -> list[Row]:
        """The rows that are not filtered out."""
        return [row for section in self._sections for row in section.shown]

    def show_fitting(self, typed: str) -> None:
        """Show the rows that hold every word of `typed`."""
        wanted = typed.casefold().split()
        for each in self._sections:
            each.show_fitting(wanted)


class _SectionView(QWidget):
    """A heading, a remark, and rows of term and meaning."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self._rows: list[tuple[Row, list[QWidget]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, TERMS)
        if section.heading:
            self._grid.addWidget(PlainLabel(section.heading, "strong"), 0, 0, 1, 2)
        if section.lead:
            self._grid.addWidget(PlainLabel(section.lead, "secondary", wraps=True), 1, 0, 1, 2)
        for at, row in enumerate(section.rows, 2):
            self._add(at, row)

    def _add(self, at: int, row: Row) -> None:
        top = Qt.AlignmentFlag.AlignTop
        term = PlainLabel(row.term, "strong", wraps=True)
        term.setFixedWidth(TERMS)
        term.setTextInteractionFlags(CHOSEN)
        self._grid.addWidget(term, at, 0, top)
        words = _Place(row) if row.place else PlainLabel(row.words, wraps=True)
        self._grid.addWidget(words, at, 1, top)
        self._rows.append((row, [term, words]))

    @property
    def shown(self) -> list[Row]:
        """The rows that are not filtered out."""
        return [row for row, widgets in self._rows if not widgets[0].isHidden()]

    def show_fitting(self, wanted: list[str]) -> None:
        """Show the rows that hold all of these words, and nothing if none does."""
        for row, widgets in self._rows:
            text = " ".join(row).casefold()
            for widget in widgets:
                widget.setVisible(all(word in text for word in wanted))
        self.setVisible(not wanted or bool(self.shown))


class _Place(QWidget):
    """What a file is, where it lies, and a way there."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self._folder = Path(row.place)
        if not self._folder.is_dir():
            self._folder = self._folder.parent
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(row.words, wraps=True))
        path = PlainLabel(row.place, "secondary", wraps=True)
        path.setTextInteractionFlags(CHOSEN)
        line = QHBoxLayout()
        line.addWidget(path, 1)
        column.addLayout(line)
        if self._folder.is_dir():
            go = QPushButton(tr("Help", "Show the folder"))
            go.setProperty("role", "link")
            go.setAutoDefault(False)
            go.clicked.connect(self._go)
            line.addWidget(go)

    @Slot()
    def _go(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
