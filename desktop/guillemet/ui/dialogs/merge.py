"""Making two actors, or two tags, one: which other, and what moves."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.services.views import Dependents
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.inspector.picker_rows import Question, Row, RowList
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Merging:
    """What is merged.

    Attributes:
        key: what goes; `name` what it is called.
        title: of the dialog. remark: what becomes of the name.
        question: finds what it can be merged into.
        moves: counts what moves.
        merge: does it, given the key of what stays.
    """

    key: int
    name: str
    title: str
    remark: str
    question: Question
    moves: Callable[[Library], Dependents]
    merge: Callable[[int], Future[None]]


class MergeDialog(SavingDialog):
    """Asks what to merge into; says first what moves."""

    def __init__(self, bench: Workbench, merging: Merging, parent: QWidget) -> None:
        super().__init__(bench, merging.title, tr("Merge", "Merge"), parent)
        self._merging = merging
        self._into: Row | None = None
        self._typed = ""
        self.moves = secondary("")
        self.add(self.moves)
        self.field = SearchField(tr("Merge", "Merge into…"))
        self.field.installEventFilter(self)
        self.add_row(tr("Merge", "Merge “{name}” into", name=merging.name), self.field)
        self.list = RowList(with_keys=False)
        self.list.setMinimumHeight(220)
        self.add(self.list)
        self.add(secondary(merging.remark))
        self.field.textChanged.connect(self._ask)
        self.list.clicked.connect(self._on_clicked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.primary.setEnabled(False)
        bench.ask(merging.moves, self._on_moves)
        self._ask("")
        self.field.setFocus()

    @property
    def chosen(self) -> Row | None:
        """What it would be merged into."""
        return self._into

    @Slot(str)
    def _ask(self, typed: str) -> None:
        self._typed = typed
        question, name = self._merging.question, self._merging.name

        def asked(library: Library) -> tuple[str, Sequence[Row]]:
            rows = question(library, typed)
            if not typed:
                like = [row for row in question(library, name) if row not in rows]
                rows = [*like, *rows]
            return typed, rows

        self.bench.ask(asked, self._on_rows)

    @Slot(object)
    def _on_rows(self, answer: "Future[tuple[str, Sequence[Row]]]") -> None:
        typed, rows = answer.result()
        if typed == self._typed:
            others = [row for row in rows if row.key != self._merging.key]
            self.list.show_rows(others, 0 if typed and others else -1)
            self._on_current()

    @Slot(object)
    def _on_moves(self, answer: "Future[Dependents]") -> None:
        self.moves.setText(moving_words(answer.result()))

    @Slot()
    def _on_current(self) -> None:
        at = self.list.highlighted
        self._into = self.list.rows[at] if 0 <= at < self.list.count() else None
        self.primary.setEnabled(self._into is not None)
        words = tr("Merge", "Merge")
        if self._into is not None:
            words = tr("Merge", "Merge into {name}", name=self._into.text[:40])
        self.primary.setText(words.replace("&", "&&"))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.highlight(index.row())

    @override
    def change(self) -> Future[Any] | None:
        if self._into is None or self._into.key is None:
            return None
        return self._merging.merge(self._into.key)

    @override
    def saved(self) -> None:
        if self._into is not None:
            words = tr(
                "Merge", "“{old}” is “{name}” now.", old=self._merging.name, name=self._into.text
            )
            self.bench.toasted.emit(words, "undo")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                at = max(0, min(self.list.highlighted + step, self.list.count() - 1))
                self.list.highlight(at)
                return True
        return False


def moving_words(moves: Dependents) -> str:
    """Return the sentence that counts what moves."""
    if not moves.annotations:
        return tr("Merge", "No annotation has it; nothing moves.")
    marked = plural("Merge", "{n} annotation moves", "{n} annotations move", moves.annotations)
    articles = plural("Merge", "in {n} article", "in {n} articles", moves.articles)
    sentence = tr("Merge", "{annotations} {articles}.", annotations=marked, articles=articles)
    if moves.children:
        below = plural("Merge", "{n} tag under it", "{n} tags under it", moves.children)
        return tr(
            "Merge", "{sentence} So does what lies below: {tags}.", sentence=sentence, tags=below
        )
    return sentence
