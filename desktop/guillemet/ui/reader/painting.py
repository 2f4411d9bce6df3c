"""Painting marks under the text: where each stands is found once, and kept until it moves."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTextBlock

from guillemet.domain.annotation import AnnotationKey
from guillemet.ui.reader import strokes
from guillemet.ui.reader.drawn import Drawn, laid_out
from guillemet.ui.reader.geometry import Shape, knob
from guillemet.ui.reader.marks import Mark
from guillemet.ui.reader.ordered import OrderedMarks
from guillemet.ui.theme import current_theme, ui_font

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView

GRIP: Final = 11.0
"""Pixels around the knob of a handle that take hold of it."""
BESIDE: Final = 60
"""Pixels left of the paragraph that marks may take."""
SEVERAL: Final = 50
"""Marks above which all that is seen is painted again, and not their paragraphs alone."""
AHEAD: Final = 12
"""Paragraphs before and after what is seen that are laid out ahead of scrolling."""
AROUND: Final = 12
"""Pixels that they may take on its other sides."""


class MarkPainter:
    """Draws the marks of a view. Only what is seen is laid out, and only once."""

    def __init__(self, view: "ReaderView") -> None:
        self._view = view
        self._ordered = OrderedMarks()
        self._pieces: dict[tuple[AnnotationKey, int], Mark] = {}
        self._blocks: dict[int, Drawn] = {}
        self._current: AnnotationKey | None = None
        self.hidden = False

    def change(self, came: Sequence[Mark], went: Sequence[Mark]) -> None:
        """Draw other marks from now on."""
        self._ordered.change(came, went)
        for mark in filter(_joined, went):
            self._pieces.pop((mark.key, mark.nth), None)
        self._pieces |= {(mark.key, mark.nth): mark for mark in filter(_joined, came)}
        if len(came) + len(went) > len(self._blocks):
            self._blocks.clear()
        else:
            self._forget_under([*came, *went])

    @property
    def marks(self) -> Sequence[Mark]:
        """What is drawn, in the order of the text."""
        return self._ordered.marks

    @property
    def current(self) -> AnnotationKey | None:
        """The annotation whose marks are outlined."""
        return self._current

    def set_current(self, current: AnnotationKey | None) -> None:
        """Outline the marks of another annotation."""
        self._current = current

    def _forget_under(self, changed: list[Mark]) -> None:
        """Lay out again only the paragraphs on which marks came, went or moved."""
        for number in self._numbers(changed):
            self._blocks.pop(number, None)

    def _numbers(self, marks: Iterable[Mark]) -> set[int]:
        """Return the numbers of the paragraphs that marks stand in."""
        document = self._view.document()
        found: set[int] = set()
        for mark in marks:
            first = document.findBlock(mark.start).blockNumber()
            last = document.findBlock(mark.end).blockNumber()
            found.update(range(first, max(first, last) + 1))
        return found

    def region(self, marks: Sequence[Mark], keys: Collection[AnnotationKey | None]) -> QRegion:
        """Return what is seen of the paragraphs of those marks, and of marks with those keys."""
        whole = self._view.viewport().rect()
        if (
            len(marks) > SEVERAL
            or any(_joined(mark) for mark in marks)
            or any((key, 0) in self._pieces for key in keys)
        ):
            return QRegion(whole)  # the line that joins them runs past other paragraphs
        numbers, region = self._numbers(marks), QRegion()
        for block, top in self.visible(whole):
            if block.blockNumber() in numbers or not self._drawn(block).tops.keys().isdisjoint(
                keys
            ):
                high = self._view.document().documentLayout().blockBoundingRect(block).height()
                band = QRectF(0, top - AROUND, whole.width(), high + 2 * AROUND)
                region += band.toAlignedRect()
        return region

    def forget(self) -> None:
        """Lay everything out again: width, zoom or text have changed."""
        self._blocks.clear()

    # -- what stands where ---------------------------------------------------------------------

    def all_at(self, where: QPointF) -> list[AnnotationKey]:
        """Return the annotations at a place in the viewport, the innermost first."""
        hits: list[Mark] = []
        for block, top in () if self.hidden else self.visible(self._view.viewport().rect()):
            point = where - QPointF(self.left_of(block), top)
            hits += [
                ends.mark
                for ends in self._drawn(block).marks
                if any(rect.adjusted(0, -2, 0, 8).contains(point) for rect in ends.rects)
            ]
        hits.sort(key=lambda mark: (mark.end - mark.start, -mark.order))
        return list(dict.fromkeys(mark.key for mark in hits if mark.saved))

    def under(self, offset: int) -> list[AnnotationKey]:
        """Return the annotations before or around a UTF-16 offset, the innermost first."""
        hits = [mark for mark in self._ordered.within(offset, offset + 1) if mark.saved]
        hits.sort(key=lambda mark: (mark.end - mark.start, -mark.order))
        return list(dict.fromkeys(mark.key for mark in hits))

    def first_rect(self, key: AnnotationKey) -> QRectF:
        """Return where the first line of an annotation stands in the viewport, if it is seen."""
        for block, top in self.visible(self._view.viewport().rect()):
            for ends in self._drawn(block).marks:
                if ends.mark.key == key and ends.rects:
                    return ends.rects[0].translated(self.left_of(block), top)
        return QRectF()

    def rects_of(self, key: AnnotationKey) -> list[QRectF]:
        """Return all rectangles of an annotation that are seen, in the viewport."""
        return [
            rect.translated(self.left_of(block), top)
            for block, top in self.visible(self._view.viewport().rect())
            for ends in self._drawn(block).marks
            if ends.mark.key == key
            for rect in ends.rects
        ]

    def tops(self) -> dict[AnnotationKey, float]:
        """Return the middle of the first line of each annotation that is seen."""
        found: dict[AnnotationKey, float] = {}
        for block, top in reversed(self.visible(self._view.viewport().rect())):
            found.update({key: y + top for key, y in self._drawn(block).tops.items()})
        return found

    def handle_at(self, where: QPointF) -> tuple[int, bool] | None:
        """Return the handle of the current annotation there: which span, and whether its end."""
        best: tuple[float, tuple[int, bool]] | None = None
        for block, top in () if self.hidden else self.visible(self._view.viewport().rect()):
            point = where - QPointF(self.left_of(block), top)
            for ends in self._drawn(block).marks:
                for edge, at_end in ((ends.first, False), (ends.last, True)):
                    if edge is None or ends.mark.key != self._current:
                        continue
                    far = (knob(edge, below=at_end) - point).manhattanLength()
                    if far <= GRIP and (best is None or far < best[0]):
                        best = (far, (ends.mark.nth, at_end))
        return best[1] if best else None

    # -- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter, clip: QRect) -> None:
        """Paint gutter and marks of the paragraphs within `clip`, in viewport coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = self.visible(clip)
        for block, top in seen:
            self._paint_number(painter, block, top)
        if self.hidden:
            return
        for paint in (self._paint_marks, self._paint_more, self._paint_current):
            for block, top in seen:
                painter.save()
                painter.translate(self.left_of(block), top)
                paint(painter, self._drawn(block))
                painter.restore()
        self._paint_joiners(painter, seen)

    def _paint_marks(self, painter: QPainter, drawn: Drawn) -> None:
        if not drawn.many:
            strokes.paint_marks(painter, drawn, current_theme())
            return
        if drawn.picture is None:
            drawn.picture = self._pictured(drawn)
        painter.drawPixmap(QPointF(-BESIDE, -AROUND), drawn.picture)

    def _pictured(self, drawn: Drawn) -> QPixmap:
        """Draw the marks of one paragraph into a picture of their own."""
        rects = [rect for ends in drawn.marks for rect in ends.rects]
        width = max(rect.right() for rect in rects) + BESIDE + AROUND
        height = max(rect.bottom() for rect in rects) + 2 * AROUND
        ratio = self._view.devicePixelRatioF()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(BESIDE, AROUND)
        strokes.paint_marks(painter, drawn, current_theme())
        painter.end()
        return picture

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

    def _paint_more(self, painter: QPainter, drawn: Drawn) -> None:
        strokes.paint_more(painter, drawn.more, current_theme())

    def _paint_current(self, painter: QPainter, drawn: Drawn) -> None:
        for ends in drawn.marks:
            if ends.mark.key == self._current:
                strokes.paint_current(painter, ends)

    def _paint_joiners(self, painter: QPainter, seen: list[tuple[QTextBlock, float]]) -> None:
        """Join the spans of one annotation by a line in the gutter, beyond what is seen too."""
        if not self._pieces:
            return
        heights: dict[tuple[AnnotationKey, int], tuple[float, float]] = {}
        for block, top in seen:
            for ends in self._drawn(block).marks:
                if ends.rects and _joined(ends.mark):
                    middle = [rect.center().y() + top for rect in (ends.rects[0], ends.rects[-1])]
                    known = heights.get((ends.mark.key, ends.mark.nth), (middle[0], middle[1]))
                    heights[ends.mark.key, ends.mark.nth] = (known[0], middle[1])
        above, below = -10.0, self._view.viewport().height() + 10.0
        first = seen[0][0].position() if seen else 0
        by_span, left, theme = self._pieces, self._view.column[0], current_theme()
        for (key, nth), mark in by_span.items():
            following = by_span.get((key, nth + 1))
            if following is None:
                continue
            beyond = [above if each.start < first else below for each in (mark, following)]
            y1 = heights.get((key, nth), (beyond[0], beyond[0]))[1]
            y2 = heights.get((key, nth + 1), (beyond[1], beyond[1]))[0]
            if y1 != y2:
                strokes.paint_joiner(painter, left, (y1, y2), theme.stroke(mark.hue))

    # -- geometry ------------------------------------------------------------------------------

    def prepare(self) -> bool:
        """Lay out one more paragraph near to what is seen; tell whether there was one to do."""
        seen = self.visible(self._view.viewport().rect())
        if not seen or self.hidden:
            return False
        block, other = seen[-1][0].next(), seen[0][0].previous()
        for _ in range(AHEAD):
            for each in (block, other):
                if each.isValid() and each.blockNumber() not in self._blocks:
                    return self._prepared(each)
            block, other = block.next(), other.previous()
        return False

    def _prepared(self, block: QTextBlock) -> bool:
        drawn = self._drawn(block)
        if drawn.many and drawn.picture is None:
            drawn.picture = self._pictured(drawn)
        return block.blockNumber() in self._blocks

    def visible(self, clip: QRect) -> list[tuple[QTextBlock, float]]:
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

    def left_of(self, block: QTextBlock) -> float:
        """Return where a paragraph begins in the viewport."""
        layout = self._view.document().documentLayout()
        scrolled = self._view.horizontalScrollBar().value()
        return layout.blockBoundingRect(block).left() - scrolled

    def _drawn(self, block: QTextBlock) -> Drawn:
        number = block.blockNumber()
        if number not in self._blocks:
            drawn = self._laid_out(block)
            if not block.layout().lineCount():  # Qt has not laid the paragraph out yet
                return drawn
            self._blocks[number] = drawn
        return self._blocks[number]

    def _laid_out(self, block: QTextBlock) -> Drawn:
        start, end = block.position(), block.position() + block.length() - 1
        marks = self._ordered.within(start, end)
        if not marks:
            return Drawn()
        shape = Shape(block.layout(), self._view.shown_text(start, end))
        return laid_out(shape, marks, start, end)


def _joined(mark: Mark) -> bool:
    """Tell whether a mark is but one of several of its annotation."""
    return not (mark.nth == 0 and mark.last)
