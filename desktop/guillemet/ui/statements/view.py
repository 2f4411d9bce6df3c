"""Quotes that report the same words: which are proposed as one statement, and which stand."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import GuillemetError
from guillemet.domain.statement import Standing, Statement
from guillemet.ui.statements.comparing import Comparing
from guillemet.ui.statements.comparison import Comparison
from guillemet.ui.statements.deciding import Deciding
from guillemet.ui.statements.filtering import matches
from guillemet.ui.statements.head import STANDINGS, StatementsHead
from guillemet.ui.statements.rows import StatementsList
from guillemet.ui.view import View
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.statement_jobs import Report
    from guillemet.services.statement_set import Compared

TABLES: Final = (
    "statement", "statement_quote", "statement_apart", "same_pair", "annotation", "span",
    "annotation_actor", "actor", "article", "outlet",
)  # fmt: skip
AT_ONCE: Final = 5_000
"""Quotes up to which they are compared as soon as the view is shown; more are when asked."""
AFTER: Final = 150
"""Milliseconds after a change before the statements are asked for again."""
LIST_WIDTH: Final = 340


class StatementsView(View):
    """Head, list, and the quotes of one statement side by side."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.head = StatementsHead()
        self.list = StatementsList()
        self.comparison = Comparison()
        self.deciding = Deciding(bench, self.comparison)
        self.comparing = Comparing(bench)
        self.strip = ProgressStrip()
        self.empty = EmptyState("statements", "")
        self._stack = QStackedWidget()
        self._every: list[Statement] = []
        self._compared: Compared | None = None
        self._wanted: AnnotationKey | None = None
        self._stale = True
        self._at = 0
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        detail = QWidget()
        right = QVBoxLayout(detail)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.comparison, 1)
        right.addWidget(self.deciding.bar)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(self.list)
        sides.addWidget(detail)
        sides.setStretchFactor(1, 1)
        sides.setSizes([LIST_WIDTH, 3 * LIST_WIDTH])
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sides)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        bench, head = self.bench, self.head
        head.standing_changed.connect(self._on_filter)
        head.filtered.connect(self._on_filter)
        head.compare_wanted.connect(self.compare)
        head.filter.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        self.list.decided.connect(self.deciding.decide)
        self.list.opened.connect(self.comparison.take_focus)
        self.list.left.connect(self._leave)
        self.comparison.place_wanted.connect(self.place_wanted)
        self.comparison.decided.connect(self.deciding.decide)
        self.comparison.left.connect(self.take_focus)
        self.deciding.done.connect(self._on_decided)
        self.comparing.advanced.connect(self.strip.advance)
        self.comparing.ended.connect(self._on_compared)
        self.strip.cancelled.connect(self.comparing.stop)
        self._timer.timeout.connect(self.refresh)
        bench.list_changed.connect(self._on_changed)
        bench.ready_changed.connect(self._on_ready)

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.said.emit(
            tr("Statements", "Y the same · X not the same · Enter its quotes · Space part of it")
        )

    @override
    def focus_filter(self) -> None:
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    @override
    def show_annotation(self, key: AnnotationKey) -> None:
        """Show the statement that a quote is in, or is proposed to be in."""
        self._wanted = key
        self.head.filter.clear()
        self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↓ and Enter lead from the filter into the rows, and Esc clear it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.take_focus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return False

    # -- rows ----------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Ask again which statements there are."""
        coder = self.bench.coder
        self._stale = False
        self.bench.ask(
            lambda library: (library.statements.every(coder), library.statements.compared()),
            self._on_answer,
        )

    @Slot(object)
    def _on_answer(self, answer: "Future[tuple[list[Statement], Compared]]") -> None:
        self._every, self._compared = answer.result()
        self.head.show_counts(
            {kind: sum(each.standing is kind for each in self._every) for kind in STANDINGS}
        )
        self._show_wanted()
        self._fill()
        compared = self._compared
        due = not compared.ever or compared.changed
        self.head.show_due(due=compared.ever and due and compared.quotes > AT_ONCE)
        if due and 1 < compared.quotes <= AT_ONCE and self.isVisible():
            self.compare()

    def _show_wanted(self) -> None:
        """Turn to where the quote that was asked for is; say so if it is nowhere."""
        if self._wanted is None:
            return
        found = self._of(self._wanted)
        if found is not None:
            self.head.set_standing(found.standing)
        elif self._compared is not None and self._compared.ever and not self._compared.changed:
            self._wanted = None
            self.bench.said.emit(tr("Statements", "No other quote reports the same words."))

    def _of(self, key: AnnotationKey) -> Statement | None:
        here = (each for each in self._every if each.standing is not Standing.REJECTED)
        return next((s for s in here if any(q.annotation == key for q in s.quotes)), None)

    def _fill(self) -> None:
        """Show the statements of a standing that hold what is typed, and stay where it was."""
        before = self.list.chosen
        rows = [
            each
            for each in self._every
            if each.standing is self.head.standing and matches(each, self.head.filter.text())
        ]
        self.list.statements.show_rows(rows)
        wanted = self._wanted and self._of(self._wanted)
        again = wanted or before
        same = {quote.annotation for quote in again.quotes} if again else set()
        at = next(
            (n for n, r in enumerate(rows) if same & {q.annotation for q in r.quotes}), self._at
        )
        if wanted is not None:
            self._wanted = None
        self.list.choose(at)
        if not rows:
            self._say_empty()
            self.comparison.show_statement(None, writable=False)
            self.deciding.show_statement(None)
        self._stack.setCurrentIndex(0 if rows else 1)

    @Slot()
    def _on_filter(self) -> None:
        self._at = 0
        self._fill()

    @Slot()
    def _on_row(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self._at = self.list.currentIndex().row()
            self.comparison.show_statement(chosen, writable=self.bench.ready)
            self.deciding.show_statement(chosen)

    def _say_empty(self) -> None:
        typed = self.head.filter.text().strip()
        compared = self._compared
        read = (tr("Statements", "Read"), lambda: self.asked.emit("view_read"))
        if typed:
            self.empty.set_sentence(
                tr("Statements", "No statement matches “{typed}”.", typed=typed)
            )
            self.empty.set_actions([(tr("Statements", "Clear (Esc)"), self.head.filter.clear)])
        elif compared is None or compared.quotes < 2:
            hint = tr(
                "Statements", "Mark quotes with Q; those that report the same words meet here."
            )
            self.empty.set_sentence(tr("Statements", "There are no two quotes to compare."), hint)
            self.empty.set_actions([read])
        elif not compared.ever:
            words = plural(
                "Statements", "{n} quote has not been compared yet.",
                "{n} quotes have not been compared yet.", compared.quotes,
            )  # fmt: skip
            self.empty.set_sentence(words)
            act = (tr("Statements", "Compare them"), self.compare)
            self.empty.set_actions([act] if self.bench.ready else [])
        else:
            self.empty.set_sentence(_nothing(self.head.standing))
            self.empty.set_actions([read])

    @Slot()
    def _leave(self) -> None:
        if self.head.filter.text():
            self.head.filter.clear()
        else:
            self.asked.emit("view_read")

    # -- comparing -----------------------------------------------------------------------------

    @Slot()
    def compare(self) -> None:
        """Compare all quotes of the project."""
        if self.comparing.running or not self.bench.ready:
            return
        self.strip.begin(tr("Statements", "Comparing quotes…"))
        self.comparing.begin()

    @Slot(object)
    def _on_compared(self, ended: "Report | BaseException") -> None:
        self.strip.finish()
        if isinstance(ended, GuillemetError):
            self.bench.failed.emit(ended)
        elif isinstance(ended, BaseException):
            raise ended
        elif ended.cancelled:
            self.bench.said.emit(tr("Statements", "Stopped. What was found before is shown."))
        else:
            self.bench.said.emit(
                tr("Statements", "{count} quotes compared.", count=number(ended.quotes))
            )

    @Slot(object)
    def _on_ready(self, _ready: object) -> None:
        self._stale = True
        if self.isVisible():
            self._timer.start()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(TABLES):
            self._stale = True
            if self.isVisible():
                self._timer.start()

    @Slot(str)
    def _on_decided(self, words: str) -> None:
        self.bench.toasted.emit(words, "undo")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _nothing(standing: Standing) -> str:
    if standing is Standing.PROPOSED:
        return tr("Statements", "No quotes wait to be called one statement.")
    if standing is Standing.CONFIRMED:
        return tr("Statements", "No statement is confirmed yet.")
    return tr("Statements", "Nothing was rejected.")
