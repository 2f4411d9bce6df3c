"""Queries written out again: what is written means what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import All, parse
from guillemet.domain.query_words import apart, together, written

QUERIES = (
    'outlet:"Le Monde" gaz prix',
    'NOT state:coded,reviewed "prix du gaz" OR tax*',
    'NEAR(gaz "prix du brut", 5) lang*',
    "gaz NEAR/5 prix",
    "(a OR b) c",
    "a OR (b OR c d)",
    "NOT (a b)",
    "NOT NOT a",
    "l'été* outlet:x",
    "field:stance=for after:2017-05",
    'title:gaz* "AND" "NEAR"',
    "http://x.y/z",
)


@pytest.mark.parametrize("text", QUERIES)
def test_what_is_written_is_the_same_query(text):
    query = parse(text)
    assert parse(written(query)) == query


WORDS = st.sampled_from(
    ["gaz", "prix*", '"du gaz"', "outlet:x", 'tag:"a b/c"', "state:coded,unread", "OR", "AND",
     "NOT", "(", ")", "NEAR/3", "l'eau"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=9))
def test_taken_apart_and_put_together_it_asks_for_the_same(pieces):
    text = " ".join(pieces)
    try:
        query = parse(text)
    except BadQuery:
        assert apart(text) == ((), text)
        return
    assert parse(written(query)) == query
    terms, rest = apart(text)
    parts = query.parts if isinstance(query, All) else (query,)
    again = parse(together(rest, terms))
    assert sorted(map(repr, again.parts if isinstance(again, All) else (again,))) == sorted(
        map(repr, parts)
    )
