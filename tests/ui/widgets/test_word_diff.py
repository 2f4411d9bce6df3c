"""Two texts side by side: what each has and the other lacks is seen, heard and never altered."""

import pytest
from PySide6.QtGui import QFontMetricsF

from guillemet.domain.worddiff import word_diff
from guillemet.ui.theme import apply_theme, contrast, current_theme, mix, theme_names
from guillemet.ui.widgets.word_diff import HUES, DiffText, runs_of_one, runs_of_other


@pytest.fixture
def sides(qtbot):
    """Two texts compared, on the screen."""

    def shown(one, other, width=300):
        pieces = word_diff(one, other)
        made = []
        for text, runs in ((one, runs_of_one(pieces)), (other, runs_of_other(pieces))):
            side = DiffText()
            qtbot.addWidget(side)
            side.show_text(text, runs)
            side.resize(width, side.heightForWidth(width))
            with qtbot.waitExposed(side):
                side.show()
            made.append(side)
        return made

    return shown


def test_each_side_marks_what_the_other_lacks(sides):
    one, other = sides("Un degré de confiance", "Un niveau de confiance 👍 rare")
    assert one.marked == ["degré"]
    assert other.marked == ["niveau", "👍 rare"]


def test_a_screen_reader_hears_the_words_and_then_what_is_only_here(sides):
    one, _ = sides("« Le\u00a0pont fermé »", "« Le pont »")
    assert one.accessibleName() == "« Le\u00a0pont fermé »"
    assert one.accessibleDescription() == "Only here: fermé"


def test_alike_texts_have_nothing_marked(sides):
    one, other = sides("L’été", "L'été")
    assert not one.marked
    assert not other.accessibleDescription()


def test_in_less_room_it_grows_higher(sides):
    one, _ = sides("mot " * 200, "mot")
    assert one.heightForWidth(200) > one.heightForWidth(600)
    assert one.heightForWidth(600) > 3 * QFontMetricsF(one.font()).height()


@pytest.mark.parametrize("words", ["大桥已于周一关闭 👍 一", "قال الوزير إن الجسر سيبقى مغلقا"])
def test_scripts_of_every_direction_are_drawn(sides, words):
    one, other = sides(words, words[2:])
    assert one.marked
    assert not one.grab().toImage().isNull()
    assert not other.grab().toImage().isNull()


def test_words_that_look_like_markup_are_shown_as_they_are(sides):
    one, _ = sides("<img src=file:///x> & <b>mots</b>", "")
    assert one.text == "<img src=file:///x> & <b>mots</b>"


@pytest.mark.parametrize("name", theme_names())
def test_marked_words_can_be_read_in_every_theme(qapp, name):
    apply_theme(qapp, name)
    theme = current_theme()
    for hue in HUES.values():
        ground = mix(theme.card, theme.stroke(hue), theme.fill_opacity)
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.stroke(hue), ground) >= 3
