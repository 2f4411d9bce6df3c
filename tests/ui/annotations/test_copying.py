"""A copy for a colleague, from the window; who opens it first says who they are."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from guillemet.services.library import Library
from guillemet.ui.dialogs.coder import CoderDialog
from guillemet.ui.dialogs.copy_project import WITH, CopyDialog


def annotated(path):
    with Library.reading(path) as library:
        return library.counts("").annotations


def copied(qtbot, window, out, which=None):
    dialog = CopyDialog(window.project.bench, window)
    qtbot.addWidget(dialog)
    if which:
        dialog.which.choose(which)
        dialog.which.chosen.emit(which)
    dialog.begin(out)
    qtbot.waitUntil(lambda: dialog.made == out or bool(dialog.error))
    return dialog


def test_the_copy_is_made_without_annotations_unless_they_are_wanted(
    qtbot, window, bench, tmp_path
):
    bare, whole = tmp_path / "bare.guillemet", tmp_path / "whole.guillemet"
    dialog = copied(qtbot, window, bare)
    assert "not even in its history" in dialog.told.text()
    assert annotated(bare) == 0
    dialog = copied(qtbot, window, whole, WITH)
    assert "with who coded it" in dialog.told.text()
    assert annotated(whole) == annotated(bench.path) > 0


def test_what_stands_there_is_spared_and_said_in_a_sentence(qtbot, window, bench, tmp_path):
    out = tmp_path / "taken.guillemet"
    out.write_text("mine")
    dialog = copied(qtbot, window, out)
    assert "taken.guillemet" in dialog.error
    assert out.read_text() == "mine"


def test_whoever_opens_the_copy_first_says_who_they_are_once(qtbot, window, bench, tmp_path):
    out = tmp_path / "bare.guillemet"
    copied(qtbot, window, out)
    asked = []

    def answer(name):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CoderDialog):
            QTimer.singleShot(20, lambda: answer(name))
            return
        asked.append(name)
        dialog.person.name.setText(name)
        dialog.accept()

    QTimer.singleShot(0, lambda: answer("Bo Lund"))
    assert window.open_project(out)
    assert asked == ["Bo Lund"]
    qtbot.waitUntil(lambda: window.project.bench.ready)
    assert window.project.bench.coder == "Bo Lund"

    def asks():
        with Library.reading(out) as library:
            return library.asks_coder()

    qtbot.waitUntil(lambda: not asks())
    assert window.open_project(out)
    assert asked == ["Bo Lund"]
    qtbot.waitUntil(lambda: window.project.bench.ready)
