"""Choosing several cards: Ctrl or Shift and a click, Shift and the arrows, Ctrl+A."""

from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class CardPicks:
    """Keeps the selection of a list whose rows move while one of them opens.

    Qt chooses what lies under the mouse after the rows have moved, so it is done here by rows.
    """

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._anchor = QPersistentModelIndex()

    def follow(self, index: QModelIndex) -> None:
        """Make a row current; the others stay chosen only if it is one of them."""
        chosen = self._view.selectionModel()
        if not index.isValid():
            chosen.clear()
        elif chosen.isSelected(index) and chosen.currentIndex() == index:
            return
        else:
            self._only(index)

    def press(self, index: Index, modifiers: Qt.KeyboardModifier) -> None:
        """Choose a row alone, as well, or all up to it."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._up_to(index.row())
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._toggle(index)
        else:
            self._only(index)

    def extend(self, event: QKeyEvent) -> bool:
        """Let Shift and a key of movement choose more or fewer; tell whether it is one."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        key, last = Qt.Key(event.key()), self._view.model().rowCount() - 1
        at = self._view.currentIndex().row()
        if last < 0 or key not in (*_STEPS, *_ENDS):
            return False
        if key in _STEPS:
            self._up_to(max(0, min(at + _STEPS[key], last)))
        else:
            self._up_to(last if _ENDS[key] else 0)
        return True

    def one(self) -> bool:
        """Leave only the current one chosen; tell whether there were more."""
        several = len(self._view.selectionModel().selectedRows()) > 1
        if several:
            self._only(self._view.currentIndex())
        return several

    def _only(self, index: Index) -> None:
        chosen = self._view.selectionModel()
        self._anchor = QPersistentModelIndex(index)
        chosen.select(index, _Flag.ClearAndSelect)
        chosen.setCurrentIndex(index, _Flag.NoUpdate)

    def _toggle(self, index: Index) -> None:
        chosen = self._view.selectionModel()
        others = [each for each in chosen.selectedRows() if each.row() != index.row()]
        if not chosen.isSelected(index):
            self._anchor = QPersistentModelIndex(index)
            chosen.select(index, _Flag.Select)
            chosen.setCurrentIndex(index, _Flag.NoUpdate)
        elif others:
            chosen.select(index, _Flag.Deselect)
            if chosen.currentIndex().row() == index.row():
                chosen.setCurrentIndex(others[-1], _Flag.NoUpdate)

    def _up_to(self, row: int) -> None:
        chosen, model = self._view.selectionModel(), self._view.model()
        start = (
            self._anchor.row() if self._anchor.isValid() else max(0, chosen.currentIndex().row())
        )
        first, last = model.index(min(start, row), 0), model.index(max(start, row), 0)
        if not self._anchor.isValid():
            self._anchor = QPersistentModelIndex(model.index(start, 0))
        chosen.select(QItemSelection(first, last), _Flag.ClearAndSelect)
        chosen.setCurrentIndex(model.index(row, 0), _Flag.NoUpdate)
        self._view.scrollTo(model.index(row, 0))
