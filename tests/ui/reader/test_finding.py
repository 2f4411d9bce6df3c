"""Finding words in the article."""

from PySide6.QtCore import Qt

TEXT = "Headline\n\nL’été à l’école : l’ETE revient.\n\nUn ete sans fin, des étés."


def find(desk, typed):
    desk.window.actions_.trigger("find")
    bar = desk.pane.find_bar
    bar._field.setText(typed)
    desk.rest()
    return bar


def test_words_are_found_whatever_their_case_and_accents(reading):
    desk = reading(TEXT)
    desk.view.put_caret(0)
    bar = find(desk, "ete")
    assert bar._count.text() == "1 of 4"
    assert desk.selected == "été"


def test_f3_goes_on_and_round_the_end(reading):
    desk = reading(TEXT)
    desk.view.put_caret(0)
    bar = find(desk, "ete")
    walked = []
    for _ in range(4):
        desk.window.actions_.trigger("find_next")
        walked.append(desk.selected)
    assert walked == ["ETE", "ete", "été", "été"]
    assert bar._count.text() == "1 of 4"
    desk.window.actions_.trigger("find_previous")
    assert bar._count.text() == "4 of 4"


def test_nothing_found_is_said(reading):
    desk = reading(TEXT)
    assert find(desk, "hiver")._count.text() == "No hit"


def test_esc_closes_the_bar_and_goes_back_to_the_text(reading):
    desk = reading(TEXT)
    bar = find(desk, "ete")
    desk.qtbot.keyClick(bar._field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.view.hasFocus()
    assert desk.view.extraSelections() == []


def test_what_was_found_can_be_marked(reading):
    desk = reading(TEXT)
    desk.view.put_caret(0)
    bar = find(desk, "école")
    desk.qtbot.keyClick(bar._field, Qt.Key.Key_Escape)
    desk.press("P")
    assert desk.marks == [("passage", ["école"])]


def test_another_article_is_searched_when_it_is_shown(reading):
    desk = reading(TEXT, "Headline\n\nNothing but an été here.")
    bar = find(desk, "ete")
    assert bar._count.text().endswith("of 4")
    desk.window.actions_.trigger("next_article")
    desk.window.actions_.trigger("previous_article")
    desk.rest()
    desk.qtbot.waitUntil(lambda: "Nothing" in desk.text)
    assert bar._count.text().endswith("of 1")
