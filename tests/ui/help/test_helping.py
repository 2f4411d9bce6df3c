"""The key sheet and the command palette, as they open over the window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.services.settings import SettingsFile
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
        return palette.chosen

    assert over(window, "palette", typed) == "zoom_in"
    qtbot.waitUntil(lambda: window.preferences.now.zoom > 1.0)


def test_what_cannot_be_done_now_is_not_taken(qtbot, window):
    def typed(palette):
        qtbot.keyClicks(palette.search, "addressee")
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
        return palette.chosen

    assert over(window, "palette", typed) == ""
