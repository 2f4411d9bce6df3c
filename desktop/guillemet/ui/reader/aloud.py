"""What a screen reader says of the text: the marks under the caret, as it moves."""

from PySide6.QtCore import QObject, Slot

from guillemet.ui.reader.parts import part_words
from guillemet.ui.reader.seat import Seat
from guillemet.ui.reader.telling import tell
from guillemet.ui.reader.view import ReaderView


class ReadAloud(QObject):
    """Describes the view by what is marked where the caret stands, the innermost first."""

    def __init__(self, bench: Seat, view: ReaderView) -> None:
        super().__init__(view)
        self._bench = bench
        self._view = view
        view.cursorPositionChanged.connect(self._describe)
        view.laid_out.connect(self._describe)

    @Slot()
    def _describe(self) -> None:
        page, seen = self._bench.page, self._view.painter_of_marks
        words = ""
        if page is not None:
            position = self._view.textCursor().position()
            marked = "" if seen.hidden else tell(page, seen.under(position))
            part = part_words(page.article, self._view.caret()) if page.article.ranges else ""
            words = "\n".join(filter(None, (marked, part)))
        if words != self._view.accessibleDescription():
            self._view.setAccessibleDescription(words)
