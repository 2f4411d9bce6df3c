"""Blind coding: what others have coded is hidden on the screen, said all along, and exported."""

import csv
from dataclasses import replace

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.ui.annotations.columns import COLUMNS
from guillemet.ui.dialogs.export import ExportDialog
from guillemet.ui.widgets.labels import PlainLabel
from tests.projects import ME, made, seed_draft

BO = replace(ME, coder="Bo")


@pytest.fixture
def path(tmp_path, preferences):
    """Ada codes one quote, Bo two others, with a speaker and a tag; Ada is at the desk."""
    preferences.change(coder=ME.coder)
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    inner = [pair.inner for pair in quotemarks.pairs(article.text)][:3]
    mine = opened.annotate.mark(article, MarkKind.QUOTE, inner[:1]).result().n
    opened.annotate.attribute([mine], Role.SPEAKER, Actor(name="Vladimir Poutine")).result()
    opened.close()
    other = Opened(path, BO)
    keys = [other.annotate.mark(article, MarkKind.QUOTE, [s]).result().n for s in inner[1:]]
    with Library.reading(path) as library:
        poutine = next(n for n, a in library.actors().items() if a.name == "Vladimir Poutine")
    other.annotate.attribute(keys, Role.SPEAKER, poutine).result()
    other.annotate.add_tag(keys, "gel").result()
    other.close()
    return path


@pytest.fixture
def blind(qtbot, window, bench):
    def toggled():
        with qtbot.waitSignal(bench.page_changed):
            window.actions_.trigger("blind")

    return toggled


def coders(bench):
    return {a.coder for a in bench.page.annotations}


def test_others_annotations_leave_the_text_and_what_they_decided_is_open_again(
    qtbot, window, bench, blind
):
    before = len(bench.page.undecided)
    assert coders(bench) == {"Ada", "Bo"}
    blind()
    assert coders(bench) == {"Ada"}
    assert len(bench.page.undecided) == before + 2
    blind()
    assert coders(bench) == {"Ada", "Bo"}
    assert len(bench.page.undecided) == before


def test_a_band_says_so_as_long_as_it_lasts_and_ends_it(qtbot, window, bench, blind):
    band = window.project.blind.band
    assert band.sentence == ""
    blind()
    assert "Ada alone" in band.sentence
    assert "Exports have everybody" in band.sentence
    with qtbot.waitSignal(bench.page_changed):
        band.button.click()
    assert band.sentence == ""
    assert not window.preferences.now.blind


def test_a_change_of_ones_own_shows_and_others_stay_hidden(qtbot, window, bench, blind):
    blind()
    [mine] = bench.page.annotations
    bench.run(bench.opened.annotate.set_note(mine.n, "Sure"))
    qtbot.waitUntil(lambda: [a.note for a in bench.page.annotations] == ["Sure"])


def test_tables_lists_and_counts_show_ones_own(qtbot, window, bench, blind):
    blind()
    window.actions_.trigger("view_annotations")
    marks = window.project.views.view("view_annotations")
    qtbot.waitUntil(lambda: marks.model.rowCount() == 1 and marks.model.row(0) is not None)
    assert marks.model.index(0, COLUMNS.index("coder")).data() == "Ada"
    window.actions_.trigger("view_actors")
    cast = window.project.views.view("view_actors")
    qtbot.waitUntil(lambda: cast.model.rowCount() == 1 and cast.model.row(0) is not None)
    assert cast.model.row(0).total == 1
    window.actions_.trigger("view_codebook")
    book = window.project.views.view("view_codebook")
    qtbot.waitUntil(lambda: [use.count for use in book.tab.tree.uses] == [0])
    row = window.project.articles.model.row(0)
    qtbot.waitUntil(lambda: window.project.articles.model.row(0).annotations == 1)
    assert row is not None


def test_exports_have_everybody_s_and_say_so(qtbot, window, bench, blind, tmp_path):
    blind()
    dialog = ExportDialog(bench, window)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.primary.isEnabled)
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "hidden on the screen" in said
    out = tmp_path / "annotations.csv"
    dialog.write(out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert {row["coder"] for row in csv.DictReader(file)} == {"Ada", "Bo"}


def test_it_lasts_until_the_next_day(qtbot, window, bench, blind, path):
    blind()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.project.bench.ready)
    assert coders(window.project.bench) == {"Ada"}
    assert window.project.blind.band.sentence
