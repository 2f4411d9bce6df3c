"""Actors in a list, tags in a tree: drawn, renamed in place, tags moved by dragging."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from guillemet.ui.inspector.uses import Use
from guillemet.ui.theme import current_theme, paint_icon, ui_font
from guillemet.ui.widgets.painting import Ground, is_right_to_left, paint_ground, paint_text
from guillemet.ui.words import number

Index = QModelIndex | QPersistentModelIndex
USE: Final = Qt.ItemDataRole.UserRole
ONE_LINE = 30
TWO_LINES = 44
LEFT = 32
RIGHT = 8
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES: Final = {
    Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Right: "in", Qt.Key.Key_Left: "out",
}  # fmt: skip


class UseTree(QTreeView):
    """Rows of uses.

    Signals:
        renamed: key and new name. edit_wanted, delete_wanted: key of the row.
        moved: key, key of the tag above or 0, place among its children.
        nudged: key, and up, down, in or out.
        menu_wanted: key of the row and a point of the screen.
        chosen_changed: another row is chosen, or none.
        left: Esc: the user is through with it.
    """

    renamed = Signal(int, str)
    edit_wanted = Signal(int)
    delete_wanted = Signal(int)
    moved = Signal(int, int, int)
    nudged = Signal(int, str)
    menu_wanted = Signal(int, QPoint)
    chosen_changed = Signal()
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        delegate = UseDelegate(self)
        delegate.renamed.connect(self.renamed)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setProperty("bare", True)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(18)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(index.data(USE).key))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())

    # -- rows ----------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Use], *, writable: bool) -> None:
        """Show rows; what was chosen, folded and scrolled to stays so."""
        chosen, at = self.chosen, self.verticalScrollBar().value()
        folded = {
            use.key for index, use in self._walk() if use.below and not self.isExpanded(index)
        }
        self._items.clear()
        for row in rows:
            self._items.appendRow(_item(row, writable=writable))
        self.ensurePolished()
        self.setRootIsDecorated(any(row.below for row in rows))
        for index, use in self._walk():
            self.setExpanded(index, use.key not in folded)
        if chosen is not None:
            self.choose(chosen.key)
        self.verticalScrollBar().setValue(at)
        self.chosen_changed.emit()

    @property
    def chosen(self) -> Use | None:
        """The row that is chosen."""
        use = self.currentIndex().data(USE)
        return use if isinstance(use, Use) else None

    @property
    def uses(self) -> list[Use]:
        """All rows, those above before those under them."""
        return [use for _, use in self._walk()]

    def choose(self, key: int) -> None:
        """Choose the row of a key."""
        for index, use in self._walk():
            if use.key == key:
                self.setCurrentIndex(index)
                return

    def rename(self) -> None:
        """Begin to rename the row chosen."""
        use = self.chosen
        if use is not None and not use.fixed:
            self.edit(self.currentIndex())

    @property
    def is_editing(self) -> bool:
        """Whether a name is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def place_of(self, key: int) -> tuple[int, int, int]:
        """Return the key above (or 0), the place among its children, and how many those are."""
        for index, use in self._walk():
            if use.key == key:
                above = index.parent().data(USE)
                siblings = self._items.rowCount(index.parent())
                return (above.key if above else 0), index.row(), siblings
        return 0, 0, 0

    def sibling(self, key: int, step: int) -> Use | None:
        """Return the row beside another."""
        for index, use in self._walk():
            if use.key == key:
                found = index.sibling(index.row() + step, 0).data(USE)
                return found if isinstance(found, Use) else None
        return None

    def _walk(self, parent: QModelIndex | None = None) -> Iterator[tuple[QModelIndex, Use]]:
        root = parent or QModelIndex()
        for row in range(self._items.rowCount(root)):
            index = self._items.index(row, 0, root)
            yield index, index.data(USE)
            yield from self._walk(index)

    # -- keys, menu, dragging ------------------------------------------------------------------

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are no type-ahead: there is a field to search."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        use, key = self.chosen, Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.is_editing:  # a key that the name's field did not take is not meant for the row
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif use is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F2:
            self.rename()
        elif key in _ENTER:
            self.edit_wanted.emit(use.key)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(use.key)
        elif control and key in _MOVES:
            self.nudged.emit(use.key, _MOVES[key])
        else:
            super().keyPressEvent(event)

    def _on_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if not index.isValid():
            index = self.currentIndex()
            where = self.visualRect(index).center()
        use = index.data(USE)
        if use is not None:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(use.key, self.viewport().mapToGlobal(where))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        use, target = self.chosen, self.indexAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if use is None:
            return
        spot = self.dropIndicatorPosition()
        positions = QAbstractItemView.DropIndicatorPosition
        if not target.isValid() or spot == positions.OnViewport:
            self.moved.emit(use.key, 0, self._items.rowCount())
        elif spot == positions.OnItem:
            self.moved.emit(use.key, target.data(USE).key, self._items.rowCount(target))
        else:
            place = target.row() + (1 if spot == positions.BelowItem else 0)
            above = target.parent()
            own = self.currentIndex()
            if own.parent() == above and own.row() < place:
                place -= 1
            self.moved.emit(use.key, above.data(USE).key if above.isValid() else 0, place)


class UseDelegate(QStyledItemDelegate):
    """Draws a row: hue and kind, name, second line, how often it is used.

    Signals:
        renamed: key and new name.
    """

    renamed = Signal(int, str)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        use: Use = index.data(USE)
        return QSize(80, TWO_LINES if use.more else ONE_LINE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        use, theme = index.data(USE), current_theme()
        rect = QRectF(option.rect).adjusted(0, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            edge = theme.accent if option.state & QStyle.StateFlag.State_HasFocus else None
            paint_ground(painter, rect, Ground(theme.accent_soft, edge, 6.0, 2.0))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, Ground(theme.hover, None, 6.0))
        top = QRectF(rect.left(), rect.top(), rect.width(), 26 if use.more else rect.height())
        self._paint_sign(painter, top, use)
        right = self._paint_count(painter, top, use)
        place = QRectF(
            top.left() + LEFT, top.top() + 1, right - top.left() - LEFT - 6, top.height()
        )
        font = ui_font(13, QFont.Weight.Medium)
        _paint_name(painter, place, use.name, font)
        if use.more:
            below = QRectF(rect.left() + LEFT, rect.top() + 22, rect.width() - LEFT - RIGHT, 17)
            paint_text(painter, below, use.more, ui_font(12), theme.ink_secondary)
        painter.restore()

    def _paint_sign(self, painter: QPainter, top: QRectF, use: Use) -> None:
        theme, middle = current_theme(), top.center().y() + 1
        stroke = theme.stroke(use.hue)
        if use.icon:
            disc = QRectF(top.left() + 6, middle - 10, 20, 20)
            paint_ground(painter, disc, Ground(theme.fill(use.hue, theme.panel), None, 10.0))
            name = "exclude" if use.fixed else use.icon
            paint_icon(painter, name, disc.adjusted(3, 3, -3, -3), stroke)
        else:
            square = QRectF(top.left() + 10, middle - 6, 12, 12)
            paint_ground(painter, square, Ground(stroke, None, 3.0))

    def _paint_count(self, painter: QPainter, top: QRectF, use: Use) -> float:
        theme, right = current_theme(), top.right() - RIGHT
        font = ui_font(12, tabular=True)
        painter.setFont(font)
        painter.setPen(theme.ink_secondary)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        words = number(use.count)
        wide = QFontMetricsF(font).horizontalAdvance(words)
        painter.drawText(QRectF(right - wide - 1, top.top(), wide + 1, top.height()), flags, words)
        right -= wide + 8
        if use.badge:
            key = QRectF(right - 18, top.center().y() - 8, 18, 16)
            paint_ground(painter, key, Ground(theme.card, theme.line_strong, 4.0))
            painter.setFont(ui_font(11, QFont.Weight.Bold, tabular=True))
            painter.setPen(theme.ink)
            painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), use.badge)
            right -= 24
        return right

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return QLineEdit(parent)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(USE).name)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        use: Use = index.data(USE)
        if isinstance(editor, QLineEdit) and editor.text().strip() != use.name:
            self.renamed.emit(use.key, editor.text())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(LEFT - 9, 0, -4, 0))


def _paint_name(painter: QPainter, place: QRectF, name: str, font: QFont) -> None:
    theme = current_theme()
    if not is_right_to_left(name):
        paint_text(painter, place, name, font, theme.ink)
        return
    wide = min(QFontMetricsF(font).horizontalAdvance(name) + 2, place.width())
    paint_text(
        painter, QRectF(place.left(), place.top(), wide, place.height()), name, font, theme.ink
    )


def _item(use: Use, *, writable: bool) -> QStandardItem:
    item = QStandardItem(use.name)
    item.setData(use, USE)
    item.setData(", ".join(filter(None, (use.path, str(use.count), use.more))), ACCESSIBLE)
    item.setEditable(writable and not use.fixed)
    for below in use.below:
        item.appendRow(_item(below, writable=writable))
    return item


ACCESSIBLE: Final = Qt.ItemDataRole.AccessibleTextRole
