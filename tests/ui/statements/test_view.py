"""Quotes of one statement meet side by side and are decided on, by key and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from guillemet.domain.statement import Standing
from guillemet.services.library import Library
from guillemet.ui.dialogs.export import ExportDialog
from guillemet.ui.theme import apply_theme
from tests.services.test_statements import CUT, FULL, REWORDED


def words(view):
    return [card.quote.words for card in view.comparison.cards]


def counts(view):
    tabs = view.head.tabs
    return [int(tabs.accessibleTabName(at).split(", ")[1]) for at in range(tabs.count())]


def standing(path, kind):
    with Library.reading(path) as library:
        return [s for s in library.statements.every("Ada") if s.standing is kind]


def test_quotes_are_compared_as_soon_as_the_view_is_shown(view):
    assert counts(view) == [2, 0, 0]
    assert view.list.chosen.fullest == view.comparison.base.quote.annotation
    assert view.strip.isHidden()


def test_the_fullest_stands_at_the_left_and_the_others_beside_it_with_what_differs(view):
    choose(view, FULL)
    assert words(view) == [FULL, REWORDED, CUT]
    base, reworded, cut = view.comparison.cards
    assert "Fullest" in base.accessibleName()
    assert "Earliest" in reworded.accessibleName()
    assert reworded.words.marked
    assert cut.words.marked == []
    assert "définitif" in base.words.marked[-1]


def test_the_left_one_is_marked_against_the_one_that_has_the_focus(qtbot, view):
    choose(view, FULL)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    base, reworded, cut = view.comparison.cards
    assert reworded.hasFocus()
    against = list(base.words.marked)
    qtbot.keyClick(reworded, "j")
    assert cut.hasFocus()
    assert base.words.marked != against
    qtbot.keyClick(cut, Qt.Key.Key_Escape)
    assert view.list.hasFocus()


def test_f_compares_the_others_with_another_one(qtbot, view):
    choose(view, FULL)
    view.comparison.take_focus()
    qtbot.keyClick(view.comparison.cards[1], Qt.Key.Key_Space)
    qtbot.keyClick(view.comparison.cards[1], "f")
    assert words(view) == [REWORDED, FULL, CUT]
    assert [card.tick.isChecked() for card in view.comparison.cards] == [False, True, True]
    assert view.comparison.cards[0].hasFocus()


def test_y_confirms_and_ctrl_z_takes_it_back(qtbot, window, view, path):
    choose(view, FULL)
    qtbot.keyClick(view.list, "y")
    qtbot.waitUntil(lambda: counts(view) == [1, 1, 0])
    [statement] = standing(path, Standing.CONFIRMED)
    assert {quote.words for quote in statement.quotes} == {FULL, CUT, REWORDED}
    assert view.list.hasFocus()
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: counts(view) == [2, 0, 0])


def test_a_quote_that_is_not_ticked_is_left_out(qtbot, view, path):
    choose(view, FULL)
    view.comparison.take_focus()
    qtbot.keyClick(view.comparison.cards[1], Qt.Key.Key_Space)
    assert view.deciding.same.text() == "Those ticked are the same (Y)"
    assert view.deciding.count.text() == "1 is left out"
    qtbot.keyClick(view.comparison.cards[1], "y")
    qtbot.waitUntil(lambda: counts(view)[1] == 1)
    [statement] = standing(path, Standing.CONFIRMED)
    assert {quote.words for quote in statement.quotes} == {FULL, CUT}


def test_x_rejects_and_u_proposes_again(qtbot, view):
    choose(view, "Le marché")
    qtbot.keyClick(view.list, "x")
    qtbot.waitUntil(lambda: counts(view) == [1, 0, 1])
    view.head.tabs.setCurrentIndex(2)
    assert view.deciding.again.isVisible()
    qtbot.keyClick(view.list, "u")
    qtbot.waitUntil(lambda: counts(view) == [2, 0, 0])


def test_quotes_are_taken_out_of_a_statement_that_stands(qtbot, view, path):
    choose(view, FULL)
    qtbot.keyClick(view.list, "y")
    qtbot.waitUntil(lambda: counts(view) == [1, 1, 0])
    view.head.tabs.setCurrentIndex(1)
    assert not view.deciding.same.isVisible()
    view.comparison.cards[2].tick.click()
    assert view.deciding.same.text() == "Keep those ticked (Y)"
    view.deciding.same.click()
    qtbot.waitUntil(lambda: len(standing(path, Standing.CONFIRMED)[0].quotes) == 2)
    qtbot.waitUntil(lambda: len(view.comparison.cards) == 2)
    view.deciding.other.click()
    qtbot.waitUntil(lambda: counts(view)[1] == 0)


def test_with_one_quote_left_nothing_can_be_confirmed(view):
    choose(view, "Le marché")
    view.comparison.cards[1].tick.click()
    assert not view.deciding.same.isEnabled()


def test_enter_reads_a_quote_in_its_article_and_back_leads_here(qtbot, window, view):
    choose(view, FULL)
    view.comparison.take_focus()
    wanted = view.comparison.cards[1].quote
    qtbot.keyClick(view.comparison.cards[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.project.bench.current is not None)
    assert window.project.bench.current.n == wanted.annotation
    assert window.project.views.shown == "view_read"
    window.actions_.trigger("back")
    assert window.project.views.shown == "view_statements"


def test_what_is_typed_filters_and_esc_clears_it(qtbot, view):
    view.focus_filter()
    qtbot.keyClicks(view.head.filter, "marche gazette")
    qtbot.waitUntil(lambda: view.list.statements.rowCount() == 0)
    assert view.empty.sentence == "No statement matches “marche gazette”."
    qtbot.keyClick(view.head.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.list.statements.rowCount() == 2)


def test_where_nothing_is_there_it_says_so(view):
    view.head.tabs.setCurrentIndex(1)
    assert view.empty.sentence == "No statement is confirmed yet."
    view.head.tabs.setCurrentIndex(2)
    assert view.empty.sentence == "Nothing was rejected."


def test_the_card_of_a_quote_says_where_else_it_is_quoted_and_leads_there(qtbot, window, view):
    choose(view, FULL)
    quote = view.comparison.cards[2].quote
    view.place_wanted.emit(quote.article, quote.annotation)
    line = window.project.statement_line.button
    qtbot.waitUntil(lambda: not line.isHidden())
    assert line.text() == "Same statement? 3 quotes in 3 articles"
    line.click()
    assert window.project.views.shown == "view_statements"
    qtbot.waitUntil(lambda: view.list.chosen is not None and FULL in words(view))


def test_i_leads_from_a_quote_to_its_statement_wherever_it_stands(qtbot, window, view):
    choose(view, FULL)
    quote = view.comparison.cards[1].quote
    qtbot.keyClick(view.list, "y")
    qtbot.waitUntil(lambda: counts(view) == [1, 1, 0])
    view.place_wanted.emit(quote.article, quote.annotation)
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.is_settled and bench.current is not None, timeout=15_000)
    window.project.reader.view.setFocus()
    qtbot.keyClick(window.project.reader.view, "i")
    qtbot.waitUntil(lambda: window.project.views.shown == "view_statements", timeout=15_000)
    qtbot.waitUntil(lambda: view.head.standing is Standing.CONFIRMED, timeout=15_000)
    qtbot.waitUntil(lambda: FULL in words(view), timeout=15_000)


def test_a_new_quote_is_compared_when_the_view_is_shown_again(qtbot, window, view):
    bench = window.project.bench
    window.project.views.show("view_read")
    with Library.reading(bench.path) as library:
        keys = [quote.annotation for s in library.statements.every("Ada") for quote in s.quotes]
    bench.run(bench.opened.annotate.delete(keys[:1]))
    qtbot.waitUntil(lambda: bench.is_settled)
    window.project.views.show("view_statements")
    qtbot.waitUntil(
        lambda: not view.comparing.running and not view._compared.changed, timeout=15_000
    )


def test_statements_are_exported_with_every_quote(qtbot, window, view, tmp_path):
    choose(view, FULL)
    qtbot.keyClick(view.list, "y")
    qtbot.waitUntil(lambda: counts(view) == [1, 1, 0])
    dialog = ExportDialog(window.project.bench, window)
    qtbot.addWidget(dialog)
    dialog.what.setCurrentIndex(dialog.what.findData("statements"))
    qtbot.waitUntil(dialog.primary.isEnabled)
    out = tmp_path / "statements.csv"
    dialog.write(out)
    rows = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 4
    assert FULL in rows[2]


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_it_is_drawn_in_other_colours_and_in_little_room(qapp, qtbot, window, view, name):
    choose(view, FULL)
    apply_theme(qapp, name)
    window.resize(900, 640)
    QApplication.processEvents()
    assert not view.grab().toImage().isNull()
    apply_theme(qapp, "light")


def choose(view, begins):
    rows = view.list.statements.rows
    view.list.choose(
        next(n for n, row in enumerate(rows) if any(q.words.startswith(begins) for q in row.quotes))
    )
