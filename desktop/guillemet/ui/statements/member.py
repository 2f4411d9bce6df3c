"""A quote of a statement as a card: its words with what differs, and where it stands."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from guillemet.domain.statement import StatementQuote
from guillemet.ui.key_dispatcher import name_of
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.labels import ElidedLabel
from guillemet.ui.widgets.word_diff import DiffText, Run
from guillemet.ui.words import date_words, tr

KEYS: Final = frozenset({"Y", "X", "U", "J", "K", "F", "Down", "Up", "Esc"})
_ENTER: Final = frozenset({"Return", "Enter"})


class MemberCard(Card):
    """Shows a quote; it is part of the statement while it is ticked.

    Signals:
        reached: it has the focus.
        keyed: the name of a key that the comparison hears.
        read_wanted: its place is to be shown in the reader.
        base_wanted: the others are to be compared with it.
        ticked: whether it is part of the statement has changed.
    """

    reached = Signal()
    keyed = Signal(str)
    read_wanted = Signal()
    base_wanted = Signal()
    ticked = Signal()

    def __init__(
        self, quote: StatementQuote, signs: Sequence[str], *, writable: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.quote = quote
        self.body.setContentsMargins(12, 8, 10, 12)
        self.tick = QCheckBox()
        self.tick.setChecked(True)
        self.tick.setEnabled(writable)
        self.tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tick.setAccessibleName(tr("Statements", "Part of the statement"))
        self.tick.setToolTip(tr("Statements", "Part of the statement (Space)"))
        self.tick.toggled.connect(lambda _on: self.ticked.emit())
        self.words = DiffText()
        self.base = _tool("target", tr("Statements", "Compare the others with this one (F)"))
        self.read = _tool("read", tr("Statements", "Read it in its article (Enter)"))
        self.base.clicked.connect(self.base_wanted)
        self.read.clicked.connect(self.read_wanted)
        self._lay_out(signs)
        self.show_words(())
        said = (*signs, _place(quote), quote.title, quote.words)
        self.setAccessibleName(", ".join(each for each in said if each))
        self.pressed.connect(self.setFocus)
        self.opened.connect(self.read_wanted)

    def _lay_out(self, signs: Sequence[str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.tick)
        for sign in signs:
            chip = Chip(ChipStyle(text=sign, shape="plain"))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(chip)
        where = ElidedLabel(_place(self.quote), colour="ink_secondary")
        row.addWidget(where, 1)
        row.addWidget(self.base)
        row.addWidget(self.read)
        self.body.addLayout(row)
        self.body.addWidget(self.words)
        self.body.addWidget(ElidedLabel(self.quote.title, colour="ink_secondary"))
        self.body.addStretch(1)

    def show_words(self, runs: Sequence[Run]) -> None:
        """Show the words, with what differs marked."""
        self.words.show_text(self.quote.words, runs)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = name_of(event)
        if key in _ENTER:
            self.read_wanted.emit()
        elif key == "Space":
            if self.tick.isEnabled() and not event.isAutoRepeat():
                self.tick.toggle()
        elif key in KEYS:
            if not event.isAutoRepeat() or key in {"J", "K", "Down", "Up"}:
                self.keyed.emit(key)
        else:
            super().keyPressEvent(event)


def _tool(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    set_icon(button, icon, 16)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


def _place(quote: StatementQuote) -> str:
    """Return who said it, and where and when it is quoted."""
    speaker = quote.speaker or tr("Statements", "nobody named")
    date = date_words(quote.published, short=True) if quote.published else ""
    return " · ".join(each for each in (speaker, quote.outlet, date) if each)
