"""The seed article and the sample corpus hold what first run, demo and tests promise of them."""

import csv
import hashlib
import io
import json
import re
import tomllib
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from guillemet.domain.actor import NOT_ATTRIBUTED, ActorKind, Naming, Office
from guillemet.domain.annotation import JOINER, ROLES, MarkKind, Role, Speech
from guillemet.domain.article import title_line
from guillemet.domain.dates import checked_date
from guillemet.domain.quotemarks import pairs
from guillemet.domain.text import Span, canonical, count_words, digest_of

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
SEED = SEEDS / "000_2d027ad6fa41877b.txt"
SEED_SHA256 = "8f37e40aeed01832232a5afa1cde06967b1995fc7882b1f8a5c54b93bb330c3e"
LISTED = tomllib.loads((SEEDS / "samples.toml").read_text(encoding="utf-8"))["sample"]
INVENTED = [known for known in LISTED if SEEDS / known["file"] != SEED]
HUES = {"blue", "orange", "violet", "green", "sky", "brown", "slate"}


def text_of(known):
    return (SEEDS / known["file"]).read_bytes().decode("utf-8")


def rows(name):
    text = (SEEDS / name).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def several(cell):
    return [each for each in cell.split("|") if each]


def spans_of(row):
    return tuple(Span(*map(int, span.split(".."))) for span in row["spans"].split(";"))


TEXTS = {digest_of(text_of(known)): text_of(known) for known in LISTED}
CODED = rows("coded.csv")
BY_FILE = pytest.mark.parametrize("known", INVENTED, ids=[k["file"] for k in INVENTED])


# -- the seed article --------------------------------------------------------------------------


def test_the_seed_article_is_kept_byte_for_byte():
    assert hashlib.sha256(SEED.read_bytes()).hexdigest() == SEED_SHA256


def test_the_inverted_mark_of_the_seed_stands_exactly_as_it_was_printed():
    stored = canonical(SEED.read_bytes().decode("utf-8"))
    assert stored.replaced == 0
    assert "M. Poutine a déclaré qu' »on peut dire que le degré" in stored.text


def test_the_coded_set_holds_every_gold_quote_of_the_seed_with_its_speaker():
    [line] = (ROOT / "tests/data/quotes/seed.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {(q["start"], q["end"], q["type"], q["speaker"]) for q in json.loads(line)["quotes"]}
    coded = {
        (int(row["start"]), int(row["end"]), row["speech"], row["speaker"])
        for row in CODED
        if row["text_sha256"] == SEED_SHA256 and row["kind"] == "quote"
    }
    assert len(gold) == 11
    assert gold <= coded


# -- the articles ------------------------------------------------------------------------------


def test_there_are_articles_in_seven_languages():
    counted = Counter(known["language"] for known in INVENTED)
    promised = Counter(fr=5, en=3, de=1, es=1, ru=1, ar=1, zh=1)
    assert counted >= promised
    distinct = {(known["language"], text_of(known)) for known in INVENTED}
    assert Counter(language for language, _ in distinct) >= promised


def test_every_file_is_listed_and_every_listed_one_is_there():
    there = {path.relative_to(SEEDS).as_posix() for path in SEEDS.rglob("*.txt")}
    assert [known["file"] for known in LISTED] == sorted(
        there, key=[known["file"] for known in LISTED].index
    )


@BY_FILE
def test_an_article_is_stored_as_its_file_has_it(known):
    text = text_of(known)
    assert canonical(text) == (text, 0)
    assert "\ufffd" not in text
    assert text.endswith("\n")


@BY_FILE
def test_an_article_begins_with_its_title_and_has_paragraphs_of_some_length(known):
    text = text_of(known)
    assert title_line(text).of(text) == known["title"]
    paragraphs = text.rstrip("\n").split("\n\n")
    assert len(paragraphs) > 5
    assert not any("\n" in paragraph for paragraph in paragraphs)
    assert 200 <= count_words(text) <= 600


@BY_FILE
def test_the_name_of_a_file_says_date_and_outlet(known):
    folder, name = known["file"].split("/")
    date, outlet, title = name.removesuffix(".txt").split("_")
    assert (folder, date, outlet) == ("samples", known["published"], known["outlet"])
    assert title
    assert checked_date(date) == date
    assert re.fullmatch(r"https://[a-z-]+\.example\.org/[a-z0-9/-]+", known["url"])
    assert known["authors"]


def test_no_article_repeats_another_of_the_same_outlet():
    texts = [(digest_of(text_of(known)), known["outlet"]) for known in INVENTED]
    assert len(set(texts)) == len(texts)
    urls = [known["url"] for known in INVENTED]
    assert len(set(urls)) == len(urls)


def test_one_wire_story_stands_word_for_word_in_two_outlets():
    outlets = {}
    for known in INVENTED:
        outlets.setdefault(digest_of(text_of(known)), set()).add(known["outlet"])
    assert sorted(map(len, outlets.values()))[-2:] == [1, 2]


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("fr", r"« | »|\w[?!;]|\"|\w'\w"),
        ("es", r"« | »|\""),
        ("ru", r"« | »|\""),
        ("ar", r"« | »|\""),
        ("de", r"\"|“\w|\w„"),
        ("zh", r"\"|[a-z]"),
    ],
)
def test_every_language_has_its_own_typography(language, wrong):
    found = [
        match
        for known in INVENTED
        if known["language"] == language
        for match in re.findall(wrong, text_of(known))
    ]
    assert found == []


def test_french_marks_are_held_by_no_break_spaces_of_both_widths():
    french = "".join(text_of(known) for known in INVENTED if known["language"] == "fr")
    for blank in "\u00a0\u202f":
        assert f"«{blank}" in french
        assert f"{blank}»" in french
    assert set(re.findall("«(.)", french)) == {"\u00a0", "\u202f"}


@BY_FILE
def test_the_marks_of_an_article_all_pair(known):
    found = pairs(text_of(known))
    assert len(found) >= 8
    assert all(pair.opened and pair.closed for pair in found)


def test_quotes_stand_within_quotes_in_most_languages():
    nested = {
        known["language"] for known in INVENTED if any(pair.depth for pair in pairs(text_of(known)))
    }
    assert nested >= {"fr", "en", "de", "es", "ru", "ar"}


def test_the_first_article_is_french_uncoded_and_quotes_right_away():
    [first] = [known for known in LISTED if known.get("first")]
    text = text_of(first)
    assert first["language"] == "fr"
    assert digest_of(text) not in {row["text_sha256"] for row in CODED}
    body = title_line(text).end
    speech = next(pair for pair in pairs(text) if pair.inner.start > body)
    assert speech.inner.start < body + 10
    assert len(speech.inner.of(text)) > 60


# -- the coded set -----------------------------------------------------------------------------


def test_the_coded_set_is_as_large_as_promised():
    assert len({row["text_sha256"] for row in CODED}) >= 5
    assert len(CODED) >= 45
    assert sum(bool(row["speaker"]) for row in CODED) >= 25
    assert sum(bool(row["note"]) for row in CODED) >= 5
    assert sum("/" in row["tags"] for row in CODED) >= 10
    assert sum(len(several(row["tags"])) > 1 for row in CODED) >= 10
    assert {row["kind"] for row in CODED} == set(MarkKind)
    assert {row["speech"] for row in CODED} >= {Speech.DIRECT, Speech.PARTIAL, Speech.INDIRECT}
    assert {row["status"] for row in CODED} == {"confirmed", "verified"}
    assert sum(row["speaker"] == NOT_ATTRIBUTED for row in CODED) >= 1
    assert sum(len(several(row["speaker"])) > 1 for row in CODED) >= 2
    for role in ("addressee", "target", "via", "mentioned"):
        assert sum(bool(row[role]) for row in CODED) >= 5


@pytest.mark.parametrize("row", CODED, ids=lambda row: f"{row['published']}-{row['spans']}")
def test_a_coded_row_finds_its_words_exactly(row):
    text, spans = TEXTS[row["text_sha256"]], spans_of(row)
    assert JOINER.join(span.of(text) for span in spans) == row["quote"]
    assert (int(row["start"]), int(row["end"])) == (spans[0].start, spans[-1].end)
    assert list(spans) == sorted(spans)
    assert all(words == words.strip() for words in row["quote"].split(JOINER))


@pytest.mark.parametrize("row", CODED, ids=lambda row: f"{row['published']}-{row['spans']}")
def test_a_coded_row_has_only_what_its_kind_can_have(row):
    kind = MarkKind(row["kind"])
    given = {role for role in Role if row.get(role)}
    assert given <= set(ROLES[kind])
    assert (row["mentioned"] != "") == (kind is MarkKind.MENTION)
    if kind is MarkKind.QUOTE:
        assert row["speech"]
        assert row["speaker"]
        text = re.sub("[\u00a0\u202f]", " ", TEXTS[row["text_sha256"]])
        assert all(part.strip() in text for part in row["cue"].split("…"))
    else:
        assert (row["speech"], row["cue"]) == ("", "")


def test_no_row_repeats_another():
    places = [(row["text_sha256"], row["kind"], row["spans"]) for row in CODED]
    assert len(set(places)) == len(places)


def test_some_rows_are_discontinuous_and_some_lie_within_others():
    assert any(len(spans_of(row)) > 1 for row in CODED)
    nested = [
        (a, b)
        for a, b in combinations(CODED, 2)
        if a["text_sha256"] == b["text_sha256"]
        and any(x.overlaps(y) for x in spans_of(a) for y in spans_of(b))
    ]
    assert len(nested) >= 8
    assert {b["kind"] for _, b in nested} >= {MarkKind.QUOTE, MarkKind.MENTION}


def test_the_coded_articles_are_described_as_the_list_describes_them():
    listed = {digest_of(text_of(known)): known for known in LISTED}
    for row in CODED:
        known = listed[row["text_sha256"]]
        assert row["article_title"] == " ".join(known["title"].split())
        told = (row["outlet"], row["published"], row["url"], row["language"])
        assert told == tuple(known[name] for name in ("outlet", "published", "url", "language"))
        assert several(row["author"]) == known["authors"]


def test_every_quote_mark_of_a_coded_article_is_settled():
    settled = {(row["text_sha256"], span) for row in CODED for span in spans_of(row)}
    for row in rows("dismissed.csv"):
        text = TEXTS[row["text_sha256"]]
        assert text.count(row["words"]) == 1
        assert row["reason"]
        start = text.index(row["words"])
        settled.add((row["text_sha256"], Span(start, start + len(row["words"]))))
    for sha256 in {row["text_sha256"] for row in CODED}:
        assert {(sha256, pair.inner) for pair in pairs(TEXTS[sha256])} <= settled


def test_every_actor_named_is_known_and_every_one_known_is_named():
    named = {
        name
        for row in CODED
        for role in ("speaker", "addressee", "target", "via", "mentioned")
        for name in several(row[role])
    }
    known = [row["name"] for row in rows("actors.csv")]
    assert set(known) == named - {NOT_ATTRIBUTED}
    assert len(set(known)) == len(known)


def test_actors_are_of_every_naming_and_most_kinds():
    actors = rows("actors.csv")
    assert {row["naming"] for row in actors} == set(Naming)
    assert {row["kind"] for row in actors} >= set(ActorKind) - {ActorKind.UNKNOWN}
    assert {row["colour"] for row in actors} == HUES


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Vladimir Poutine", "président"),
        ("Donald Trump", "président"),
        ("Bachar el-Assad", "président"),
        ("Rex Tillerson", "secrétaire d’État"),
        ("Sergueï Lavrov", "ministre des Affaires étrangères"),
        ("Dmitri Peskov", "porte-parole"),
    ],
)
def test_the_people_of_the_seed_held_their_offices_in_april_2017(name, title):
    [row] = [row for row in rows("actors.csv") if row["name"] == name]
    offices = [Office(*cell.split(";")) for cell in several(row["offices"])]
    assert [office.title for office in offices if office.held_at("2017-04-12")] == [title]


def test_every_tag_used_is_defined():
    book = {row["path"]: row for row in rows("codebook.csv")}
    used = {tag for row in CODED for tag in several(row["tags"])}
    assert used <= set(book)
    assert all(row["definition"] for row in book.values())
    assert all(path.rpartition("/")[0] in {"", *book} for path in book)
    digits = sorted(row["digit"] for row in book.values() if row["digit"])
    assert digits == list("123456789")
    assert {row["colour"] for row in book.values()} <= {*HUES, ""}
