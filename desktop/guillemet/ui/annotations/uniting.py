"""Calling quotes that are chosen in the table one statement."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from guillemet.domain.annotation import AnnotationKey
from guillemet.ui.annotations.table import MarksTable
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Uniting(QObject):
    """One undoable step; what is no quote is refused with a sentence."""

    def __init__(self, bench: Workbench, table: MarksTable) -> None:
        super().__init__(table)
        self._bench = bench
        self._table = table
        self._count = 0

    def add_to(self, menu: QMenu) -> None:
        """Offer it in a menu."""
        action = menu.addAction(tr("Coded", "The same statement"), self.unite)
        action.setEnabled(self._bench.ready and len(self._keys()) > 1)

    @Slot()
    def unite(self) -> None:
        """Make what is chosen one statement."""
        keys = self._keys()
        if len(keys) > 1 and self._bench.ready:
            self._count = len(keys)
            self._bench.run(self._bench.opened.statements.unite(keys), self._on_united)

    def _keys(self) -> list[AnnotationKey]:
        return [AnnotationKey(key) for key in self._table.chosen() if key > 0]

    @Slot(object)
    def _on_united(self, done: "Future[int]") -> None:
        if done.exception() is None:
            words = plural(
                "Statements", "{n} quote is one statement.", "{n} quotes are one statement.",
                self._count,
            )  # fmt: skip
            self._bench.toasted.emit(words, "undo")
