"""Keys that move: between items, articles and panes, through the text, and out."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from guillemet.ui.actions import Actions
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.reader.readers import Readers
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class Moving(QObject):
    """Moves the focus, the current annotation and the article."""

    def __init__(
        self,
        bench: Workbench,
        articles: ArticleList,
        reader: Readers,
        inspector: Inspector,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._articles = articles
        self._reader = reader
        self._inspector = inspector

    def bind(self, actions: Actions) -> None:
        """Take the keys."""
        actions.bind("next_item", lambda: self.item(1))
        actions.bind("previous_item", lambda: self.item(-1))
        actions.bind("open_card", self.open_card)
        actions.bind("next_article", lambda: self.article(1))
        actions.bind("previous_article", lambda: self.article(-1))
        actions.bind("next_unread", lambda: self.article(1, unread=True))
        actions.bind("next_pane", lambda: self.pane(1))
        actions.bind("previous_pane", lambda: self.pane(-1))
        actions.bind("close_innermost", self.escape)
        actions.bind("expand", self._reader.expand)
        actions.bind("shrink", self._reader.shrink)
        actions.bind("sentence", lambda: self._reader.select_sentence(1))
        actions.bind("previous_sentence", lambda: self._reader.select_sentence(-1))

    def item(self, step: int) -> None:
        """Go to the next or previous item of the pane with the focus."""
        if self._articles.isAncestorOf(self._focus()):
            self._articles.step(step)
        elif self._inspector.isAncestorOf(self._focus()):
            self._inspector.step(step)
        else:
            self._reader.next_mark(step)

    def open_card(self) -> None:
        """Open the article chosen in the list; else the card of the current annotation."""
        if self._articles.isAncestorOf(self._focus()):
            chosen = self._articles.selected()
            if chosen:
                self._bench.open_article(chosen[0])
                self.to_reader()
        elif self._bench.current is not None:
            self._inspector.open_current()

    def article(self, step: int, *, unread: bool = False) -> None:
        """Open the next or previous article of the list."""
        key = self._articles.neighbour(step, unread=unread)
        if key is not None:
            self._bench.open_article(key)
        elif unread:
            self._bench.said.emit(tr("Reader", "No unread article is left in the list."))

    def pane(self, step: int) -> None:
        """Give the focus to the next or previous pane that is shown."""
        targets: list[tuple[QWidget, QWidget]] = [
            (self._articles, self._articles.view),
            *((pane, pane.view) for pane in self._reader.panes),
            (self._inspector, self._inspector.focus_target),
        ]
        shown = [(pane, target) for pane, target in targets if pane.isVisible()]
        focus = self._focus()
        at = next((i for i, (pane, _) in enumerate(shown) if pane.isAncestorOf(focus)), 0)
        _, target = shown[(at + step) % len(shown)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def escape(self) -> None:
        """Close the innermost: bounds edit, selection, current annotation, then to the reader."""
        focus = self._focus()
        if self._inspector.isAncestorOf(focus) and self._inspector.escape():
            return
        if self._articles.isAncestorOf(focus) and self._articles.escape():
            return
        if not self._reader.isAncestorOf(focus):
            self.to_reader()
        elif not self._reader.escape():
            self._bench.set_current(None)

    def to_reader(self) -> None:
        """Give the focus to the reader."""
        self._reader.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._reader.view
