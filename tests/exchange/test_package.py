"""The package of linked tables: complete, described, all of it new or all as it was."""

import csv
import io
import json
import zipfile

import pytest

from guillemet.domain.actor import NOT_ATTRIBUTED, Actor, ActorKind, Alias, Office
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import ReadingState
from guillemet.domain.errors import BadFile, BadQuery
from guillemet.domain.fields import Field, FieldType, Owner
from guillemet.exchange.columns import TABLES
from guillemet.exchange.dialects import DIALECTS
from guillemet.services.export import Choice, export_articles
from guillemet.services.export_package import export_package
from guillemet.services.library import Library
from tests.projects import made, seed_draft, span_of

FILES = {*(f"{table.name}.csv" for table in TABLES), "datapackage.json"}


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "p.guillemet"
    opened, [article] = made(path, seed_draft())
    words = span_of(article.text, "dégradées")
    quote = opened.annotate.mark(article, MarkKind.QUOTE, [words]).result()
    poutine = Actor(
        name="Vladimir Poutine", kind=ActorKind.PERSON, aliases=(Alias("Poutine", "fr"),),
        offices=(Office("président", "Russie", "2012"),),
    )  # fmt: skip
    evidence = span_of(article.text, "Poutine")
    opened.annotate.attribute([quote.n], Role.SPEAKER, poutine, evidence=evidence).result()
    opened.annotate.add_tag([quote.n], "Thème/Eau").result()
    other = opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, "relations")]
    ).result()
    with Library.reading(path) as library:
        nobody = next(n for n, actor in library.actors().items() if actor.builtin)
    opened.annotate.attribute([other.n], Role.SPEAKER, nobody).result()
    field = opened.fields.add(
        Field(name="sure", type=FieldType.YESNO, owner=Owner.ARTICLE)
    ).result()
    opened.fields.set_article_field([article.n], field, "yes").result()
    opened.close()
    return path


def packed(project, out, choice=None):
    export_package(project, out, choice or Choice(), DIALECTS["csv"], coder="Ada")
    if out.suffix == ".zip":
        with zipfile.ZipFile(out) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    else:
        files = {path.name: path.read_bytes() for path in out.iterdir()}
    described = json.loads(files["datapackage.json"])
    tables = {
        name.removesuffix(".csv"): list(
            csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        )
        for name, data in files.items()
        if name.endswith(".csv")
    }
    return set(files), described, tables


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_package_holds_every_table_with_every_column_described(project, tmp_path, name):
    files, described, tables = packed(project, tmp_path / name)
    assert files == FILES
    for resource in described["resources"]:
        rows = tables[resource["name"]]
        assert resource["path"] in files
        for each in resource["schema"]["fields"]:
            assert each["type"]
            assert each["description"]
        if rows:
            assert list(rows[0]) == [each["name"] for each in resource["schema"]["fields"]]


def test_its_tables_say_what_the_project_says(project, tmp_path):
    _, _, tables = packed(project, tmp_path / "out")
    [nobody, poutine] = tables["actors"]
    assert (nobody["actor_id"], nobody["name"]) == ("not-attributed", NOT_ATTRIBUTED)
    assert (poutine["name"], poutine["kind"]) == ("Vladimir Poutine", "person")
    [link] = [row for row in tables["annotation_actors"] if row["actor_id"] == poutine["actor_id"]]
    assert (link["role"], link["position"], link["office"]) == ("speaker", "1", "président")
    assert (link["affiliation"], link["evidence_words"]) == ("Russie", "Poutine")
    [tag] = tables["annotation_tags"]
    assert tag["tag"] == "Thème/Eau"
    assert [row["tag"] for row in tables["codebook"]] == ["Thème", "Thème/Eau"]
    assert [row["name"] for row in tables["actor_aliases"]] == ["Poutine"]
    assert [row["from"] for row in tables["actor_offices"]] == ["2012"]
    [article] = tables["articles"]
    assert (article["annotations"], article["quotes"], article["mentions"]) == ("2", "2", "0")
    assert article["field:sure"] == "yes"


def test_every_key_is_unique_and_every_link_leads_somewhere(project, tmp_path):
    _, described, tables = packed(project, tmp_path / "out")
    for resource in described["resources"]:
        schema, rows = resource["schema"], tables[resource["name"]]
        if "primaryKey" in schema:
            keys = [tuple(row[name] for name in schema["primaryKey"]) for row in rows]
            assert len(set(keys)) == len(keys)
        for link in schema.get("foreignKeys", []):
            to = link["reference"]
            there = {row[to["fields"]] for row in tables[to["resource"] or resource["name"]]}
            assert {row[link["fields"]] for row in rows} - {""} <= there


def test_a_value_outside_its_list_never_stands_in_a_table(project, tmp_path):
    _, described, tables = packed(project, tmp_path / "out")
    for resource in described["resources"]:
        for each in resource["schema"]["fields"]:
            allowed = each.get("constraints", {}).get("enum")
            found = {row[each["name"]] for row in tables[resource["name"]]}
            assert allowed is None or found - {""} <= set(allowed)


def test_a_query_chooses_annotations_and_articles_stay_whole(project, tmp_path):
    _, _, tables = packed(project, tmp_path / "out", Choice(query="speaker:poutine"))
    assert len(tables["annotations"]) == len(tables["annotation_actors"]) == 1
    assert len(tables["articles"]) == 1


def test_excluded_articles_come_only_if_asked_for(project, tmp_path):
    opened, _ = made(project)
    opened.articles.set_state([1], ReadingState.EXCLUDED, "off topic").result()
    opened.close()
    _, _, tables = packed(project, tmp_path / "out")
    assert (tables["articles"], tables["annotations"]) == ([], [])
    _, _, tables = packed(project, tmp_path / "all", Choice(include_excluded=True))
    [article] = tables["articles"]
    assert (article["article_state"], article["exclusion_reason"]) == ("excluded", "off topic")
    assert len(tables["annotations"]) == 2


def test_written_again_it_takes_the_place_of_the_old_and_of_nothing_else(project, tmp_path):
    out = tmp_path / "out"
    packed(project, out)
    (out / "analysis.R").write_text("mine")
    (out / "articles.csv").write_text("old")
    files, _, tables = packed(project, out)
    assert files == FILES | {"analysis.R"}
    assert len(tables["articles"]) == 1


def test_a_folder_that_holds_other_tables_of_these_names_is_left_alone(project, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "articles.csv").write_text("mine")
    with pytest.raises(BadFile, match="out exists already"):
        packed(project, out)
    assert [path.name for path in out.iterdir()] == ["articles.csv"]


def test_a_query_that_is_none_leaves_nothing_behind(project, tmp_path):
    for name in ("out", "out.zip"):
        with pytest.raises(BadQuery):
            packed(project, tmp_path / name, Choice(query="("))
    with pytest.raises(BadQuery):
        export_articles(project, tmp_path / "a.csv", Choice(query="("), DIALECTS["csv"])
    assert [path.name for path in tmp_path.iterdir()] == ["p.guillemet"]


def test_a_folder_that_cannot_be_made_is_one_sentence(project, tmp_path):
    with pytest.raises(BadFile, match="could not be written: No such file"):
        packed(project, tmp_path / "no" / "out")
    with pytest.raises(BadFile, match="could not be written: No such file"):
        packed(project, tmp_path / "no" / "out.zip")
