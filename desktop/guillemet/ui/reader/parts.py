"""How the parts of an article are set: headline, lead, headings, captions, links."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from guillemet.domain.article import Article, RangeKind, TextRange
from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.ui.words import tr

SHOWN: Final = frozenset({
    RangeKind.HEADLINE, RangeKind.LEAD, RangeKind.HEADING, RangeKind.CAPTION, RangeKind.LINK,
})  # fmt: skip
TEXT_SIZE: Final = 18
HEADLINE: Final = 30 / TEXT_SIZE
_LEVELS: Final = (1.4, 1.25, 1.12)
"""Sizes of headings, the first level first; deeper ones are bold alone."""
CLOSE: Final = 102
"""Height of a large line, in per cent of its letters'."""
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
UPRIGHT: Final = pattern(r"[\u0590-\u08ff\u0e00-\u0fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
Letters = Callable[[float, QFont.Weight], QFont]


@dataclass(frozen=True, slots=True)
class Face:
    """How a part looks beside the text around it; sizes and margins in parts of the text's size.

    Attributes:
        above, below: room around the paragraph.
    """

    size: float = 1.0
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    above: float = 0.0
    below: float = 0.85

    @property
    def close(self) -> bool:
        """Whether its lines stand close to one another and are never justified."""
        return self.size > 1 and self.weight is QFont.Weight.Bold


@dataclass(frozen=True, slots=True)
class Part:
    """A part as the reader shows it: a UTF-16 range.

    Attributes:
        upright: its letters are of a script that knows no italics.
    """

    kind: RangeKind
    start: int
    end: int
    value: str = ""
    upright: bool = False


def face(kind: RangeKind, value: str = "") -> Face:
    """Return how a part is set, on the screen and on paper; `value` is a heading's level."""
    match kind:
        case RangeKind.HEADLINE:
            return Face(HEADLINE, QFont.Weight.Bold, below=1.1)
        case RangeKind.LEAD:
            return Face(1.1, QFont.Weight.Medium, below=1.0)
        case RangeKind.HEADING:
            size = dict(enumerate(_LEVELS, 1)).get(level(value), 1.0)
            return Face(size, QFont.Weight.Bold, above=0.5, below=0.35)
        case RangeKind.CAPTION:
            return Face(0.86, italic=True)
    return Face()


def level(value: str) -> int:
    """Return the level of a heading, 2 where nobody says."""
    return int(value) if value in ("1", "2", "3", "4", "5", "6") else 2


def parts_of(
    article: Article, offsets: Callable[[Span], tuple[int, int] | None]
) -> tuple[Part, ...]:
    """Return the parts of an article that are shown; `offsets` says where in UTF-16."""
    found = ((each, offsets(each.span)) for each in article.ranges if each.kind in SHOWN)
    return tuple(
        Part(each.kind, *place, each.value, UPRIGHT.search(each.span.of(article.text)) is not None)
        for each, place in found
        if place
    )


def dress_parts(
    cursor: QTextCursor, parts: Sequence[Part], size: float, letters: Letters, link: QColor
) -> None:
    """Set the parts; `size` of the text in pixels, `letters` makes its fonts, `link` their ink."""
    for part in parts:
        cursor.setPosition(part.start)
        cursor.setPosition(part.end, QTextCursor.MoveMode.KeepAnchor)
        if part.kind is RangeKind.LINK:
            cursor.mergeCharFormat(_link(link))
            continue
        looks = face(part.kind, part.value)
        words = QTextCharFormat()
        font = letters(size * looks.size, looks.weight)
        font.setItalic(looks.italic and not part.upright)
        words.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
        cursor.mergeCharFormat(words)
        cursor.mergeBlockFormat(_block(part, looks, size))


def _link(ink: QColor) -> QTextCharFormat:
    """Return what sets a link: ink and a line of a colour that no mark has."""
    words = QTextCharFormat()
    words.setForeground(ink)
    words.setFontUnderline(True)
    words.setUnderlineColor(ink)
    return words


def _block(part: Part, looks: Face, size: float) -> QTextBlockFormat:
    block = QTextBlockFormat()
    if looks.close:
        block.setLineHeight(CLOSE, _PROPORTIONAL)
        block.setAlignment(Qt.AlignmentFlag.AlignLeading)
    block.setTopMargin(round(size * looks.above))
    block.setBottomMargin(round(size * looks.below))
    if part.kind in (RangeKind.HEADLINE, RangeKind.HEADING):
        block.setHeadingLevel(1 if part.kind is RangeKind.HEADLINE else level(part.value))
    return block


# -- said in words -------------------------------------------------------------------------------


def links_of(article: Article) -> list[TextRange]:
    """Return the links in the order of the text."""
    found = [each for each in article.ranges if each.kind is RangeKind.LINK and each.value]
    return sorted(found, key=lambda each: each.span)


def part_words(article: Article, index: int) -> str:
    """Return what a screen reader is told of the place: its part and its link."""
    here = (each for each in article.ranges if each.span.start <= index < each.span.end)
    return ". ".join(filter(None, map(_said, here)))


def _said(part: TextRange) -> str:
    words = {
        RangeKind.HEADLINE: tr("Reader", "Headline"),
        RangeKind.LEAD: tr("Reader", "Lead"),
        RangeKind.CAPTION: tr("Reader", "Caption"),
    }
    if part.kind is RangeKind.HEADING:
        return tr("Reader", "Heading, level {level}", level=level(part.value))
    if part.kind is RangeKind.LINK:
        return tr("Reader", "Link to {address}", address=part.value)
    return words.get(part.kind, "")
