"""Pasting: each character as it was copied, what is known beside it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from guillemet.services.library import Library
from guillemet.ui.dialogs.paste import PasteDialog
from tests.projects import seed_text

TEXT = (
    "Un ministre promet une «\u00a0réforme\u00a0»\n\n"
    "« Nous irons\u202fvite », a-t-il dit 👩‍🌾. e\u0301te\u0301\n\n"
    "\u0642\u0627\u0644: «نعم». 他说：“不。”"
)


@pytest.fixture
def show(qtbot, bench):
    def shown(text):
        QGuiApplication.clipboard().setText(text)
        dialog = PasteDialog(bench)
        qtbot.addWidget(dialog)
        dialog.show()
        bench.desk._pool.waitForDone()
        qtbot.wait(1)
        return dialog

    return shown


def copy_page(html, plain, url=""):
    data = QMimeData()
    data.setHtml(html)
    data.setText(plain)
    data.setData("text/x-moz-url-priv", url.encode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(data)


def newest(bench):
    with Library.reading(bench.path) as library:
        return library.article(max(library.export_order()))


def add(qtbot, bench, dialog):
    with qtbot.waitSignal(bench.page_shown):
        qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    return newest(bench)


def test_every_character_comes_in_as_it_was_copied(qtbot, bench, show):
    assert add(qtbot, bench, show(TEXT)).text == TEXT


def test_a_title_is_guessed_grey_and_what_is_typed_counts(qtbot, bench, show):
    dialog = show(TEXT)
    title = dialog.meta.lines["title"]
    assert title.text().startswith("Un ministre")
    assert title.property("guessed")
    title.selectAll()
    qtbot.keyClicks(title, "Le mien")
    assert not title.property("guessed")
    qtbot.keyClicks(dialog.meta.lines["published"], "12/3/2026")
    qtbot.keyClicks(dialog.meta.lines["authors"], "A. B; C. D")
    qtbot.keyClicks(dialog.meta.note, "from the web")
    made = add(qtbot, bench, dialog)
    assert (made.title, made.published, made.authors) == ("Le mien", "2026-03-12", ("A. B", "C. D"))
    assert made.note == "from the web"


def test_a_date_that_is_none_is_named_and_nothing_comes_in(qtbot, bench, show):
    dialog = show(TEXT)
    qtbot.keyClicks(dialog.meta.lines["published"], "soon")
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    assert "soon" in dialog.error
    assert dialog.meta.lines["published"].property("wrong")
    assert newest(bench).text == seed_text()


def test_an_empty_clipboard_can_be_filled_and_pasted_again(qtbot, bench, show):
    dialog = show("  \n")
    assert not dialog.primary.isEnabled()
    QGuiApplication.clipboard().setText(TEXT)
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert dialog.copied.text == TEXT


def test_copied_files_are_no_text(show):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    dialog = show("x")
    QGuiApplication.clipboard().setMimeData(data)
    dialog.paste()
    assert dialog.copied.text == ""


def test_what_is_copied_in_a_browser_keeps_its_headings_and_links(qtbot, bench, show):
    dialog = show("x")
    html = "<h1>Un pont</h1><p>«\u00a0Oui\u00a0», dit <a href='/maire'>le maire</a>.</p>"
    copy_page(html, "Un pont « Oui »", "https://courrier.example/pont")
    dialog.paste()
    assert dialog.rich.isVisible()
    qtbot.waitUntil(dialog.primary.isEnabled)
    made = add(qtbot, bench, dialog)
    assert made.text == "Un pont\n\n«\u00a0Oui\u00a0», dit le maire."
    assert [(each.kind, each.value) for each in made.ranges] == [
        ("headline", ""),
        ("link", "https://courrier.example/maire"),
    ]
    assert made.url == "https://courrier.example/pont"


def test_what_is_copied_in_a_browser_may_come_in_plain(qtbot, bench, show):
    dialog = show("x")
    copy_page("<h2>Un <b>pont</b></h2><p>Mots", TEXT)
    dialog.paste()
    dialog.rich.setChecked(False)
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert add(qtbot, bench, dialog).text == TEXT


def test_text_can_be_dropped_on_the_dialog(bench, show):
    dialog = show("x")
    data = QMimeData()
    data.setText(TEXT)
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    dialog.dropEvent(drop)
    assert dialog.copied.text == TEXT


def test_what_is_in_already_is_not_added_twice(qtbot, bench, show):
    dialog = show(seed_text())
    for name, typed in (("outlet", "Agence"), ("published", "2017-04-12")):
        qtbot.keyClicks(dialog.meta.lines[name], typed)
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Poutine" in dialog.error)
    with Library.reading(bench.path) as library:
        assert len(library.export_order()) == 1
