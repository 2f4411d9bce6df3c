"""A day's work on the seed article by mouse and keys, over a restart, to the exported table."""

import csv

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.domain.annotation import Speech
from guillemet.ui.dialogs.export import ExportDialog
from guillemet.ui.main_window import MainWindow
from tests.end_to_end.test_first_steps import drag, pick
from tests.projects import seed_text, span_of

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "dégradées"


def shortcut(qtbot, window, key, modifiers=CONTROL):
    """Press a shortcut where the focus is."""
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def reopened(qtbot, preferences, project):
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.open_project(project)
    with qtbot.waitExposed(window):
        window.show()
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready and bench.history.undo is not None)
    return window


def exported(qtbot, window, out):
    """Export through the dialog that Ctrl+E opens, as it stands."""
    done = []

    def go():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ExportDialog) and dialog.primary.isEnabled():
            dialog.accepted.connect(lambda: done.append(out))
            dialog.begin(out)
        else:
            QTimer.singleShot(20, go)

    QTimer.singleShot(0, go)
    shortcut(qtbot, window, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: bool(done))
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def coded(qtbot, window):
    """« dégradées » is dragged over, marked, attributed, tagged and noted."""
    reader, bench = window.project.reader, window.project.bench
    drag(qtbot, reader.view, span_of(seed_text(), WORDS))
    qtbot.keyClick(reader.view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: bench.is_settled and bench.current is not None)
    pick(qtbot, window, Qt.Key.Key_S, "Vladimir Poutine")
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.cast) == 1)
    pick(qtbot, window, Qt.Key.Key_T, "registre/accusation")
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations[0].tags) == 1)
    qtbot.keyClick(reader.view, Qt.Key.Key_N)
    note = window.project.inspector.cards.list.card.note
    qtbot.waitUntil(note.hasFocus)
    qtbot.keyClicks(note, "first words")
    qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.annotations[0].note == "first words")
    assert window.focusWidget() is reader.view
    qtbot.waitUntil(lambda: bench.history.undo.kind == "set-note")
    return window


def test_a_day_s_work_is_undone_redone_closed_opened_and_exported(
    qtbot, coded, project, preferences, tmp_path
):
    window, bench = coded, coded.project.bench
    assert window.actions_["undo"].text() == "Undo: note, “dégradées”"
    shortcut(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.annotations[0].note == "")
    qtbot.waitUntil(lambda: bench.history.redo is not None and bench.is_settled)
    shortcut(qtbot, window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: bench.is_settled and not bench.page.annotations[0].tags)
    qtbot.waitUntil(lambda: bench.history.undo.kind == "set-actors" and bench.is_settled)
    assert window.actions_["undo"].text() == "Undo: speaker Vladimir Poutine, “dégradées”"
    for _ in range(2):
        before = bench.history.undo.step
        shortcut(qtbot, window, Qt.Key.Key_Z, CONTROL | SHIFT)
        qtbot.waitUntil(lambda before=before: bench.history.undo.step != before)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.annotations[0].note == "first words")
    window.close_project()

    again = reopened(qtbot, preferences, project)
    [kept] = again.project.bench.page.annotations
    assert (kept.words, kept.note, len(kept.tags)) == (WORDS, "first words", 1)
    assert again.actions_["undo"].text() == "Undo: note, “dégradées”"
    [row] = exported(qtbot, again, tmp_path / "annotations.csv")
    span = span_of(seed_text(), WORDS)
    told = {
        "kind": "quote", "status": "confirmed", "article_title": "Poutine", "outlet": "Agence",
        "published": "2017-04-12", "language": "fr", "paragraph": "1",
        "start": str(span.start), "end": str(span.end), "spans": f"{span.start}..{span.end}",
        "quote": WORDS, "context_before": seed_text()[span.start - 32 : span.start],
        "context_after": seed_text()[span.end : span.end + 32], "speech": Speech.PARTIAL.value,
        "speaker": "Vladimir Poutine", "tags": "registre/accusation", "note": "first words",
        "coder": "Ada", "rule": "", "origin": "hand", "modified_by": "Ada",
        "article_state": "reading",
    }  # fmt: skip
    assert {name: row[name] for name in told} == told
    again.close_project()


def test_undo_of_yesterday_s_work_takes_everything_back_step_by_step(
    qtbot, coded, project, preferences
):
    coded.close_project()
    again = reopened(qtbot, preferences, project)
    bench = again.project.bench
    for _ in range(4):
        before = bench.history.undo.step
        shortcut(qtbot, again, Qt.Key.Key_Z)
        qtbot.waitUntil(
            lambda before=before: (
                bench.is_settled
                and (bench.history.undo is None or bench.history.undo.step != before)
            )
        )
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.annotations == ())
    again.close_project()
