"""Type to filter, Enter to take: the picker of actors and of tags."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.services.library import Library
from guillemet.ui.layouts import digit
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

WIDTH: Final = 360
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Row:
    """A row to take: its key, what it says, a second line, and whether it is only near."""

    key: int
    text: str
    more: str = ""
    near: bool = False


Question = Callable[[Library, str], Sequence[Row]]


class Picker(QFrame):
    """A list under a field. An empty query highlights nothing; the first match is highlighted.

    Signals:
        taken: the key of a row, and whether the picker stays open.
        created: what was typed, to be made.
        removed: Backspace with nothing typed: the last value goes.
        closed: the picker is gone.
    """

    taken = Signal(int, bool)
    created = Signal(str)
    removed = Signal()
    closed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "panel")
        self._bench = bench
        self._question: Question | None = None
        self._asked = ""
        self.field = SearchField("", self)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setProperty("bare", True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._ask)
        self.setFixedWidth(WIDTH)

    def open(self, words: str, question: Question, near: QRect) -> None:
        """Open under a rectangle of the screen; `question` finds the rows for what is typed."""
        self._question = question
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.clear()
        self._ask("")
        self.resize(WIDTH, 300)
        self.move(self._place(near))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, near: QRect) -> QPoint:
        below = near.bottomLeft() + QPoint(0, 6)
        screen = QGuiApplication.screenAt(below) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(below.x(), room.left() + 8), room.right() - WIDTH - 8)
        y = below.y() if below.y() + 300 < room.bottom() else near.top() - 306
        return QPoint(x, max(room.top() + 8, y))

    @Slot(str)
    def _ask(self, typed: str) -> None:
        question, self._asked = self._question, typed
        if question is not None:
            self._bench.ask(lambda library: (typed, question(library, typed)), self._on_rows)

    @Slot(object)
    def _on_rows(self, answer: "Future[tuple[str, Sequence[Row]]]") -> None:
        typed, rows = answer.result()
        if typed != self._asked:
            return
        self.list.clear()
        for number, row in enumerate(rows, 1):
            words = f"{row.text}   {row.more}" if row.more else row.text
            item = QListWidgetItem(f"{number}  {words}" if number < 10 else f"    {words}")
            item.setData(Qt.ItemDataRole.UserRole, row.key)
            item.setToolTip("")
            self.list.addItem(item)
        clean = " ".join(typed.split())
        if clean and clean.casefold() not in {row.text.casefold() for row in rows}:
            item = QListWidgetItem(tr("Picker", "Create “{name}”", name=clean))
            item.setData(Qt.ItemDataRole.UserRole, None)
            self.list.addItem(item)
        if clean and self.list.count():
            self.list.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item, stay=False)

    def _take(self, item: QListWidgetItem | None, *, stay: bool) -> None:
        if item is None:
            return
        key = item.data(Qt.ItemDataRole.UserRole)
        typed = " ".join(self.field.text().split())
        if not stay:
            self.close()
        if key is None:
            self.created.emit(typed)
        else:
            self.taken.emit(int(key), stay)
        if stay:
            self.field.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        number = digit(event)
        if key in _ENTER:
            self._on_enter(modifiers)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif modifiers & Qt.KeyboardModifier.AltModifier and number:
            self._take(self.list.item(number - 1), stay=False)
        elif key == Qt.Key.Key_Backspace and not self.field.text():
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _on_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        typed = " ".join(self.field.text().split())
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if typed:
                self.close()
                self.created.emit(typed)
            return
        stay = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._take(self.list.currentItem(), stay=stay)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
