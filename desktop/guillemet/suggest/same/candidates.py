"""Which quotes of many are worth comparing: those that share rare words.

Every telling word knows the quotes that have it; a quote looks up its rarest ones. Words that very
many quotes have are not looked up. What is read word for word alike is compared with one of its
kind only. Two hundred thousand quotes take a minute or two and some hundreds of megabytes.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from guillemet.suggest.same.pairs import Pair, Said, compare
from guillemet.suggest.same.words import Terms, terms

RAREST: Final = 10
"""Words of a quote that are looked up."""
COMMON: Final = 400
"""Quotes that have a word, above which it is not looked up; rarer ones always are."""
TRIED: Final = 40
"""Quotes that one quote is compared with, the likeliest first."""
SMOOTH: Final = 50
"""Quotes that are thought to be there besides: in a small project no word is common yet."""
FLOOR: Final = 0.1
EVERY: Final = 500
"""Quotes after which it is said how far it is."""


class Progress(NamedTuple):
    """How far it is: quotes read and compared, of twice their number, and pairs found since."""

    done: int
    of: int
    pairs: tuple[Pair, ...] = ()


class Rarity:
    """How telling words are, by how many quotes of a language have them."""

    def __init__(self, quotes: int, having: Counter[str]) -> None:
        self._having = having
        self._quotes = quotes + SMOOTH
        self._top = math.log(self._quotes / 2)
        self._weights: dict[str, float] = {}

    def weigh(self, feature: str) -> float:
        """Return how telling a word is, 0 to 1."""
        found = self._weights.get(feature)
        if found is None:
            among = max(self._having[feature], 1) + 1
            found = max(FLOOR, min(1.0, math.log(self._quotes / among) / self._top))
            self._weights[feature] = found
        return found

    def having(self, feature: str) -> int:
        """Return how many quotes have a word."""
        return self._having[feature]


def find_pairs(quotes: Iterable[Said]) -> Iterator[Progress]:
    """Yield pairs of quotes that perhaps report the same words, and how far it is."""
    by_language: dict[str, list[Said]] = defaultdict(list)
    for quote in quotes:
        by_language[quote.language[:2].lower()].append(quote)
    total = 2 * sum(len(several) for several in by_language.values())
    done = 0
    for language, several in sorted(by_language.items()):
        for count, found in _in_language(several, language):
            done += count
            yield Progress(done, total, found)


def _in_language(several: Sequence[Said], language: str) -> Iterator[tuple[int, tuple[Pair, ...]]]:
    read: list[Terms] = []
    having: Counter[str] = Counter()
    for quote in several:
        read.append(terms(quote.text, language))
        having.update(set(read[-1].features))
        if not len(read) % EVERY:
            yield EVERY, ()
    yield len(read) % EVERY, ()
    index = _Index(several, read, Rarity(len(several), having))
    found: list[Pair] = []
    for at in range(len(several)):
        found += index.pairs(at)
        if not (at + 1) % EVERY:
            yield EVERY, tuple(found)
            found = []
    yield len(several) % EVERY, tuple(found)


class _Index:
    """The quotes of a language that were looked at so far, by their words."""

    def __init__(self, quotes: Sequence[Said], read: Sequence[Terms], rarity: Rarity) -> None:
        self._quotes = quotes
        self._read = read
        self._rarity = rarity
        self._having: dict[str, array[int]] = {}
        self._alike: dict[tuple[str, ...], int] = {}

    def pairs(self, at: int) -> Iterator[Pair]:
        """Yield the pairs of a quote with those looked at before, and remember it."""
        read = self._read[at]
        if not read.features:
            return
        whole = tuple(token.stem for token in read.tokens)
        first = self._alike.setdefault(whole, at)
        if first != at:
            yield from self._compared(at, first)
            return
        kept = self._lookups(read)
        for before in self._likely(kept):
            yield from self._compared(at, before)
        for feature in kept:
            self._having.setdefault(feature, array("I")).append(at)

    def _lookups(self, read: Terms) -> list[str]:
        """Return the rarest words of a quote that others have too."""
        having = self._rarity.having
        shared = [each for each in dict.fromkeys(read.features) if having(each) > 1]
        shared.sort(key=having)
        rare = [each for each in shared if having(each) <= COMMON]
        # where every word is common, the least common ones must do
        return (rare if len(rare) > 1 else shared[:2])[:RAREST]

    def _likely(self, features: Sequence[str]) -> list[int]:
        counts: Counter[int] = Counter()
        for feature in features:
            counts.update(self._having.get(feature, ()))
        least = min(2, len(features))
        likely = [(count, at) for at, count in counts.items() if count >= least]
        likely.sort(key=lambda each: (-each[0], each[1]))
        return [at for _, at in likely[:TRIED]]

    def _compared(self, at: int, before: int) -> Iterator[Pair]:
        one, other = self._quotes[before], self._quotes[at]
        pair = compare(one, other, self._read[before], self._read[at], self._rarity.weigh)
        if pair is not None:
            yield pair
