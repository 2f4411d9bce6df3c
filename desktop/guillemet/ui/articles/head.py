"""The head of the article list: its name, a filter, an order, and what is left out."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadQuery
from guillemet.domain.query_words import apart, together
from guillemet.services.views import ListView, Sort
from guillemet.ui.articles.chips import FilterChips
from guillemet.ui.articles.keeping import KeptFilters
from guillemet.ui.theme import set_icon, ui_font
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

SORTS: Final = ("published", "title", "outlet", "state", "added")
DOWNWARDS: Final = frozenset({"published"})
"""Orders that begin with the largest."""


class ListHead(QWidget):
    """What the list shows, and in which order.

    Signals:
        asked: the filter, the order or what is left out changed.
        left: ↓ was pressed in the filter; the rows are wanted.
        entered: Enter was pressed in the filter.
    """

    asked = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._name = ElidedLabel(bench.path.stem, font=ui_font(15, ui_font().Weight.DemiBold))
        self.count = PlainLabel("", "secondary")
        self.filter = SearchField(tr("List", "Filter: title, outlet, author"))
        self.filter.setAccessibleName(tr("List", "Filter the list"))
        # what is dropped here is an article, not words to filter by
        self.filter.setAcceptDrops(False)
        self.filter.installEventFilter(self)
        self.chips = FilterChips(bench, lambda: self.typed_view)
        self.saved = QToolButton()
        self.saved.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.saved.setToolTip(tr("Filters", "Saved filters"))
        self.saved.setAccessibleName(tr("Filters", "Saved filters"))
        set_icon(self.saved, "pin", 16)
        self.keeping = KeptFilters(bench, self.saved, lambda: self.view.text, self.show_query)
        self.refused = PlainLabel("", "error", wraps=True)
        self.refused.hide()
        self._make_order()
        self._lay_out()
        self.filter.textChanged.connect(self.asked)
        self.chips.changed.connect(self.asked)
        self.chips.text_wanted.connect(self._on_text_wanted)
        self.order.currentIndexChanged.connect(self._on_order)
        self.turned.toggled.connect(self.asked)
        self.folded.toggled.connect(self._on_folded)
        self.excluded.toggled.connect(self.asked)

    def _make_order(self) -> None:
        self.order = QComboBox()
        self.order.setAccessibleName(tr("List", "Order"))
        for sort, words in zip(SORTS, _sort_words(), strict=True):
            self.order.addItem(words, sort)
        self.folded = QToolButton()
        self.folded.setCheckable(True)
        set_icon(self.folded, "group", 16)
        self.folded.setToolTip(tr("List", "Each story once"))
        self.folded.setAccessibleName(tr("List", "Each story once"))
        self._unfolded: frozenset[int] = frozenset()
        self.turned = QToolButton()
        self.turned.setCheckable(True)
        set_icon(self.turned, "sort", 16)
        self.turned.setToolTip(tr("List", "The other way round"))
        self.turned.setAccessibleName(tr("List", "The other way round"))
        self.excluded = QPushButton()
        self.excluded.setCheckable(True)
        self.excluded.setProperty("role", "chip")
        self.excluded.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name, 1)
        top.addWidget(self.count)
        order = QHBoxLayout()
        order.setSpacing(4)
        order.addWidget(self.order, 1)
        order.addWidget(self.turned)
        order.addWidget(self.folded)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(8)
        column.addLayout(top)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.filter, 1)
        line.addWidget(self.saved)
        column.addLayout(line)
        column.addWidget(self.chips)
        column.addWidget(self.refused)
        column.addLayout(order)
        column.addWidget(self.excluded, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def view(self) -> ListView:
        """Which articles are wanted, in which order: what is typed and the chips are one query."""
        typed = self.typed_view
        return replace(typed, text=together(typed.text, self.chips.terms))

    @property
    def typed_view(self) -> ListView:
        """What is wanted, the chips aside."""
        column = str(self.order.currentData())
        descending = (column in DOWNWARDS) != self.turned.isChecked()
        return ListView(
            text=self.filter.text(),
            sort=Sort(column, descending=descending),
            include_excluded=self.excluded.isChecked(),
            folded=self.folded.isChecked(),
            unfolded=self._unfolded,
        )

    @property
    def filters(self) -> bool:
        """Whether something is typed, or a chip is there."""
        return bool(self.filter.text().strip() or self.chips.terms)

    def show_query(self, text: str) -> None:
        """Filter by a query: its conditions become chips."""
        terms, rest = apart(text)
        with QSignalBlocker(self.filter):
            self.filter.setText(rest)
        self.chips.change(terms)

    def turn_story(self, story: int) -> None:
        """Show all articles of a story, or the first alone again."""
        self._unfolded ^= {story}
        self.asked.emit()

    @Slot()
    def _on_folded(self) -> None:
        self._unfolded = frozenset()
        self.asked.emit()

    def clear(self) -> None:
        """Show everything."""
        self.show_query("")

    def gather(self) -> None:
        """Make chips of the conditions that are typed."""
        terms, rest = apart(self.filter.text())
        if terms:
            with QSignalBlocker(self.filter):
                self.filter.setText(f"{rest} " if rest else "")
            self.chips.change((*self.chips.terms, *terms))

    @Slot(str)
    def _on_text_wanted(self, words: str) -> None:
        self.filter.setText(" ".join(part for part in (self.filter.text().strip(), words) if part))
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_excluded(self, n: int) -> None:
        """Offer to show what is left out, if there is any."""
        shows = plural("List", "{n} excluded", "{n} excluded", n)
        self.excluded.setText(shows)
        self.excluded.setToolTip(tr("List", "Excluded articles: shown while this is pressed"))
        if not n and self.excluded.isChecked():
            self.excluded.setChecked(False)
        self.excluded.setVisible(n > 0)

    @Slot(object)
    def say_refused(self, error: BadQuery | None) -> None:
        """Say why the filter cannot be understood; None takes it back."""
        self.refused.setText(sentence(error) if error is not None else "")
        self.refused.setVisible(error is not None)

    def choose_order(self, column: str, *, descending: bool) -> None:
        """Choose an order."""
        self.order.setCurrentIndex(SORTS.index(column))
        self.turned.setChecked((column in DOWNWARDS) != descending)

    @Slot()
    def _on_order(self) -> None:
        if self.turned.isChecked():
            self.turned.setChecked(False)  # which asks
        else:
            self.asked.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↓ and Enter lead from the filter into the list.

        Enter and a blank make chips of conditions, Backspace in the empty line takes one off.
        """
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.gather()
                self.entered.emit()
            case Qt.Key.Key_Space if self._ends_a_term():
                self.gather()
            case Qt.Key.Key_Backspace if not self.filter.text():
                self.chips.remove_last()
            case _:
                return False
        return True

    def _ends_a_term(self) -> bool:
        """Tell whether a blank at the end of the line would follow a whole condition."""
        text = self.filter.text()
        return self.filter.cursorPosition() == len(text) and bool(apart(text)[0])


def _sort_words() -> tuple[str, ...]:
    return (
        tr("List", "By date"), tr("List", "By title"), tr("List", "By outlet"),
        tr("List", "By state"), tr("List", "As added"),
    )  # fmt: skip
