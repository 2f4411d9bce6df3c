"""Deciding on the proposals that are chosen in the table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.annotation import Annotation, AnnotationKey, Status
from guillemet.domain.records import dataclass
from guillemet.domain.suggestion import SuggestionKey
from guillemet.domain.text import Span
from guillemet.services.proposal_rows import is_rejected, is_suggested, own_number
from guillemet.ui.annotations.selection import SelectionBar
from guillemet.ui.annotations.table import MarksTable
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


@dataclass(frozen=True, slots=True)
class Chosen:
    """The proposals and the rejections among the rows chosen, by their own numbers."""

    suggested: tuple[SuggestionKey, ...]
    rejected: tuple[int, ...]


class Deciding(QObject):
    """Accepts, rejects, and proposes again: each one undoable step."""

    def __init__(
        self, bench: Workbench, table: MarksTable, bar: SelectionBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._table = table
        bar.accept_wanted.connect(self.accept)
        bar.reject_wanted.connect(self.reject)
        bar.again_wanted.connect(self.propose_again)

    def chosen(self) -> Chosen:
        """Return what is chosen that is not an annotation."""
        keys = self._table.chosen()
        return Chosen(
            tuple(SuggestionKey(-key) for key in keys if is_suggested(key)),
            tuple(own_number(key) for key in keys if is_rejected(key)),
        )

    @Slot()
    def accept(self) -> None:
        """Make annotations of the proposals chosen."""
        keys = self.chosen().suggested
        if keys and self._bench.ready:
            self._bench.run(self._bench.opened.suggesting.accept(keys), self._on_accepted)

    @Slot()
    def reject(self) -> None:
        """Say that the proposals chosen are wrong."""
        keys = self.chosen().suggested
        if keys and self._bench.ready:
            self._bench.run(self._bench.opened.suggesting.reject(keys), self._on_rejected)

    @Slot()
    def propose_again(self) -> None:
        """Take the rejections chosen back."""
        keys = self.chosen().rejected
        if keys and self._bench.ready:
            self._bench.run(self._bench.opened.suggesting.propose_again(keys), self._on_again)

    def delete(self) -> bool:
        """Reject the proposals chosen, if any are; tell whether there was something to decide."""
        found = self.chosen()
        if found.suggested and not found.rejected:
            self.reject()
        return bool(found.suggested or found.rejected)

    @Slot(object)
    def _on_accepted(self, done: "Future[list[AnnotationKey]]") -> None:
        if done.exception() is None:
            count = len(done.result())
            self._say(plural("Coded", "{n} proposal accepted.", "{n} proposals accepted.", count))

    @Slot(object)
    def _on_rejected(self, done: "Future[int]") -> None:
        if done.exception() is None:
            self._say(tr("Coded", "Rejected."))

    @Slot(object)
    def _on_again(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._say(tr("Coded", "Proposed again."))

    def _say(self, words: str) -> None:
        self._bench.toasted.emit(words, "undo")


def place_of(annotation: Annotation) -> AnnotationKey | Span | None:
    """Return what shows the place of a row: itself, or its words where it is rejected."""
    if annotation.status is not Status.REJECTED:
        return annotation.n
    return annotation.spans[0] if annotation.spans else None
