"""Setting passages in quote marks aside for a reason, and the list of what is undecided."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QMenu, QWidget

from guillemet.domain.annotation import DismissalReason, Status
from guillemet.domain.suggestion import SuggestionKey
from guillemet.domain.text import Span
from guillemet.services.views import Page
from guillemet.ui.actions import Actions
from guillemet.ui.dialogs.undecided_rows import reason_words
from guillemet.ui.reader.readers import Readers
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Dismissing(QObject):
    """Asks why words in quote marks are no quote; shows what is undecided and set aside."""

    def __init__(self, bench: Workbench, reader: Readers, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._reader = reader
        self._window = window
        self.menu: QMenu | None = None

    def bind(self, actions: Actions) -> None:
        """Take the key and the entry of the menu."""
        actions.bind("dismiss_because", self.ask_why, self._writable)
        actions.bind("undecided_list", self.show_list, self._has_page)

    def _has_page(self) -> bool:
        return self._bench.page is not None

    def _writable(self) -> bool:
        return self._bench.ready and self._bench.page is not None

    def ask_why(self) -> None:
        """Offer the reasons beside the undecided passage that the caret stands in."""
        page = self._bench.page
        span = self._undecided(page) if page is not None else None
        if page is None or span is None:
            self._bench.said.emit(
                tr("Reader", "X sets aside a passage in quote marks; U goes to the next.")
            )
            return
        menu = self.menu = QMenu(self._window)
        for reason in DismissalReason:
            words = reason_words(reason).replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._dismiss, page, span, reason))
        menu.addSeparator()
        without = menu.addAction(tr("Reader", "without a reason"))
        without.triggered.connect(partial(self._dismiss, page, span, ""))
        menu.setActiveAction(menu.actions()[0])
        view = self._reader.view
        rect = view.rect_of(span).toRect()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 6)))

    def _undecided(self, page: Page) -> Span | None:
        chosen = self._reader.caret_selection()
        at = chosen.start if chosen else self._reader.caret()
        return next((span for span in page.undecided if span.meets(at)), None)

    def _dismiss(self, page: Page, span: Span, reason: str, _checked: object = None) -> None:
        proposed = [
            SuggestionKey(-a.n)
            for a in page.annotations
            if a.status is Status.SUGGESTED and a.spans[:1] == (span,)
        ]
        if proposed:
            self._run(self._bench.opened.suggesting.reject(proposed, reason))
        else:
            self._run(self._bench.opened.annotate.dismiss(page.article, span, reason))
        if reason:
            words = tr("Reader", "Set aside: {reason}.", reason=reason_words(reason))
        else:
            words = tr("Reader", "Set aside: not speech.")
        self._bench.toasted.emit(words, "undo")
        self._reader.step_undecided(1)

    def _run(self, done: "Future[Any]") -> None:
        self._bench.run(done)

    @Slot()
    def show_list(self) -> None:
        """Show what is undecided and what was set aside, here and in the project."""
        from guillemet.ui.dialogs.undecided import UndecidedDialog

        dialog = UndecidedDialog(self._bench, self._window)
        dialog.exec()
        place = dialog.place
        dialog.deleteLater()
        page = self._bench.page
        if place is None or page is None:
            return
        article, span = place
        if article != page.article.n:
            self._bench.open_article(article, span.start if span else None)
        elif span is not None:
            self._bench.set_current(None)
            self._reader.select(span)
