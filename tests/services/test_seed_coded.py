"""The seed article, coded by hand, in the sample project: exported, and compared with the hand's.

Eleven quotes with who speaks, in which office when the article appeared, and whom the article calls
by name, by surname and by office.
"""

import csv
import json
from collections import defaultdict
from pathlib import Path

import pytest

from guillemet.exchange.dialects import DIALECTS
from guillemet.services.export import Choice, export_annotations
from guillemet.services.export_package import export_package
from guillemet.services.library import Library
from guillemet.services.resolution import Resolution, Where
from guillemet.services.samples import make_sample
from tests.projects import ME, SEED

GOLD = Path(__file__).parents[1] / "data" / "quotes" / "seed.jsonl"
HAND = Path(__file__).parents[2] / "seeds" / "coded.csv"
PUTIN = ("Vladimir Poutine", "président", "Fédération de Russie")
PESKOV = ("Dmitri Peskov", "porte-parole", "Kremlin")
LAVROV = ("Sergueï Lavrov", "ministre des Affaires étrangères", "Fédération de Russie")
MOSCOW, WASHINGTON = ("Moscou", "", ""), ("Washington", "", "")
QUOTES = {
    "dégradées": PUTIN,
    "on peut dire que le degré de confiance": PUTIN,
    "On peut dire que le niveau de confiance": PUTIN,
    "illégaux": MOSCOW,
    "couvrir": WASHINGTON,
    "possible": PESKOV,
    "Vous savez sans doute que les négociations": PESKOV,
    "laisser les mains libres aux terroristes": PESKOV,
    "les intentions réelles": LAVROV,
    "récidive": LAVROV,
    "front commun contre le terrorisme": LAVROV,
}
"""How each of the eleven quotes begins: who speaks, in which office, of what."""
OFFICES = {
    "Vladimir Poutine": ("président", "Fédération de Russie"),
    "Sergueï Lavrov": ("ministre des Affaires étrangères", "Fédération de Russie"),
    "Rex Tillerson": ("secrétaire d’État", "États-Unis"),
    "Dmitri Peskov": ("porte-parole", "Kremlin"),
    "Donald Trump": ("président", "États-Unis"),
    "Bachar el-Assad": ("président", "Syrie"),
}
"""The offices of April 2017."""
CALLED = {
    "le président russe": "Vladimir Poutine",
    "M. Poutine": "Vladimir Poutine",
    "Vladimir Poutine": "Vladimir Poutine",
    "le ministre des Affaires étrangères, Sergueï Lavrov": "Sergueï Lavrov",
    "le porte-parole du Kremlin": "Dmitri Peskov",
    "le secrétaire d’Etat américain": "Rex Tillerson",
    "président syrien": "Bachar el-Assad",
    "le chef de la diplomatie russe": "Sergueï Lavrov",
    "président américain": "Donald Trump",
    "Président russe": "Vladimir Poutine",
}
"""How the article calls them, and whom it means."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.guillemet"
    make_sample(path, ME, coded=True)
    return path


@pytest.fixture(scope="module")
def seed(sample):
    with Library.reading(sample) as library:
        gold = json.loads(GOLD.read_text(encoding="utf-8"))
        key = next(
            key for key in library.export_order() if library.article(key).text == gold["text"]
        )
        yield library, library.article(key)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def exported(sample, seed, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "annotations.csv"
    export_annotations(sample, out, Choice(), DIALECTS["csv"], coder=ME.coder)
    return [row for row in rows(out) if row["article_id"] == seed[1].id]


def test_the_seed_article_is_part_of_the_sample_and_coded_to_the_end(seed):
    library, article = seed
    page = library.page(article.n, ME.coder)
    assert SEED
    assert page.undecided == ()
    assert len(page.annotations) == 27


@pytest.mark.parametrize("begins", QUOTES)
def test_each_of_the_eleven_quotes_has_its_speaker_in_the_office_of_that_day(exported, begins):
    [row] = [row for row in exported if row["kind"] == "quote" and row["quote"].startswith(begins)]
    said = (row["speaker"], row["speaker_office"], row["speaker_organisation"])
    assert said == QUOTES[begins]


def test_the_eleven_are_where_the_gold_standard_has_them(exported, seed):
    gold = json.loads(GOLD.read_text(encoding="utf-8"))["quotes"]
    coded = {(row["start"], row["end"], row["speech"], row["speaker"]) for row in exported}
    assert len(gold) == len(QUOTES)
    assert {
        (str(q["start"]), str(q["end"]), q["type"], q["speaker"]) for q in gold
    } <= coded  # fmt: skip


def test_what_comes_out_is_what_the_hand_coded_cell_by_cell(exported, seed):
    mine = [row for row in rows(HAND) if row["text_sha256"] == seed[1].sha256]
    by_place = {(row["kind"], row["spans"]): row for row in exported}
    assert len(by_place) == len(mine) == len(exported)
    compared = set(mine[0]) - {"article_title"}
    for row in mine:
        out = by_place[row["kind"], row["spans"]]
        assert {name: out[name] for name in compared if row[name]} == {
            name: row[name] for name in compared if row[name]
        }


def test_everybody_has_the_office_of_april_2017_in_every_role(sample, seed, tmp_path):
    export_package(sample, tmp_path / "out", Choice(), DIALECTS["csv"], coder=ME.coder)
    ids = {row["annotation_id"] for row in rows(tmp_path / "out" / "annotations.csv")
           if row["article_id"] == seed[1].id}  # fmt: skip
    held = defaultdict(set)
    for row in rows(tmp_path / "out" / "annotation_actors.csv"):
        if row["annotation_id"] in ids:
            held[row["name"]].add((row["office"], row["affiliation"]))
    assert {name: held[name] for name in OFFICES} == {n: {of} for n, of in OFFICES.items()}


@pytest.mark.parametrize("words", CALLED)
def test_how_the_article_calls_them_means_them(seed, words):
    library, article = seed
    assert words.split(",")[-1].strip() in article.text
    where = Where(article.language, article.published, article.n)
    [found] = library.through(Resolution).resolve(words, where)
    assert found.actor.name == CALLED[words]
