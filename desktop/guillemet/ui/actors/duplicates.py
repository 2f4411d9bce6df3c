"""Actors that are perhaps one: each pair is looked at, none is merged by itself."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal, Slot
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
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.widgets.labels import heading, secondary
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library

ALIKE: Final = "alike"
APART: Final = "apart"


class DuplicatesDialog(QDialog):
    """The pairs, likeliest first, and those that somebody said are two.

    Signals:
        answered: the pairs were found.
    """

    answered = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._pairs: dict[str, list[Likeness]] = {ALIKE: [], APART: []}
        self._shown = ALIKE
        self._asking: Likeness | None = None
        self.setWindowTitle(tr("Actors", "Perhaps the same"))
        self.said = secondary(tr("Actors", "Comparing names…"))
        self.pills = Pills([(ALIKE, ""), (APART, "")], [ALIKE], needed=True)
        self.list = QListWidget()
        self.list.setMinimumSize(QSize(560, 320))
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Actors", "Pairs of actors that are perhaps one"))
        self.merge = QPushButton(tr("Actors", "Merge…"))
        self.merge.setProperty("role", "primary")
        self.apart = QPushButton(tr("Actors", "Not the same"))
        self.close_ = QPushButton(tr("Actors", "Close"))
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._set_apart)
        self.close_.clicked.connect(self.accept)
        self.list.itemActivated.connect(lambda _item: self._merge())
        self._dress()
        bench.ask(_pairs, self._on_pairs)

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(tr("Actors", "Perhaps the same")))
        column.addWidget(self.said)
        column.addWidget(self.pills)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.apart)
        row.addStretch(1)
        row.addWidget(self.close_)
        row.addWidget(self.merge)
        column.addLayout(row)

    @Slot(object)
    def _on_pairs(self, answer: "Future[tuple[list[Likeness], list[Likeness]]]") -> None:
        self._pairs[ALIKE], self._pairs[APART] = answer.result()
        self._show(ALIKE)
        self.list.setFocus()
        self.answered.emit()

    @Slot(str)
    def _show(self, which: str) -> None:
        self._shown = which
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for pair in self._pairs[which]:
            self.list.addItem(QListWidgetItem(_line(pair, apart=which == APART)))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._dress()

    def _dress(self) -> None:
        old = self.pills
        options = [
            (ALIKE, tr("Actors", "Perhaps the same {n}", n=number(len(self._pairs[ALIKE])))),
            (APART, tr("Actors", "Not the same {n}", n=number(len(self._pairs[APART])))),
        ]
        self.pills = Pills(options, [self._shown], needed=True)
        self.pills.chosen.connect(self._show)
        self._column.replaceWidget(old, self.pills)
        old.hide()
        old.deleteLater()
        self.pills.setVisible(bool(self._pairs[APART]))
        self.said.setText(self._words())
        after_all, apart = tr("Actors", "Perhaps the same after all"), tr("Actors", "Not the same")
        self.apart.setText(after_all if self._shown == APART else apart)
        for button in (self.merge, self.apart):
            button.setEnabled(self.list.count() > 0 and self._bench.ready)

    def _words(self) -> str:
        count = len(self._pairs[self._shown])
        if self._shown == APART:
            return plural(
                "Actors", "{n} pair that is not proposed.", "{n} pairs that are not proposed.",
                count,
            )  # fmt: skip
        if not count:
            return tr("Actors", "No pair is left.")
        return plural(
            "Actors", "{n} pair. Nothing is merged until you say so.",
            "{n} pairs. Nothing is merged until you say so.", count,
        )  # fmt: skip

    def _chosen(self) -> Likeness | None:
        row = self.list.currentRow()
        return self._pairs[self._shown][row] if row >= 0 else None

    @Slot()
    def _merge(self) -> None:
        pair = self._chosen()
        if pair is None:
            return
        dialog = MergeManyDialog(self._bench, [pair.one, pair.other], self)
        if dialog.exec():
            gone = {pair.one.actor.n, pair.other.actor.n} - {dialog.kept.actor.n}
            for which, pairs in self._pairs.items():
                self._pairs[which] = [each for each in pairs if not _keys(each) & gone]
            self._show(self._shown)
        dialog.deleteLater()

    @Slot()
    def _set_apart(self) -> None:
        """Remember that two are not one, or forget it, and show the pair among the others."""
        pair = self._chosen()
        if pair is None or self._asking is not None:
            return
        self._asking = pair
        actors, one, other = self._bench.opened.actors, pair.one.actor.n, pair.other.actor.n
        told = actors.not_apart if self._shown == APART else actors.set_apart
        self._bench.run(told(one, other), self._on_told)

    @Slot(object)
    def _on_told(self, done: "Future[None]") -> None:
        pair, self._asking = self._asking, None
        if pair is not None and done.exception() is None:
            other = APART if self._shown == ALIKE else ALIKE
            self._pairs[self._shown].remove(pair)
            self._pairs[other].insert(0, pair)
            self._show(self._shown)


def _keys(pair: Likeness) -> set[int]:
    return {pair.one.actor.n, pair.other.actor.n}


def _pairs(library: "Library") -> tuple[list[Likeness], list[Likeness]]:
    return library.cast.duplicates(), library.cast.set_apart()


def _line(pair: Likeness, *, apart: bool) -> str:
    one, other = _named(pair.one), _named(pair.other)
    if apart:
        return tr("Actors", "{one} ≠ {other}", one=one, other=other)
    if pair.sure:
        return tr("Actors", "{one} = {other}", one=one, other=other)
    return tr("Actors", "{one} ≈ {other}", one=one, other=other)


def _named(use: ActorUse) -> str:
    return f"{use.actor.name} ({number(use.total)})"
