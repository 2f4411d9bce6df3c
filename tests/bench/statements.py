"""How well and how fast quotes that report the same words are found."""

import random
import time
from bisect import bisect
from itertools import accumulate

from guillemet.suggest.same.candidates import find_pairs
from guillemet.suggest.same.pairs import Said
from tests.suggest.statements import by_kind, measured

MANY = 200_000
HEAD = (
    "Every quote of a file is compared with every other; a pair counts as right if it was judged "
    "the same. `pairs.jsonl` is what the rules were made on. `held-out.jsonl` was written after "
    "that: its first measure, before anything was mended by it, was precision 0.89 and recall "
    "0.89. `held-out-2.jsonl` was written after that mending; first precision 0.88, recall 0.91. "
    "Below is what they came to after mending by both: quotes that nobody here has seen will come "
    "out lower. Pairs are in nine languages and more, reworded, translated twice, cut short, typed "
    "otherwise, misread; look-alikes differ in a number, a month, a name, a denial, or are what "
    "anybody says."
)
COMMON = ("le", "la", "les", "de", "des", "du", "et", "un", "que", "qui", "pas", "ne", "nous")
TIME = (
    "{many:,} quotes of 4 to 44 words, one in seven a copy, a cut or a rewording of an earlier "
    "one: {seconds:.0f} s of one core, {pairs:,} pairs."
)


def statements():
    """Precision and recall of the pairs, and seconds of one core for very many quotes."""
    rows = [
        "## Same statement", "",
        HEAD, "",
        "| file | pairs | look-alikes | precision | recall | found by kind |",
        "|---|---|---|---|---|---|",
    ]  # fmt: skip
    for name in ("pairs.jsonl", "held-out.jsonl", "held-out-2.jsonl"):
        found = measured(name)
        kinds = ", ".join(f"{kind} {a} of {b}" for kind, (a, b) in sorted(by_kind(name).items()))
        rows.append(
            f"| {name} | {found.pairs} | {found.look_alikes} | {found.precision:.2f} "
            f"| {found.recall:.2f} | {kinds} |"
        )
    quotes = made_up(MANY)
    before = time.process_time()
    pairs = sum(len(progress.pairs) for progress in find_pairs(quotes))
    seconds = time.process_time() - before
    rows += ["", TIME.format(many=MANY, seconds=seconds, pairs=pairs)]
    return [*rows, ""]


def made_up(count):
    """Quotes of made-up words that are as unevenly common as real ones."""
    chance = random.Random(3)
    word = Words(chance)
    quotes = []
    for n in range(count):
        said = [word() for _ in range(chance.randrange(4, 45))]
        speaker = frozenset([chance.randrange(500)])
        if n > 10 and not n % 7:
            earlier = quotes[-1 - chance.randrange(min(n, 2000))]
            said, speaker = varied(earlier.text.split(), chance, word), earlier.speakers
        start = n % 4 * 1000
        quotes.append(
            Said(n, " ".join(said), "fr", speaker, n // 4, start, start + 900, 18_000 + n // 200)
        )
    return quotes


class Words:
    """Makes up words: nearly every second one is a little word."""

    def __init__(self, chance):
        self.chance = chance
        self.rare = [
            "".join(chance.choice("bdfglmnprstv") + chance.choice("aeiou") for _ in range(size))
            for size in chance.choices((2, 3, 4, 5), k=60_000)
        ]
        self.upto = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.rare))))

    def __call__(self):
        if self.chance.random() < 0.45:
            return self.chance.choice(COMMON)
        return self.rare[bisect(self.upto, self.chance.random() * self.upto[-1])]


def varied(said, chance, word):
    """The words of a quote again: all of them, the half, or three of ten in other words."""
    how = chance.random()
    if how < 0.4:
        return said
    if how < 0.7:
        return said[len(said) // 3 : len(said) // 3 + max(5, len(said) // 2)]
    return [each if chance.random() < 0.7 else word() for each in said]
