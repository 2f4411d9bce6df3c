"""Paragraphs of the program's own on paper: heads, notes, the legend, the contents."""

from collections.abc import Callable, Sequence
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextLine, QTextOption

from guillemet.domain.records import dataclass
from guillemet.ui.theme import Theme, serif_font, ui_font

Speak = Callable[[QPainter, str, Callable[[], object]], None]
"""Draws a line by calling its last argument, and tells the page which characters it holds."""
LINE: Final = 1.32
"""Height of a line, in parts of the size of its letters."""
DOT: Final = 8.0
_ISOLATES: Final = {0x2068: None, 0x2069: None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A paragraph: its words, how they look, and the room above it.

    Attributes:
        right: what stands at the right end of its last line: the number of a page.
        ink: the name of a colour of the theme.
        hue: of the dot before it; "" for none.
        indent: of all its lines.
    """

    text: str
    size: int = 13
    weight: QFont.Weight = QFont.Weight.Normal
    serif: bool = False
    italic: bool = False
    ink: str = "ink"
    above: float = 0.0
    right: str = ""
    hue: str = ""
    indent: float = 0.0

    @property
    def font(self) -> QFont:
        """What its letters look like."""
        make = serif_font if self.serif else ui_font
        font = make(self.size, self.weight, italic=self.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


@dataclass(frozen=True, slots=True)
class _Row:
    said: Said
    layout: QTextLayout
    line: QTextLine
    top: float
    bottom: float
    first: bool
    last: bool


class Stack:
    """Paragraphs set in a column, one line under the other, to be drawn from any line to any."""

    def __init__(self, paragraphs: Sequence[Said], width: float) -> None:
        self._rows: list[_Row] = []
        y = 0.0
        for said in paragraphs:
            y = self._set(said, width, y + (said.above if self._rows else 0.0))
        self.width = width

    def _set(self, said: Said, width: float, y: float) -> float:
        layout = laid(said.text, said.font, aligned=said.serif)
        room = width - said.indent - (40.0 if said.right else 0.0)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            lines.append(line)
        layout.endLayout()
        step = said.size * LINE
        for n, line in enumerate(lines):
            line.setPosition(QPointF(said.indent, 0))
            ends = n == 0, n == len(lines) - 1
            self._rows.append(_Row(said, layout, line, y, y + step, *ends))
            y += step
        return y

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def height(self) -> float:
        """Of all lines together."""
        return self._rows[-1].bottom if self._rows else 0.0

    def height_of(self, first: int, end: int) -> float:
        """Return the height of the lines from `first` up to `end`."""
        return self._rows[end - 1].bottom - self._rows[first].top if end > first else 0.0

    def fitting(self, first: int, room: float) -> int:
        """Return up to which line the lines from `first` fit into `room`."""
        end = first
        while end < len(self._rows) and self._rows[end].bottom - self._rows[first].top <= room:
            end += 1
        return end

    def middle(self, row: int) -> float:
        """Return how far under the top of a line its middle stands."""
        return (self._rows[row].bottom - self._rows[row].top) / 2

    def paint(
        self, painter: QPainter, at: QPointF, rows: range, theme: Theme, speak: Speak
    ) -> None:
        """Draw some of the lines, the first of them at a place."""
        top = self._rows[rows.start].top if rows else 0.0
        for row in (self._rows[n] for n in rows):
            self._paint_row(painter, at + QPointF(0, row.top - top), row, theme, speak)

    def _paint_row(
        self, painter: QPainter, at: QPointF, row: _Row, theme: Theme, speak: Speak
    ) -> None:
        said = row.said
        height = row.bottom - row.top
        down = (height - row.line.ascent() - row.line.descent()) / 2
        if said.hue and row.first:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stroke(said.hue))
            middle = QPointF(said.indent - DOT, height / 2)
            painter.drawEllipse(at + middle, DOT / 2 - 0.5, DOT / 2 - 0.5)
        painter.setPen(ink(theme, said.ink))
        start = row.line.textStart()
        words = without_isolates(utf16(said.text, start, start + row.line.textLength()))
        speak(painter, words, lambda: row.line.draw(painter, at + QPointF(0, down)))
        if said.right and row.last:
            painter.setFont(said.font)
            where = QRectF(at.x(), at.y(), self.width, height)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            speak(painter, said.right, lambda: painter.drawText(where, side, said.right))


def without_isolates(text: str) -> str:
    """Return words without what keeps names in their places: nobody wants to copy that."""
    return text.translate(_ISOLATES)


def ink(theme: Theme, name: str) -> QColor:
    """Return a colour of the theme by its name."""
    return theme.named().get(name, theme.ink)


def laid(text: str, font: QFont, *, justified: bool = False, aligned: bool = True) -> QTextLayout:
    """Return a layout of one paragraph that has no lines yet, in the direction of its words.

    Not `aligned` it begins at the left, wherever it is written to.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if justified:
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
    elif aligned and runs_leftwards(text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    layout.setTextOption(option)
    return layout


def runs_leftwards(text: str) -> bool:
    """Tell whether the first letter that has a direction is written from right to left."""
    directions = (bidirectional(each) for each in text)
    return next((each != "L" for each in directions if each in {"L", "R", "AL"}), False)


def utf16(text: str, start: int, end: int) -> str:
    """Return what stands between two UTF-16 offsets."""
    if text.isascii():
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
