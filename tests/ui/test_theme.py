"""Everything on the screen can be read, in every theme."""

import itertools

import pytest
from PySide6.QtGui import QColor

from guillemet.ui.theme.palette import COLOURS, HUES, contrast, load_theme, mix, theme_names

THEMES = ["light", "dark", "contrast", "sepia"]
GROUNDS = ["window", "panel", "rail", "paper", "card", "field"]
BRIGHT_GROUNDS = ["paper", "card", "field"]
TEXT, MARK = 4.5, 3.0


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


def weak(theme, tones, grounds, least):
    pairs = itertools.product(tones, grounds)
    found = {(a, b): contrast(getattr(theme, a), getattr(theme, b)) for a, b in pairs}
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def test_the_window_has_four_themes_light_and_dark_first():
    assert theme_names() == THEMES


def test_contrast_is_that_of_the_web_s_guidelines():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_article_text_is_easily_read_on_paper_on_every_mark_and_on_the_selection(theme):
    grounds = {hue: theme.fill(hue) for hue in HUES} | {"paper": theme.paper}
    assert {
        n: contrast(theme.ink, g) for n, g in grounds.items() if contrast(theme.ink, g) < 7
    } == {}
    assert contrast(theme.selection_ink, theme.selection) >= TEXT


def test_a_link_is_read_as_easily_as_the_text_around_it(theme):
    grounds = {hue: theme.fill(hue) for hue in HUES} | {"paper": theme.paper}
    assert {
        n: contrast(theme.link, g) for n, g in grounds.items() if contrast(theme.link, g) < 7
    } == {}
    assert theme.link.name() not in {theme.stroke(hue).name() for hue in HUES}


def test_a_chip_s_words_are_read_wherever_it_lies(theme):
    for ground, hue in itertools.product(GROUNDS, HUES):
        assert contrast(theme.ink, theme.fill(hue, getattr(theme, ground))) >= 7


def test_text_is_read_on_every_ground(theme):
    grounds = [*GROUNDS, "hover", "pressed", "accent_soft"]
    assert weak(theme, ["ink", "ink_secondary"], grounds, TEXT) == {}
    assert weak(theme, ["accent_text", "error"], [*GROUNDS, "hover"], TEXT) == {}


def test_placeholders_and_numbers_are_read_where_they_stand(theme):
    assert weak(theme, ["ink_faint"], BRIGHT_GROUNDS, TEXT) == {}


def test_words_on_coloured_grounds_are_read(theme):
    pairs = [
        ("accent_ink", "accent"), ("accent_ink", "accent_hover"), ("accent_text", "accent_soft"),
        ("tooltip_ink", "tooltip"), ("ink", "warning_soft"), ("warning", "warning_soft"),
        ("ink", "error_soft"), ("error", "error_soft"),
    ]  # fmt: skip
    assert [pair for pair in pairs if weak(theme, *([name] for name in pair), TEXT)] == []


def test_marks_and_everything_that_carries_meaning_stand_out(theme):
    for hue in HUES:
        assert contrast(theme.stroke(hue), theme.paper) >= MARK
        assert contrast(theme.stroke(hue), theme.fill(hue)) >= MARK
        assert contrast(theme.stroke(hue), theme.card) >= MARK
    assert weak(theme, ["accent", "line_strong"], GROUNDS, MARK) == {}


def test_reserved_colours_and_the_selection_are_no_mark_s_colour(theme):
    marks = [*(theme.stroke(hue) for hue in HUES), *(theme.fill(hue) for hue in HUES)]
    for name in ("accent", "error", "selection"):
        assert all(difference(getattr(theme, name), mark) > 10 for mark in marks), name


def test_the_strokes_are_those_that_analysts_were_shown():
    light, dark = load_theme("light"), load_theme("dark")
    assert [light.stroke(hue).name() for hue in HUES] == [
        "#1f63b5", "#b34a00", "#6d3fc0", "#2f7a1f", "#0a7ea8", "#7a3b2e", "#5c636d",
    ]  # fmt: skip
    assert [dark.stroke(hue).name() for hue in HUES] == [
        "#6ea8f0", "#f0914d", "#a97bf5", "#7cc46a", "#5cc3e6", "#d49a86", "#9aa3ad",
    ]  # fmt: skip
    assert (light.fill_opacity, dark.fill_opacity) == (0.16, 0.22)


def test_without_a_hue_a_mark_looks_colourless(theme):
    assert theme.stroke("") == theme.stroke("mauve") == theme.stroke("slate")


def test_a_mix_lies_between_its_colours():
    assert mix(QColor("#000000"), QColor("#ffffff"), 0.5).name() == "#808080"
    assert mix(QColor("#123456"), QColor("#ffffff"), 0).name() == "#123456"


def test_a_theme_that_lacks_a_colour_is_refused():
    table = {"colours": dict.fromkeys(COLOURS[1:], "#000"), "hues": {}}
    with pytest.raises(ValueError, match="window"):
        type(load_theme("light")).read("broken", table)


def difference(one, other):
    """CIE76: about 2 can just be seen."""
    return sum((a - b) ** 2 for a, b in zip(lab(one), lab(other), strict=True)) ** 0.5


def lab(colour):
    red, green, blue = (((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour.toTuple()[:3])
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (v ** (1 / 3) for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
