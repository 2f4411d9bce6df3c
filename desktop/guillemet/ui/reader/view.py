"""The article's text on the screen: a read-only QTextEdit with marks painted under it.

Text is never taken from the widget, which turns no-break spaces into spaces; every position
goes through the `DisplayMap`.
"""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTextBoundaryFinder,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import Article
from guillemet.domain.display import DisplayMap, Place
from guillemet.domain.text import Paragraphs, Span
from guillemet.ui.reader.marks import Mark
from guillemet.ui.reader.painting import MarkPainter
from guillemet.ui.theme import current_theme, serif_font

TEXT_SIZE: Final = 18
LINE_HEIGHT: Final = 114
"""Per cent of the font's own line, which is 1.36 of its size: 1.55 in all."""
MEASURE: Final = 600
"""Pixels of a line at the usual size: about 68 characters."""
GUTTER: Final = 56
CHIPS: Final = 172


class ReaderView(QTextEdit):
    """Shows one article.

    Signals:
        mark_clicked: the key of the innermost annotation clicked, or None beside all.
        resized: the column of text stands elsewhere now.
        laid_out: marks or text were put anew; overlays should follow.
    """

    mark_clicked = Signal(object)
    resized = Signal()
    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.viewport().setMouseTracking(True)
        self._zoom = 1.0
        self._part = 0
        self._map = DisplayMap("")
        self._paragraphs = Paragraphs("")
        self._article: Article | None = None
        self._pressed: QPoint | None = None
        self.painter_of_marks = MarkPainter(self)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._on_laid_out)

    # -- what is shown -------------------------------------------------------------------------

    def show_article(self, article: Article, part: int = 0) -> None:
        """Show an article, or another part of one too long to be shown whole."""
        self._article = article
        self._map = DisplayMap(article.text)
        self._paragraphs = Paragraphs(article.text)
        self.show_part(part)

    def show_part(self, part: int) -> None:
        """Show a part of the article."""
        self._part = part
        self.setPlainText(self._map.shown(part))
        held = self.document().characterCount() - 1
        if held != self._map.length(part):
            raise RuntimeError(f"the widget holds {held} units of {self._map.length(part)}")
        self._format()
        self.painter_of_marks.forget()

    @property
    def parts(self) -> int:
        """In how many parts the article is shown."""
        return self._map.parts

    @property
    def part(self) -> int:
        """Which part is shown."""
        return self._part

    def set_zoom(self, factor: float) -> None:
        """Show the text larger or smaller."""
        self._zoom = factor
        self._format()
        self._place()

    @property
    def zoom(self) -> float:
        """The factor of the text's size."""
        return self._zoom

    def set_marks(self, marks: list[Mark], current: AnnotationKey | None) -> None:
        """Draw those marks."""
        self.painter_of_marks.set_marks(marks, current)
        self.viewport().update()
        self.laid_out.emit()

    def _format(self) -> None:
        font = serif_font(TEXT_SIZE)
        font.setPixelSize(round(TEXT_SIZE * self._zoom))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(0)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(round(TEXT_SIZE * 0.85 * self._zoom))
        cursor.setBlockFormat(block)
        cursor.setCharFormat(QTextCharFormat())
        self._format_headline()
        self.painter_of_marks.forget()

    def _format_headline(self) -> None:
        span = self._article.headline if self._article else None
        offsets = self._map.offsets(span, self._part) if span else None
        if offsets is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(offsets[0])
        cursor.setPosition(offsets[1], QTextCursor.MoveMode.KeepAnchor)
        large = QTextCharFormat()
        font = serif_font(TEXT_SIZE, QFont.Weight.Bold)
        font.setPixelSize(round(30 * self._zoom))
        large.setFont(font)
        cursor.mergeCharFormat(large)
        block = QTextBlockFormat()
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(round(22 * self._zoom))
        cursor.mergeBlockFormat(block)

    @Slot()
    def _on_laid_out(self) -> None:
        self.painter_of_marks.forget()
        self.laid_out.emit()

    # -- positions -----------------------------------------------------------------------------

    def caret(self) -> int:
        """Return the code point that the caret stands before."""
        return self._index(self.textCursor().position())

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
            self.laid_out.emit()

    def _index(self, offset: int) -> int:
        return self._map.index(Place(self._part, offset))

    def _whole(self, offset: int, *, forward: bool) -> int:
        """Move an offset off the middle of a grapheme."""
        shown = self._map.shown(self._part)
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, shown)
        finder.setPosition(offset)
        if finder.isAtBoundary():
            return offset
        return finder.toNextBoundary() if forward else finder.toPreviousBoundary()

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_theme().paper)
        self.painter_of_marks.paint(painter, event.rect())
        painter.end()
        super().paintEvent(event)

    def first_visible_block(self) -> QTextBlock:
        """Return the first paragraph that is seen."""
        return self.cursorForPosition(QPoint(0, 0)).block()

    def paragraph_number(self, block: QTextBlock) -> int | None:
        """Return the number of a paragraph; None on a blank line or where display breaks one."""
        start = self._index(block.position())
        number = self._paragraphs.number(start)
        if number > len(self._paragraphs.spans):
            return None
        return number if self._paragraphs.spans[number - 1].start == start else None

    # -- mouse ---------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        still = self._pressed is not None and (where - self._pressed).manhattanLength() < 4
        if still and event.button() is Qt.MouseButton.LeftButton and self.selected() is None:
            self.mark_clicked.emit(self.painter_of_marks.at(QPointF(where)))

    # -- where the column stands ---------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Give the text its measure: gutter at the left, chips at the right, the rest shared."""
        measure = round(MEASURE * self._zoom)
        bar = self.verticalScrollBar().sizeHint().width()
        room = max(0, self.width() - bar - GUTTER - CHIPS)
        spare = max(0, room - measure)
        left = GUTTER + spare // 2
        right = max(CHIPS, self.width() - bar - left - min(measure, room))
        self.setViewportMargins(0, 0, 0, 0)
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(28)
        frame.setBottomMargin(120)
        self.document().rootFrame().setFrameFormat(frame)
        self.painter_of_marks.forget()
        self.resized.emit()

    @property
    def column(self) -> tuple[int, int]:
        """The left and right edge of the text in the viewport."""
        frame = self.document().rootFrame().frameFormat()
        return round(frame.leftMargin()), round(self.viewport().width() - frame.rightMargin())

    @override
    def sizeHint(self) -> QSize:
        return QSize(GUTTER + MEASURE + CHIPS + 28, 800)

    # -- what the reader does not do -----------------------------------------------------------

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the stored words, no-break spaces and all."""
        data = QMimeData()
        span = self.selected()
        if span is not None and self._article is not None:
            data.setText(span.of(self._article.text))
        return data

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def line_height(self) -> float:
        """Return the height of a letter's line, for what is drawn beside it."""
        return QFontMetricsF(self.document().defaultFont()).height()
