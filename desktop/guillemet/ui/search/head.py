"""The head of the search: the field, what is kept, what can be done with what was found."""

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr

TYPING: Final = 120
"""Milliseconds without a key after which what is typed is asked."""
Saved = list[tuple[str, str]]


class SearchHead(QWidget):
    """What is looked for.

    Signals:
        typed: what is in the field is wanted, while it is perhaps still being typed.
        entered: Enter: the words as they stand.
        rows_wanted: ↓ in the field. left: Esc in it.
        saved_chosen: name and query of a search that was kept.
        save_wanted: what is in the field is to be kept. forget_wanted: the name of a kept one.
        mode_changed: articles or a concordance are wanted, of words or of a pattern.
        mark_wanted, export_wanted: all hits.
    """

    typed = Signal()
    entered = Signal()
    rows_wanted = Signal()
    left = Signal()
    saved_chosen = Signal(str, str)
    save_wanted = Signal()
    forget_wanted = Signal(str)
    mode_changed = Signal()
    mark_wanted = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = PlainLabel("", "secondary")
        self.field = SearchField(tr("Search", 'Words, "phrases", begin*, outlet:…, NOT…'))
        self.field.setAccessibleName(tr("Search", "Search articles and notes"))
        self.field.installEventFilter(self)
        self.saved = _button("pin", tr("Search", "Saved"))
        self.saved.setAccessibleName(tr("Search", "Saved searches"))
        self.saved.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.saved)
        self.saved.setMenu(self.menu)
        self.mark = QPushButton(tr("Search", "Mark all hits…"))
        self.export = QPushButton(tr("Search", "Export these…"))
        self.articles = _button("document", tr("Search", "Articles"), checkable=True)
        self.concordance = _button("table", tr("Search", "Concordance"), checkable=True)
        self.articles.setChecked(True)
        self.modes = QButtonGroup(self)
        self.pattern = _pattern_button()
        self.hint = PlainLabel("", "secondary", wraps=True)
        self.wrong = PlainLabel("", "error", wraps=True)
        self._timer = QTimer(self, singleShot=True, interval=TYPING)
        self._timer.timeout.connect(self.typed)
        self._lay_out()
        self._connect()
        self.show_saved([], writable=False)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._timer.start)
        self.field.textChanged.connect(self._on_text)
        self.mark.clicked.connect(self.mark_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.concordance.toggled.connect(self._on_mode)
        self.pattern.toggled.connect(self.mode_changed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(PlainLabel(tr("Search", "Search"), "heading"))
        top.addWidget(self.count)
        top.addStretch(1)
        for widget in (self.saved, self.mark, self.export):
            top.addWidget(widget)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.addWidget(self.field, 1)
        self.line.addWidget(self.pattern)
        for button in (self.articles, self.concordance):
            self.modes.addButton(button)
            self.line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self.line)
        column.addWidget(self.hint)
        column.addWidget(self.wrong)
        self.hint.hide()
        self.wrong.hide()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def put(self, text: str) -> None:
        """Look for something else, as it stands."""
        self.field.setText(text)
        self._timer.stop()
        self.entered.emit()

    def say_wrong(self, sentence: str) -> None:
        """Say what cannot be understood; "" takes it back."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        if sentence:
            self.hint.hide()

    def say_hint(self, sentence: str) -> None:
        """Say how the question was taken."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    def show_saved(self, saved: Saved, *, writable: bool) -> None:
        """Offer the searches that are kept."""
        self.menu.clear()
        for name, query in saved:
            action = self.menu.addAction(name.replace("&", "&&"))
            action.setToolTip(query)
            action.triggered.connect(partial(self.saved_chosen.emit, name, query))
        if saved:
            self.menu.addSeparator()
        keep = self.menu.addAction(tr("Search", "Save this search…"), self.save_wanted.emit)
        keep.setEnabled(writable and bool(self.text))
        if saved:
            forget = self.menu.addMenu(tr("Search", "Forget"))
            forget.setEnabled(writable)
            for name, _ in saved:
                action = forget.addAction(name.replace("&", "&&"))
                action.triggered.connect(partial(self.forget_wanted.emit, name))

    @property
    def is_pattern(self) -> bool:
        """Whether what is typed is a pattern."""
        return self.concordance.isChecked() and self.pattern.isChecked()

    @Slot()
    def _on_mode(self) -> None:
        self.pattern.setVisible(self.concordance.isChecked())
        self.mode_changed.emit()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if not text:  # also the cross in the field
            self._timer.stop()
            self.typed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↓ and Enter lead from the field into the rows, and Esc out of it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self._timer.stop()
                    self.entered.emit()
                case Qt.Key.Key_Down:
                    self.rows_wanted.emit()
                case Qt.Key.Key_Escape:
                    self.left.emit()
                case _:
                    return False
            return True
        return False


def _button(icon: str, words: str, *, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    set_icon(button, icon, 16)
    button.setText(words)
    button.setAccessibleName(words)
    button.setCheckable(checkable)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _pattern_button() -> QToolButton:
    button = QToolButton()
    button.setText(".*")
    button.setCheckable(True)
    button.setToolTip(tr("Search", "What is typed is a pattern (regular expression)"))
    button.setAccessibleName(tr("Search", "Pattern"))
    button.hide()
    return button
