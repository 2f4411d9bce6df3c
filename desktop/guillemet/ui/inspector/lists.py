"""The inspector's tabs of actors and tags: who and what there is, and how often."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from guillemet.services.library import Library
from guillemet.ui.theme import current_theme
from guillemet.ui.words import number
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


@dataclass(frozen=True, slots=True)
class Use:
    """An actor or a tag, what it is called, its hue and how often it is used."""

    key: int
    text: str
    hue: str
    count: int


Rows = Callable[[Library], Sequence[Use]]


class UseList(QWidget):
    """A list that asks again when the project changes.

    Signals:
        menu_wanted: the key of a row, and a point of the screen.
    """

    menu_wanted = Signal(int, QPoint)

    def __init__(self, bench: Workbench, rows: Rows, empty: str) -> None:
        super().__init__()
        self._bench = bench
        self._rows = rows
        self.list = QListWidget()
        self.list.setProperty("bare", True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self._empty = QLabel(empty)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Ask again."""
        self._bench.ask(self._rows, self._on_rows)

    @Slot(object)
    def _on_rows(self, answer: "Future[Sequence[Use]]") -> None:
        rows = answer.result()
        self.list.clear()
        for use in rows:
            item = QListWidgetItem(f"{use.text}   {number(use.count)}")
            item.setData(Qt.ItemDataRole.UserRole, use.key)
            item.setForeground(current_theme().ink)
            self.list.addItem(item)
        self._empty.setVisible(not rows)

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        item = self.list.itemAt(where)
        if item is not None:
            key = int(item.data(Qt.ItemDataRole.UserRole))
            self.menu_wanted.emit(key, self.list.viewport().mapToGlobal(where))


def actor_rows(library: Library) -> Sequence[Use]:
    """Return all actors with how often each is used."""
    return [
        Use(use.actor.n, use.actor.name, use.actor.colour, use.total)
        for use in library.actor_uses()
    ]


def tag_rows(library: Library) -> Sequence[Use]:
    """Return all tags by their paths with how often each is used."""
    book, uses = library.codebook(), library.tag_uses()
    return [
        Use(tag.n, book.path(tag.n), book.hue(tag.n), uses.get(tag.n, 0)) for tag in book.walk()
    ]
