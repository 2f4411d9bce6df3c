"""Deciding on several proposals at once, and finding them among the cards."""

from PySide6.QtCore import Qt

from guillemet.domain.annotation import Origin, Status
from guillemet.ui.inspector.card_filter import CardFilter
from tests.ui.suggestions.conftest import open_in


def entry(menu, beginning):
    menu.aboutToShow.emit()
    return next(a for a in menu.actions() if a.text().startswith(beginning))


def choose(shown, count):
    """Choose the first cards together."""
    cards = shown.window.project.inspector.cards.list
    shown.bench.set_current(cards.cards.rows[0].annotation.n)
    cards.setFocus()
    for _ in range(count - 1):
        shown.qtbot.keyClick(cards, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(cards.picked) == count
    return shown.window.project.inspector.cards.bulk.menu


def test_proposals_chosen_together_are_accepted_as_one_step(proposed):
    before = len(open_in(proposed))
    entry(choose(proposed, 3), "Accept 3 proposals").trigger()
    proposed.rest()
    decided = [a for a in proposed.annotations if a.status is Status.CONFIRMED]
    assert [a.origin for a in decided] == [Origin.ACCEPTED] * 3
    proposed.window.actions_.trigger("undo")
    proposed.rest()
    assert len(open_in(proposed)) == before


def test_proposals_chosen_together_are_rejected(proposed):
    before = len(open_in(proposed))
    entry(choose(proposed, 2), "Reject 2 proposals").trigger()
    proposed.rest()
    assert len(open_in(proposed)) == before - 2
    assert all(a.status is Status.SUGGESTED for a in proposed.annotations)


def test_a_tag_on_several_proposals_accepts_them_corrected(proposed):
    proposed.bench.run(proposed.bench.opened.codes.add("ton", ""))
    proposed.rest()
    choose(proposed, 2)
    keys = [a.n for a in proposed.bench.targets]
    proposed.bench.run(proposed.bench.opened.annotate.add_tag(keys, "ton"))
    proposed.rest()
    decided = [a for a in proposed.annotations if a.status is Status.CONFIRMED]
    assert [a.origin for a in decided] == [Origin.CORRECTED] * 2


def test_the_filter_tells_proposals_from_what_is_decided(proposed):
    proposed.press("U", "Y")
    tab = proposed.window.project.inspector.cards
    tab.filter._take(CardFilter(status=Status.CONFIRMED))
    proposed.qtbot.waitUntil(lambda: len(tab.list.cards.rows) == 1)
    tab.filter._take(CardFilter(status=Status.SUGGESTED))
    proposed.qtbot.waitUntil(lambda: len(tab.list.cards.rows) == len(open_in(proposed)))
