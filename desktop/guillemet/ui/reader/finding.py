"""What "find in the article" finds: words or a pattern, in the text as it is stored."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

HITS_UP_TO: Final = 50_000


class NotAPattern(Exception):
    """What was typed is no regular expression."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    Attributes:
        typed: words, or a regular expression if `pattern`.
        whole: only whole words.
        exact: case and accents count.
    """

    typed: str
    pattern: bool = False
    whole: bool = False
    exact: bool = False


class Searched:
    """A text to find things in; without case and accents it is made plain once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain: str | None = None

    def hits(self, wanted: Wanted) -> list[Span]:
        """Return where it stands, in order, none over another.

        Raises:
            NotAPattern: the regular expression is none.
        """
        if not wanted.typed:
            return []
        expression = _compiled(wanted)
        text = self._text if wanted.exact else self.plain
        return [Span(*found) for found in _found(expression, text)]

    @property
    def plain(self) -> str:
        """The text without case and accents, character for character: positions stay."""
        if self._plain is None:
            self._plain = plain(self._text)
        return self._plain


def plain(text: str) -> str:
    """Return `text` without case and accents, character for character: positions stay."""
    return text.translate({ord(char): _plain(char) for char in set(text)})


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    base = unicodedata.normalize("NFD", char)[0].casefold()
    return base if len(base) == 1 else char


def _beyond_ascii(char: str) -> bool:
    """Tell whether a character may be folded in a pattern: what has a meaning there is ASCII."""
    return not char.isascii()


def _compiled(wanted: Wanted) -> "re.Pattern[str]":
    typed = wanted.typed
    if not wanted.exact:
        folds = str.isprintable if not wanted.pattern else _beyond_ascii
        typed = "".join(_plain(char) if folds(char) else char for char in typed)
    source = typed if wanted.pattern else re.escape(typed)
    if wanted.whole:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    try:
        return re.compile(source, re.MULTILINE if wanted.exact else re.MULTILINE | re.IGNORECASE)
    except (re.error, OverflowError) as error:
        raise NotAPattern from error


def _found(expression: "re.Pattern[str]", text: str) -> Iterator[tuple[int, int]]:
    for count, found in enumerate(expression.finditer(text)):
        if count >= HITS_UP_TO:
            return
        if found.end() > found.start():
            yield found.span()
