"""Cards: what they show, that only the current one is open, and editing in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from guillemet.domain.actor import Office
from guillemet.domain.annotation import MarkKind, Role, Speech, Status
from guillemet.domain.text import Span
from guillemet.ui.inspector.card_painting import GAP, chip_styles
from guillemet.ui.inspector.names import role_title
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.widgets.chip import Chip
from guillemet.ui.widgets.labels import PlainLabel


def chips(card, text):
    return [chip for chip in card.findChildren(Chip) if chip.shown.text == text]


def row_rect(cards, row):
    return cards.visualRect(cards.cards.index(row))


def test_there_is_a_card_for_each_annotation_in_reading_order(cards, bench):
    assert [row.annotation.n for row in cards.cards.rows] == [a.n for a in bench.page.annotations]
    assert cards.card.isHidden()


def test_no_closed_card_is_higher_than_88_pixels(cards):
    heights = [row_rect(cards, row).height() - GAP for row in range(len(cards.cards.rows))]
    assert max(heights) <= 88
    assert min(heights) > 30


def test_a_quote_nobody_speaks_in_asks_who_does(bench):
    [(style, what), *_] = chip_styles(bench.page, bench.page.annotations[2])
    assert (style.text, style.badge, style.shape, what) == ("Speaker?", "S", "hollow", "speaker")


def test_clicking_a_card_opens_it_and_no_other(qtbot, cards, bench):
    at = row_rect(cards, 1).topLeft() + QPoint(60, 12)
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(cards.card.isVisible)
    assert bench.current.n == cards.card.annotation.n == bench.page.annotations[1].n
    assert cards.card.geometry().top() == row_rect(cards, 1).top()


def test_arrows_and_j_k_go_from_card_to_card(qtbot, cards, bench, current, annotation):
    current(0)
    cards.setFocus()
    for key, place in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_J, 2), (Qt.Key.Key_K, 1)):
        qtbot.keyClick(cards, key)
        qtbot.waitUntil(lambda place=place: bench.current.n == annotation(place).n)
    assert cards.hasFocus()


def test_pressing_the_question_opens_the_picker(qtbot, cards, inspector, annotation):
    row = next(n for n, r in enumerate(cards.cards.rows) if r.annotation.n == annotation(2).n)
    [chip, *_] = cards.itemDelegate().chips(row_rect(cards, row), cards.cards.rows[row])
    at = chip.rect.center().toPoint()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(inspector.picker.isVisible)


def test_enter_goes_into_the_card_and_escape_back_to_the_reader(qtbot, window, cards, current):
    card = current(0)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.isAncestorOf(window.focusWidget()))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.focusWidget() is window.project.reader.view)


def test_a_chip_is_taken_off_with_del_and_the_focus_stays_in_its_line(
    qtbot, window, current, names
):
    card = current(0)
    [chip] = chips(card, "Vladimir Poutine")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(0) == [])
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), Chip))
    assert card.isAncestorOf(window.focusWidget())


def test_a_tag_is_taken_off_with_its_cross(qtbot, current, annotation):
    [chip] = chips(current(0), "accusation")
    cross = QPoint(chip.width() - 8, chip.height() // 2)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    qtbot.waitUntil(lambda: annotation(0).tags == ())


def test_speech_and_a_choice_are_one_press_each(qtbot, current, annotation):
    card = current(0)

    def pill(value):
        pills = [pill for p in card.findChildren(Pills) for pill in p.pills if pill.isVisible()]
        return next(p for p in pills if p.value == value)

    def press(value):
        qtbot.mouseClick(pill(value), Qt.MouseButton.LeftButton)

    press("indirect")
    qtbot.waitUntil(lambda: annotation(0).speech is Speech.INDIRECT)
    press("against")
    qtbot.waitUntil(lambda: list(annotation(0).fields.values()) == ["against"])
    qtbot.waitUntil(lambda: pill("against").isChecked())
    press("against")
    qtbot.waitUntil(lambda: not annotation(0).fields)


def test_arrows_go_from_choice_to_choice_and_space_chooses(qtbot, window, current, annotation):
    card = current(0)
    [stance] = [p for p in card.findChildren(Pills) if p.pills[0].value == "for"]
    stance.pills[0].setFocus()
    qtbot.keyClick(stance.pills[0], Qt.Key.Key_Right)
    assert stance.pills[1].hasFocus()
    assert not annotation(0).fields
    qtbot.keyClick(stance.pills[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: list(annotation(0).fields.values()) == ["against"])


def test_the_cue_is_kept_when_it_is_left(qtbot, current, annotation):
    [cue] = current(0).findChildren(QLineEdit)
    cue.setFocus()
    qtbot.keyClicks(cue, "a  dit")
    qtbot.keyClick(cue, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: annotation(0).cue == "a dit")


def test_a_note_keeps_every_character_that_was_typed(qtbot, current, annotation):
    note = current(0).note
    note.setFocus()
    note.insertPlainText("à voir\u00a0!\u202f« é » 🚧 مرحبا")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    qtbot.keyClicks(note, "x")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wanted = "à voir\u00a0!\u202f« é » 🚧 مرحبا\nx"
    qtbot.waitUntil(lambda: annotation(0).note == wanted)


def test_a_note_is_saved_when_the_typing_pauses_and_is_not_disturbed(qtbot, current, annotation):
    note = current(0).note
    note.setFocus()
    qtbot.keyClicks(note, "one")
    qtbot.waitUntil(lambda: annotation(0).note == "one")
    qtbot.keyClicks(note, " two")
    assert note.text == "one two"
    assert note.hasFocus()


def test_a_note_begun_goes_with_its_own_annotation(qtbot, current, annotation):
    note = current(0).note
    note.setFocus()
    qtbot.keyClicks(note, "first")
    current(1)
    qtbot.waitUntil(lambda: annotation(0).note == "first")
    assert annotation(1).note == ""
    assert note.text == ""


def test_verifying_is_shown_on_the_card(qtbot, window, cards, current, annotation):
    current(0)
    window.actions_.trigger("verify")
    qtbot.waitUntil(lambda: annotation(0).status is Status.VERIFIED)
    assert "Ada" in " ".join(w.accessibleName() for w in cards.card.stops)


def test_the_filter_shows_one_kind_and_a_new_one_of_another_kind_is_not_hidden(
    qtbot, cards, inspector, bench, current, annotation
):
    [pills] = inspector.cards.filter.findChildren(Pills)
    mentions = next(p for p in pills.pills if p.value == "mention")
    qtbot.mouseClick(mentions, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(cards.cards.rows) == 1)
    current(0)
    assert len(cards.cards.rows) == len(bench.page.annotations)


def test_the_cast_is_the_legend_and_a_press_makes_the_speaker(qtbot, inspector, current, names):
    legend = [c for c in inspector.cards.legend.findChildren(Chip) if c.isVisible()]
    assert [(c.shown.text, c.shown.badge) for c in legend] == [
        ("Vladimir Poutine", "1"),
        ("Rex Tillerson", "2"),
    ]
    current(2)
    qtbot.mouseClick(legend[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(2) == ["Rex Tillerson"])


def test_the_note_on_the_article_is_written_above_the_cards(qtbot, window, inspector, bench):
    note = inspector.cards.note
    assert note.isHidden()
    window.actions_.trigger("article_note")
    qtbot.waitUntil(note.edit_.hasFocus)
    qtbot.keyClicks(note.edit_, "check the date")
    qtbot.keyClick(note.edit_, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.article.note == "check the date")
    assert note.isVisible()
    assert window.focusWidget() is window.project.reader.view


def test_an_article_without_annotations_says_what_to_press(qtbot, inspector, bench):
    keys = [a.n for a in bench.page.annotations]
    bench.run(bench.opened.annotate.delete(keys))
    qtbot.waitUntil(lambda: not bench.page.annotations and bench.is_settled)
    assert inspector.cards.empty.isVisible()
    assert "press Q" in inspector.cards.empty.sentence


def test_five_thousand_annotations_are_five_thousand_rows_not_widgets(
    qtbot, cards, inspector, bench, current
):
    before = len(inspector.findChildren(QLineEdit)) + len(inspector.findChildren(Chip))
    text = bench.page.article.text
    spans = [Span(n % (len(text) - 9), n % (len(text) - 9) + 1 + n % 7) for n in range(5_000)]
    spans = [span for span in dict.fromkeys(spans) if not span.of(text).isspace()]
    bench.run(bench.opened.annotate.mark_all(bench.page.article, MarkKind.QUOTE, spans))
    qtbot.waitUntil(
        lambda: bench.is_settled and len(bench.page.annotations) > 1_500, timeout=30_000
    )
    after = len(inspector.findChildren(QLineEdit)) + len(inspector.findChildren(Chip))
    assert after - before < 40
    last = len(bench.page.annotations) - 1
    current(last)
    assert cards.viewport().rect().intersects(cards.card.geometry())
    assert cards.card.annotation.n == bench.page.annotations[last].n


@pytest.mark.parametrize("role", [Role.ADDRESSEE, Role.TARGET, Role.VIA, Role.ON_BEHALF_OF])
def test_every_role_of_a_quote_can_be_picked_from_the_card(qtbot, inspector, current, role):
    card = current(0)
    [chip] = [c for c in card.findChildren(Chip) if c.accessibleName() == role_title(role)]
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    qtbot.waitUntil(inspector.picker.isVisible)
    inspector.picker.close()


def test_the_office_at_the_article_s_date_stands_under_the_speaker(qtbot, bench, current):
    actor = next(a for a in bench.page.actors.values() if a.name == "Vladimir Poutine")
    offices = (
        Office("Premier ministre", "Russie", "2008-05", "2012-05"),
        Office("président", "Fédération de Russie", "2012-05"),
    )
    card = current(0)
    bench.run(bench.opened.actors.edit(actor.n, lambda now: replace(now, offices=offices)))

    def said():
        return [label.text() for label in card.findChildren(PlainLabel)]

    qtbot.waitUntil(lambda: "président, Fédération de Russie" in said())
