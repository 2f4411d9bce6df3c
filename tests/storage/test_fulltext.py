"""What the index finds is what stands in the text, letter by letter."""

import sqlite3
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import Near, Words, parse
from guillemet.domain.finding import Finder
from guillemet.domain.folding import apart, fold
from guillemet.domain.query_trees import is_textual
from guillemet.storage.fulltext import expression, match_of

PIECES = (
    "été", "e\u0301te\u0301", "cœur", "CŒUR", "coeur", "oﬃcier", "ofﬁcier", "Straße", "strasse",
    "ёлка", "елка", "Мой", "Άνθρωπος", "ανθρωπος", "كِتَابٌ", "كتاب", "کتاب", "٢٠١٧", "2017",
    "中", "中国", "国人", "人民中", "サッカー", "ー", "한국", "a", "A", "1", "in\u00adfo", "l’été",
    "l'été", "-", "«\u00a0", "\u00a0»", "，", "。", " ", "\n", "_", "😀", "\u0301", "ـ", "x²", "İ",
    "ǌ", "ß", "🤔", "🧑\u200d🌾",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
WORDS = st.builds(
    Words, st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join), st.booleans()
).filter(lambda words: any(char.isalnum() for char in apart(words.text)))
LEAVES = st.one_of(
    WORDS, st.builds(Near, st.lists(WORDS, min_size=2, max_size=3).map(tuple), st.integers(0, 3))
)


@pytest.fixture(scope="module")
def index():
    conn = sqlite3.connect(":memory:")
    conn.execute(
        "CREATE VIRTUAL TABLE one USING fts5(body, tokenize='unicode61 remove_diacritics 2')"
    )
    yield conn
    conn.close()


def is_found(conn, text, asked):
    conn.execute("DELETE FROM one")
    conn.execute("INSERT INTO one VALUES (?)", [fold(text)])
    return conn.execute("SELECT 1 FROM one WHERE one MATCH ?", [asked]).fetchone() is not None


@settings(max_examples=400)
@given(TEXTS, WORDS)
def test_words_are_found_where_and_only_where_they_stand(index, text, words):
    assert bool(Finder(words).spans(text)) == is_found(index, text, match_of(words))


@settings(max_examples=200)
@given(TEXTS, LEAVES)
def test_what_is_found_contains_the_words(index, text, leaf):
    spans = Finder(leaf).spans(text)
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    words = leaf.parts if isinstance(leaf, Near) else (leaf,)
    for span in spans:
        assert any(is_found(index, span.of(text), match_of(each)) for each in words)
    if isinstance(leaf, Near) and is_found(index, text, match_of(leaf)):
        assert spans


QUERIES = st.lists(
    st.sampled_from(
        ["AND", "OR", "NOT", "(", ")", "NEAR(", "NEAR/2", '"', "*", ",", "é", "中国", "a", "5"]
    ),
    max_size=10,
).map(" ".join)


@settings(max_examples=200)
@given(QUERIES, TEXTS)
def test_whatever_is_understood_fts5_understands_too(index, text, body):
    try:
        query = parse(text)
    except BadQuery:
        return
    asked = expression(query) if is_textual(query) else None
    if asked is not None:
        is_found(index, body, asked)
