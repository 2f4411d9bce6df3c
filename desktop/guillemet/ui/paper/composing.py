"""From an article to its pages: lines, notes beside them, the head before, the legend behind."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF

from guillemet.domain.annotation import AnnotationKey
from guillemet.services.views import Page
from guillemet.ui.paper import words
from guillemet.ui.paper.blocks import Blocks, SetBlock, shown
from guillemet.ui.paper.frame import NOTES, SIDE, Frame
from guillemet.ui.paper.noting import Notes
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.pages import Lines, OwnLines, PageOf
from guillemet.ui.paper.stack import Stack
from guillemet.ui.paper.words import About
from guillemet.ui.reader.typography import Typography
from guillemet.ui.words import language_name

HEAD: Final = "head"
LEGEND: Final = "legend"
AFTER_HEAD: Final = 26.0
BEFORE_LEGEND: Final = 34.0
TELL_EVERY: Final = 40
Tell = Callable[[int, int], None]
"""Is told now and then how far a work is, and of how much; what it raises stops the work."""


class Composed:
    """One article on pages.

    Attributes:
        pages: what stands on each.
        numbers: of annotations, by their keys, in reading order.
    """

    def __init__(
        self, page: Page, about: About, options: PaperOptions, look: Typography, lens: str
    ) -> None:
        marked = options.marks and bool(shown(page, options))
        self.noted = marked and options.notes
        self.frame = Frame.of(options, noted=self.noted)
        self.options = options
        self.lens = lens
        self.blocks = Blocks(page, lens, look, options, self.frame.text.width())
        self.page = self.blocks.page
        self.numbers = {each.n: n for n, each in enumerate(self.page.annotations, 1)}
        self.pages: list[PageOf] = []
        language = language_name(page.article.language) if page.article.language else ""
        head = words.head(self.page, about, language, marked=marked)
        legend = words.legend(self.page, lens) if marked else []
        self.own = {
            HEAD: Stack(head, self.frame.width - self.frame.text.left() - SIDE),
            LEGEND: Stack(legend, self.frame.text.width()),
        }
        self._several = len({a.coder for a in self.page.annotations if a.coder}) > 1

    def note(self, key: AnnotationKey) -> Stack:
        """Return the note of an annotation, set."""
        nth = self.numbers[key]
        annotation = self.page.annotations[nth - 1]
        return Stack(words.note(self.page, annotation, nth, several=self._several), NOTES)

    def label(self, key: AnnotationKey) -> str:
        """Return what stands above the first letter of an annotation: its kind and number."""
        nth = self.numbers[key]
        found = words.label(self.page.annotations[nth - 1], nth)
        return found if self.noted else found[:1]


class Composer:
    """Fills pages from the top, and tells how far it is."""

    def __init__(self, composed: Composed, tell: Tell) -> None:
        self._made = composed
        self._frame = composed.frame
        self._tell = tell
        self._y = self._frame.text.top()
        self._page = PageOf()
        self._top = self._y
        self._anchors: list[tuple[float, AnnotationKey]] = []
        self._begun: set[AnnotationKey] = set()
        self._below = 0.0
        stacks = _Stacks(composed)
        self._notes = Notes(stacks, self._frame.columns)

    def compose(self) -> None:
        """Make all pages.

        Raises:
            Stopped: `tell` did not want any more.
        """
        head = self._made.own[HEAD]
        if len(head):
            self._page.own.append(OwnLines(HEAD, 0, len(head), self._y))
            self._y += head.height + AFTER_HEAD
            self._top = self._y
        total = len(self._made.blocks)
        for nth in range(total):
            if not nth % TELL_EVERY:
                self._tell(nth, total)
            self._put(nth)
        self._put_legend()
        self._turn(last=True)

    # -- text ----------------------------------------------------------------------------------

    def _put(self, nth: int) -> None:
        found = self._made.blocks.set(nth)
        looks = found.block.face
        if self._page.lines and found.block.number is not None:
            self._y += self._made.blocks.size * max(looks.above, self._below)
        self._below = looks.below
        first = 0
        if looks.close:
            self._keep_together(found)
        while first < found.lines:
            end = self._fitting(found, first)
            if end <= first:
                self._turn()
                continue
            self._page.lines.append(Lines(nth, first, end, self._y))
            self._anchor(found, first, end)
            self._y += (end - first) * found.step
            first = end
            if first < found.lines:
                self._turn()

    def _keep_together(self, found: SetBlock) -> None:
        """Begin a page if a heading and a little of what follows it would not fit on this one."""
        needed = found.lines * found.step + 3 * self._made.blocks.size * 1.5
        if self._page.lines and self._y + needed > self._frame.text.bottom():
            self._turn()

    def _fitting(self, found: SetBlock, first: int) -> int:
        """Return up to which line a paragraph fits; no first or last line of it stands alone."""
        room = int((self._frame.text.bottom() - self._y + 0.5) / found.step)
        end = min(found.lines, first + room)
        empty = not self._page.lines
        if end < found.lines:
            if end == found.lines - 1 and end - first > 2:
                end -= 1
            if end - first < 2 and first == 0 and not empty:
                return first
        return max(end, first + 1) if empty and end <= first else end

    def _anchor(self, found: SetBlock, first: int, end: int) -> None:
        """Note how high the words of each annotation begin that begins among those lines."""
        top, bottom = first * found.step, end * found.step
        for ends in found.drawn.marks:
            key = ends.mark.key
            if ends.first is None or ends.mark.nth or key in self._begun:
                continue
            middle = ends.first.center().y()
            if top <= middle < bottom:
                self._begun.add(key)
                self._anchors.append((self._y + middle - top, key))

    # -- notes, legend, pages ------------------------------------------------------------------

    def _put_legend(self) -> None:
        legend = self._made.own[LEGEND]
        first = 0
        self._y += BEFORE_LEGEND
        if self._y + min(legend.height, 160.0) > self._frame.text.bottom() and len(legend):
            self._turn()
        while first < len(legend):
            end = legend.fitting(first, self._frame.text.bottom() - self._y)
            end = max(end, first + 1)
            self._page.own.append(OwnLines(LEGEND, first, end, self._y))
            self._y += legend.height_of(first, end)
            first = end
            if first < len(legend):
                self._turn()

    def _turn(self, *, last: bool = False) -> None:
        """Finish the page, and begin the next."""
        if last:
            away = [a.n for a in self._made.page.annotations if a.n not in self._begun]
            self._anchors += [(self._frame.text.bottom(), key) for key in away]
        if self._made.noted:
            column = QRectF(self._frame.notes)
            column.setTop(self._top)
            numbers = self._made.numbers
            self._anchors.sort(key=lambda each: (round(each[0]), numbers[each[1]]))
            self._notes.fill(self._page, column, self._anchors)
        self._made.pages.append(self._page)
        if self._made.noted:
            self._made.pages += self._notes.more(last=last)
        self._page = PageOf()
        self._anchors = []
        self._y = self._top = self._frame.text.top()


class _Stacks(dict[AnnotationKey, Stack]):
    """The notes, each set when its height is asked for, and forgotten when many are known."""

    def __init__(self, composed: Composed) -> None:
        super().__init__()
        self._composed = composed

    def __missing__(self, key: AnnotationKey) -> Stack:
        if len(self) > 500:
            self.clear()
        self[key] = found = self._composed.note(key)
        return found


def composed(
    page: Page, about: About, options: PaperOptions, look: Typography, lens: str, tell: Tell
) -> Composed:
    """Return an article on pages.

    Raises:
        Stopped: `tell` did not want any more.
    """
    made = Composed(page, about, options, look, lens)
    Composer(made, tell).compose()
    return made
