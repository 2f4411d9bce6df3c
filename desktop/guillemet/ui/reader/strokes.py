"""How a mark looks: shape is kind, line is status, hue is the lens. Drawing only."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from guillemet.domain.annotation import MarkKind
from guillemet.ui.reader.geometry import knob
from guillemet.ui.theme import Theme, current_theme, ui_font

if TYPE_CHECKING:
    from guillemet.ui.reader.drawn import Drawn, Ends
    from guillemet.ui.reader.marks import Mark

LINE_GAP: Final = 3.0
"""Pixels between stacked underlines."""
BAR: Final = 3.0
BARS: Final = (-12.0, -17.0, -22.0)
"""Where the bars of passages that lie on the same lines stand, beside the text."""
JOINER: Final = -7.0
TICK: Final = 6.0
HANDLE: Final = 4.0
LETTERS: Final = {MarkKind.QUOTE: "Q", MarkKind.PASSAGE: "P", MarkKind.MENTION: "M"}


def paint_marks(painter: QPainter, drawn: "Drawn", theme: Theme) -> None:
    """Paint fills, underlines, bars, ticks and brackets of one paragraph."""
    painter.setPen(Qt.PenStyle.NoPen)
    for rect, hue in drawn.fills:
        painter.setBrush(theme.fill(hue))
        painter.drawRect(rect)
    for rect, lane, mark in drawn.lines:
        painter.setPen(_line(mark, theme))
        y = rect.bottom() + 1 + lane * LINE_GAP
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    passages = [ends for ends in drawn.marks if ends.mark.kind is MarkKind.PASSAGE and ends.rects]
    for nth, ends in enumerate(passages):
        _paint_bar(painter, ends, BARS[nth % len(BARS)], theme)
    for ends in drawn.marks:
        if ends.mark.kind is MarkKind.PASSAGE:
            _paint_ticks(painter, ends, theme)
        elif not (ends.mark.nth == 0 and ends.mark.last):
            _paint_brackets(painter, ends, theme)
        if theme.high_contrast and ends.first is not None:
            _paint_letter(painter, ends, theme)


def paint_more(painter: QPainter, more: Mapping[float, tuple[float, int]], theme: Theme) -> None:
    """Say in the gutter how many underlines had no room."""
    painter.setFont(ui_font(11, QFont.Weight.Medium, tabular=True))
    painter.setPen(theme.ink_secondary)
    for top, (height, count) in more.items():
        where = QRectF(-56, top, 17, height)  # left of the number of the paragraph
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, flags | Qt.TextFlag.TextDontClip, f"+{count}")


def paint_current(painter: QPainter, ends: "Ends") -> None:
    """Outline a mark of the current annotation, and give its ends their handles."""
    theme = current_theme()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.accent, 2))
    for rect in ends.rects:
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 3), 3, 3)
    for edge, below in ((ends.first, False), (ends.last, True)):
        if edge is not None:
            painter.setPen(QPen(theme.paper, 1.5))
            painter.setBrush(theme.accent)
            painter.drawEllipse(knob(edge, below=below), HANDLE + 1, HANDLE + 1)


def paint_joiner(
    painter: QPainter, left: float, heights: tuple[float, float], colour: QColor
) -> None:
    """Join two spans of one annotation in the gutter: a thin line with a tick at either."""
    painter.setPen(QPen(colour, 1))
    x, (y1, y2) = left + JOINER, heights
    painter.drawPolyline([QPointF(x + 5, y1), QPointF(x, y1), QPointF(x, y2), QPointF(x + 5, y2)])


def _line(mark: "Mark", theme: Theme) -> QPen:
    pen = QPen(theme.stroke(mark.hue), 2.0 if mark.kind is MarkKind.QUOTE else 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if mark.suggested:
        pen.setDashPattern([1, 2])
    elif not mark.saved:
        pen.setDashPattern([4, 3])
    return pen


def _paint_bar(painter: QPainter, ends: "Ends", x: float, theme: Theme) -> None:
    """Draw the bar of a passage over its lines; one not saved or only suggested is broken."""
    top, bottom = ends.rects[0].top() + 2, ends.rects[-1].bottom() - 2
    if ends.mark.saved and not ends.mark.suggested:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stroke(ends.mark.hue))
        painter.drawRoundedRect(QRectF(x, top, BAR, bottom - top), BAR / 2, BAR / 2)
    else:
        pen = _line(ends.mark, theme)
        pen.setWidthF(BAR)
        painter.setPen(pen)
        painter.drawLine(QPointF(x + BAR / 2, top), QPointF(x + BAR / 2, bottom))


def _paint_ticks(painter: QPainter, ends: "Ends", theme: Theme) -> None:
    """Draw a passage's corners: above its first letter and below its last."""
    painter.setPen(QPen(theme.stroke(ends.mark.hue), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ends.first is not None and ends.rects:
        corner = ends.first.topLeft()
        inwards = TICK if ends.rects[0].center().x() > corner.x() else -TICK
        painter.drawPolyline([corner + QPointF(0, TICK), corner, corner + QPointF(inwards, 0)])
    if ends.last is not None and ends.rects:
        corner = ends.last.bottomLeft()
        inwards = TICK if ends.rects[-1].center().x() > corner.x() else -TICK
        painter.drawPolyline([corner - QPointF(0, TICK), corner, corner + QPointF(inwards, 0)])


def _paint_brackets(painter: QPainter, ends: "Ends", theme: Theme) -> None:
    """Bracket the ends at which a quote of several spans breaks off and goes on."""
    painter.setPen(QPen(theme.stroke(ends.mark.hue), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge, rect, inner in (
        (ends.first, ends.rects[:1], ends.mark.nth > 0),
        (ends.last, ends.rects[-1:], not ends.mark.last),
    ):
        if edge is not None and rect and inner:
            x, inwards = edge.left(), 4.0 if rect[0].center().x() > edge.left() else -4.0
            top, bottom = edge.top() + 1, edge.bottom() + 1
            painter.drawPolyline(
                [
                    QPointF(x + inwards, top), QPointF(x, top),
                    QPointF(x, bottom), QPointF(x + inwards, bottom),
                ]
            )  # fmt: skip


def _paint_letter(painter: QPainter, ends: "Ends", theme: Theme) -> None:
    """Name the kind above the first letter, where hues do not tell enough."""
    if ends.first is not None and ends.mark.nth == 0:
        painter.setFont(ui_font(9, QFont.Weight.Bold))
        painter.setPen(theme.ink)
        painter.drawText(ends.first.topLeft() + QPointF(-2, 2), LETTERS[ends.mark.kind])
