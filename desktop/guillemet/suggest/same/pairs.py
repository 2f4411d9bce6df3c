"""How sure it is that two quotes report the same words, and why."""

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from guillemet.domain.records import dataclass
from guillemet.domain.worddiff import alignment
from guillemet.suggest.same.words import CONTENT, DENIAL, NUMBER, SHORTEST, Terms, Token, tongue

LEAST: Final = 0.5
"""How sure a pair must be to be proposed, of 1."""
FEWEST: Final = 2.0
"""Telling words that the shorter quote has at least: «oui», "we will see" are never the same."""
SHORTEST_SAID: Final = 4
"""Words of any kind that it has at least."""
UNSUPPORTED: Final = 3.5
"""Telling words up to which only the same speaker or article, or every word, tells."""
ANYBODY: Final = 5.0
"""Telling words that two people do not use alike by chance."""
VERBATIM: Final = 0.9
SHARED: Final = 0.3
"""Share of the shorter quote's words below which nothing else is looked at."""
FEW: Final = 2
"""Words at an end that are looked at for what they deny."""
GLANCE: Final = 0.2
"""The same, of the very stems."""
LONG_AGO: Final = 45
"""Days after which a sentence that is only alike was more likely said anew."""
SOON: Final = 10
"""The same, where it is not known that one person said both."""
Weigh = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Said:
    """A quote to compare: who said it, where and when, as far as that is known.

    `key` and `article` are numbers of the project, `speakers` too; `start` and `end` where it
    stands in its article; `day` is a count of days.
    """

    key: int
    text: str
    language: str = ""
    speakers: frozenset[int] = frozenset()
    article: int = 0
    start: int = 0
    end: int = 0
    day: int | None = None

    def same_place(self, other: "Said") -> bool:
        """Tell whether both mark the same words of one article."""
        return self.article == other.article and self.start < other.end and other.start < self.end


class Pair(NamedTuple):
    """Two quotes that perhaps report the same words: by their keys, how sure, and why."""

    one: int
    other: int
    score: float
    why: "Why"


class Why(NamedTuple):
    """What speaks for a pair, and against it.

    Attributes:
        shared: share of the shorter one's telling words that the other has, 0 to 1.
        order: share of those that stand in the same order, 0 to 1.
        cut: one is the other cut short.
        speaker: 1 the same, -1 another, 0 not known of both.
        article: both stand in one article.
        days: between them; -1 if a date is missing.
        against: words that say something different in the same place.
    """

    shared: float
    order: float
    cut: bool
    speaker: int
    article: bool
    days: int
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Overlap:
    """What two quotes have in common, by weight."""

    shared: float
    one: float
    other: float
    ordered: float

    @property
    def of_shorter(self) -> float:
        return self.shared / max(min(self.one, self.other), 1e-9)

    @property
    def of_both(self) -> float:
        return self.shared / max(self.one + self.other - self.shared, 1e-9)


def compare(one: Said, other: Said, ours: Terms, theirs: Terms, weigh: Weigh) -> Pair | None:
    """Return how sure it is that two quotes report the same words; None if it is out of question.

    `weigh` says how telling a feature is, 0 to 1. Costs O(words of one * words of the other / 64).
    """
    size = min(ours.size, theirs.size)
    if size < FEWEST or min(ours.length, theirs.length) < SHORTEST_SAID or one.same_place(other):
        return None
    if not _worth_it(ours.features, theirs.features, weigh):
        return None
    near = {} if ours.unspaced else _near(ours.features, theirs.features)
    overlap = _overlap(ours, theirs, near, weigh)
    if overlap.of_shorter < SHARED:
        return None
    stems = [near[t.stem][0] if t.stem in near else t.stem for t in ours.tokens]
    chain = list(alignment(stems, [t.stem for t in theirs.tokens]))
    why = _why(one, other, overlap, chain, (ours, theirs))
    evidence = _evidence(overlap, why, chain, (ours, theirs))
    if not _supported(size, why, evidence):
        return None
    score = _sure(evidence)
    return Pair(one.key, other.key, score, why) if score >= LEAST else None


def _worth_it(ours: Sequence[str], theirs: Sequence[str], weigh: Weigh) -> bool:
    """Tell whether the very stems in common are enough to look closer; most pairs end here."""
    here, there = set(ours), set(theirs)
    shared = sum(map(weigh, here & there))
    return shared >= GLANCE * min(sum(map(weigh, here)), sum(map(weigh, there)))


def _supported(size: float, why: Why, evidence: Mapping[str, float]) -> bool:
    """Tell whether few words may be enough: anybody can say them, but one person says them so."""
    if why.speaker > 0:
        return True
    if why.speaker < 0:
        return size >= ANYBODY
    verbatim = evidence["shorter"] >= VERBATIM and evidence["chain"] >= VERBATIM
    return size >= UNSUPPORTED or why.article or (verbatim and size >= FEWEST + 1)


# -- what they share -------------------------------------------------------------------------------


def _overlap(
    ours: Terms, theirs: Terms, near: Mapping[str, tuple[str, float]], weigh: Weigh
) -> _Overlap:
    here, there = Counter(ours.features), Counter(theirs.features)
    both = here & there
    shared = sum(weigh(each) * count for each, count in both.items())
    shared += sum(weigh(each) * like for each, (_, like) in near.items())
    total = [sum(weigh(each) * count for each, count in some.items()) for some in (here, there)]
    renamed = [near[each][0] if each in near else each for each in ours.features]
    chained = alignment(renamed, theirs.features)
    ordered = sum(weigh(theirs.features[j]) for _, j in chained)
    return _Overlap(shared, total[0], total[1], min(ordered, shared))


def _near(here: Sequence[str], there: Sequence[str]) -> dict[str, tuple[str, float]]:
    """Return for stems of the one quote a form, or a misreading, of each in the other: each once.

    Only stems that begin or end alike are looked at.
    """
    ours, theirs = dict.fromkeys(here), dict.fromkeys(there)
    alike: dict[str, list[str]] = {}
    for each in theirs:
        if each not in ours and len(each) >= SHORTEST:
            for part in (each[:3], f"-{each[-3:]}"):
                alike.setdefault(part, []).append(each)
    found: dict[str, tuple[str, float]] = {}
    taken: set[str] = set()
    for each in ours if alike else ():
        if each in theirs:
            continue
        for other in (*alike.get(each[:3], ()), *alike.get(f"-{each[-3:]}", ())):
            like = 0.0 if other in taken else _likeness(each, other)
            if like:
                taken.add(other)
                found[each] = other, like
                break
    return found


def _likeness(one: str, other: str) -> float:
    """Return how alike two stems are: forms of one word, or with a letter or two misread."""
    short = min(len(one), len(other))
    if short < SHORTEST or one[0].isdigit() or other[0].isdigit() or abs(len(one) - len(other)) > 4:
        return 0.0
    same = 0
    while same < short and one[same] == other[same]:
        same += 1
    if same >= 4 and same >= short - 1:
        return 0.9
    end = 0
    while end < short - same and one[-1 - end] == other[-1 - end]:
        end += 1
    apart = max(len(one), len(other)) - same - end
    return 0.8 if short >= 5 and apart <= (2 if short >= 7 else 1) else 0.0


# -- what speaks for and against -------------------------------------------------------------------


def _why(
    one: Said, other: Said, overlap: _Overlap, chain: Sequence[tuple[int, int]],
    both: tuple[Terms, Terms],
) -> Why:  # fmt: skip
    speaker = 0
    if one.speakers and other.speakers:
        speaker = 1 if one.speakers & other.speakers else -1
    days = -1 if one.day is None or other.day is None else abs(one.day - other.day)
    language = one.language or other.language
    return Why(
        min(overlap.of_shorter, 1.0),
        overlap.ordered / max(overlap.shared, 1e-9),
        overlap.of_shorter > 0.75 and overlap.of_both < 0.75 * overlap.of_shorter,
        speaker,
        one.article == other.article,
        days,
        tuple(_against(chain, both, language)),
    )


class _Gap(NamedTuple):
    """Words of either quote that stand where the other has others."""

    sides: tuple[tuple[Token, ...], tuple[Token, ...]]
    inside: bool

    @property
    def tight(self) -> bool:
        """Whether little else is said there: what is put in other words denies in its own way."""
        return sum(t.kind == CONTENT for side in self.sides for t in side) <= 1


def _gaps(chain: Sequence[tuple[int, int]], both: tuple[Terms, Terms]) -> Iterator[_Gap]:
    ours, theirs = both[0].tokens, both[1].tokens
    i = j = 0
    for x, y in [*chain, (len(ours), len(theirs))]:
        if x > i or y > j:
            # a few words put before or after may turn the sentence; more of them were cut off
            cut = 0 in {i, j} or x == len(ours) or y == len(theirs)
            few = max(x - i, y - j) <= FEW
            yield _Gap((ours[i:x], theirs[j:y]), not cut or few or (x > i and y > j))
        i, j = x + 1, y + 1


def _against(
    chain: Sequence[tuple[int, int]], both: tuple[Terms, Terms], language: str
) -> Iterator[str]:
    gaps = [gap for gap in _gaps(chain, both) if gap.inside]
    yield from _other_denials([gap for gap in gaps if gap.tight], both)
    stems = [{t.stem for t in each.tokens} for each in both]
    for gap in gaps:
        yield from _other_numbers(gap, stems)
        yield from _other_names(gap, stems)
    yield from _other_sides(gaps, language)


def _other_denials(gaps: Sequence[_Gap], both: tuple[Terms, Terms]) -> Iterator[str]:
    """Yield what only one of the two denies; one more "nor" in a row of them denies nothing new."""
    counts = [Counter(t.stem for t in each.tokens if t.kind == DENIAL) for each in both]
    denied = [
        {
            t.stem
            for gap in gaps
            for t in gap.sides[side]
            if t.kind == DENIAL and counts[1 - side][t.stem] < 2
        }
        for side in (0, 1)
    ]
    if bool(denied[0]) != bool(denied[1]) and counts[0] != counts[1]:
        yield " ".join(sorted(denied[0] or denied[1]))


def _other_numbers(gap: _Gap, stems: Sequence[set[str]]) -> Iterator[str]:
    ours, theirs = (
        {t.stem for t in gap.sides[side] if t.kind == NUMBER} - stems[1 - side] for side in (0, 1)
    )
    if ours and theirs:
        yield f"{min(ours)} / {min(theirs)}"


def _other_names(gap: _Gap, stems: Sequence[set[str]]) -> Iterator[str]:
    ours, theirs = (
        [t.stem for t in gap.sides[side] if t.name and t.stem not in stems[1 - side]]
        for side in (0, 1)
    )
    if ours and theirs and not any(_likeness(a, b) for a in ours for b in theirs):
        yield f"{ours[0]} / {theirs[0]}"


def _other_sides(gaps: Sequence[_Gap], language: str) -> Iterator[str]:
    """Yield words that exclude each other: May and September, for and against."""
    sides = tongue(language).sides
    found: tuple[dict[int, dict[int, str]], dict[int, dict[int, str]]] = ({}, {})
    for gap in gaps:
        for at, tokens in enumerate(gap.sides):
            for token in tokens:
                for number, side in sides.get(token.stem, ()):
                    found[at].setdefault(number, {})[side] = token.stem
    for number in found[0].keys() & found[1].keys():
        ours, theirs = found[0][number], found[1][number]
        if not ours.keys() & theirs.keys():
            yield f"{next(iter(ours.values()))} / {next(iter(theirs.values()))}"


# -- how sure --------------------------------------------------------------------------------------


def _evidence(
    overlap: _Overlap, why: Why, chain: Sequence[tuple[int, int]], both: tuple[Terms, Terms]
) -> dict[str, float]:
    shortest = min(len(each.tokens) for each in both)
    chained = min(1.0, len(chain) / max(shortest, 1))
    shorter = why.shared * (0.5 + 0.5 * why.order)
    return {
        "both": overlap.of_both,
        "shorter": shorter,
        "chain": chained,
        "much": math.log1p(min(overlap.shared / (2 if both[0].unspaced else 1), ENOUGH)),
        "same speaker": float(why.speaker > 0),
        "other speaker": float(why.speaker < 0),
        "article": float(why.article),
        "against": float(bool(why.against)),
        "long ago": float(why.days > (LONG_AGO if why.speaker > 0 else SOON)),
        "loose": max(0.0, LOOSE - shorter - chained),
        "swapped": float(_swapped(chain, both)),
    }


def _swapped(chain: Sequence[tuple[int, int]], both: tuple[Terms, Terms]) -> bool:
    """Tell whether two short sentences differ in one place only: they turn on its words."""
    if min(each.size for each in both) > BRIEF:
        return False
    counts = [
        tuple(sum(t.kind == CONTENT for t in gap.sides[side]) for side in (0, 1))
        for gap in _gaps(chain, both)
    ]
    gaps = [each for each in counts if any(each)]
    return len(gaps) == 1 and all(gaps[0])


def _sure(evidence: Mapping[str, float]) -> float:
    total = BIAS + sum(WEIGHTS[name] * value for name, value in evidence.items())
    return 1 / (1 + math.exp(-total))


ENOUGH: Final = 4.0
"""Telling words in common beyond which their number says nothing more, only their share."""
BRIEF: Final = 6.0
"""Telling words up to which one word in the place of another makes another sentence."""
LOOSE: Final = 0.9
"""Shares of words and of order that two quotes on one subject reach together without more."""
BIAS: Final = -8.2
WEIGHTS: Final[Mapping[str, float]] = {
    "both": 0.6,
    "shorter": 2.9,
    "chain": 1.1,
    "much": 4.0,
    "same speaker": 1.5,
    "other speaker": -2.5,
    "article": 0.0,
    "against": -5.5,
    "long ago": -1.0,
    "loose": -8.0,
    "swapped": -2.5,
}
"""How much each piece of evidence weighs."""
