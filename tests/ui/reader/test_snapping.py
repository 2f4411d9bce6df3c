"""The mouse selects whole words; Alt lets it stop anywhere."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from guillemet.domain.text import Span
from guillemet.domain.textunits import whole_words

TEXT = "Il est venu hier. Elle dit : « La mer monte » et l’eau arrive.\n\n部长说我们不会退让"


def drag(desk, first, last, held=Qt.KeyboardModifier.NoModifier):
    """Press before one code point, move behind another with a key held, let go."""
    viewport = desk.view.viewport()
    places = [QPointF(desk.place(at)) for at in (first, (first + last) // 2, last)]
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = QEvent.Type
    for kind, at, button, down in (
        (kinds.MouseButtonPress, places[0], left, left),
        (kinds.MouseMove, places[1], none, left),
        (kinds.MouseMove, places[2], none, left),
        (kinds.MouseButtonRelease, places[2], left, none),
    ):
        where = viewport.mapToGlobal(at)
        QApplication.sendEvent(viewport, QMouseEvent(kind, at, where, button, down, held))
    desk.rest()


def test_a_drag_that_begins_and_ends_in_words_takes_them_whole(reading):
    desk = reading(TEXT)
    drag(desk, TEXT.index("venu") + 2, TEXT.index("dit") + 1)
    assert desk.selected == "venu hier. Elle dit"


def test_a_drag_backwards_takes_whole_words_too(reading):
    desk = reading(TEXT)
    drag(desk, TEXT.index("dit") + 2, TEXT.index("venu") + 1)
    assert desk.selected == "venu hier. Elle dit"
    cursor = desk.view.textCursor()
    assert cursor.position() < cursor.anchor()


def test_alt_lets_a_drag_stop_within_a_word(reading):
    desk = reading(TEXT)
    first, last = TEXT.index("venu") + 2, TEXT.index("Elle") + 2
    drag(desk, first, last, Qt.KeyboardModifier.AltModifier)
    assert desk.selected == TEXT[first:last]


def test_marks_and_blanks_are_not_added(reading):
    desk = reading(TEXT)
    first, last = TEXT.index("La mer"), TEXT.index(" »")
    drag(desk, first, last)
    assert desk.selected == "La mer monte"


def test_where_words_are_not_spaced_a_drag_stops_anywhere(reading):
    desk = reading(TEXT)
    first = TEXT.index("长")
    drag(desk, first, first + 3)
    assert desk.selected == "长说我"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(4, 8, "est venu"), (3, 6, "est"), (0, 2, "Il"), (1, 3, "Il "), (49, 51, "l’eau")],
)
def test_a_stretch_grows_to_the_words_it_cuts(start, end, words):
    assert whole_words(TEXT, Span(start, end)).of(TEXT) == words
