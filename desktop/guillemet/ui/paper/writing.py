"""A booklet as a PDF file: whole or not at all, its characters as they are in the articles."""

import errno
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_EXPORT_FAILED
from guillemet.exchange.files import draft_beside, replacing_bytes, saying
from guillemet.exchange.pdf_words import BEGIN, END, with_words
from guillemet.ui.paper.booklet import Booklet
from guillemet.ui.paper.composing import Tell
from guillemet.ui.paper.options import SIZES
from guillemet.ui.paper.stack import Speak

RESOLUTION: Final = 1200
_LEFTWARDS: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters whose lines programs read right from the glyphs alone, and turn round when told."""


class _Words:
    """Flags the lines of a PDF, and keeps what they say."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def speak(self, painter: QPainter, words: str, draw: Callable[[], object]) -> None:
        """Draw a line between two flags."""
        if not words.strip() or _LEFTWARDS.search(words):
            draw()
            return
        nth = len(self.said)
        self.said.append(words)
        painter.fillRect(QRectF(BEGIN, nth, 1, 1), QColor("black"))
        draw()
        painter.fillRect(QRectF(END, nth, 1, 1), QColor("black"))


def write_pdf(booklet: Booklet, path: Path, tell: Tell) -> int:
    """Write all pages to `path`; return how many.

    Raises:
        BadFile: it cannot be written, the disk is full; what stood there before is as it was.
        Stopped: `tell` did not want any more.
    """
    draft = draft_beside(path.resolve())
    try:
        words = _drawn(booklet, draft, path.name, tell)
        with saying(path):
            drawn = draft.read_bytes()
        with _whole(path), replacing_bytes(path) as out:
            with_words(drawn, words, out)
    finally:
        draft.unlink(missing_ok=True)
    return len(booklet)


@contextmanager
def _whole(path: Path) -> Iterator[None]:
    """Say of `path` that it could not be written if what Qt wrote is not whole."""
    try:
        yield
    except ValueError as error:
        reason = os.strerror(errno.EIO)
        raise BadFile(MSG_EXPORT_FAILED, name=path.name, reason=reason) from error


def _drawn(booklet: Booklet, draft: Path, name: str, tell: Tell) -> list[str]:
    """Let Qt write the pages; return the words of their lines."""
    file = QFile(str(draft))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.NewOnly):
        raise BadFile(MSG_EXPORT_FAILED, name=name, reason=file.errorString())
    words = _Words()
    writer = QPdfWriter(file)
    writer.setTitle(booklet.title)
    writer.setCreator("Guillemet")
    dress(writer, booklet)
    writer.setResolution(RESOLUTION)
    try:
        paint_all(booklet, writer, range(len(booklet)), words.speak, tell)
    finally:
        file.flush()
        file.close()
    if file.error() != QFile.FileError.NoError:
        raise BadFile(MSG_EXPORT_FAILED, name=name, reason=file.errorString())
    return words.said


def dress(device: QPagedPaintDevice, booklet: Booklet) -> None:
    """Give a device the paper of a booklet, without margins: its frame has them."""
    size = QPageSize(SIZES[booklet.manner.options.size])
    upright = QPageLayout.Orientation.Portrait
    device.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))


def paint_all(
    booklet: Booklet, device: QPagedPaintDevice, pages: range, speak: Speak, tell: Tell
) -> None:
    """Draw pages on a device.

    Raises:
        OSError: it takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    try:
        frame = booklet.frame
        scale = min(device.width() / frame.width, device.height() / frame.height)
        painter.scale(scale, scale)
        for done, nth in enumerate(pages):
            tell(done, len(pages))
            if done:
                device.newPage()
            booklet.paint(painter, nth, speak)
    finally:
        painter.end()
