"""Toasts, bands, empty places, progress, the status line: what the window tells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from guillemet.ui.theme import apply_theme
from guillemet.ui.widgets.band import Band
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.widgets.toast import Toast


@pytest.fixture
def host(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(800, 500)
    widget.show()
    return widget


def test_a_toast_stands_at_the_bottom_in_the_middle_wherever_that_is(host):
    toast = Toast(host)
    toast.say("Annotation deleted.", "Undo")
    for width, height in ((800, 500), (500, 400), (200, 300)):
        host.resize(width, height)
        assert abs(toast.geometry().center().x() - width // 2) <= 1
        assert host.rect().contains(toast.geometry())
        assert toast.geometry().bottom() == height - 21


def test_undo_in_a_toast_undoes_once_and_closes_it(host, qtbot):
    done = []
    toast = Toast(host)
    toast.say("Annotation deleted.", "Undo", lambda: done.append("undo"))
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert toast.isHidden()


def test_a_new_toast_replaces_the_old_one_and_its_action(host, qtbot):
    done = []
    toast = Toast(host)
    toast.say("First.", "Undo", lambda: done.append(1))
    toast.say("Second.")
    assert toast.sentence == "Second."
    assert toast.button.isHidden()
    toast.say("Third.", "Undo", lambda: done.append(3))
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert done == [3]


def test_a_toast_goes_by_itself(host, qtbot):
    toast = Toast(host)
    with qtbot.waitSignal(toast.closed, timeout=5000):
        toast.say("Saved.", ms=1)
    assert toast.isHidden()


def test_a_toast_stays_while_the_keys_are_on_it(host, qtbot):
    host.activateWindow()
    toast = Toast(host)
    toast.say("Annotation deleted.", "Undo", ms=60_000)
    toast.button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    qtbot.keyClick(toast, Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_a_toast_takes_no_focus_from_the_reader(host, qtbot):
    reader = QPushButton(host)
    reader.show()
    reader.setFocus()
    before = host.focusWidget()
    Toast(host).say("Annotation deleted.", "Undo")
    assert host.focusWidget() is before is reader


def test_a_toast_changes_its_colours_with_the_theme(host, qapp):
    toast = Toast(host)
    toast.say("Annotation deleted.", "Undo")
    light = toast.grab().toImage()
    apply_theme(qapp, "dark")
    assert toast.grab().toImage() != light


def test_a_band_is_hidden_until_it_says_something_and_acts_and_closes(host, qtbot):
    band = Band(host)
    assert band.isHidden()
    band.say("Opened for reading.", "warning", "Try again")
    assert band.sentence == band.accessibleName() == "Opened for reading."
    with qtbot.waitSignal(band.acted):
        qtbot.mouseClick(band.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(band.closed):
        qtbot.mouseClick(band.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert band.sentence == ""


def test_a_band_that_must_stay_cannot_be_closed(host, qtbot):
    band = Band(host)
    band.say("The disk is full.", "error", closable=False)
    qtbot.keyClick(band, Qt.Key.Key_Escape)
    assert band.isVisible()


def test_an_empty_place_offers_the_way_on(host, qtbot):
    done = []
    empty = EmptyState(
        "drop",
        "Drop articles here",
        [("Import files…", lambda: done.append("files")), ("Paste", lambda: done.append("paste"))],
        "Text, HTML, CSV",
        host,
    )
    empty.resize(300, 400)
    empty.show()
    assert [button.text() for button in empty.buttons] == ["Import files…", "Paste"]
    for button in empty.buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["files", "paste"]


def test_an_empty_place_can_say_something_else(host, settle):
    empty = EmptyState("search", "No article matches “x”.", [("Clear", print)], "", host)
    empty.set_sentence("No annotation yet.", "Q marks one")
    empty.set_actions([])
    settle()
    assert (empty.sentence, empty.buttons) == ("No annotation yet.", [])


def test_progress_says_how_far_it_is_and_stops_when_told(host, qtbot):
    strip = ProgressStrip(host)
    assert strip.isHidden()
    strip.begin("Importing articles")
    strip.advance(397, 1284)
    assert (strip.sentence, strip.count) == ("Importing articles", "397 of 1,284")
    with qtbot.waitSignal(strip.cancelled):
        qtbot.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert strip.sentence == "Stopping…"
    with qtbot.assertNotEmitted(strip.cancelled):
        qtbot.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    strip.finish()
    assert strip.isHidden()


def test_the_status_line_says_what_is_saved_and_which_keys_act(host, qtbot):
    line = StatusLine(host)
    line.resize(800, 28)
    line.show()
    line.set_hint("Quote: S speaker · T tag")
    line.set_saved("Saved 10:42")
    line.set_counts("12 quotes")
    line.set_name("harbour.guillemet", read_only=True)
    assert (line.hint, line.saved) == ("Quote: S speaker · T tag", "Saved 10:42")
    line.set_saved("3 changes are not saved", "trouble")
    assert line.saved == "3 changes are not saved"
