"""An analyst looks at the pages, chooses what is on them, and saves them."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from guillemet.ui.paper.dialog import PrintDialog, offered
from tests.ui.paper.reading import lines


@pytest.fixture
def path(project):
    return project


@pytest.fixture
def dialog(qtbot, window, bench):
    """The dialog on the open article, its pages there."""
    lists = offered(bench.page, [], [bench.page.article.n])
    shown = PrintDialog(bench, bench.page, lists, window, to_file=True)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(shown.primary.isEnabled)
    return shown


def test_pages_are_seen_before_anything_is_printed(qtbot, dialog):
    assert dialog.said.text() == "2 pages"

    def has_text():
        seen = dialog.preview.grab().toImage()
        columns, rows = range(60, seen.width() - 60), range(100, 200)
        return any(seen.pixelColor(x, y).lightness() < 90 for x in columns for y in rows)

    qtbot.waitUntil(has_text)


def test_larger_letters_make_more_pages(qtbot, dialog, bench):
    dialog.choices.points.setValue(16)
    qtbot.waitUntil(lambda: dialog.preview.count > 2)
    assert bench.preferences.now.paper["points"] == "16"


def test_without_annotations_their_choices_rest(dialog):
    dialog.choices.marks.setChecked(False)
    assert not dialog.choices.notes.isEnabled()
    assert not dialog.choices.proposals.isEnabled()
    assert dialog.choices.colours.isEnabled()


def test_saving_closes_the_dialog_and_says_so(qtbot, dialog, bench, tmp_path):
    out = tmp_path / "article.pdf"
    with qtbot.waitSignal(bench.toasted) as said:
        dialog.save(out)
    assert said.args[0] == "Saved as article.pdf."
    assert not dialog.isVisible()
    assert len(list(lines(out.read_bytes()))) == 2


def test_a_folder_that_is_gone_is_told_in_the_dialog(qtbot, dialog, tmp_path):
    dialog.save(tmp_path / "gone" / "article.pdf")
    qtbot.waitUntil(lambda: bool(dialog.error))
    assert "article.pdf" in dialog.error
    assert dialog.isVisible()
    assert dialog.primary.isEnabled()


def test_ctrl_p_asks(qtbot, window):
    asked = []

    def answer():
        found = QApplication.activeModalWidget()
        asked.append(type(found).__name__)
        found.reject()

    QTimer.singleShot(300, answer)
    assert window.actions_["print"].shortcut().toString() == "Ctrl+P"
    window.actions_.trigger("print")
    assert asked == ["PrintDialog"]


def test_the_dialog_fits_a_small_window(qtbot, window, bench):
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.height() == 700)
    lists = offered(bench.page, [], [bench.page.article.n])
    shown = PrintDialog(bench, bench.page, lists, window, to_file=False)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(shown.primary.isEnabled)
    assert shown.height() <= 700
    assert shown.width() <= 1024


def test_setting_many_pages_is_stopped_and_begun_again(qtbot, dialog, bench):
    dialog.choices.points.setValue(9)
    dialog._soon.stop()
    dialog._begin()
    dialog.strip.cancelled.emit()
    qtbot.waitUntil(lambda: not dialog._timer.isActive())
    dialog.choices.points.setValue(12)
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert dialog.said.text().endswith("pages")


def test_several_articles_are_offered_where_there_are_several(bench):
    one = bench.page.article.n
    assert [words for words, _ in offered(bench.page, [one], [one])] == ["This article"]
    words = [words for words, _ in offered(bench.page, [one, 7], [one, 7, 8])]
    assert words == [
        "This article",
        "The 2 articles chosen in the list",
        "All 3 articles of the list",
    ]
