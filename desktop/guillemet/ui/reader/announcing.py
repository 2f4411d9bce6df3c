"""What a screen reader is told of the marks: those at the caret, as the caret comes to them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.services.views import Page
from guillemet.ui.reader.parts import part_words
from guillemet.ui.reader.seat import Seat
from guillemet.ui.reader.telling import in_words
from guillemet.ui.words import plural, tr

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView


class Announcing(QObject):
    """Keeps the description of the text what stands at its caret, and says it when it changes."""

    def __init__(self, bench: Seat, view: "ReaderView") -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view
        self._there: tuple[AnnotationKey, ...] = ()
        view.cursorPositionChanged.connect(self.follow)
        bench.page_shown.connect(self.follow)
        bench.page_changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Describe what stands at the caret, where anything listens."""
        page = self._bench.page
        if page is None or not page.article.n or not QAccessible.isActive():
            return
        here = at_caret(page, self._view.caret())
        part = part_words(page.article, self._view.caret())
        words = ". ".join(filter(None, (described(page, here), part)))
        if words == self._view.accessibleDescription():
            return
        self._view.setAccessibleDescription(words)
        there, self._there = self._there, tuple(a.n for a in here)
        if there != self._there:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))


def at_caret(page: Page, caret: int) -> list[Annotation]:
    """Return the annotations whose words a caret stands in, the innermost first."""
    found = [a for a in page.annotations if any(s.start <= caret < s.end for s in a.spans)]
    return sorted(found, key=lambda a: sum(s.end - s.start for s in a.spans))


def described(page: Page, here: Sequence[Annotation]) -> str:
    """Return what stands at the caret in words, or how much there is in the article."""
    if here:
        return ". ".join(in_words(page, a) for a in here)
    count = plural(
        "Reader", "{n} annotation in this article", "{n} annotations in this article",
        len(page.annotations),
    )  # fmt: skip
    return tr("Reader", "No annotation here; {count}", count=count)
