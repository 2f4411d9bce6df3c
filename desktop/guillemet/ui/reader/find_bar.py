"""Finding words in the article: as typed, case and accents aside."""

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QTextEdit, QWidget
from typing_extensions import override

from guillemet.domain.text import Span
from guillemet.ui.theme import current_theme
from guillemet.ui.words import number, tr

if TYPE_CHECKING:
    from guillemet.domain.finding import Finds
    from guillemet.ui.reader.view import ReaderView

HITS_UP_TO: Final = 2_000


def plain(text: str) -> str:
    """Return `text` without case and accents, character for character: positions stay."""
    return "".join(_plain(char) for char in text)


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    base = unicodedata.normalize("NFD", char)[0].casefold()
    return base if len(base) == 1 else char


class FindBar(QWidget):
    """A line under the text; Enter and F3 go to the next hit, Esc closes.

    Signals:
        left_hits: Esc where the hits were those of a search.
    """

    left_hits = Signal()

    def __init__(self, view: "ReaderView", parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._text = self._plain = ""
        self._hits: list[Span] = []
        self._at = -1
        self._finder: Finds | None = None
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Reader", "Find in the article"))
        self._field.setAccessibleName(tr("Reader", "Find in the article"))
        self._field.textChanged.connect(self._search)
        self._field.textEdited.connect(self._on_edited)
        self._field.installEventFilter(self)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        self.hide()

    def open(self, text: str) -> None:
        """Show the bar for that text and take the focus."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self.search_in(text)

    def show_hits(self, text: str, at: Span, words: str, finder: "Finds") -> None:
        """Mark what a search for `words` finds in that text; the focus stays where it is."""
        self.show()
        self._finder = finder
        with QSignalBlocker(self._field):
            self._field.setText(words)
        self.search_in(text)
        if at in self._hits:
            self._at = self._hits.index(at) - 1
            self.step(1)

    @Slot()
    def _on_edited(self) -> None:
        self._finder = None

    def search_in(self, text: str) -> None:
        """Look in another text for what is typed; where the bar is hidden look for nothing."""
        if self.isVisible():
            self._text, self._plain = text, plain(text)
            self._search(self._field.text())

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        searched, self._finder = self._finder is not None, None
        self.hide()
        self._hits = []
        self._paint()
        self._view.setFocus()
        if searched:
            self.left_hits.emit()

    def step(self, step: int) -> None:
        """Go to the next or previous hit, round the end."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._view.select(self._hits[self._at])
            self._say()

    @Slot(str)
    def _search(self, typed: str) -> None:
        if self._finder is not None:
            self._take(self._finder.spans(self._text)[:HITS_UP_TO])
            return
        wanted = plain(typed)
        found: list[Span] = []
        at = self._plain.find(wanted) if wanted else -1
        while at >= 0 and len(found) < HITS_UP_TO:
            found.append(Span(at, at + len(wanted)))
            at = self._plain.find(wanted, at + len(wanted))
        self._take(found)

    def _take(self, found: list[Span]) -> None:
        self._hits, self._at = found, -1
        self._paint()
        caret = self._view.caret()
        if found:
            after = [n for n, hit in enumerate(found) if hit.start >= caret]
            self._at = (after[0] if after else 0) - 1
            self.step(1)
        self._say()

    def _say(self) -> None:
        if not self._field.text():
            self._count.clear()
        elif not self._hits:
            self._count.setText(tr("Reader", "No hit"))
        else:
            at, of = number(self._at + 1), number(len(self._hits))
            self._count.setText(tr("Reader", "{at} of {of}", at=at, of=of))

    def _paint(self) -> None:
        marked = QTextCharFormat()
        marked.setBackground(current_theme().warning_soft)
        selections = []
        for hit in self._hits:
            offsets = self._view.offsets(hit)
            if offsets is None:
                continue
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(offsets[0])
            cursor.setPosition(offsets[1], QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, marked
            selections.append(selection)
        self._view.setExtraSelections(selections)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
                return True
        return False
