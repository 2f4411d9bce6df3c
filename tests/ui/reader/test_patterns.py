"""The reading list: underlined while one reads, gone through by keys, changed as one step."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from guillemet.domain.reading_patterns import ReadingPattern
from guillemet.services import reading_list
from guillemet.services.library import Library
from guillemet.ui.dialogs.reading_patterns import HITS, TYPED, PatternsDialog

TEXT = (
    "Headline\n\nLe câble du pont est rongé, dit la maire 😀 : les câbles le sont.\n\n"
    + "\n\n".join(f"Ligne {n} sans rien." for n in range(60))
    + "\n\nUn câble encore, قال «câble» هنا."
)
CABLE = ReadingPattern(typed="cable", hue="green")
PONT = ReadingPattern(typed="pont|maire", regex=True, hue="orange", note="who")


@pytest.fixture
def desk(reading):
    return reading(TEXT, "Headline\n\nUn autre article sans eux.")


def keep(desk, *patterns):
    """Make that the list, and wait until it is found."""
    lines = desk.window.project.patterning.lines
    desk.bench.run(desk.bench.opened.reading_list.put(patterns))
    desk.qtbot.waitUntil(lambda: len(lines.patterns) == len(patterns))
    if patterns:
        desk.qtbot.waitUntil(lambda: lines.counted is not None)
    desk.rest()
    return lines


def there(desk):
    with Library.reading(desk.bench.path) as library:
        return library.reading_patterns()


def picture(desk):
    QApplication.processEvents()
    desk.view.setCursorWidth(0)
    desk.view.verticalScrollBar().setValue(0)
    return desk.view.viewport().grab().toImage()


def within(desk, do):
    """Open the dialog from the menu, do something in it, and save if that did not close it."""
    met = []

    def act():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PatternsDialog):
            QTimer.singleShot(20, act)
            return
        met.append(dialog)
        try:
            do(dialog)
            if dialog.isVisible():
                dialog.accept()
                desk.qtbot.waitUntil(lambda: not dialog.isVisible())
        finally:
            dialog.reject()

    QTimer.singleShot(0, act)
    desk.window.actions_.trigger("reading_patterns")
    desk.qtbot.waitUntil(lambda: bool(met) and not met[0].isVisible(), timeout=15_000)
    desk.rest()


def test_what_the_list_finds_is_underlined_and_counted(desk):
    plain = picture(desk)
    lines = keep(desk, CABLE, PONT)
    assert picture(desk) != plain
    assert [len(spans) for spans in lines.counted.spans] == [3, 2]


def test_without_a_list_nothing_is_drawn_or_asked(desk):
    desk.qtbot.wait(600)
    assert not desk.window.project.patterning._lines
    assert not desk.window.actions_.can("next_pattern")


def test_a_list_kept_is_there_at_the_next_start(desk, reading):
    lines = keep(desk, CABLE)
    desk.view.viewport().update()
    assert lines.patterns == there(desk)


def test_keys_go_from_hit_to_hit_of_the_pattern_that_is_selected(desk):
    keep(desk, CABLE, PONT)
    desk.caret_in("Headline")
    desk.press("F4")
    assert desk.selected == "câble"
    desk.press("F4")
    assert desk.selected == "câble"
    assert desk.text[: desk.pane.caret_selection().start].endswith("Un ")
    desk.press("Shift+F4")
    desk.press("Shift+F4")
    assert desk.text[desk.pane.caret_selection().end :].startswith("»")
    desk.caret_in("Le câble", 3)
    desk.press("F4")
    assert desk.selected == "pont"
    desk.press("F4")
    assert desk.selected == "maire"


def test_a_hit_can_be_marked_at_once(desk):
    keep(desk, PONT)
    desk.caret_in("Headline")
    desk.press("F4", "M")
    assert desk.marks == [("mention", ["pont"])]


def test_what_is_hidden_comes_back_by_the_same_key(desk):
    plain = picture(desk)
    keep(desk, CABLE)
    drawn = picture(desk)
    desk.press("Alt+I")
    assert picture(desk) == plain
    desk.press("Alt+I")
    assert picture(desk) == drawn


def test_a_pattern_that_is_off_is_counted_and_not_underlined(desk):
    plain = picture(desk)
    lines = keep(desk, ReadingPattern(typed="cable", shown=False))
    assert len(lines.counted.spans[0]) == 3
    assert picture(desk) == plain


def test_the_list_is_found_in_every_article(desk):
    lines = keep(desk, ReadingPattern(typed="autre"))
    assert lines.counted.spans == ((),)
    other = next(n for n in (1, 2) if n != desk.bench.page.article.n)
    with desk.qtbot.waitSignal(lines.found):
        desk.bench.open_article(other)
    assert [span.of(desk.text) for span in lines.counted.spans[0]] == ["autre"]


def test_a_list_made_in_the_dialog_is_one_step(desk):
    def make(dialog):
        desk.qtbot.waitUntil(dialog.fields_.typed.hasFocus)
        desk.qtbot.keyClicks(dialog.fields_.typed, "cable")
        dialog.add_.click()
        desk.qtbot.keyClicks(dialog.fields_.typed, "pont")
        dialog.fields_.whole.click()
        dialog.up.click()

    within(desk, make)
    desk.qtbot.waitUntil(lambda: len(there(desk)) == 2)
    assert [(each.typed, each.whole) for each in there(desk)] == [("pont", False), ("cable", True)]
    assert len({each.hue for each in there(desk)}) == 2
    desk.press("Ctrl+Z")
    assert there(desk) == ()


def test_hits_are_counted_while_one_types(desk):
    seen = []

    def make(dialog):
        desk.qtbot.keyClicks(dialog.fields_.typed, "cable")
        desk.qtbot.waitUntil(lambda: dialog.table.item(0, HITS).text() == "3")
        seen.append(dialog.fields_.said.text())
        dialog.fields_.whole.click()
        desk.qtbot.waitUntil(lambda: dialog.table.item(0, HITS).text() == "4")
        dialog.reject()

    within(desk, make)
    assert seen == ["3 hits here"]
    assert there(desk) == ()


def test_a_wrong_expression_is_told_with_its_place_and_not_kept(desk):
    said = []

    def make(dialog):
        dialog.fields_.regex.click()
        desk.qtbot.keyClicks(dialog.fields_.typed, "a(b")
        assert "character 4" in dialog.fields_.said.text()
        dialog.accept()
        said.append(dialog.error)
        dialog.reject()

    within(desk, make)
    assert "character 4" in said[0]
    assert there(desk) == ()


def test_a_list_goes_out_and_comes_in_without_what_is_there(desk, tmp_path):
    keep(desk, CABLE)
    path, again = tmp_path / "in.csv", tmp_path / "out.csv"
    reading_list.write([CABLE, PONT], path)

    def take(dialog):
        dialog.take_in(path)
        dialog.write_out(again)

    within(desk, take)
    desk.qtbot.waitUntil(lambda: len(there(desk)) == 2)
    assert [each.typed for each in there(desk)] == ["cable", "pont|maire"]
    assert [each.note for each in reading_list.read(again)] == ["", "who"]


def test_patterns_are_taken_out_and_ticked_off(desk):
    keep(desk, CABLE, PONT)

    def change(dialog):
        dialog.table.setCurrentCell(0, TYPED)
        dialog.table.setFocus()
        desk.qtbot.waitUntil(dialog.table.hasFocus)
        desk.qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
        dialog.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)

    within(desk, change)
    desk.qtbot.waitUntil(lambda: len(there(desk)) == 1)
    [only] = there(desk)
    assert (only.typed, only.shown) == ("pont|maire", False)


def test_the_next_hit_is_shown_from_the_dialog(desk):
    keep(desk, CABLE, PONT)

    def look_at(dialog):
        dialog.table.setCurrentCell(1, TYPED)
        desk.qtbot.waitUntil(dialog.fields_.next.isEnabled)
        dialog.fields_.next.click()
        dialog.reject()

    within(desk, look_at)
    assert desk.selected in ("pont", "maire")


def test_the_note_of_a_pattern_is_told_under_the_mouse(desk):
    keep(desk, PONT)
    desk.view.verticalScrollBar().setValue(0)
    at = desk.place(desk.text.index("pont") + 1)
    viewport = desk.view.viewport()
    tip = QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, tip)
    assert QToolTip.text() == "Reading pattern\npont|maire: who"
    QToolTip.hideText()


def test_two_readers_are_both_underlined(desk):
    keep(desk, ReadingPattern(typed="autre"), CABLE)
    other = next(n for n in (1, 2) if n != desk.bench.page.article.n)
    readers = desk.window.project.reader
    readers.split(other)
    patterning = desk.window.project.patterning
    desk.qtbot.waitUntil(lambda: len(patterning._lines) == 2)
    desk.qtbot.waitUntil(lambda: patterning._in(readers.other).counted is not None)
    desk.qtbot.waitUntil(lambda: bool(patterning._in(readers.other)._hits.all))
    assert [len(each) for each in patterning._in(readers.other).counted.spans] == [1, 0]
    assert [len(each) for each in patterning.lines.counted.spans] == [0, 3]
    readers.join()
    desk.rest()
    desk.press("F4")
    assert desk.selected == "câble"
