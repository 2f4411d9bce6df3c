"""Making two annotations of one, and one of several."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.services.views import Page
from guillemet.ui.actions import Actions
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.reader.readers import Readers
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Joining(QObject):
    """Splits the current annotation at the caret; merges those chosen, else it and the next."""

    def __init__(
        self, bench: Workbench, reader: Readers, inspector: Inspector, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._reader = reader
        self._window = window
        inspector.cards.bulk.merge_wanted.connect(self.merge)

    def bind(self, actions: Actions) -> None:
        """Take the entries of the Annotate menu."""
        actions.bind("split", self.split, self._has_current)
        actions.bind("merge", self.merge, self._has_current)

    def _has_current(self) -> bool:
        return self._bench.ready and self._bench.current is not None

    def split(self) -> None:
        """Cut the current annotation where the caret stands."""
        current, page = self._bench.current, self._bench.page
        if current is not None and page is not None:
            at = self._reader.caret()
            self._bench.run(
                self._bench.opened.annotate.split(page.article, current.n, at), self._on_split
            )

    @Slot(object)
    def _on_split(self, done: "Future[AnnotationKey]") -> None:
        if done.exception() is None:
            self._bench.set_current(done.result(), self._reader)
            self._bench.toasted.emit(tr("Reader", "Split in two."), "undo")

    @Slot()
    def merge(self) -> None:
        """Make one of the annotations chosen together, else of the current one and the next."""
        page, targets = self._bench.page, self._meant()
        if page is None or not targets:
            return
        if len(targets) < 2:
            self._bench.said.emit(tr("Reader", "There is no later annotation of this kind."))
        elif self._sure(page, targets):
            keys = [a.n for a in targets]
            self._bench.run(self._bench.opened.annotate.merge(page.article, keys), self._on_merged)

    def _meant(self) -> list[Annotation]:
        targets, page = self._bench.targets, self._bench.page
        if len(targets) != 1 or page is None:
            return targets
        [current] = targets
        same = [a for a in page.annotations if a.kind is current.kind]
        at = same.index(current)
        return same[at : at + 2]

    def _sure(self, page: Page, targets: Sequence[Annotation]) -> bool:
        """Ask where they differ in what one annotation has but once."""
        differ = differing(page, targets)
        if not differ:
            return True
        yes = tr("Reader", "Keep what the first says")
        sentence = tr(
            "Reader", "They differ in: {names}. One annotation has only one of each.",
            names=", ".join(differ),
        )  # fmt: skip
        return choose(self._window, sentence, [yes]) == yes

    @Slot(object)
    def _on_merged(self, done: "Future[AnnotationKey]") -> None:
        if done.exception() is None:
            self._bench.set_current(done.result(), None)
            self._bench.toasted.emit(tr("Reader", "Merged into one."), "undo")


def differing(page: Page, targets: Sequence[Annotation]) -> list[str]:
    """Return the names of what annotations say differently and one can say but once."""
    found = [
        field.name
        for field in page.fields
        if len({a.fields[field.n] for a in targets if field.n in a.fields}) > 1
    ]
    if len({a.speech for a in targets if a.speech}) > 1:
        found.append(tr("Inspector", "Speech"))
    if len({a.cue for a in targets if a.cue}) > 1:
        found.append(tr("Inspector", "Cue"))
    return found
