"""The reader: head, text with marks, margin of chips, find bar."""

from PySide6.QtCore import QPoint, QPointF, QRect, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guillemet.domain import textunits
from guillemet.domain.annotation import Annotation, AnnotationKey, Status
from guillemet.domain.text import Span
from guillemet.services.views import Page
from guillemet.ui.reader import walking
from guillemet.ui.reader.aloud import ReadAloud
from guillemet.ui.reader.announcing import Announcing
from guillemet.ui.reader.bounds import BoundsEditor
from guillemet.ui.reader.drawing import Drawing
from guillemet.ui.reader.find_bar import FindBar
from guillemet.ui.reader.head import ReaderHead
from guillemet.ui.reader.links import Links
from guillemet.ui.reader.margin import Margin
from guillemet.ui.reader.seat import Seat
from guillemet.ui.reader.telling import tell
from guillemet.ui.reader.typography import Typography
from guillemet.ui.reader.view import CHIPS, ReaderView
from guillemet.ui.soon import Soon
from guillemet.ui.words import tr


class ReaderPane(QWidget):
    """Shows the open article and lets words be selected.

    Signals:
        bounds_changed: key of an annotation and its new spans, tuple of `Span`.
        selection_changed: what is selected, or where the caret is, changed.
        context_menu_wanted: at a point of the screen.
    """

    bounds_changed = Signal(object, object)
    selection_changed = Signal()
    context_menu_wanted = Signal(QPoint)
    pane = "R"

    def __init__(self, bench: Seat) -> None:
        super().__init__()
        self._bench = bench
        self._grown: list[Span] = []
        self._chips = Soon(self._place_chips, self)
        self.view = ReaderView(self)
        self.view.setAccessibleName(tr("Reader", "Article text"))
        self.view.tell = self._tell
        self.links = Links(bench, self.view)
        self.head = ReaderHead(self)
        ReadAloud(bench, self.view)
        self._margin = Margin(self.view.viewport())
        self.find_bar = FindBar(self.view, self)
        self._bounds = BoundsEditor(self.view)
        self._drawing = Drawing(bench, self.view, self._bounds, bench.preferences.now.lens)
        Announcing(bench, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)
        self._connect(bench)
        now = bench.preferences.now
        self.view.set_look(Typography.read(now.typography), now.zoom)

    def _connect(self, bench: Seat) -> None:
        bench.page_shown.connect(self._on_shown)
        bench.page_arrived.connect(self._on_changed)
        bench.current_chosen.connect(self._on_current)
        self.view.mark_clicked.connect(self._on_clicked)
        self.view.selectionChanged.connect(self.selection_changed)
        self.view.cursorPositionChanged.connect(self.selection_changed)
        self.view.verticalScrollBar().valueChanged.connect(self._chips.ask)
        self.view.resized.connect(self._chips.ask)
        self.view.laid_out.connect(self._chips.ask)
        self.view.customContextMenuRequested.connect(self._on_context_menu)
        self._margin.chosen.connect(self._on_clicked)
        self.view.part_shown.connect(self._on_part)
        self.head.part_wanted.connect(self.show_part)
        bench.trouble_changed.connect(self._drawing.draw)
        self._bounds.done.connect(self.bounds_changed)
        self._bounds.moved.connect(self._drawing.draw)

    # -- selecting -----------------------------------------------------------------------------

    def caret_selection(self) -> Span | None:
        """Return the selection in code points."""
        return self.view.selected()

    def caret(self) -> int:
        """Return the code point that the caret stands before."""
        return self.view.caret()

    def select(self, span: Span) -> None:
        """Select a stretch of the text and scroll to it."""
        self.view.select(span)

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where it is."""
        cursor = self.view.textCursor()
        cursor.clearSelection()
        self.view.setTextCursor(cursor)

    def reveal(self, span: Span) -> None:
        """Scroll to a stretch of the text."""
        self.view.reveal(span)

    def expand(self) -> None:
        """Grow the selection: word, quoted words, sentence, paragraph."""
        page, chosen = self._bench.page, self.view.selected()
        if page is None:
            return
        larger = textunits.expanded(page.article.text, chosen, self.view.caret())
        if larger is not None:
            if chosen is not None:
                self._grown.append(chosen)
            else:
                self._grown.clear()
            self.view.select(larger)

    def shrink(self) -> None:
        """Go back to what was selected before it grew."""
        chosen = self.view.selected()
        while self._grown:
            smaller = self._grown.pop()
            if chosen is not None and chosen.holds(smaller) and chosen != smaller:
                self.view.select(smaller)
                return
        self.drop_selection()

    def select_sentence(self, step: int) -> None:
        """Select the next or previous sentence; the one around the caret first."""
        page, chosen = self._bench.page, self.view.selected()
        if page is None:
            return
        at = chosen.start if chosen else self.view.caret()
        text = page.article.text
        here = textunits.sentence_at(text, at)
        span = here if chosen is None and here else textunits.step_sentence(text, at, step)
        if span is not None:
            self._grown.clear()
            self.view.select(span)

    # -- annotations ---------------------------------------------------------------------------

    def next_mark(self, step: int) -> None:
        """Make the next or previous annotation in reading order the current one."""
        page = self._bench.page
        if page is None or not page.annotations:
            self._bench.said.emit(tr("Reader", "There is no annotation in this article yet."))
        else:
            key = walking.annotation(page, self._bench.current, self.view.caret(), step)
            self._bench.set_current(key, None)

    def step_undecided(self, step: int) -> bool:
        """Select the next undecided passage, round the end; tell whether there is one."""
        page = self._bench.page
        if page is None or not page.undecided:
            return False
        current = self._bench.current
        proposed = current.spans[0] if current and current.status is Status.SUGGESTED else None
        chosen = self.view.selected() or proposed
        span = walking.undecided(page, chosen, self.view.caret(), step)
        suggestion = walking.suggestion(page, span)
        if suggestion is not None:
            self.drop_selection()
            self._bench.set_current(suggestion.n)
        else:
            self._bench.set_current(None)
            self.view.select(span)
        return True

    def begin_bounds(self) -> None:
        """Let the keys move the ends of the current annotation."""
        current, page = self._bench.current, self._bench.page
        if current is not None and page is not None and current.spans:
            self.show_current()
            self._bounds.begin()
            self._bench.said.emit(
                tr("Reader", "← → move the end, Home/End choose it, Enter done, Esc cancels.")
            )

    def mark_rect(self, key: AnnotationKey) -> QRect:
        """Return where the first line of an annotation stands on the screen."""
        self.show_current()
        rect = self.view.painter_of_marks.first_rect(key).toRect()
        return QRect(self.view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def show_current(self) -> None:
        """Scroll to the current annotation if it is not seen: keys act on what is seen."""
        current = self._bench.current
        seen = self.view.painter_of_marks
        if current and current.spans and seen.first_rect(current.n).isEmpty():
            self.view.reveal(current.spans[0])

    @Slot(int)
    def show_part(self, part: int) -> None:
        """Show another part of a text too long to be shown whole, from its beginning."""
        if 0 <= part < self.view.parts:
            self.view.show_part(part)
            self._drawing.draw()
            self.view.setFocus()

    # -- how it looks --------------------------------------------------------------------------

    @property
    def marks_hidden(self) -> bool:
        """Whether the text is shown without its annotations."""
        return self.view.painter_of_marks.hidden

    def set_marks_hidden(self, *, hidden: bool) -> None:
        """Show the text without its annotations, or with them."""
        self.view.set_hidden(hidden=hidden)

    def set_look(self, look: Typography, zoom: float | None = None) -> None:
        """Set the text in another way, or larger or smaller."""
        self.view.set_look(look, self.view.zoom if zoom is None else zoom)
        self._drawing.draw()

    def set_lens(self, name: str) -> None:
        """Colour by speaker, tag, kind or coder."""
        self._drawing.lens = name
        self._drawing.draw()

    def show_find(self) -> None:
        """Open the find bar."""
        self.find_bar.open(self._bench.page.article.text if self._bench.page else "")

    def find_step(self, step: int) -> None:
        """Go to the next or previous hit."""
        self.find_bar.step(step)

    def escape(self) -> bool:
        """Close the innermost: find bar, bounds edit, selection. Tell whether there was one."""
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self._bounds.active:
            self._bounds.cancel()
        elif self.view.textCursor().hasSelection():
            self.drop_selection()
        else:
            return False
        return True

    # -- what the workbench says ---------------------------------------------------------------

    @Slot(object)
    def _on_shown(self, page: Page) -> None:
        self._bounds.cancel()
        self._grown.clear()
        self._drawing.begin()
        self.view.show_article(page.article)
        self.head.show_article(page.article)
        wanted = self._bench.wanted_caret
        first = page.undecided[0].start if page.undecided else 0
        at = wanted if wanted is not None else self._bench.place_in(page.article) or first
        self.view.put_caret(at)
        self.view.reveal(Span(at, at + 1))
        self._drawing.draw_seen(page)
        self.find_bar.search_in(page.article.text)

    @Slot(object)
    def _on_changed(self, page: Page) -> None:
        self.head.show_article(page.article)
        self._drawing.draw()

    @Slot(int, int)
    def _on_part(self, part: int, of: int) -> None:
        self.head.show_part(part, of)
        self._drawing.draw()

    @Slot(object, object)
    def _on_current(self, current: Annotation | None, origin: object) -> None:
        page = self._bench.page
        self._bounds.offer(page.article.text if page else "", current)
        self.view.set_current(current.n if current else None)
        if current is not None and not _holds(origin, self) and current.spans:
            self.view.put_caret(current.spans[0].start)
            self.view.reveal(current.spans[0])

    @Slot(object)
    def _on_clicked(self, key: AnnotationKey | None) -> None:
        self._bench.set_current(key, self)

    @Slot(QPoint)
    def _on_context_menu(self, where: QPoint) -> None:
        here = self.view.painter_of_marks.all_at(QPointF(where))
        current = self._bench.current
        if here and self.view.selected() is None and (not current or current.n not in here):
            self._bench.set_current(here[0], self)
        self.context_menu_wanted.emit(self.view.viewport().mapToGlobal(where))

    def _tell(self, keys: list[AnnotationKey]) -> str:
        return tell(self._bench.page, keys) if self._bench.page else ""

    @Slot()
    def draw_pending(self) -> None:
        """Draw what is submitted and not saved yet, if the disk does not take it in a moment."""
        self._drawing.draw_pending()

    def _place_chips(self) -> None:
        page = self._bench.page
        if self.view.resetting.active:
            return  # it says when the lines are set
        viewport = self.view.viewport()
        _, right = self.view.column
        width = min(max(0, viewport.width() - right), CHIPS + 60)
        self._margin.stand(QRect(right + 8, 0, max(0, width - 8), viewport.height()))
        if page is None or self.marks_hidden or width < 40:
            self._margin.clear()
            return
        current = self._bench.current.n if self._bench.current else None
        tops, compact = self.view.painter_of_marks.tops(), self.view.compact
        self._margin.show_chips(page, tops, self._drawing.lens, current, compact=compact)


def _holds(origin: object, pane: QWidget) -> bool:
    """Tell whether what chose an annotation is the reader itself, or what asks it."""
    return isinstance(origin, QWidget) and (origin is pane or origin.isAncestorOf(pane))
