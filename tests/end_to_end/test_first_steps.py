"""What a newcomer does first, by mouse and keys, in the real window."""

import csv

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from guillemet.domain.annotation import Role
from guillemet.exchange.dialects import Dialect
from guillemet.services.export import Choice, export_annotations
from guillemet.services.library import Library
from guillemet.ui.main_window import MainWindow
from tests.projects import span_of

WORDS = "dégradées"


def drag(qtbot, view, span):
    """Select a stretch by pressing at its beginning and letting go at its end."""
    first, last = view.offsets(span)
    ends = []
    for offset in (first, last):
        cursor = QTextCursor(view.document())
        cursor.setPosition(offset)
        rect = view.cursorRect(cursor)
        ends.append(QPoint(rect.left() + 1, rect.center().y()))
    viewport = view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=ends[0])
    qtbot.mouseMove(viewport, (ends[0] + ends[1]) / 2)
    qtbot.mouseMove(viewport, ends[1])
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=ends[1])


def annotations(window):
    return window.project.bench.page.annotations


def pick(qtbot, window, key, typed):
    """Open a picker by its key, type, and take what Enter takes."""
    picker = window.project.inspector.picker
    qtbot.keyClick(window.project.reader.view, key)
    qtbot.waitUntil(picker.isVisible)
    qtbot.keyClicks(picker.field, typed)
    qtbot.waitUntil(lambda: picker.list.count() == 1)
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)


def code(qtbot, window):
    """Mark, attribute and tag « dégradées » as the first steps say."""
    reader, bench = window.project.reader, window.project.bench
    span = span_of(bench.page.article.text, WORDS)
    drag(qtbot, reader.view, span)
    assert reader.caret_selection() == span
    qtbot.keyClick(reader.view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: bench.is_settled and bench.current is not None)
    pick(qtbot, window, Qt.Key.Key_S, "Vladimir Poutine")
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.cast) == 1)
    pick(qtbot, window, Qt.Key.Key_T, "registre/accusation")
    qtbot.waitUntil(
        lambda: window.project.bench.is_settled and len(annotations(window)[0].tags) == 1
    )
    qtbot.waitUntil(lambda: bench.history.undo.kind == "set-tags")


def test_the_last_step_is_taken_back_and_done_again(qtbot, window):
    code(qtbot, window)
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: window.project.bench.is_settled and not annotations(window)[0].tags)
    qtbot.waitUntil(lambda: window.project.bench.history.redo is not None)
    window.actions_.trigger("redo")
    qtbot.waitUntil(
        lambda: window.project.bench.is_settled and len(annotations(window)[0].tags) == 1
    )


def test_what_was_coded_comes_out_as_csv(qtbot, window, project, tmp_path):
    code(qtbot, window)
    window.close_project()
    out = tmp_path / "annotations.csv"
    assert export_annotations(project, out, Choice(), Dialect()) == 1
    with out.open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert row["quote"] == WORDS
    assert row["speaker"] == "Vladimir Poutine"
    assert row["tags"] == "registre/accusation"
    assert row["coder"] == "Ada"


def test_undo_survives_a_restart(qtbot, window, project, preferences):
    code(qtbot, window)
    window.close_project()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    again.open_project(project)
    qtbot.waitUntil(lambda: again.project.bench.ready)
    assert again.project.bench.page.annotations[0].words == WORDS
    qtbot.waitUntil(lambda: again.project.bench.history.undo is not None)
    again.actions_.trigger("undo")
    qtbot.waitUntil(lambda: again.project.bench.is_settled and not annotations(again)[0].tags)
    again.close_project()


def test_the_caret_in_quote_marks_is_enough_for_a_quote(qtbot, window):
    reader, bench = window.project.reader, window.project.bench
    text = bench.page.article.text
    reader.view.put_caret(text.index("dire que le degré"))
    qtbot.keyClick(reader.view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: window.project.bench.is_settled and len(annotations(window)) == 1)
    [quote] = annotations(window)
    assert quote.words.startswith("on peut dire que le degré")
    assert quote.words.endswith("il s’est dégradé")


def test_the_cast_number_is_the_speaker(qtbot, window):
    reader, bench = window.project.reader, window.project.bench
    for _ in range(2):
        qtbot.keyClick(reader.view, Qt.Key.Key_U)
        before = len(annotations(window))
        qtbot.keyClick(reader.view, Qt.Key.Key_Q)
        qtbot.waitUntil(lambda before=before: len(annotations(window)) == before + 1)
        if not bench.page.cast:
            pick(qtbot, window, Qt.Key.Key_S, "Poutine")
            qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.cast) == 1)
    qtbot.keyClick(reader.view, Qt.Key.Key_1)
    qtbot.waitUntil(
        lambda: (
            window.project.bench.is_settled
            and all(a.actors(Role.SPEAKER) for a in annotations(window))
        )
    )


def test_the_seed_is_shown_as_it_stands(window):
    view = window.project.reader.view
    article = window.project.bench.page.article
    words = "qu' »on peut dire"
    assert words in article.text
    view.select(span_of(article.text, words))
    assert view.selected().of(article.text) == words


def test_what_was_marked_is_in_the_file_at_once(qtbot, window, project):
    reader, bench = window.project.reader, window.project.bench
    reader.select(span_of(bench.page.article.text, WORDS))
    qtbot.keyClick(reader.view, Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: window.project.bench.is_settled and len(annotations(window)) == 1)
    with Library.reading(project) as library:
        assert [a.words for a in library.annotations(bench.page.article.n)] == [WORDS]
