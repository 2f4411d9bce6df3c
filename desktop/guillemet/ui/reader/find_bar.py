"""Finding in the article: words or a pattern, counted, lit in the text and in its scroll bar."""

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QToolButton, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue
from guillemet.domain.text import Span
from guillemet.services.expressions import HITS_UP_TO, Sought, Text, TooSlow
from guillemet.ui.theme import current_theme, set_icon
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import number, sentence, tr

if TYPE_CHECKING:
    from guillemet.domain.finding import Finds
    from guillemet.ui.reader.view import ReaderView

LONG: Final = 200_000
"""Code points of a text in which typing waits a little before it looks."""
WAITS: Final = 200
PATIENCE: Final = 0.4
"""Seconds after which a pattern is given up: what is typed is sought at once, at each key."""
AROUND: Final = 6_000
"""Code points around what is seen in which hits are lit."""


class FindBar(QWidget):
    """A line under the text; Enter and F3 go to the next hit, Esc closes.

    Signals:
        left_hits: Esc where the hits were those of a search.
    """

    left_hits = Signal()

    def __init__(self, view: "ReaderView", parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._text = ""
        self._searched = Text("")
        self._finder: Finds | None = None
        self._hits: list[Span] = []
        self._at = -1
        self._field = SearchField(tr("Reader", "Find in the article"))
        self._field.installEventFilter(self)
        self.pattern = _switch(".*", tr("Reader", "Regular expression"))
        self.whole = _switch("“ab”", tr("Reader", "Whole words"))
        self.exact = _switch("é≠E", tr("Reader", "Case and accents count"))
        self._count = PlainLabel("", "secondary")
        self.before = _button("chevron-up", tr("Keys", "Previous hit"))
        self.after = _button("chevron-down", tr("Keys", "Next hit"))
        self.leave = _button("close", tr("Reader", "Close the find bar"))
        self._timer = QTimer(self, singleShot=True)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(6)
        row.addWidget(self._field, 1)
        for switch in (self.pattern, self.whole, self.exact):
            row.addWidget(switch)
        row.addSpacing(6)
        row.addWidget(self._count)
        for button in (self.before, self.after, self.leave):
            row.addWidget(button)

    def _connect(self) -> None:
        self._field.textEdited.connect(self._on_edited)
        self._field.textChanged.connect(self._on_typed)
        for switch in (self.pattern, self.whole, self.exact):
            switch.toggled.connect(self._on_edited)
            switch.toggled.connect(self._search)
        self._timer.timeout.connect(self._search)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.leave.clicked.connect(self.close_bar)
        self._view.verticalScrollBar().valueChanged.connect(self._light)

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
            self._searched, self._text = Text(text), text
            self._search()

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        searched, self._finder = self._finder is not None, None
        self.hide()
        self._timer.stop()
        self._hits = []
        self._show_hits()
        self._view.setFocus()
        if searched:
            self.left_hits.emit()

    def step(self, step: int) -> None:
        """Go to the next or previous hit, round the end."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._view.select(self._hits[self._at])
            self._say()

    @Slot()
    def _on_typed(self) -> None:
        if len(self._text) > LONG:
            self._timer.start(WAITS)
        else:
            self._search()

    @Slot()
    def _search(self) -> None:
        try:
            self._take(self._found())
        except TooSlow:
            self._take([])
            self._count.setText(tr("Reader", "Stopped: this pattern takes too long in this text."))
        except BadValue as error:
            self._take([])
            self._count.setText(
                tr("Reader", "Not a regular expression")
                if self.pattern.isChecked()
                else sentence(error)
            )

    def _found(self) -> list[Span]:
        if self._finder is not None:
            return self._finder.spans(self._text)[:HITS_UP_TO]
        if not self._field.text().strip():
            return []
        sought = Sought(
            self._field.text(), self.pattern.isChecked(), self.whole.isChecked(),
            self.exact.isChecked(),
        )  # fmt: skip
        return self._searched.spans(sought, PATIENCE)

    def _take(self, found: list[Span]) -> None:
        self._hits = found
        self._show_hits()
        if found:
            starts = [hit.start for hit in found]
            self._at = bisect_left(starts, self._view.caret_of_selection()) - 1
            self.step(1)
        self._say()

    def _say(self) -> None:
        for each in (self.before, self.after):
            each.setEnabled(bool(self._hits))
        if not self._field.text():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(tr("Reader", "No hit"))
        else:
            at, of = number(self._at + 1), number(len(self._hits))
            self._count.setText(tr("Reader", "{at} of {of}", at=at, of=of))

    # -- what is lit ---------------------------------------------------------------------------

    def _show_hits(self) -> None:
        long = max(1, len(self._text))
        self._view.strip.set_hits([hit.start / long for hit in self._hits])
        self._light()

    @Slot()
    def _light(self) -> None:
        """Light the hits that are seen: all of a book would take too long."""
        if not self._hits and not self._view.extraSelections():
            return
        middle = self._view.index_at(self._view.viewport().rect().center().toPointF())
        starts = [hit.start for hit in self._hits]
        first = bisect_left(starts, middle - AROUND)
        last = bisect_left(starts, middle + AROUND)
        lit = QTextCharFormat()
        lit.setBackground(current_theme().warning_soft)
        lit.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        lit.setUnderlineColor(current_theme().warning)
        selections = []
        for hit in self._hits[first:last]:
            offsets = self._view.offsets(hit)
            if offsets is None:
                continue
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(offsets[0])
            cursor.setPosition(offsets[1], QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, lit
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


def _switch(text: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setMinimumSize(32, 28)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def _button(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    set_icon(button, icon)
    button.setMinimumSize(28, 28)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
