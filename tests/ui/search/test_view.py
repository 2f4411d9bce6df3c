"""Searching the project: as you type, into the reader, along the hits, and back."""

import csv

from PySide6.QtCore import Qt

from guillemet.domain.filters import parse
from guillemet.domain.text import Span
from guillemet.services.library import Library
from tests.ui.search.conftest import TEXTS, titles


def choose_row(view, at):
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(at, 0))


def test_typing_finds_words_that_may_go_on_and_enter_the_word_alone(qtbot, view):
    qtbot.keyClicks(view.head.field, "augm")
    qtbot.waitUntil(lambda: titles(view) == ["gaz"])
    assert view.head.count.text() == "1 article"
    assert "begin with “augm” too" in view.head.hint.text()
    qtbot.keyClick(view.head.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.empty.isVisible()
    assert view.empty.sentence == "Nothing found for “augm”."


def test_of_questions_asked_in_one_breath_the_newest_is_answered(qtbot, view):
    for text in ("rien", "prix", "gaz", "夜市"):
        view.model.ask(text)
    qtbot.waitUntil(lambda: not view.model.busy)
    assert titles(view) == ["chinese"]
    assert view.model.query == parse("夜市")


def test_a_query_that_cannot_be_understood_says_where_and_keeps_the_rows(qtbot, view, found):
    assert found("gaz") == ["gaz", "long"]
    view.head.put("gaz outlte:x")
    assert view.head.wrong.isVisible()
    assert "outlte:x" in view.head.wrong.text()
    assert titles(view) == ["gaz", "long"]
    assert found("البحر") == ["arabic"]
    assert not view.head.wrong.isVisible()


def test_notes_are_found_and_lead_to_their_annotation(qtbot, window, bench, view, found):
    assert found("verifier") == ["gaz"]
    choose_row(view, 1)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.is_settled and bench.current is not None)
    assert bench.current.words == "n'arrive plus"


def test_enter_goes_to_the_hit_f3_to_the_next_and_esc_comes_back(
    qtbot, window, view, found, reader
):
    assert found("gaz") == ["gaz", "long"]
    at = next(n for n in range(9) if view.model.row(n).words.endswith("encore du gaz."))
    choose_row(view, at)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    second = TEXTS["long"].rindex("gaz")

    def selected():
        chosen = reader.view.selected()
        return chosen.start if chosen is not None else None

    qtbot.waitUntil(lambda: selected() == second)
    assert reader.view.isVisible()
    assert window.focusWidget() is reader.view
    assert len(reader.view.extraSelections()) == 2
    window.actions_.trigger("find_next")
    assert selected() == TEXTS["long"].index("gaz")
    qtbot.keyClick(reader.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.isVisible)
    assert window.focusWidget() is view.list
    assert view.list.currentIndex().row() == at
    assert reader.view.extraSelections() == []


def test_hits_in_the_article_that_is_open_already_are_shown_too(qtbot, bench, view, found, reader):
    bench.open_article(bench.page.article.n)
    found("夜市 OR gaz OR البحر")
    key = bench.page.article.n
    at = next(n for n in range(12) if view.model.row(n).result.article.n == key) + 1
    choose_row(view, at)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reader.view.selected() == view.model.row(at).hit)


def test_ctrl_shift_f_looks_for_the_words_that_are_selected(qtbot, window, bench, reader):
    gaz = next(iter(TEXTS))
    with qtbot.waitSignal(bench.page_shown):
        with Library.reading(bench.path) as library:
            key = library.find_article(gaz)
        bench.open_article(key)
    start = TEXTS[gaz].index("gaz russe")
    reader.select(Span(start, start + len("gaz russe")))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_F, keys)
    view = window.project.views.view("view_search")
    qtbot.waitUntil(lambda: titles(view) == ["gaz"])
    assert view.head.text == '"gaz russe"'
    assert window.focusWidget() is view.head.field


def test_a_search_is_kept_found_again_and_forgotten(qtbot, bench, view, found):
    found("gaz OR mot")
    bench.opened.saved.save("L'énergie", "gaz OR mot").result()

    def kept():
        return [action.text() for action in view.head.menu.actions() if action.text()]

    qtbot.waitUntil(lambda: "L'énergie" in kept())
    found("")
    view.head.menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: sorted(titles(view)) == ["gaz", "long"])
    view.keeping.forget("L'énergie")
    qtbot.waitUntil(lambda: "L'énergie" not in kept())
    bench.opened.history.undo().result()
    qtbot.waitUntil(lambda: "L'énergie" in kept())


def test_what_was_found_is_taken_away_as_a_table(qtbot, view, found, tmp_path, bench):
    found("gaz OR verifier")
    out = tmp_path / "found.csv"
    with qtbot.waitSignal(bench.toasted) as said:
        view.taking.write(out, view.model.query, None)
    assert said.args[0] == "Exported to found.csv: 2 rows."
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["article_title"], row["hits"]) for row in rows] == [("gaz", "3"), ("long", "2")]
    assert rows[0]["notes"] == "à vérifier"
    assert "gaz russe" in rows[0]["snippets"]


def test_a_change_of_the_project_is_found_at_once(qtbot, bench, view, found):
    assert found("relire") == []
    bench.opened.articles.set_note(bench.page.article.n, "à relire").result()
    qtbot.waitUntil(lambda: len(titles(view)) == 1)


def test_esc_clears_the_field_then_leaves(qtbot, window, view, found, reader):
    found("gaz")
    qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert window.focusWidget() is view.head.field
    qtbot.keyClick(view.head.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    assert view.head.text == ""
    qtbot.keyClick(view.head.field, Qt.Key.Key_Escape)
    assert reader.view.isVisible()


def test_a_row_stays_chosen_when_the_project_changes_beneath_it(qtbot, bench, view, found):
    found("gaz")
    choose_row(view, 2)
    with qtbot.waitSignal(view.model.answered):
        bench.opened.articles.set_note(view.model.row(0).result.article.n, "vu").result()
    assert view.list.currentIndex().row() == 2


def test_a_first_answer_that_is_not_the_whole_one_is_completed(qtbot, view, monkeypatch):
    monkeypatch.setattr("guillemet.services.searching.LOOKED_AT", 1)
    answers = []
    view.model.answered.connect(lambda: answers.append(titles(view)))
    view.head.put("gaz OR البحر OR 夜市")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert [len(each) for each in answers] == [1, 4]
    assert view.head.count.text() == "4 articles"
