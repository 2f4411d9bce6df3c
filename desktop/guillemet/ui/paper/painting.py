"""Drawing a page of an article: on a printer, into a PDF, or on the screen as a preview."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from math import inf
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from guillemet.domain.annotation import AnnotationKey, MarkKind
from guillemet.ui.paper.blocks import SetBlock
from guillemet.ui.paper.composing import Composed
from guillemet.ui.paper.pages import Lines, NoteLines, PageOf
from guillemet.ui.paper.stack import Speak, utf16
from guillemet.ui.reader import strokes
from guillemet.ui.reader.drawn import Drawn, Ends
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.reader.underlining import draw_waves
from guillemet.ui.theme import Theme, load_theme, ui_font

LABEL: Final = 9
"""Size of the letter and number above the first letter of a mark."""
LABELS_APART: Final = 3.0
MORE: Final = "…"
"""Stands for labels that a line has no room for."""
LABELS_OVER: Final = 20.0
"""How far labels may reach beyond the text."""
BESIDE: Final = 8.0
"""Room between a note and the bar in its colour."""
BLACK: Final = QColor("#1a1a1a")
PRINTED_FILL: Final = 0.12


def paper_theme(*, colours: bool) -> Theme:
    """Return the light theme on white paper; without colours strokes are black, grounds grey."""
    light = replace(load_theme("light"), paper=QColor("white"), ink=QColor("black"))
    if colours:
        return light
    strokes_ = dict.fromkeys(light.strokes, BLACK)
    return replace(light, strokes=strokes_, fill_opacity=PRINTED_FILL)


def silent(_painter: QPainter, _words: str, draw: Callable[[], object]) -> None:
    """Draw a line where nobody reads characters from the page."""
    draw()


class PagePainter:
    """Draws pages of one article. The painter counts in the frame's units."""

    def __init__(self, composed: Composed, theme: Theme, speak: Speak) -> None:
        self._made = composed
        self._theme = theme
        self._speak = speak
        self._pieces = {part: composed.blocks.pieces(part) for part in range(composed.blocks.parts)}

    def paint(self, painter: QPainter, page: PageOf) -> None:
        """Draw what stands on a page, but for its head and foot."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._made.frame.text.left()
        for own in page.own:
            stack = self._made.own[own.what]
            rows = range(own.first, own.end)
            stack.paint(painter, QPointF(left, own.y), rows, self._theme, self._speak)
        for lines in page.lines:
            self._paint_lines(painter, lines)
        self._paint_joiners(painter, page)
        for note in page.notes:
            self._paint_note(painter, note)

    # -- text ----------------------------------------------------------------------------------

    def _paint_lines(self, painter: QPainter, lines: Lines) -> None:
        found = self._made.blocks.set(lines.block)
        drawn = within(found.drawn, lines.first * found.step, lines.end * found.step)
        painter.save()
        painter.translate(self._made.frame.text.left(), lines.y - lines.first * found.step)
        strokes.paint_marks(painter, drawn, self._theme)
        top, bottom = lines.first * found.step, lines.end * found.step
        seen = (each for each in found.waves if top <= each[0].center().y() < bottom)
        draw_waves(painter, seen, self._theme)
        if lines.first == 0 and found.block.number is not None:
            self._paint_number(painter, found)
        strokes.paint_more(painter, drawn.more, self._theme)
        painter.setPen(self._theme.ink)
        for n in range(lines.first, lines.end):
            line = found.layout.lineAt(n)
            start = line.textStart()
            said = utf16(found.block.text, start, start + line.textLength())
            self._speak(painter, said, partial(line.draw, painter, QPointF(0, 0)))
        self._paint_labels(painter, drawn)
        painter.restore()

    def _paint_number(self, painter: QPainter, found: SetBlock) -> None:
        line = found.layout.lineAt(0)
        painter.setFont(ui_font(11, tabular=True))
        painter.setPen(self._theme.ink_faint)
        where = QRectF(-62, line.y(), 36, line.height())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, side, str(found.block.number))

    def _paint_labels(self, painter: QPainter, drawn: Drawn) -> None:
        """Write above the first letter of each mark its kind and number, side by side."""
        font = ui_font(LABEL, QFont.Weight.Bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        width = QFontMetricsF(font).horizontalAdvance
        painter.setFont(font)
        until: dict[float, float] = {}
        for ends in sorted(drawn.marks, key=self._order):
            edge = ends.first
            if edge is None or ends.mark.nth or not ends.rects:
                continue
            said = self._made.label(ends.mark.key)
            corner = strokes.TICK + 2 if ends.mark.kind is MarkKind.PASSAGE else 0.0
            leftwards = ends.rects[0].center().x() < edge.left()
            x = edge.left() + (-width(said) - corner if leftwards else corner)
            x = max(x, until.get(edge.top(), x))
            if x > self._made.frame.text.width():
                continue  # more than a line has room for
            if x + width(said) > self._made.frame.text.width() + LABELS_OVER:
                said = MORE
            until[edge.top()] = inf if said == MORE else x + width(said) + LABELS_APART
            painter.setPen(self._theme.stroke(ends.mark.hue))
            painter.drawText(QPointF(x, edge.top() + 2), said)

    def _order(self, ends: Ends) -> tuple[float, float, int]:
        """Sort labels along their lines, those of one place by their numbers."""
        edge = ends.first or QRectF()
        return edge.top(), edge.left(), self._made.numbers[ends.mark.key]

    def _paint_joiners(self, painter: QPainter, page: PageOf) -> None:
        """Join the spans of one annotation beside the text, to the end of the page if need be."""
        text = self._made.frame.text
        heights = self._heights(page)
        for (part, key, nth), (first, last) in heights.items():
            pieces = self._pieces[part]
            colour = self._theme.stroke(pieces[key, nth].hue)
            after = heights.get((part, key, nth + 1))
            if after is not None and after[0] != last:
                strokes.paint_joiner(painter, text.left(), (last, after[0]), colour)
            elif after is None and (key, nth + 1) in pieces:
                strokes.paint_joiner(painter, text.left(), (last, text.bottom() + 8), colour)
            if (part, key, nth - 1) not in heights and (key, nth - 1) in pieces:
                strokes.paint_joiner(painter, text.left(), (text.top() - 8, first), colour)

    def _heights(self, page: PageOf) -> dict[tuple[int, AnnotationKey, int], tuple[float, float]]:
        """Return how high the first and last lines of spans stand that are to be joined."""
        found: dict[tuple[int, AnnotationKey, int], tuple[float, float]] = {}
        for lines in page.lines:
            block = self._made.blocks.set(lines.block)
            top, bottom = lines.first * block.step, lines.end * block.step
            for ends in within(block.drawn, top, bottom).marks:
                if ends.mark.nth == 0 and ends.mark.last:
                    continue
                span = block.block.part, ends.mark.key, ends.mark.nth
                y1, y2 = (ends.rects[n].center().y() + lines.y - top for n in (0, -1))
                found[span] = found.get(span, (y1, y2))[0], y2
        return found

    # -- notes ---------------------------------------------------------------------------------

    def _paint_note(self, painter: QPainter, note: NoteLines) -> None:
        stack = self._made.note(note.key)
        annotation = self._made.page.annotations[self._made.numbers[note.key] - 1]
        colour = self._theme.stroke(hue_of(self._made.page, annotation, self._made.lens))
        height = stack.height_of(note.first, note.end)
        bar = QRectF(note.x - BESIDE - 2.5, note.y + 1, 2.5, height - 2)
        painter.fillRect(bar, colour)
        if note.anchor is not None:
            self._paint_leader(painter, note, note.y + stack.middle(note.first))
        elif note.first:
            self._paint_label_of_rest(painter, note)
        rows = range(note.first, note.end)
        stack.paint(painter, QPointF(note.x, note.y), rows, self._theme, self._speak)

    def _paint_leader(self, painter: QPainter, note: NoteLines, middle: float) -> None:
        """Lead from the line on which the words begin to the first line of the note."""
        if note.anchor is None:
            return
        painter.setPen(QPen(self._theme.line_strong, 0.8))
        text, to = self._made.frame.text, note.x - BESIDE - 3
        painter.drawPolyline(
            [
                QPointF(text.right() + 4, note.anchor), QPointF(text.right() + 8, note.anchor),
                QPointF(to - 6, middle), QPointF(to, middle),
            ]
        )  # fmt: skip

    def _paint_label_of_rest(self, painter: QPainter, note: NoteLines) -> None:
        painter.setFont(ui_font(LABEL, QFont.Weight.Bold))
        painter.setPen(self._theme.ink_faint)
        where = QRectF(note.x - BESIDE - 40, note.y, 32, 14)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, side, f"…{self._made.label(note.key)}")


def within(drawn: Drawn, top: float, bottom: float) -> Drawn:
    """Return what of a paragraph is drawn between two heights: on one of its pages."""

    def here(rect: QRectF) -> bool:
        return top <= rect.center().y() < bottom

    return Drawn(
        fills=[each for each in drawn.fills if here(each[0])],
        lines=[each for each in drawn.lines if here(each[0])],
        marks=list(_ends_within(drawn, top, bottom)),
        more={y: each for y, each in drawn.more.items() if top <= y < bottom},
    )


def _ends_within(drawn: Drawn, top: float, bottom: float) -> Iterator[Ends]:
    for ends in drawn.marks:
        rects = [rect for rect in ends.rects if top <= rect.center().y() < bottom]
        if rects:
            first, last = (
                edge if edge is not None and top <= edge.center().y() < bottom else None
                for edge in (ends.first, ends.last)
            )
            yield Ends(ends.mark, rects, first, last)
