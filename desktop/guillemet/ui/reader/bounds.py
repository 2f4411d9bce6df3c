"""Editing where an annotation begins and ends: by keys, or by dragging its handles."""

import itertools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from guillemet.domain import textunits
from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.domain.text import Span
from guillemet.ui.reader import graphemes

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView

_KEYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_LET_THROUGH: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
)


class BoundsEditor(QObject):
    """Moves one end of one span: ←/→ by words, with Ctrl by characters, the mouse to any.

    The mouse lets go at the nearer edge of a word, with Alt at any character.

    Home and End choose the end, Enter is done, Esc cancels. Other keys wait until it is over.

    Signals:
        moved: the spans are other ones now.
        done: key of the annotation and its new spans.
    """

    moved = Signal()
    done = Signal(object, object)

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._text = ""
        self._offered: Annotation | None = None
        self.key = AnnotationKey(0)
        self.spans: tuple[Span, ...] = ()
        self.active = False
        self._nth, self._at_end = 0, True
        self._dragging = False
        view.viewport().installEventFilter(self)

    def offer(self, text: str, annotation: Annotation | None) -> None:
        """Let the mouse take hold of the handles of `annotation`; None offers none."""
        self._text, self._offered = text, annotation
        if self.active and (annotation is None or annotation.n != self.key):
            self.cancel()

    def begin(self) -> None:
        """Edit the bounds of what is offered, the end of its last span first."""
        if self._offered is not None and self._offered.spans:
            self.key, self.spans = self._offered.n, self._offered.spans
            self._nth, self._at_end, self.active = len(self.spans) - 1, True, True
            self._view.installEventFilter(self)  # once more, to hear keys before all others
            self.moved.emit()

    def cancel(self) -> None:
        """Leave everything as it was."""
        if self.active:
            self._end()
            self.moved.emit()

    @property
    def at(self) -> int:
        """Return the code point at which the end that moves stands."""
        span = self.spans[self._nth]
        return span.end if self._at_end else span.start

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._on_mouse(event)
        if not self.active or not isinstance(event, QKeyEvent) or watched is not self._view:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or event.key() in _LET_THROUGH:
            return False
        self._on_key(event)
        return True

    # -- keys ----------------------------------------------------------------------------------

    def _on_key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            forward = (key == Qt.Key.Key_Right) is not self._view.runs_leftwards(self.at)
            by_character = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._move(1 if forward else -1, by_character=by_character)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._at_end = key == Qt.Key.Key_End
            self._nth = len(self.spans) - 1 if self._at_end else 0
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key == Qt.Key.Key_Escape:
            self.cancel()

    def _move(self, step: int, *, by_character: bool) -> None:
        now = self.at
        self._move_to(
            graphemes.step(self._text, now, step) if by_character else self._word_edge(now, step)
        )

    def _move_to(self, at: int) -> None:
        span = self.spans[self._nth]
        start, end = (span.start, at) if self._at_end else (at, span.end)
        if not 0 <= start < end <= len(self._text):
            return
        moved = [*self.spans]
        moved[self._nth] = Span(start, end)
        if all(a.end <= b.start for a, b in itertools.pairwise(moved)):
            self.spans = tuple(moved)
            self.moved.emit()

    def _word_edge(self, at: int, step: int) -> int:
        near = textunits.words(self._text, max(0, at - 200), min(len(self._text), at + 200))
        edges = [word.end if self._at_end else word.start for word in near]
        if step > 0:
            return min((edge for edge in edges if edge > at), default=at)
        return max((edge for edge in edges if edge < at), default=at)

    # -- mouse ---------------------------------------------------------------------------------

    def _on_mouse(self, event: QMouseEvent) -> bool:
        kind, where = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._take_hold(where)
        if kind == QEvent.Type.MouseMove:
            if self._dragging:
                free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
                at = self._view.index_at(where)
                self._move_to(at if free else textunits.snapped(self._text, at))
            else:
                self._show_cursor(where)
            return self._dragging
        if kind == QEvent.Type.MouseButtonRelease and self._dragging:
            self._finish()
            return True
        return False

    def _take_hold(self, where: QPointF) -> bool:
        handle = self._view.painter_of_marks.handle_at(where)
        if handle is None or self._offered is None:
            return False
        if not self.active:
            self.begin()
        self._nth, self._at_end = handle
        self._dragging = True
        return True

    def _show_cursor(self, where: QPointF) -> None:
        held = self._offered is not None and self._view.painter_of_marks.handle_at(where)
        shape = Qt.CursorShape.SizeHorCursor if held else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    # -- the end -------------------------------------------------------------------------------

    def _finish(self) -> None:
        """Hand over the new bounds, as one step; where nothing moved there is none."""
        key, spans = self.key, self.spans
        moved = self._offered is None or spans != self._offered.spans
        self._end()
        if moved:
            self.done.emit(key, spans)
        self.moved.emit()

    def _end(self) -> None:
        self.active = self._dragging = False
