"""Where things stand on a page. One unit everywhere: 0.6 points, a pixel of the reader."""

from typing import Final, Self

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize

from guillemet.domain.records import dataclass
from guillemet.ui.paper.options import SIZES, PaperOptions

UNIT: Final = 0.6
"""Points of a unit: strokes and letters are in proportion to one another as on the screen."""
TOP: Final = 96.0
BOTTOM: Final = 104.0
SIDE: Final = 66.0
GUTTER: Final = 54.0
"""Room for the numbers of paragraphs and the bars of passages."""
GAP: Final = 34.0
"""Room between text and notes, which leaders cross."""
NOTES: Final = 244.0
MEASURE: Final = 660.0
"""The widest that a text without notes becomes."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A page: its size, the column of text, and the column of notes beside it, if any."""

    width: float
    height: float
    text: QRectF
    notes: QRectF

    @classmethod
    def of(cls, options: PaperOptions, *, noted: bool) -> Self:
        """Return the frame of pages of those options, with notes beside the text or without."""
        points = QPageSize.definitionSize(SIZES[options.size])
        scale = 72 / UNIT
        unit = QPageSize(SIZES[options.size]).definitionUnits()
        if unit is QPageSize.Unit.Millimeter:
            scale /= 25.4
        width, height = points.width() * scale, points.height() * scale
        tall = height - TOP - BOTTOM
        if noted:
            left, wide = SIDE + GUTTER, width - 2 * SIDE - GUTTER - GAP - NOTES
            notes = QRectF(width - SIDE - NOTES, TOP, NOTES, tall)
        else:
            wide = min(MEASURE, width - 2 * (SIDE + GUTTER))
            left, notes = (width - wide) / 2, QRectF()
        return cls(width, height, QRectF(left, TOP, wide, tall), notes)

    @property
    def columns(self) -> list[QRectF]:
        """The columns of a page that holds nothing but notes."""
        left, step = SIDE, NOTES + GAP
        count = int((self.width - 2 * SIDE + GAP) / step)
        return [QRectF(left + n * step, TOP, NOTES, self.text.height()) for n in range(count)]
