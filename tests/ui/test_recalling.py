"""The history, and annotations that come back in from a table they were exported to."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.exchange.dialects import Dialect
from guillemet.services.export import Choice, export_annotations
from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow
from tests.projects import made, seed_draft, span_of


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "press.guillemet"
    opened, [article] = made(path, seed_draft())
    quote = opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, "dégradées")])
    key = quote.result().n
    opened.annotate.attribute([key], Role.SPEAKER, Actor(name="Vladimir Poutine")).result()
    opened.annotate.add_tag([key], "ton").result()
    opened.history.undo().result()
    opened.close()
    return path


@pytest.fixture
def window(qtbot, tmp_path, project):
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A", first_steps_hidden=True)
    shown = MainWindow(settings)
    qtbot.addWidget(shown)
    shown.open_project(project)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.project.bench.ready)
    yield shown
    shown.close_project()


def over(do, open_):
    """Open a dialog and do something in it."""
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
    open_()
    return done[0]


def test_the_history_says_who_did_what_and_what_was_taken_back(qtbot, window):
    def look(dialog):
        qtbot.waitUntil(lambda: dialog.table.rowCount() >= 4)
        rows = [
            [dialog.table.item(row, column).text() for column in (1, 2)]
            for row in range(dialog.table.rowCount())
        ]
        qtbot.keyClicks(dialog.search, "vladimir")
        left = [r for r in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(r)]
        dialog.table.setCurrentCell(left[0], 2)
        return rows, len(left), dialog.details.toPlainText()

    rows, left, details = over(look, lambda: window.actions_.trigger("history"))
    assert {who for who, _ in rows} == {"Ada"}
    words = [what for _, what in rows]
    assert words[0] == "Undone: tag ton, “dégradées”"
    assert "tag ton, “dégradées” (taken back)" in words
    assert "speaker Vladimir Poutine, “dégradées”" in words
    assert "mark “dégradées”" in words
    assert left == 1
    assert details.splitlines()[0].startswith("+ ")
    speaker = "annotation: “dégradées”, role: speaker, actor: “Vladimir Poutine”"
    assert f"+ actor of an annotation: {speaker}" in details


def test_a_table_is_looked_over_before_it_changes_anything(qtbot, window, tmp_path):
    bench = window.project.bench
    table = tmp_path / "annotations.csv"
    assert export_annotations(bench.path, table, Choice(), Dialect()) == 1
    text = table.read_text(encoding="utf-8-sig")
    table.write_text(text.replace("Vladimir Poutine", "Rex Tillerson"), encoding="utf-8")

    def look(dialog):
        qtbot.waitUntil(dialog.primary.isEnabled)
        said = dialog.summary.text(), dialog.primary.text(), dialog.more.text()
        before = bench.page.annotations[0].actors(Role.SPEAKER)
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return said, before

    said, before = over(look, lambda: window.project.recalling.bring(table))
    assert said[:2] == ("1 changed", "Import 1 annotation")
    assert "Rex Tillerson" in said[2]
    qtbot.waitUntil(
        lambda: bench.is_settled and bench.page.annotations[0].actors(Role.SPEAKER) != before
    )
    [actor] = bench.page.annotations[0].actors(Role.SPEAKER)
    assert bench.page.actors[actor].name == "Rex Tillerson"
    bench.run(bench.opened.history.undo())
    qtbot.waitUntil(
        lambda: bench.is_settled and bench.page.annotations[0].actors(Role.SPEAKER) == before
    )


def test_a_table_that_says_what_is_there_changes_nothing(qtbot, window, tmp_path):
    table = tmp_path / "annotations.csv"
    export_annotations(window.project.bench.path, table, Choice(), Dialect())

    def look(dialog):
        qtbot.waitUntil(lambda: bool(dialog.summary.text()))
        return dialog.summary.text(), dialog.primary.isEnabled()

    assert over(look, lambda: window.project.recalling.bring(table)) == (
        "1 as it is already", False,
    )  # fmt: skip


def test_what_is_no_table_of_annotations_is_refused_in_a_sentence(qtbot, window, tmp_path):
    table = tmp_path / "shopping.csv"
    table.write_text("milk,eggs\n1,2\n", encoding="utf-8")

    def look(dialog):
        qtbot.waitUntil(lambda: bool(dialog.error))
        return dialog.error, dialog.primary.isEnabled()

    error, enabled = over(look, lambda: window.project.recalling.bring(table))
    assert "shopping.csv" in error or error.endswith(".")
    assert not enabled
