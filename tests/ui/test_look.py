"""The window changes its clothes while it is open, and everything in it goes along."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFont, QIcon, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton

from guillemet.resources import resource
from guillemet.ui.theme import (
    app_icon,
    apply_theme,
    current_theme,
    icon,
    load_theme,
    look,
    serif_font,
    set_icon,
    ui_font,
)
from guillemet.ui.theme.look import palette_of
from guillemet.ui.theme.sheet import style_sheet
from tests.ui import gallery

ICONS = sorted(p.name.removesuffix(".svg") for p in resource("icons").iterdir())


@pytest.fixture(autouse=True)
def back_to_light(qapp):
    apply_theme(qapp, "light")
    yield
    apply_theme(qapp, "light")


@pytest.mark.parametrize("name", ["light", "dark", "sepia", "contrast"])
def test_a_theme_can_be_chosen_by_its_name(qapp, name):
    apply_theme(qapp, name)
    assert current_theme().name == look().choice == name
    assert qapp.palette().color(QPalette.ColorRole.Window) == load_theme(name).window


def test_a_name_that_no_theme_has_follows_the_system(qapp):
    apply_theme(qapp, "neon")
    assert look().choice == "system"
    assert current_theme().name in {"light", "dark"}


def test_following_the_system_goes_dark_and_light_when_the_system_does(qapp):
    apply_theme(qapp, "system")
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert (current_theme().name, look().choice) == (name, "system")


def test_a_theme_that_was_chosen_stays_whatever_the_system_does(qapp):
    apply_theme(qapp, "sepia")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().name == "sepia"


def test_there_is_one_look_for_all(qapp):
    assert look() is look()


def test_whoever_listens_is_told_of_another_theme_and_not_of_the_same(qapp, qtbot):
    with qtbot.waitSignal(look().changed) as told:
        apply_theme(qapp, "dark")
    assert told.args[0].name == "dark"
    with qtbot.assertNotEmitted(look().changed):
        apply_theme(qapp, "dark")


def test_a_button_that_is_shown_wears_the_new_theme(qapp, qtbot):
    button = QPushButton("Import")
    qtbot.addWidget(button)
    button.show()
    before = button.grab().toImage()
    apply_theme(qapp, "dark")
    assert button.grab().toImage() != before


def test_an_icon_goes_with_the_theme_on_buttons_and_in_menus(qapp, qtbot):
    button, action = QToolButton(), QAction()
    qtbot.addWidget(button)
    for target in (button, action):
        set_icon(target, "tag")
        light = target.icon().pixmap(QSize(20, 20)).toImage()
        apply_theme(qapp, "dark")
        assert target.icon().pixmap(QSize(20, 20)).toImage() != light
        apply_theme(qapp, "light")


def test_another_icon_replaces_the_first_and_dies_with_its_button(qapp, qtbot):
    button = QToolButton()
    set_icon(button, "tag")
    set_icon(button, "note", 16)
    assert button.iconSize() == QSize(16, 16)
    assert len(button.children()) == 1
    button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, "dark")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something_in_the_theme_s_colour(qapp, name):
    ratio = qapp.primaryScreen().devicePixelRatio()
    image = icon(name, 40, "ink").pixmap(QSize(40, 40), ratio).toImage()
    assert image.width() == round(40 * ratio)
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [colour for colour in seen if colour.alpha() == 255]
    assert [colour for colour in seen if colour.alpha() > 200]
    if name not in {"app", "drop"}:
        assert {colour.name() for colour in drawn} <= {current_theme().ink.name()}


@pytest.mark.parametrize("name", [name for name in ICONS if name not in {"app", "drop"}])
def test_every_icon_keeps_to_the_grid_and_to_one_colour(name):
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in drawing
    assert 'stroke="currentColor" stroke-width="1.6"' in drawing
    assert "#" not in drawing


def test_an_icon_that_cannot_be_used_looks_so(qapp):
    made = icon("tag")
    images = {
        mode: made.pixmap(QSize(20, 20), mode).toImage()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    }
    assert images[QIcon.Mode.Normal] != images[QIcon.Mode.Disabled]


def test_the_program_has_an_icon_of_its_own(qapp):
    assert QSize(256, 256) in app_icon().availableSizes()


def test_the_style_sheet_names_no_colour_that_a_theme_lacks(qapp):
    with pytest.raises(KeyError, match="box_check"):
        style_sheet(load_theme("light"), {})


def test_what_qt_draws_itself_has_the_theme_s_colours(qapp):
    theme = load_theme("dark")
    palette = palette_of(theme)
    assert palette.color(QPalette.ColorRole.Highlight) == theme.selection
    assert palette.color(QPalette.ColorRole.PlaceholderText) == theme.ink_faint
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert off != theme.ink


def test_the_fonts_are_those_that_are_carried(qapp):
    assert ui_font().families() == ["Inter"]
    assert serif_font(18).families() == ["Noto Serif"]
    assert ui_font(12, QFont.Weight.Medium, tabular=True).featureTags() != []


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "contrast"])
def test_every_widget_can_be_painted_in_every_theme(qapp, qtbot, tmp_path, theme):
    gallery.draw(theme, tmp_path)
    assert len(list(tmp_path.glob("*.png"))) == 2
