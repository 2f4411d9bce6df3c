"""Moving the ends of an annotation, by keys and with the mouse."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

LINE = "Headline\n\nIl dit que la mer monte sans fin depuis des années."


def handle(desk, key, *, at_end):
    """Where the handle at an end of an annotation is, in the viewport."""
    span = desk.bench.annotation(key).spans[-1 if at_end else 0]
    cursor = desk.place(span.end if at_end else span.start)
    for dy in range(-30, 40):
        where = cursor + QPoint(-1, dy)
        if desk.view.painter_of_marks.handle_at(where.toPointF()) == (0, at_end):
            return where
    raise AssertionError("no handle")


def test_b_and_the_arrows_move_the_end_by_words(reading):
    desk = reading(LINE)
    desk.mark("la mer")
    desk.press("B", "Right", "Right", "Return")
    assert desk.marks == [("quote", ["la mer monte sans"])]
    desk.press("B", "Left", "Return")
    assert desk.marks == [("quote", ["la mer monte"])]


def test_home_chooses_the_beginning(reading):
    desk = reading(LINE)
    desk.mark("la mer")
    desk.press("B", "Home", "Left", "Return")
    assert desk.marks == [("quote", ["que la mer"])]


def test_with_ctrl_the_end_moves_by_a_character(reading):
    desk = reading("Headline\n\nLa re\u0301forme \U0001f469\u200d\U0001f33e passe.")
    desk.mark("La re", "P")
    desk.press("B", "Ctrl+Left", "Return")
    assert desk.marks == [("passage", ["La r"])]
    desk.press("B", "Ctrl+Right", "Return")
    assert desk.marks == [("passage", ["La re\u0301"])]
    for _ in range(7):
        desk.press("B", "Ctrl+Right", "Return")
    assert desk.marks[0][1][0].endswith("\U0001f469\u200d\U0001f33e")


def test_esc_leaves_the_bounds_as_they_were(reading):
    desk = reading(LINE)
    desk.mark("la mer")
    desk.press("B", "Right", "Right", "Escape")
    assert desk.marks == [("quote", ["la mer"])]
    assert desk.current == "la mer"
    assert desk.bench.history.undo.kind == "mark"


def test_moved_bounds_are_one_step(reading):
    desk = reading(LINE)
    desk.mark("la mer")
    desk.press("B", "Right", "Right", "Right", "Home", "Left", "Return")
    assert desk.marks == [("quote", ["que la mer monte sans fin"])]
    desk.press("Ctrl+Z")
    assert desk.marks == [("quote", ["la mer"])]


def test_an_end_never_passes_the_other(reading):
    desk = reading(LINE)
    desk.mark("la mer")
    desk.press("B", *["Left"] * 9, "Return")
    assert desk.marks == [("quote", ["la"])]


def test_while_bounds_are_edited_other_keys_wait(reading):
    desk = reading(LINE)
    desk.mark("la mer")
    desk.press("B", "Q", "Delete", "P", "D", "Escape")
    assert desk.marks == [("quote", ["la mer"])]


def test_in_a_line_from_right_to_left_the_arrows_follow_the_eye(reading):
    desk = reading("عنوان\n\n – قال الوزير إن البحر يرتفع اليوم.")
    desk.mark("إن البحر", "P")
    desk.press("B", "Left", "Return")
    assert desk.marks == [("passage", ["إن البحر يرتفع"])]


def test_a_handle_is_dragged_to_another_word(reading):
    desk = reading(LINE)
    made = desk.mark("la mer")
    end = desk.place(desk.text.index("fin") + 3)
    desk.drag_between(handle(desk, made.n, at_end=True), end)
    assert desk.marks == [("quote", ["la mer monte sans fin"])]
    start = desk.place(desk.text.index("que"))
    desk.drag_between(handle(desk, made.n, at_end=False), start)
    assert desk.marks == [("quote", ["que la mer monte sans fin"])]


def test_a_handle_let_go_within_a_word_takes_the_word(reading):
    desk = reading(LINE)
    made = desk.mark("la mer")
    within = desk.place(desk.text.index("monte") + 3)
    desk.drag_between(handle(desk, made.n, at_end=True), within)
    assert desk.marks == [("quote", ["la mer monte"])]


def test_with_alt_a_handle_is_let_go_at_any_character(reading):
    desk = reading(LINE)
    made = desk.mark("la mer")
    within = desk.place(desk.text.index("monte") + 3)
    viewport, alt = desk.view.viewport(), Qt.KeyboardModifier.AltModifier
    left = Qt.MouseButton.LeftButton
    desk.qtbot.mousePress(viewport, left, alt, pos=handle(desk, made.n, at_end=True))
    move(desk, within, alt)
    desk.qtbot.mouseRelease(viewport, left, alt, pos=within)
    desk.rest()
    assert desk.marks == [("quote", ["la mer mon"])]


def test_a_handle_that_is_only_clicked_changes_nothing(reading):
    desk = reading(LINE)
    made = desk.mark("la mer")
    desk.click_at(handle(desk, made.n, at_end=True))
    assert desk.marks == [("quote", ["la mer"])]
    assert desk.bench.history.undo.kind == "mark"


def move(desk, where, modifiers):
    viewport = desk.view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, where.toPointF(), viewport.mapToGlobal(where).toPointF(),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifiers,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
