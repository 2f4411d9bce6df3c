"""Selecting with the mouse: whole words, or any characters while Alt is held."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent

from guillemet.domain import textunits
from guillemet.domain.text import Span

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView


class WordSnap:
    """Remembers where a drag began, and puts the selection on words as it goes on."""

    def __init__(self, view: "ReaderView") -> None:
        self._view = view
        self._from: int | None = None

    def begin(self, event: QMouseEvent) -> None:
        """Begin where the mouse is pressed; Shift goes on with what is selected, as it is."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        left = event.button() is Qt.MouseButton.LeftButton
        self._from = self._view.index_at(event.position()) if plain and left else None

    def move(self, event: QMouseEvent, text: str) -> None:
        """Select from where the drag began to where the mouse is."""
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        at = self._view.index_at(event.position())
        if at == self._from:
            return
        span = Span(min(self._from, at), max(self._from, at))
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            span = textunits.whole_words(text, span)
        offsets = self._view.offsets(span)
        if offsets is not None:
            first, last = offsets if at > self._from else offsets[::-1]
            self._view.put_selection(first, last)
