"""A text in a widget, and positions in it: code points outside, UTF-16 units within.

Text is never taken from the widget, which turns no-break spaces into spaces; every position
goes through the `DisplayMap`.
"""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from guillemet.domain.article import Article, RangeKind
from guillemet.domain.display import DisplayMap, Place
from guillemet.domain.text import Paragraphs, Span
from guillemet.ui.reader import graphemes
from guillemet.ui.reader.parts import parts_of
from guillemet.ui.reader.typography import Typography, dress

TOP: Final = 8.0
"""Pixels under the upper edge at which the first line counts as seen."""


LONG: Final = 100_000
"""Code points of a text of which only the beginning is laid out before it is seen."""


class Sheet(QTextEdit):
    """Holds one article, or the part of it that is shown.

    Signals:
        part_shown: which part of the text is shown, and how many there are.
        left: the number of an article that is shown no more, and the code point it was read to.
    """

    part_shown = Signal(int, int)
    left = Signal(int, int)
    _article: Article | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._zoom = 1.0
        self._look = Typography()
        self._part = 0
        self._units = b""
        self._map = DisplayMap("")
        self._paragraphs = Paragraphs("")

    # -- what is shown -------------------------------------------------------------------------

    def show_article(self, article: Article, part: int = 0) -> None:
        """Show an article, or another part of one too long to be shown whole."""
        before = self._article
        if before is not None and before.n and before.n != article.n:
            self.left.emit(before.n, self.reading_place())
        self._article = article
        self._map = DisplayMap(article.text)
        self._paragraphs = Paragraphs(article.text)
        self.show_part(part)

    def show_part(self, part: int) -> None:
        """Show a part of the article."""
        self._part = part
        shown = self._map.shown(part)
        self._units = shown.encode("utf-16-le", "surrogatepass")
        if len(shown) > LONG:
            self.setPlainText(shown)
            self.dress()
        else:
            self._put(shown)
        held = self.document().characterCount() - 1
        if held != self._map.length(part):
            raise RuntimeError(f"the widget holds {held} units of {self._map.length(part)}")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.part_shown.emit(part, self._map.parts)

    def _put(self, shown: str) -> None:
        """Put a text there and lay it out once, as it is to look: of a book that would be all."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(shown, QTextCharFormat())
        self.dress()
        cursor.endEditBlock()

    @property
    def shows_article(self) -> bool:
        """Whether there is a text."""
        return self._article is not None

    @property
    def text(self) -> str:
        """The article's text as it is stored, all parts of it."""
        return self._article.text if self._article else ""

    @property
    def holds_links(self) -> bool:
        """Whether the text leads anywhere."""
        ranges = self._article.ranges if self._article else ()
        return any(each.kind is RangeKind.LINK for each in ranges)

    @property
    def parts(self) -> int:
        """In how many parts the article is shown."""
        return self._map.parts

    @property
    def part(self) -> int:
        """Which part is shown."""
        return self._part

    @property
    def zoom(self) -> float:
        """The factor of the text's size."""
        return self._zoom

    @property
    def look(self) -> Typography:
        """How the text is set."""
        return self._look

    def dress(self) -> None:
        """Set the text anew."""
        parts = parts_of(self._article, self.offsets) if self._article else ()
        dress(self.document(), self._look, self._zoom, parts)

    def paragraph_number(self, block: QTextBlock) -> int | None:
        """Return the number of a paragraph; None on a blank line or where display breaks one."""
        start = self._index(block.position())
        number = self._paragraphs.number(start)
        if number > len(self._paragraphs.spans):
            return None
        return number if self._paragraphs.spans[number - 1].start == start else None

    # -- positions -----------------------------------------------------------------------------

    def caret(self) -> int:
        """Return the code point that the caret stands before."""
        return self._index(self.textCursor().position())

    def reading_place(self) -> int:
        """Return the code point that is read: the caret's if it is seen, else the first seen."""
        rect = self.cursorRect()
        if rect.bottom() > 0 and rect.top() < self.viewport().height():
            return self.caret()
        return self.index_at(QPointF(0, TOP))

    def caret_of_selection(self) -> int:
        """Return where the selection begins, or else the caret."""
        return self._index(self.textCursor().selectionStart())

    def selected(self) -> Span | None:
        """Return the selection in code points, never half a character."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._whole(cursor.selectionStart(), forward=False)
        end = self._whole(cursor.selectionEnd(), forward=True)
        first, last = self._index(start), self._index(end)
        return Span(first, last) if first < last else None

    def select(self, span: Span) -> None:
        """Select a stretch of the text, in the part that holds its beginning."""
        self._show_part_of(span.start)
        offsets = self._map.offsets(span, self._part)
        if offsets is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(offsets[0])
        cursor.setPosition(offsets[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(span)

    def put_selection(self, anchor: int, end: int) -> None:
        """Select between two UTF-16 offsets of the part shown, the caret at `end`."""
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, end):
            cursor.setPosition(anchor)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def put_caret(self, index: int) -> None:
        """Put the caret before a code point."""
        self._show_part_of(index)
        cursor = self.textCursor()
        cursor.setPosition(self._map.place(index).offset)
        self.setTextCursor(cursor)

    def reveal(self, span: Span) -> None:
        """Scroll so that the stretch is seen, with a third of the window above it."""
        self._show_part_of(span.start)
        rect = self.rect_of(span)
        height = self.viewport().height()
        if rect.top() < 24 or rect.bottom() > height - 24:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + rect.top() - height / 3))

    def rect_of(self, span: Span) -> QRectF:
        """Return where the first character of a stretch stands in the viewport."""
        offsets = self._map.offsets(span, self._part)
        if offsets is None:
            return QRectF()
        cursor = QTextCursor(self.document())
        cursor.setPosition(offsets[0])
        return QRectF(self.cursorRect(cursor))

    def offsets(self, span: Span) -> tuple[int, int] | None:
        """Return the UTF-16 range of a stretch in the part shown, or None."""
        return self._map.offsets(span, self._part)

    def _show_part_of(self, index: int) -> None:
        part = self._map.place(index).part
        if part != self._part:
            self.show_part(part)

    def _index(self, offset: int) -> int:
        return self._map.index(Place(self._part, offset))

    def index(self, offset: int) -> int:
        """Return the code point at a UTF-16 offset of the part shown."""
        return self._index(offset)

    def _whole(self, offset: int, *, forward: bool) -> int:
        """Move an offset off the middle of a grapheme."""
        block = self.document().findBlock(offset)
        start = block.position()
        shown = self.shown_text(start, start + block.length() - 1)
        return start + graphemes.snapped(shown, offset - start, forward=forward)

    def shown_text(self, start: int, end: int) -> str:
        """Return what the widget was given to show between two UTF-16 offsets."""
        return self._units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")

    def index_at(self, where: QPointF) -> int:
        """Return the code point nearest to a place in the viewport, never inside a character."""
        offset = self.cursorForPosition(where.toPoint()).position()
        return self._index(self._whole(offset, forward=False))

    def runs_leftwards(self, index: int) -> bool:
        """Tell whether the paragraph of a code point is written from right to left."""
        block = self.document().findBlock(self._map.place(index).offset)
        return block.textDirection() == Qt.LayoutDirection.RightToLeft
