"""Articles come in by dropping and by the menu; never into the sample unasked."""

from functools import partialmethod

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from guillemet.domain.article import ReadingState
from guillemet.services.folders import data_folder
from guillemet.services.library import Library
from guillemet.services.samples import sample_project
from guillemet.ui.dialogs.new_project import NewProjectDialog

BODY = "Un titre\n\nLe ministre a dit « non » à {n}.\n\nEt la suite."


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "press"
    place.mkdir()
    for n in (1, 2):
        (place / f"2026-03-0{n}_Le Phare_Titre {n}.txt").write_text(BODY.format(n=n), "utf-8")
    return place


def of_files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(widget, data):
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget, data):
    enter(widget, data)
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def titles(path):
    with Library.reading(path) as library:
        rows = library.list_rows(library.export_order(), "")
    return {row.title for row in rows}


def test_a_folder_dropped_on_the_window_comes_in(until, window, opened, project, folder, answer):
    opened(project)
    answer("Import 2 articles")
    assert drop(window, of_files(folder))
    until(lambda: {"Titre 1", "Titre 2"} < titles(project))
    until(lambda: window.project.bench.page.article.title == "Titre 1")


def test_what_hangs_over_the_window_says_what_dropping_does(window, opened, project, folder):
    opened(project)
    hint = window.articles_in._hint
    assert enter(window, of_files(folder))
    assert hint.isVisible()
    assert hint.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not hint.isVisible()


def test_pictures_from_a_browser_are_not_taken(window, opened, project):
    opened(project)
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.png")])
    assert not enter(window, data)


def test_what_is_held_over_a_pane_reaches_the_window(window, opened, project, folder):
    view = opened(project)
    assert not view.articles.head.filter.acceptDrops()
    for pane in (view.reader.view.viewport(), view.articles.view.viewport()):
        assert enter(pane, of_files(folder))
        assert window.articles_in._hint.isVisible()
        QApplication.sendEvent(window, QDragLeaveEvent())


def test_dropped_text_is_offered_as_an_article(until, window, opened, project, answer):
    opened(project)
    data = QMimeData()
    data.setText(BODY.format(n=7))
    answer("Add the article")
    drop(window, data)
    until(lambda: "Un titre" in titles(project))
    assert answer.met == ["PasteDialog"]


def test_a_dropped_project_is_opened(until, window, opened, project, empty_project):
    opened(project)
    drop(window, of_files(empty_project))
    until(lambda: window.project.bench.path == empty_project)


def test_into_the_sample_only_if_that_is_said(until, window, opened, folder, answer):
    sample = sample_project(data_folder())
    opened(sample)
    before = titles(sample)
    answer("Into the sample", "Import 2 articles")
    drop(window, of_files(folder))
    until(lambda: titles(sample) == before | {"Titre 1", "Titre 2"})
    window.project.bench.opened.history.undo().result()


def test_a_project_of_ones_own_is_made_for_them_first(
    until, window, opened, folder, answer, tmp_path, monkeypatch
):
    sample = sample_project(data_folder())
    opened(sample)
    before = titles(sample)
    answer("New project…", "Import 2 articles")
    monkeypatch.setattr(NewProjectDialog, "exec", partialmethod(_filled_in, tmp_path))
    drop(window, of_files(folder))
    mine = tmp_path / "Mine.guillemet"
    until(lambda: mine.exists() and titles(mine) == {"Titre 1", "Titre 2"})
    assert titles(sample) == before


def _filled_in(dialog, folder):
    dialog.name.setText("Mine")
    dialog.folder.setText(str(folder))
    dialog.accept()


def test_without_a_project_one_is_offered(until, window, folder, answer):
    answer("Cancel")
    drop(window, of_files(folder))
    until(lambda: answer.met == ["_Question"])
    assert window.project is None


def test_an_empty_project_offers_the_ways_in(qtbot, until, window, opened, empty_project, answer):
    view = opened(empty_project)
    assert view.no_articles.isVisible()
    assert view.no_articles.sentence == "Drop articles here"
    texts = [button.text() for button in view.no_articles.buttons]
    assert texts == ["Import files…", "Import a table…", "Paste an article"]
    QGuiApplication.clipboard().setText(BODY)
    answer("Add the article")
    qtbot.mouseClick(view.no_articles.buttons[2], Qt.MouseButton.LeftButton)
    until(lambda: not view.no_articles.isVisible())
    assert window.project.bench.page.article.title == "Un titre"


def test_undoing_the_only_import_shows_the_empty_project_again(
    until, window, opened, empty_project, folder, answer
):
    view = opened(empty_project)
    answer("Import 2 articles")
    window.articles_in.bring([folder])
    until(lambda: view.bench.page is not None)
    until(lambda: not view.no_articles.isVisible())
    view.bench.opened.history.undo().result()
    until(view.no_articles.isVisible)
    assert view.bench.page is None
    view.bench.opened.history.redo().result()
    until(lambda: not view.no_articles.isVisible())
    until(lambda: view.bench.page is not None)


def test_a_table_is_mapped_first_then_looked_over(
    until, window, opened, project, tmp_path, answer, monkeypatch
):
    path = tmp_path / "t.csv"
    path.write_text("title,text\nDe la table,Le corps de la table\n", "utf-8")
    opened(project)
    answer("Look over…", "Import 1 article")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    window.actions_.trigger("import_table")
    until(lambda: "De la table" in titles(project))
    assert answer.met == ["MappingDialog", "ImportDialog"]


def test_a_broken_table_is_named_and_the_rest_comes_in(
    until, window, opened, project, tmp_path, folder, answer
):
    bad = tmp_path / "t.xlsx"
    bad.write_bytes(b"no workbook")
    opened(project)
    answer("OK", "Import 2 articles")
    window.articles_in.bring([bad, folder])
    until(lambda: {"Titre 1", "Titre 2"} < titles(project))


def test_the_menu_asks_for_files_or_a_folder(
    until, window, opened, project, folder, answer, monkeypatch
):
    opened(project)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    answer("A folder…", "Import 2 articles")
    window.actions_.trigger("import")
    until(lambda: {"Titre 1", "Titre 2"} < titles(project))


def test_excluding_and_taking_in_again_by_the_same_key(until, window, opened, project, answer):
    view = opened(project)
    answer("Exclude")
    window.actions_.trigger("exclude")
    until(lambda: view.bench.page.article.state is ReadingState.EXCLUDED)
    window.actions_.trigger("exclude")
    until(lambda: view.bench.page.article.state is not ReadingState.EXCLUDED)


def test_deleting_the_open_article_opens_what_comes_next(
    until, window, opened, project, folder, answer
):
    view = opened(project)
    answer("Import 2 articles")
    window.articles_in.bring([folder])
    until(lambda: view.articles.model.rowCount() == 3)
    until(lambda: view.bench.page.article.title == "Titre 1")
    answer("Delete")
    window.actions_.trigger("delete_article")
    until(lambda: view.articles.model.rowCount() == 2)
    until(lambda: view.bench.page.article.title == "Poutine")
