"""An article as paragraphs to be set on paper, each with the marks that lie on it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout

from guillemet.domain.annotation import Annotation, AnnotationKey, Status
from guillemet.domain.article import RangeKind
from guillemet.domain.display import DisplayMap, Place
from guillemet.domain.records import dataclass
from guillemet.domain.text import Paragraphs
from guillemet.services import reading_list
from guillemet.services.views import Page
from guillemet.ui.paper.frame import UNIT
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.stack import laid
from guillemet.ui.reader.drawn import Drawn, laid_out
from guillemet.ui.reader.geometry import Shape
from guillemet.ui.reader.marking import MarkBook
from guillemet.ui.reader.marks import Mark
from guillemet.ui.reader.parts import UPRIGHT, Face, face, links_of
from guillemet.ui.reader.typography import Typography
from guillemet.ui.reader.underlining import Hits, Stretch, Wave, lines_in, waves

PARTS: Final = (RangeKind.HEADLINE, RangeKind.LEAD, RangeKind.HEADING, RangeKind.CAPTION)
CLOSE: Final = 1.18
"""Height of a line of a headline, in parts of its size."""
LABELLED: Final = 1.06
"""How much higher lines are where marks are numbered between them."""
KEPT: Final = 24
"""Paragraphs kept set: those of a page or two."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, or a piece of one too long to be set at once.

    `start` and `end` are UTF-16 offsets in a part of the text, as the reader shows it. `number`
    is the paragraph's, None where it goes on.
    """

    text: str
    part: int
    start: int
    end: int
    number: int | None
    face: Face


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A paragraph in lines of one height."""

    block: Block
    layout: QTextLayout
    step: float
    drawn: Drawn
    waves: list[Wave]

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self.layout.lineCount()


class Blocks:
    """The paragraphs of one article. Only those asked for last are set: memory does not grow."""

    def __init__(
        self, page: Page, lens: str, look: Typography, options: PaperOptions, width: float
    ) -> None:
        self.page = replace(page, annotations=shown(page, options))
        self._look = look
        self._options = options
        self._width = width
        self._map = DisplayMap(page.article.text)
        self._paragraphs = Paragraphs(page.article.text)
        self._places = _places(self._map)
        parts = (each for each in page.article.ranges if each.kind in PARTS)
        self._parts = sorted(parts, key=lambda each: each.span.start)
        self._part_starts = [each.span.start for each in self._parts]
        links = [each.span for each in links_of(page.article)]
        self._links = [
            [place for span in links if (place := self._map.offsets(span, part))]
            for part in range(self._map.parts)
        ]
        found = reading_list.hits(page.article.text, options.patterns).spans
        self._hits = Hits(found, [n for n, each in enumerate(options.patterns) if each.shown])
        self._marks = [self._in_order(lens, part) for part in range(self._map.parts)]
        self.set = lru_cache(KEPT)(self._set)

    def __len__(self) -> int:
        return len(self._places)

    @property
    def parts(self) -> int:
        """In how many parts the reader shows the text."""
        return self._map.parts

    @property
    def size(self) -> int:
        """Of the text's letters, in units."""
        return round(self._options.points / UNIT)

    def pieces(self, part: int) -> dict[tuple[AnnotationKey, int], Mark]:
        """Return the marks of a part that belong to annotations of several spans."""
        return {
            (mark.key, mark.nth): mark
            for mark in self._marks[part][0]
            if not (mark.nth == 0 and mark.last)
        }

    # -- setting -------------------------------------------------------------------------------

    def _in_order(self, lens: str, part: int) -> tuple[list[Mark], list[int], list[int]]:
        book = MarkBook(lambda span: self._map.offsets(span, part))
        page = self.page if self._options.marks else replace(self.page, annotations=())
        marks = book.marks(page, lens, part)
        marks.sort(key=lambda mark: (mark.start, -mark.end, mark.order))
        reach = list(accumulate((mark.end for mark in marks), max))
        return marks, [mark.start for mark in marks], reach

    def _on(self, part: int, start: int, end: int) -> list[Mark]:
        marks, starts, reach = self._marks[part]
        first = bisect_right(reach, start)
        return [mark for mark in marks[first : bisect_left(starts, end)] if mark.end > start]

    def block(self, nth: int) -> Block:
        """Return a paragraph with its words."""
        part, first, last, start, end = self._places[nth]
        index = self._map.index(Place(part, start))
        number = self._paragraphs.number(index)
        begins = self._paragraphs.spans[number - 1].start == index
        words = self._map.shown(part)[first:last]
        return Block(words, part, start, end, number if begins else None, self._face(index, words))

    def _face(self, index: int, words: str) -> Face:
        """Return how the paragraph is set in which a code point stands."""
        at = bisect_right(self._part_starts, index) - 1
        if at < 0 or index >= self._parts[at].span.end:
            return face(RangeKind.BODY)
        found = face(self._parts[at].kind, self._parts[at].value)
        return replace(found, italic=False) if UPRIGHT.search(words) else found

    def _set(self, nth: int) -> SetBlock:
        block = self.block(nth)
        font, step = self._dressed(block.face)
        justified = self._options.justified and not block.face.close
        layout = laid(block.text, font, justified=justified)
        layout.setFormats(self._underlined(block))
        layout.beginLayout()
        n = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, n * step))
            n += 1
        layout.endLayout()
        marks = self._on(block.part, block.start, block.end)
        shape = Shape(layout, block.text)
        drawn = laid_out(shape, marks, block.start, block.end)
        return SetBlock(block, layout, step, drawn, self._waves(block, shape))

    def _waves(self, block: Block, shape: Shape) -> list[Wave]:
        """Return what of the reading list stands in a paragraph."""
        first, last = (self._map.index(Place(block.part, at)) for at in (block.start, block.end))
        where = Stretch(first, last, block.start, block.end)
        hues = [each.hue for each in self._options.patterns]
        lines = lines_in(self._hits, where, lambda span: self._map.offsets(span, block.part), hues)
        return waves(shape, lines)

    def _underlined(self, block: Block) -> list[QTextLayout.FormatRange]:
        """Return what underlines the links of a paragraph."""
        links = self._links[block.part]
        first = bisect_right(links, block.start, key=lambda link: link[1])
        found = []
        for start, end in links[first : bisect_left(links, block.end, key=lambda link: link[0])]:
            made = QTextLayout.FormatRange()
            made.start = max(start, block.start) - block.start
            made.length = min(end, block.end) - block.start - made.start
            made.format.setFontUnderline(True)
            found.append(made)
        return found

    def _dressed(self, looks: Face) -> tuple[QFont, float]:
        """Return the font of a paragraph, and the height of its lines."""
        size = round(self.size * looks.size)
        font = self._look.letters(size, looks.weight)
        font.setItalic(looks.italic)
        if looks.close:
            return font, size * CLOSE
        labelled = LABELLED if self._options.marks and self._options.notes else 1.0
        return font, size * self._look.height / 100 * labelled


def shown(page: Page, options: PaperOptions) -> tuple[Annotation, ...]:
    """Return the annotations that are printed, in reading order."""
    return tuple(
        each
        for each in page.annotations
        if each.kind in options.kinds
        and (options.proposals or each.status is not Status.SUGGESTED)
        and each.status is not Status.REJECTED
    )


def _places(shown_as: DisplayMap) -> Sequence[tuple[int, int, int, int, int]]:
    """Return where each line that is not blank stands: its part, its characters, its UTF-16."""
    found = []
    for part in range(shown_as.parts):
        at = units = 0
        for line in shown_as.shown(part).split("\n"):
            long = (
                len(line) if line.isascii() else len(line.encode("utf-16-le", "surrogatepass")) // 2
            )
            if line and not line.isspace():
                found.append((part, at, at + len(line), units, units + long))
            at, units = at + len(line) + 1, units + long + 1
    return found
