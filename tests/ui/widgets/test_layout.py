"""Widgets that flow, segments, cards, labels: they fit where they are put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF, Qt
from PySide6.QtWidgets import QWidget

from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.widgets.painting import is_right_to_left, wrapped
from guillemet.ui.widgets.tabs import SegmentedTabs

TITLE = "The lagoon that would not be dredged: three years of a quarrel over sand and silt"


def boxes(widths, total, qtbot, spacing=4):
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, spacing)
    for width in widths:
        child = QWidget()
        child.setFixedSize(width, 24)
        flow.addWidget(child)
    box.resize(total, flow.heightForWidth(total))
    box.show()
    return box


@pytest.mark.parametrize("total", [90, 150, 400])
def test_chips_flow_into_lines_that_fit_and_never_overlap(qtbot, total):
    box = boxes([40, 60, 80, 30, 50], total, qtbot)
    flow = box.layout()
    places = [flow.itemAt(index).geometry() for index in range(flow.count())]
    area = QRect(0, 0, total, flow.heightForWidth(total))
    assert all(area.contains(place) for place in places)
    for index, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[index + 1 :])


def test_lines_get_higher_as_the_width_shrinks(qtbot):
    box = boxes([40, 60, 80, 30, 50], 400, qtbot)
    flow = box.layout()
    assert flow.heightForWidth(400) == 24
    assert flow.heightForWidth(90) > flow.heightForWidth(150) > 24


def test_what_is_hidden_takes_no_room(qtbot):
    box = boxes([90, 90], 100, qtbot)
    flow = box.layout()
    assert flow.heightForWidth(100) == 52
    flow.itemAt(0).widget().hide()
    assert flow.heightForWidth(100) == 24


def test_from_right_to_left_the_first_stands_right(qtbot):
    box = boxes([40, 60], 300, qtbot)
    flow = box.layout()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 300, 24))
    assert flow.itemAt(0).geometry().right() == 299


def test_a_flow_can_be_emptied(qtbot, settle):
    box = boxes([40, 60], 300, qtbot)
    flow = box.layout()
    flow.clear()
    settle()
    assert flow.count() == 0
    assert box.findChildren(QWidget) == []


def test_segments_are_walked_with_the_arrows_and_say_their_counts(qtbot):
    tabs = SegmentedTabs()
    qtbot.addWidget(tabs)
    for text, count in (("Annotations", 1284), ("Actors", 7), ("Tags", None)):
        tabs.add(text, count=count)
    tabs.show()
    with qtbot.waitSignal(tabs.currentChanged):
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    assert tabs.accessibleTabName(0) == "Annotations, 1,284"
    assert tabs.accessibleTabName(2) == "Tags"
    tabs.set_count(0, 2)
    assert tabs.accessibleTabName(0) == "Annotations, 2"


def test_segments_share_the_width(qtbot):
    tabs = SegmentedTabs()
    qtbot.addWidget(tabs)
    for text in ("Annotations", "Actors", "Tags"):
        tabs.add(text, icon="tag")
    tabs.resize(312, 32)
    tabs.show()
    assert tabs.tabRect(2).right() >= 308
    assert min(tabs.tabRect(index).height() for index in range(3)) >= 24


def test_a_card_says_that_it_was_pressed_and_opened(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.resize(200, 80)
    card.show()
    with qtbot.waitSignal(card.pressed):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.opened):
        qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)


def test_a_card_shows_its_hue_and_that_it_is_current(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.resize(200, 80)
    theme = current_theme()
    card.set_hue("orange")
    assert card.grab().toImage().pixelColor(9, 40) == theme.stroke("orange")
    assert card.grab().toImage().pixelColor(100, 0) != theme.accent
    card.set_current(current=True)
    assert card.grab().toImage().pixelColor(100, 0) == theme.accent


def test_a_title_takes_two_lines_and_then_an_ellipsis(qapp):
    font = ui_font(13)
    one, two = wrapped(TITLE, font, 240, 2)
    assert not one.endswith("…")
    assert two.endswith("…")
    assert TITLE.startswith(one)
    assert wrapped("Short", font, 240, 2) == ["Short"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200), st.integers(60, 400))
def test_no_text_is_wider_than_its_column_or_loses_its_beginning(qapp, text, width):
    font = ui_font(13)
    lines = wrapped(text, font, width, 2)
    assert len(lines) <= 2
    joined = "".join(lines).removesuffix("…").replace(" ", "")
    assert text.replace(" ", "").startswith(joined.rstrip()) or len(lines) == 2
    if len(lines) == 2:
        assert QFontMetricsF(font).horizontalAdvance(lines[1]) <= width + 1


@pytest.mark.parametrize(
    ("text", "right"), [("Ports", False), ("12: اتفاق جديد", True), ("", False), ("שלום", True)]
)
def test_the_first_letter_says_the_direction(text, right):
    assert is_right_to_left(text) is right


def test_a_cut_label_shows_all_of_it_in_its_tooltip(qtbot):
    label = ElidedLabel(TITLE)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.grab()
    assert label.toolTip() == TITLE
    label.resize(2000, 20)
    label.grab()
    assert label.toolTip() == ""
    assert label.accessibleName() == TITLE


def test_a_title_that_looks_like_markup_is_shown_as_it_is(qtbot):
    label = PlainLabel("<img src=file:///etc/passwd> & co")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<img src=file:///etc/passwd> & co"
    cut = ElidedLabel("<img src=file:///etc/passwd>")
    qtbot.addWidget(cut)
    cut.resize(40, 20)
    cut.grab()
    assert not Qt.mightBeRichText(cut.toolTip())
