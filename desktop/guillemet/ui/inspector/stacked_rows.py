"""A list of rows of different heights that lays thousands of them out in a moment."""

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem
from shiboken6 import isValid
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction
_STEPS: Final = {
    _Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveLeft: -1,
    _Move.MoveDown: 1, _Move.MoveNext: 1, _Move.MoveRight: 1,
}  # fmt: skip


class StackedRows(QListView):
    """Places its rows itself.

    A QListView asks the delegate of every row whenever one of them changes, which takes a tenth of
    a second for 5,000; this one asks `heights`, which may know most of them, and adds them up.
    """

    def __init__(self) -> None:
        # scroll modes and the like ask a subclass for its rows, which is not made yet
        super().__init__()
        self._tops = [0]
        self._stale = True
        self._wide = -1

    @abstractmethod
    def heights(self, wide: int) -> Sequence[int]:
        """Return how many pixels each row is high where all are `wide`."""

    @property
    def tops(self) -> list[int]:
        """Where each row begins, and where the last one ends, in pixels from the first."""
        wide, count = self.viewport().width(), self._count()
        if self._stale or wide != self._wide or len(self._tops) != count + 1:
            self._stale, self._wide = False, wide
            self._tops = list(accumulate(self.heights(wide), initial=0))
        return self._tops

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if isValid(self) and model is not None else 0

    # -- where rows stand ----------------------------------------------------------------------

    @override
    def doItemsLayout(self) -> None:
        self._stale = True
        QAbstractItemView.doItemsLayout(self)

    @override
    def updateGeometries(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(high)
        bar.setRange(0, max(0, self.tops[-1] - high))

    @override
    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self._count():
            return QRect()
        tops = self.tops
        top, bottom = tops[index.row()], tops[index.row() + 1]
        return QRect(0, top - self.verticalOffset(), self._wide, bottom - top)

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        if not 0 <= point.x() < self.viewport().width():
            return QModelIndex()
        row = self._row_at(point.y())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def _row_at(self, y: int) -> int:
        """Return the row at a height of the viewport, -1 beside all."""
        tops, wanted = self.tops, y + self.verticalOffset()
        return bisect_right(tops, wanted) - 1 if 0 <= wanted < tops[-1] else -1

    def _seen(self, rect: QRect) -> range:
        """Return the rows that touch a rectangle of the viewport."""
        tops, offset = self.tops, self.verticalOffset()
        first = max(0, bisect_right(tops, rect.top() + offset) - 1)
        last = bisect_right(tops, rect.bottom() + offset)
        return range(first, min(last, len(tops) - 1))

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        rect, high = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if hint == _Hint.PositionAtTop or (hint == _Hint.EnsureVisible and rect.top() < 0):
            bar.setValue(bar.value() + rect.top())
        elif hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - high // 2)
        elif rect.bottom() >= high or hint == _Hint.PositionAtBottom:
            bar.setValue(bar.value() + min(rect.top(), rect.bottom() + 1 - high))

    @override
    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, now = self._count() - 1, self.currentIndex()
        if last < 0:
            return QModelIndex()
        at = now.row() if now.isValid() else -1
        if action in _STEPS:
            at += _STEPS[action]
        elif action in (_Move.MovePageUp, _Move.MovePageDown):
            at = self._a_page_from(at, 1 if action == _Move.MovePageDown else -1)
        else:
            at = 0 if action == _Move.MoveHome else last
        return self.model().index(max(0, min(at, last)), 0)

    def _a_page_from(self, row: int, step: int) -> int:
        tops = self.tops
        wanted = tops[max(0, row)] + step * self.viewport().height()
        return bisect_right(tops, max(0, wanted)) - 1

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows, model = self._seen(rect.normalized()), self.model()
        chosen = QItemSelection()
        if rows:
            chosen.select(model.index(rows[0], 0), model.index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, seen = QRegion(), self._seen(self.viewport().rect())
        for each in cast("Iterable[QItemSelectionRange]", selection):
            for row in range(max(each.top(), seen.start), min(each.bottom() + 1, seen.stop)):
                region += self.visualRect(self.model().index(row, 0))
        return region

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        chosen, mouse = self.selectionModel(), QPoint(-1, -1)
        if self.viewport().underMouse():
            mouse = self.viewport().mapFromGlobal(self.cursor().pos())
        for row in self._seen(event.rect()):
            index = self.model().index(row, 0)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            if chosen.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if option.rect.contains(mouse):
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)
