"""Quotes that report the same words are found; those that only look alike are not."""

import json
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from guillemet.suggest.same.candidates import find_pairs
from guillemet.suggest.same.groups import grouped
from guillemet.suggest.same.pairs import Said
from tests.suggest.statements import measured, pairs_among

QUOTES = Path(__file__).parents[1] / "data" / "quotes"
FILES = ("pairs.jsonl", "held-out.jsonl", "held-out-2.jsonl")


@pytest.mark.parametrize("name", FILES)
def test_of_ten_pairs_proposed_nine_are_right(name):
    found = measured(name)
    assert found.pairs >= 60
    assert found.look_alikes >= 30
    assert found.precision >= 0.9, found.wrong
    assert found.recall >= 0.8, found.missed


def test_of_the_seed_the_two_translations_of_one_sentence_are_found_and_nothing_else():
    article = json.loads((QUOTES / "seed.jsonl").read_text(encoding="utf-8"))
    speakers = {name: n for n, name in enumerate({q["speaker"] for q in article["quotes"]}, 1)}
    quotes = [
        Said(
            n, article["text"][q["start"] : q["end"]], "fr", frozenset([speakers[q["speaker"]]]),
            1, q["start"], q["end"], 17_000,
        )
        for n, q in enumerate(article["quotes"])
    ]  # fmt: skip
    (found,) = pairs_among(quotes).values()
    assert "degré de confiance" in quotes[found.one].text
    assert "niveau de confiance" in quotes[found.other].text
    assert found.why.speaker == 1
    assert found.why.article


SAID = Said(
    1, "Le pont restera fermé tant que les experts n’auront pas rendu leur rapport", "fr",
    frozenset([1]), 1, 0, 80, 100,
)  # fmt: skip


def pair(one, other):
    return next(iter(pairs_among([one, other]).values()), None)


def test_a_quote_cut_short_in_another_paper_is_the_same_and_is_called_cut():
    found = pair(
        SAID, replace(SAID, key=2, text="les experts n’auront pas rendu leur rapport", article=2)
    )
    assert found.why.cut
    assert found.why.shared == pytest.approx(1)


def test_two_marks_on_one_place_are_no_statement_said_twice():
    assert pair(SAID, replace(SAID, key=2, start=10)) is None
    assert pair(SAID, replace(SAID, key=2, start=200, end=280)) is not None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("oui", "fr"), ("Nous verrons.", "fr"), ("No comment", "en"), ("Это так", "ru"),
        ("是的", "zh"), ("Très honnêtement ?", "fr"), ("", "fr"), ("…", ""),
    ],
)  # fmt: skip
def test_words_that_anybody_says_are_never_the_same(words, language):
    quotes = [replace(SAID, key=n, text=words, language=language, article=n) for n in range(3)]
    assert not pairs_among(quotes)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le pont rouvrira le 3 mars au plus tard", "Le pont rouvrira le 8 mars au plus tard"),
        ("Le pont rouvrira en mars, c’est promis", "Le pont rouvrira en mai, c’est promis"),
        ("Nous vendrons le moulin de Brennes", "Nous vendrons le moulin de Lormery"),
        ("Nous vendrons ce vieux moulin", "Nous ne vendrons pas ce vieux moulin"),
    ],
)
def test_another_number_month_name_or_a_denial_makes_it_another_statement(one, other):
    assert pair(replace(SAID, text=one), replace(SAID, key=2, text=other, article=2)) is None
    assert pair(replace(SAID, text=one), replace(SAID, key=2, text=one, article=2)) is not None


def test_the_same_speaker_makes_it_surer_and_another_one_less_sure():
    def sure(speakers):
        other = replace(SAID, key=2, article=2, speakers=frozenset(speakers))
        return pair(SAID, other).score

    assert sure([1]) > sure([]) > sure([2])


def test_quotes_of_different_languages_are_not_compared():
    assert pair(SAID, replace(SAID, key=2, language="en", article=2)) is None


def test_however_often_one_sentence_is_printed_each_is_paired_once():
    quotes = [replace(SAID, key=n, article=n) for n in range(200)]
    found = pairs_among(quotes)
    assert len(found) == 199
    (group,) = grouped(found.values(), [], set(), {each.key: each.text for each in quotes})
    assert len(group.members) == 200


def test_it_says_how_far_it_is_until_all_is_done():
    quotes = [
        replace(SAID, key=n, article=n, text=f"Phrase numéro {n} du pont") for n in range(1200)
    ]
    told = [progress.done for progress in find_pairs(quotes)]
    assert told == sorted(told)
    assert told[-1] == 2400
    assert len(told) > 4


# -- groups ----------------------------------------------------------------------------------------


class Tie:
    def __init__(self, one, other, score=0.9):
        self.one, self.other, self.score = one, other, score


def members(ties, *, together=(), apart=(), sizes=None):
    sizes = sizes or dict.fromkeys(range(20), 10)
    texts = {n: f"{n} ".ljust(size, "x") for n, size in sizes.items()}
    return [set(group.members) for group in grouped(ties, together, set(apart), texts)]


def test_two_ends_of_a_sentence_hang_on_the_whole_of_it():
    assert members([Tie(1, 2), Tie(1, 3)], sizes={1: 30, 2: 10, 3: 12}) == [{1, 2, 3}]


def test_a_chain_of_likenesses_does_not_become_one_statement():
    ties = [Tie(n, n + 1, 0.9 - n / 100) for n in range(6)]
    sizes = {n: 10 + n % 2 for n in range(7)}
    assert max(len(group) for group in members(ties, sizes=sizes)) < 5


def test_what_stands_as_one_statement_stays_one_and_may_grow():
    assert members([Tie(2, 3)], together=[{1, 2}], sizes={1: 10, 2: 20, 3: 9}) == [{1, 2, 3}]
    assert members([], together=[{1, 2}]) == [{1, 2}]


def test_what_was_set_apart_never_comes_together_again_by_way_of_a_third():
    ties = [Tie(1, 2), Tie(2, 3), Tie(1, 3)]
    for apart in combinations((1, 2, 3), 2):
        assert all(not set(apart) <= group for group in members(ties, apart=[apart]))
