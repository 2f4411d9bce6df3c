"""The window at work: leaving, menus, panes, toolbar, status line, first steps, tools."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from guillemet.domain.changes import Kind, Op
from guillemet.domain.errors import NotSaved
from guillemet.services import backups
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.settings import SettingsFile
from guillemet.storage import articles
from guillemet.ui.application import begin
from guillemet.ui.main_window import MainWindow
from tests.projects import ME, seed_draft, seed_text, span_of
from tests.ui.windows import answering, told


@pytest.fixture
def window(qtbot, preferences):
    shown = MainWindow(preferences)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close_project()


def noting(words, seconds=0.0):
    def work(db):
        time.sleep(seconds)
        db.execute("UPDATE article SET note = ?", [words])

    return Op(Kind.EDIT_ARTICLE, {"name": "note"}), work


def test_closing_with_something_unsaved_asks(qtbot, window, project):
    window.projects.show(project)
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    writer = bench.opened.writer
    full = "PRAGMA max_page_count = 1"  # SQLite takes it for: no larger than it is
    writer.write(None, lambda db: db.execute(full).fetchone()).result()
    unsaved = writer.submit(*noting("long " * 100_000))
    said = told(qtbot, window.close)
    assert "could not be saved yet" in said
    assert window.project is not None
    writer.discard_pending()
    with pytest.raises(NotSaved):
        unsaved.result()


def test_closing_waits_for_what_is_on_its_way_to_the_disk(qtbot, window, project):
    window.projects.show(project)
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    bench.opened.writer.submit(*noting("just typed", seconds=0.3))
    assert window.close()
    assert window.project is None
    with Library.reading(project) as library:
        [key] = library.export_order()
        assert library.article(key).note == "just typed"


def test_an_import_that_was_cut_short_can_be_taken_back(qtbot, window, project):
    opened = Opened(project, ME)
    op = Op(Kind.IMPORT_ARTICLES, {"name": "folder"})
    draft = seed_draft()
    other = type(draft)(text="Other words.\n", meta=draft.meta, name="other.txt")
    opened.writer.submit(op.part(), lambda db: articles.add(db, other)).result()
    opened.close()
    answering("Take it back")
    window.projects.show(project)
    qtbot.waitUntil(lambda: window.project.bench.ready)

    def taken():
        with Library.reading(project) as library:
            return library.counts("Ada").articles == 1

    qtbot.waitUntil(taken)


def test_sizes_and_the_last_article_come_back(qtbot, window, preferences, project):
    window.projects.show(project)
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    window.resize(1300, 640)
    window.project.panes.toggle_list()
    window.project.reader.select(span_of(seed_text(), "dégradées"))
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    begin(again, None)
    with qtbot.waitExposed(again):
        again.show()
    assert again.height() == 640
    assert again.project.articles.isHidden()
    assert not again.project.panes.state().startswith("0")
    assert again.project.reader.caret() > 0
    again.close_project()


def test_below_1100_the_inspector_lies_over_the_text_when_it_is_asked_for(qtbot, window, project):
    window.projects.show(project)
    panes = window.project.panes
    window.resize(1440, 900)
    rail = window.project.views.rail.width()
    qtbot.waitUntil(lambda: panes.width() == 1440 - rail)
    assert panes.inspector.isVisible()
    window.resize(1024, 900)
    qtbot.waitUntil(lambda: panes.width() == 1024 - rail)
    assert not panes.inspector.isVisible()
    window.actions_.trigger("inspector_pane")
    assert panes.inspector.isVisible()
    assert panes.inspector.geometry().right() == panes.rect().right()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: panes.inspector.isVisible() and panes.width() == 1440 - rail)
    assert (
        panes.reader.geometry().right() < panes.inspector.mapTo(panes, panes.rect().topLeft()).x()
    )


def test_a_note_begun_in_a_narrow_window_covers_the_text_only_while_it_is_typed(
    qtbot, window, project
):
    window.projects.show(project)
    bench, panes = window.project.bench, window.project.panes
    qtbot.waitUntil(lambda: bench.ready)
    window.resize(1024, 900)
    qtbot.waitUntil(lambda: not panes.inspector.isVisible())
    window.project.reader.select(span_of(seed_text(), "dégradées"))
    window.actions_.trigger("quote")
    qtbot.waitUntil(lambda: bench.is_settled and bench.current is not None)
    window.actions_.trigger("note")
    note = window.project.inspector.cards.list.card.note
    qtbot.waitUntil(note.hasFocus)
    toolbar = window.project.toolbar
    assert panes.inspector.geometry().top() == toolbar.height()
    assert panes.inspector.geometry().bottom() == panes.rect().bottom()
    qtbot.keyClicks(note, "why")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.is_settled and bench.current.note == "why")
    assert not panes.inspector.isVisible()
    assert window.focusWidget() is window.project.reader.view


def test_the_toolbar_never_cuts_a_word(qtbot, window, project):
    window.projects.show(project)
    bar = window.project.toolbar

    def whole():
        buttons = [b for b in bar.findChildren(QToolButton) if b.isVisible()]
        return all(b.width() >= b.sizeHint().width() for b in buttons)

    for width in (1920, 1440, 1200, 1024, 900):
        window.resize(width, 800)
        qtbot.waitUntil(lambda width=width: window.project.width() == width and whole())


def test_the_status_line_names_the_keys_that_act_now(qtbot, window, project):
    window.projects.show(project)
    bench, reader = window.project.bench, window.project.reader
    qtbot.waitUntil(lambda: bench.ready)
    words = span_of(seed_text(), "dégradées")
    reader.select(words)
    assert window.status.hint.startswith("Q quote · P passage · M mention")
    window.actions_.trigger("quote")
    qtbot.waitUntil(lambda: bench.is_settled and bench.current is not None)
    reader.drop_selection()
    assert window.status.hint.startswith("Quote: S speaker · T tag · N note")
    window.actions_.trigger("saved")
    assert window.status.hint.startswith("Everything is saved (")


def test_first_steps_are_ticked_when_done_and_can_be_put_away(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path))
    window = MainWindow(SettingsFile())
    qtbot.addWidget(window)
    begin(window, None)
    with qtbot.waitExposed(window):
        window.show()
    bench, card = window.project.bench, window.tools.first_steps
    qtbot.waitUntil(lambda: bench.ready)
    assert not card.isHidden()
    assert card.done == frozenset()
    window.actions_.trigger("quote")
    qtbot.waitUntil(lambda: card.done == {"quote"})
    bench.run(bench.opened.annotate.add_tag([bench.current.n], "first"))
    qtbot.waitUntil(lambda: card.done == {"quote", "tag"})
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: card.done == {"quote", "tag", "undo"})
    card.hide_button.click()
    assert card.isHidden()
    assert SettingsFile().now.first_steps_hidden
    window.actions_.trigger("first_steps")
    assert not card.isHidden()
    assert not SettingsFile().now.first_steps_hidden
    window.close_project()


def test_a_backup_is_made_and_the_project_checked_from_the_menu(qtbot, window, project):
    window.projects.show(project)
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    with qtbot.waitSignal(bench.toasted) as said:
        window.actions_.trigger("backup")
    assert said.args[0].startswith("Backed up: ")
    assert backups.last_of(project).is_file()
    with qtbot.waitSignal(bench.toasted) as said:
        window.actions_.trigger("check")
    assert said.args[0] == "The project was checked and is whole."


def test_a_theme_chosen_in_the_menu_is_kept_and_checked(window, preferences):
    menu = window.projects.theme_menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["As the system"]
    next(a for a in menu.actions() if a.text() == "Dark").trigger()
    menu.aboutToShow.emit()
    assert preferences.now.theme == "dark"
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Dark"]
    next(a for a in menu.actions() if a.text() == "As the system").trigger()
    assert Path(preferences._path).is_file()
