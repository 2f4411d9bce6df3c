"""Picking who speaks and what it is about, by the keys of the picker."""

import pytest
from PySide6.QtCore import QRect, Qt

from guillemet.domain.annotation import Role
from tests.ui.windows import told

HERE = QRect(400, 300, 80, 20)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def picker(inspector):
    return inspector.picker


@pytest.fixture
def open_(qtbot, inspector, current):
    """Opens the picker for an annotation, waits for its rows, types, waits again."""

    def opened(place, what, typed=""):
        current(place)
        inspector.pick(what, HERE)
        picker = inspector.picker
        qtbot.waitUntil(lambda: picker.list.count() > 0 or what == "tag")
        if typed:
            picker.field.insert(typed)
            qtbot.waitUntil(lambda: picker.list.highlighted == 0)
        return picker

    return opened


def shown(picker):
    return [row.text for row in picker.list.rows]


def test_with_nothing_typed_nothing_is_highlighted_and_enter_takes_nobody(
    qtbot, open_, press, names
):
    picker = open_(2, "speaker")
    assert picker.list.highlighted == -1
    assert "Not attributed" in shown(picker)
    press(Qt.Key.Key_Return)
    assert not picker.isVisible()
    assert names(2) == []


def test_the_first_match_is_taken_by_enter(qtbot, open_, press, names):
    picker = open_(2, "speaker", "till")
    assert shown(picker) == ["Rex Tillerson", "till"]
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson"])


def test_without_a_match_enter_makes_the_actor_with_the_kind_guessed(
    qtbot, open_, press, names, bench
):
    picker = open_(2, "speaker", "Ministère de la Paix")
    assert picker.list.rows[0].key is None
    assert picker.kinds.value == "organisation"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Ministère de la Paix"])
    made = bench.page.actors[bench.page.annotations[2].actors(Role.SPEAKER)[0]]
    assert made.kind == "organisation"


def test_another_kind_can_be_chosen_before_it_is_made(qtbot, open_, names, bench):
    picker = open_(2, "speaker", "Le Port")
    state = next(pill for pill in picker.kinds.pills if pill.value == "state")
    qtbot.mouseClick(state, Qt.MouseButton.LeftButton)
    qtbot.keyClick(state, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Le Port"])
    made = bench.page.actors[bench.page.annotations[2].actors(Role.SPEAKER)[0]]
    assert made.kind == "state"


def test_control_enter_makes_what_is_typed_though_there_is_a_match(qtbot, open_, press, names):
    open_(2, "speaker", "Rex")
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: names(2) == ["Rex"])


def test_a_name_written_otherwise_is_offered_before_a_new_one(qtbot, open_, press, names):
    picker = open_(2, "speaker", "Tilerson")
    assert [(row.text, row.near) for row in picker.list.rows] == [
        ("Rex Tillerson", True),
        ("Tilerson", False),
    ]
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson"])


def test_shift_enter_takes_and_stays_for_the_next(qtbot, open_, press, names):
    picker = open_(2, "speaker", "till")
    press(Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson"])
    assert picker.isVisible()
    assert picker.field.text() == ""
    qtbot.keyClicks(picker.field, "pou")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson", "Vladimir Poutine"])


def test_alt_and_a_digit_take_that_row(qtbot, open_, press, names):
    picker = open_(2, "speaker")
    second = shown(picker)[1]
    press(Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: names(2) == [second])


def test_backspace_with_nothing_typed_takes_the_last_one_off(qtbot, open_, press, names):
    picker = open_(0, "speaker", "till")
    press(Qt.Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: len(names(0)) == 2)
    press(Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: names(0) == ["Vladimir Poutine"])
    assert picker.isVisible()


def test_arrows_go_through_the_rows_and_stop_at_the_ends(open_, press):
    picker = open_(2, "speaker", "r")
    last = picker.list.count() - 1
    for _ in range(last + 3):
        press(Qt.Key.Key_Down)
    assert picker.list.highlighted == last
    for _ in range(last + 3):
        press(Qt.Key.Key_Up)
    assert picker.list.highlighted == 0


def test_keys_faster_than_the_answers_never_take_a_stale_row(qtbot, open_, press, names):
    picker = open_(2, "speaker", "pou")
    picker.field.setText("till")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson"])


def test_keys_faster_than_the_first_answer_wait_for_it(qtbot, inspector, current, press, names):
    current(2)
    inspector.pick("speaker", HERE)
    qtbot.keyClicks(inspector.picker.field, "Nobody Yet")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Nobody Yet"])


def test_a_name_that_cannot_be_is_refused_where_it_was_typed(qtbot, open_, press, bench):
    picker = open_(2, "speaker", "a|b")
    before = bench.history.undo
    press(Qt.Key.Key_Return)
    assert picker.isVisible()
    assert "cannot hold the character |" in picker.error
    qtbot.keyClicks(picker.field, "c")
    assert picker.error == ""
    press(Qt.Key.Key_Escape)
    assert not picker.isVisible()
    assert bench.history.undo == before


def test_tags_are_shown_with_their_definitions_and_made_as_a_tree(
    qtbot, open_, press, annotation, bench
):
    picker = open_(2, "tag", "accu")
    assert picker.list.rows[0].text == "registre/accusation"
    assert picker.list.rows[0].more == "Words that lay blame"
    assert not picker.kinds.isVisible()
    picker.field.setText("ton/ironie")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(annotation(2).tags) == 1)
    assert bench.page.codebook.path(annotation(2).tags[0]) == "ton/ironie"


def test_what_the_annotation_has_is_shown_and_ticked(qtbot, open_):
    picker = open_(0, "speaker")
    held = {row.text: (row.held, row.badge, row.used) for row in picker.list.rows}
    assert held["Vladimir Poutine"] == (True, "1", 1)
    assert held["Rex Tillerson"] == (False, "2", 1)


def test_the_decision_that_nobody_can_be_named_is_among_the_rows(qtbot, open_, press, names):
    open_(2, "speaker", "not attr")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Not attributed"])


def test_a_click_takes_a_row(qtbot, open_, names):
    picker = open_(2, "speaker", "till")
    rect = picker.list.visualRect(picker.list.model().index(0, 0))
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson"])


def test_a_picker_for_an_annotation_that_was_deleted_meanwhile_says_so(
    qtbot, open_, press, bench, annotation
):
    open_(2, "speaker", "till")
    bench.run(bench.opened.annotate.delete([annotation(2).n]))
    words = told(qtbot, lambda: press(Qt.Key.Key_Return))
    assert "Nothing was changed" in words, words
