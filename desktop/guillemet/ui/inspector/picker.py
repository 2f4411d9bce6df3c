"""Type to filter, Enter to take: the picker of actors and of tags."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.actor import ActorKind
from guillemet.domain.errors import GuillemetError
from guillemet.domain.records import dataclass
from guillemet.services.guesses import guessed_kind
from guillemet.ui.inspector.names import actor_kinds
from guillemet.ui.inspector.picker_rows import Question, Row, RowList
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.layouts import digit
from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel, caption
from guillemet.ui.widgets.painting import Ground, paint_ground
from guillemet.ui.words import sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Asked", "Picker", "Question", "Row"]
WIDTH: Final = 380
MOST: Final = 330
"""Pixels that the rows may take."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a picker asks for.

    Attributes:
        words: what the field says while it is empty.
        question: finds the rows for what is typed.
        check: refuses a name that cannot be made, by a `GuillemetError`; None: nothing is made.
        with_kind: what is made is an actor, of a kind to choose.
        typed: what stands in the field at first, chosen so that typing replaces it.
    """

    words: str
    question: Question
    check: Callable[[str], object] | None = None
    with_kind: bool = False
    typed: str = ""


class Picker(QFrame):
    """A list under a field. An empty query highlights nothing; the first match is highlighted.

    What Enter takes always belongs to what is typed: if the rows for it are not there yet, it is
    taken when they come.

    Signals:
        taken: the key of a row, and whether the picker stays open.
        created: what was typed, to be made, and the kind of a new actor or "".
        removed: Backspace with nothing typed: the last value goes.
        value_removed: the place of a value that was taken off.
        closed: the picker is gone.
    """

    taken = Signal(int, bool)
    created = Signal(str, str)
    removed = Signal()
    value_removed = Signal(int)
    closed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._bench = bench
        self._asked: Asked | None = None
        self._typed = ""
        self._answered: str | None = None
        self._wish: Callable[[], None] | None = None
        self._near = QRect()
        self._kind_touched = False
        self._values = QWidget()
        self._value_flow = FlowLayout(self._values, 4)
        self.field = SearchField("", self)
        self.field.installEventFilter(self)
        self.list = RowList()
        self.list.clicked.connect(self._on_clicked)
        self.list.selectionModel().currentChanged.connect(self._on_highlighted)
        self._error = PlainLabel("", "error", wraps=True)
        self.kinds = Pills(actor_kinds(), [], needed=True)
        self.kinds.chosen.connect(self._on_kind)
        self._kind_row = QWidget()
        self._hint = PlainLabel("", "secondary")
        self._lay_out()
        self.field.textChanged.connect(self._ask)
        self.setFixedWidth(WIDTH)

    def _lay_out(self) -> None:
        row = QVBoxLayout(self._kind_row)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(caption(tr("Picker", "The new actor is")))
        row.addWidget(self.kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        for widget in (
            self._values, self.field, self.list, self._error, self._kind_row, self._hint,
        ):  # fmt: skip
            column.addWidget(widget)
        self._hint.setText(
            tr("Picker", "Enter takes · Shift+Enter takes more · Ctrl+Enter creates")
        )

    @property
    def error(self) -> str:
        """What is wrong with what is typed, "" if nothing is known to be."""
        return self._error.text()

    def open(self, asked: Asked, near: QRect) -> None:
        """Open under a rectangle of the screen, and ask for the rows of what is typed at first."""
        self._asked, self._near = None, near
        self.field.clear()
        self._asked = asked
        self._answered, self._wish, self._kind_touched = None, None, False
        self.field.setPlaceholderText(asked.words)
        self.field.setAccessibleName(asked.words)
        self.list.show_rows([], -1)
        self._kind_row.hide()
        self._say("")
        if asked.typed:
            self.field.setText(asked.typed)
            self.field.selectAll()
        else:
            self._ask("")
        self._fit()
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_values(self, styles: Sequence[ChipStyle]) -> None:
        """Show what the annotation has already."""
        self._value_flow.clear()
        for place, style in enumerate(styles):
            chip = Chip(style)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.removed.connect(lambda place=place: self.value_removed.emit(place))
            self._value_flow.addWidget(chip)
        self._values.setVisible(bool(styles))
        if self.isVisible():
            self._fit()

    # -- rows ----------------------------------------------------------------------------------

    @Slot(str)
    def _ask(self, typed: str) -> None:
        self._typed, self._wish = typed, None
        self._say("")
        if self._asked is not None:
            question = self._asked.question
            self._bench.ask(lambda library: (typed, question(library, typed)), self._on_rows)

    @Slot(object)
    def _on_rows(self, answer: "Future[tuple[str, Sequence[Row]]]") -> None:
        typed, rows = answer.result()
        if typed != self._typed or self._asked is None:
            return
        self._answered = typed
        shown, clean = list(rows), _clean(typed)
        known = {row.text.casefold() for row in shown if not row.near}
        makes = bool(clean) and self._asked.check is not None and clean.casefold() not in known
        if makes:
            shown.append(Row(key=None, text=clean))
        if makes and not self._kind_touched:
            self.kinds.choose(guessed_kind(clean))
        self.list.show_rows(shown, 0 if clean and shown and not shown[0].unsure else -1)
        self._on_highlighted()
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    @Slot()
    def _on_highlighted(self) -> None:
        """Ask for the kind of an actor only where Enter would make one."""
        at = self.list.highlighted
        makes = 0 <= at < self.list.count() and self.list.rows[at].key is None
        self._kind_row.setVisible(makes and self._asked is not None and self._asked.with_kind)
        self._fit()

    def _when_answered(self, wish: Callable[[], None]) -> None:
        """Do `wish` when the rows are those of what is typed: now, or as soon as they come."""
        if self._answered == self._typed:
            wish()
        else:
            self._wish = wish

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index.row(), stay=False)

    def _take(self, place: int, *, stay: bool) -> None:
        if not 0 <= place < self.list.count():
            if not self._typed and not stay:
                self.close()
            return
        row = self.list.rows[place]
        if row.key is None:
            self._create(row.text, stay=stay)
            return
        if not stay:
            self.close()
        self.taken.emit(row.key, stay)
        if stay:
            self.field.clear()

    def _create(self, name: str, *, stay: bool) -> None:
        if self._asked is None or self._asked.check is None or not name:
            return
        try:
            self._asked.check(name)
        except GuillemetError as error:
            self._say(sentence(error))
            return
        kind = self._kind if self._asked.with_kind else ""
        if not stay:
            self.close()
        self.created.emit(name, kind)
        if stay:
            self._kind_touched = False
            self.field.clear()

    # -- the kind of a new actor ---------------------------------------------------------------

    @property
    def _kind(self) -> str:
        if not self._kind_touched:
            return guessed_kind(_clean(self._typed)).value
        return self.kinds.value or ActorKind.UNKNOWN.value

    @Slot(str)
    def _on_kind(self, _kind: str) -> None:
        self._kind_touched = True

    # -- keys ----------------------------------------------------------------------------------

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER or event.key() == Qt.Key.Key_Escape:
            self._on_key(event)
        else:
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, place = Qt.Key(event.key()), digit(event)
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _ENTER:
            self._on_enter(event.modifiers())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif with_alt and place:
            self._when_answered(lambda: self._take(place - 1, stay=False))
        elif key == Qt.Key.Key_Backspace and not self.field.text():
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        at = self.list.highlighted
        last = self.list.count() - 1
        if at < 0:
            self.list.highlight(0 if step > 0 else last)
        else:
            self.list.highlight(max(0, min(at + step, last)))

    def _on_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._create(_clean(self._typed), stay=False)
            return
        stay = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._when_answered(lambda: self._take(self.list.highlighted, stay=stay))

    # -- size and place ------------------------------------------------------------------------

    def _say(self, error: str) -> None:
        self._error.setText(error)
        self._error.setVisible(bool(error))
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        """Be as high as the rows are, under the words or, if there is no room, above them."""
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(max(1, self.list.wanted_height(MOST)))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
        self.move(self._place(self._near))

    def _place(self, near: QRect) -> QPoint:
        below = near.bottomLeft() + QPoint(0, 6)
        screen = QGuiApplication.screenAt(below) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(below.x(), room.left() + 8), room.right() - WIDTH - 8)
        most = self.height() - self.list.height() + MOST
        fits = below.y() + most < room.bottom()
        y = below.y() if fits else near.top() - self.height() - 6
        return QPoint(x, max(room.top() + 8, y))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.card)
        paint_ground(painter, self.rect().toRectF(), Ground(theme.card, theme.line_strong, 0.0))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wish = None
        self.closed.emit()


def _clean(typed: str) -> str:
    return " ".join(typed.split())
