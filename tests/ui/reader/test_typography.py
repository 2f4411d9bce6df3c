"""How the text is set: chosen in sight of it, kept, and never in the way of marking."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from guillemet.domain.changes import Kind, Op
from guillemet.services.library import Library
from guillemet.services.project_look import own_look
from guillemet.storage import project_settings
from guillemet.ui.dialogs.typography import TypographyDialog
from guillemet.ui.reader.typography import Typography
from guillemet.ui.theme import current_theme, look

TEXT = "Headline\n\n" + "Il dit que la mer monte sans fin depuis des années. " * 12 + "\n\nFin ici."


def within(desk, do):
    """Open the dialog from the menu, do something in it, and close it if that did not."""
    met = []

    def act():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, TypographyDialog):
            QTimer.singleShot(20, act)
            return
        met.append(dialog)
        do(dialog)
        QApplication.processEvents()
        if dialog.isVisible():
            dialog.accept()

    QTimer.singleShot(0, act)
    desk.window.actions_.trigger("typography")
    assert met
    desk.rest()


def set_of(desk):
    """Size of the letters and height of a line of the text, in pixels."""
    document = desk.view.document()
    layout = document.documentLayout()
    block = document.findBlockByNumber(2)
    high = layout.blockBoundingRect(block).height() / block.layout().lineCount()
    return document.defaultFont().pixelSize(), round(high, 1)


def test_what_is_chosen_is_seen_at_once_and_kept(reading):
    desk = reading(TEXT)
    usual = set_of(desk)
    seen = []

    def choose(dialog):
        dialog.numbers["size"].setValue(24)
        dialog.numbers["height"].setValue(200)
        seen.append(set_of(desk))

    within(desk, choose)
    assert seen == [set_of(desk)]
    assert set_of(desk)[0] == 24 > usual[0]
    assert set_of(desk)[1] > 1.5 * usual[1]
    kept = desk.bench.preferences.now.typography
    assert Typography.read(kept) == Typography(size=24, height=200)


def test_cancel_puts_everything_back(reading):
    desk = reading(TEXT)
    usual, colours = set_of(desk), current_theme().name

    def change_and_leave(dialog):
        dialog.numbers["size"].setValue(30)
        dialog.theme.setCurrentIndex(dialog.theme.findData("sepia"))
        assert current_theme().name == "sepia"
        dialog.reject()

    within(desk, change_and_leave)
    assert set_of(desk) == usual
    assert current_theme().name == colours
    assert desk.bench.preferences.now.typography == {}


def test_another_theme_leaves_the_letters_as_they_are(reading):
    desk = reading(TEXT)
    usual = set_of(desk)
    for name in ("dark", "contrast", "sepia", "light"):
        look().choose(name)
        QApplication.processEvents()
        assert set_of(desk) == usual


def test_as_usual_is_one_press_away(reading):
    desk = reading(TEXT)
    within(desk, lambda dialog: dialog.numbers["measure"].setValue(90))
    assert Typography.read(desk.bench.preferences.now.typography).measure == 90
    within(desk, lambda dialog: dialog.usual.click())
    assert Typography.read(desk.bench.preferences.now.typography) == Typography()


def test_the_measure_is_that_of_the_text(reading):
    desk = reading(TEXT)
    desk.pane.set_look(Typography(measure=45))
    left, right = desk.view.column
    assert right - left == Typography(measure=45).width(1.0)


def test_both_edges_can_be_straight(reading):
    desk = reading(TEXT)
    desk.pane.set_look(Typography(justified=True))
    wanted = desk.view.document().findBlockByNumber(2).layout().textOption().alignment()
    assert wanted & Qt.AlignmentFlag.AlignJustify


def test_another_font_is_the_text_s(reading):
    desk = reading(TEXT)
    desk.pane.set_look(Typography(font="Inter", spacing=5))
    font = desk.view.document().defaultFont()
    assert QFontInfo(font).family() == "Inter"
    assert font.letterSpacing() == pytest.approx(0.9, abs=0.02)


@pytest.mark.parametrize(
    "wanted",
    [
        Typography(size=12, measure=110), Typography(size=40, height=240),
        Typography(font="Inter", justified=True, spacing=12),
    ],
)  # fmt: skip
def test_marks_stand_on_their_words_however_these_are_set(reading, wanted):
    desk = reading(TEXT)
    desk.mark("la mer monte")
    desk.press("Escape")
    desk.pane.set_look(wanted)
    desk.drag("Fin ici")
    assert desk.selected == "Fin ici"
    desk.pane.drop_selection()
    desk.view.reveal(desk.span("la mer"))
    desk.click("la mer", 3)
    assert desk.current == "la mer monte"


def test_a_project_may_be_set_otherwise_than_all_others(reading):
    desk = reading(TEXT)
    usual = set_of(desk)

    def only_here(dialog):
        dialog.own.click()
        dialog.numbers["size"].setValue(24)

    within(desk, only_here)
    assert desk.bench.preferences.now.typography == {}
    assert set_of(desk)[0] == 24
    path = desk.bench.path
    desk.window.close_project()
    desk.window.open_project(path)
    desk.qtbot.waitUntil(lambda: desk.window.project.bench.ready)
    again = type(desk)(desk.qtbot, desk.window)
    assert set_of(again)[0] == 24
    assert again.bench.history.undo is None or again.bench.history.undo.kind != "set-look"

    def as_all(dialog):
        assert dialog.own.isChecked()
        dialog.own.click()
        assert dialog.numbers["size"].value() == usual[0]

    within(again, as_all)
    assert set_of(again) == usual
    with Library.reading(path) as library:
        assert own_look(library) == {}


def test_what_is_set_for_all_leaves_a_project_of_its_own_kind_alone(reading):
    desk = reading(TEXT)

    def only_here(dialog):
        dialog.own.click()
        dialog.numbers["size"].setValue(26)

    within(desk, only_here)
    desk.bench.preferences.change(typography=Typography(size=14).kept())
    within(desk, lambda dialog: dialog.numbers["measure"].setValue(80))
    assert set_of(desk)[0] == 26
    assert Typography.read(desk.bench.preferences.now.typography) == Typography(size=14)


def test_a_look_that_nobody_can_read_is_that_of_all(reading):
    desk = reading(TEXT)
    writer = desk.bench.opened.writer
    step = Op(Kind.SET_SETTING, {})
    for broken in ("[", "[1]", '{"size": 3}'):
        writer.submit(step, lambda db, b=broken: project_settings.put(db, "typography", b)).result()
        with Library.reading(desk.bench.path) as library:
            assert own_look(library) == {}


def test_settings_that_nobody_can_read_are_as_usual():
    assert Typography.read({"size": "huge", "height": "-3", "measure": "900"}) == Typography(
        height=110, measure=110
    )
    assert Typography.read({}).kept() == Typography().kept()


def test_every_field_of_the_dialog_says_what_it_is(reading):
    desk = reading(TEXT)

    def look_at(dialog):
        fields = [dialog.font_, dialog.theme, *dialog.numbers.values()]
        assert all(field.accessibleName() for field in fields)
        assert all(field.focusPolicy() != Qt.FocusPolicy.NoFocus for field in fields)

    within(desk, look_at)
