"""What the reader draws of a page: all its annotations, those that are seen first."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from guillemet.services.views import Page
from guillemet.ui.reader.bounds import BoundsEditor
from guillemet.ui.reader.marking import MarkBook, around, unsaved
from guillemet.ui.reader.seat import Seat
from guillemet.ui.reader.view import ReaderView
from guillemet.ui.soon import AFTER_PAINTING, Soon

UNSAVED_AFTER: Final = 100
"""Milliseconds after which what is not saved yet is drawn as that."""


class Drawing(QObject):
    """Keeps the marks of a view those of the page that is open there."""

    def __init__(self, bench: Seat, view: ReaderView, bounds: BoundsEditor, lens: str) -> None:
        super().__init__(view)
        self.lens = lens
        self._bench = bench
        self._view = view
        self._bounds = bounds
        self._book = MarkBook(view.offsets)
        self._opening = False
        self._others = Soon(self.draw, self, priority=AFTER_PAINTING)
        self._unsaved = QTimer(self, singleShot=True, interval=UNSAVED_AFTER)
        self._unsaved.timeout.connect(self.draw)

    def begin(self) -> None:
        """Draw nothing while another article is put into the view."""
        self._opening = True

    def draw_seen(self, page: Page) -> None:
        """Draw what is seen of an article that has been put there; the rest once it is painted."""
        self._opening = False
        self._show(around(page, *self._view.seen()))
        self._others.ask()

    @Slot()
    def draw(self) -> None:
        """Draw what has changed."""
        page = self._bench.page
        if page is not None and not self._opening:
            self._show(page)

    def draw_pending(self) -> None:
        """Draw what is submitted and not saved yet, if the disk does not take it in a moment."""
        self._unsaved.start()

    def _show(self, page: Page) -> None:
        current = self._bench.current.n if self._bench.current else None
        editing = {self._bounds.key: self._bounds.spans} if self._bounds.active else {}
        pending = self._bench.opened.writer.pending if self._bench.ready else ()
        made = unsaved(page, pending)
        came, went = self._book.change(page, self.lens, self._view.part, made, editing)
        self._view.change_marks(came, went, current)
