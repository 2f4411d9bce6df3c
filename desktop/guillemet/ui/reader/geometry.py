"""Where the characters of a paragraph stand. Positions are UTF-16 offsets in it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from guillemet.domain.patterns import pattern

_RIGHT_TO_LEFT: Final = pattern(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BLANKS: Final = " \t\u3000"
_TOUCHING: Final = 0.75
"""Pixels between two characters that still stand side by side."""


class Shape:
    """The lines of one paragraph, in its own coordinates.

    `text` is what the paragraph shows. Where it mixes directions each character is asked for its
    own edges; else the ends of a stretch tell enough.
    """

    def __init__(self, layout: QTextLayout, text: str) -> None:
        self._layout = layout
        self._units = text.encode("utf-16-le", "surrogatepass")
        self._mixed = _RIGHT_TO_LEFT.search(text) is not None

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of the characters ``[start, end)``: one a line, or one a run."""
        found = []
        for n in range(self._layout.lineCount()):
            line = self._layout.lineAt(n)
            first, last = line.textStart(), line.textStart() + line.textLength()
            a, b = max(start, first), min(end, last)
            if a < b and b == last and b < end:
                b = self._unblanked(a, b)
            if a < b:
                top, height = _letters(line)
                found += [QRectF(x1, top, x2 - x1, height) for x1, x2 in self._runs(line, a, b)]
        return found

    def edge(self, at: int, *, trailing: bool) -> QRectF:
        """Return the line, without width, where the character at `at` begins or ends."""
        line = self._layout.lineForTextPosition(at)
        if not line.isValid():
            return QRectF()
        side = QTextLine.Edge.Trailing if trailing else QTextLine.Edge.Leading
        top, height = _letters(line)
        return QRectF(_x(line.cursorToX(at, side)), top, 0, height)

    def _unblanked(self, start: int, end: int) -> int:
        """Leave out the blanks at which a line is broken: nothing of them is seen."""
        while end > start and self._units[2 * end - 2 : 2 * end].decode("utf-16-le", "replace") in (
            *_BLANKS,
        ):
            end -= 1
        return end

    def _runs(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        if not self._mixed:
            x1, x2 = _x(line.cursorToX(start)), _x(line.cursorToX(end))
            return [(min(x1, x2), max(x1, x2))]
        runs: list[tuple[float, float]] = []
        for at in range(start, end):
            x1 = _x(line.cursorToX(at, QTextLine.Edge.Leading))
            x2 = _x(line.cursorToX(at, QTextLine.Edge.Trailing))
            left, right = min(x1, x2), max(x1, x2)
            if runs and right >= runs[-1][0] - _TOUCHING and left <= runs[-1][1] + _TOUCHING:
                left, right = min(left, runs[-1][0]), max(right, runs[-1][1])
                runs[-1] = (left, right)
            elif right > left:
                runs.append((left, right))
        return runs


def _letters(line: QTextLine) -> tuple[float, float]:
    """Return top and height of a line's letters, without the room between lines."""
    height = min(line.height(), line.ascent() + line.descent())
    return line.y() + (line.height() - height) / 2, height


def _x(answer: object) -> float:
    """Return the coordinate of `QTextLine.cursorToX`, which also tells a position."""
    return float(answer[0] if isinstance(answer, tuple) else str(answer))


def knob(edge: QRectF, *, below: bool) -> QPointF:
    """Return where the handle at an end of the current annotation is drawn."""
    return QPointF(edge.left(), edge.bottom() + 3 if below else edge.top() - 3)
