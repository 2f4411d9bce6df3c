"""The cards of an article: drawn, however many; only the current one is made of widgets."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from typing_extensions import override

from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.services.views import Page
from guillemet.ui.inspector.annotation_card import AnnotationCard
from guillemet.ui.inspector.card_model import CardModel, CardRow, Index
from guillemet.ui.inspector.card_painting import GAP, CardDelegate, indent
from guillemet.ui.inspector.card_picks import CardPicks
from guillemet.ui.inspector.stacked_rows import StackedRows
from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.painting import paint_focus
from guillemet.ui.words import tr


class CardList(StackedRows):
    """Cards in reading order.

    Signals:
        chosen: the user made the card of that annotation current.
        pick_wanted: what a hollow chip of a closed card asks for, and where on the screen.
        opened: the user wants to edit the current card.
        picks_changed: others are chosen, of which there may be several.
    """

    chosen = Signal(int)
    pick_wanted = Signal(str, QRect)
    opened = Signal()
    picks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards = CardModel()
        self.card = AnnotationCard(self.viewport())
        self.card.hide()
        self._key: AnnotationKey | None = None
        self._following = False
        self._delegate = CardDelegate(self.cards, self._is_open, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Inspector", "Annotations"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.picks = CardPicks(self)
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.setEnabled(False)  # its room stays, so that cards keep their width
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self.card.grown.connect(self._on_grown)
        self.card.pressed.connect(self.setFocus)

    # -- what is shown -------------------------------------------------------------------------

    def set_lens(self, lens: str) -> None:
        """Colour by another lens."""
        self._delegate.lens = lens
        self.viewport().update()

    @property
    def lens(self) -> str:
        """The lens that colours."""
        return self._delegate.lens

    def show_page(self, page: Page, unsaved: Sequence[Annotation]) -> None:
        """Show the annotations of a page; a card that goes makes no other one current."""
        self._following = True
        self.cards.show_page(page, unsaved)
        self._following = False

    def show_current(self, key: AnnotationKey | None, *, writable: bool, reveal: bool) -> None:
        """Open the card of an annotation; close any other."""
        row, page = self.cards.row_of(key), self.cards.page
        self._key = key if row >= 0 else None
        if row < 0 or page is None:
            if not self.card.isHidden():
                self.card.note.save()
                self._leave_card()
                self.card.hide()
            self._follow(QModelIndex())
        else:
            shown = self.cards.rows[row]
            self.card.show_annotation(
                page, shown.annotation, paragraph=self.cards.paragraph(shown),
                lens=self.lens, writable=writable,
            )  # fmt: skip
            self._follow(self.cards.index(row))
            self.card.show()
            self._chain()
        self.doItemsLayout()
        if reveal and self._key is not None:
            self._reveal()

    def rect_of(self, key: AnnotationKey) -> QRect:
        """Return where the card of an annotation lies, on the screen."""
        rect = self.visualRect(self.cards.index(self.cards.row_of(key)))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    @property
    def picked(self) -> tuple[AnnotationKey, ...]:
        """The annotations chosen together, in reading order; none if it is but one."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self.cards.rows[row] for row in rows if row < len(self.cards.rows)]
        keys = tuple(row.annotation.n for row in found if row.saved)
        return keys if len(keys) > 1 else ()

    def _follow(self, index: QModelIndex) -> None:
        self._following = True
        self.picks.follow(index)
        self._following = False

    def _leave_card(self) -> None:
        """Take the focus that the card has to itself before it goes."""
        focus = QApplication.focusWidget()
        if focus and self.card.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chain(self) -> None:
        """Let Tab go from the list through the open card."""
        before: QWidget = self
        for stop in self.card.stops:
            QWidget.setTabOrder(before, stop)
            before = stop

    # -- the open card -------------------------------------------------------------------------

    def _is_open(self, index: Index) -> bool:
        if self._key is None or self.card.isHidden():
            return False
        return self.cards.rows[index.row()].annotation.n == self._key

    @override
    def heights(self, wide: int) -> list[int]:
        found = self._delegate.heights(wide)
        row = -1 if self.card.isHidden() else self.cards.row_of(self._key)
        if row >= 0:
            found[row] = self._wanted_height(row) + GAP
        return found

    def _wanted_height(self, row: int) -> int:
        layout = self.card.layout()
        wide = self.viewport().width() - indent(self.cards.rows[row])
        return layout.totalHeightForWidth(wide) if layout else 0

    def _place_card(self) -> None:
        row = self.cards.row_of(self._key)
        if row >= 0 and not self.card.isHidden():
            rect = self.visualRect(self.cards.index(row)).adjusted(0, 0, 0, -GAP)
            rect = self._delegate.indented(rect, self.cards.rows[row])
            if rect != self.card.geometry():
                self.card.setGeometry(rect)

    @Slot()
    def _on_grown(self) -> None:
        row = self.cards.row_of(self._key)
        if row >= 0 and self._wanted_height(row) != self.card.height():
            self.doItemsLayout()

    def _reveal(self) -> None:
        index = self.cards.index(self.cards.row_of(self._key))
        rect = self.visualRect(index)
        whole = self.viewport().rect()
        if rect.height() > whole.height():
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
        elif not whole.contains(rect):
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_card()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_card()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _show_focus(self) -> None:
        self.card.set_within_reach(reached=self.hasFocus())
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.card.isHidden():
            painter = QPainter(self.viewport())
            rect = QRectF(self.viewport().rect())
            paint_focus(painter, rect, current_theme().accent, 8.0)

    @override
    def viewportSizeHint(self) -> QSize:
        return QSize(200, 200)

    # -- keys and mouse ------------------------------------------------------------------------

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the pane, never type-ahead."""

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            row = self.cards.rows[current.row()]
            if row.saved:
                self.chosen.emit(row.annotation.n)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        what, where = self._chip_at(index, event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.picks.press(index, event.modifiers())
        if what:
            self.pick_wanted.emit(what, where)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose nothing by dragging: the card that opens moves those below it."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose nothing more."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.picks.extend(event):
            super().keyPressEvent(event)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.picks_changed.emit()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            what, _ = self._chip_at(self.indexAt(at), at)
            shape = Qt.CursorShape.PointingHandCursor if what else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
        return super().viewportEvent(event)

    def _chip_at(self, index: Index, at: QPoint) -> tuple[str, QRect]:
        row = self._row(index)
        if row is None or row.annotation.n == self._key:
            return "", QRect()
        for chip in self._delegate.chips(self.visualRect(index), row):
            rect = chip.rect.toRect().adjusted(0, -2, 0, 2)
            if chip.what and rect.contains(at):
                return chip.what, QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return "", QRect()

    def _row(self, index: Index) -> CardRow | None:
        return self.cards.rows[index.row()] if index.isValid() else None
