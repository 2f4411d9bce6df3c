"""The pages of help, as somebody reads them beside the work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from guillemet.exchange.columns import ANNOTATIONS, TABLES
from guillemet.exchange.statement_columns import STATEMENTS
from guillemet.services.folders import config_folder, data_folder
from guillemet.services.settings import SettingsFile
from guillemet.ui.commands import helping
from guillemet.ui.help.pages import PAGES
from guillemet.ui.help.window import HelpWindow
from guillemet.ui.main_window import MainWindow
from guillemet.ui.menus import MENUS
from tests.projects import made, seed_draft


@pytest.fixture
def window(qtbot, tmp_path):
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A")
    shown = MainWindow(settings)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close_project()


@pytest.fixture
def project(qtbot, window, tmp_path):
    path = tmp_path / "press.guillemet"
    opened, _ = made(path, seed_draft())
    opened.close()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.project.bench.ready)
    return path


def page(window, action):
    window.actions_.trigger(action)
    return window.findChild(HelpWindow)


def test_every_page_is_in_the_help_menu(window):
    entries = next(entries for name, _, entries in MENUS if name == "help")
    assert tuple(PAGES) == helping.PAGES
    assert set(PAGES) <= set(entries) & window.actions_.names


@pytest.mark.parametrize("action", PAGES)
def test_a_page_is_read_without_a_project_too(window, action):
    shown = page(window, action)
    assert shown.isVisible()
    assert all(row.term and row.words for row in shown.shown)


def test_the_page_of_columns_says_every_column_of_every_table(window):
    terms = [row.term for row in page(window, "help_columns").shown]
    assert set(ANNOTATIONS.names) <= set(terms)
    assert len(terms) == sum(len(table.columns) for table in (*TABLES, STATEMENTS)) + 1
    assert "field:NAME" in terms


def test_typing_filters_a_page(qtbot, window):
    shown = page(window, "help_columns")
    qtbot.keyClicks(shown.search, "paragraph")
    assert [row.term for row in shown.shown] == ["paragraph"]


def test_the_filter_stays_when_another_page_is_chosen(qtbot, window):
    shown = page(window, "help_columns")
    qtbot.keyClicks(shown.search, "speaker")
    shown.list.setCurrentRow(0)
    assert "Speaker (S)" in [row.term for row in shown.shown]
    assert "Mention (M)" not in [row.term for row in shown.shown]


def test_the_project_stays_at_work_beside_the_help(qtbot, window, project):
    shown = page(window, "help_kinds")
    assert not shown.isModal()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert page(window, "help_data") is shown


def test_the_page_of_data_says_where_every_file_lies(window, project):
    places = [row.place for row in page(window, "help_data").shown]
    assert str(project) in places
    assert str(config_folder() / "settings.toml") in places
    assert str(data_folder()) in places


def test_the_folder_of_a_project_can_be_shown(window, project, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    shown = page(window, "help_data")
    shown.findChild(QPushButton).click()
    assert [url.toLocalFile() for url in opened] == [str(project.parent)]


def test_a_project_s_name_is_shown_as_it_is(qtbot, window, tmp_path):
    path = tmp_path / "<b>press.guillemet"
    opened, _ = made(path, seed_draft())
    opened.close()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.project.bench.ready)
    labels = page(window, "help_data").findChildren(QLabel)
    assert str(path) in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_first_steps_come_back_from_the_help_menu(window, project):
    entries = next(entries for name, _, entries in MENUS if name == "help")
    assert "first_steps" in entries
    window.actions_.trigger("first_steps")
    assert window.tools.first_steps.isVisible()
