"""What is undecided: walked, set aside with or without a reason, listed, counted, taken back."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.services import meter
from guillemet.services.library import Library
from guillemet.services.views import ListView

ONE = "Elle dit : « La mer monte. » Puis « rien » et encore « tout le reste »."
TWO = "Il lit « Le Matin » chaque jour.\n\nOn parle de « résilience » ici."


def aside(desk):
    with Library.reading(desk.bench.path) as library:
        return [(s.words, s.reason) for s in library.set_aside()]


def over(desk, do):
    """Open the list and do something in it."""
    done = []

    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, act)
            return
        try:
            done.append(do(dialog))
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, act)
    desk.window.actions_.trigger("undecided_list")
    desk.rest()
    return done[0]


def because(desk, place):
    """Press Shift+X and take a reason by its place in the menu."""
    desk.press("Shift+X")
    menu = desk.window.project.dismissing.menu
    desk.qtbot.waitUntil(menu.isVisible)
    for _ in range(place):
        desk.qtbot.keyClick(menu, Qt.Key.Key_Down)
    desk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    desk.rest()


def test_u_walks_and_x_sets_aside_until_nothing_is_left(reading):
    desk = reading(ONE)
    desk.press("U", "X", "X", "X")
    assert desk.bench.page.undecided == ()
    assert aside(desk) == [("La mer monte.", ""), ("rien", ""), ("tout le reste", "")]
    desk.window.actions_.trigger("undo")
    desk.rest()
    assert len(desk.bench.page.undecided) == 1


def test_shift_x_asks_why_and_goes_on(reading):
    desk = reading(TWO)
    desk.press("U")
    because(desk, 0)
    assert desk.selected == "résilience"
    because(desk, 1)
    assert aside(desk) == [("Le Matin", "title"), ("résilience", "term")]
    assert desk.bench.page.undecided == ()


def test_shift_x_where_nothing_is_undecided_says_so(reading):
    desk = reading("Nothing here.")
    said = []
    desk.bench.said.connect(said.append)
    desk.press("Shift+X")
    assert "X sets aside" in said[-1]


def test_the_list_leads_to_a_passage(reading):
    desk = reading(ONE)

    def go(dialog):
        desk.qtbot.waitUntil(lambda: dialog.list.count() == 3)
        desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        dialog.go.click()

    over(desk, go)
    assert desk.selected == "rien"


def test_what_was_set_aside_is_listed_counted_by_reason_and_taken_back(reading):
    desk = reading(TWO)
    desk.press("U")
    because(desk, 0)
    desk.press("X")

    def look(dialog):
        dialog.tabs.setCurrentIndex(1)
        desk.qtbot.waitUntil(lambda: dialog.list.count() == 2)
        said = dialog.summary.text()
        desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
        desk.qtbot.waitUntil(lambda: dialog.list.count() == 1)
        return said

    assert over(desk, look) == "title of a work 1 · no reason given 1"
    assert aside(desk) == [("résilience", "")]
    assert len(desk.bench.page.undecided) == 1


def test_a_reason_is_given_afterwards(reading):
    desk = reading(TWO)
    desk.press("U", "X")

    def give(dialog):
        dialog.tabs.setCurrentIndex(1)
        desk.qtbot.waitUntil(lambda: dialog.list.count() == 1)
        dialog.reason.setCurrentIndex(dialog.reason.findData("irony"))
        dialog.reason.activated.emit(dialog.reason.currentIndex())
        desk.qtbot.waitUntil(lambda: "irony" in dialog.list.item(0).text())

    over(desk, give)
    assert aside(desk) == [("Le Matin", "irony")]


def test_the_project_is_counted_article_by_article(reading):
    desk = reading(ONE, TWO)

    def look(dialog):
        dialog.scope.pills[1].click()
        desk.qtbot.waitUntil(lambda: dialog.list.count() == 2)
        lines = sorted(dialog.list.item(n).text() for n in range(2))
        place = next(n for n in range(2) if dialog.list.item(n).text().startswith("Article 1"))
        dialog.list.setCurrentRow(place)
        dialog.go.click()
        return lines, dialog.tabs.accessibleTabName(0)

    assert over(desk, look) == (
        ["Article 0\n3 undecided", "Article 1\n2 undecided"], "Undecided, 5",
    )  # fmt: skip
    assert desk.bench.page.article.title == "Article 1"


def test_the_status_line_counts_here_and_in_the_project(reading):
    desk = reading(ONE, TWO)
    count = desk.window.meter
    desk.qtbot.waitUntil(lambda: count.total == 5)
    assert desk.window.status._counts.text() == "3 undecided · 5 in the project"
    desk.press("U", "X")
    desk.qtbot.waitUntil(lambda: count.total == 4)
    assert desk.window.status._counts.text() == "2 undecided · 4 in the project"
    desk.window.actions_.trigger("undo")
    desk.qtbot.waitUntil(lambda: count.total == 5)


@pytest.mark.parametrize("many", [0, meter.MANY])
def test_pieces_counted_by_processes_are_those_counted_here(reading, monkeypatch, many):
    desk = reading(ONE, TWO)
    monkeypatch.setattr(meter, "MANY", many)
    with Library.reading(desk.bench.path) as library:
        keys = library.list_keys(ListView(), "Ada")
        here = meter.undecided(library, keys, "Ada")
    found = {}
    for some in meter.counted(desk.bench.path, "Ada"):
        found |= some
    assert found == here
    assert sum(found.values()) == 5
