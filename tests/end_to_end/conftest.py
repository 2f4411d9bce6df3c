"""The whole window on a real project: Qt's warnings fail its tests."""

from pathlib import Path

import pytest

from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow
from tests.projects import made, seed_draft

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "project.guillemet"
    opened, _ = made(path, seed_draft())
    opened.close()
    return path


@pytest.fixture
def preferences(tmp_path):
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A")
    return settings


@pytest.fixture
def window(qtbot, project, preferences):
    shown = MainWindow(preferences)
    qtbot.addWidget(shown)
    shown.open_project(project)
    shown.resize(1440, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    bench = shown.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    yield shown
    shown.close_project()
