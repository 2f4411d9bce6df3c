"""Pairs of quotes judged by hand, and how many of them are found among all the others."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from guillemet.suggest.same.candidates import find_pairs
from guillemet.suggest.same.pairs import Pair, Said

DATA = Path(__file__).parents[1] / "data" / "statements"
SIDES = ("one", "other")


@dataclass(frozen=True)
class Measured:
    """What was found of a file: right, wrong (with the words), missed, and the look-alikes."""

    right: int
    wrong: tuple[tuple[str, str], ...]
    missed: tuple[tuple[str, str], ...]
    pairs: int
    look_alikes: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + len(self.missed))


def read(name: str) -> list[dict[str, Any]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def quotes_of(judged: list[dict[str, Any]]) -> list[Said]:
    """Return every quote of a file; the pair `n` has the keys 2 n and 2 n + 1."""
    numbers: dict[str, int] = {}
    found = []
    for at, pair in enumerate(judged):
        for side, quote in enumerate(pair[name] for name in SIDES):
            known = quote["speaker"]
            found.append(
                Said(
                    key=2 * at + side, text=quote["text"], language=pair["lang"],
                    speakers=frozenset([number(numbers, known)] if known else []),
                    article=number(numbers, quote["article"]), start=side * 10_000,
                    end=side * 10_000 + len(quote["text"]), day=quote["day"],
                )
            )  # fmt: skip
    return found


def number(numbers: dict[str, int], name: str) -> int:
    return numbers.setdefault(name, len(numbers) + 1)


def pairs_among(quotes: list[Said]) -> dict[tuple[int, int], Pair]:
    found = (pair for progress in find_pairs(quotes) for pair in progress.pairs)
    return {(min(p.one, p.other), max(p.one, p.other)): p for p in found}


@cache
def measured(name: str) -> Measured:
    """Look for pairs among all quotes of a file: what is not judged the same is wrong."""
    judged = read(name)
    quotes = quotes_of(judged)
    found = pairs_among(quotes).keys()
    same = {(2 * n, 2 * n + 1) for n, pair in enumerate(judged) if pair["same"]}

    def words(keys: set[tuple[int, int]]) -> tuple[tuple[str, str], ...]:
        return tuple((quotes[a].text, quotes[b].text) for a, b in sorted(keys))

    return Measured(
        len(found & same), words(set(found) - same), words(same - set(found)), len(judged),
        len(judged) - len(same),
    )  # fmt: skip


def by_kind(name: str) -> Mapping[str, tuple[int, int]]:
    """Return for each kind of pair that is the same how many were found, of how many."""
    judged = read(name)
    found = pairs_among(quotes_of(judged)).keys()
    kinds: dict[str, tuple[int, int]] = {}
    for at, pair in enumerate(judged):
        if pair["same"]:
            right, of = kinds.get(pair["kind"], (0, 0))
            kinds[pair["kind"]] = right + ((2 * at, 2 * at + 1) in found), of + 1
    return kinds
