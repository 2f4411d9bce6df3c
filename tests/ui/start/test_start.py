"""The start page, and the card of first steps."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from guillemet.services.settings import SettingsFile
from guillemet.ui.application import begin
from guillemet.ui.main_window import MainWindow
from guillemet.ui.start.page import StartPage
from guillemet.ui.widgets.labels import PlainLabel


@pytest.fixture
def page(qtbot):
    made = StartPage()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def newcomer(qtbot, tmp_path, monkeypatch):
    """The window as it opens the first time of all."""
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path))
    window = MainWindow(SettingsFile())
    qtbot.addWidget(window)
    begin(window, None)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.project.bench.ready)
    yield window
    window.close_project()


def words(page):
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("button", "signal"),
    [("new", "new_wanted"), ("open", "open_wanted"), ("sample", "sample_wanted")],
)
def test_each_way_in_is_one_button(qtbot, page, button, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)


def test_without_recent_projects_no_heading_stands_over_nothing(page):
    page.show_recent([])
    assert "Recent projects" not in words(page)


def test_recent_projects_are_named_and_one_that_is_gone_can_only_go(qtbot, page, tmp_path):
    there = tmp_path / "Corpus.guillemet"
    there.touch()
    page.show_recent([there, Path(tmp_path, "Gone.guillemet")])
    buttons = {b.text(): b for b in page.findChildren(QPushButton)}
    assert buttons["Corpus"].isEnabled()
    assert not buttons["Gone"].isEnabled()
    [_, forget] = page.findChildren(QToolButton)
    with qtbot.waitSignal(page.forget_wanted) as said:
        qtbot.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert said.args == [Path(tmp_path, "Gone.guillemet")]


def test_the_first_steps_name_their_keys_in_order(newcomer):
    card = newcomer.tools.first_steps
    keys = [text for text in words(card) if text in {"Q", "S", "T", "Ctrl+Z", "Ctrl+E"}]
    assert keys == ["Q", "S", "T", "Ctrl+Z", "Ctrl+E"]


@pytest.mark.parametrize("width", [800, 1024])
def test_in_a_narrow_window_the_first_steps_stand_above_the_text(qtbot, newcomer, width):
    card, project = newcomer.tools.first_steps, newcomer.project
    newcomer.resize(width, 700)
    qtbot.waitUntil(lambda: card.isVisible() and card.width() > project.reader.width() // 2)
    assert not project.inspector.isVisible()
    assert (
        card.mapTo(newcomer, card.rect().bottomLeft()).y()
        < project.reader.view.mapTo(newcomer, project.reader.view.rect().topLeft()).y()
    )
    assert {"marks the quote", "exports"} <= set(words(card))
    newcomer.actions_.trigger("focus_mode")
    assert not card.isVisible()
    newcomer.actions_.trigger("focus_mode")
    assert card.isVisible()
    newcomer.resize(1440, 900)
    qtbot.waitUntil(lambda: project.inspector.isVisible() and card.isVisible())
    assert project.inspector.isAncestorOf(card)


def test_in_a_narrow_window_hidden_first_steps_come_back_above_the_text(qtbot, newcomer):
    card = newcomer.tools.first_steps
    newcomer.resize(1024, 700)
    qtbot.waitUntil(card.isVisible)
    qtbot.mouseClick(card.hide_button, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    newcomer.actions_.trigger("first_steps")
    qtbot.waitUntil(card.isVisible)
    assert not newcomer.project.inspector.isVisible()


def test_the_first_press_of_q_marks_the_sample_s_first_quote(qtbot, newcomer):
    bench, view = newcomer.project.bench, newcomer.project.reader.view
    assert newcomer.focusWidget() is view
    qtbot.keyClick(view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: len(bench.page.annotations) == 1 and bench.is_settled)
    assert newcomer.tools.first_steps.done == {"quote"}


def test_the_sample_says_what_it_is_and_leads_to_a_project_of_ones_own(newcomer):
    band = newcomer.band
    assert band.sentence == "Sample project. Try anything; New project… when you are ready."
    assert band.button.text() == "New project…"
