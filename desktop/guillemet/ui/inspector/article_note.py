"""The note on the article, above its cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guillemet.services.views import Page
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.widgets.labels import caption
from guillemet.ui.words import tr

if TYPE_CHECKING:
    from guillemet.domain.article import ArticleKey


class ArticleNote(QWidget):
    """Shown while the article has a note, or while one is being written.

    Signals:
        saved: the article's key and the text.
        done: the user is through with it.
    """

    saved = Signal(int, str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._article: ArticleKey | None = None
        self.edit_ = NoteEdit(
            tr("Inspector", "Note on the article (Shift+N)"), tr("Inspector", "Note on the article")
        )
        self.edit_.saved.connect(self._on_saved)
        self.edit_.done.connect(self._on_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(2)
        column.addWidget(caption(tr("Inspector", "Note on the article")))
        column.addWidget(self.edit_)
        self.hide()

    def show_page(self, page: Page, *, writable: bool) -> None:
        """Show the note of the page's article."""
        if self._article != page.article.n:
            self.edit_.save()
            self.edit_.clearFocus()
        self._article = page.article.n
        self.edit_.setReadOnly(not writable)
        self.edit_.show_text(page.article.note)
        self.setVisible(bool(page.article.note) or self.edit_.hasFocus())

    def open(self) -> None:
        """Begin to write."""
        self.show()
        self.edit_.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_saved(self, text: str) -> None:
        if self._article is not None:
            self.saved.emit(self._article, text)

    def _on_done(self) -> None:
        self.setVisible(bool(self.edit_.text))
        self.done.emit()
