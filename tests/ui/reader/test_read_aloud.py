"""What somebody hears who does not see the screen: the text, the marks in it, every control."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import Role

LINE = "Headline\n\nIl dit que la mer monte sans fin depuis des années."
SMALLEST = 24


def heard(widget, what=QAccessible.Text.Name):
    return QAccessible.queryAccessibleInterface(widget).text(what)


def read(view, start, end):
    return QAccessible.queryAccessibleInterface(view).textInterface().text(start, end)


def test_the_text_is_read_as_it_stands(reading):
    desk = reading(LINE)
    assert heard(desk.view) == "Article text"
    assert read(desk.view, 0, len(LINE)) == LINE
    desk.caret_in("la mer")
    caret = QAccessible.queryAccessibleInterface(desk.view).textInterface().cursorPosition()
    assert caret == LINE.index("la mer")


def test_the_marks_under_the_caret_are_told_as_it_moves(reading):
    desk = reading(LINE)
    outer = desk.mark("que la mer monte")
    use = desk.bench.opened.annotate
    desk.bench.run(use.attribute([outer.n], Role.SPEAKER, Actor(name="Maud Erlanger")))
    desk.rest()
    desk.mark("la mer", "M")
    said = QAccessible.Text.Description
    desk.caret_in("sans fin")
    assert heard(desk.view, said) == ""
    desk.caret_in("monte", 2)
    assert heard(desk.view, said) == "1 annotation here\nQuote · Maud Erlanger"
    desk.caret_in("la mer", 4)
    told = heard(desk.view, said).split("\n")
    assert told[0] == "2 annotations here"
    assert told[1].startswith("Mention")
    assert told[2] == "Quote · Maud Erlanger"
    desk.press("Shift+H")
    assert heard(desk.view, said) == ""


def test_the_annotations_are_a_list_that_can_be_read_line_by_line(reading):
    desk = reading(LINE)
    desk.mark("que la mer monte")
    desk.mark("la mer", "M")
    desk.press("Escape")
    model = desk.window.project.inspector.cards.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    lines = [model.index(row, 0).data(role) for row in range(model.rowCount())]
    assert lines[0] == "Quote · Speaker? · paragraph 2: que la mer monte"
    assert lines[1].startswith("Mention · ")
    assert lines[1].endswith(": la mer")


def test_every_control_that_takes_the_focus_has_a_name(reading):
    desk = reading(LINE)
    desk.mark("la mer monte")
    desk.window.actions_.trigger("find")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in desk.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not heard(widget)
    ]
    assert nameless == []


def test_nothing_to_click_in_the_reader_is_smaller_than_a_finger_s_end(reading):
    desk = reading(LINE)
    desk.window.actions_.trigger("find")
    desk.rest()
    small = [
        (button.accessibleName(), button.width(), button.height())
        for button in desk.pane.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < SMALLEST
    ]
    assert small == []
