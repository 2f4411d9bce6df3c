"""The table of a concordance: hits stand under one another, what is around them on both sides."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from guillemet.ui.search.lines_model import AFTER, ARTICLE, BEFORE, HIT, LinesModel
from guillemet.ui.theme import current_theme, serif_font, ui_font
from guillemet.ui.widgets.painting import Ground, paint_ground
from guillemet.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
HEIGHT: Final = 30
HIT_WIDTH: Final = 150
BOX: Final = 26
"""Pixels that the box to tick takes."""


class LineDelegate(QStyledItemDelegate):
    """Paints the cells: what stands before a hit ends at it, what stands after begins there."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        box = index.data(Qt.ItemDataRole.CheckStateRole)
        if box is not None:
            _tick(painter, rect, on=Qt.CheckState(box) == Qt.CheckState.Checked)
            rect.setLeft(rect.left() + BOX)
        _content(painter, rect.adjusted(4, 0, -4, 0), str(index.data() or ""), index.column())
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == HIT:
            paint_ground(painter, rect.adjusted(1, 2, -1, -2), Ground(None, theme.accent, 4.0, 1.5))
        painter.restore()


def _tick(painter: QPainter, rect: QRectF, *, on: bool) -> None:
    theme = current_theme()
    place = QRectF(rect.left() + 6, rect.center().y() - 7, 14, 14)
    if on:
        paint_ground(painter, place, Ground(theme.accent, theme.accent, 3.0))
        painter.setPen(theme.accent_ink)
        painter.setFont(ui_font(11, QFont.Weight.Bold))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), "✓")
    else:
        paint_ground(painter, place, Ground(theme.field, theme.line_strong, 3.0))


def _content(painter: QPainter, rect: QRectF, text: str, column: int) -> None:
    theme, middle = current_theme(), Qt.AlignmentFlag.AlignVCenter
    painter.setClipRect(rect)
    side = {BEFORE: Qt.AlignmentFlag.AlignRight, HIT: Qt.AlignmentFlag.AlignHCenter}
    flags = middle | side.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    flags |= Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    painter.setFont(ui_font(12) if column == ARTICLE else serif_font(14))
    painter.setPen(theme.ink_secondary if column == ARTICLE else theme.ink)
    if column == HIT:
        painter.setFont(serif_font(14, QFont.Weight.DemiBold))
        painter.setPen(theme.warning)
        painter.fillRect(rect.adjusted(-4, 3, 4, -3), theme.warning_soft)
    elif column == ARTICLE:
        metrics, wide = painter.fontMetrics(), int(rect.width())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
    painter.drawText(rect, int(flags), text)


class LinesTable(QTableView):
    """Shows a `LinesModel`.

    Signals:
        opened: the number of a row that is to be read in its article.
        left: Esc, or ↑ on the first row.
    """

    opened = Signal(int)
    left = Signal()

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setProperty("bare", True)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Search", "Concordance"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.doubleClicked.connect(self._on_double)
        self.clicked.connect(self._on_clicked)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        about = max(160, width // 5)
        side = max(80, (width - about - HIT_WIDTH) // 2)
        for column, wide in ((BEFORE, side), (HIT, HIT_WIDTH), (AFTER, side), (ARTICLE, about)):
            self.setColumnWidth(column, wide)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are no search in a concordance."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if at >= 0:
                self.opened.emit(at)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up if at <= 0:
                self.left.emit()
            case Qt.Key.Key_Space if at >= 0 and self._checkable(at):
                self._lines.toggle(at)
            case Qt.Key.Key_J | Qt.Key.Key_K:
                self._step(1 if event.key() == Qt.Key.Key_J else -1)
            case _:
                super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        to = min(max(self.currentIndex().row() + step, 0), self._lines.rowCount() - 1)
        if to >= 0:
            self.setCurrentIndex(self._lines.index(to, HIT))

    def _checkable(self, at: int) -> bool:
        box = self._lines.index(at, BEFORE)
        return bool(self._lines.flags(box) & Qt.ItemFlag.ItemIsUserCheckable)

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        if not self._checkable(index.row()):
            self.opened.emit(index.row())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._checkable(index.row()):
            self._lines.toggle(index.row())
