"""What is selected is what was meant, to the character, in every script."""

import unicodedata

import pytest

from guillemet.domain.text import Span, Utf16Map, canonical
from guillemet.exchange.dialects import Dialect
from guillemet.services.export import Choice, export_annotations
from tests.ui.reader.conftest import draft

NBSP = "\u00a0"
FAMILY = "\U0001f469\u200d\U0001f33e"
FLAG = "\U0001f1eb\U0001f1f7"
WORDS = {
    "an emoji before it": (f"{FAMILY} Il dit : «{NBSP}La mer monte{NBSP}» {FLAG}.", "La mer monte"),
    "an emoji in it": (f"Elle écrit «{NBSP}Bravo {FAMILY} les amis{NBSP}».", f"Bravo {FAMILY} les"),
    "a flag at its end": (f"Ils chantent : Allez {FLAG} Ensemble.", f"Allez {FLAG}"),
    "no-break spaces": (f"Le total : 3{NBSP}500{NBSP}€{NBSP}; rien de plus.", f"3{NBSP}500{NBSP}€"),
    "a narrow no-break space": ("Pourquoi\u202f? Parce que\u202f!", "Pourquoi\u202f?"),
    "accents in parts": ("La re\u0301forme de l'e\u0301cole.", "re\u0301forme de l'e\u0301cole"),
    "letters from right to left": ("قال الوزير «لن نتراجع» اليوم.", "لن نتراجع"),
    "vowel signs": ("كَتَبَ الطَّالِبُ الدَّرْسَ.", "الطَّالِبُ"),
    "Hebrew with a number": ("היא אמרה \"עלה ב-25 אחוז\" אתמול.", "עלה ב-25 אחוז"),
    "both directions": ("The word شكرا means thanks, he said.", "word شكرا means"),
    "ideographs": ("部长说：“我们不会退让。”记者报道。", "我们不会退让。"),
    "ideographs beyond the first plane": ("他住在𠮷野家附近，他说。", "𠮷野家"),
    "kana": ("首相は「検討します」と述べた。", "検討します"),
    "Hangul in parts": (unicodedata.normalize("NFD", "장관은 말했다 오늘."),
                        unicodedata.normalize("NFD", "말했다")),
    "Devanagari": ("मंत्री ने कहा कि हम नहीं रुकेंगे।", "हम नहीं रुकेंगे"),
}  # fmt: skip


@pytest.mark.parametrize("case", WORDS)
def test_words_dragged_over_are_marked_to_the_character(reading, case):
    line, words = WORDS[case]
    desk = reading(f"First line here\n\n{line}\n\nThe end.")
    desk.drag(words)
    assert desk.selected == words
    desk.press("Alt+Q")
    assert desk.marks == [("quote", [words])]


@pytest.mark.parametrize("case", WORDS)
def test_words_selected_by_keys_are_marked_to_the_character(reading, case):
    line, words = WORDS[case]
    desk = reading(f"First line here\n\n{line}\n\nThe end.")
    desk.caret_in(words)
    end = desk.text.index(words) + len(words)
    for _ in range(3 * len(words)):
        if desk.pane.caret_selection() and desk.pane.caret_selection().end >= end:
            break
        leftwards = desk.view.runs_leftwards(desk.text.index(words))
        desk.press("Shift+Left" if leftwards else "Shift+Right")
    assert desk.selected == words
    desk.press("P")
    assert desk.marks == [("passage", [words])]


def test_every_place_of_the_caret_is_the_place_asked_for(reading):
    text = "\n".join(line for line, _ in WORDS.values())
    desk = reading(text)
    assert desk.text == text
    units = Utf16Map(text)
    for index in range(len(text) + 1):
        desk.view.put_caret(index)
        assert desk.view.caret() == index
        assert desk.view.textCursor().position() == units.to_utf16(index)


def test_half_a_character_is_never_selected(reading):
    desk = reading(f"Headline\n\nBefore {FAMILY} after, cafe\u0301.")
    family = desk.text.index(FAMILY)
    desk.pane.select(Span(family + 1, family + 2))
    assert desk.selected == FAMILY
    accent = desk.text.index("\u0301")
    desk.pane.select(Span(accent, accent + 1))
    assert desk.selected == "e\u0301"


def test_a_leading_byte_order_mark_moves_nothing(reading):
    text = canonical(b"\xef\xbb\xbfThe headline\n\n\xc2\xabWords\xc2\xbb".decode("utf-8")).text
    desk = reading(text)
    assert desk.text.startswith("The headline")
    desk.drag("headline")
    assert desk.selected == "headline"
    desk.press("P")
    assert desk.marks == [("passage", ["headline"])]


def test_a_byte_order_mark_within_the_text_stays_where_it_is(reading):
    desk = reading("Headline\n\nBefore \ufeffthe words after.")
    desk.mark("the words", "P")
    assert desk.marks == [("passage", ["the words"])]
    desk.drag("after")
    assert desk.selected == "after"


def test_what_is_copied_keeps_its_no_break_spaces(reading):
    words = f"«{NBSP}La mer monte{NBSP}»"
    desk = reading(f"Headline\n\nIl dit : {words} et part.")
    desk.select(words)
    assert desk.view.createMimeDataFromSelection().text() == words


def test_what_was_marked_comes_out_as_it_stands(reading, tmp_path):
    words = f"Bravo {FAMILY} les{NBSP}amis re\u0301unis"
    desk = reading(f"Headline\n\nElle écrit : {words} ; شكرا.")
    desk.mark(words, "Alt+Q")
    path, out = desk.bench.path, tmp_path / "out.csv"
    desk.window.close_project()
    assert export_annotations(path, out, Choice(), Dialect()) == 1
    assert words in out.read_text(encoding="utf-8-sig")


def test_the_last_character_of_the_text_can_be_marked(reading):
    desk = reading("Headline\n\nThe end is here")
    desk.drag("here")
    desk.press("P")
    assert desk.marks == [("passage", ["here"])]


def test_a_text_of_one_line_without_a_line_end_can_be_marked(reading):
    desk = reading("Only this.")
    desk.press("Ctrl+A")
    assert desk.selected == "Only this."
    desk.press("P")
    assert desk.marks == [("passage", ["Only this."])]


def test_all_of_the_text_can_be_selected(reading):
    line = f"{FAMILY} cafe\u0301 شكرا 部长"
    desk = reading(draft(f"{line}\n\n{line}\n{line}"))
    desk.press("Ctrl+A")
    assert desk.selected == desk.text
