"""Notes are Markdown; where one is only read, its words are shown without the marks."""

import re
from typing import Final

from guillemet.domain.patterns import pattern

_LINK: Final = pattern(r"!?\[([^\]\n]*)\]\(([^)\s]+)\)")
_STRONG: Final = pattern(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS: Final = pattern(r"(?<![\w*])(\*|_)(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])")
_CODE: Final = pattern(r"`+([^`\n]+)`+")
_HEAD: Final = pattern(r"^[ \t]*#{1,6}[ \t]+", re.MULTILINE)
_ITEM: Final = pattern(r"^([ \t]*)[-*+][ \t]+", re.MULTILINE)
_CITED: Final = pattern(r"^[ \t]*>[ \t]?", re.MULTILINE)
MOST: Final = 600
"""Characters of a note that a tooltip shows."""


def plain(note: str) -> str:
    """Return the words of a note without its Markdown, the beginning of a long one.

    What looks like markup of another kind is kept from being read as such by a tooltip.
    """
    text = _LINK.sub(r"\1 (\2)", note[: 2 * MOST])
    for form in (_STRONG, _EMPHASIS):
        text = form.sub(r"\2", text)
    text = _CODE.sub(r"\1", text)
    text = _HEAD.sub("", text)
    text = _ITEM.sub(r"\1• ", text)
    text = _CITED.sub("", text).replace("<", "‹")
    return text if len(text) <= MOST else f"{text[:MOST].rstrip()}…"
