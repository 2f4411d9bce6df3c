"""Marks that overlap and nest: each can be reached, by mouse and by key."""

import itertools

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from tests.projects import seed_text

LINE = "Headline\n\nIl dit que la mer monte sans fin depuis des années et des années."


def nested(reading):
    desk = reading(LINE)
    desk.mark("que la mer monte sans fin depuis des années")
    desk.mark("la mer monte sans fin")
    desk.mark("mer monte")
    desk.press("Escape")
    return desk


def slowly(desk, monkeypatch):
    """Make the next click one that is no double click."""
    monkeypatch.setattr(QApplication, "doubleClickInterval", staticmethod(lambda: -1))


def test_a_click_takes_the_innermost(reading):
    desk = nested(reading)
    desk.click("mer monte", 2)
    assert desk.current == "mer monte"


def test_further_clicks_take_the_next_one_out_and_begin_again(reading, monkeypatch):
    desk = nested(reading)
    slowly(desk, monkeypatch)
    taken = []
    for _ in range(4):
        desk.click("mer monte", 2)
        taken.append(desk.current)
    assert taken == [
        "mer monte",
        "la mer monte sans fin",
        "que la mer monte sans fin depuis des années",
        "mer monte",
    ]


def test_two_fast_clicks_stay_with_the_innermost(reading):
    desk = nested(reading)
    desk.click("mer monte", 2)
    desk.click("mer monte", 2)
    assert desk.current == "mer monte"


def test_a_click_beside_all_marks_takes_none(reading):
    desk = nested(reading)
    desk.click("mer monte", 2)
    desk.click("et des années", 1)
    assert desk.current is None


def test_j_and_k_reach_every_mark_in_reading_order(reading):
    desk = nested(reading)
    desk.view.put_caret(0)
    taken = []
    for _ in range(3):
        desk.press("J")
        taken.append(desk.current)
    assert taken == [
        "que la mer monte sans fin depuis des années",
        "la mer monte sans fin",
        "mer monte",
    ]
    desk.press("K")
    assert desk.current == "la mer monte sans fin"


def test_marks_that_cross_are_each_reached_where_they_lie_alone(reading):
    desk = reading(LINE)
    desk.mark("que la mer monte")
    desk.mark("monte sans fin")
    desk.click("que la mer", 1)
    assert desk.current == "que la mer monte"
    desk.click("sans fin", 2)
    assert desk.current == "monte sans fin"


def test_a_passage_over_a_quote_is_reached_around_it(reading):
    desk = reading(LINE)
    desk.mark("que la mer monte sans fin", "P")
    desk.mark("la mer monte")
    desk.click("la mer", 4)
    assert desk.current == "la mer monte"
    desk.click("sans fin", 2)
    assert desk.current == "que la mer monte sans fin"


def test_the_mouse_is_told_what_lies_under_it(reading):
    desk = nested(reading)
    place = desk.place(desk.text.index("mer monte") + 2)
    keys = desk.view.painter_of_marks.all_at(QPointF(place))
    told = desk.view.tell(keys)
    assert told.startswith("3 annotations here\n")
    assert told.count("Quote · Speaker?") == 3


def test_words_marked_within_a_mark_keep_both(reading):
    desk = reading(LINE)
    desk.mark("que la mer monte sans fin")
    desk.mark("mer", "M")
    assert [kind for kind, _ in desk.marks] == ["quote", "mention"]


def test_selecting_words_keeps_the_current_annotation(reading):
    desk = reading(LINE)
    desk.mark("que la mer monte")
    desk.drag("sans fin")
    assert desk.selected == "sans fin"
    assert desk.current == "que la mer monte"


def test_every_one_of_many_nested_marks_is_reached(reading, monkeypatch):
    desk = reading(LINE)
    words = ["que", "la", "mer", "monte", "sans", "fin", "depuis", "des", "années", "et"]
    for n in range(len(words) - 1):
        desk.mark(" ".join(words[: len(words) - n]), "Alt+Q")
    desk.press("Escape")
    slowly(desk, monkeypatch)
    reached = set()
    for _ in desk.annotations:
        desk.click("que la mer", 1)
        reached.add(desk.current)
    assert len(reached) == len(desk.annotations) == len(words) - 1


def test_marks_from_right_to_left_are_reached_where_they_stand(reading):
    desk = reading("عنوان\n\n – قال الوزير إن البحر يرتفع OPEC 2024 اليوم هنا.")
    desk.mark("البحر يرتفع OPEC", "P")
    desk.mark("OPEC")
    desk.press("Escape")
    desk.click("OPEC", 2)
    assert desk.current == "OPEC"
    desk.click("البحر", 2)
    assert desk.current == "البحر يرتفع OPEC"
    desk.click("الوزير", 2)
    assert desk.current is None


def test_chips_in_the_margin_never_overlap_and_each_takes_its_quote(reading):
    desk = reading(seed_text())
    while desk.bench.page.undecided:
        desk.press("U", "Q")
    desk.press("Escape")
    margin = desk.pane.active._margin
    placed = margin._placed
    assert len(placed) > 2
    for one, two in itertools.pairwise(placed):
        assert one.rect.bottom() <= two.rect.top()
    for chip in [chip for chip in placed if margin.rect().contains(chip.rect.toRect())]:
        where = chip.rect.center().toPoint()
        desk.qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=where)
        assert desk.bench.current.n == chip.key
