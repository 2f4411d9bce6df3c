"""Text and positions in it. One unit everywhere: the Unicode code point.

Qt counts UTF-16 units, so ``QTextCursor.position()`` runs ahead of a Python
index by one for every character beyond U+FFFF. Convert at the widget's edge,
with `display.DisplayMap`, and nowhere else.
"""

import codecs
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from guillemet.domain.errors import InvalidSpan
from guillemet.domain.messages import MSG_SPAN
from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass

REPLACEMENT = "\ufffd"
_BREAK = pattern("\r\n|[\r\v\f\x85\u2028\u2029]")
_NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_UNFIT = pattern(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_NONCHARACTERS}]")
# found ten times as fast as what it may hold is replaced
_QUESTIONABLE = pattern(
    "[^\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufe00-\ufefe\uff00-\uffef\U00010000-\U0001fffd]"
)
_LINE = pattern(r"[^\n]+")
_WORD = pattern(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’][^\W_]+)*")


class Canonical(NamedTuple):
    """Text as it is stored for good, and how many of its characters had to be replaced."""

    text: str
    replaced: int


def canonical(text: str) -> Canonical:
    """Return `text` as it is stored for good, and how many characters were replaced.

    Line breaks of every kind become one newline; what no file format can carry becomes
    U+FFFD one for one. No-break spaces, accents in parts and bidi marks stay.
    """
    if not _QUESTIONABLE.search(text):
        return Canonical(text, 0)
    return Canonical(*_UNFIT.subn(REPLACEMENT, _BREAK.sub("\n", text.lstrip("\ufeff"))))


def digest_of(text: str) -> str:
    """Return the SHA-256 of a canonical text's UTF-8, in hexadecimal."""
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()


def count_words(text: str) -> int:
    """Count words; each ideograph or kana counts as one, as readers of Chinese count."""
    if _BEYOND_LATIN.search(text):
        return len(_WORD.findall(text))
    # by bytes, one for each character, it takes a fifth of the time
    shapes = _shapes()
    shape = text.replace("\u202f", " ").encode("cp1252", _BY_SHAPE).translate(shapes)
    parts = shape.split(b"'")
    joined = sum(a[-1:] == _LETTER == b[:1] for a, b in pairwise(parts))
    return len(shape.replace(b"'", b" ").split()) - joined


def reading_minutes(words: int, language: str = "") -> int:
    """Return how many minutes reading takes; where each sign counts as a word they go faster."""
    return max(1, round(words / (400 if language[:2] in {"zh", "ja"} else 220)))


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range ``[start, end)`` of code points; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise InvalidSpan(MSG_SPAN, start=self.start, end=self.end)

    def of(self, text: str) -> str:
        """Return the part of `text` under the span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether both have a character in common."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Tell whether `other` lies within, ends included."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, index: int) -> bool:
        """Tell whether a caret at `index` touches the span, both ends included."""
        return self.start <= index <= self.end


class Paragraphs:
    """The non-blank lines of a text, numbered from 1 alike in gutter and export."""

    __slots__ = ("_starts", "spans")

    def __init__(self, text: str) -> None:
        self.spans = tuple(
            Span(*line.span()) for line in _LINE.finditer(text) if not line.group().isspace()
        )
        self._starts = [span.start for span in self.spans]

    def number(self, index: int) -> int:
        """Return the number of the paragraph at or before `index`; 1 before the first."""
        return max(1, bisect_right(self._starts, index))


class Utf16Map:
    """Converts positions in one text between code points and UTF-16 units.

    Costs O(k) to build and O(log k) a lookup, k being the number of characters
    beyond U+FFFF: nothing for most articles.
    """

    __slots__ = ("_astral", "_units")

    def __init__(self, text: str) -> None:
        astral = [] if text.isascii() else [m.start() for m in _ASTRAL.finditer(text)]
        self._astral = astral
        self._units = [i + n for n, i in enumerate(astral)]

    def to_utf16(self, index: int) -> int:
        """Convert a code-point index to a UTF-16 offset."""
        return index + bisect_left(self._astral, index)

    def from_utf16(self, offset: int) -> int:
        """Convert a UTF-16 offset to a code-point index, rounding down inside a pair."""
        n = bisect_left(self._units, offset)
        inside = n > 0 and offset == self._units[n - 1] + 1
        return self._astral[n - 1] if inside else offset - n


_ASTRAL = pattern("[\U00010000-\U0010ffff]")
_BEYOND_LATIN = pattern("[^\0-\u036f\u1e00-\u1eff\u2000-\u2bff\ufe00-\ufe0f\U0001f000-\U0001faff]")
_LETTER = b"a"
_BY_SHAPE = "guillemet.shape"


@cache
def _shapes() -> bytes:
    """Return what each byte of cp1252 is to a count of words: a letter, an apostrophe, a blank."""
    codecs.register_error(_BY_SHAPE, _shape_of)
    chars = (bytes([code]).decode("cp1252", "replace") for code in range(256))
    return b"".join(b"'" if char in "'’" else _LETTER if char.isalnum() else b" " for char in chars)


def _shape_of(error: UnicodeError) -> tuple[str, int]:
    """Stand in for characters that cp1252 lacks."""
    assert isinstance(error, UnicodeEncodeError)
    strange = error.object[error.start : error.end]
    return "".join("a" if char.isalnum() else " " for char in strange), error.end
