"""Sentences with the passages in marks folded into one token each.

The article is a frame; so are the words inside each pair of marks. A sentence never ends inside
a pair, and a name is one token.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import field
from typing import Final

from guillemet.domain.quotemarks import MarkPair
from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.names import Name
from guillemet.suggest.tokens import BREAK, NUMBER, QUOTE, SIGN, WORD, Token

NAME: Final = "e"
_STOPS = frozenset((".", "!", "?", "…", "...", "。", "！", "？", "؟", "\u06d4"))
_ENDINGS = frozenset(".!?…。！？؟")
_STOPPING: Final = (SIGN, QUOTE)
LONGEST: Final = 200
"""Words after which a sentence ends in any case: its reading takes the square of its length."""


@dataclass(slots=True)
class Sentence:
    """One sentence of a frame. `pairs` are the passages in it, as numbers of pairs."""

    tokens: list[Token]
    frame: int
    paragraph: int
    number: int = 0
    pairs: list[int] = field(default_factory=list)
    headline: bool = False


class Frames:
    """Cuts a text into frames and these into sentences."""

    def __init__(
        self, text: str, tokens: list[Token], pairs: tuple[MarkPair, ...], names: list[Name]
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._pairs = pairs
        self._starts = [token.start for token in tokens]
        self._names = {
            name.civil if name.civil >= 0 else name.first: n for n, name in enumerate(names)
        }
        self._list = names
        self.parents = _parents(pairs)
        self._children: dict[int, list[int]] = {}
        for number, parent in enumerate(self.parents):
            self._children.setdefault(parent, []).append(number)

    def sentences(self) -> list[Sentence]:
        """Return the sentences of the article, then those of each frame within it."""
        result = list(self._cut(-1, 0, len(self._text)))
        for number, pair in enumerate(self._pairs):
            result += self._cut(number, pair.inner.start, pair.inner.end)
        for number, sentence in enumerate(result):
            sentence.number = number
        return result

    def _fold(self, frame: int, start: int, end: int) -> Iterator[Token]:
        """Yield the tokens of a frame, each passage and each name as one."""
        n, last = self._bounds(start, end)
        for child in self._children.get(frame, ()):
            outer = self._pairs[child].outer
            stop = bisect_left(self._starts, outer.start, n, last)
            yield from self._plain(n, stop)
            yield self._passage(child)
            n = bisect_left(self._starts, outer.end, max(n, stop), last)
        yield from self._plain(n, last)

    def _bounds(self, start: int, end: int) -> tuple[int, int]:
        n = bisect_left(self._starts, start)
        return n, bisect_left(self._starts, end, n)

    def _plain(self, n: int, stop: int) -> Iterator[Token]:
        """Yield the tokens ``n..stop`` (not included), each name that ends among them as one."""
        tokens, names = self._tokens, self._names
        while n < stop:
            name = names.get(n)
            if name is not None and self._list[name].last < stop:
                yield self._named(name, n)
                n = self._list[name].last + 1
            else:
                yield tokens[n]
                n += 1

    def _passage(self, number: int) -> Token:
        outer = self._pairs[number].outer
        token = Token(outer.start, outer.end, "", QUOTE)
        token.pair = number
        return token

    def _named(self, number: int, n: int) -> Token:
        name = self._list[number]
        first, last = self._tokens[n], self._tokens[name.last]
        token = Token(first.start, last.end, self._text[first.start : last.end], NAME)
        token.actor = number
        token.low = last.low
        token.flags = last.flags & (f.PLACE | f.ORG | f.OF) if name.actor < 0 else 0
        return token

    def _cut(self, frame: int, start: int, end: int) -> Iterator[Sentence]:
        held: list[Token] = []
        paragraph = 0
        tokens = list(self._fold(frame, start, end))
        for n, token in enumerate(tokens):
            follows = tokens[n + 1] if n + 1 < len(tokens) else None
            if token.kind == BREAK:
                if held and follows is not None and self._wraps(held[-1], follows):
                    continue
                if held:
                    yield _sentence(held, frame, paragraph)
                held = []
                paragraph += 1
                continue
            held.append(token)
            stops = token.kind in _STOPPING and self._ends(token, tokens, n)
            if stops or len(held) >= LONGEST:
                yield _sentence(held, frame, paragraph)
                held = []
        if held:
            yield _sentence(held, frame, paragraph)

    def _wraps(self, last: Token, follows: Token) -> bool:
        """Tell whether a line was only broken for its length."""
        if last.kind not in (WORD, NAME) and last.text not in (",", ";"):
            return False
        return follows.kind == WORD and follows.text[0].islower()

    def _ends(self, token: Token, tokens: list[Token], n: int) -> bool:
        follows = tokens[n + 1] if n + 1 < len(tokens) else None
        if follows is None or follows.kind == BREAK:
            return False
        if token.kind == SIGN and token.text in _STOPS:
            return self._begins(follows) and follows.text not in (")", "]")
        if token.kind == QUOTE and self._complete(token):
            return self._begins(follows) and not self._attributes(tokens, n + 1)
        return False

    def _begins(self, token: Token) -> bool:
        if token.kind in (QUOTE, NUMBER):
            return True
        char = token.text[:1]
        return not char.islower() and (char.isalpha() or char in "¿¡([-–—•*#")

    def _complete(self, token: Token) -> bool:
        """Tell whether the words in marks end as a sentence does."""
        inner = self._pairs[token.pair].inner
        return self._text[inner.end - 1] in _ENDINGS

    def _attributes(self, tokens: list[Token], n: int) -> bool:
        """Tell whether a verb of speech follows words that only a question mark ends."""
        inner = self._pairs[tokens[n - 1].pair].inner
        if self._text[inner.end - 1] in ".。" or tokens[n].kind == QUOTE:
            return False
        if tokens[n].text in "—–-":
            return True
        return any(token.has(f.CUE) for token in tokens[n : n + 4])


def _sentence(tokens: list[Token], frame: int, paragraph: int) -> Sentence:
    pairs = [token.pair for token in tokens if token.kind == QUOTE]
    return Sentence(list(tokens), frame, paragraph, 0, pairs)


def _parents(pairs: tuple[MarkPair, ...]) -> list[int]:
    """Return for each pair the number of the pair around it, -1 for none."""
    parents: list[int] = []
    around: list[int] = []
    for number, pair in enumerate(pairs):
        del around[pair.depth :]
        parents.append(around[-1] if around else -1)
        around.append(number)
    return parents
