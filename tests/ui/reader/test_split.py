"""An analyst reads two articles beside each other, or two places of one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from guillemet.ui.main_window import MainWindow
from tests.projects import made, span_of
from tests.ui.reader.conftest import draft

QUAI = "Le quai monte\n\n« Le quai monte », dit le préfet à la mairie.\n" * 6
DIGUE = "La digue baisse\n\n« La digue baisse », répond la mairie au préfet.\n" * 6
PHARE = "Le phare brille\n\nRien n’est dit du phare.\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "press.guillemet"
    opened, _ = made(path, draft(QUAI, "Quai"), draft(DIGUE, "Digue"), draft(PHARE, "Phare"))
    opened.close()
    return path


class Two:
    """What the person sees and does with two readers."""

    def __init__(self, qtbot, window):
        self.qtbot = qtbot
        self.window = window
        self.bench = window.project.bench
        self.readers = window.project.reader
        self.keys = {row.title: row.n for row in self.rows()}

    def rows(self):
        model = self.window.project.articles.model
        return [model.row(n) for n in range(model.rowCount())]

    def rest(self):
        self.qtbot.waitUntil(lambda: self.bench.is_settled)
        QApplication.processEvents()

    def open(self, title):
        self.bench.open_article(self.keys[title])
        self.qtbot.waitUntil(lambda: self.bench.page.article.title == title)
        self.rest()

    def press(self, key, held=Qt.KeyboardModifier.NoModifier, on=None):
        self.qtbot.keyClick(on or self.readers.view, key, held)
        self.rest()

    def split(self):
        self.window.actions_.trigger("two_readers")
        self.rest()

    @property
    def shown(self):
        """The titles from left to right, the active one in capitals."""
        seats = self.readers._seats
        return [
            title.upper() if pane is self.readers.active else title
            for pane in self.readers.panes
            for title in [seats[pane].page.article.title]
        ]

    def texts(self):
        return [pane.view.shown_text(0, 12) for pane in self.readers.panes]

    def marks(self, nth):
        return len(self.readers.panes[nth].view.painter_of_marks.marks)


@pytest.fixture
def two(qtbot, window):
    window.activateWindow()
    model = window.project.articles.model
    qtbot.waitUntil(lambda: model.rowCount() == 3 and model.row(2) is not None)
    at = Two(qtbot, window)
    at.open("Quai")
    return at


def test_the_reader_is_split_and_the_new_one_is_active(two):
    two.split()
    assert two.shown == ["Quai", "QUAI"]
    two.open("Digue")
    assert two.shown == ["Quai", "DIGUE"]
    assert two.texts() == ["Le quai mont", "La digue bai"]


def test_a_second_press_leaves_the_active_one_alone(two):
    two.split()
    two.open("Digue")
    two.split()
    assert two.shown == ["DIGUE"]
    assert two.bench.page.article.title == "Digue"


def test_a_click_into_the_other_one_makes_it_active_and_moves_nothing(two):
    two.split()
    two.open("Digue")
    other = two.readers.panes[0].view
    two.readers.panes[0].view.put_caret(40)
    before = other.caret()
    other.setFocus()
    two.rest()
    assert two.shown == ["QUAI", "Digue"]
    assert two.bench.page.article.title == "Quai"
    assert other.caret() == before
    chosen = two.window.project.articles.selected()
    assert chosen == [two.keys["Quai"]]


def test_a_mark_made_in_one_is_seen_in_the_other_at_once(two):
    two.split()
    assert (two.marks(0), two.marks(1)) == (0, 0)
    two.readers.select(span_of(QUAI, "Le quai monte"))
    two.press(Qt.Key.Key_Q)
    assert (two.marks(0), two.marks(1)) == (1, 1)
    assert two.bench.current is not None


def test_keys_act_on_the_active_one_only(two):
    two.split()
    two.open("Digue")
    two.readers.panes[0].view.setFocus()
    two.rest()
    two.readers.select(span_of(QUAI, "dit le préfet"))
    two.press(Qt.Key.Key_P)
    assert (two.marks(0), two.marks(1)) == (1, 0)
    assert two.bench.page.annotations[0].words == "dit le préfet"


def test_the_annotation_that_was_current_is_so_again(two):
    two.split()
    two.readers.select(span_of(QUAI, "Le quai monte"))
    two.press(Qt.Key.Key_Q)
    current = two.bench.current.n
    two.open("Digue")
    assert two.bench.current is None
    two.readers.panes[0].view.setFocus()
    two.rest()
    two.bench.set_current(current)
    two.readers.panes[1].view.setFocus()
    two.rest()
    assert two.bench.current is None
    two.readers.panes[0].view.setFocus()
    two.rest()
    assert two.bench.current.n == current


def test_in_two_places_of_one_article_the_same_annotation_is_current(two):
    two.split()
    two.readers.select(span_of(QUAI, "Le quai monte"))
    two.press(Qt.Key.Key_Q)
    current = two.bench.current.n
    left, right = two.readers.panes
    assert right.view.painter_of_marks._current == current
    left.view.setFocus()
    two.rest()
    assert two.bench.current.n == current
    assert left.view.painter_of_marks._current == current
    assert right.view.painter_of_marks._current is None


def test_undo_is_seen_in_the_one_that_rests(two):
    two.readers.select(span_of(QUAI, "Le quai monte"))
    two.press(Qt.Key.Key_Q)
    two.split()
    two.open("Digue")
    assert two.marks(0) == 1
    two.window.actions_.trigger("undo")
    two.qtbot.waitUntil(lambda: two.marks(0) == 0)
    assert two.shown == ["Quai", "DIGUE"]


def test_ctrl_enter_in_the_list_opens_in_the_other_one(two):
    view = two.window.project.articles.view
    view.setFocus()
    two.window.project.articles._choose(
        two.window.project.articles.model.index_of(two.keys["Phare"])
    )
    two.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, view)
    two.qtbot.waitUntil(lambda: two.shown == ["Quai", "PHARE"])


def test_ctrl_enter_among_all_annotations_opens_in_the_other_one(two):
    two.readers.select(span_of(QUAI, "Le quai monte"))
    two.press(Qt.Key.Key_Q)
    quote = two.bench.current.n
    two.open("Digue")
    two.window.actions_.trigger("view_annotations")
    table = two.window.project.views.view("view_annotations").table
    model = table.model()
    two.qtbot.waitUntil(lambda: model.rowCount() == 1 and model.row(0) is not None)
    two.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, table)
    two.qtbot.waitUntil(lambda: two.shown == ["Digue", "QUAI"])
    two.qtbot.waitUntil(lambda: two.bench.current is not None)
    assert two.bench.current.n == quote


def test_the_two_change_sides(two):
    two.split()
    two.open("Digue")
    two.window.actions_.trigger("swap_readers")
    assert two.shown == ["DIGUE", "Quai"]


def test_f6_goes_through_both(two):
    two.split()
    two.open("Digue")
    seen = []
    for _ in range(4):
        two.window.actions_.trigger("next_pane")
        two.rest()
        seen.append([pane.view.hasFocus() for pane in two.readers.panes])
    assert [True, False] in seen
    assert [False, True] in seen


def test_back_leads_through_what_each_has_shown(two):
    two.split()
    two.open("Digue")
    two.open("Phare")
    two.readers.panes[0].view.setFocus()
    two.rest()
    two.readers.panes[1].view.setFocus()
    two.rest()
    two.window.actions_.trigger("back")
    two.qtbot.waitUntil(lambda: two.shown == ["Quai", "DIGUE"])


def test_an_article_that_is_deleted_leaves_the_other_one_alone(two):
    two.split()
    two.open("Digue")
    two.bench.run(two.bench.opened.articles.delete([two.keys["Quai"]]))
    two.qtbot.waitUntil(lambda: two.shown == ["DIGUE"])


def test_an_article_that_both_show_and_is_deleted_leaves_one_reader(two):
    two.split()
    two.bench.run(two.bench.opened.articles.delete([two.keys["Quai"]]))
    two.qtbot.waitUntil(lambda: len(two.readers.panes) == 1)
    two.qtbot.waitUntil(lambda: two.bench.page.article.title != "Quai")


def test_annotations_are_hidden_in_both(two):
    two.split()
    two.window.actions_.trigger("clean")
    assert [pane.marks_hidden for pane in two.readers.panes] == [True, True]


def test_there_is_room_for_both_in_a_small_window(two):
    two.window.resize(1024, 700)
    two.split()
    two.qtbot.waitUntil(lambda: two.window.width() == 1024)
    left, right = (pane.width() for pane in two.readers.panes)
    assert min(left, right) >= 320
    assert abs(left - right) < 5
    assert not two.window.project.inspector.isVisible()
    right = two.readers.panes[1]
    assert right.mapTo(two.window, right.rect().bottomRight()).x() < 1024


def test_both_come_back_at_the_next_start(qtbot, two, window, preferences, path):
    two.split()
    two.open("Digue")
    two.window.actions_.trigger("swap_readers")
    window.close_project()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    again.open_project(path)
    again.resize(1440, 900)
    with qtbot.waitExposed(again):
        again.show()
    qtbot.waitUntil(lambda: again.project.reader.is_split)
    there = Two.shown.fget
    two.readers = again.project.reader
    qtbot.waitUntil(lambda: two.readers.resting_article is not None)
    assert there(two) == ["DIGUE", "Quai"]
    again.close_project()


def test_which_one_is_active_is_seen(two):
    two.split()
    left, right = two.readers.panes

    def top(pane):
        return pane.grab().toImage().pixelColor(pane.width() // 2, 1).name()

    assert top(left) != top(right)
    assert left.view.accessibleName() != right.view.accessibleName()
