"""Where the words of a query stand in a text, by the rules that the index finds them by.

The index says which articles; here the very letters are found again in the stored text, accents,
ligatures and vowel signs as they are written there, so that every hit is an exact range.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Final, Protocol

from guillemet.domain.filters import Near, Query, Words, wanted
from guillemet.domain.folding import HIDDEN, LIGATURES, UNSPACED, apart
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

MARKS: Final = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
"""Accents as characters of their own, those that FTS5 passes over, as a class of `re`."""
_EXTRA: Final = f"[{MARKS}{HIDDEN}]*+"
_ONE_EXTRA: Final = f"[{MARKS}{HIDDEN}]"
_LETTER: Final = rf"[^\W_{UNSPACED}{HIDDEN}]"
_BLANKLESS: Final = f"[{HIDDEN}]*+"
_BETWEEN: Final = r"[\W_]"
_TOKEN: Final = rf"[{UNSPACED}]|(?:{_LETTER}{_EXTRA})++"
_PART: Final = rf"[{UNSPACED}]+|(?:{_LETTER}{_EXTRA})+"
_UNUSUAL: Final = f"[{MARKS}{HIDDEN}{UNSPACED}\u0100-\u0151\u0154-\u024f\u1e00-\u1eff\u1f00-\u1fff]"
"""What the patterns of most texts need not think of."""


@dataclass(frozen=True, slots=True)
class _Style:
    """How much a pattern thinks of. Large sets of letters are slow to build.

    `begins` stands behind the first letter: a pattern that begins with a set of letters is fast.
    """

    extra: str
    begins: str
    ends: str
    goes_on: str
    rare_letters: bool


_PLAIN: Final = _Style("", r"(?<![^\W_][\s\S])", r"(?![^\W_])", r"[^\W_]*+", rare_letters=False)
_FULL: Final = _Style(
    _EXTRA, "".join(rf"(?<!{_LETTER}{_ONE_EXTRA * n}[\s\S])" for n in range(5)), rf"(?!{_LETTER})",
    rf"(?:{_LETTER}{_EXTRA})*+", rare_letters=True,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A hit: its range, and which of the words looked for it is."""

    span: Span
    word: int


@cache
def _built(pattern: str) -> "re.Pattern[str]":
    """Return a pattern with large sets of letters, which take their time: not at the start."""
    return re.compile(pattern)


class Finds(Protocol):
    """What finds ranges in a text."""

    def spans(self, text: str) -> list[Span]:
        """Return the ranges of the hits in their order; none overlaps another."""


class Known:
    """Hits that were found before: they are there again where their words still stand."""

    def __init__(self, hits: Sequence[tuple[Span, str]]) -> None:
        self._hits = tuple(hits)

    def spans(self, text: str) -> list[Span]:
        """Return the ranges if all of them are those of that text."""
        there = all(span.of(text) == words for span, words in self._hits)
        return [span for span, _ in self._hits] if there else []


class Finder:
    """Finds what a query looks for. Building costs about a millisecond for each word."""

    def __init__(self, query: Query) -> None:
        leaves = list(wanted(query))
        words = list(dict.fromkeys(each for leaf in leaves for each in _words(leaf)))
        self._near = [
            (leaf.within, frozenset(words.index(each) for each in leaf.parts))
            for leaf in leaves
            if isinstance(leaf, Near)
        ]
        self._anywhere = frozenset(words.index(each) for each in leaves if isinstance(each, Words))
        self.words = tuple(words)
        self._made: dict[bool, list[tuple[int, re.Pattern[str]]]] = {}

    def places(self, text: str) -> list[Place]:
        """Return the hits in `text` in their order; none overlaps another."""
        found = self._all(text)
        if self._near:
            found = self._those_near(text, found)
        return found if len(self.words) < 2 else _apart(found)

    def spans(self, text: str) -> list[Span]:
        """Return the ranges of the hits in their order; none overlaps another."""
        return [place.span for place in self.places(text)]

    def _all(self, text: str) -> list[Place]:
        patterns = self._patterns(full=not text.isascii() and bool(_built(_UNUSUAL).search(text)))
        return [
            Place(Span(*match.span()), n)
            for n, pattern in patterns
            for match in pattern.finditer(text)
        ]

    def _patterns(self, *, full: bool) -> "list[tuple[int, re.Pattern[str]]]":
        if full not in self._made:
            style = _FULL if full else _PLAIN
            made = ((n, _pattern(each, style)) for n, each in enumerate(self.words))
            self._made[full] = [(n, re.compile(pattern)) for n, pattern in made if pattern]
        return self._made[full]

    def _those_near(self, text: str, found: Sequence[Place]) -> list[Place]:
        found = sorted(found, key=lambda place: place.span)
        kept = {n for n, place in enumerate(found) if place.word in self._anywhere}
        for within, words in self._near:
            among = [n for n, place in enumerate(found) if place.word in words]
            for group in _groups([(n, found[n].word) for n in among], len(words)):
                first, last = found[group[0]].span, found[group[-1]].span
                if count_tokens(text[first.end : max(first.end, last.start)]) <= within:
                    kept.update(group)
        return [found[n] for n in sorted(kept)]


def count_tokens(text: str) -> int:
    """Count words as the index does; each ideograph counts as one."""
    return sum(1 for _ in _built(_TOKEN).finditer(text))


def _pattern(words: Words, style: _Style) -> str:
    """Return a pattern for words however they are written; "" if there is nothing to find."""
    parts = _built(_PART).findall(apart(words.text))
    made = ""
    for n, part in enumerate(parts):
        last = n == len(parts) - 1
        if re.match(f"[{UNSPACED}]", part):
            made += _BLANKLESS.join(part) + ("" if last else f"{_BLANKLESS}(?![{UNSPACED}])")
        else:
            made += _word(part, style, first=n == 0, begins=last and words.begins)
        if not last:
            made += _BETWEEN + ("*" if _touches(part, parts[n + 1]) else "+")
    return made


def _touches(part: str, following: str) -> bool:
    """Tell whether two parts may stand side by side with nothing between."""
    return any(re.match(f"[{UNSPACED}]", each) is not None for each in (part, following))


def _word(part: str, style: _Style, *, first: bool, begins: bool) -> str:
    letters = [plain for char in part if (plain := as_found(char))]
    word, made, at = "".join(letters), "", 0
    while at < len(word):
        joined = next((each for each in _LONGEST_FIRST if word.startswith(each, at)), word[at])
        behind = style.begins if first and at == 0 else ""
        if len(joined) > 1:
            made += _joined(joined, style, behind)
        else:
            made += _letter(joined, style, behind, goes_on=begins and at + 1 == len(word))
        at += len(joined)
    return made + (style.goes_on if begins else style.ends)


def _joined(letters: str, style: _Style, behind: str = "") -> str:
    """Return a pattern for letters that a ligature may stand for."""
    written = "".join(each for each, out in LIGATURES.items() if out.lower() == letters)
    plain = _letter(letters[0], style, behind)
    plain += "".join(_letter(char, style) for char in letters[1:])
    ways = [f"[{written}]{behind}{style.extra}", plain]
    if len(letters) > 2:  # ffi: the ligature may be of the first two or of the last two
        ways.append(_joined(letters[:2], style, behind) + _letter(letters[2], style))
        ways.append(_letter(letters[0], style, behind) + _joined(letters[1:], style))
    return f"(?:{'|'.join(ways)})"


def _letter(letter: str, style: _Style, behind: str = "", *, goes_on: bool = False) -> str:
    ways = _written().get(letter) or "".join({letter, letter.upper()[:1], letter.title()[:1]})
    kept = "".join(re.escape(way) for way in ways if style.rare_letters or not _is_rare(way))
    if goes_on:
        kept += "".join(each for each, out in LIGATURES.items() if out.lower()[0] == letter)
    return f"[{kept or re.escape(letter)}]{behind}{style.extra}"


def _is_rare(letter: str) -> bool:
    return 0xFF < ord(letter) < 0x250 or ord(letter) in _EXTENDED


def as_found(char: str) -> str:
    """Return a single character as the index has it; "" if it leaves it out."""
    folded = apart(char)
    if len(folded) != 1 or re.match(f"[{MARKS}{HIDDEN}]", folded):
        return ""
    low = folded.casefold()
    low = low if len(low) == 1 else folded.lower()
    base = unicodedata.normalize("NFD", low)
    bare = base[0] if base[0].isascii() and all(map(unicodedata.combining, base[1:])) else low
    return bare if len(bare) == 1 else char


@cache
def _written() -> dict[str, str]:
    """Return for each letter of the index the characters that it may be in a text."""
    found: dict[str, str] = {}
    for code in chain(range(0x30, 0x250), range(0x370, 0x530), range(0x620, 0x700), _EXTENDED):
        char = chr(code)
        if char.isalnum() and (plain := as_found(char)):
            found[plain] = found.get(plain, "") + char
    return found


def _apart(found: list[Place]) -> list[Place]:
    """Return hits in their order without overlaps: of two that begin together the longer."""
    found.sort(key=lambda place: (place.span.start, -place.span.end))
    kept: list[Place] = []
    for place in found:
        if not kept or place.span.start >= kept[-1].span.end:
            kept.append(place)
    return kept


def _words(leaf: Words | Near) -> tuple[Words, ...]:
    return leaf.parts if isinstance(leaf, Near) else (leaf,)


def _groups(found: Sequence[tuple[int, int]], size: int) -> Iterator[list[int]]:
    """Yield the shortest stretches of hits in which every word occurs, as numbers of the hits."""
    latest: dict[int, int] = {}
    for at, (_, word) in enumerate(found):
        latest[word] = at
        if len(latest) == size:
            chosen = sorted(latest.values())
            yield [found[each][0] for each in chosen]


_EXTENDED: Final = range(0x1E00, 0x2000)
_LONGEST_FIRST: Final = tuple(
    sorted({out.lower() for out in LIGATURES.values()}, key=lambda out: (-len(out), out))
)
