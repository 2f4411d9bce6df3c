"""Deciding whether quotes are one statement: the bar of buttons, and what the keys do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from guillemet.domain.statement import Standing, Statement
from guillemet.ui.statements.comparison import Comparison
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Deciding(QObject):
    """Confirms, rejects, and takes back what is shown.

    Signals:
        done: a decision was made: what to say of it.
    """

    done = Signal(str)

    def __init__(self, bench: Workbench, comparison: Comparison) -> None:
        super().__init__(comparison)
        self._bench = bench
        self._comparison = comparison
        self._statement: Statement | None = None
        self._said = ""
        self.bar = QWidget()
        self.same = QPushButton()
        self.same.setProperty("role", "primary")
        self.other = QPushButton()
        self.again = QPushButton(tr("Statements", "Propose again (U)"))
        self.count = PlainLabel("", "secondary")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.again, self.other, self.same):
            row.addWidget(button)
        self.same.clicked.connect(self.confirm)
        self.other.clicked.connect(self.reject)
        self.again.clicked.connect(self.reconsider)
        comparison.changed.connect(self._dress)

    def show_statement(self, statement: Statement | None) -> None:
        """Offer what can be decided of a statement."""
        self._statement = statement
        self._dress()

    @Slot(str)
    def decide(self, key: str) -> None:
        """Do what a key says, if its button offers it."""
        button = {"Y": self.same, "X": self.other, "U": self.again}[key]
        if button.isEnabled() and not button.isHidden():
            button.click()

    @Slot()
    def _dress(self) -> None:
        statement, ready = self._statement, self._bench.ready
        self.bar.setVisible(statement is not None)
        if statement is None:
            return
        stands = statement.standing is Standing.CONFIRMED
        rejected = statement.standing is Standing.REJECTED
        off = len(self._comparison.unticked)
        enough = len(self._comparison.ticked) > 1
        self.same.setText(_same_words(statement, off))
        self.same.setEnabled(ready and enough and not (stands and not off))
        self.same.setVisible(not stands or off > 0)
        self.other.setText(
            tr("Statements", "No statement (X)") if stands else tr("Statements", "Not the same (X)")
        )
        self.other.setVisible(not rejected)
        self.other.setEnabled(ready)
        self.again.setVisible(rejected)
        self.again.setEnabled(ready)
        words = plural("Statements", "{n} is left out", "{n} are left out", off)
        self.count.setText(words if off else "")

    # -- decisions -----------------------------------------------------------------------------

    @Slot()
    def confirm(self) -> None:
        """Say that the quotes that are ticked are one statement."""
        statement, use = self._statement, self._bench.opened.statements
        if statement is None:
            return
        ticked, off = self._comparison.ticked, self._comparison.unticked
        self._said = plural(
            "Statements", "{n} quote is one statement.", "{n} quotes are one statement.",
            len(ticked),
        )  # fmt: skip
        if statement.standing is Standing.CONFIRMED:
            self._bench.run(use.take_out(off), self._on_done)
            return
        self._bench.run(use.unite(ticked, off), self._on_done)

    @Slot()
    def reject(self) -> None:
        """Say that the quotes are not one statement."""
        statement, use = self._statement, self._bench.opened.statements
        if statement is None:
            return
        self._said = tr("Statements", "Not one statement: not proposed again.")
        keys = [quote.annotation for quote in statement.quotes]
        stands = statement.standing is Standing.CONFIRMED
        self._bench.run(use.take_out(keys) if stands else use.part(keys), self._on_done)

    @Slot()
    def reconsider(self) -> None:
        """Let quotes that were rejected be proposed again."""
        if self._statement is None:
            return
        self._said = tr("Statements", "They are proposed again.")
        keys = [quote.annotation for quote in self._statement.quotes]
        self._bench.run(self._bench.opened.statements.reconsider(keys), self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[object]") -> None:
        if done.exception() is None:
            self.done.emit(self._said)


def _same_words(statement: Statement, off: int) -> str:
    if statement.standing is Standing.CONFIRMED:
        return tr("Statements", "Keep those ticked (Y)")
    if off:
        return tr("Statements", "Those ticked are the same (Y)")
    return tr("Statements", "The same statement (Y)")
