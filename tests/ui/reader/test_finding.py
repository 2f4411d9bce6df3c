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


def test_a_pattern_that_would_never_end_is_stopped_and_said_so(reading):
    desk = reading(f"Headline\n\n{'a' * 40_000} fin.")
    bar = find(desk, "fin")
    bar.pattern.click()
    assert bar._count.text() == "1 of 1"
    bar._field.setText("(a|aa)+$")
    assert bar._count.text() == "Stopped: this pattern takes too long in this text."
    bar._field.setText("fin")
    assert bar._count.text() == "1 of 1"


def test_a_regular_expression_finds_what_it_describes(reading):
    desk = reading("Headline\n\nEn 1998, puis en 2004 et le 12 mai 2017.")
    desk.view.put_caret(0)
    bar = find(desk, r"\d{4}")
    assert bar._count.text() == "No hit"
    bar.pattern.click()
    assert bar._count.text() == "1 of 3"
    assert desk.selected == "1998"
    bar.after.click()
    assert desk.selected == "2004"
    bar._field.setText("(")
    assert bar._count.text() == "Not a regular expression"
    assert not bar.after.isEnabled()


def test_whole_words_and_case_and_accents_can_be_asked_for(reading):
    desk = reading(TEXT)
    desk.view.put_caret(0)
    bar = find(desk, "ete")
    bar.whole.click()
    assert bar._count.text() == "1 of 3"
    bar.exact.click()
    assert bar._count.text() == "1 of 1"
    assert desk.selected == "ete"
    bar.whole.click()
    bar.exact.click()
    assert bar._count.text().endswith("of 4")


def test_hits_are_shown_in_the_scroll_bar_and_go_with_the_bar(reading):
    desk = reading(TEXT)
    bar = find(desk, "ete")
    places = [desk.text.lower().index(word) / len(desk.text) for word in ("été", "ete", "un ete")]
    assert len(desk.view.strip.hits) == 4
    assert desk.view.strip.hits[0] == places[0]
    assert len(desk.view.extraSelections()) == 4
    bar.leave.click()
    assert not desk.view.strip.hits
    assert desk.view.extraSelections() == []


def test_every_hit_of_a_long_text_is_counted_and_lit_when_it_is_seen(reading):
    desk = reading("Headline\n\n" + "La mer monte ici.\n\n" * 3_000)
    desk.view.put_caret(0)
    bar = find(desk, "mer")
    assert bar._count.text() == "1 of 3000"
    bar.before.click()
    assert bar._count.text() == "3000 of 3000"
    lit = desk.view.extraSelections()
    assert 0 < len(lit) < 1_000
    assert desk.view.textCursor().selectionStart() in {each.cursor.selectionStart() for each in lit}


def test_words_that_count_as_one_letter_more_keep_their_place(reading):
    desk = reading("Headline\n\nStraße, œuvre, ﬁn, \U0001f30a puis la mer.")
    desk.view.put_caret(0)
    find(desk, "MER")
    assert desk.selected == "mer"
