"""The quotes of a statement side by side, each compared word by word with one of them."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.statement import Statement, StatementQuote
from guillemet.domain.worddiff import word_diff
from guillemet.ui.statements.member import MemberCard
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.word_diff import runs_of_one, runs_of_other
from guillemet.ui.words import plural, tr

MOST: Final = 40
"""Quotes that are drawn; the others are counted, and are decided on with these."""
NARROW: Final = 620
"""Pixels below which the cards stand one above the other."""
_STEPS: Final = {"J": 1, "Down": 1, "K": -1, "Up": -1}


class Comparison(QWidget):
    """At the left the quote that the others are compared with, at the right these.

    What only the left one has is marked there as against the one that has the focus.

    Signals:
        place_wanted: an article's key and an annotation's, to be shown in the reader.
        decided: "Y", "X" or "U" was pressed.
        changed: other quotes are ticked.
        left: the user is through with it.
    """

    place_wanted = Signal(object, object)
    decided = Signal(str)
    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.statement: Statement | None = None
        self.cards: list[MemberCard] = []
        self._base: AnnotationKey | None = None
        self._writable = False
        self._legend = PlainLabel("", "secondary", wraps=True)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(4)
        self._areas = (_area(), _area())
        for area in self._areas:
            self._sides.addWidget(area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._legend.setContentsMargins(16, 4, 16, 0)
        column.addWidget(self._legend)
        column.addLayout(self._sides, 1)

    @property
    def ticked(self) -> list[AnnotationKey]:
        """The quotes that are part of the statement; those not drawn are."""
        off = set(self.unticked)
        found = self.statement.quotes if self.statement else ()
        return [quote.annotation for quote in found if quote.annotation not in off]

    @property
    def unticked(self) -> list[AnnotationKey]:
        """The quotes that are no part of it."""
        return [card.quote.annotation for card in self.cards if not card.tick.isChecked()]

    @property
    def base(self) -> MemberCard | None:
        """The card that the others are compared with."""
        return self.cards[0] if self.cards else None

    def show_statement(self, statement: Statement | None, *, writable: bool) -> None:
        """Show a statement; the others are compared with its fullest quote."""
        self.statement, self._writable = statement, writable
        self._base = statement.fullest if statement is not None else None
        self._rebuild()

    def take_focus(self) -> None:
        """Give the focus to the first quote that is compared with the other."""
        if len(self.cards) > 1:
            self.cards[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self) -> None:
        statement = self.statement
        self.cards = []
        shown = [] if statement is None else _in_order(statement, self._base)
        columns = [QWidget() for _ in self._areas]
        layouts = [_column(each) for each in columns]
        for place, quote in enumerate(shown[:MOST]):
            card = self._card(quote, parent=columns[min(place, 1)])
            layouts[min(place, 1)].addWidget(card)
            self.cards.append(card)
        rest = len(shown) - MOST
        if rest > 0:
            words = plural("Statements", "and {n} more", "and {n} more", rest)
            layouts[1].addWidget(PlainLabel(words, "secondary"))
        for area, column, layout in zip(self._areas, columns, layouts, strict=True):
            layout.addStretch(1)
            area.setWidget(column)
        self._compare(1)

    def _card(self, quote: StatementQuote, parent: QWidget) -> MemberCard:
        signs = _signs(self.statement, quote) if self.statement else []
        card = MemberCard(quote, signs, writable=self._writable, parent=parent)
        card.reached.connect(lambda: self._on_reached(card))
        card.keyed.connect(lambda key: self._on_key(card, key))
        card.read_wanted.connect(lambda: self.place_wanted.emit(quote.article, quote.annotation))
        card.base_wanted.connect(lambda: self._set_base(quote.annotation))
        card.ticked.connect(self.changed)
        return card

    def _compare(self, at: int) -> None:
        """Mark what differs: in each card against the left one, in that against card `at`."""
        if len(self.cards) < 2:
            self._legend.setText("")
            return
        base = self.cards[0]
        for place, card in enumerate(self.cards[1:], 1):
            pieces = word_diff(base.quote.words, card.quote.words)
            card.show_words(runs_of_other(pieces))
            card.set_current(current=place == at)
            if place == at:
                base.show_words(runs_of_one(pieces))
        self._legend.setText(
            tr("Statements", "\u2212 only in the first\u2003+ only in the one beside it")
        )

    def _on_reached(self, card: MemberCard) -> None:
        at = self.cards.index(card)
        if at and not card.isHidden():
            self._compare(at)
            self._areas[1].ensureWidgetVisible(card, 0, 12)

    def _on_key(self, card: MemberCard, key: str) -> None:
        at = self.cards.index(card)
        if key in _STEPS:
            to = max(0, min(at + _STEPS[key], len(self.cards) - 1))
            self.cards[to].setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == "F":
            self._set_base(card.quote.annotation)
        elif key == "Esc":
            self.left.emit()
        else:
            self.decided.emit(key)

    @Slot(object)
    def _set_base(self, key: AnnotationKey) -> None:
        off = set(self.unticked)
        self._base = key
        self._rebuild()
        for card in self.cards:
            card.tick.setChecked(card.quote.annotation not in off)
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= NARROW
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != way:
            self._sides.setDirection(way)
            self._sides.setStretch(0, 1 if beside else 2)
            self._sides.setStretch(1, 1 if beside else 3)


def _in_order(statement: Statement, base: AnnotationKey | None) -> list[StatementQuote]:
    """Return the quote that the others are compared with, then these, the earliest first."""
    return sorted(statement.quotes, key=lambda quote: quote.annotation != base)


def _signs(statement: Statement, quote: StatementQuote) -> list[str]:
    found = []
    if quote.annotation == statement.earliest:
        found.append(tr("Statements", "Earliest"))
    if quote.annotation == statement.fullest:
        found.append(tr("Statements", "Fullest"))
    if statement.n and quote.added:
        found.append(tr("Statements", "New"))
    return found


def _area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(12, 8, 12, 12)
    column.setSpacing(8)
    return column
