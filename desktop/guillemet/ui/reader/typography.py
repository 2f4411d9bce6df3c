"""How the text is set: family, size, line height, headline, and the room between paragraphs."""

from typing import Final

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from guillemet.ui.theme import serif_font

TEXT_SIZE: Final = 18
LINE_HEIGHT: Final = 114
"""Per cent of the font's own line, which is 1.36 of its size: 1.55 in all."""
HEADLINE_SIZE: Final = 30
HEADLINE_HEIGHT: Final = 102
BLANK: Final = 4
"""Pixels of a blank line: what parts two paragraphs is their margin."""
_PROPORTIONAL: Final = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def dress(document: QTextDocument, zoom: float, headline: tuple[int, int] | None) -> None:
    """Set the whole text; `headline` is its UTF-16 range, if it is shown."""
    font = serif_font(TEXT_SIZE)
    font.setPixelSize(round(TEXT_SIZE * zoom))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    block = QTextBlockFormat()
    block.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
    block.setBottomMargin(round(TEXT_SIZE * 0.85 * zoom))
    cursor.setBlockFormat(block)
    cursor.setCharFormat(QTextCharFormat())
    _narrow_blanks(document, cursor)
    if headline is not None:
        _dress_headline(cursor, zoom, headline)
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


def _dress_headline(cursor: QTextCursor, zoom: float, headline: tuple[int, int]) -> None:
    cursor.setPosition(headline[0])
    cursor.setPosition(headline[1], QTextCursor.MoveMode.KeepAnchor)
    large = QTextCharFormat()
    font = serif_font(TEXT_SIZE, QFont.Weight.Bold)
    font.setPixelSize(round(HEADLINE_SIZE * zoom))
    large.setFont(font)
    cursor.mergeCharFormat(large)
    block = QTextBlockFormat()
    block.setLineHeight(HEADLINE_HEIGHT, _PROPORTIONAL)
    block.setBottomMargin(round(20 * zoom))
    cursor.mergeBlockFormat(block)
