"""Two texts are compared word by word, and nothing of either is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.worddiff import Change, tokens, word_diff, word_key

SAME, REMOVED, ADDED = Change.SAME, Change.REMOVED, Change.ADDED
WORDS = st.lists(
    st.sampled_from(
        ["le", "pont", "Pont", "fermé", "ferme", ",", "\u00a0»", "桥", "梁", "جسر", "\n", "1", "a"]
    )
)
TEXTS = WORDS.map(" ".join) | st.text(max_size=80)


def said(one, other, **how):
    """The pieces as words."""
    return [
        (piece.change, piece.one.of(one) or piece.other.of(other))
        for piece in word_diff(one, other, **how)
    ]


def test_words_left_out_and_put_in_stand_between_what_is_the_same():
    assert said("Le pont restera fermé.", "Le pont ne restera pas fermé.") == [
        (SAME, "Le pont "), (ADDED, "ne "), (SAME, "restera "), (ADDED, "pas "), (SAME, "fermé."),
    ]  # fmt: skip


def test_a_word_in_the_place_of_another_is_removed_then_added():
    assert said("un degré de confiance", "un niveau de confiance") == [
        (SAME, "un "), (REMOVED, "degré "), (ADDED, "niveau "), (SAME, "de confiance"),
    ]  # fmt: skip


def test_a_short_word_alike_by_chance_belongs_to_the_change_around_it():
    assert said("Rien de nouveau", "Beaucoup de bruit") == [
        (REMOVED, "Rien de nouveau"), (ADDED, "Beaucoup de bruit"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("« L’été »", '"L\'ETE"'),
        ("cœur", "coeur"),
        ("e\u0301te\u0301", "été"),
        ("ﬁn", "fin"),
        ("pass\u00adage", "passage"),
        ("كِتَاب", "كتاب"),
    ],
)
def test_typography_is_no_difference_unless_it_is_asked_for(one, other):
    assert [change for change, _ in said(one, other)] == [SAME]
    assert REMOVED in [change for change, _ in said(one, other, exact=True)]


def test_ideographs_are_compared_one_by_one():
    assert said("大桥已关闭", "大桥未关闭") == [
        (SAME, "大桥"), (REMOVED, "已"), (ADDED, "未"), (SAME, "关闭"),
    ]  # fmt: skip


def test_a_text_against_nothing_is_all_removed():
    assert said("Rien.", "") == [(REMOVED, "Rien.")]
    assert said("", "Rien.") == [(ADDED, "Rien.")]
    assert said("", "") == []


@given(TEXTS, TEXTS, st.booleans())
def test_the_pieces_cover_both_texts_in_order(one, other, exact):
    pieces = word_diff(one, other, exact=exact)
    if tokens(one) or tokens(other):
        assert "".join(piece.one.of(one) for piece in pieces) == one or not tokens(one)
        assert "".join(piece.other.of(other) for piece in pieces) == other or not tokens(other)
    for before, piece in pairwise(pieces):
        assert (piece.one.start, piece.other.start) == (before.one.end, before.other.end)
        assert (before.change, piece.change) not in {(SAME, SAME), (ADDED, REMOVED)}


@given(TEXTS, TEXTS)
def test_what_is_called_the_same_reads_the_same(one, other):
    for piece in word_diff(one, other):
        ours, theirs = piece.one.of(one), piece.other.of(other)
        if piece.change is SAME:
            assert keys(ours) == keys(theirs)
        else:
            assert (piece.change is ADDED) == (not ours)


@given(TEXTS)
def test_a_text_is_the_same_as_itself(text):
    assert all(piece.change is SAME for piece in word_diff(text, text))


def test_long_texts_are_cut_at_the_words_that_each_has_once():
    words = [f"mot{n}" if n % 3 else "de" for n in range(9000)]
    other = [*words[:4000], "tout", "autre", *words[4200:]]
    pieces = word_diff("x " + " ".join(words) + " x", "y " + " ".join(other) + " y")
    changed = [piece for piece in pieces if piece.change is not SAME]
    assert len(changed) == 6


def keys(text):
    return [word_key(place.of(text)) for place in tokens(text)]
