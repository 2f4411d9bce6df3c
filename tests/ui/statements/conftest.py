"""A window on a project in which one sentence is quoted by three papers."""

import pytest

from tests.services.test_statements import CUT, FULL, OTHER, REWORDED, Coded


@pytest.fixture
def path(tmp_path):
    """The project, at rest: two proposals are due."""
    path = tmp_path / "pont.guillemet"
    Coded(
        path, FULL, CUT, REWORDED, OTHER, OTHER.replace("chaque année", "toujours")
    ).opened.close()
    return path


@pytest.fixture
def view(qtbot, window):
    """The view of statements, once quotes were compared."""
    window.project.views.show("view_statements")
    shown = window.project.views.view("view_statements")
    qtbot.waitUntil(lambda: shown.list.statements.rowCount() == 2, timeout=15_000)
    qtbot.waitUntil(lambda: not shown.comparing.running)
    return shown
