"""What the window says at its edge: a toast offers to undo only what it speaks of."""

import pytest

from guillemet.domain.annotation import MarkKind
from guillemet.services.library import Library
from tests.projects import made, seed_draft, seed_text, span_of
from tests.ui.windows import answering


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    for words in ("dégradées", "illégaux"):
        opened.annotate.mark(article, MarkKind.QUOTE, [span_of(seed_text(), words)]).result()
    opened.close()
    return path


@pytest.fixture
def deleted(qtbot, window, bench):
    """One of the two quotes is deleted, and the toast offers the way back."""
    bench.set_current(bench.page.annotations[0].n)
    window.actions_.trigger("delete")
    qtbot.waitUntil(window.toast.isVisible)
    qtbot.waitUntil(lambda: bench.history.undo.kind == "delete-annotations")
    return window.toast


def test_undo_in_the_toast_brings_the_annotation_back(qtbot, bench, deleted):
    deleted.button.click()
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations) == 2)
    assert deleted.isHidden()


def test_what_was_undone_by_key_is_no_longer_offered(qtbot, window, bench, deleted):
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations) == 2)
    qtbot.waitUntil(deleted.isHidden)


def test_after_another_change_the_toast_does_not_offer_to_undo_that(qtbot, bench, deleted):
    bench.run(bench.opened.annotate.add_tag([bench.page.annotations[0].n], "later"))
    qtbot.waitUntil(deleted.isHidden)


def test_turning_to_another_article_leaves_the_offer_standing(qtbot, bench, deleted):
    bench.run(bench.opened.articles.place(bench.page.article.n, 5))
    qtbot.waitUntil(lambda: bench.is_settled)
    assert deleted.isVisible()


def test_a_deleted_article_comes_back_with_one_press_of_undo_in_the_toast(qtbot, window, bench):
    before = bench.page.article.n
    answering("Delete")
    window.actions_.trigger("delete_article")
    qtbot.waitUntil(window.toast.isVisible)
    qtbot.waitUntil(lambda: window.project.articles.model.rowCount() == 0)
    window.toast.button.click()
    qtbot.waitUntil(lambda: window.project.articles.model.rowCount() == 1)
    with Library.reading(bench.path) as library:
        assert list(library.export_order()) == [before]


def test_a_deleted_article_comes_back_with_one_press_of_ctrl_z(qtbot, window, bench):
    answering("Delete")
    window.actions_.trigger("delete_article")
    qtbot.waitUntil(lambda: window.project.articles.model.rowCount() == 0)
    qtbot.waitUntil(lambda: bench.history.undo.kind == "delete-articles")
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: window.project.articles.model.rowCount() == 1)
