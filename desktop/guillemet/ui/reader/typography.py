"""How the text is set: family, size, line height, measure, headline, room between paragraphs."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from guillemet.domain.records import dataclass
from guillemet.ui.reader.parts import Part, dress_parts
from guillemet.ui.theme import current_theme, serif_font

if TYPE_CHECKING:
    from guillemet.ui.workbench import Workbench

MEASURE: Final = 600
"""Pixels of a line of 68 characters at the usual size."""
HEADLINE_SIZE: Final = 30
BLANK: Final = 4
"""Pixels of a blank line: what parts two paragraphs is their margin."""
TEXT_SIZE: Final = 18
LIMITS: Final = {"size": (12, 40), "height": (110, 240), "measure": (40, 110), "spacing": (-5, 20)}
"""The least and the most of each number."""
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """How a person likes to read.

    Attributes:
        font: a family; "" is the serif that the program brings along.
        size: of letters, in pixels.
        height: of a line, in per cent of the size.
        measure: characters of a line.
        justified: whether both edges of the text are straight.
        spacing: between letters, in per cent of the size.
    """

    font: str = ""
    size: int = TEXT_SIZE
    height: int = 155
    measure: int = 68
    justified: bool = False
    spacing: int = 0

    @classmethod
    def read(cls, kept: Mapping[str, str]) -> Self:
        """Return what settings keep; what they do not say or nobody can read is as usual."""
        numbers = {
            name: max(least, min(int(kept[name]), most))
            for name, (least, most) in LIMITS.items()
            if kept.get(name, "").lstrip("-").isdecimal()
        }
        return cls(
            font=kept.get("font", ""), justified=kept.get("justified", "") == "yes", **numbers
        )

    def kept(self) -> dict[str, str]:
        """Return it as settings keep it."""
        numbers = {name: str(getattr(self, name)) for name in LIMITS}
        return {"font": self.font, "justified": "yes" if self.justified else "", **numbers}

    def width(self, zoom: float) -> int:
        """Return how many pixels a line has."""
        return round(MEASURE * zoom * self.measure / 68 * self.size / TEXT_SIZE)

    def letters(self, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the font of so many pixels."""
        font = serif_font(TEXT_SIZE, weight)
        if self.font:
            font.setFamilies([self.font, *font.families()])
        font.setPixelSize(max(1, round(pixels)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if self.spacing:
            spaced = QFont.SpacingType.AbsoluteSpacing
            font.setLetterSpacing(spaced, pixels * self.spacing / 100)
        return font


def look_of(bench: "Workbench") -> Typography:
    """Return how texts are set in a project: by its own settings, else by those of all."""
    return Typography.read(bench.own_look or bench.preferences.now.typography)


def dress(document: QTextDocument, look: Typography, zoom: float, parts: Sequence[Part]) -> None:
    """Set the whole text, and the parts of it that are shown."""
    size = look.size * zoom
    font = look.letters(size)
    if document.defaultFont() != font:
        document.setDefaultFont(font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    block = QTextBlockFormat()
    natural = QFontMetricsF(font).lineSpacing() / font.pixelSize()
    block.setLineHeight(round(look.height / natural), _PROPORTIONAL)
    block.setBottomMargin(round(size * 0.85))
    if look.justified:
        block.setAlignment(Qt.AlignmentFlag.AlignJustify)
    cursor.setBlockFormat(block)
    cursor.setCharFormat(QTextCharFormat())
    _narrow_blanks(document, cursor)
    dress_parts(cursor, parts, size, look.letters, current_theme().link)
    cursor.endEditBlock()


def _narrow_blanks(document: QTextDocument, cursor: QTextCursor) -> None:
    """Make blank lines thin: what parts two paragraphs is one and the same room everywhere."""
    blank = QTextBlockFormat()
    blank.setLineHeight(BLANK, _FIXED)
    blank.setBottomMargin(0)
    block = document.begin()
    while block.isValid():
        if block.length() == 1 and block.next().isValid():
            cursor.setPosition(block.position())
            cursor.setBlockFormat(blank)
        block = block.next()
