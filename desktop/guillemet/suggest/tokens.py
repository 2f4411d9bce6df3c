"""Words and signs of a text with what the language's lists say of them."""

import re
from functools import cache
from typing import Final

from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon, folded

WORD: Final = "w"
NUMBER: Final = "n"
SIGN: Final = "s"
QUOTE: Final = "q"
BREAK: Final = "b"
_LETTERS = r"[^\W\d_\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"
_WIDE = "[\u3040-\u30ff\u3400-\u9fff]"
_WIDEST: Final = 6
_HYPHENED = rf"{_LETTERS}+(?:[-\u2010\u2011](?:{_LETTERS}+|\d+))*"
_INVERTED = re.compile(
    r"-(?:t-)?(il|elle|on|ils|elles|je|nous|vous|tu|ce|lhe|lhes|se)$", re.IGNORECASE
)
_ARTICLED = re.compile(r"[a-z]{1,4}-[A-ZÀ-Þ]")  # el-Assad


class Token:
    """A word, a number, a sign, a passage in marks or the end of a line."""

    __slots__ = ("actor", "end", "flags", "kind", "low", "pair", "start", "text")

    def __init__(self, start: int, end: int, text: str, kind: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.kind = kind
        self.low = folded(text) if kind == WORD else text
        self.flags = 0
        self.pair = -1  # number of the pair of marks, for a passage
        self.actor = -1  # number of the name that the token belongs to

    @property
    def capital(self) -> bool:
        """Tell whether the word begins with a capital."""
        if self.kind != WORD:
            return False
        return self.text[0].isupper() or _ARTICLED.match(self.text) is not None

    def has(self, flags: int) -> bool:
        """Tell whether the word can be any of `flags`."""
        return bool(self.flags & flags)


@cache
def _pattern(language: str, elisions: frozenset[str]) -> re.Pattern[str]:
    parts = [r"(?P<b>\n[\n \t\u00a0]*)"]
    if elisions:
        some = "|".join(sorted(elisions, key=lambda word: (-len(word), word)))
        parts.append(rf"(?P<e>\b(?:{some})['’])(?=[\w«“‘\"»”'\s<])")
    dotted = rf"(?:{_LETTERS}\.[-\u2011]?){{2,}}|S\. ?A\.|[eE]\. ?V\."
    # 's is a word of its own in English; elsewhere apostrophes lie inside words
    inner = rf"(?:['’](?!s\b){_HYPHENED})*" if language == "en" else rf"(?:['’]{_HYPHENED})*"
    if language == "en":
        parts.append(r"(?P<p>(?<=\w)['’][sS]\b)")
    parts.append(rf"(?P<c>{_WIDE}+)")
    parts.append(rf"(?P<w>{dotted}|{_HYPHENED}{inner})")
    parts.append(r"(?P<n>\d+(?:[.,:/]\d+)*[^\W\d_]{0,3}\b|\d+)")
    parts.append(r"(?P<s>\.\.\.|[^\s])")
    return re.compile("|".join(parts), re.IGNORECASE)


def tokenise(text: str, words: Lexicon) -> list[Token]:
    """Return the tokens of a text in order; positions are code points of `text`."""
    tokens: list[Token] = []
    for match in _pattern(words.language, words.elisions).finditer(text):
        start, end = match.span()
        group = match.lastgroup
        if group == "c":
            _add_wide(tokens, match, words)
        elif group == "s":
            tokens.append(Token(start, end, match.group(), SIGN))
        elif group == "n":
            tokens.append(Token(start, end, match.group(), NUMBER))
        elif group == "b":
            tokens.append(Token(start, end, "\n", BREAK))
        else:
            _add_word(tokens, match, words)
    return _merged(_shortened(tokens, text, words), text, words)


def _add_wide(tokens: list[Token], match: re.Match[str], words: Lexicon) -> None:
    """Add the words of a script without blanks: the longest that the list knows, or one sign."""
    start, end = match.span()
    text = match.group()
    n = 0
    while n < len(text):
        length = next((k for k in range(_WIDEST, 1, -1) if text[n : n + k] in words.words), 1)
        _append(tokens, start + n, min(start + n + length, end), text[n : n + length], words)
        n += length


def _add_word(tokens: list[Token], match: re.Match[str], words: Lexicon) -> None:
    """Add a word; ``dit-elle`` and ``a-t-il`` are two."""
    start, end = match.span()
    text = match.group()
    inverted = _INVERTED.search(text) if "-" in text and words.has("inversion") else None
    if inverted and words.of(folded(text[: inverted.start()])):
        _append(tokens, start, start + inverted.start(), text[: inverted.start()], words)
        _append(tokens, start + inverted.start(1), end, inverted.group(1), words)
        tokens[-1].flags |= f.INVERTED
        return
    _append(tokens, start, end, text, words)
    if match.lastgroup == "p":
        tokens[-1].flags |= f.OF
        tokens[-1].low = "'s"


_ENCLITIC = re.compile(r"-(?:[oa]s?|n[oa]s?|l[oa]s?|me|te)$", re.IGNORECASE)


def _append(tokens: list[Token], start: int, end: int, text: str, words: Lexicon) -> None:
    token = Token(start, end, text, WORD)
    token.flags = words.of(token.low)
    if not token.flags and "-" in text and words.has("enclitic"):
        token.flags = words.of(_ENCLITIC.sub("", token.low)) & (f.CUE | f.VERB | f.FIN)
    if not token.flags and words.has("prefixes"):
        token.flags = _unprefixed(token, words)
    tokens.append(token)


def _unprefixed(token: Token, words: Lexicon) -> int:
    """Return what an Arabic word can be without its conjunction, which is written to it."""
    low = token.low
    if len(low) > 2 and low[0] in "وف":
        flags = words.of(low[1:])
        if flags & (f.CUE | f.VERB | f.PREP | f.THAT | f.ROLE | f.NAMING):
            return flags | (f.CONJ if not flags & f.CUE else 0)
    return 0


def _shortened(tokens: list[Token], text: str, words: Lexicon) -> list[Token]:
    """Join abbreviations and initials with their full stops."""
    result: list[Token] = []
    for token in tokens:
        last = result[-1] if result else None
        if token.text == "." and last is not None and last.end == token.start:
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
    result: list[Token] = []
    n = 0
    while n < len(tokens):
        token = tokens[n]
        entries = words.phrases.get(token.low) if token.kind == WORD else None
        length = 0
        if entries:
            length, flags = _phrase(tokens, n, entries)
        if length:
            last = tokens[n + length - 1]
            token.end, token.text = last.end, text[token.start : last.end]
            token.low = " ".join(one.low for one in tokens[n : n + length])
            token.flags = flags
        result.append(token)
        n += max(1, length)
    return result


def _phrase(
    tokens: list[Token], n: int, entries: tuple[tuple[tuple[str, ...], int], ...]
) -> tuple[int, int]:
    """Return how many tokens from `n` make a listed phrase, and what it is."""
    for rest, flags in entries:
        if _follows(tokens, n + 1, rest):
            capitals = sum(one.capital for one in tokens[n + 1 : n + 1 + len(rest)])
            if flags & (f.PLACE | f.POWER | f.ACCORD) or not capitals:
                return 1 + len(rest), flags
    return 0, 0


def _follows(tokens: list[Token], n: int, rest: tuple[str, ...]) -> bool:
    if n + len(rest) > len(tokens):
        return False
    return all(
        tokens[n + i].low == word and tokens[n + i].kind in "ws" for i, word in enumerate(rest)
    )
