"""Painting marks under the text: where each segment stands, kept until something moves."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLayout

from guillemet.domain.annotation import AnnotationKey, MarkKind
from guillemet.ui.reader.marks import Mark, Segment, segments
from guillemet.ui.theme import current_theme, ui_font

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView

LINE_GAP: Final = 3.0
"""Pixels between stacked underlines."""
BAR: Final = 3
NO_KEY: Final = AnnotationKey(0)


@dataclass(slots=True)
class _Block:
    """What is drawn in one paragraph, in the paragraph's own coordinates."""

    fills: list[tuple[QRectF, str]] = field(default_factory=list)
    lines: list[tuple[QRectF, int, Mark]] = field(default_factory=list)
    bars: list[tuple[float, float, Mark, bool, bool]] = field(default_factory=list)
    rects: list[tuple[QRectF, Mark]] = field(default_factory=list)
    more: list[tuple[float, int]] = field(default_factory=list)


class MarkPainter:
    """Draws the marks of a view. Only what is seen is laid out, and only once."""

    def __init__(self, view: "ReaderView") -> None:
        self._view = view
        self._marks: list[Mark] = []
        self._segments: list[Segment] = []
        self._starts: list[int] = []
        self._blocks: dict[int, _Block] = {}
        self._current: AnnotationKey | None = None
        self.hidden = False

    def set_marks(self, marks: list[Mark], current: AnnotationKey | None) -> None:
        """Draw those marks from now on."""
        self._current = current
        if marks != self._marks:
            self._marks = sorted(marks, key=lambda mark: (mark.start, -mark.end))
            self._segments = segments(self._marks)
            self._blocks.clear()

    def forget(self) -> None:
        """Lay everything out again: width, zoom or text have changed."""
        self._blocks.clear()

    def at(self, where: QPointF) -> AnnotationKey | None:
        """Return the innermost annotation at a place in the viewport."""
        if self.hidden:
            return None
        hits: list[Mark] = []
        for block, top in self._visible(self._view.viewport().rect()):
            drawn = self._drawn(block)
            point = where - QPointF(self._left(block), top)
            hits += [mark for rect, mark in drawn.rects if rect.contains(point)]
        best = min(hits, key=lambda mark: (mark.end - mark.start, -mark.order), default=None)
        return best.key if best else None

    def first_rect(self, key: AnnotationKey) -> QRectF:
        """Return where the first line of an annotation stands in the viewport, if it is seen."""
        for block, top in self._visible(self._view.viewport().rect()):
            for rect, mark in self._drawn(block).rects:
                if mark.key == key:
                    return rect.translated(self._left(block), top)
        return QRectF()

    def tops(self) -> dict[AnnotationKey, float]:
        """Return the height of the first line of each annotation that is seen."""
        found: dict[AnnotationKey, float] = {}
        for block, top in self._visible(self._view.viewport().rect()):
            for rect, mark in self._drawn(block).rects:
                found.setdefault(mark.key, rect.center().y() + top)
        return found

    # -- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter, clip: QRect) -> None:
        """Paint gutter and marks of the paragraphs within `clip`, in viewport coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, top in self._visible(clip):
            self._paint_number(painter, block, top)
            if not self.hidden:
                painter.save()
                painter.translate(self._left(block), top)
                self._paint_block(painter, self._drawn(block))
                painter.restore()

    def _paint_number(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        number = self._view.paragraph_number(block)
        if number is None or not block.layout().lineCount():
            return
        line = block.layout().lineAt(0)
        left, _ = self._view.column
        painter.setFont(ui_font(11, tabular=True))
        painter.setPen(current_theme().ink_faint)
        where = QRectF(left - 56, top + line.y(), 36, line.height())
        painter.drawText(
            where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
        )

    def _paint_block(self, painter: QPainter, drawn: _Block) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, hue in drawn.fills:
            painter.setBrush(theme.fill(hue))
            painter.drawRect(rect)
        for rect, lane, mark in drawn.lines:
            width = 2.0 if mark.kind is MarkKind.QUOTE else 1.0
            y = rect.bottom() + 1 + lane * LINE_GAP
            pen = QPen(theme.stroke(mark.hue), width)
            if not mark.saved:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        self._paint_bars(painter, drawn)
        self._paint_current(painter, drawn)

    def _paint_bars(self, painter: QPainter, drawn: _Block) -> None:
        theme = current_theme()
        for nth, (top, bottom, mark, starts, ends) in enumerate(drawn.bars):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stroke(mark.hue))
            x = -12.0 - nth % 2 * 5
            painter.drawRoundedRect(QRectF(x, top + 2, BAR, bottom - top - 4), 1.5, 1.5)
            rects = [rect for rect, other in drawn.rects if other is mark]
            painter.setPen(QPen(theme.stroke(mark.hue), 1.5))
            if starts and rects:
                corner = rects[0].topLeft()
                painter.drawPolyline([corner + QPointF(0, 6), corner, corner + QPointF(6, 0)])
            if ends and rects:
                corner = rects[-1].bottomRight()
                painter.drawPolyline([corner - QPointF(0, 6), corner, corner - QPointF(6, 0)])

    def _paint_current(self, painter: QPainter, drawn: _Block) -> None:
        accent: QColor = current_theme().accent
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect, mark in drawn.rects:
            if mark.key == self._current:
                painter.setPen(QPen(accent, 2))
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 3), 3, 3)

    # -- geometry ------------------------------------------------------------------------------

    def _visible(self, clip: QRect) -> list[tuple[QTextBlock, float]]:
        """Return the paragraphs that touch `clip`, and how high each stands in the viewport."""
        view = self._view
        layout = view.document().documentLayout()
        scrolled = view.verticalScrollBar().value()
        block = view.first_visible_block()
        if block.previous().isValid():
            block = block.previous()
        found = []
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            top = rect.top() - scrolled
            if top > clip.bottom():
                break
            if rect.bottom() - scrolled >= clip.top():
                found.append((block, top))
            block = block.next()
        return found

    def _left(self, block: QTextBlock) -> float:
        layout = self._view.document().documentLayout()
        scrolled = self._view.horizontalScrollBar().value()
        return layout.blockBoundingRect(block).left() - scrolled

    def _drawn(self, block: QTextBlock) -> _Block:
        number = block.blockNumber()
        if number not in self._blocks:
            drawn = self._laid_out(block)
            if not block.layout().lineCount():  # Qt has not laid the paragraph out yet
                return drawn
            self._blocks[number] = drawn
        return self._blocks[number]

    def _laid_out(self, block: QTextBlock) -> _Block:
        drawn = _Block()
        start, end = block.position(), block.position() + block.length() - 1
        layout = block.layout()
        for segment in self._segments:
            if segment.start < end and segment.end > start:
                self._lay_segment(drawn, layout, segment, start)
        for mark in self._marks:
            if mark.start < end and mark.end > start:
                rects = _rects(layout, max(0, mark.start - start), mark.end - start)
                drawn.rects += [(rect, mark) for rect in rects]
                if mark.kind is MarkKind.PASSAGE and rects:
                    drawn.bars.append(
                        (
                            rects[0].top(), rects[-1].bottom(), mark,
                            mark.start >= start, mark.end <= end,
                        )
                    )  # fmt: skip
        return drawn

    def _lay_segment(
        self, drawn: _Block, layout: QTextLayout, segment: Segment, start: int
    ) -> None:
        rects = _rects(layout, max(0, segment.start - start), segment.end - start)
        if segment.fill is not None:
            drawn.fills += [(rect, segment.fill.hue) for rect in rects]
        for lane, mark in segment.lines:
            drawn.lines += [(rect, lane, mark) for rect in rects]


def _rects(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """Return the rectangles of the characters ``[start, end)`` of a paragraph, one a line or run.

    In lines that mix directions each run of glyphs has its own.
    """
    found = []
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        first, last = line.textStart(), line.textStart() + line.textLength()
        a, b = max(start, first), min(end, last)
        if a >= b:
            continue
        text_height = min(line.height(), line.ascent() + line.descent())
        top = (
            line.y() + (line.height() - text_height) / 2
            if line.height() > text_height
            else line.y()
        )
        runs = line.glyphRuns(a, b - a)
        boxes = [run.boundingRect() for run in runs if not run.boundingRect().isEmpty()]
        x1, x2 = _x(line.cursorToX(a)), _x(line.cursorToX(b))
        if len(boxes) > 1 and abs(abs(x2 - x1) - sum(box.width() for box in boxes)) > 24:
            found += [QRectF(box.left(), top, box.width(), text_height) for box in boxes]
        else:
            found.append(QRectF(min(x1, x2), top, abs(x2 - x1), text_height))
    return found


def _x(answer: object) -> float:
    """Return the coordinate of `QTextLine.cursorToX`, which also tells a position."""
    return float(answer[0] if isinstance(answer, tuple) else str(answer))
