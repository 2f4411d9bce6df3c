"""Which actors are perhaps one: by equal name keys, and by names that are nearly the same."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from guillemet.domain.records import dataclass

LEAST: Final = 4
"""Letters of a word that a comparison may start from."""
CROWD: Final = 60
"""A word that more actors have than that tells nothing about who they are."""
ALIKE: Final = 85.0
"""How alike two names must be, of 100."""

Named = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors that are perhaps one; `sure` if a name key of both is the same."""

    one: int
    other: int
    alike: float

    @property
    def sure(self) -> bool:
        """Whether a name or alias of both is the same, accents and case aside."""
        return self.alike >= 100


def pairs(names: Sequence[Named], *, thorough: bool = False) -> list[Pair]:
    """Return the pairs of actors that are perhaps one, the likeliest first.

    Only names that share a word, or its beginning, are compared: two spellings of which every
    word differs in its first letters are not found, unless the few are compared `thorough`ly.
    """
    found: dict[tuple[int, int], float] = {}
    for one, other, alike in (*_equal(names), *_near(names, thorough=thorough)):
        key = (min(one, other), max(one, other))
        found[key] = max(alike, found.get(key, 0))
    ordered = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    return [Pair(*key, alike) for key, alike in ordered]


def _equal(names: Iterable[Named]) -> Iterator[tuple[int, int, float]]:
    by_key: dict[str, set[int]] = defaultdict(set)
    for actor, key in names:
        by_key[key].add(actor)
    for actors in by_key.values():
        for one, other in combinations(sorted(actors), 2):
            yield one, other, 100.0


def _near(names: Iterable[Named], *, thorough: bool) -> Iterator[tuple[int, int, float]]:
    for block in [{key: n for n, key in names}] if thorough else _blocks(names):
        for key, hit, alike in _alike(list(block)):
            if block[hit] != block[key]:
                yield block[key], block[hit], min(alike, 99.0)


def _blocks(names: Iterable[Named]) -> list[dict[str, int]]:
    """Return names that share a word, or single words that begin alike, with their actors."""
    blocks: dict[str, dict[str, int]] = defaultdict(dict)
    for actor, key in names:
        words = key.split()
        for word in words:
            if len(word) >= LEAST:
                blocks[word][key] = actor
        if len(words) == 1 and len(key) >= LEAST:
            blocks[f"{key[:LEAST]}…"][key] = actor
    return [block for block in blocks.values() if 1 < len(block) <= CROWD]


def _alike(keys: Sequence[str]) -> Iterator[tuple[str, str, float]]:
    from rapidfuzz import fuzz, process

    for at, key in enumerate(keys[:-1]):
        # as they stand, and with their words in one order: "Martin, Jean"
        for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
            hits = process.extract(
                key, keys[at + 1 :], scorer=scorer, score_cutoff=ALIKE, limit=None
            )
            yield from ((key, hit, alike) for hit, alike, _ in hits)
