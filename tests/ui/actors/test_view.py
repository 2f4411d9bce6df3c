"""The view of actors: found, looked at, made, merged, split and deleted."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from guillemet.domain.actor import Affiliation
from guillemet.services.library import Library
from guillemet.ui.actors.duplicates import DuplicatesDialog
from guillemet.ui.actors.lists import ImportActorsDialog
from guillemet.ui.actors.merging import MergeManyDialog
from guillemet.ui.actors.timeline import bars
from guillemet.ui.dialogs.edit_actor import ActorDialog
from tests.ui.windows import answering


def digest(path):
    with Library.reading(path) as library:
        return library.digest()


def taken_back(qtbot, window, bench, kind, before):
    """Undo once, and see everything as it was."""
    qtbot.waitUntil(lambda: bench.history.undo is not None and bench.history.undo.kind == kind)
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: digest(bench.path) == before)


def test_actors_stand_in_a_table_those_used_most_first(view, names):
    assert names()[0] == "Vladimir Poutine"
    assert set(names()[1:3]) == {"Bachar el-Assad", "Bachar al-Assad"}
    assert view.count.text() == "5 actors"


def test_an_actor_is_found_by_any_of_its_names(qtbot, view, names):
    for typed, name in (("путин", "Vladimir Poutine"), ("rex ti", "Rex Tillerson")):
        view.filter.setText(typed)
        qtbot.waitUntil(lambda name=name: names() == [name])
    view.filter.setText("zzz")
    qtbot.waitUntil(view.empty.isVisible)
    assert view.empty.sentence == "No actor is called “zzz”."
    qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.model.rowCount() == 5)


def test_the_detail_says_what_is_known_and_counts_by_role(qtbot, view):
    lines = "\n".join(view.detail.facts.lines())
    assert "Poutine (fr)" in lines
    assert "président, Fédération de Russie" in lines
    assert "Russie unie (membre)" in lines
    assert "Q7747" in lines
    assert [pill.words for pill in view.detail.pills.pills] == ["All 2", "Speaker 2"]
    qtbot.waitUntil(lambda: view.detail.model.rowCount() == 2)


def test_wikidata_is_asked_for_only_after_a_click_and_a_question(qtbot, view):
    said = []

    def leave():
        dialog = QApplication.activeModalWidget()
        said.append(dialog.findChildren(QPushButton))
        dialog.reject()

    [link] = [b for b in view.detail.facts.findChildren(QPushButton) if b.text() == "Q7747"]
    opened = []
    view.detail.facts.opened.connect(opened.append)
    QTimer.singleShot(0, leave)
    link.click()
    assert said
    assert opened == []


def test_enter_in_the_list_of_places_opens_one_and_alt_left_comes_back(qtbot, window, bench, view):
    qtbot.waitUntil(lambda: view.detail.model.rowCount() == 2)
    qtbot.waitUntil(lambda: view.detail.model.row(0) is not None)
    view.detail.table.choose(0)
    wanted = view.detail.model.key(0)
    qtbot.keyClick(view.detail.table, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: bench.is_settled and bench.current is not None and bench.current.n == wanted
    )
    qtbot.keyClick(window.project.reader.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.isVisible)


def test_several_are_merged_into_the_one_that_stays_as_one_step(
    qtbot, window, bench, view, choose, actor
):
    before = digest(bench.path)
    choose("Bachar el-Assad", "Bachar al-Assad", "Rex Tillerson")
    dialog = MergeManyDialog(bench, view.chosen, view)
    qtbot.addWidget(dialog)
    kept = dialog.kept.actor.name
    assert "1 role in annotations moves" in dialog.preview.text()
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.result() == dialog.DialogCode.Accepted)
    merged = actor(kept)
    assert len(merged.aliases) == 2
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    taken_back(qtbot, window, bench, "merge-actors", before)


def test_some_annotations_go_to_an_actor_made_for_them_as_one_step(
    qtbot, window, bench, view, actor
):
    before = digest(bench.path)
    qtbot.waitUntil(lambda: view.detail.model.rowCount() == 2)
    view.detail.table.choose(0)
    assert view.detail.split.isEnabled()
    view.detail.split.click()
    picker = view.detail.picker
    picker.field.setText("Ludmila Poutine")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: actor("Ludmila Poutine") is not None)
    with Library.reading(bench.path) as library:
        uses = {use.actor.name: use.total for use in library.actor_uses()}
    assert (uses["Vladimir Poutine"], uses["Ludmila Poutine"]) == (1, 1)
    taken_back(qtbot, window, bench, "split-actor", before)


def test_deleting_says_what_depends_on_it_and_is_one_step(qtbot, window, bench, view, choose):
    before = digest(bench.path)
    choose("Vladimir Poutine")
    qtbot.waitUntil(view.delete.isEnabled)
    answering("Delete")
    qtbot.keyClick(view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    taken_back(qtbot, window, bench, "delete-actor", before)


def test_names_that_are_alike_are_proposed_and_never_merged_by_themselves(
    qtbot, window, bench, view
):
    before = digest(bench.path)
    dialog = DuplicatesDialog(bench, view)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.answered, timeout=20_000):
        pass
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(lines) == 1
    assert "Bachar el-Assad" in lines[0]
    assert "Bachar al-Assad" in lines[0]
    assert digest(bench.path) == before
    dialog.apart.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "No pair is left.")
    assert digest(bench.path) != before
    taken_back(qtbot, window, bench, "set-apart", before)


def test_two_who_are_not_the_same_are_not_proposed_again_until_that_is_taken_back(
    qtbot, bench, view, actor
):
    one, other = actor("Bachar el-Assad").n, actor("Bachar al-Assad").n
    bench.opened.actors.set_apart(one, other).result()
    dialog = DuplicatesDialog(bench, view)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.answered, timeout=20_000):
        pass
    assert dialog.list.count() == 0
    dialog.pills.chosen.emit("apart")
    assert dialog.list.item(0).text().count("≠") == 1
    assert dialog.apart.text() == "Perhaps the same after all"
    dialog.apart.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    dialog.pills.chosen.emit("alike")
    assert dialog.list.count() == 1


def test_an_affiliation_is_edited_and_its_organisation_made(qtbot, bench, view, actor):
    dialog = ActorDialog(bench, actor("Rex Tillerson"), view)
    qtbot.addWidget(dialog)
    for column, words in enumerate(("ExxonMobil", "PDG", "2006", "2016-12")):
        dialog.affiliations.item(0, column).setText(words)
    dialog.accept()
    qtbot.waitUntil(lambda: actor("ExxonMobil") is not None)
    [held] = actor("Rex Tillerson").affiliations
    assert (held.name, held.role, held.start, held.end) == ("ExxonMobil", "PDG", "2006", "2016-12")
    assert actor("Rex Tillerson").organisation_at("2010-05-01") == "ExxonMobil"
    assert actor("Rex Tillerson").organisation_at("2017-04-12") == ""


def test_dates_in_the_wrong_order_are_one_sentence_and_nothing_is_changed(
    qtbot, bench, view, actor
):
    before = digest(bench.path)
    dialog = ActorDialog(bench, actor("Rex Tillerson"), view)
    qtbot.addWidget(dialog)
    for column, words in enumerate(("ExxonMobil", "PDG", "2016", "2006")):
        dialog.affiliations.item(0, column).setText(words)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.error))
    assert dialog.error == (
        "The office “ExxonMobil” would end before it begins. Nothing was changed."
    )
    assert digest(bench.path) == before


def test_bars_stand_for_months_or_for_years_where_those_are_many():
    assert bars({"2017-11": 2, "2018-01": 1}) == [("2017-11", 2), ("2017-12", 0), ("2018-01", 1)]
    assert bars({"2010-01": 2, "2012": 1}) == [("2010", 2), ("2011", 0), ("2012", 1)]
    assert bars({}) == []


def test_an_affiliation_s_organisation_that_is_there_is_not_made_again(bench, actor):
    key = actor("Bachar el-Assad").n
    held = (Affiliation("russie unie"), Affiliation("Russie unie"))
    bench.opened.actors.edit(key, lambda now: replace(now, affiliations=held[1:])).result()
    assert actor("Bachar el-Assad").affiliations[0].organisation == actor("Russie unie").n


def test_a_list_is_compared_before_it_changes_anything(qtbot, bench, view, tmp_path, actor):
    file = tmp_path / "actors.csv"
    file.write_text("name,kind\nSergueï Lavrov,person\nRex Tillerson,\n", encoding="utf-8")
    before = digest(bench.path)
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportActorsDialog):
            QTimer.singleShot(20, look)
            return
        seen.append((dialog.said.text(), digest(bench.path)))
        dialog.accept()

    QTimer.singleShot(0, look)
    view.lists.read(file)
    qtbot.waitUntil(lambda: actor("Sergueï Lavrov") is not None)
    assert seen == [("1 new actor · 0 changed · 1 as it is", before)]
