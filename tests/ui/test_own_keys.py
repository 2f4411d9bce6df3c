"""Keys of one's own: chosen by pressing them, conflicts refused in a sentence, kept, followed."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.services.settings import SettingsFile
from guillemet.ui.dialogs.keys import KeysDialog
from guillemet.ui.inspector.card_painting import chip_styles
from guillemet.ui.keymap import BINDINGS, conflicts
from guillemet.ui.keys import MSG_OF_TEXT, MSG_RESERVED, MSG_TAKEN, MSG_TYPES, Keys
from guillemet.ui.main_window import MainWindow
from guillemet.ui.widgets.chip import Chip
from tests.projects import span_of
from tests.ui.keyboards import LAYOUTS, press, scan_of

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settings(tmp_path):
    kept = SettingsFile(tmp_path / "config")
    kept.change(coder="Ada", initials="A", first_steps_hidden=True)
    return kept


@pytest.fixture
def open_window(qtbot, settings, project):
    shown = []

    def opened():
        window = MainWindow(settings)
        qtbot.addWidget(window)
        window.open_project(project)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.project.bench.ready)
        shown.append(window)
        return window

    yield opened
    for window in shown:
        window.close_project()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def dialog(qtbot, window, settings):
    made_ = KeysDialog(window.actions_, settings, window)
    qtbot.addWidget(made_)
    with qtbot.waitExposed(made_):
        made_.show()
    return made_


@pytest.fixture
def choose(qtbot, dialog):
    """Chooses an action and presses another key for it."""

    def chosen(action, key, modifiers=Qt.KeyboardModifier.NoModifier):
        dialog.tree.setCurrentItem(dialog.item_of(action))
        qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
        assert dialog.field.hasFocus() or dialog.field.isEnabled()
        qtbot.keyClick(dialog.field, key, modifiers)

    return chosen


def mark(window, words="dégradées"):
    reader = window.project.reader
    reader.select(span_of(window.project.bench.page.article.text, words))


def test_another_key_marks_and_the_old_one_no_longer_does(qtbot, window, dialog, choose):
    choose("quote", Qt.Key.Key_Z)
    bench, view = window.project.bench, window.project.reader.view
    mark(window)
    qtbot.waitUntil(lambda: bench.is_settled)
    qtbot.keyClick(view, Qt.Key.Key_Q)
    assert bench.is_settled
    assert not bench.page.annotations
    qtbot.keyClick(view, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations) == 1)


def test_menus_toolbar_hints_and_key_sheet_follow(qtbot, window, dialog, choose):
    choose("quote", Qt.Key.Key_Z)
    assert window.actions_["quote"].text() == "Mark as quote\tZ"
    assert window.actions_["quote"].toolTip() == "Mark as quote (Z)"
    assert dialog.item_of("quote").text(1) == "Z"
    mark(window)
    qtbot.waitUntil(lambda: window.status.hint.startswith("Z quote"))
    buttons = {b.accessibleName(): b for b in window.project.toolbar._buttons}
    assert buttons["Mark as quote"].words.endswith("Z")
    dialog.accept()
    shown = []

    def look():
        sheet = QApplication.activeModalWidget()
        shown.extend(keys.text() for keys, words, _ in sheet._lines if "as quote" in words.text())
        sheet.reject()

    QTimer.singleShot(0, look)
    window.actions_.trigger("key_sheet")
    assert shown[0] == "Z"


def test_a_shortcut_is_changed_for_good(open_window, settings, choose, window):
    choose("export", Qt.Key.Key_J, CTRL)
    assert [s.toString() for s in window.actions_["export"].shortcuts()] == ["Ctrl+J"]
    assert SettingsFile(settings._path.parent).now.keys == {"export": "Ctrl+J"}
    window.close_project()
    again = open_window()
    assert [s.toString() for s in again.actions_["export"].shortcuts()] == ["Ctrl+J"]


def test_a_key_that_is_taken_is_refused_in_a_sentence(dialog, choose, window):
    choose("quote", Qt.Key.Key_P)
    assert dialog.said.text() == (
        "“P” is taken: Mark as passage. Choose another key, or change that one first."
    )
    assert window.actions_.keys["quote"].keys == ("Q",)


@pytest.mark.parametrize(
    ("action", "key", "message"),
    [
        ("quote", "P", MSG_TAKEN),
        ("quote", "C", MSG_TAKEN),
        ("to_quote", "P Q", MSG_TAKEN),
        ("quote", "Ctrl+E", MSG_TAKEN),
        ("export", "Alt+Q", MSG_TAKEN),
        ("quote", "1", MSG_RESERVED),
        ("quote", "Alt+3", MSG_RESERVED),
        ("quote", "Left", MSG_RESERVED),
        ("quote", "Shift+Down", MSG_RESERVED),
        ("quote", "Ctrl+C", MSG_OF_TEXT),
        ("export", "Z", MSG_TYPES),
        ("export", "Shift+Z", MSG_TYPES),
    ],
)
def test_what_a_key_cannot_be_and_why(action, key, message):
    refusal = Keys().refusal(action, key)
    assert refusal is not None
    assert refusal.message == message


@pytest.mark.parametrize(
    ("action", "key"),
    [
        ("quote", "Z"), ("quote", "Q"), ("export", "F5"), ("export", "Ctrl+J"),
        ("to_quote", "C Z"), ("quote", "Ctrl+Alt+Q"),
    ],
)  # fmt: skip
def test_what_a_key_can_be(action, key):
    assert Keys().refusal(action, key) is None


def test_a_chord_of_two_keys_is_taken_as_one(qtbot, dialog, choose, window):
    choose("to_passage", Qt.Key.Key_C)
    assert window.actions_.keys["to_passage"].keys == ("C P",)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Z)
    assert window.actions_.keys["to_passage"].keys == ("C Z",)


def test_one_key_is_given_back_and_all_of_them(qtbot, dialog, choose, window, settings):
    choose("quote", Qt.Key.Key_Z)
    choose("passage", Qt.Key.Key_Q)
    dialog.tree.setCurrentItem(dialog.item_of("quote"))
    dialog.reset.click()
    assert dialog.said.text().startswith("“Q” is taken: Mark as passage.")
    dialog.tree.setCurrentItem(dialog.item_of("passage"))
    dialog.reset.click()
    assert window.actions_.keys["passage"].keys == ("P",)
    dialog.reset_all.click()
    assert settings.now.keys == {}
    assert window.actions_.keys.bindings == BINDINGS


def test_an_action_can_be_without_a_key(qtbot, dialog, window):
    dialog.tree.setCurrentItem(dialog.item_of("saved"))
    dialog.none.click()
    assert window.actions_["saved"].shortcuts() == []
    assert dialog.item_of("saved").text(1) == ""


def test_digits_and_keys_of_pickers_cannot_be_chosen(dialog):
    for action in ("cast", "pinned_tag", "not_attributed", "take", "close_innermost"):
        assert dialog.item_of(action).isDisabled()
        dialog.tree.setCurrentItem(dialog.item_of(action))
        assert not dialog.field.isEnabled()


def test_actions_are_found_by_name_and_by_key(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "ctrl+l")
    shown = [a for a, item in dialog._rows.items() if not item.isHidden()]
    assert shown == ["filter"]
    assert dialog.action == "filter"
    dialog.search.setText("sentence")
    shown = [a for a, item in dialog._rows.items() if not item.isHidden()]
    assert shown == ["sentence", "previous_sentence"]


def test_what_is_kept_and_does_not_fit_is_left_out():
    keys = Keys({"quote": "P", "gone": "Z", "cast": "Z", "passage": "X\nY", "export": "Ctrl+J"})
    assert keys.kept() == {"export": "Ctrl+J"}
    assert conflicts(keys.bindings) == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_key_of_ones_own_is_found_on_every_layout(qtbot, window, dialog, choose, layout):
    choose("quote", Qt.Key.Key_J, SHIFT)  # taken, so nothing changes
    choose("quote", Qt.Key.Key_Z)
    char = {"russian": "я", "arabic": "ئ"}.get(layout, "z")
    view, bench = window.project.reader.view, window.project.bench
    mark(window)
    press(view, char, scan_of(layout, char))
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations) == 1)


def test_settings_lead_to_the_keys(qtbot, window):
    met = []

    def look():
        dialog = QApplication.activeModalWidget()
        met.append(type(dialog).__name__)
        if met == ["SettingsDialog"]:
            QTimer.singleShot(0, look)
            dialog.keys.click()
        else:
            dialog.reject()

    QTimer.singleShot(0, look)
    window.actions_.trigger("settings")
    assert met == ["SettingsDialog", "KeysDialog"]


def test_keys_held_still_hide_the_marks_after_a_change(qtbot, window, dialog, choose):
    choose("hold_clean", Qt.Key.Key_Z)
    view, reader = window.project.reader.view, window.project.reader
    qtbot.keyPress(view, Qt.Key.Key_Z)
    assert reader.marks_hidden
    qtbot.keyRelease(view, Qt.Key.Key_Z)
    assert not reader.marks_hidden


def test_chips_name_the_key_that_acts_now(qtbot, window, dialog, choose):
    bench, cards = window.project.bench, window.project.inspector.cards.list
    mark(window)
    qtbot.keyClick(window.project.reader.view, Qt.Key.Key_Q)
    qtbot.waitUntil(cards.card.isVisible)

    def badges():
        return {chip.shown.badge for chip in cards.card.findChildren(Chip) if chip.isVisible()}

    qtbot.waitUntil(lambda: badges() >= {"S", "T"})
    choose("speaker", Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: "Z" in badges() and "S" not in badges())
    bench.set_current(None)
    [(style, _), *_] = chip_styles(bench.page, bench.page.annotations[0])
    assert style.badge == "Z"
    dialog.reset_all.click()
