"""Strokes that widgets, delegates and the reader's margin share."""

import unicodedata
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

FOCUS_WIDTH = 2.0


class Ground(NamedTuple):
    """How an area is drawn: its fill, its border, its corners in pixels."""

    fill: QColor | None
    border: QColor | None = None
    radius: float = 0.0
    width: float = 1.0
    line: Qt.PenStyle = Qt.PenStyle.SolidLine


def paint_ground(painter: QPainter, rect: QRectF, ground: Ground) -> None:
    """Fill `rect` and draw its border wholly inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    inset = 0.0
    if ground.border is not None:
        inset = ground.width / 2
        painter.setPen(_pen(ground.border, ground))
    painter.setBrush(ground.fill if ground.fill is not None else Qt.BrushStyle.NoBrush)
    radius = min(ground.radius, rect.height() / 2) - inset
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, max(radius, 0), max(radius, 0))
    painter.restore()


def paint_dots(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    """Draw an upright bar as dots: what is only suggested."""
    size = bar.width()
    for top in range(round(bar.top()), round(bar.bottom() - size) + 1, round(2 * size)):
        paint_ground(painter, QRectF(bar.left(), top, size, size), Ground(colour, radius=size / 2))


def _pen(colour: QColor, ground: Ground) -> QPen:
    """A pen for the border; dashes and dots are shorter than Qt's."""
    pen = QPen(colour, ground.width, ground.line, Qt.PenCapStyle.FlatCap)
    if ground.line == Qt.PenStyle.DotLine:
        pen.setDashPattern([1.6, 1.6])
    elif ground.line == Qt.PenStyle.DashLine:
        pen.setDashPattern([3.0, 2.0])
    return pen


def paint_focus(painter: QPainter, rect: QRectF, accent: QColor, radius: float) -> None:
    """Draw the ring that says where the keys go."""
    paint_ground(painter, rect, Ground(None, accent, radius, FOCUS_WIDTH))


def paint_text(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor) -> None:
    """Draw one line in the middle of the height, cut with an ellipsis where it is too long."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(
        one_line(text), Qt.TextElideMode.ElideRight, rect.width()
    )
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def paint_lines(
    painter: QPainter, rect: QRectF, lines: list[str], font: QFont, colour: QColor
) -> None:
    """Draw what `wrapped` made, from the top of `rect`; Arabic and Hebrew from its right edge."""
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetricsF(font)
    from_right = bool(lines) and is_right_to_left(lines[0])
    for number, line in enumerate(lines):
        left = rect.right() - metrics.horizontalAdvance(line) if from_right else rect.left()
        base = rect.top() + metrics.ascent() + number * line_height(font)
        painter.drawText(QPointF(left, base), line)


def line_height(font: QFont) -> float:
    """Return the distance from line to line, in pixels."""
    return float(round(QFontMetricsF(font).height() * 1.08))


def wrapped(text: str, font: QFont, width: float, lines: int) -> list[str]:
    """Return `text` in at most `lines` lines of `width` pixels, the last cut with an ellipsis."""
    layout = QTextLayout(one_line(text), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Qt counts in UTF-16 units, of two bytes each
    units = one_line(text).encode("utf-16-le")
    made: list[str] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(made) == lines - 1:
            rest = units[start:].decode("utf-16-le")
            made.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        made.append(units[start:end].decode("utf-16-le").rstrip(" "))
        line = layout.createLine()
    layout.endLayout()
    return made


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction runs from right to left."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    strong = next((found for found in directions if found in {"L", "R", "AL"}), "L")
    return strong != "L"


def one_line(text: str) -> str:
    """Return `text` with its line ends as blanks: a title of several lines is shown as one."""
    return text.replace("\n", " ")
