"""The concordance: hits under one another, sorted by what is around them; marks for all hits."""

import csv

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import Draft, Metadata
from guillemet.services.library import Library
from guillemet.ui.search.lines_model import AFTER, BEFORE, HIT, ORDERS
from guillemet.ui.search.marking import MarkHitsDialog
from tests.ui.search.conftest import TEXTS


@pytest.fixture
def lines(qtbot, view):
    """Looks for a query in the concordance; the hits with what is around them."""
    view.head.concordance.click()

    def looked(query):
        with qtbot.waitSignal(view.concordance.answered, timeout=20_000):
            view.head.put(query)
        return shown(view)

    return looked


def shown(view):
    model = view.concordance.model
    return [
        tuple(str(model.index(at, column).data()) for column in (BEFORE, HIT, AFTER))
        for at in range(model.rowCount())
    ]


def test_every_hit_stands_on_its_own_line(view, lines):
    rows = lines("gaz")
    assert [hit for _, hit, _ in rows] == ["gaz"] * 5
    assert rows[1][0] == "Le prix du gaz  Le "
    assert rows[1][2].startswith(" augmente.")
    assert view.head.count.text() == "5 hits in 2 articles"


def test_hits_are_sorted_by_what_stands_beside_them(view, lines):
    lines("gaz")
    for order, first in (("after", "gaz"), ("before", "gaz")):
        view.concordance.order.setCurrentIndex(ORDERS.index(order))
        assert shown(view)[0][1] == first
    view.concordance.order.setCurrentIndex(ORDERS.index("after"))
    assert [after.strip()[:5] for _, _, after in shown(view)] == [
        ".", "augme", "enfin", "Le ga", "russe",
    ]  # fmt: skip
    view.concordance.order.setCurrentIndex(ORDERS.index("date"))
    assert shown(view)[0][2].strip().startswith("enfin")


def test_what_runs_from_right_to_left_has_its_beginning_at_the_right(view, lines):
    rows = lines("البحر")
    first = TEXTS["arabic"].index("البحر")
    assert rows[0][2] == TEXTS["arabic"][:first]


def test_a_pattern_is_looked_for_among_the_articles_of_a_filter(qtbot, view, lines):
    view.head.pattern.click()
    view.concordance.among.setText("outlet:long")
    assert [hit for _, hit, _ in lines(r"\be\w+e? (?=du gaz)|enfin")] == ["enfin", "encore "]
    assert view.concordance.among.isVisible()
    view.head.put("(")
    assert view.head.wrong.text() == "The pattern cannot be understood at “(”."


def test_enter_reads_the_line_in_its_article_and_esc_comes_back(qtbot, window, view, lines, reader):
    lines("gaz")
    view.concordance.take_focus()
    view.concordance.table.setCurrentIndex(view.concordance.model.index(2, HIT))
    wanted = view.concordance.model.line(2).span
    qtbot.keyClick(view.concordance.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reader.view.selected() == wanted)
    assert len(reader.view.extraSelections()) == 3
    qtbot.keyClick(reader.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(view.isVisible)
    assert window.focusWidget() is view.concordance.table


def test_the_lines_are_taken_away_in_the_order_shown(qtbot, view, lines, bench, tmp_path):
    lines("gaz")
    view.concordance.order.setCurrentIndex(ORDERS.index("after"))
    out = tmp_path / "lines.csv"
    with qtbot.waitSignal(bench.toasted):
        view.taking.write(out, view.model.query, view.concordance.lines)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["after"].strip()[:5] for row in rows] == [".", "augme", "enfin", "Le ga", "russe"]
    text = TEXTS[rows[1]["article_title"]]
    assert text[int(rows[1]["start"]) : int(rows[1]["end"])] == rows[1]["hit"] == "gaz"


def answering(do):
    """Do something with the dialog that marks, once it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MarkHitsDialog):
            do(dialog)
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(0, look)


def test_all_hits_but_those_left_out_are_marked_as_one_step(qtbot, bench, view, found):
    found("gaz")
    seen = []

    def choose(dialog):
        seen.append(dialog.primary.text())
        dialog.model.toggle(0)
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        dialog.table.setCurrentIndex(dialog.model.index(1, HIT))
        qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
        seen.append(dialog.primary.text())
        dialog.tag.setCurrentText("énergie")
        dialog.accept()

    answering(choose)
    with qtbot.waitSignal(bench.toasted, timeout=20_000) as said:
        view.head.mark.click()
    assert seen == ["Mark 5 hits", "Mark 3 hits"]
    assert said.args == ["3 annotations made.", "undo"]
    with Library.reading(bench.path) as library:
        marked = [a for _, some in library.annotated(library.export_order()) for a in some]
        passages = [a.words for a in marked if a.kind is MarkKind.PASSAGE]
        assert passages == ["gaz"] * 3
    bench.opened.history.undo().result()
    with Library.reading(bench.path) as library:
        assert library.counts("Ada").annotations == 1


def test_a_mention_can_name_its_actor(qtbot, bench, view, found):
    found("dit-il")

    def choose(dialog):
        dialog.kind.setCurrentIndex(2)
        assert dialog.actor.isVisible()
        assert not dialog.unit.isEnabled()
        dialog.actor.setCurrentText("Lui")
        dialog.accept()

    answering(choose)
    with qtbot.waitSignal(bench.toasted, timeout=20_000):
        view.head.mark.click()
    with Library.reading(bench.path) as library:
        assert "Lui" in {actor.name for actor in library.actors().values()}


def test_leaving_the_dialog_marks_nothing(qtbot, bench, view, found):
    found("gaz")
    left = []
    answering(lambda dialog: (left.append(1), dialog.reject()))
    view.head.mark.click()
    qtbot.waitUntil(lambda: bool(left), timeout=20_000)
    with Library.reading(bench.path) as library:
        assert library.counts("Ada").annotations == 1


def test_looking_is_stopped_by_cancel_and_what_was_found_is_shown(qtbot, view, bench):
    view.head.concordance.click()
    view.head.put("gaz")
    assert view.concordance.strip.isVisible()
    with qtbot.waitSignal(view.concordance.answered, timeout=20_000):
        view.concordance.strip.cancelled.emit()
    assert not view.concordance.strip.isVisible()
    assert "Stopped" in view.concordance.said.text()


def test_a_project_closes_while_a_pattern_takes_its_time(qtbot, window, view, bench):
    bench.opened.importing.run([Draft(text="a" * 60, meta=Metadata(title="a"))], "test")
    view.head.concordance.click()
    view.head.pattern.click()
    view.head.put(r"(a+)+b")
    qtbot.wait(300)
    assert window.close_project()
