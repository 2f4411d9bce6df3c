"""Pairs put together: the quotes that perhaps are all one statement."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Final, Protocol

from guillemet.domain.records import dataclass
from guillemet.domain.worddiff import word_key

LINKED: Final = 0.4
"""Share of the pairs across two groups that must be alike for the groups to be one."""


SIGNS: Final = 12
"""Characters that typography may add to a quote."""


class Alike(Protocol):
    """A pair, by the keys of its quotes and how sure it is, 0 to 1."""

    @property
    def one(self) -> int:
        """The one."""

    @property
    def other(self) -> int:
        """The other."""

    @property
    def score(self) -> float:
        """How sure."""


@dataclass(frozen=True, slots=True)
class Group:
    """Quotes that perhaps are one statement, and how sure the weakest tie among them is."""

    members: tuple[int, ...]
    score: float


def grouped(
    pairs: Iterable[Alike],
    together: Iterable[Collection[int]],
    apart: Collection[tuple[int, int]],
    texts: Mapping[int, str],
) -> list[Group]:
    """Return groups of quotes, the surest first.

    `together` are statements that stand; `apart` pairs of keys, the smaller first, that somebody
    has set apart. Short quotes may hang on the fullest by themselves: two ends of one sentence
    share no word. Others must be alike with four of ten of the group, unless they are word for
    word one of it.
    """
    made = _Groups(apart, {key: len(text) for key, text in texts.items()})
    for several in together:
        made.put(several)
    listed = sorted(pairs, key=lambda pair: (-pair.score, pair.one, pair.other))
    for pair in listed:
        made.link(pair.one, pair.other)
        if _read_alike(texts.get(pair.one, ""), texts.get(pair.other, "")):
            made.join(pair, verbatim=True)
    # a pair whose groups grew together later on is tried once more
    for _ in range(2):
        for pair in listed:
            made.join(pair)
    return made.all()


class _Groups:
    """Groups while they grow."""

    def __init__(self, apart: Collection[tuple[int, int]], sizes: Mapping[int, int]) -> None:
        self._apart: dict[int, set[int]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)
        self._sizes = sizes
        self._links: dict[int, set[int]] = defaultdict(set)
        self._home: dict[int, int] = {}
        self._members: dict[int, set[int]] = {}
        self._weakest: dict[int, float] = {}

    def put(self, several: Collection[int]) -> None:
        """Make a group of a statement that stands."""
        first = min(several)
        self._members[first] = set(several)
        self._weakest[first] = 1.0
        for key in several:
            self._home[key] = first

    def link(self, one: int, other: int) -> None:
        """Remember that two are alike."""
        self._links[one].add(other)
        self._links[other].add(one)

    def join(self, pair: Alike, *, verbatim: bool = False) -> None:
        """Make one group of those of a pair, if they hold together."""
        here, there = self._of(pair.one), self._of(pair.other)
        if here == there:
            return
        ours, theirs = self._members[here], self._members[there]
        if any(self._apart[each] & theirs for each in ours if each in self._apart):
            return
        if not (verbatim or self._is_fullest(pair, ours, theirs) or self._hold(ours, theirs)):
            return
        ours |= self._members.pop(there)
        for key in theirs:
            self._home[key] = here
        weak = min(self._weakest[here], self._weakest.pop(there, 1.0), pair.score)
        self._weakest[here] = weak

    def all(self) -> list[Group]:
        """Return the groups of two or more, the surest first."""
        several = [
            Group(tuple(sorted(members)), self._weakest[home])
            for home, members in self._members.items()
            if len(members) > 1
        ]
        return sorted(several, key=lambda group: (-group.score, group.members))

    def _of(self, key: int) -> int:
        home = self._home.get(key)
        if home is None:
            self._home[key] = home = key
            self._members[key] = {key}
            self._weakest[key] = 1.0
        return home

    def _is_fullest(self, pair: Alike, ours: set[int], theirs: set[int]) -> bool:
        """Tell whether the pair is of the fullest quotes of both groups."""
        size = self._sizes.get
        return all(
            all(size(key, 0) > size(each, 0) for each in members if each != key)
            for key, members in ((pair.one, ours), (pair.other, theirs))
        )

    def _hold(self, ours: set[int], theirs: set[int]) -> bool:
        links = sum(len(self._links[each] & theirs) for each in ours)
        return links >= LINKED * len(ours) * len(theirs)


def _read_alike(one: str, other: str) -> bool:
    """Tell whether two texts are word for word the same."""
    if one == other:
        return True
    near = abs(len(one) - len(other)) <= SIGNS
    return near and re.findall(_WORD, word_key(one)) == re.findall(_WORD, word_key(other))


_WORD: Final = r"[^\W_]+"
