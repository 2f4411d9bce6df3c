"""Every action of the key map stands in a menu, once, and in the palette."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu

from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.library import Library
from guillemet.services.samples import make_sample
from guillemet.services.settings import SettingsFile
from guillemet.ui.keymap import BINDINGS
from guillemet.ui.main_window import MainWindow
from guillemet.ui.menus import MENUS, WITHIN
from guillemet.ui.theme import apply_theme
from tests.projects import ME

OF_FIELDS = {"take", "create", "take_more", "take_row", "remove_last", "commit_note"}
"""Keys within pickers and notes: what they do is done there."""
NO_COMMAND = {"close_innermost", "hold_clean"}
"""Esc closes what is open; H acts while it is held, and Shift+H is the command for it."""
DIGITS = {"cast", "pinned_tag"}
"""Menus of their own, with an entry for each digit."""


COMMANDS = {known.action for known in BINDINGS} - OF_FIELDS - NO_COMMAND - DIGITS


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("menus") / "sample.guillemet"
    make_sample(path, ME, coded=True)
    return path


@pytest.fixture
def window(qapp, qtbot, tmp_path, sample):
    apply_theme(qapp, "light")
    path = tmp_path / "press.guillemet"
    path.write_bytes(sample.read_bytes())
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A", first_steps_hidden=True)
    with Library.reading(path) as library:
        key = next(row for row in library.export_order() if library.annotations(row))
        settings.change(article={str(path): library.article(key).id})
    shown = MainWindow(settings)
    qtbot.addWidget(shown)
    shown.open_project(path)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.project.bench.ready)
    yield shown
    shown.close_project()


def entries(menu):
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries(below)
        else:
            yield action


def in_menus(window):
    tops = [action.menu() for action in window.menuBar().actions()]
    return [action for menu in tops for action in entries(menu)]


def test_every_action_stands_in_exactly_one_menu(window):
    names = [action.objectName() for action in in_menus(window) if action.objectName()]
    assert len(names) == len(set(names))
    assert {*names} == COMMANDS


def test_every_action_stands_in_the_palette(window):
    found = []

    def look():
        palette = QApplication.activeModalWidget()
        found.extend(palette.shown)
        palette.reject()

    QTimer.singleShot(0, look)
    window.actions_.trigger("palette")
    assert COMMANDS - {command.name for command in found} == {"palette"}
    words = {command.words for command in found}
    page = window.project.bench.page
    first = page.actors[page.cast[0]].name
    assert f"Speaker of the cast: {first}" in words


def test_the_menus_are_those_of_the_design(window):
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "Article", "Annotate", "View", "Tools", "Help"]
    named = {entry for *_, listed in MENUS for entry in listed if entry}
    assert named >= WITHIN.keys()


def test_no_menu_is_higher_than_a_small_screen(window):
    for action in window.menuBar().actions():
        assert action.menu().sizeHint().height() <= 700, action.text()


def test_the_cast_can_be_had_from_the_menu(qtbot, window):
    bench = window.project.bench
    quote = next(a for a in bench.page.annotations if a.kind is MarkKind.QUOTE)
    bench.set_current(quote.n)
    menu = window.project.digits.cast
    menu.aboutToShow.emit()
    menu.actions()[1].trigger()
    second = bench.page.cast[1]
    qtbot.waitUntil(lambda: bench.is_settled and bench.current.actors(Role.SPEAKER) == (second,))


def test_without_a_cast_the_menu_says_so(qtbot, window):
    bench = window.project.bench
    with Library.reading(bench.path) as library:
        bare = next(n for n in library.export_order() if not library.annotations(n))
    bench.open_article(bare)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.article.n == bare)
    menu = window.project.digits.cast
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Nobody speaks here yet"]
    assert not menu.actions()[0].isEnabled()
