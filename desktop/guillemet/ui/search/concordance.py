"""The concordance: every hit on a line of its own, in the order of what stands beside it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadQuery, GuillemetError
from guillemet.services.concordance import MOST, Asked, Line
from guillemet.ui.search.hits_work import Hits, Hitting
from guillemet.ui.search.lines_model import HIT, ORDERS, LinesModel
from guillemet.ui.search.lines_table import LinesTable
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtGui import QHideEvent

NONE: Final = Asked("", "")


class Concordance(QWidget):
    """Asks once Enter is pressed: it reads every text.

    Signals:
        answered: other hits are shown, or none.
        misunderstood: a `BadQuery`.
        opened: a `Line` that is to be read in its article.
        left: back to the field.
    """

    answered = Signal()
    misunderstood = Signal(object)
    opened = Signal(object)
    left = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._work: Hitting | None = None
        self.asked = NONE
        self.cut = False
        self.model = LinesModel(parent=self)
        self.table = LinesTable(self.model)
        self.among = SearchField(tr("Search", "Only in: outlet:… after:…"))
        self.among.setAccessibleName(tr("Search", "Articles that the pattern is looked for in"))
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Search", "Order"))
        for order, words in zip(ORDERS, _order_words(), strict=True):
            self.order.addItem(words, order)
        self.said = PlainLabel("", "secondary")
        self.empty = EmptyState("search", "")
        self.strip = ProgressStrip()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.among, 1)
        row.addWidget(self.said)
        row.addStretch(1)
        row.addWidget(PlainLabel(tr("Search", "Order"), "secondary"))
        row.addWidget(self.order)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        column.addWidget(self.strip)
        self.among.hide()

    def _connect(self) -> None:
        self.table.opened.connect(lambda at: self.opened.emit(self.model.line(at)))
        self.table.left.connect(self.left)
        self.order.currentIndexChanged.connect(self._on_order)
        self.strip.cancelled.connect(self.stop)

    # -- asking --------------------------------------------------------------------------------

    def begin(self, text: str, *, pattern: bool) -> None:
        """Look for the words of a query, or for a pattern in the articles beside it."""
        coder = self._bench.coder
        asked = Asked(self.among.text(), coder, text) if pattern else Asked(text, coder)
        try:
            asked.check()
        except BadQuery as error:
            self.misunderstood.emit(error)
            return
        self.stop()
        if not text or asked.is_empty:
            self._show(Hits(NONE if not text else asked, [], {}))
            return
        self.asked = asked
        work = self._work = Hitting(self._bench)
        work.advanced.connect(self.strip.advance)
        work.ended.connect(self._on_ended)
        self.strip.begin(tr("Search", "Looking through the articles"))
        work.begin(asked)

    @Slot()
    def stop(self) -> None:
        """Look no further; what was found so far is shown."""
        if self._work is not None:
            self._work.stop()

    @Slot(object)
    def _on_ended(self, done: "Future[Hits]") -> None:
        try:
            hits = done.result()
        except GuillemetError as error:
            self._work = None
            self.strip.finish()
            self._show(Hits(self.asked, [], {}))
            self._bench.failed.emit(error)
            return
        if hits.asked == self.asked:
            self.strip.finish()
            self._work = None
            self._show(hits)

    def _show(self, hits: Hits) -> None:
        self.asked, self.cut = hits.asked, hits.cut
        self.model.show_hits(hits)
        if hits.lines:
            self.table.setCurrentIndex(self.model.index(0, HIT))
        self._say()
        self.answered.emit()

    # -- what is shown -------------------------------------------------------------------------

    @property
    def lines(self) -> list[Line]:
        """The hits in the order shown."""
        return self.model.lines

    @property
    def count_words(self) -> str:
        """How many hits there are, in how many articles."""
        n = len(self.lines)
        if not n:
            return ""
        within = len({line.article for line in self.lines})
        hits = plural("Search", "{n} hit", "{n} hits", n)
        articles = plural("Search", "{n} article", "{n} articles", within)
        return tr("Search", "{hits} in {articles}", hits=hits, articles=articles)

    def take_focus(self) -> None:
        """Give the focus to the hits."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_order(self, _at: int) -> None:
        self.model.sort_by(str(self.order.currentData()))
        if self.lines:
            self.table.setCurrentIndex(self.model.index(0, HIT))

    def _say(self) -> None:
        self.said.setText(
            tr("Search", "The first {most} hits; there may be more.", most=number(MOST))
            if self.cut and len(self.lines) >= MOST
            else tr("Search", "Stopped: there are more hits.")
            if self.cut
            else ""
        )
        self._stack.setCurrentWidget(self.table if self.lines else self.empty)
        if self.asked == NONE:
            self.empty.set_sentence(
                tr("Search", "Type words or a phrase and press Enter."),
                tr("Search", "Each hit is shown with what stands before and after it."),
            )
        else:
            wanted = self.asked.pattern or self.asked.query
            self.empty.set_sentence(tr("Search", "Nothing found for “{typed}”.", typed=wanted))

    @override
    def hideEvent(self, event: "QHideEvent") -> None:
        super().hideEvent(event)
        self.stop()


def _order_words() -> tuple[str, ...]:
    return (
        tr("Search", "By article"), tr("Search", "By the words before"),
        tr("Search", "By the words after"), tr("Search", "By the hit"),
        tr("Search", "Newest first"),
    )  # fmt: skip
