"""Where the words of a query stand in a text: exact ranges, however the words are written."""

import pytest

from guillemet.domain.filters import parse
from guillemet.domain.finding import Finder, count_tokens
from guillemet.domain.snippets import CUT, LONG, beginning, snippets
from guillemet.domain.text import Span

FRENCH = "L'été, le cœur de l'Éte\u0301 : CŒUR ﬁnal, Straße et offi\u00adcier, oﬃcier."
OTHERS = "كِتَابٌ في الكتاب. Ёлка и мой. 中国人民，水中。 iPhone手机"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("ete", ["été", "Éte\u0301"]),
        ("coeur", ["cœur", "CŒUR"]),
        ("cœur*", ["cœur", "CŒUR"]),
        ("co*", ["cœur", "CŒUR"]),
        ('"coeur de"', ["cœur de"]),
        ("fin*", ["ﬁnal"]),
        ("strasse", ["Straße"]),
        ("officier", ["offi\u00adcier", "oﬃcier"]),
        ("été OR coeur NOT final", ["été", "cœur", "Éte\u0301", "CŒUR"]),
        ("NEAR(ete final, 2)", ["Éte\u0301", "ﬁnal"]),
        ("ete NEAR/0 final", []),
        ("t", []),
        ("outlet:été", []),
        ("", []),
    ],
)
def test_words_are_found_as_they_are_written(query, found):
    assert [span.of(FRENCH) for span in Finder(parse(query)).spans(FRENCH)] == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("كتاب", ["كِتَابٌ"]),
        ("елка", ["Ёлка"]),
        ("мой", ["мой"]),
        ("国人", ["国人"]),
        ("中", ["中", "中"]),
        ('"人民 水"', ["人民，水"]),
        ('"iphone 手机"', ["iPhone手机"]),
        ("iphone", ["iPhone"]),
    ],
)
def test_words_of_other_scripts_are_found_too(query, found):
    assert [span.of(OTHERS) for span in Finder(parse(query)).spans(OTHERS)] == found


def test_of_two_hits_in_one_place_the_longer_counts():
    text = "gaz de schiste"
    assert Finder(parse('gaz OR "gaz de schiste"')).spans(text) == [Span(0, len(text))]


def test_ideographs_count_as_words():
    assert count_tokens("中国 is here, l'été") == 6


def test_a_snippet_shows_the_words_and_where_they_stood():
    text = "Début. " + "mot " * 60 + "le\u00a0gaz\narrive " + "mot " * 60 + "fin"
    [snippet] = snippets(text, Finder(parse("gaz")).places(text))
    assert [mark.of(snippet.text) for mark in snippet.marks] == ["gaz"]
    assert [hit.of(text) for hit in snippet.hits] == ["gaz"]
    assert "le\u00a0gaz arrive" in snippet.text
    assert snippet.text.startswith(f"{CUT}mot")
    assert snippet.text.endswith(f"mot{CUT}")
    assert len(snippet.text) <= LONG + 2


def test_the_stretch_with_more_of_the_words_is_preferred():
    text = "gaz " + "mot " * 80 + "gaz " + "mot " * 80 + "gaz et prix " + "mot " * 80 + "gaz"
    shown = snippets(text, Finder(parse("gaz prix")).places(text), most=2)
    assert [[mark.of(each.text) for mark in each.marks] for each in shown] == [
        ["gaz"], ["gaz", "prix"],
    ]  # fmt: skip


def test_a_hit_longer_than_a_snippet_is_shown_whole():
    text = "mot " * 100
    [snippet] = snippets(text, Finder(parse(f'"{text}"')).places(text))
    assert snippet.marks == (Span(0, len(text.rstrip())),)


def test_without_hits_a_text_is_shown_from_its_beginning():
    assert beginning("Un mot.\nDeux").text == "Un mot. Deux"
    assert beginning("mot " * 100).text.endswith(f"mot{CUT}")
