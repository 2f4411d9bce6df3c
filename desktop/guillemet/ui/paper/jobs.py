"""What is done with a booklet on a pool thread: composing, a picture of a page, a file, paper."""

from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Final

from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import Stopped
from guillemet.domain.messages import MSG_EXPORT_STOPPED
from guillemet.services.library import Library
from guillemet.services.views import Page
from guillemet.ui.paper.booklet import Booklet, Manner, with_patterns
from guillemet.ui.paper.painting import silent
from guillemet.ui.paper.writing import paint_all, write_pdf

FORMAT: Final = QImage.Format.Format_RGB32


class Pace:
    """How far the thread that works is, and whether it is to stop. No widget goes there."""

    def __init__(self) -> None:
        self.done = self.total = 0
        self.stop = False

    def tell(self, done: int, total: int) -> None:
        """Hear how far it is.

        Raises:
            Stopped: the user does not want it any more.
        """
        self.done, self.total = done, total
        if self.stop:
            raise Stopped(MSG_EXPORT_STOPPED)


class Press:
    """Prints the articles of one choice; composed once, however often pages are looked at."""

    def __init__(
        self, project: Path, coder: str, keys: Sequence[ArticleKey], manner: Manner, page: Page
    ) -> None:
        self._project = project
        self._coder = coder
        self._keys = keys
        self._manner = manner
        self._page = page
        self._booklet: Booklet | None = None
        self._lock = Lock()

    def booklet(self, pace: Pace) -> Booklet:
        """Return all pages, composed.

        Raises:
            Stopped: the user does not want them any more.
            NotFound: an article is gone meanwhile.
        """
        with self._lock:
            if self._booklet is None:
                with Library.reading(self._project) as library:
                    manner = with_patterns(self._manner, library)
                self._booklet = Booklet(len(self._keys), self._ask, manner, pace.tell)
            return self._booklet

    def _ask(self, nth: int) -> Page:
        key = self._keys[nth]
        if key == self._page.article.n:
            return self._page
        with Library.reading(self._project) as library:
            return library.page(key, self._coder)

    def picture(self, nth: int, width: int, pace: Pace) -> tuple[int, QImage]:
        """Return a page as a picture so many pixels wide."""
        booklet = self.booklet(pace)
        scale = width / booklet.frame.width
        picture = QImage(width, round(booklet.frame.height * scale), FORMAT)
        picture.fill("white")
        painter = QPainter(picture)
        painter.scale(scale, scale)
        with self._lock:
            booklet.paint(painter, nth, silent)
        painter.end()
        return nth, picture

    def write(self, out: Path, pace: Pace) -> int:
        """Write a PDF; return how many pages it has.

        Raises:
            BadFile: it cannot be written; what stood there before is as it was.
            Stopped: the user does not want it any more.
        """
        booklet = self.booklet(pace)
        with self._lock:
            return write_pdf(booklet, out, pace.tell)

    def print(self, printer: QPrinter, pace: Pace) -> int:
        """Print on paper; return how many pages.

        Raises:
            Stopped: the user does not want it any more.
        """
        booklet = self.booklet(pace)
        first, last = printer.fromPage() or 1, printer.toPage() or len(booklet)
        pages = range(first - 1, min(last, len(booklet)))
        with self._lock:
            paint_all(booklet, printer, pages, silent, pace.tell)
        return len(pages)
