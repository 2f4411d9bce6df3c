"""The line of a card that says where else the same statement is quoted."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QToolButton

from guillemet.domain.annotation import AnnotationKey, MarkKind
from guillemet.domain.changes import ChangeSet
from guillemet.domain.statement import Standing, Statement
from guillemet.ui.inspector.annotation_card import AnnotationCard
from guillemet.ui.keys_now import key_now
from guillemet.ui.theme import set_icon, ui_font
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

AFTER: Final = 200
"""Milliseconds that an annotation is the current one before its statement is asked for."""
TABLES: Final = ("statement", "statement_quote", "statement_apart", "same_pair")


class StatementLine(QObject):
    """Says it of the current quote, once that is known.

    Signals:
        wanted: the statement is to be shown.
    """

    wanted = Signal()

    def __init__(self, bench: Workbench, card: AnnotationCard) -> None:
        super().__init__(card)
        self._bench = bench
        self._card = card
        self._asked: AnnotationKey | None = None
        self.button = QToolButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setProperty("role", "head")
        self.button.setFont(ui_font(12))
        set_icon(self.button, "statements", 14)
        self.button.clicked.connect(self.wanted)
        self.button.hide()
        left = Qt.AlignmentFlag.AlignLeft
        card.body.insertWidget(card.body.indexOf(card.note), self.button, 0, left)
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._ask)
        bench.current_changed.connect(self._on_current)
        bench.list_changed.connect(self._on_changed)

    @Slot()
    def _on_current(self) -> None:
        current = self._bench.current
        key = current.n if current is not None and current.kind is MarkKind.QUOTE else None
        if key != self._asked:
            self._asked = key
            self.button.hide()
            self._timer.stop()
            if key is not None and key > 0:
                self._timer.start()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self._asked is not None and self._asked > 0 and changes.touches(TABLES):
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        key, coder = self._asked, self._bench.coder
        if key is not None:
            self._bench.ask(
                lambda library: (key, library.statements.of_quote(key, coder)), self._on_answer
            )

    @Slot(object)
    def _on_answer(self, answer: "Future[tuple[AnnotationKey, Statement | None]]") -> None:
        key, statement = answer.result()
        if key != self._asked:
            return
        shown = not self.button.isHidden()
        self.button.setVisible(statement is not None)
        if statement is not None:
            words = line_words(statement)
            self.button.setText(words.replace("&", "&&"))
            self.button.setAccessibleName(words)
            key_name = key_now("same_statement")
            self.button.setToolTip(f"{words} ({key_name})" if key_name else words)
        if shown != (statement is not None):
            self._card.grown.emit()


def line_words(statement: Statement) -> str:
    """Return what a card says: "Same statement: 3 quotes in 2 articles"."""
    quotes = plural("Statements", "{n} quote", "{n} quotes", statement.places)
    articles = plural("Statements", "{n} article", "{n} articles", statement.articles)
    if statement.standing is Standing.PROPOSED:
        return tr(
            "Statements", "Same statement? {quotes} in {articles}", quotes=quotes, articles=articles
        )
    return tr(
        "Statements", "Same statement: {quotes} in {articles}", quotes=quotes, articles=articles
    )
