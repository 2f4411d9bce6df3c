"""Text on one or two lines with hits marked in it, whichever way it is written."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from guillemet.domain.snippets import CUT
from guillemet.domain.text import Span, Utf16Map
from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.painting import is_right_to_left, line_height, one_line


def layout_of(
    text: str, marks: Sequence[Span], font: QFont, width: float, lines: int
) -> QTextLayout:
    """Lay text out on at most so many lines of `width` pixels, the last cut with an ellipsis."""
    text = one_line(text)
    layout = _laid_out(text, marks, font, width, lines)
    units = Utf16Map(text)
    last = layout.lineAt(layout.lineCount() - 1)
    end = units.from_utf16(last.textStart() + last.textLength()) if last.isValid() else len(text)
    if end >= len(text):
        return layout
    cut = text[: max(0, end - len(CUT))].rstrip() + CUT
    kept = [mark for mark in marks if mark.end <= len(cut) - len(CUT)]
    return _laid_out(cut, kept, font, width, lines)


def _laid_out(
    text: str, marks: Sequence[Span], font: QFont, width: float, lines: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    from_right = is_right_to_left(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, marks))
    layout.beginLayout()
    high = line_height(font)
    for n in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, n * high))
    layout.endLayout()
    return layout


def lines_of(layout: QTextLayout) -> int:
    """Return on how many lines a text stands."""
    return max(1, layout.lineCount())


def paint_layout(painter: QPainter, rect: QRectF, layout: QTextLayout, ink: QColor) -> None:
    """Draw a text that was laid out from the top left of `rect`."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(ink)
    layout.draw(painter, rect.topLeft())
    painter.restore()


def _formats(text: str, marks: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    units = Utf16Map(text)
    made = []
    for mark in marks:
        found = QTextLayout.FormatRange()
        found.start = units.to_utf16(mark.start)
        found.length = units.to_utf16(mark.end) - found.start
        found.format = hit_format()
        made.append(found)
    return made


def hit_format() -> QTextCharFormat:
    """Return how a hit is written."""
    theme = current_theme()
    format_ = QTextCharFormat()
    format_.setBackground(theme.warning_soft)
    format_.setForeground(theme.warning)
    format_.setFontWeight(QFont.Weight.DemiBold)
    return format_
