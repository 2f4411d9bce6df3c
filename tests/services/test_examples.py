"""Examples of a tag: pinned, in order, and gone with what they hang on."""

import csv

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.annotation import MarkKind
from guillemet.domain.bulk import TakeTag
from guillemet.exchange.dialects import DIALECTS
from guillemet.services import codebooks
from guillemet.services.bulk import Bulk
from guillemet.services.export import Choice
from guillemet.services.export_package import export_package
from tests.projects import ME


@pytest.fixture
def quotes(opened, article):
    inner = [pair.inner for pair in quotemarks.pairs(article.text)][:3]
    return [opened.annotate.mark(article, MarkKind.QUOTE, [s]).result().n for s in inner]


@pytest.fixture
def risk(opened):
    return opened.codes.add("frames/risk", "Danger ahead.").result()


def pinned(library, tag):
    return [each.annotation for each in library.examples_of(tag)]


def test_what_is_pinned_carries_the_tag_and_stands_in_its_order(opened, library, risk, quotes):
    before = library.digest()
    opened.codes.pin_example(risk, quotes[:2]).result()
    assert pinned(library, risk) == quotes[:2]
    assert library.tag_uses()[risk] == 2
    opened.codes.order_examples(risk, quotes[1::-1]).result()
    assert pinned(library, risk) == quotes[1::-1]
    for _ in range(2):
        opened.history.undo().result()
    assert library.digest() == before


def test_pinning_again_changes_nothing(opened, library, risk, quotes):
    opened.codes.pin_example(risk, quotes[:1]).result()
    before = library.digest()
    opened.codes.pin_example(risk, quotes[:1]).result()
    assert library.digest() == before


def test_no_longer_an_example_it_still_carries_the_tag(opened, library, risk, quotes):
    opened.codes.pin_example(risk, quotes[:1]).result()
    opened.codes.unpin_example(risk, quotes[0]).result()
    assert pinned(library, risk) == []
    assert library.tag_uses() == {risk: 1}


def test_a_tag_taken_off_takes_the_pin_with_it(opened, library, risk, quotes):
    opened.codes.pin_example(risk, quotes).result()
    opened.annotate.remove_tag(quotes[:1], risk).result()
    Bulk(opened.writer, ME.coder).run(quotes[1:2], TakeTag(risk))
    assert pinned(library, risk) == quotes[2:]


def test_merged_tags_have_the_examples_of_both(opened, library, risk, quotes):
    danger = opened.codes.add("danger").result()
    opened.codes.pin_example(risk, quotes[:2]).result()
    opened.codes.pin_example(danger, quotes[1:]).result()
    before = library.digest()
    opened.codes.merge(danger, risk).result()
    assert sorted(pinned(library, risk)) == sorted(quotes)
    opened.history.undo().result()
    assert library.digest() == before


def test_a_deleted_tag_or_annotation_leaves_no_pin_and_undo_puts_it_back(
    opened, library, risk, quotes
):
    opened.codes.pin_example(risk, quotes).result()
    before = library.digest()
    opened.annotate.delete(quotes[:1]).result()
    assert pinned(library, risk) == quotes[1:]
    opened.history.undo().result()
    opened.codes.delete(risk, with_children=False).result()
    assert library.examples() == {}
    opened.history.undo().result()
    assert library.digest() == before


def test_merged_annotations_are_one_example(opened, library, article, risk, quotes):
    opened.codes.pin_example(risk, quotes[1:2]).result()
    one = opened.annotate.merge(article, quotes[:2]).result()
    assert pinned(library, risk) == [one]


def test_a_split_tag_gives_its_pins_up_with_its_annotations(opened, library, risk, quotes):
    opened.codes.pin_example(risk, quotes[:2]).result()
    opened.codes.split(risk, quotes[:1], "cost").result()
    assert pinned(library, risk) == quotes[1:2]


@pytest.mark.parametrize("name", ["codebook.qdc", "codebook.csv"])
def test_a_codebook_in_a_file_shows_its_examples_and_reads_back_the_same(
    opened, library, tmp_path, risk, quotes, name
):
    opened.codes.pin_example(risk, quotes[:2]).result()
    out = tmp_path / name
    codebooks.export(library, out)
    words = [each.words for each in library.examples_of(risk)]
    said = out.read_text(encoding="utf-8")
    assert all(each in said for each in words)
    plan = codebooks.plan(library, out)
    assert (plan.new, plan.changed) == ((), ())
    assert {code.definition for code in plan.codes} == {"", "Danger ahead."}


def test_a_package_names_the_annotations(opened, library, tmp_path, risk, quotes):
    opened.codes.pin_example(risk, quotes[:2]).result()
    export_package(opened.path, tmp_path / "out", Choice(), DIALECTS["csv"])
    with (tmp_path / "out" / "codebook.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["tag"]: row for row in csv.DictReader(file)}
    ids = [each.annotation_id for each in library.examples_of(risk)]
    assert rows["frames/risk"]["example_ids"] == "|".join(ids)
    assert rows["frames"]["examples"] == ""
