"""The head of the statements: which standing is shown, what is typed, whether to compare again."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from guillemet.domain.statement import Standing
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.words import tr

STANDINGS: Final = (Standing.PROPOSED, Standing.CONFIRMED, Standing.REJECTED)
TYPING: Final = 120
TABS_WIDTH: Final = 420


class StatementsHead(QWidget):
    """Tabs, filter and the button that compares.

    Signals:
        standing_changed: another standing is to be shown.
        filtered: something else is typed.
        compare_wanted: all quotes are to be compared.
    """

    standing_changed = Signal()
    filtered = Signal()
    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tabs = SegmentedTabs()
        for words in (
            tr("Statements", "Proposed"),
            tr("Statements", "Confirmed"),
            tr("Statements", "Rejected"),
        ):
            self.tabs.add(words)
        self.tabs.setAccessibleName(tr("Statements", "Standing"))
        self.tabs.setMaximumWidth(TABS_WIDTH)
        self.filter = SearchField(tr("Statements", "Words, speaker or outlet"))
        self.due = PlainLabel(
            tr("Statements", "Quotes have changed since they were compared."), "secondary"
        )
        self.due.hide()
        self.compare = QPushButton(tr("Statements", "Compare again"))
        set_icon(self.compare, "redo", 16)
        self._timer = QTimer(self, singleShot=True, interval=TYPING)
        self._lay_out()
        self.tabs.currentChanged.connect(lambda _at: self.standing_changed.emit())
        self.filter.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.filtered)
        self.compare.clicked.connect(self.compare_wanted)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(PlainLabel(tr("Statements", "Same statement"), "heading"))
        top.addStretch(1)
        top.addWidget(self.due)
        top.addWidget(self.compare)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.tabs, 2)
        below.addWidget(self.filter, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below)

    @property
    def standing(self) -> Standing:
        """Which statements are shown."""
        return STANDINGS[max(0, self.tabs.currentIndex())]

    def set_standing(self, standing: Standing) -> None:
        """Show the statements of a standing."""
        self.tabs.setCurrentIndex(STANDINGS.index(standing))

    def show_counts(self, counts: Mapping[Standing, int]) -> None:
        """Say how many there are of each standing."""
        for at, standing in enumerate(STANDINGS):
            self.tabs.set_count(at, counts.get(standing, 0))

    @Slot()
    def show_due(self, *, due: bool) -> None:
        """Say that quotes should be compared again."""
        self.due.setVisible(due)
