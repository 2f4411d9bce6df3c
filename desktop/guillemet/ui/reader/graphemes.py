"""Whole characters: what a person counts as one, however many code points it is of."""

from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

from guillemet.domain.text import Utf16Map

REACH: Final = 64
"""Code points looked at on either side; no character that is written is longer."""


def step(text: str, at: int, by: int) -> int:
    """Return where the caret stands a whole character after (`by` 1) or before (-1) `at`."""
    first = max(0, at - REACH)
    near = text[first : at + REACH]
    units = Utf16Map(near)
    finder = _finder(near)
    finder.setPosition(units.to_utf16(at - first))
    found = finder.toNextBoundary() if by > 0 else finder.toPreviousBoundary()
    return at if found < 0 else first + units.from_utf16(found)


def snapped(text: str, offset: int, *, forward: bool) -> int:
    """Move a UTF-16 offset in `text` off the middle of a character."""
    finder = _finder(text)
    finder.setPosition(offset)
    if finder.isAtBoundary():
        return offset
    return finder.toNextBoundary() if forward else finder.toPreviousBoundary()


def _finder(text: str) -> QTextBoundaryFinder:
    return QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
