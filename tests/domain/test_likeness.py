"""When what was typed is perhaps a name that is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.likeness import distance, is_near
from guillemet.domain.names import name_key

WORDS = st.text("abcdé ", max_size=8)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Putin", "Poutine"),
        ("Lavrof", "Sergueï Lavrov"),
        ("Poutine, Vladimir", "Vladimir Poutine"),
        ("V. Poutine", "Vladimir Poutine"),
        ("Angela Merkel (chancelière)", "Angela Merkel"),
        ("Тилерсон", "Тиллерсон"),
    ],
)
def test_slips_orders_and_initials_are_near(typed, name):
    assert is_near(name_key(typed), name_key(name))


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Merkel", "Macron"), ("Jean Martin", "Jean Moulin"), ("UE", "ONU"), ("", "Poutine")],
)
def test_other_names_are_not(typed, name):
    assert not is_near(name_key(typed), name_key(name))


@given(WORDS, WORDS)
def test_a_distance_is_the_same_both_ways_and_bounded_by_the_longer_word(one, other):
    most = max(len(one), len(other))
    found = distance(one, other, most)
    assert found == distance(other, one, most)
    assert abs(len(one) - len(other)) <= found <= most
    assert (found == 0) == (one == other)


@given(WORDS, st.integers(0, 8), st.sampled_from("xyz"))
def test_one_letter_more_is_a_distance_of_one(word, place, letter):
    at = min(place, len(word))
    assert distance(word, word[:at] + letter + word[at:], 3) == 1
