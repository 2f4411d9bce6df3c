"""The fields of one pattern of the reading list."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from guillemet.domain.reading_patterns import ReadingPattern
from guillemet.ui.widgets.inputs import HuePicker
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr


class PatternFields(QWidget):
    """Edits one pattern.

    Signals:
        edited: the user changed something.
        hit_wanted: the next hit of the pattern is to be shown.
    """

    edited = Signal()
    hit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pattern = ReadingPattern(typed="")
        self.typed = QLineEdit()
        self.regex = QCheckBox(tr("Patterns", "Regular expression"))
        self.whole = QCheckBox(tr("Patterns", "Whole words only"))
        self.exact = QCheckBox(tr("Patterns", "Case and accents count"))
        self.shown = QCheckBox(tr("Patterns", "Underlined"))
        self.hue = HuePicker()
        self.note = QLineEdit()
        self.said = PlainLabel("", "secondary", wraps=True)
        self.next = QPushButton(tr("Patterns", "Next hit"))
        self.next.setAutoDefault(False)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._add(column, tr("Patterns", "Words or expression"), self.typed)
        found = QHBoxLayout()
        found.addWidget(self.said, 1)
        found.addWidget(self.next)
        column.addLayout(found)
        for check in (self.regex, self.whole, self.exact, self.shown):
            column.addWidget(check)
        self._add(column, tr("Patterns", "Colour"), self.hue)
        self._add(column, tr("Patterns", "Note"), self.note)
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, words: str, widget: QWidget) -> None:
        label = PlainLabel(words, "strong")
        label.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(words)
        within = QVBoxLayout()
        within.setSpacing(4)
        within.addWidget(label)
        within.addWidget(widget)
        column.addLayout(within)

    def _connect(self) -> None:
        for line in (self.typed, self.note):
            line.textEdited.connect(lambda _text: self.edited.emit())
        for check in (self.regex, self.whole, self.exact, self.shown):
            check.clicked.connect(lambda _on: self.edited.emit())
        self.hue.picked.connect(lambda _hue: self.edited.emit())
        self.next.clicked.connect(self.hit_wanted)

    def show_pattern(self, pattern: ReadingPattern) -> None:
        """Show another pattern."""
        self._pattern = pattern
        self.typed.setText(pattern.typed)
        self.note.setText(pattern.note)
        self.hue.set_hue(pattern.hue)
        self.regex.setChecked(pattern.regex)
        self.whole.setChecked(pattern.whole)
        self.exact.setChecked(pattern.exact)
        self.shown.setChecked(pattern.shown)

    def pattern(self) -> ReadingPattern:
        """Return the pattern as it stands in the fields."""
        return replace(
            self._pattern, typed=self.typed.text(), note=self.note.text(), hue=self.hue.hue,
            regex=self.regex.isChecked(), whole=self.whole.isChecked(),
            exact=self.exact.isChecked(), shown=self.shown.isChecked(),
        )  # fmt: skip

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say what the pattern finds, or what is wrong with it."""
        self.said.setProperty("role", "error" if wrong else "secondary")
        self.said.style().polish(self.said)
        self.said.setText(words)
