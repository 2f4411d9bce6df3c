"""Words and regular expressions sought in texts, as they are stored: bounded in time.

Built on `regex`, which knows what `re` knows, gives up after a time that it is given, and lets
other threads run meanwhile. Letters are compared without case and accents, unless they count.
"""

import unicodedata
from typing import TYPE_CHECKING, Final

from guillemet.domain.errors import BadValue
from guillemet.domain.messages import (
    MSG_EXPRESSION,
    MSG_EXPRESSION_AT,
    MSG_EXPRESSION_EMPTY,
    MSG_EXPRESSION_SLOW,
)
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

if TYPE_CHECKING:
    from regex import Pattern

SECONDS: Final = 1.0
"""How long one expression may take in one text."""
HITS_UP_TO: Final = 50_000
LONGEST: Final = 1_000
"""Characters of an expression; a longer one is a paste gone wrong."""


class TooSlow(BadValue):
    """An expression takes longer in a text than anybody would wait for."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is sought.

    Attributes:
        typed: words, or a regular expression if `regex`.
        whole: only whole words.
        exact: case and accents count.
    """

    typed: str
    regex: bool = False
    whole: bool = False
    exact: bool = False


class Text:
    """A text to seek in; without case and accents it is made plain once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain: str | None = None

    def spans(self, sought: Sought, seconds: float = SECONDS) -> list[Span]:
        """Return where it stands, in order, none over another, at most `HITS_UP_TO`.

        Raises:
            BadValue: the expression is none.
            TooSlow: it takes longer than that.
        """
        expression = compiled(sought)
        text = self._text if sought.exact else self._folded()
        found: list[Span] = []
        try:
            for match in expression.finditer(text, timeout=seconds, concurrent=True):
                if match.end() > match.start():
                    found.append(Span(*match.span()))
                if len(found) >= HITS_UP_TO:
                    break
        except TimeoutError as error:
            raise TooSlow(MSG_EXPRESSION_SLOW, typed=sought.typed[:40]) from error
        return found

    def _folded(self) -> str:
        if self._plain is None:
            self._plain = plain(self._text)
        return self._plain


def compiled(sought: Sought) -> "Pattern[str]":
    """Return the expression of what is sought.

    Raises:
        BadValue: it is none, empty, or too long; with the place where it goes wrong.
    """
    import regex

    typed = sought.typed
    if not typed.strip():
        raise BadValue(MSG_EXPRESSION_EMPTY)
    if len(typed) > LONGEST:
        raise BadValue(MSG_EXPRESSION, typed=typed[:40], reason=f"> {LONGEST}")
    if not sought.exact:
        folds = str.isprintable if not sought.regex else _beyond_ascii
        typed = "".join(_bare(char) if folds(char) else char for char in typed)
    source = typed if sought.regex else regex.escape(typed, special_only=True)
    if sought.whole:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = regex.MULTILINE | regex.VERSION0 | (0 if sought.exact else regex.IGNORECASE)
    try:
        return regex.compile(source, flags)
    except regex.error as error:
        raise _wrong(sought, str(error)) from error
    except (OverflowError, RecursionError, ValueError) as error:
        raise BadValue(MSG_EXPRESSION, typed=sought.typed[:40], reason=str(error)[:80]) from error


def _wrong(sought: Sought, said: str) -> BadValue:
    """Return what is wrong with an expression, and from which character on."""
    reason, _, at = said.partition(" at position ")
    before = len(r"(?<!\w)(?:") if sought.whole else 0
    offset = int(at.split()[0]) if at else 0
    place = min(max(0, offset - before), len(sought.typed)) + 1
    return BadValue(MSG_EXPRESSION_AT, reason=reason, place=place)


def plain(text: str) -> str:
    """Return `text` without case and accents, character for character: positions stay."""
    return text.translate({ord(char): _bare(char) for char in set(text)})


def _bare(char: str) -> str:
    if char.isascii():
        return char.lower()
    base = unicodedata.normalize("NFD", char)[0].casefold()
    return base if len(base) == 1 else char


def _beyond_ascii(char: str) -> bool:
    """Tell whether a character may be folded in a pattern: what has a meaning there is ASCII."""
    return not char.isascii()
