"""The language of filters and searches: understood, or one sentence that says where not."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import (
    About,
    All,
    Is,
    Near,
    Not,
    Query,
    Some,
    Words,
    as_typed,
    both,
    parse,
    words_of,
)


def word(text):
    return Words(text)


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("", All()),
        ("  \n ", All()),
        ("poutine", word("poutine")),
        ("pout*", Words("pout", begins=True)),
        ('"deux mots"', word("deux mots")),
        ("“deux mots” a", All((word("deux mots"), word("a")))),
        ("«\u00a0deux mots\u00a0»", word("deux mots")),
        ("outlet:«\u00a0Le Monde\u00a0»", Is(About.OUTLET, ("Le Monde",))),
        ('"étoile*"', word("étoile*")),
        ("a b", All((word("a"), word("b")))),
        ("a AND b", All((word("a"), word("b")))),
        ("a OR b c", Some((word("a"), All((word("b"), word("c")))))),
        ("(a OR b) c", All((Some((word("a"), word("b"))), word("c")))),
        ("a NOT b", All((word("a"), Not(word("b"))))),
        ("NOT NOT a", Not(Not(word("a")))),
        ("and or not", All((word("and"), word("or"), word("not")))),
        ('outlet:"Le Monde"', Is(About.OUTLET, ("Le Monde",))),
        ("status:Confirmed,verified", Is(About.STATUS, ("confirmed", "verified"))),
        ("tag:a/b", Is(About.TAG, ("a/b",))),
        ("after:2017-04 x", All((Is(About.AFTER, ("2017-04",)), word("x")))),
        ("https://example.org/a:b", word("https://example.org/a:b")),
        ("à 10:30", All((word("à"), word("10:30")))),
        ("Titre:", word("Titre:")),
        ("NEAR(a b)", Near((word("a"), word("b")))),
        ('NEAR(a "b c", 5) d', All((Near((word("a"), word("b c")), 5), word("d")))),
        ("NEAR(a b* ,3)", Near((word("a"), Words("b", begins=True)), 3)),
        ("a NEAR/2 b NEAR c", Near((word("a"), word("b"), word("c")), 10)),
        ("a OR b NEAR/0 c", Some((word("a"), Near((word("b"), word("c")), 0)))),
        ("NEAR(10 20, 3)", Near((word("10"), word("20")), 3)),
        ("NEAR(a a)", word("a")),
        ("near a", All((word("near"), word("a")))),
    ],
)  # fmt: skip
def test_a_query_is_understood(query, tree):
    assert parse(query) == tree


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ('a "open', '"open'),
        ("a (b c", "a (b c"),
        ("a ) b", ") b"),
        ("AND b", "AND b"),
        ("a AND OR b", "OR b"),
        ("a NOT", "a NOT"),
        ("a ()", ")"),
        ("a outlet: b", "outlet: b"),
        ("a outlte:b", "outlte:b"),
        ("after:hier", "after:hier"),
        ("kind:quotation", "kind:quotation"),
        ("status:confirmed,", "status:confirmed,"),
        ("a « b", "« b"),
        ("a “b", "“b"),
        ("*", "*"),
        ("a NEAR", "a NEAR"),
        ("NEAR a", "NEAR a"),
        ("NEAR(a b", "NEAR(a b"),
        ("NEAR()", "NEAR()"),
        ("NEAR(a tag:b)", "tag:b)"),
        ("(a b) NEAR c", "NEAR c"),
        ("a NEAR tag:b", "tag:b"),
    ],
)
def test_what_is_not_understood_is_shown_from_there_on(query, where):
    with pytest.raises(BadQuery) as refused:
        parse(query)
    assert str(refused.value) == f"The query cannot be understood at “{where}”."


@pytest.mark.parametrize("query", ["(" * 10_000 + "a", "NOT " * 10_000 + "a", "a " * 10_000])
def test_a_query_out_of_all_measure_is_refused(query):
    with pytest.raises(BadQuery):
        parse(query)


def test_the_words_of_a_query_are_those_that_are_looked_for():
    assert list(words_of(parse('a* OR ("b c" NOT d) outlet:e'))) == [
        Words("a", begins=True), word("b c"),
    ]  # fmt: skip


def test_what_is_being_typed_may_go_on():
    assert as_typed("a b") == All((word("a"), Words("b", begins=True)))
    assert as_typed("a OR b") == Some((word("a"), Words("b", begins=True)))
    for whole in ('"a b"', "a ", "tag:a", "a NOT b", ""):
        assert as_typed(whole) == parse(whole)


def test_queries_that_hold_for_everything_add_nothing():
    assert both(All(), parse("a"), All()) == word("a")
    assert both() == All()


PIECES = st.sampled_from(
    ["AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR/9", ",", "5", "(", ")", '"', "*", ":", "a", "é",
    "中", "tag:", "after:2017", "kind:x"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map(" ".join)))
def test_any_text_is_a_query_or_one_sentence(text):
    with suppress(BadQuery):
        assert isinstance(parse(text), Query)
