"""Actors and tags in the tabs of the inspector: each change is one step that can be undone."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from guillemet.domain.annotation import Role
from guillemet.services.library import Library
from guillemet.ui.dialogs.edit_actor import ActorDialog
from guillemet.ui.dialogs.edit_tag import TagDialog
from guillemet.ui.dialogs.merge import MergeDialog
from tests.ui.windows import answering

ACTORS, TAGS = 1, 2


@pytest.fixture
def in_dialog(qtbot):
    """Does something in the dialog of a kind that opens next."""

    def doing(kind, do):
        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                do(dialog)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    return doing


@pytest.fixture
def tab(qtbot, inspector):
    """Shows a tab and chooses the row of a name."""

    def shown(place, name):
        inspector.tabs.setCurrentIndex(place)
        found = inspector.actors if place == ACTORS else inspector.tags
        qtbot.waitUntil(lambda: any(use.name == name for use in found.tree.uses))
        use = next(use for use in found.tree.uses if use.name == name)
        found.tree.choose(use.key)
        return found, use.key

    return shown


def tool(tab, name):
    return next(b for b, _ in tab._tools if b.accessibleName() == name)


def told(bench, question):
    with Library.reading(bench.path) as library:
        return question(library)


def paths(bench):
    book = told(bench, Library.codebook)
    return {book.path(tag.n) for tag in book.walk()}


def actors(bench):
    found = told(bench, Library.actors)
    return {actor.name: actor for actor in found.values() if not actor.builtin}


def undo(qtbot, window):
    window.actions_.trigger("undo")


def test_f2_renames_an_actor_in_its_row(qtbot, window, bench, tab, names):
    found, _ = tab(ACTORS, "Rex Tillerson")
    found.tree.setFocus()
    qtbot.keyClick(found.tree, Qt.Key.Key_F2)
    [editor] = found.tree.findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "R. Tillerson")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(1) == ["R. Tillerson"])
    qtbot.waitUntil(lambda: bench.history.undo.kind == "edit-actor")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: names(1) == ["Rex Tillerson"])


def test_another_colour_is_one_step(qtbot, window, bench, tab):
    found, key = tab(ACTORS, "Rex Tillerson")
    before = actors(bench)["Rex Tillerson"].colour
    found.recoloured.emit(key, "brown")
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.actors[key].colour == "brown")
    qtbot.waitUntil(lambda: bench.history.undo.kind == "edit-actor")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.actors[key].colour == before)


def test_merging_says_what_moves_and_is_one_step(qtbot, window, bench, tab, names, in_dialog):
    found, _ = tab(ACTORS, "Rex Tillerson")
    said = []

    def merge(dialog):
        qtbot.waitUntil(lambda: bool(dialog.moves.text()))
        said.append(dialog.moves.text())
        qtbot.keyClicks(dialog.field, "Poutine")
        qtbot.waitUntil(lambda: dialog.chosen is not None)
        dialog.accept()

    in_dialog(MergeDialog, merge)
    tool(found, "Merge into…").click()
    qtbot.waitUntil(lambda: names(1) == ["Vladimir Poutine"])
    assert said == ["1 annotation moves in 1 article."]
    assert "Rex Tillerson" not in actors(bench)
    qtbot.waitUntil(lambda: bench.history.undo.kind == "merge-actors")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: names(1) == ["Rex Tillerson"])
    assert "Rex Tillerson" in actors(bench)


def test_deleting_an_actor_says_who_loses_it_and_can_be_undone(qtbot, window, bench, tab, names):
    found, _ = tab(ACTORS, "Vladimir Poutine")
    found.tree.setFocus()
    answering("Delete")
    qtbot.keyClick(found.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(0) == [])
    qtbot.waitUntil(lambda: bench.history.undo.kind == "delete-actor")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: names(0) == ["Vladimir Poutine"])


def test_an_actor_is_described_in_its_dialog(qtbot, bench, tab, in_dialog):
    found, key = tab(ACTORS, "Rex Tillerson")

    def edit(dialog):
        dialog.name.setText("Rex W. Tillerson")
        dialog.accept()

    in_dialog(ActorDialog, edit)
    tool(found, "Edit…").click()
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.actors[key].name == "Rex W. Tillerson")


def test_a_tag_is_made_under_another(qtbot, bench, tab, in_dialog):
    found, key = tab(TAGS, "registre")

    def make(dialog):
        dialog.name.setText("menace")
        dialog.accept()

    in_dialog(TagDialog, make)
    found.child_wanted.emit(key)
    qtbot.waitUntil(lambda: "registre/menace" in paths(bench))


def test_a_tag_is_merged_into_another_with_what_has_it(
    qtbot, window, bench, tab, annotation, in_dialog
):
    bench.run(bench.opened.annotate.add_tag([annotation(1).n], "blâme"))
    qtbot.waitUntil(lambda: len(annotation(1).tags) == 1)
    found, _ = tab(TAGS, "blâme")

    def merge(dialog):
        qtbot.keyClicks(dialog.field, "accusation")
        qtbot.waitUntil(lambda: dialog.chosen is not None)
        dialog.accept()

    in_dialog(MergeDialog, merge)
    tool(found, "Merge into…").click()
    qtbot.waitUntil(lambda: annotation(1).tags == annotation(0).tags)
    assert "blâme" not in paths(bench)
    qtbot.waitUntil(lambda: bench.history.undo.kind == "merge-tags")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: annotation(1).tags != annotation(0).tags)
    assert "blâme" in paths(bench)


def test_a_tag_with_others_under_it_is_deleted_alone_or_with_them(
    qtbot, window, bench, tab, annotation
):
    found, _ = tab(TAGS, "registre")
    answering("Delete with 1 under it")
    tool(found, "Delete…").click()
    qtbot.waitUntil(lambda: paths(bench) == set())
    qtbot.waitUntil(lambda: annotation(0).tags == ())
    qtbot.waitUntil(lambda: bench.history.undo.kind == "delete-tag")
    undo(qtbot, window)
    qtbot.waitUntil(lambda: paths(bench) == {"registre", "registre/accusation"})
    qtbot.waitUntil(lambda: len(annotation(0).tags) == 1)


def test_what_is_searched_for_and_is_not_there_is_said(qtbot, tab):
    found, _ = tab(ACTORS, "Rex Tillerson")
    qtbot.keyClicks(found.search, "nobody")
    qtbot.waitUntil(found.nothing.isVisible)
    assert "nobody" in found.nothing.sentence
    qtbot.keyClick(found.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(found.tree.isVisible)


def test_an_article_without_actors_says_how_to_make_one(qtbot, bench, inspector):
    bench.run(bench.opened.annotate.delete([a.n for a in bench.page.annotations]))
    qtbot.waitUntil(lambda: bench.is_settled and not bench.page.annotations)
    inspector.tabs.setCurrentIndex(ACTORS)
    qtbot.waitUntil(inspector.actors.empty.isVisible)
    assert inspector.actors.empty.sentence == "No actor here yet."


def test_esc_in_a_tab_goes_back_to_the_reader(qtbot, window, tab):
    found, _ = tab(ACTORS, "Rex Tillerson")
    found.tree.setFocus()
    qtbot.keyClick(found.tree, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.project.reader.view


def test_roles_are_counted_in_the_rows(tab, bench):
    found, key = tab(ACTORS, "Vladimir Poutine")
    use = next(use for use in found.tree.uses if use.key == key)
    assert use.count == 1
    assert bench.page.annotations[0].actors(Role.SPEAKER) == (key,)


def test_a_bar_shows_nothing_to_scroll_where_there_is_nothing(qtbot, inspector):
    bar = inspector.cards.list.verticalScrollBar()
    assert bar.isEnabled() == (bar.maximum() > bar.minimum())
