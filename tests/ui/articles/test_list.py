"""The article list: filter as you type, orders, keys, and what it says where nothing is shown."""

import pytest
from PySide6.QtCore import Qt

from guillemet.domain.article import Draft, Metadata, ReadingState
from tests.projects import made
from tests.ui.windows import answering

ROWS = (
    ("Bravo", "Le Matin", "2026-01-03"),
    ("Alpha", "Calder Bay Examiner", "2026-01-01"),
    ("", "Le Matin", "2026-01-02"),
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "press.guillemet"
    drafts = [
        Draft(
            text=f"Erste Worte {n}.\n\nEr sagt: „Ja {n}“.",
            meta=Metadata(title=title, outlet=outlet, published=date, language="de"),
        )
        for n, (title, outlet, date) in enumerate(ROWS)
    ]
    opened, _ = made(path, *drafts)
    opened.close()
    return path


@pytest.fixture
def listed(window):
    return window.project.articles


@pytest.fixture
def titles(listed):
    """What the rows are called, once they are there."""

    def found():
        model = listed.model
        shown = [model.index(n, 0).data() for n in range(model.rowCount())]
        return [" ".join(title.split()[:3]) if title else title for title in shown]

    return found


def key_of(titles, listed, title):
    return listed.model.keys[titles().index(title)]


def test_the_newest_come_first_and_first_words_stand_for_a_title(qtbot, titles):
    qtbot.waitUntil(lambda: None not in titles())
    assert titles() == ["Bravo", "Erste Worte 2.", "Alpha"]


@pytest.mark.parametrize(
    ("order", "shown"),
    [("title", ["Alpha", "Bravo", "Erste Worte 2."]), ("outlet", ["Alpha", "Bravo"])],
)
def test_another_order_shows_them_in_it(qtbot, listed, titles, order, shown):
    listed.head.order.setCurrentIndex(listed.head.order.findData(order))
    qtbot.waitUntil(lambda: [t for t in titles() if t in shown] == shown)


def test_the_order_can_be_turned_round(qtbot, listed, titles):
    qtbot.mouseClick(listed.head.turned, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles() == ["Alpha", "Erste Worte 2.", "Bravo"])


def test_typing_filters_and_esc_shows_all_again(qtbot, window, listed, titles):
    window.actions_.trigger("filter")
    assert listed.head.filter.hasFocus()
    qtbot.keyClicks(listed.head.filter, "matin")
    qtbot.waitUntil(lambda: titles() == ["Bravo", "Erste Worte 2."])
    assert listed.head.count.text() == "2 articles"
    qtbot.keyClick(listed.head.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles()) == 3)
    qtbot.keyClick(listed.head.filter, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.project.reader.view


def test_no_match_is_said_and_cleared_by_its_button(qtbot, listed, titles):
    qtbot.keyClicks(listed.head.filter, "xyz")
    qtbot.waitUntil(listed.empty.isVisible)
    assert listed.empty.sentence == "No article matches “xyz”."
    [clear] = listed.empty.buttons
    assert clear.text() == "Clear (Esc)"
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles()) == 3)


def test_arrows_choose_and_enter_opens(qtbot, bench, listed, titles):
    qtbot.waitUntil(lambda: None not in titles())
    listed.view.setFocus()
    qtbot.keyClick(listed.view, Qt.Key.Key_Home)
    qtbot.keyClick(listed.view, Qt.Key.Key_J)
    qtbot.keyClick(listed.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.article.n == listed.model.keys[1])


def test_a_click_opens(qtbot, bench, listed):
    rect = listed.view.visualRect(listed.model.index(2, 0))
    qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.article.n == listed.model.keys[2])


def test_an_excluded_article_is_hidden_until_it_is_asked_for(qtbot, bench, listed, titles):
    qtbot.waitUntil(lambda: None not in titles())
    key = key_of(titles, listed, "Alpha")
    state = ReadingState.EXCLUDED
    bench.run(bench.opened.articles.set_state([key], state, "off topic"))
    qtbot.waitUntil(lambda: "Alpha" not in titles())
    qtbot.waitUntil(listed.head.excluded.isVisible)
    assert listed.head.excluded.text() == "1 excluded"
    qtbot.mouseClick(listed.head.excluded, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Alpha" in titles())


def test_when_all_is_coded_what_is_undecided_is_shown(qtbot, bench, listed):
    keys = list(listed.model.keys)
    bench.run(bench.opened.articles.set_state(keys, ReadingState.CODED, ""))
    qtbot.waitUntil(listed.all_coded.isVisible)
    assert listed.all_coded.sentence == "3 of 3 coded, 3 undecided."
    qtbot.mouseClick(listed.all_coded.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.is_settled and bool(bench.page.undecided))


def test_letters_do_not_jump_to_a_title(qtbot, bench, listed, titles):
    qtbot.waitUntil(lambda: None not in titles())
    listed.view.setFocus()
    at = listed.view.currentIndex().row()
    qtbot.keyClick(listed.view, Qt.Key.Key_A)
    assert listed.view.currentIndex().row() == at


def test_rows_stay_while_they_are_asked_for_again(qtbot, bench, listed, titles):
    qtbot.waitUntil(lambda: None not in titles())
    seen = []
    listed.model.dataChanged.connect(lambda *_: seen.append(titles()))
    listed.model.modelReset.connect(lambda: seen.append(titles()))
    key = key_of(titles, listed, "Alpha")
    bench.run(bench.opened.articles.set_state([key], ReadingState.CODED, ""))
    qtbot.waitUntil(lambda: listed.model.known(key).state is ReadingState.CODED)
    assert seen
    assert all(None not in each for each in seen)


def test_several_that_are_chosen_are_changed_together(qtbot, window, bench, listed, titles):
    qtbot.waitUntil(lambda: None not in titles())
    assert not listed.chosen_bar.isVisible()
    listed.view.setFocus()
    listed.view.selectAll()
    assert listed.chosen_bar.count.text() == "3 chosen"
    listed.chosen_bar.menu.aboutToShow.emit()
    offered = [action.text() for action in listed.chosen_bar.menu.actions() if action.text()]
    assert offered[:3] == ["State", "Exclude…", "Take in again"]
    answering("Change")
    with qtbot.waitSignal(bench.toasted) as toast:
        window.actions_.trigger("coded")
    assert toast.args == ["3 articles changed.", "undo"]
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: all(listed.model.row(n).state != "coded" for n in range(3)))
    qtbot.mouseClick(listed.chosen_bar.none, Qt.MouseButton.LeftButton)
    assert len(listed.selected()) == 1
