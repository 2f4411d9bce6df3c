"""The list of what was found: walked by keys, opened by Enter or a click."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from guillemet.ui.search.delegate import FoundDelegate
from guillemet.ui.search.model import SearchModel
from guillemet.ui.words import tr


class FoundList(QListView):
    """Shows a `SearchModel`.

    Signals:
        opened: the number of a row that is to be read in its article.
        left: Esc, or ↑ on the first row: back to the field.
    """

    opened = Signal(int)
    left = Signal()

    def __init__(self, model: SearchModel) -> None:
        super().__init__()
        self.setModel(model)
        self._painting = FoundDelegate(self, self)
        self.setItemDelegate(self._painting)
        self.setProperty("bare", True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Search", "What was found"))
        self.clicked.connect(self._on_clicked)
        self._text, self._at = "", 0
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._painting.forget)

    def show_from(self, text: str) -> None:
        """Choose the first row; if the same `text` was asked before, the one that was chosen."""
        at = self._at if text == self._text else 0
        self._text = text
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(min(at, self.model().rowCount() - 1), 0))

    @Slot()
    def _remember(self) -> None:
        self._at = max(0, self.currentIndex().row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painting.forget()
        super().resizeEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are no search in a list of what was found."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if at >= 0:
                self.opened.emit(at)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up if at <= 0:
                self.left.emit()
            case Qt.Key.Key_J:
                self.step(1)
            case Qt.Key.Key_K:
                self.step(-1)
            case _:
                super().keyPressEvent(event)

    def step(self, step: int) -> None:
        """Choose the next or previous row."""
        model = self.model()
        to = min(max(self.currentIndex().row() + step, 0), model.rowCount() - 1)
        if to >= 0:
            self.setCurrentIndex(model.index(to, 0))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
