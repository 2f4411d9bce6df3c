"""The key sheet and the command palette, as they open over the window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.services.settings import SettingsFile
from guillemet.ui.help.fuzzy import MISSING, fit
from guillemet.ui.help.key_sheet import KeySheet
from guillemet.ui.help.palette import Palette
from guillemet.ui.keymap import BINDINGS
from guillemet.ui.main_window import MainWindow
from guillemet.ui.words import translated
from tests.projects import made, seed_draft


@pytest.fixture
def window(qtbot, tmp_path):
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A")
    opened, _ = made(tmp_path / "press.guillemet", seed_draft())
    opened.close()
    shown = MainWindow(settings)
    qtbot.addWidget(shown)
    shown.open_project(tmp_path / "press.guillemet")
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.project.bench.ready)
    yield shown
    shown.close_project()


def over(window, action, do):
    """Open a dialog by its action and do something in it."""
    done = []

    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, act)
            return
        try:
            done.append(do(dialog))
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, act)
    window.actions_.trigger(action)
    return done[0]


def test_the_key_sheet_shows_every_key_that_does_something(window):
    shown = over(window, "key_sheet", lambda sheet: sheet.shown)
    keys = {translated(b.text) for b in BINDINGS if b.keys and window.actions_.offers(b.action)}
    assert keys <= {*shown}
    assert "Take the highlighted row" in shown
    assert "Hide annotations while held" in shown


def test_typing_filters_the_key_sheet(qtbot, window):
    def typed(sheet):
        assert isinstance(sheet, KeySheet)
        qtbot.keyClicks(sheet.search, "sentence")
        return sheet.shown

    assert over(window, "key_sheet", typed) == [
        "Select the next sentence",
        "Select the previous sentence",
    ]


def test_a_command_is_found_by_its_name_and_done(qtbot, window):
    def typed(palette):
        assert isinstance(palette, Palette)
        qtbot.keyClicks(palette.search, "larger")
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
        return palette.chosen.name

    assert over(window, "palette", typed) == "zoom_in"
    qtbot.waitUntil(lambda: window.preferences.now.zoom > 1.0)


def test_what_cannot_be_done_now_is_not_taken(qtbot, window):
    def typed(palette):
        qtbot.keyClicks(palette.search, "addressee")
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
        return palette.chosen

    assert over(window, "palette", typed) is None


def test_every_action_and_every_entry_of_a_submenu_is_in_the_palette(window):
    found = over(window, "palette", lambda palette: palette.shown)
    names = {command.name for command in found if command.name}
    there = {b.action for b in BINDINGS if b.action in window.actions_}
    assert names == there - {"palette", "close_innermost"}
    words = {command.words for command in found}
    assert {"Colour by: Tag", "Theme: Dark", "Language: Français"} <= words
    assert "Ctrl+E" in {command.keys for command in found}


def test_an_entry_of_a_submenu_is_done(qtbot, window):
    def typed(palette):
        qtbot.keyClicks(palette.search, "colour tag")
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)

    over(window, "palette", typed)
    qtbot.waitUntil(lambda: window.preferences.now.lens == "tag")


def test_what_was_used_last_comes_first(qtbot, window):
    def smaller(palette):
        qtbot.keyClicks(palette.search, "smaller text")
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)

    over(window, "palette", smaller)
    qtbot.waitUntil(lambda: window.preferences.now.zoom < 1.0)
    assert window.preferences.now.recent_commands == ["zoom_out"]
    assert over(window, "palette", lambda palette: palette.shown[0].name) == "zoom_out"


@pytest.mark.parametrize(
    ("typed", "name"),
    [("larg", "zoom_in"), ("nxund", "next_undecided"), ("kys", "key_sheet"), ("EXPORT", "export")],
)
def test_a_command_is_found_by_a_few_of_its_letters(qtbot, window, typed, name):
    def type_(palette):
        qtbot.keyClicks(palette.search, typed)
        return [command.name for command in palette.shown]

    assert name in over(window, "palette", type_)[:3]


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (("tag", "Tag…"), ("tag", "Stage left")),
        (("ex", "Export…"), ("ex", "Next article")),
        (("edition", "Édition…"), ("edition", "Redistribution")),
        (("mq", "Mark as quote"), ("mq", "Unmask equipment")),
    ],
)
def test_beginnings_count_more_than_middles(better, worse):
    assert fit(*better) > fit(*worse)


def test_letters_that_are_not_there_find_nothing():
    assert fit("xyz", "Export…") == MISSING
    assert fit("", "Export…") == 0
