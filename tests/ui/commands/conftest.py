"""The whole window, with a project or none."""

from functools import partial
from time import monotonic

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from guillemet.services.opened import Opened
from guillemet.ui.main_window import MainWindow
from tests.projects import ME

PATIENCE = 15
"""Seconds until a dialog without the button that is looked for is closed."""


@pytest.fixture
def window(qtbot, preferences):
    shown = MainWindow(preferences)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close_project()


@pytest.fixture
def empty_project(tmp_path):
    path = tmp_path / "empty.guillemet"
    Opened(path, ME).close()
    return path


@pytest.fixture
def opened(qtbot, window):
    """Shows a project and waits until it can be written."""

    def shown(path):
        window.open_project(path)
        qtbot.waitUntil(lambda: window.project.bench.ready)
        return window.project

    return shown


@pytest.fixture
def until(qtbot):
    """Waits for something to be so; processes that read files are slow on a busy machine."""
    return partial(qtbot.waitUntil, timeout=20_000)


@pytest.fixture
def answer(qapp):
    """Presses buttons of the dialogs that come, by their words; keeps the dialogs' classes.

    A dialog that waits for a button in vain is closed, so that the test fails and does not hang.
    """
    met = []

    def answering(*texts):
        left, until = list(texts), monotonic() + PATIENCE

        def press():
            dialog = QApplication.activeModalWidget()
            buttons = {b.text(): b for b in dialog.findChildren(QPushButton)} if dialog else {}
            if left and left[0] in buttons and buttons[left[0]].isEnabled():
                met.append(type(dialog).__name__)
                buttons[left.pop(0)].click()
            if monotonic() < until:
                timer.start()
            elif dialog:
                dialog.close()

        timer = QTimer(qapp, singleShot=True, interval=20)
        timer.timeout.connect(press)
        timer.start()

    answering.met = met
    return answering
