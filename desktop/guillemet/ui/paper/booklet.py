"""One article or many as one document: all pages in a row, with contents, head and foot."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from guillemet.domain.article import first_words
from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.services.views import Page
from guillemet.ui.paper.composing import Composed, Tell, composed
from guillemet.ui.paper.frame import SIDE, Frame
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.painting import PagePainter, paper_theme
from guillemet.ui.paper.stack import Said, Speak, Stack, without_isolates
from guillemet.ui.paper.words import BOLD, About, joined
from guillemet.ui.reader.typography import Typography
from guillemet.ui.theme import ui_font
from guillemet.ui.words import date_words, number, plural

Ask = Callable[[int], Page]
"""Returns the nth article with all that the screen shows of it."""
RUNNING: Final = 12


@dataclass(frozen=True, slots=True)
class Manner:
    """How articles are printed, whoever prints them."""

    options: PaperOptions
    look: Typography
    lens: str
    about: About


def with_patterns(manner: Manner, library: Library) -> Manner:
    """Return a manner that knows the project's reading patterns, where they are wanted."""
    if not manner.options.underlined:
        return manner
    return replace(manner, options=replace(manner.options, patterns=library.reading_patterns()))


@dataclass(frozen=True, slots=True)
class _Chapter:
    """An article in the document: its first page, and how its pages are headed."""

    title: str
    where: str
    first: int
    count: int


class Booklet:
    """Knows how many pages there are and draws any of them. Keeps one article set at a time."""

    def __init__(self, count: int, ask: Ask, manner: Manner, tell: Tell) -> None:
        self._ask = ask
        self.manner = manner
        self.frame = Frame.of(manner.options, noted=False)
        self.theme = paper_theme(colours=manner.options.colours)
        self._open: tuple[int, Composed] | None = None
        self._painter: tuple[Composed, Speak, PagePainter] | None = None
        self._chapters: list[_Chapter] = []
        self._contents = Stack((), 0)
        self._of_contents: list[tuple[int, int]] = []
        self._compose(count, tell)

    def _compose(self, count: int, tell: Tell) -> None:
        at = 0
        for nth in range(count):
            if count > 1:
                tell(nth, count)
            made = self._composed(nth, tell if count == 1 else _within(tell, nth, count))
            title, where = titles(made.page)
            self._chapters.append(_Chapter(title, where, at, len(made.pages)))
            at += len(made.pages)
        if count > 1:
            self._set_contents()

    def _composed(self, nth: int, tell: Tell) -> Composed:
        if self._open is None or self._open[0] != nth:
            manner = self.manner
            self._open = None  # before the next is set: one at a time
            self._open = (
                nth,
                composed(
                    self._ask(nth), manner.about, manner.options, manner.look, manner.lens, tell
                ),
            )
        return self._open[1]

    def _set_contents(self) -> None:
        """Set the contents twice: their length moves what they tell."""
        before = 0
        for _ in range(2):
            self._contents = Stack(self._listed(before), self.frame.width - 2 * SIDE - 40)
            first, self._of_contents = 0, []
            while first < len(self._contents):
                end = max(self._contents.fitting(first, self.frame.text.height()), first + 1)
                self._of_contents.append((first, end))
                first = end
            before = len(self._of_contents)

    def _listed(self, before: int) -> list[Said]:
        count = len(self._chapters)
        found = [
            Said(text=self.manner.about.project, size=26, weight=QFont.Weight.Bold, serif=True),
            Said(
                text=plural("Paper", "{n} article", "{n} articles", count),
                size=13, ink="ink_secondary", above=4,
            ),
        ]  # fmt: skip
        for n, each in enumerate(self._chapters):
            page = number(each.first + before + 1)
            above = 22 if not n else 9
            found.append(Said(text=each.title, size=14, weight=BOLD, right=page, above=above))
            if each.where:
                found.append(Said(text=each.where, size=12, ink="ink_secondary"))
        return found

    # -- pages ---------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._of_contents) + sum(each.count for each in self._chapters)

    @property
    def title(self) -> str:
        """What the document is called: the article's title, or the project's name."""
        if len(self._chapters) == 1:
            return self._chapters[0].title
        return self.manner.about.project

    def paint(self, painter: QPainter, nth: int, speak: Speak) -> None:
        """Draw a page, counted from 0, by a painter that counts in units of the frame."""
        at = nth - len(self._of_contents)
        if at < 0:
            first, end = self._of_contents[nth]
            where = QPointF(SIDE + 20, self.frame.text.top())
            self._contents.paint(painter, where, range(first, end), self.theme, speak)
            self._paint_foot(painter, nth, speak)
            return
        which = max(n for n, each in enumerate(self._chapters) if each.first <= at)
        chapter = self._chapters[which]
        made = self._composed(which, _untold)
        if at > chapter.first:
            self._paint_head(painter, chapter, speak)
        self._page_painter(made, speak).paint(painter, made.pages[at - chapter.first])
        self._paint_foot(painter, nth, speak)

    def _page_painter(self, made: Composed, speak: Speak) -> PagePainter:
        if self._painter is None or self._painter[:2] != (made, speak):
            self._painter = made, speak, PagePainter(made, self.theme, speak)
        return self._painter[2]

    def _paint_head(self, painter: QPainter, chapter: _Chapter, speak: Speak) -> None:
        """Name the article again on top of its other pages."""
        where = QRectF(SIDE, 48, self.frame.width - 2 * SIDE, 20)
        said = joined([chapter.title, chapter.where])
        self._paint_running(painter, where, Qt.AlignmentFlag.AlignLeft, said, speak)
        painter.setPen(self.theme.line)
        painter.drawLine(QPointF(SIDE, 72), QPointF(self.frame.width - SIDE, 72))

    def _paint_foot(self, painter: QPainter, nth: int, speak: Speak) -> None:
        where = QRectF(SIDE, self.frame.height - 72, self.frame.width - 2 * SIDE, 20)
        page = f"{number(nth + 1)} / {number(len(self))}"
        self._paint_running(painter, where, Qt.AlignmentFlag.AlignRight, page, speak)
        where.setWidth(where.width() - 120)
        project = self.manner.about.project
        self._paint_running(painter, where, Qt.AlignmentFlag.AlignLeft, project, speak)

    def _paint_running(
        self, painter: QPainter, where: QRectF, side: Qt.AlignmentFlag, said: str, speak: Speak
    ) -> None:
        font = ui_font(RUNNING, tabular=True)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.setFont(font)
        painter.setPen(self.theme.ink_secondary)
        cut = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, where.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter
        speak(painter, without_isolates(cut), lambda: painter.drawText(where, flags, cut))


def titles(page: Page) -> tuple[str, str]:
    """Return what an article is called, and where and when it appeared."""
    article = page.article
    title = article.title or first_words(article.text)
    published = date_words(article.published, short=True) if article.published else ""
    return title, joined([article.outlet, published])


def _untold(_done: int, _total: int) -> None:
    """Tell nobody."""


def _within(tell: Tell, nth: int, count: int) -> Tell:
    """Say of every article's paragraphs only which article it is."""
    return lambda _done, _total: tell(nth, count)
