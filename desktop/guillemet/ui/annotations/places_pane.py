"""What the panes beside actors and tags share: their annotations, and giving some of them away."""

from abc import abstractmethod

from PySide6.QtCore import QPoint, QRect, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from guillemet.domain.annotation import AnnotationKey
from guillemet.services.views import MarksView, Sort
from guillemet.ui.annotations.model import MarksModel
from guillemet.ui.annotations.table import PlacesTable
from guillemet.ui.inspector.picker import Asked, Picker
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.workbench import Workbench


class PlacesPane(QWidget):
    """A page about one thing with the table of its annotations, or a sentence where none is chosen.

    Signals:
        place_wanted: an article's and an annotation's key.
        split_wanted: annotations, and who or what gets them instead.
    """

    place_wanted = Signal(object, object)
    split_wanted = Signal(object, object)

    def __init__(self, bench: Workbench, empty: EmptyState) -> None:
        super().__init__()
        self._bench = bench
        self.model = MarksModel(bench, self)
        self.table = PlacesTable(self.model)
        self.split = QPushButton()
        self.picker = Picker(bench, self)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._foot = QHBoxLayout()
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.table.opened.connect(self._open)
        self.table.chosen_changed.connect(self._on_chosen)
        self.split.clicked.connect(self._ask_which)

    def _lay_out_places(self, left: int, stretch: int) -> None:
        """Add the table and what can be done to rows, last of all; `left` is a margin."""
        self._column.addWidget(self.table, stretch)
        self._foot.setContentsMargins(left, 0, 16, 10)
        self._foot.addWidget(self.split)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)
        self._on_chosen()

    # -- what a pane of its own says -----------------------------------------------------------

    @abstractmethod
    def _asked(self) -> Asked:
        """Return what is asked for where rows are to be given away."""

    @abstractmethod
    def _said(self, count: int) -> str:
        """Return what the button says that gives so many rows away."""

    # -- places --------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._stack.setCurrentIndex(0)
        self.model.active = False

    def _show_places(self, by: str, key: int) -> None:
        """Show the page, with the annotations of a group."""
        self._stack.setCurrentIndex(1)
        self.model.active = True
        sort = Sort("date", descending=True)
        self.model.show_view(MarksView(sort=sort, include_excluded=True, by=by, group=key))

    def chosen(self) -> list[AnnotationKey]:
        """Return the annotations chosen."""
        return [AnnotationKey(n) for n in self.table.chosen()]

    @Slot(int)
    def _open(self, at: int) -> None:
        row = self.model.row(at)
        if row is not None:
            self.place_wanted.emit(row.annotation.article, row.annotation.n)

    @Slot()
    def _on_chosen(self) -> None:
        count = self.table.chosen_count()
        self.split.setText(self._said(count))
        self.split.setEnabled(count > 0 and self._bench.ready)

    @Slot()
    def _ask_which(self) -> None:
        near = QRect(self.split.mapToGlobal(QPoint(0, 0)), self.split.size())
        self.picker.show_values([])
        self.picker.open(self._asked(), near)

    def _give(self, to: object) -> None:
        if self.chosen():
            self.split_wanted.emit(self.chosen(), to)
