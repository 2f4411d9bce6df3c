"""What a quote says, as it is compared: the stems of its words, and which of them matter.

The words of a language that matter little, deny, count or exclude one another are data in
``resources/statements/<language>.toml``. A language without a file is compared by its plain words.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from sys import intern
from typing import Final, NamedTuple

from guillemet.domain.folding import UNSPACED
from guillemet.domain.worddiff import word_key
from guillemet.resources import resource

LANGUAGES: Final = frozenset({"fr", "en", "de", "es", "it", "pt", "ru", "ar", "zh"})
SHORTEST: Final = 4
"""Letters of a stem, at least."""
LITTLE: Final = 0.12
"""How much a word that matters little counts."""
ONES: Final = frozenset({"one", "un", "une", "uno", "una", "um", "uma"})
"""What after a number in words and a hyphen is part of it: forty-one."""
CAPITALS_MEAN_NOTHING: Final = frozenset({"de"})
CONTENT: Final = "content"
PLAIN: Final = "plain"
DENIAL: Final = "denial"
NUMBER: Final = "number"
_INSERT: Final = re.compile(r"\[[^\]]{0,80}\]")
_BROKEN: Final = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]\s*\n\s*(?=[^\W\d_])")
_NOT: Final = re.compile(r"\b(ca|wo|sha)?n['’]t\b|n['’]t\b", re.IGNORECASE)
_SENTENCE_ENDS: Final = frozenset('.!?:…"«“„')
_DIGITS_ZH: Final = "0-9\u3007零一二两三四五六七八九十百千"
_NUMBER_ZH: Final = rf"[{_DIGITS_ZH}]+(?=[月日号年成倍吨米人次元亿万%\uff05])|[0-9]+"
_BETWEEN_DIGITS: Final = re.compile(r"[\s.,'’]")
_ACCENT: Final = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad"
_WORD: Final = (
    rf"\d+(?:[\s.,'’]\d{{3}}(?!\d))*(?:[.,]\d+)?|[{UNSPACED}]|(?:[^\W\d_{UNSPACED}]|[{_ACCENT}])+"
)


class Token(NamedTuple):
    """A word of a quote: its stem, what it is, and whether it is written as a name."""

    stem: str
    kind: str
    name: bool = False


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is known of a language. Words are as `word_key` makes them, `sides` of stems."""

    language: str = ""
    stop: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    numbers: Mapping[str, str] = field(default_factory=dict)
    sides: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    endings: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    known: "re.Pattern[str] | None" = None
    formulas: tuple[tuple[str, ...], ...] = ()
    found: dict[tuple[str, bool], Token] = field(default_factory=dict)
    """The words met so far: each is kept once, however often it is said."""

    def token(self, key: str, *, name: bool) -> Token:
        """Return what a word is, by its key; `name` if it is written as one."""
        made = self.found.get((key, name))
        if made is None:
            kind = self.kind(key)
            stem = self.numbers.get(key) or (key if self.known else self.stem(key))
            made = self.found[key, name] = Token(stem, kind, name and kind == CONTENT)
        return made

    def stem(self, word: str) -> str:
        """Return what the forms of a word share, or nearly."""
        return intern(_stem(word, self.prefixes, self.endings))

    def kind(self, word: str) -> str:
        """Return what a word is."""
        if word in self.denials:
            return DENIAL
        if word in self.numbers:
            return NUMBER
        return PLAIN if word in self.stop else CONTENT


def _stem(word: str, prefixes: tuple[str, ...], endings: frozenset[str]) -> str:
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) >= len(prefix) + SHORTEST - 1:
            word = word[len(prefix) :]
            break
    least = SHORTEST - bool(prefixes)
    for size in range(min(LONGEST_ENDING, len(word) - least), 0, -1):
        if word[-size:] in endings:
            return word[:-size]
    return word


LONGEST_ENDING: Final = 9


@dataclass(frozen=True)
class Terms:
    """What a quote says: its words in order, and those that tell it from others.

    `features` are stems of content words and numbers; of a script without blanks, pairs of
    characters, two of which tell as much as a word.
    """

    tokens: tuple[Token, ...]
    features: tuple[str, ...]
    unspaced: bool = False

    @cached_property
    def length(self) -> float:
        """How many words there are."""
        return len(self.tokens) / (2 if self.unspaced else 1)

    @cached_property
    def size(self) -> float:
        """How many telling words there are; the others count a little."""
        telling = len(self.features) / (2 if self.unspaced else 1)
        others = sum(token.kind in {PLAIN, DENIAL} for token in self.tokens)
        return telling + LITTLE * others


@cache
def tongue(language: str) -> Tongue:
    """Return what is known of a language: nothing, of one that has no file."""
    code = language[:2].lower()
    if code not in LANGUAGES:
        return Tongue(code)
    written = resource("statements", f"{code}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(written)
    bare = Tongue(
        code,
        frozenset(_listed(data, "stop")),
        frozenset(_listed(data, "negation")),
        dict(pair.split("=") for pair in _listed(data, "numbers")),
        {},
        frozenset(_listed(data, "endings")),
        tuple(_listed(data, "prefixes")),
        _known(data) if data.get("unspaced") else None,
    )
    formulas = (tuple(map(bare.stem, map(word_key, each.split()))) for each in _phrases(data))
    return replace(bare, sides=_sides(str(data["apart"]), bare), formulas=tuple(formulas))


def _phrases(data: Mapping[str, object]) -> list[str]:
    return [each for each in str(data.get("formulas", "")).split(";") if each.strip()]


def _listed(data: Mapping[str, object], name: str) -> list[str]:
    return [word_key(word) for word in str(data.get(name, "")).split()]


def _sides(written: str, bare: Tongue) -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, several in enumerate(written.split(";")):
        for side, words in enumerate(several.split("|")):
            for word in map(word_key, words.split()):
                stem = word if bare.known else bare.stem(word)
                found[stem] = (*found.get(stem, ()), (number, side))
    return found


def _known(data: Mapping[str, object]) -> "re.Pattern[str]":
    """Return a pattern that cuts a script without blanks into numbers, known words, characters."""
    words = re.sub("[|;]", " ", f"{data['apart']} {data['negation']} {data['whole']}").split()
    listed = "|".join(sorted(set(words), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?P<number>{_NUMBER_ZH})|{listed}|[{UNSPACED}]|[^\W_{UNSPACED}]+")


@cache
def _word() -> "re.Pattern[str]":
    return re.compile(_WORD)


def terms(text: str, language: str) -> Terms:
    """Return what a quote says. Editorial inserts in square brackets are no part of it."""
    spoken = tongue(language)
    plain = _BROKEN.sub("", _INSERT.sub(" ", text))
    if spoken.language == "en":
        plain = _NOT.sub(_spelt_out, plain)
    tokens = _without_formulas(tuple(_tokens(plain, spoken)), spoken.formulas)
    if spoken.known is not None:
        return Terms(tokens, tuple(_pairs(tokens)), unspaced=True)
    return Terms(tokens, tuple(t.stem for t in tokens if t.kind in {CONTENT, NUMBER}))


def _without_formulas(
    tokens: tuple[Token, ...], formulas: tuple[tuple[str, ...], ...]
) -> tuple[Token, ...]:
    """Let the words of a saying tell nothing: anybody says it."""
    stems = [token.stem for token in tokens]
    for formula in formulas:
        size = len(formula)
        for at in range(len(stems) - size + 1 if formula[0] in stems else 0):
            if tuple(stems[at : at + size]) == formula:
                plain = (Token(token.stem, PLAIN) for token in tokens[at : at + size])
                tokens = (*tokens[:at], *plain, *tokens[at + size :])
    return tokens


def _spelt_out(found: "re.Match[str]") -> str:
    whole = {"ca": "can", "wo": "will", "sha": "shall"}
    return f"{whole.get((found[1] or '').lower(), '')} not"


def _tokens(text: str, spoken: Tongue) -> Iterator[Token]:
    pattern = spoken.known or _word()
    capitals = spoken.language not in CAPITALS_MEAN_NOTHING
    last: re.Match[str] | None = None
    for match in pattern.finditer(text):
        written = match.group()
        key = word_key(written)
        if last is not None and key in ONES and _touch(text, last, match):
            yield Token(intern(key), NUMBER)
            continue
        last = None
        if written[0].isdigit() or match.lastgroup == "number":
            yield Token(intern(_BETWEEN_DIGITS.sub("", key)), NUMBER)
            continue
        name = capitals and written[0].isupper() and not _begins(text, match.start())
        token = spoken.token(key, name=name)
        last = match if token.kind == NUMBER else None
        yield token


def _touch(text: str, last: "re.Match[str]", match: "re.Match[str]") -> bool:
    """Tell whether a hyphen stands between two words."""
    return text[last.end() : match.start()] in {"-", "\u2010", "\u2011"}


def _begins(text: str, at: int) -> bool:
    """Tell whether a sentence begins there, so that a capital means nothing."""
    before = text[max(0, at - 3) : at].rstrip()
    return at < 2 or not before or before[-1] in _SENTENCE_ENDS


def _pairs(tokens: tuple[Token, ...]) -> Iterator[str]:
    """Yield pairs of neighbouring characters that matter, and longer words as they are."""
    before = ""
    for token in tokens:
        if token.kind == PLAIN:
            before = ""
        elif len(token.stem) > 1 or token.kind == NUMBER:
            yield token.stem
            before = ""
        else:
            if before:
                yield intern(before + token.stem)
            before = token.stem
