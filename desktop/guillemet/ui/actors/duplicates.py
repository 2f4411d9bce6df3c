"""Actors that are perhaps one: each pair is looked at, none is merged by itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from guillemet.services.actor_set import Likeness
from guillemet.services.views import ActorUse
from guillemet.ui.actors.merging import MergeManyDialog
from guillemet.ui.widgets.labels import heading, secondary
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library

PAIR: Final = Qt.ItemDataRole.UserRole


class DuplicatesDialog(QDialog):
    """The pairs, likeliest first.

    Signals:
        answered: the pairs were found.
    """

    answered = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setWindowTitle(tr("Actors", "Perhaps the same"))
        self.said = secondary(tr("Actors", "Comparing names…"))
        self.list = QListWidget()
        self.list.setMinimumSize(QSize(560, 320))
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Actors", "Pairs of actors that are perhaps one"))
        self.merge = QPushButton(tr("Actors", "Merge…"))
        self.merge.setProperty("role", "primary")
        self.apart = QPushButton(tr("Actors", "Not the same"))
        self.close_ = QPushButton(tr("Actors", "Close"))
        self._lay_out()
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._set_apart)
        self.close_.clicked.connect(self.accept)
        self.list.itemActivated.connect(lambda _item: self._merge())
        self._dress()
        bench.ask(_pairs, self._on_pairs)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(tr("Actors", "Perhaps the same")))
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.apart)
        row.addStretch(1)
        row.addWidget(self.close_)
        row.addWidget(self.merge)
        column.addLayout(row)

    @Slot(object)
    def _on_pairs(self, answer: "Future[list[Likeness]]") -> None:
        found = answer.result()
        for pair in found:
            item = QListWidgetItem(_line(pair))
            item.setData(PAIR, pair)
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._dress()
        self.answered.emit()

    def _dress(self) -> None:
        count = self.list.count()
        if count:
            words = plural(
                "Actors", "{n} pair. Nothing is merged until you say so.",
                "{n} pairs. Nothing is merged until you say so.", count,
            )  # fmt: skip
            self.said.setText(words)
        for button in (self.merge, self.apart):
            button.setEnabled(count > 0 and self._bench.ready)

    @Slot()
    def _merge(self) -> None:
        if self.list.currentRow() < 0:
            return
        pair: Likeness = self.list.currentItem().data(PAIR)
        dialog = MergeManyDialog(self._bench, [pair.one, pair.other], self)
        if dialog.exec():
            gone = {pair.one.actor.n, pair.other.actor.n} - {dialog.kept.actor.n}
            self._drop(lambda each: {each.one.actor.n, each.other.actor.n} & gone)
        dialog.deleteLater()

    @Slot()
    def _set_apart(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._say_if_done()

    def _drop(self, gone: Callable[[Likeness], object]) -> None:
        for row in reversed(range(self.list.count())):
            pair: Likeness = self.list.item(row).data(PAIR)
            if gone(pair):
                self.list.takeItem(row)
        self._say_if_done()

    def _say_if_done(self) -> None:
        self._dress()
        if not self.list.count():
            self.said.setText(tr("Actors", "No pair is left."))


def _pairs(library: "Library") -> list[Likeness]:
    return library.cast.duplicates()


def _line(pair: Likeness) -> str:
    one, other = _named(pair.one), _named(pair.other)
    if pair.sure:
        return tr("Actors", "{one} = {other}", one=one, other=other)
    return tr("Actors", "{one} ≈ {other}", one=one, other=other)


def _named(use: ActorUse) -> str:
    return f"{use.actor.name} ({number(use.total)})"
