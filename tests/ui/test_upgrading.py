"""A project of an older version in the window: brought up to date, with a copy kept, or stopped."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from guillemet.domain.errors import NotSaved
from guillemet.services import backups
from guillemet.storage import connection
from guillemet.ui.main_window import MainWindow
from guillemet.ui.upgrading import Upgrading

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.fixture
def older(tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path / "home"))
    path = tmp_path / "older.guillemet"
    shutil.copy(GOLDEN / "schema-1.guillemet", path)
    return path


def test_the_window_opens_it_and_a_copy_of_before_is_kept(qtbot, preferences, older):
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    was = older.read_bytes()
    window.open_project(older)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.project.bench.ready)
    assert window.project.articles.model.rowCount() == 3
    window.close_project()
    assert older.read_bytes() != was
    assert backups.last_of(older) is not None


def test_stopped_it_is_as_it_was(qtbot, older, monkeypatch):
    monkeypatch.setattr(connection, "_STEPS", 10)  # looks at once, so small a project it is
    over = QWidget()
    qtbot.addWidget(over)
    was = older.read_bytes()
    upgrading = Upgrading(older, over)
    upgrading.reject()
    assert not upgrading.cancel.isEnabled()
    with pytest.raises(NotSaved, match="as it was"):
        upgrading.run()
    assert older.read_bytes() == was
