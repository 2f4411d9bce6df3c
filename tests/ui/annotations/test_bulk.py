"""Several annotations at once: counted first, then one step that Ctrl+Z takes back."""

import csv

from PySide6.QtCore import Qt

from guillemet.domain.annotation import Role, Status
from guillemet.domain.bulk import GiveRole, GiveValue
from guillemet.domain.fields import Owner
from guillemet.services.library import Library
from guillemet.ui.dialogs.export import ExportDialog
from tests.ui.windows import answering, told


def choose_all(view):
    view.take_focus()
    view.table.selectAll()


def changed(qtbot, bench, view):
    qtbot.waitUntil(lambda: not view.work.busy)
    with Library.reading(bench.path) as library:
        return library.digest()


def speakers(bench):
    with Library.reading(bench.path) as library:
        names = library.actors()
        found = [a for _, each in library.annotated(library.export_order()) for a in each]
        return [[names[k].name for k in a.actors(Role.SPEAKER)] for a in found]


def test_a_speaker_for_all_that_are_chosen_is_one_step(qtbot, window, bench, view):
    with Library.reading(bench.path) as library:
        before = library.digest()
    choose_all(view)
    assert view.bar.isVisible()
    assert view.bar.count.text() == "6 chosen"
    answering("Change")
    view.picking.open("speaker", view.bar)
    view.picking.picker.field.setText("tiller")
    qtbot.waitUntil(lambda: view.picking.picker.list.count() > 0)
    qtbot.keyClick(view.picking.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: speakers(bench) == [["Rex Tillerson"]] * 6)
    qtbot.waitUntil(lambda: bench.history.undo and bench.history.undo.kind == "set-actors")
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: changed(qtbot, bench, view) == before)


def test_the_question_counts_what_changes_and_what_stays(qtbot, bench, view):
    choose_all(view)
    actor = next(k for k, a in bench.page.actors.items() if a.name == "Rex Tillerson")
    said = told(qtbot, lambda: view.work.begin(
        view.table.chosen(), GiveRole(Role.SPEAKER, actor), "Rex Tillerson"
    ))  # fmt: skip
    assert "the speaker of 4 annotations?" in said
    assert "2 stay as they are." in said


def test_a_new_tag_is_made_and_put_on_in_the_same_step(qtbot, window, bench, view):
    choose_all(view)
    answering("Change")
    view.picking.open("tag", view.bar)
    view.picking.picker.field.setText("thème/eau")
    qtbot.keyClick(
        view.picking.picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    tags = {}

    def all_tagged():
        with Library.reading(bench.path) as library:
            uses, book = library.tag_uses(), library.codebook()
            tags.update({book.path(key): n for key, n in uses.items()})
        return tags.get("thème/eau") == 6

    qtbot.waitUntil(all_tagged)
    qtbot.waitUntil(lambda: bench.history.undo and bench.history.undo.kind == "set-tags")
    window.actions_.trigger("undo")

    def gone():
        with Library.reading(bench.path) as library:
            return library.codebook().by_path("thème") is None

    qtbot.waitUntil(gone)


def test_all_can_be_verified_and_one_without_a_question(qtbot, bench, view, column):
    view.take_focus()
    view.table.selectRow(0)
    view.bar.status_wanted.emit(Status.VERIFIED)
    qtbot.waitUntil(lambda: column("status").count("verified") == 1)
    choose_all(view)
    answering("Change")
    view.bar.status_wanted.emit(Status.VERIFIED)
    qtbot.waitUntil(lambda: column("status") == ["verified"] * 6)


def test_a_field_is_set_for_all(qtbot, bench, view, column):
    with Library.reading(bench.path) as library:
        [field] = library.fields(Owner.ANNOTATION)
    choose_all(view)
    answering("Change")
    view.work.begin(view.table.chosen(), GiveValue(field.n, "for"), "stance")
    qtbot.waitUntil(lambda: column("fields") == ["stance: for"] * 6)


def test_del_asks_and_deletes_all_that_are_chosen_as_one_step(qtbot, window, bench, view):
    choose_all(view)
    answering("Delete")
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.empty.sentence == "No annotation yet."
    qtbot.waitUntil(lambda: bench.history.undo and bench.history.undo.kind == "delete-annotations")
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: view.model.rowCount() == 6)


def test_these_are_exported_and_no_others(qtbot, bench, view, filtered, tmp_path):
    filtered("speaker:tillerson", 2)
    dialog = ExportDialog(bench, view, only=list(view.model.keys))
    qtbot.addWidget(dialog)
    dialog.write(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["speaker"] for row in rows] == ["Rex Tillerson"] * 2
