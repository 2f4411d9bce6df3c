"""The article's text on the screen: marks painted under it, clicks, and where it stands."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final, cast

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.ui.reader.marks import Mark
from guillemet.ui.reader.painting import MarkPainter
from guillemet.ui.reader.resetting import Resetting
from guillemet.ui.reader.sheet import Sheet
from guillemet.ui.reader.snapping import WordSnap
from guillemet.ui.reader.strip import MarkedScrollBar
from guillemet.ui.reader.typography import MEASURE, Typography
from guillemet.ui.soon import AFTER_PAINTING, Soon
from guillemet.ui.theme import current_theme

GUTTER: Final = 56
CHIPS: Final = 172
NUMBERS: Final = 60
"""Pixels for chips that are cast numbers alone."""
NARROW: Final = 1280
"""Window width below which they are."""
ROOM: Final = 360
"""Pixels of text below which they are, beside another reader."""
SOON_SET: Final = 400_000
"""Characters of a text all of whose lines are set in a moment."""
STILL: Final = 4
"""Pixels that the mouse may move in a click."""


AHEAD_EVERY: Final = 20
"""Milliseconds between two paragraphs that are made ready before they are seen."""
SEVERAL: Final = 4
"""Stretches to be painted anew above which all between them is."""

_FONT: Final = (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)
Tell = Callable[[list[AnnotationKey]], str]
Paint = Callable[[QPainter, QRect], None]
"""Paints something more under the text, within a rectangle of the viewport."""


class ReaderView(Sheet):
    """Shows one article. `tell` says which marks lie under the mouse.

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
        self.setProperty("role", "paper")
        self.strip = MarkedScrollBar()
        self.setVerticalScrollBar(self.strip)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setMouseTracking(True)
        self._pressed: QPoint | None = None
        self._clicked: list[AnnotationKey] = []
        self._taken = 0
        self._held = False
        self._snap = WordSnap(self)
        self.tell: Tell = lambda _keys: ""
        self._since = QElapsedTimer()
        self.painter_of_marks = MarkPainter(self)
        self.resetting = Resetting(self)
        self.under: list[Paint] = []
        self._ahead = QTimer(self, interval=AHEAD_EVERY)
        self._ahead.timeout.connect(self._prepare)
        self.density = Soon(self._show_density, self, priority=AFTER_PAINTING)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._on_laid_out)

    # -- what is shown -------------------------------------------------------------------------

    def set_look(self, look: Typography, zoom: float) -> None:
        """Set the text in another way; what was read stays where it is."""
        with self._holding():
            self._look, self._zoom = look, zoom
            self.dress()
            self._place()

    def change_marks(
        self, came: list[Mark], went: list[Mark], current: AnnotationKey | None
    ) -> None:
        """Draw some marks more and some no longer, and outline those of an annotation."""
        seen, changed = self.painter_of_marks, [*came, *went]
        was = seen.current
        seen.set_current(current)
        if changed:
            seen.change(came, went)
            self.density.ask()
        if changed or current != was:
            self.viewport().update(seen.region(changed, {was, current} if current != was else ()))
            self.laid_out.emit()

    def _show_density(self) -> None:
        """Show in the scroll bar where in the text marks stand; nothing while they are hidden."""
        seen = self.painter_of_marks
        self.strip.set_marks(() if seen.hidden else seen.marks, self.document().characterCount())

    def set_hidden(self, *, hidden: bool) -> None:
        """Show the text without marks, or with them."""
        self.painter_of_marks.hidden = hidden
        self.density.ask()
        self.viewport().update()
        self.laid_out.emit()

    def set_current(self, current: AnnotationKey | None) -> None:
        """Outline the marks of another annotation."""
        seen = self.painter_of_marks
        was = seen.current
        if current != was:
            seen.set_current(current)
            self.viewport().update(seen.region((), {was, current}))
            self.laid_out.emit()

    @override
    def dress(self) -> None:
        self._place()  # another text has no margins yet
        self.resetting.stop()
        super().dress()
        self.painter_of_marks.forget()

    @Slot()
    def _on_laid_out(self) -> None:
        self.painter_of_marks.forget()
        self.laid_out.emit()

    # -- painting ------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.resetting.active:
            painter = QPainter(self.viewport())
            self.resetting.paint(painter)
            painter.end()
            return
        for rect in bands(event.region()):
            painter = QPainter(self.viewport())
            painter.setClipRect(rect)
            painter.fillRect(rect, current_theme().paper)
            self.painter_of_marks.paint(painter, rect)
            for paint in self.under:
                paint(painter, rect)
            painter.end()
            super().paintEvent(QPaintEvent(rect))
        self._ahead.start()

    @Slot()
    def _prepare(self) -> None:
        """Make ready what scrolling will show next, while nothing else is done."""
        if self.resetting.active or not self.painter_of_marks.prepare():
            self._ahead.stop()

    def seen(self) -> tuple[int, int]:
        """Return from which to which code point the text is seen."""
        last = self.viewport().rect().bottomRight()
        return self.index_at(QPointF(0, 0)), self.index_at(QPointF(last))

    def first_visible_block(self) -> QTextBlock:
        """Return the first paragraph that is seen."""
        return self.cursorForPosition(QPoint(0, 0)).block()

    # -- mouse ---------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()
        self._snap.begin(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._article is not None:
            self._snap.move(event, self._article.text)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        still = self._pressed is not None and (where - self._pressed).manhattanLength() < STILL
        if still and event.button() is Qt.MouseButton.LeftButton and self.selected() is None:
            self._click(self.painter_of_marks.all_at(QPointF(where)))

    def _click(self, here: list[AnnotationKey]) -> None:
        """Take the innermost; a second click that is no double click the next one out."""
        again = here == self._clicked and self._since.isValid()
        if again and here and self._since.elapsed() > QApplication.doubleClickInterval():
            self._taken = (self._taken + 1) % len(here)
        else:
            self._taken = 0
        self._clicked = here
        self._since.start()
        self.mark_clicked.emit(here[self._taken] if here else None)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            here = self.painter_of_marks.all_at(QPointF(event.pos()))
            words = self.tell(here) if here else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    # -- where the column stands ---------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        long = self.document().characterCount() >= SOON_SET
        if long and (self.verticalScrollBar().value() or self.resetting.active):
            self.resetting.hold()
            super().resizeEvent(event)
            self._place()
            self.resetting.begin()
            return
        with self._holding():
            super().resizeEvent(event)
            self._place()

    def stand_at(self, place: QTextCursor) -> None:
        """Scroll so that a place is in the first line that is seen."""
        bar = self.verticalScrollBar()
        wanted = bar.value() + self.cursorRect(place).top()
        bar.setMaximum(max(bar.maximum(), wanted))  # Qt learns of the new height a little later
        bar.setValue(wanted)
        self.painter_of_marks.forget()
        self.viewport().update()
        self.resized.emit()

    def _place(self) -> None:
        """Give the text its measure: gutter at the left, chips at the right, the rest around them.

        What is around them is no part of the viewport: a wider window sets no line anew.
        """
        chips = NUMBERS if self.compact else CHIPS
        wanted = GUTTER + self._look.width(self._zoom) + chips
        bar = self.verticalScrollBar()
        taken = bar.width() if bar.isVisible() else 0
        spare = max(0, self.width() - taken - wanted)
        self.setViewportMargins(spare // 2, 0, spare - spare // 2, 0)
        root = self.document().rootFrame()
        frame = root.frameFormat()
        frame.setLeftMargin(GUTTER)
        frame.setRightMargin(chips)
        frame.setTopMargin(28)
        frame.setBottomMargin(120)
        if frame != root.frameFormat():
            root.setFrameFormat(frame)
        self.painter_of_marks.forget()
        self.resized.emit()

    @contextmanager
    def _holding(self) -> Iterator[None]:
        """Keep the first character seen where it is, whatever a block does to the lines.

        One that is begun within another holds nothing: lines may be half set by then.
        """
        bar = self.verticalScrollBar()
        if self._held or not bar.value():
            yield
            return
        place = self.cursorForPosition(QPoint(self.column[0], 0))
        self._held = True
        yield
        self._held = False
        if self.document().characterCount() < SOON_SET:
            self.document().size()  # sets all lines: Qt scrolls back where it knows too few of them
        self.stand_at(place)

    @property
    def compact(self) -> bool:
        """Whether there is room for cast numbers only beside the text."""
        return self.window().width() < NARROW or self.width() < GUTTER + CHIPS + ROOM

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
            if self.holds_links:
                self.dress()  # they have an ink of the theme
            self.viewport().update()
        if event.type() in _FONT and self.shows_article:
            self.dress()  # Qt has just given the text the window's font


def bands(region: QRegion) -> list[QRect]:
    """Return the rectangles of a region that is to be painted, or the one around too many."""
    found = [QRect(rect) for rect in cast("Iterable[QRect]", region)]
    return found if len(found) <= SEVERAL else [region.boundingRect()]
