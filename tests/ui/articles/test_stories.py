"""Articles of one story in the list: marked, folded, compared, told apart."""

import threading

import pytest
from PySide6.QtCore import Qt

from guillemet.domain.article import ArticleKey, Draft, Metadata
from guillemet.ui.articles.delegate import story_place
from guillemet.ui.catalogue.story_dialog import StoryDialog
from tests.projects import made
from tests.services.test_stories import edited, story


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "press.guillemet"
    texts = [edited(story(1), n, 0.03) for n in range(3)] + [" ".join(story(2))]
    drafts = [
        Draft(text=text, meta=Metadata(title=f"T{n}", outlet=f"O{n}", published=f"202{n}"))
        for n, text in enumerate(texts)
    ]
    opened, _ = made(path, *drafts)
    opened.close()
    return path


@pytest.fixture
def listed(qtbot, window):
    found = window.project.articles
    qtbot.waitUntil(lambda: found.model.rowCount() == 4)
    with qtbot.waitSignal(window.project.likening.ended, timeout=20_000) as ended:
        window.actions_.trigger("find_stories")
    assert ended.args == [True]
    qtbot.waitUntil(lambda: found.model.row(1).alike == 3)
    return found


def titles(listed):
    return [listed.model.index(n, 0).data() for n in range(listed.model.rowCount())]


def click_mark(qtbot, listed, at):
    place = story_place(listed.view.visualRect(listed.model.index(at, 0)))
    qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def test_each_story_stands_once_and_is_unfolded_by_its_mark(qtbot, bench, listed):
    assert titles(listed) == ["T3", "T2", "T1", "T0"]
    listed.head.folded.click()
    qtbot.waitUntil(lambda: titles(listed) == ["T3", "T2"])
    assert listed.head.count.text() == "2 articles"
    opened = bench.page.article.n
    click_mark(qtbot, listed, 1)
    qtbot.waitUntil(lambda: titles(listed) == ["T3", "T2", "T1", "T0"])
    assert bench.page.article.n == opened
    click_mark(qtbot, listed, 1)
    qtbot.waitUntil(lambda: titles(listed) == ["T3", "T2"])
    listed.head.folded.click()
    qtbot.waitUntil(lambda: len(titles(listed)) == 4)


def test_two_versions_are_compared_and_one_is_told_apart(qtbot, window, bench, listed):
    dialog = StoryDialog(bench, ArticleKey(listed.model.keys[1]), window)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.compared):
        dialog.show()
    assert dialog.said.text() == "2 other articles tell it."
    assert [each.member.outlet for each in dialog.versions] == ["O0", "O1"]
    assert "changed" in dialog.texts[0].marked or "changed" in dialog.texts[1].marked
    with qtbot.waitSignal(bench.toasted):
        dialog.apart.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "1 other article tells it.")
    dialog.reject()
    qtbot.waitUntil(lambda: [listed.model.row(n).alike for n in range(4)] == [1, 2, 2, 1])
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: [listed.model.row(n).alike for n in range(4)] == [1, 3, 3, 3])


def test_another_version_is_read_from_there(qtbot, window, bench, listed):
    dialog = StoryDialog(bench, ArticleKey(listed.model.keys[1]), window)
    qtbot.addWidget(dialog)
    dialog.article_wanted.connect(bench.open_article)
    with qtbot.waitSignal(dialog.compared):
        dialog.show()
    dialog.read.click()
    qtbot.waitUntil(lambda: bench.page.article.title == "T0")


def test_what_comes_in_is_looked_at_by_itself(qtbot, window, bench, listed):
    late = Draft(text=edited(story(1), 7, 0.03), meta=Metadata(title="Late", published="2030"))
    window.project.likening._timer.setInterval(10)
    with qtbot.waitSignal(window.project.likening.ended, timeout=20_000):
        threading.Thread(target=bench.opened.importing.run, args=([late], "late")).start()
    qtbot.waitUntil(lambda: listed.model.row(0) is not None and listed.model.row(0).alike == 4)
