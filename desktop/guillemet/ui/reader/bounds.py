"""Editing where an annotation begins and ends, by keys."""

import itertools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from guillemet.domain import textunits
from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.domain.text import Span

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView

_KEYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class BoundsEditor(QObject):
    """Moves one end of one span: ←/→ by words, with Ctrl by characters.

    Home and End choose the end, Enter is done, Esc cancels.

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
        self.key = AnnotationKey(0)
        self.spans: tuple[Span, ...] = ()
        self.active = False
        self._at_end = True
        view.installEventFilter(self)

    def begin(self, text: str, annotation: Annotation) -> None:
        """Edit the bounds of `annotation`, the end of its last span first."""
        self._text, self.key, self.spans = text, annotation.n, annotation.spans
        self._at_end, self.active = True, True

    def cancel(self) -> None:
        """Leave everything as it was."""
        if self.active:
            self.active = False
            self.moved.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.active or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _KEYS:
            by_character = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._move(1 if key == Qt.Key.Key_Right else -1, by_character=by_character)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._at_end = key == Qt.Key.Key_End
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.active = False
            self.done.emit(self.key, self.spans)
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        else:
            return False
        return True

    def _move(self, step: int, *, by_character: bool) -> None:
        place = -1 if self._at_end else 0
        span = self.spans[place]
        now = span.end if self._at_end else span.start
        at = now + step if by_character else self._word_edge(now, step)
        start, end = (span.start, at) if self._at_end else (at, span.end)
        if 0 <= start < end <= len(self._text):
            moved = list(self.spans)
            moved[place] = Span(start, end)
            if all(a.end <= b.start for a, b in itertools.pairwise(moved)):
                self.spans = tuple(moved)
                self.moved.emit()

    def _word_edge(self, at: int, step: int) -> int:
        near = textunits.words(self._text, max(0, at - 200), min(len(self._text), at + 200))
        edges = [word.end if self._at_end else word.start for word in near]
        if step > 0:
            return min((edge for edge in edges if edge > at), default=at)
        return max((edge for edge in edges if edge < at), default=at)
