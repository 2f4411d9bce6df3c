"""The reader, or two beside each other: one of them is the one that keys act on."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.text import Span
from guillemet.ui.reader.find_bar import FindBar
from guillemet.ui.reader.head import ReaderHead
from guillemet.ui.reader.links import Links
from guillemet.ui.reader.pane import ReaderPane
from guillemet.ui.reader.seat import Seat
from guillemet.ui.reader.typography import Typography
from guillemet.ui.reader.view import ReaderView
from guillemet.ui.theme import current_theme
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

EACH_LEAST: Final = 320
"""Pixels of a reader's width beside another."""
LINE: Final = 3


class Readers(QWidget):
    """Does with the active reader what is asked of the reader; looks are those of both.

    Signals:
        bounds_changed, selection_changed, context_menu_wanted: as those of the active reader.
        link_hovered: the address under the mouse, "" where there is none any more.
        left_hits: the way back from hits to the search is wanted.
        left_article: the number of an article that is shown no more, and where it was read to.
        pane_made: a `ReaderPane` is there, the first one or another.
        split_changed: whether there are two.
    """

    bounds_changed = Signal(object, object)
    selection_changed = Signal()
    context_menu_wanted = Signal(QPoint)
    link_hovered = Signal(str)
    left_hits = Signal()
    left_article = Signal(int, int)
    pane_made = Signal(object)
    split_changed = Signal(bool)
    pane = "R"

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._seats: dict[ReaderPane, Seat] = {}
        self._places: dict[int, int] = {}
        self._lines: dict[ReaderPane, ActiveLine] = {}
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self.active = self._made(Seat(bench, self, self._places))

    def _made(self, seat: Seat) -> ReaderPane:
        pane = ReaderPane(seat)
        self._seats[pane] = seat
        pane.bounds_changed.connect(self.bounds_changed)
        pane.selection_changed.connect(self.selection_changed)
        pane.context_menu_wanted.connect(self.context_menu_wanted)
        pane.view.left.connect(self._on_left)
        pane.links.hovered.connect(self.link_hovered)
        pane.find_bar.left_hits.connect(self.left_hits)
        seat.gone.connect(self.join)
        self._splitter.addWidget(pane)
        self._splitter.setStretchFactor(self._splitter.indexOf(pane), 1)
        return pane

    # -- two of them ---------------------------------------------------------------------------

    @property
    def panes(self) -> list[ReaderPane]:
        """The readers from left to right."""
        found = [self._splitter.widget(n) for n in range(self._splitter.count())]
        return [pane for pane in found if isinstance(pane, ReaderPane)]

    @property
    def is_split(self) -> bool:
        """Whether there are two."""
        return len(self._seats) > 1

    @property
    def other(self) -> ReaderPane | None:
        """The reader that rests."""
        return next((pane for pane in self._seats if pane is not self.active), None)

    @property
    def resting_article(self) -> ArticleKey | None:
        """What the reader that rests shows."""
        other = self.other
        page = self._seats[other].page if other is not None else None
        return page.article.n if page is not None else None

    def split(self, article: ArticleKey | None = None) -> None:
        """Put a second reader beside the first, which stays active: with an article, or the same.

        Where there are two already the other one shows the article.
        """
        other, page = self.other, self._bench.page
        if other is None:
            other = self._made(Seat(self._bench, self, self._places, taken=False))
            other.set_look(self.active.view.look, self.active.view.zoom)
            other.set_marks_hidden(hidden=self.active.marks_hidden)
            self._dress()
            self.pane_made.emit(other)
            self.split_changed.emit(True)
            self.share(0.5)
            _application().focusChanged.connect(self._on_focus)
        if article is not None:
            self._seats[other].open_article(article)
        elif page is not None:
            self._seats[other].show(page, self.active.caret())

    @Slot()
    def join(self) -> None:
        """Leave the active reader alone."""
        other = self.other
        if other is None:
            return
        _application().focusChanged.disconnect(self._on_focus)
        focused = other.isAncestorOf(QApplication.focusWidget() or self.active)
        self._seats.pop(other).leave()
        self._lines.pop(other)
        other.hide()
        other.setParent(None)
        other.deleteLater()
        self._dress()
        self.split_changed.emit(False)
        if focused:
            self.active.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Follow the focus no more: the window goes on to something else."""
        if self.is_split:
            _application().focusChanged.disconnect(self._on_focus)

    def swap(self) -> None:
        """Let the two change sides."""
        if self.is_split:
            sizes = self._splitter.sizes()
            self._splitter.insertWidget(0, self.panes[1])
            self._splitter.setSizes(sizes[::-1])

    def turn(self) -> None:
        """Make the reader that rests the active one."""
        if self.other is not None:
            self.activate(self.other)

    def to_other(self) -> None:
        """Let what is opened next be shown in the other reader, made if there is none."""
        if not self.is_split:
            self.split()
        self.turn()

    def activate(self, pane: ReaderPane) -> None:
        """Let keys, inspector and toolbar act on a reader."""
        if pane is self.active or pane not in self._seats:
            return
        self._seats[self.active].rest()
        self.active = pane
        self._seats[pane].take(pane)
        self._dress()
        self.selection_changed.emit()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for pane in self.panes:
            if now is not None and pane.isAncestorOf(now):
                self.activate(pane)

    @Slot(int, int)
    def _on_left(self, article: int, place: int) -> None:
        """Know at once where an article was read to; the disk may be slower than its reader."""
        self._places[article] = place
        self.left_article.emit(article, place)

    def _dress(self) -> None:
        """Show which reader is the active one, where there are two."""
        for pane in self._seats:
            pane.setMinimumWidth(EACH_LEAST if self.is_split else 0)
            if pane not in self._lines:
                self._lines[pane] = line = ActiveLine()
                column = pane.layout()
                if isinstance(column, QVBoxLayout):
                    column.insertWidget(0, line)
            self._lines[pane].show_active(active=pane is self.active)
            self._lines[pane].setVisible(self.is_split)
        names = tr("Reader", "Article text"), tr("Reader", "Article text, the other reader")
        for pane in self._seats:
            pane.view.setAccessibleName(names[pane is not self.active])

    @property
    def left_share(self) -> float:
        """How much of the width the left one has."""
        sizes = self._splitter.sizes()
        return sizes[0] / max(1, sum(sizes))

    def share(self, left: float) -> None:
        """Give the left one a part of the width."""
        self._splitter.setSizes([round(1000 * left), round(1000 * (1 - left))])

    # -- the active one ------------------------------------------------------------------------

    @property
    def view(self) -> ReaderView:
        """The text of the active reader."""
        return self.active.view

    @property
    def head(self) -> ReaderHead:
        """What stands above it."""
        return self.active.head

    @property
    def find_bar(self) -> FindBar:
        """What finds in it."""
        return self.active.find_bar

    @property
    def links(self) -> Links:
        """The links in it."""
        return self.active.links

    def caret_selection(self) -> Span | None:
        """Return the selection in code points."""
        return self.active.caret_selection()

    def caret(self) -> int:
        """Return the code point that the caret stands before."""
        return self.active.caret()

    def select(self, span: Span) -> None:
        """Select a stretch of the text and scroll to it."""
        self.active.select(span)

    def drop_selection(self) -> None:
        """Select nothing; the caret stays where it is."""
        self.active.drop_selection()

    def reveal(self, span: Span) -> None:
        """Scroll to a stretch of the text."""
        self.active.reveal(span)

    def expand(self) -> None:
        """Grow the selection: word, quoted words, sentence, paragraph."""
        self.active.expand()

    def shrink(self) -> None:
        """Go back to what was selected before it grew."""
        self.active.shrink()

    def select_sentence(self, step: int) -> None:
        """Select the next or previous sentence; the one around the caret first."""
        self.active.select_sentence(step)

    def next_mark(self, step: int) -> None:
        """Make the next or previous annotation in reading order the current one."""
        self.active.next_mark(step)

    def step_undecided(self, step: int) -> bool:
        """Select the next undecided passage, round the end; tell whether there is one."""
        return self.active.step_undecided(step)

    def begin_bounds(self) -> None:
        """Let the keys move the ends of the current annotation."""
        self.active.begin_bounds()

    def mark_rect(self, key: AnnotationKey) -> QRect:
        """Return where the first line of an annotation stands on the screen."""
        return self.active.mark_rect(key)

    def show_current(self) -> None:
        """Scroll to the current annotation if it is not seen: keys act on what is seen."""
        self.active.show_current()

    def show_find(self) -> None:
        """Open the find bar."""
        self.active.show_find()

    def find_step(self, step: int) -> None:
        """Go to the next or previous hit."""
        self.active.find_step(step)

    def escape(self) -> bool:
        """Close the innermost: find bar, bounds edit, selection. Tell whether there was one."""
        return self.active.escape()

    # -- both ----------------------------------------------------------------------------------

    @property
    def marks_hidden(self) -> bool:
        """Whether the text is shown without its annotations."""
        return self.active.marks_hidden

    def set_marks_hidden(self, *, hidden: bool) -> None:
        """Show the text without its annotations, or with them."""
        for pane in self._seats:
            pane.set_marks_hidden(hidden=hidden)

    def set_look(self, look: Typography, zoom: float | None = None) -> None:
        """Set the text in another way, or larger or smaller."""
        for pane in self._seats:
            pane.set_look(look, zoom)

    def set_lens(self, name: str) -> None:
        """Colour by speaker, tag, kind or coder."""
        for pane in self._seats:
            pane.set_lens(name)

    def draw_pending(self) -> None:
        """Draw what is submitted and not saved yet."""
        for pane in self._seats:
            pane.draw_pending()

    def show_heads(self, *, shown: bool) -> None:
        """Show what stands above the text, or the text alone."""
        for pane in self._seats:
            pane.head.setVisible(shown)


class ActiveLine(QWidget):
    """The line above the active one of two readers, in the colour of what is current."""

    def __init__(self) -> None:
        super().__init__()
        self._active = False
        self.setFixedHeight(LINE)

    def show_active(self, *, active: bool) -> None:
        """Say whether the reader under it is the active one."""
        self._active = active
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.accent if self._active else theme.panel)
        painter.end()


def _application() -> QApplication:
    """Return the application, which knows where the focus goes.

    Raises:
        TypeError: there is none with widgets.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("readers need a QApplication")
    return app
