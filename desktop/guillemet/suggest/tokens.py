"""Words and signs of a text with what the language's lists say of them."""

import re
from functools import cache
from typing import Final

from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon, Read, folded

WORD: Final = "w"
NUMBER: Final = "n"
SIGN: Final = "s"
QUOTE: Final = "q"
BREAK: Final = "b"
_LETTERS = r"[^\W\d_\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"
_WIDE = "[\u3040-\u30ff\u3400-\u9fff]"
_HYPHENED = rf"{_LETTERS}+(?:[-\u2010\u2011](?:{_LETTERS}+|\d+))*"
_INVERTED = re.compile(
    r"-(?:t-)?(il|elle|on|ils|elles|je|nous|vous|tu|ce|lhe|lhes|se)$", re.IGNORECASE
)
_ARTICLED = re.compile(r"[a-z]{1,4}-[A-ZÀ-Þ]")  # el-Assad


class Token:
    """A word, a number, a sign, a passage in marks or the end of a line.

    `capital` tells of a word that it begins with a capital.
    """

    __slots__ = ("actor", "capital", "end", "flags", "kind", "low", "pair", "start", "text")

    def __init__(
        self, start: int, end: int, text: str, kind: str, read: Read | None = None
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.kind = kind
        if read is None:
            self.low, self.flags, self.capital = text, 0, False
        else:
            self.low, self.flags, self.capital = read
        self.pair = -1  # number of the pair of marks, for a passage
        self.actor = -1  # number of the name that the token belongs to

    def has(self, flags: int) -> bool:
        """Tell whether the word can be any of `flags`."""
        return self.flags & flags != 0


@cache
def _pattern(language: str, elisions: frozenset[str]) -> re.Pattern[str]:
    parts = [r"(?P<b>\n[\n \t\u00a0]*)"]
    if elisions:
        some = "|".join(sorted(elisions, key=lambda word: (-len(word), word)))
        parts.append(rf"(?P<e>\b(?i:{some})['’])(?=[\w«“‘\"»”'\s<])")
    dotted = rf"(?:{_LETTERS}\.[-\u2011]?){{2,}}|[sS]\. ?[aA]\.|[eE]\. ?[vV]\."
    # 's is a word of its own in English; elsewhere apostrophes lie inside words
    inner = rf"(?:['’](?![sS]\b){_HYPHENED})*" if language == "en" else rf"(?:['’]{_HYPHENED})*"
    if language == "en":
        parts.append(r"(?P<p>(?<=\w)['’][sS]\b)")
    parts.append(rf"(?P<c>{_WIDE}+)")
    parts.append(rf"(?P<w>{dotted}|{_HYPHENED}{inner})")
    parts.append(r"(?P<n>\d+(?:[.,:/]\d+)*[^\W\d_]{0,3}\b|\d+)")
    parts.append(r"(?P<s>\.\.\.|[^\s])")
    return re.compile("|".join(parts))


def tokenise(text: str, words: Lexicon) -> list[Token]:
    """Return the tokens of a text in order; positions are code points of `text`."""
    tokens: list[Token] = []
    add = tokens.append
    known = words.read
    plain = not words.has("inversion")
    for match in _pattern(words.language, words.elisions).finditer(text):
        start, end = match.span()
        group = match.lastgroup
        if group == "s":
            add(Token(start, end, match.group(), SIGN))
        elif group in ("w", "e"):
            word = match.group()
            if plain or "-" not in word or not _add_inverted(tokens, match, words):
                add(Token(start, end, word, WORD, known.get(word) or _read(word, words)))
        elif group == "c":
            _add_wide(tokens, match, words)
        elif group == "n":
            add(Token(start, end, match.group(), NUMBER))
        elif group == "b":
            add(Token(start, end, "\n", BREAK))
        else:
            word = match.group()
            add(Token(start, end, word, WORD, _read(word, words)))
            tokens[-1].flags |= f.OF
            tokens[-1].low = "'s"
    return _merged(_shortened(tokens, text, words), text, words)


def _add_wide(tokens: list[Token], match: re.Match[str], words: Lexicon) -> None:
    """Add the words of a script without blanks: the longest that the list knows, or one sign."""
    at = match.start()
    text = match.group()
    known, lengths = words.read, words.lengths
    n, stop = 0, len(text)
    while n < stop:
        word = sign = text[n]
        for length in lengths.get(sign, ()):
            if (longer := text[n : n + length]) in words.words:
                word = longer
                break
        end = n + len(word)
        tokens.append(Token(at + n, at + end, word, WORD, known.get(word) or _read(word, words)))
        n = end


def _add_inverted(tokens: list[Token], match: re.Match[str], words: Lexicon) -> bool:
    """Add ``dit-elle`` or ``a-t-il`` as two words; return False, with nothing added, for others."""
    start, end = match.span()
    text = match.group()
    inverted = _INVERTED.search(text)
    if inverted is None or not words.of(folded(text[: inverted.start()])):
        return False
    for begin, stop, word in (
        (start, start + inverted.start(), text[: inverted.start()]),
        (start + inverted.start(1), end, inverted.group(1)),
    ):
        tokens.append(Token(begin, stop, word, WORD, _read(word, words)))
    tokens[-1].flags |= f.INVERTED
    return True


_ENCLITIC = re.compile(r"-(?:[oa]s?|n[oa]s?|l[oa]s?|me|te)$", re.IGNORECASE)


def _read(text: str, words: Lexicon) -> Read:
    """Return a word folded, what it can be, and whether it begins with a capital; remember it."""
    low = folded(text)
    flags = words.of(low)
    if not flags and "-" in text and words.has("enclitic"):
        flags = words.of(_ENCLITIC.sub("", low)) & (f.CUE | f.VERB | f.FIN)
    if not flags and words.has("prefixes"):
        flags = _unprefixed(low, words)
    if flags == f.VERB and text[0].isupper() and low not in words.words:
        flags = 0  # a family name that ends as verbs do
    capital = text[0].isupper() or ("-" in text and _ARTICLED.match(text) is not None)
    return words.remember(text, (low, flags, capital))


def _unprefixed(low: str, words: Lexicon) -> int:
    """Return what an Arabic word can be without its conjunction, which is written to it."""
    if len(low) > 4 and low.startswith("لل"):  # to the
        return f.DATIVE
    if len(low) > 2 and low[0] in "وف":
        flags = words.of(low[1:])
        if flags & (f.CUE | f.VERB | f.PREP | f.THAT | f.ROLE | f.NAMING):
            return flags | (f.CONJ if not flags & f.CUE else 0)
    return 0


def _shortened(tokens: list[Token], text: str, words: Lexicon) -> list[Token]:
    """Join abbreviations and initials with their full stops."""
    if "." not in text:
        return tokens
    result: list[Token] = []
    for token in tokens:
        if token.text == "." and result and result[-1].end == token.start:
            last = result[-1]
            low = last.low + "."
            initial = len(last.text) == 1 and last.capital
            short = initial or low in words.abbreviations
            if last.kind == WORD and short and not _ends_body(last, text, token.end):
                last.end, last.text, last.low = token.end, text[last.start : token.end], low
                last.flags = words.of(low) or (last.flags if not initial else 0)
                continue
        result.append(token)
    return result


_NEXT_SENTENCE = re.compile(r"\s*(?:$|\n|[\"'“‘«]?\s*[^\W\d_a-zà-ÿ])")


def _ends_body(word: Token, text: str, end: int) -> bool:
    """Tell whether the full stop after Ltd or Inc ends a sentence as well."""
    return word.has(f.ORG_TAIL) and _NEXT_SENTENCE.match(text, end) is not None


def _merged(tokens: list[Token], text: str, words: Lexicon) -> list[Token]:
    """Join the words of phrases that the language's lists hold."""
    phrases = words.phrases
    result: list[Token] = []
    skip = 0
    for n, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        if token.kind == WORD and token.low in phrases:
            skip = _join(tokens, text, n, phrases[token.low])
        result.append(token)
    return result


def _join(
    tokens: list[Token], text: str, n: int, entries: tuple[tuple[tuple[str, ...], int], ...]
) -> int:
    """Make one token of the phrase that begins at `n`; return how many tokens it takes in."""
    length, flags = _phrase(tokens, n, entries)
    if not length:
        return 0
    token, last = tokens[n], tokens[n + length - 1]
    token.end, token.text = last.end, text[token.start : last.end]
    token.low = " ".join(one.low for one in tokens[n : n + length])
    token.flags = flags
    return length - 1


def _phrase(
    tokens: list[Token], n: int, entries: tuple[tuple[tuple[str, ...], int], ...]
) -> tuple[int, int]:
    """Return how many tokens from `n` make a listed phrase, and what it is."""
    second = tokens[n + 1].low if n + 1 < len(tokens) else ""
    for rest, flags in entries:
        if rest[0] == second and _follows(tokens, n + 1, rest):
            capitals = sum(one.capital for one in tokens[n + 1 : n + 1 + len(rest)])
            if flags & (f.PLACE | f.POWER | f.ACCORD) or not capitals:
                return 1 + len(rest), flags
        elif len(rest) == 1 and flags & f.CUE and _parted(tokens, n, rest[0]):
            return 3, flags
    return 0, 0


def _parted(tokens: list[Token], n: int, second: str) -> bool:
    """Tell whether an adverb parts two words: fait simplement savoir."""
    between, last = tokens[n + 1 : n + 2], tokens[n + 2 : n + 3]
    return bool(last) and last[0].low == second and between[0].has(f.ADV)


def _follows(tokens: list[Token], n: int, rest: tuple[str, ...]) -> bool:
    if n + len(rest) > len(tokens):
        return False
    for token, word in zip(tokens[n : n + len(rest)], rest, strict=True):
        if token.low != word or token.kind not in "ws":
            return False
    return True
