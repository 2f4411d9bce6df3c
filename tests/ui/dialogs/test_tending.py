"""Articles that are in: edited, left out and taken in again, deleted."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import ArticleKey, Draft, Metadata, ReadingState
from guillemet.domain.article_bulk import GiveState, Tell
from guillemet.domain.errors import NotFound
from guillemet.services.library import Library
from guillemet.ui.articles.many import ManyArticles
from guillemet.ui.dialogs.delete_article import DeleteArticles
from guillemet.ui.dialogs.edit_article import EditArticleDialog
from guillemet.ui.dialogs.exclude import ExcludeDialog
from guillemet.ui.widgets.labels import PlainLabel
from tests.projects import span_of

ONE = Draft(
    text="Premier texte.\n\nFin.",
    meta=Metadata(title="Un", outlet="Ouest", published="2026-01-01", language="fr"),
)
TWO = Draft(
    text="Second texte.\n\nFin.", meta=Metadata(title="Deux", outlet="Ouest", language="fr")
)
KEYS = [ArticleKey(1), ArticleKey(2)]


@pytest.fixture
def bench(make_bench):
    return make_bench(ONE, TWO)


@pytest.fixture
def window(qtbot, bench):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def edit(qtbot, bench, window):
    def shown(keys):
        dialog = EditArticleDialog(bench, keys, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(dialog.primary.isEnabled)
        return dialog

    return shown


def article(bench, key):
    with Library.reading(bench.path) as library:
        return library.article(key, bench.coder)


def save(qtbot, bench, dialog):
    with qtbot.waitSignal(bench.toasted):
        dialog.accept()


def retype(qtbot, line, text):
    line.selectAll()
    qtbot.keyClicks(line, text)


@pytest.fixture
def many(bench, window):
    return ManyArticles(bench, window)


def answering(text, said):
    """Press a button of the question that comes, and keep what it says."""

    def press():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, press)
            return
        said.append(" ".join(label.text() for label in dialog.findChildren(PlainLabel)))
        {b.text(): b for b in dialog.findChildren(QPushButton)}[text].click()

    QTimer.singleShot(0, press)


def test_what_is_known_can_be_changed_as_one_step(qtbot, bench, edit):
    dialog = edit(KEYS[:1])
    lines = dialog.meta.lines
    assert lines["title"].text() == "Un"
    retype(qtbot, lines["title"], "Un <b>autre</b>")
    retype(qtbot, lines["published"], "March 2026")
    retype(qtbot, lines["authors"], "A. B; C. D")
    save(qtbot, bench, dialog)
    now = article(bench, 1)
    assert (now.title, now.published) == ("Un <b>autre</b>", "2026-03")
    assert (now.authors, now.outlet) == (("A. B", "C. D"), "Ouest")
    bench.opened.history.undo().result()
    assert article(bench, 1).title == "Un"


def test_of_several_only_what_was_touched_applies(qtbot, bench, edit, many):
    dialog = edit(KEYS)
    lines = dialog.meta.lines
    assert (lines["title"].text(), lines["outlet"].text()) == ("", "Ouest")
    assert lines["title"].placeholderText()
    retype(qtbot, lines["outlet"], "Le Phare")
    dialog.accept()
    said = []
    answering("Change", said)
    with qtbot.waitSignal(bench.toasted):
        many.begin(KEYS, Tell(dialog.values))
    assert said == ["Change 2 articles?"]
    assert [article(bench, key).title for key in KEYS] == ["Un", "Deux"]
    assert [article(bench, key).outlet for key in KEYS] == ["Le Phare"] * 2
    assert article(bench, 1).published == "2026-01-01"


def test_a_field_that_is_emptied_is_empty_afterwards(qtbot, bench, edit):
    dialog = edit(KEYS[:1])
    line = dialog.meta.lines["outlet"]
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    save(qtbot, bench, dialog)
    assert article(bench, 1).outlet == ""


def test_nothing_touched_is_nothing_done(bench, edit):
    edit(KEYS[:1]).accept()
    with Library.reading(bench.path) as library:
        assert library.history_state().undo.kind == "import-articles"
    assert article(bench, 1).title == "Un"


def test_a_bad_date_keeps_the_dialog_open_with_a_sentence(qtbot, edit):
    dialog = edit(KEYS[:1])
    retype(qtbot, dialog.meta.lines["published"], "32 mars 2026")
    dialog.accept()
    assert dialog.isVisible()
    assert "32 mars 2026" in dialog.error


def test_an_excluded_article_comes_back_as_far_as_it_was(qtbot, bench, many, window):
    bench.opened.articles.set_state(KEYS[:1], ReadingState.CODED).result()
    dialog = ExcludeDialog(bench, KEYS, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reason.setEditText("a poem")
    dialog.accept()
    with qtbot.waitSignal(bench.toasted):
        many.go(KEYS, GiveState(ReadingState.EXCLUDED, dialog.chosen))
    assert [article(bench, key).reason for key in KEYS] == ["a poem"] * 2
    bench.opened.articles.include(KEYS).result()
    states = [article(bench, key).state for key in KEYS]
    assert states == [ReadingState.CODED, ReadingState.UNREAD]
    bench.opened.history.undo().result()
    assert article(bench, 1).state is ReadingState.EXCLUDED


def test_deleting_says_what_goes_and_can_be_undone(qtbot, bench, many, window):
    one = article(bench, 1)
    bench.opened.annotate.mark(one, MarkKind.PASSAGE, [span_of(one.text, "Premier")]).result()
    said = []
    answering("Delete", said)
    with qtbot.waitSignal(bench.toasted) as toast:
        DeleteArticles(bench, KEYS[:1], many.go, window).begin()
    assert said == ["Delete “Un” and the 1 annotation in it?"]
    assert toast.args == ["Article deleted.", "undo"]
    with pytest.raises(NotFound):
        article(bench, 1)
    bench.opened.history.undo().result()
    with Library.reading(bench.path) as library:
        assert len(library.annotations(ArticleKey(1))) == 1


def test_deleting_can_be_left(qtbot, bench, many, window):
    said = []
    answering("Cancel", said)
    deleting = DeleteArticles(bench, KEYS, many.go, window)
    with qtbot.waitSignal(deleting.destroyed):
        deleting.begin()
    assert said == ["Delete 2 articles? Nothing is annotated in them."]
    assert article(bench, 1).title == "Un"
