"""The window as a whole: first run, projects opened, refused, read only, closed."""

import sqlite3

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from guillemet.domain.errors import ReadOnly
from guillemet.domain.messages import MSG_READ_ONLY
from guillemet.services import backups
from guillemet.services.folders import data_folder
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.settings import SettingsFile
from guillemet.ui.application import begin, fit_frame, fit_to_screen
from guillemet.ui.dialogs.coder import CoderDialog
from guillemet.ui.dialogs.new_project import NewProjectDialog
from guillemet.ui.main_window import MainWindow
from tests.projects import ME, seed_text
from tests.ui.windows import answering, told


@pytest.fixture
def window(qtbot, preferences):
    shown = MainWindow(preferences)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close_project()


def test_the_first_time_the_sample_opens_on_its_uncoded_article(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path))
    window = MainWindow(SettingsFile())
    qtbot.addWidget(window)
    begin(window, None)
    with qtbot.waitExposed(window):
        window.show()
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    assert window.band.sentence.startswith("Sample project.")
    assert bench.page.annotations == ()
    inside = bench.page.undecided[0]
    assert inside.start <= window.project.reader.caret() <= inside.end
    assert window.focusWidget() is window.project.reader.view
    assert (data_folder() / "Sample.guillemet").is_file()
    window.close_project()


def test_the_first_window_is_no_larger_than_the_screen(window):
    fit_to_screen(window)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_the_frame_of_the_first_window_is_no_larger_than_the_screen(qtbot, window):
    window.resize(4000, 3000)
    with qtbot.waitExposed(window):
        window.show()
    fit_frame(window)
    assert window.screen().availableGeometry().contains(window.frameGeometry())


def test_the_second_time_the_last_project_opens(qtbot, window, preferences, project):
    window.projects.show(project)
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    window.close_project()
    begin(again, None)
    assert again.project.bench.path == project
    again.close_project()


def test_where_the_last_project_is_gone_the_start_page_says_so(window, preferences, tmp_path):
    preferences.change(last_project=str(tmp_path / "gone.guillemet"))
    begin(window, None)
    assert window.project is None
    assert window.stack.currentWidget() is window.start
    assert "gone.guillemet is no longer where it was." in [
        label.text() for label in window.start.findChildren(type(window.start._notice))
    ]


def test_recent_projects_open_from_the_start_page_and_can_be_forgotten(
    qtbot, window, preferences, project
):
    window.projects.show(project)
    window.projects.close()
    button = next(b for b in window.start.findChildren(QPushButton) if b.text() == "press")
    button.click()
    assert window.project.bench.path == project
    window.projects.close()
    window.start.forget_wanted.emit(project)
    assert preferences.now.recent == []
    assert project.is_file()


def test_a_project_in_use_opens_for_reading_and_says_who_has_it(qtbot, window, project):
    other = Opened(project, ME)
    window.projects.show(project)
    qtbot.waitUntil(lambda: bool(window.band.sentence))
    assert "Ada" in window.band.sentence
    assert not window.project.bench.ready
    assert window.project.bench.page.article.text == seed_text()
    assert not window.actions_["quote"].isEnabled()
    assert window.status.saved == "Read only"
    other.close()
    window.band.button.click()
    qtbot.waitUntil(lambda: window.project is not None and window.project.bench.ready)
    assert window.band.sentence == ""


def test_what_is_no_project_is_refused_in_a_sentence_and_left_alone(qtbot, window, tmp_path):
    path = tmp_path / "notes.guillemet"
    path.write_bytes(b"my notes, no project at all" * 100)
    said = told(qtbot, lambda: window.projects.show(path))
    assert "notes.guillemet is not a Guillemet project" in said
    assert path.read_bytes() == b"my notes, no project at all" * 100
    assert window.project is None


def test_a_newer_project_is_refused_and_left_alone(qtbot, window, project):
    with sqlite3.connect(project) as conn:
        conn.execute("PRAGMA user_version = 99")
    conn.close()
    before = project.read_bytes()
    assert "newer Guillemet" in told(qtbot, lambda: window.projects.show(project))
    assert project.read_bytes() == before


def test_a_damaged_project_is_left_alone_and_its_backup_offered(qtbot, window, project):
    kept = backups.now(project)
    assert kept.is_file()
    whole = project.read_bytes()
    project.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    answering("Restore the newest backup")
    window.projects.show(project)
    assert window.project.bench.page.article.text == seed_text()
    files = [each for each in project.parent.iterdir() if each.is_file()]
    aside = [each for each in files if each.read_bytes()[100:200] == b"\xff" * 100]
    assert len(aside) == 1


def test_a_file_that_cannot_be_written_opens_for_reading(qtbot, window, project, monkeypatch):
    def refused(*_args, **_more):
        raise ReadOnly(MSG_READ_ONLY, name=project.name)

    monkeypatch.setattr("guillemet.services.opened.Opened", refused)
    window.projects.show(project)
    qtbot.waitUntil(lambda: bool(window.band.sentence))
    assert "cannot be written" in window.band.sentence
    assert window.project.bench.page.article.title == "Poutine"


def test_who_codes_is_asked_once_before_a_project_of_ones_own(qtbot, tmp_path, project):
    settings = SettingsFile(tmp_path / "fresh")
    window = MainWindow(settings)
    qtbot.addWidget(window)

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CoderDialog)
        dialog.person.name.selectAll()
        qtbot.keyClicks(dialog.person.name, "Ana Lund")
        assert dialog.person.initials.text() == "AL"
        qtbot.keyClick(dialog.person.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    window.projects.show(project)
    assert (settings.now.coder, settings.now.initials) == ("Ana Lund", "AL")
    assert window.project.bench.coder == "Ana Lund"
    window.projects.close()
    window.projects.show(project)
    window.close_project()


def test_a_new_project_is_made_by_keyboard_alone(qtbot, window, preferences, tmp_path):
    preferences.change(coder="", initials="")

    def fill():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewProjectDialog)
        assert dialog.focusWidget() is dialog.name
        qtbot.keyClicks(dialog.name, "Presse regionale")
        dialog.folder.selectAll()
        qtbot.keyClicks(dialog.folder, str(tmp_path))
        dialog.person.name.selectAll()
        qtbot.keyClicks(dialog.person.name, "Ana Lund")
        qtbot.keyClick(dialog.codebook, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill)
    window.actions_.trigger("new")
    path = tmp_path / "Presse regionale.guillemet"
    assert window.project.bench.path == path
    qtbot.waitUntil(lambda: window.project.bench.ready)
    with Library.reading(path) as library:
        assert [c.initials for c in library.coders()] == ["AL"]
        assert [f.name for f in library.fields("annotation")] == ["agreement"]
        assert library.history_state().undo is None


def test_a_new_project_never_replaces_a_file(qtbot, preferences, tmp_path):
    there = tmp_path / "there.guillemet"
    there.write_text("mine", encoding="utf-8")
    dialog = NewProjectDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.name.setText("there")
    dialog.folder.setText(str(tmp_path))
    dialog.accept()
    assert "exists already" in dialog.error
    assert there.read_text(encoding="utf-8") == "mine"
    refused = {"": "needs a name"} | dict.fromkeys(
        ("a/b", ".hidden", "what?"), "cannot be the name of a file"
    )
    for name, said in refused.items():
        dialog.name.setText(name)
        dialog.accept()
        assert said in dialog.error
    dialog.name.setText("fine")
    dialog.person.name.setText("  ")
    dialog.accept()
    assert "Your name is needed" in dialog.error


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Uni", "Nextcloud"])
def test_a_synced_folder_is_named_before_anything_is_made(qtbot, preferences, tmp_path, folder):
    dialog = NewProjectDialog(preferences)
    qtbot.addWidget(dialog)
    assert dialog._warning.isHidden()
    dialog.folder.setText(str(tmp_path / folder))
    assert not dialog._warning.isHidden()
    assert folder in dialog._warning.text()


def test_a_codebook_is_taken_over_from_another_project(qtbot, preferences, tmp_path):
    other = Opened(tmp_path / "other.guillemet", ME)
    other.codes.add("frame/conflict", "Who fights whom.").result()
    other.fields.template("stance").result()
    other.close()
    dialog = NewProjectDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.name.setText("mine")
    dialog.folder.setText(str(tmp_path))
    dialog.codebook.setCurrentIndex(dialog.codebook.findData("like"))
    dialog.like.setText(str(tmp_path / "other.guillemet"))
    dialog.accept()
    with Library.reading(dialog.made) as library:
        book = library.codebook()
        assert [book.path(tag.n) for tag in book.walk()] == ["frame", "frame/conflict"]
        assert book.by_path("frame/conflict").definition == "Who fights whom."
        assert [f.name for f in library.fields("annotation")] == ["stance"]
