"""Every annotation of the project: found, sorted, grouped, opened, and back again."""

from PySide6.QtCore import Qt

from guillemet.services.library import Library
from guillemet.ui.annotations.columns import COLUMNS
from guillemet.ui.annotations.terms import with_term


def test_all_annotations_stand_in_one_table_the_newest_article_first(view, column):
    assert column("article")[:3] == ["Gel"] * 3
    assert column("words")[0] == "Un gel immédiat"
    assert column("speaker")[0] == "Vladimir Poutine"
    assert view.head.count.text() == "6 annotations"


def test_typing_filters_by_words_names_and_tags(view, column, filtered):
    filtered("imméd", 3)
    filtered("tillers", 2)
    assert set(column("speaker")) == {"Rex Tillerson"}
    filtered("accusation", 1)
    filtered("speaker:poutine NOT tag:gel", 1)


def test_a_filter_half_typed_keeps_the_rows_and_says_what_is_not_understood(qtbot, view, filtered):
    filtered("tillers", 2)
    view.head.filter.setText("kind:quo")
    qtbot.waitUntil(view.head.wrong.isVisible)
    assert "kind:quo" in view.head.wrong.text()
    assert view.model.rowCount() == 2
    filtered("kind:quote", 6)
    assert not view.head.wrong.isVisible()


def test_nothing_found_is_said_in_a_sentence_and_esc_clears(qtbot, view, filtered):
    filtered("zzz", 0)
    assert view.empty.isVisible()
    assert view.empty.sentence == "No annotation matches “zzz”."
    qtbot.keyClick(view.head.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.model.rowCount() == 6)


def test_a_click_on_a_heading_sorts_and_another_turns_round(qtbot, view, column):
    header = view.table.horizontalHeader()
    header.sectionClicked.emit(COLUMNS.index("speaker"))
    qtbot.waitUntil(lambda: column("speaker")[0] == "Rex Tillerson")
    assert column("speaker")[-1] == ""
    header.sectionClicked.emit(COLUMNS.index("speaker"))
    qtbot.waitUntil(lambda: column("speaker")[0] == "Vladimir Poutine")
    assert column("speaker")[-1] == ""


def test_enter_opens_the_place_in_the_reader_and_alt_left_comes_back(qtbot, window, bench, view):
    view.take_focus()
    at = next(n for n in range(6) if view.model.row(n).article.title == "Poutine")
    view.table.setCurrentIndex(view.model.index(at, 1))
    wanted = view.model.key(at)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: bench.is_settled and bench.current is not None and bench.current.n == wanted
    )
    assert window.project.reader.view.isVisible()
    assert window.focusWidget() is window.project.reader.view
    qtbot.keyClick(window.project.reader.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.isVisible)
    assert view.table.currentIndex().row() == at
    assert window.focusWidget() is view.table


def test_grouped_by_speaker_a_group_shows_its_own(qtbot, view, column):
    view.head.group.setCurrentIndex(view.head.group.findData("speaker"))
    qtbot.waitUntil(lambda: len(view.groups.groups.rows) == 4)
    counts = {row.name: row.count for row in view.groups.groups.rows}
    assert counts == {"All": 6, "Vladimir Poutine": 2, "Rex Tillerson": 2, "": 2}
    view.groups.setCurrentIndex(view.groups.groups.index(3, 0))
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert column("speaker") == ["", ""]


def test_grouped_by_tag_the_path_names_the_group(qtbot, view):
    view.head.group.setCurrentIndex(view.head.group.findData("tag"))
    qtbot.waitUntil(lambda: len(view.groups.groups.rows) == 4)
    names = [row.name for row in view.groups.groups.rows]
    assert sorted(names) == ["", "All", "gel", "registre/accusation"]


def test_quotes_without_a_speaker_and_words_coded_differently_are_found(view, column, filtered):
    filtered("is:unattributed", 2)
    assert column("speaker") == ["", ""]
    filtered("is:inconsistent", 2)
    assert set(column("words")) == {"gel immédiat"}


def test_what_had_a_deleted_tag_is_found(qtbot, window, bench, view, filtered):
    with Library.reading(bench.path) as library:
        key = library.codebook().by_path("gel").n
    bench.opened.codes.delete(key).result()
    filtered("is:retagged", 1)


def test_a_menu_s_term_replaces_what_was_asked_of_the_same_field():
    assert with_term("gaz kind:quote", "kind", "mention") == "gaz kind:mention"
    assert with_term('NOT speaker:"A B" x', "speaker", "C D") == 'x speaker:"C D"'
    assert with_term("", "tag", 'a"b', without=True) == 'NOT tag:"a b"'


def test_a_change_elsewhere_shows_at_once(qtbot, bench, view, column):
    key = view.model.key(0)
    bench.run(bench.opened.annotate.set_note(key, "À revoir"))
    qtbot.waitUntil(lambda: "À revoir" in column("note"))


def test_what_is_hidden_and_moved_of_the_columns_comes_back(qtbot, window, view, path):
    view.table.setColumnHidden(5, True)
    view.table.setColumnWidth(1, 411)
    window.project.views.leave()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.project.bench.ready)
    again = window.project.views.view("view_annotations")
    assert again.isVisible()
    assert again.table.isColumnHidden(5)
    assert again.table.columnWidth(1) == 411


def test_ctrl_f_and_ctrl_l_lead_to_the_filter(window, view):
    for action in ("find", "filter"):
        view.take_focus()
        window.actions_.trigger(action)
        assert window.focusWidget() is view.head.filter


def test_marking_keys_do_nothing_outside_the_reader(window, view):
    assert not window.actions_.can("quote")
    assert not window.actions_.can("delete")
    window.actions_.trigger("view_read")
    assert window.actions_.can("quote")
