"""Filters of the list as chips: one query with what is typed, kept under a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.filters import About
from guillemet.ui.articles.keeping import NameFilter
from tests.projects import made

ROWS = (
    ("Bravo", "Le Matin", "2026-01-03", "fr"),
    ("Alpha", "Calder Bay Examiner", "2025-01-01", "en"),
    ("Charlie", "Le Matin", "2024-01-02", "en"),
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "press.guillemet"
    drafts = [
        Draft(
            text=f"Words {n}.",
            meta=Metadata(title=title, outlet=outlet, published=date, language=language),
        )
        for n, (title, outlet, date, language) in enumerate(ROWS)
    ]
    opened, articles = made(path, *drafts)
    opened.articles.set_state([articles[0].n], ReadingState.CODED).result()
    opened.close()
    return path


@pytest.fixture
def listed(qtbot, window):
    found = window.project.articles
    qtbot.waitUntil(lambda: found.model.rowCount() == 3)
    return found


@pytest.fixture
def shows(qtbot, listed):
    def wait(*titles):
        def there():
            rows = [listed.model.index(n, 0).data() for n in range(listed.model.rowCount())]
            return rows == list(titles)

        qtbot.waitUntil(there)

    return wait


@pytest.fixture
def offered(qtbot, listed):
    """Asks for a filter, and says which values are offered, with their counts."""

    def ask(about, at=-1):
        listed.head.chips.ask(about, at)
        picker = listed.head.chips._picker
        qtbot.waitUntil(lambda: bool(picker.list.rows))
        return {row.text: row.used for row in picker.list.rows}

    return ask


def take(qtbot, listed, typed, modifier=Qt.KeyboardModifier.NoModifier):
    picker = listed.head.chips._picker
    qtbot.keyClicks(picker.field, typed)
    qtbot.waitUntil(lambda: picker._answered == typed)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return, modifier)


def test_chips_are_added_from_counted_values_and_hold_together(qtbot, listed, offered, shows):
    head = listed.head
    assert offered(About.OUTLET) == {"Le Matin": 2, "Calder Bay Examiner": 1}
    take(qtbot, listed, "mat")
    shows("Bravo", "Charlie")
    assert [chip.text() for chip in head.chips.chips] == ["Outlet: Le Matin"]
    # counted among what the others leave
    assert offered(About.LANGUAGE) == {"en": 1, "fr": 1}
    take(qtbot, listed, "en")
    shows("Charlie")
    assert head.view.text == 'outlet:"Le Matin" language:en'
    qtbot.keyClick(head.chips.chips[0], Qt.Key.Key_Delete)
    shows("Alpha", "Charlie")
    qtbot.keyClick(head.filter, Qt.Key.Key_Backspace)
    shows("Bravo", "Alpha", "Charlie")


def test_a_chip_is_changed_turned_and_edited_as_text(qtbot, listed, offered, shows):
    head = listed.head
    head.show_query("state:unread")
    shows("Alpha", "Charlie")
    assert offered(About.STATE, 0) == {"unread": 2, "coded": 1}
    take(qtbot, listed, "cod", Qt.KeyboardModifier.ShiftModifier)
    shows("Bravo", "Alpha", "Charlie")
    assert head.view.text == "state:unread,coded"
    head.chips._picker.hide()
    head.chips.chips[0].click()
    menu = QApplication.activePopupWidget()
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Change…", "Only without it", "Edit as text", "Remove\tDel"]
    actions["Edit as text"].trigger()
    menu.close()
    assert (head.filter.text(), head.chips.terms) == ("state:unread,coded", ())
    qtbot.keyClick(head.filter, Qt.Key.Key_Return)
    assert [chip.text() for chip in head.chips.chips] == ["State: unread, coded"]


def test_a_condition_that_is_typed_becomes_a_chip(qtbot, listed, shows):
    head = listed.head
    qtbot.keyClicks(head.filter, "NOT outlet:matin alp")
    assert [chip.text() for chip in head.chips.chips] == ["Not Outlet: matin"]
    assert head.filter.text() == "alp"
    shows("Alpha")
    qtbot.keyClick(head.filter, Qt.Key.Key_Escape)
    shows("Bravo", "Alpha", "Charlie")
    assert head.chips.terms == ()


def test_alternatives_that_are_typed_stay_together_beside_a_chip(listed, shows):
    listed.head.show_query("language:en")
    listed.head.filter.setText("bravo OR charlie")
    shows("Charlie")
    assert listed.head.view.text == "(bravo OR charlie) language:en"


def test_dates_may_be_typed_and_suggestions_asked_for(qtbot, listed, offered, shows):
    assert offered(About.AFTER) == {"2024": 1, "2025": 1, "2026": 1}
    take(qtbot, listed, "2025-01")
    shows("Bravo", "Alpha")
    listed.head.chips.menu.aboutToShow.emit()
    listed.head.chips.menu.actions()[-1].trigger()
    qtbot.waitUntil(listed.empty.isVisible)
    assert [c.text() for c in listed.head.chips.chips] == ["From: 2025-01", "Has suggestions"]


@pytest.mark.parametrize(("typed", "where"), [("gaz OR ) prix", ") prix"), ("gaz AND", "gaz AND")])
def test_a_wrong_query_says_where(qtbot, listed, typed, where):
    listed.head.show_query("language:en")
    listed.head.filter.setText(typed)
    qtbot.waitUntil(listed.head.refused.isVisible)
    assert where in listed.head.refused.text()


def test_a_filter_is_kept_renamed_applied_and_deleted(qtbot, window, bench, listed, shows):
    head = listed.head
    head.show_query("language:en alpha")
    dialog = NameFilter(bench, head.view.text, "", window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText("In English")
    dialog.accept()
    qtbot.waitUntil(dialog.isHidden)
    head.clear()
    shows("Bravo", "Alpha", "Charlie")
    menu = head.keeping.menu

    def entries():
        menu.aboutToShow.emit()
        return {action.text(): action for action in menu.actions()}

    qtbot.waitUntil(lambda: "In English" in entries())
    entries()["In English"].trigger()
    shows("Alpha")
    again = NameFilter(bench, head.view.text, "In English", window)
    qtbot.addWidget(again)
    again.name.setText("English")
    again.show()
    again.accept()
    qtbot.waitUntil(lambda: "English" in entries())
    entries()["Delete"].menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: list(entries()) == ["Save this filter…"])
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: "English" in entries())
