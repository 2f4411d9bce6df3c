"""Proposals and rejections in the table of annotations: asked for, decided, opened, exported."""

import csv

import pytest
from PySide6.QtCore import Qt

from guillemet.domain.annotation import Status
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.proposal_rows import is_rejected, is_suggested
from guillemet.services.suggest_jobs import suggest
from guillemet.ui.annotations.columns import COLUMNS
from guillemet.ui.dialogs.export import ExportDialog
from tests.projects import ME, made, seed_draft


@pytest.fixture
def path(tmp_path):
    """The seed article with what the engine proposes for it; the second quote is rejected."""
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    with Library.reading(path) as library:
        suggest(library, opened.suggesting, [article.n])
    with Library.reading(path) as library:
        quotes = [a for a in library.proposed(article).annotations if a.kind == "quote"]
    opened.suggesting.reject([-quotes[1].n], "a title").result()
    opened.suggesting.accept([-quotes[2].n]).result()
    opened.close()
    return path


@pytest.fixture
def view(qtbot, window):
    window.actions_.trigger("view_annotations")
    shown = window.project.views.view("view_annotations")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    return shown


@pytest.fixture
def filtered(qtbot, view):
    def typed(text):
        answers = []
        view.model.answered.connect(lambda: answers.append(view.model.view.text))
        view.head.set_filter(text)
        qtbot.waitUntil(lambda: text in answers)
        count = view.model.rowCount()
        qtbot.waitUntil(lambda: all(view.model.row(at) is not None for at in range(count)))
        return [view.model.row(at) for at in range(count)]

    return typed


def counts(bench):
    with Library.reading(bench.path) as library:
        found = library.counts("")
    return found.annotations, found.suggestions, found.rejected


def test_proposals_come_when_their_status_is_asked_for_and_only_then(view, bench, filtered):
    _, suggested, rejected = counts(bench)
    assert len(filtered("status:suggested")) == suggested
    assert {row.annotation.status for row in filtered("status:suggested")} == {Status.SUGGESTED}
    assert len(filtered("status:rejected")) == rejected == 1
    assert len(filtered("status:suggested,rejected,confirmed")) == suggested + 2
    assert len(filtered("")) == 1


def test_they_are_found_by_kind_words_and_who_speaks(view, filtered):
    quotes = filtered("status:suggested kind:quote")
    assert {row.annotation.kind for row in quotes} == {"quote"}
    [degraded, *_] = filtered("status:suggested degradees")
    assert "dégradées" in degraded.annotation.words
    spoken = filtered("status:suggested kind:quote speaker:poutine")
    assert 0 < len(spoken) <= len(quotes)
    assert filtered("status:suggested tag:gel") == []
    [refused] = filtered("status:rejected")
    assert (refused.annotation.note, refused.annotation.coder) == ("a title", "Ada")


def test_they_are_sorted_among_annotations(qtbot, view, filtered):
    filtered("status:suggested,confirmed,rejected kind:quote")
    header = view.table.horizontalHeader()
    header.sectionClicked.emit(COLUMNS.index("status"))
    said = []

    def in_order():
        count = view.model.rowCount()
        said[:] = [view.model.index(at, COLUMNS.index("status")).data() for at in range(count)]
        return None not in said and said == sorted(said) and len(set(said)) == 3

    qtbot.waitUntil(in_order)


def test_the_bar_accepts_what_is_chosen_as_one_step(qtbot, window, bench, view, filtered):
    before = counts(bench)
    filtered("status:suggested kind:quote")
    view.table.selectAll()
    chosen = view.table.chosen_count()
    assert all(is_suggested(key) for key in view.table.chosen())
    buttons = {b.text(): b for b in view.bar.findChildren(type(view.bar.open)) if b.isVisible()}
    assert "Accept" in buttons
    assert "Add a tag…" not in buttons
    buttons["Accept"].click()
    qtbot.waitUntil(lambda: counts(bench)[0] == before[0] + chosen)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: counts(bench) == before)


def test_del_rejects_and_what_is_rejected_can_be_proposed_again(qtbot, bench, view, filtered):
    before = counts(bench)
    filtered("status:suggested kind:quote")
    view.table.choose(0)
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: counts(bench)[2] == before[2] + 1)
    filtered("status:rejected")
    view.table.selectAll()
    assert all(is_rejected(key) for key in view.table.chosen())
    again = [b for b in view.bar.findChildren(type(view.bar.open)) if b.text() == "Propose again"]
    again[0].click()
    qtbot.waitUntil(lambda: counts(bench)[2] == 0)
    assert counts(bench)[1] == before[1] + 1


def test_enter_reads_a_proposal_and_the_place_of_a_rejection(qtbot, window, bench, view, filtered):
    filtered("status:suggested kind:quote")
    view.table.choose(1)
    wanted = view.model.key(1)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.current is not None and bench.current.n == wanted)
    window.actions_.trigger("view_annotations")
    [row] = filtered("status:rejected")
    view.table.choose(0)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    span = row.annotation.spans[0]
    qtbot.waitUntil(lambda: window.project.reader.caret_selection() == span)


def test_what_is_chosen_of_them_is_exported(qtbot, window, bench, view, filtered, tmp_path):
    filtered("status:suggested,rejected kind:quote")
    keys = list(view.model.keys)
    dialog = ExportDialog(bench, window, only=keys)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.primary.isEnabled)
    out = tmp_path / "proposals.csv"
    dialog.write(out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(keys)
    assert {row["status"] for row in rows} == {"suggested", "rejected"}


def test_a_colleague_s_rejections_are_hidden_in_blind_coding(qtbot, window, bench, view, filtered):
    assert len(filtered("status:rejected")) == 1
    bench.desk.see_only("Bo")
    view.refresh()
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)


def test_reopening_changes_nothing(path):
    opened = Opened(path, ME)
    opened.close()
    with Library.reading(path) as library:
        assert library.counts("").rejected == 1
