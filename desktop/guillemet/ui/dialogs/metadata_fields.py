"""Fields for what is known of an article: title, outlet, authors, date, URL, language, note."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from guillemet.domain.article import Metadata
from guillemet.domain.errors import GuillemetError
from guillemet.ui.dialogs.import_grid import completer_of
from guillemet.ui.dialogs.import_model import read
from guillemet.ui.dialogs.typed_values import shown_authors
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.widgets.labels import PlainLabel, restyle
from guillemet.ui.words import tr

LINES: Final = ("title", "outlet", "authors", "published", "language", "url")
WIDE: Final = frozenset({"title", "url"})


class MetadataFields(QObject):
    """A line for each field; those that nobody touched are told apart.

    Signals:
        touched_one: the user typed in a field.
    """

    touched_one = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._touched: set[str] = set()
        self.outlets = QStringListModel(self)
        self.widget = QWidget()
        self.widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.lines = {name: QLineEdit() for name in LINES}
        self.note = NoteEdit("", tr("Article", "Note"))
        self._note = ""
        self._lay_out()
        for name, line in self.lines.items():
            line.textEdited.connect(lambda _text, name=name: self._on_typed(name))
        completer: QCompleter = completer_of(self.outlets, self.lines["outlet"])
        completer.activated.connect(lambda _text: self._on_typed("outlet"))
        self.lines["outlet"].setCompleter(completer)

    def _lay_out(self) -> None:
        grid = QGridLayout(self.widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        row, column = 0, 0
        words = field_words()
        for name in LINES:
            span = 2 if name in WIDE else 1
            if column + span > 2:
                row, column = row + 1, 0
            grid.addLayout(_labelled(words[name], self.lines[name]), row, column, 1, span)
            column += span
        grid.addLayout(_labelled(words["note"], self.note), row + 1, 0, 1, 2)
        self.lines["authors"].setToolTip(tr("Article", "Several with ; in between"))
        self.lines["published"].setToolTip(
            tr("Article", "2026-03-12, 12/3/2026, 12 March 2026, 2026-03 or 2026")
        )
        self.lines["language"].setToolTip(tr("Article", "fr, French or français"))

    @property
    def touched(self) -> frozenset[str]:
        """The fields that the user typed in."""
        note = {"note"} if self.note.text != self._note else set()
        return frozenset(self._touched | note)

    def show_meta(self, meta: Metadata, *, guessed: frozenset[str] = frozenset()) -> None:
        """Fill the fields nobody touched; guesses look like guesses."""
        for name, line in self.lines.items():
            if name not in self._touched:
                line.setText(shown(meta, name))
                line.setCursorPosition(0)
                restyle(line, guessed=name in guessed)
        if "note" not in self.touched:
            self._note = meta.note
            self.note.show_text(meta.note)

    def show_placeholder(self, name: str, words: str) -> None:
        """Show what stands in a field that is left as it is."""
        (self.note if name == "note" else self.lines[name]).setPlaceholderText(words)

    def values(self) -> dict[str, Any]:
        """Return what the fields hold that were touched.

        Raises:
            GuillemetError: one is not in order; it is marked, and has the focus.
        """
        found: dict[str, Any] = {"note": self.note.text} if "note" in self.touched else {}
        for name in [name for name in LINES if name in self._touched]:
            line = self.lines[name]
            restyle(line, wrong=False)
            try:
                found[name] = read(name, line.text())
            except GuillemetError:
                restyle(line, wrong=True)
                line.setFocus()
                raise
        return found

    def _on_typed(self, name: str) -> None:
        self._touched.add(name)
        restyle(self.lines[name], wrong=False, guessed=False)
        self.touched_one.emit()


def shown(meta: Metadata, name: str) -> str:
    """Return a field as it is typed."""
    return shown_authors(meta.authors) if name == "authors" else str(getattr(meta, name))


def field_words() -> Mapping[str, str]:
    """Return what the fields are called."""
    return {
        "title": tr("Article", "Title"),
        "outlet": tr("Article", "Outlet"),
        "authors": tr("Article", "Authors, with ; in between"),
        "published": tr("Article", "Date"),
        "language": tr("Article", "Language"),
        "url": tr("Article", "URL"),
        "note": tr("Article", "Note"),
    }


def _labelled(words: str, line: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    label = PlainLabel(words, "strong")
    label.setBuddy(line)
    line.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(line)
    return column
