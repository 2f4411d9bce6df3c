"""A note as it is typed: plain text, saved when the typing pauses."""

from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

SAVED_AFTER: Final = 400
"""Milliseconds without a key after which a note is saved."""
MOST_LINES: Final = 12
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """Grows with its lines. Enter is a new line; Ctrl+Enter and Esc save and are done.

    Signals:
        saved: the whole text, whenever it differs from what was shown or saved before.
        done: the user has finished.
    """

    saved = Signal(str)
    done = Signal()

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        self._kept = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=SAVED_AFTER)
        self._timer.timeout.connect(self.save)
        self.textChanged.connect(self._on_text)
        self._fit()

    @property
    def text(self) -> str:
        """What is typed, no-break spaces and all."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show what is saved; what is being typed, and was saved by nobody yet, stays."""
        if self.text != self._kept and self.hasFocus():
            return
        self._kept = text
        if self.text != text:
            self.setPlainText(text)
        self._timer.stop()
        self._fit()

    @Slot()
    def save(self) -> None:
        """Save now what is typed, if it is new."""
        self._timer.stop()
        text = self.text
        if text != self._kept:
            self._kept = text
            self.saved.emit(text)

    @Slot()
    def _on_text(self) -> None:
        if self.text != self._kept:
            self._timer.start()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines are, within reason."""
        lines = max(1, min(round(self.document().size().height()), MOST_LINES))
        high = lines * self.fontMetrics().lineSpacing() + 2 * round(
            self.document().documentMargin()
        )
        if self.maximumHeight() != high + 6:
            self.setFixedHeight(high + 6)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self.maximumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (control and event.key() in _ENTER):
            self.save()
            self.done.emit()
        else:
            super().keyPressEvent(event)
