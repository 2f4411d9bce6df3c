"""Imported pages look like pages: headings, leads, captions, and links that are asked about."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QAccessible,
    QDesktopServices,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip

from guillemet.domain.article import Draft, Metadata
from guillemet.exchange.importers.html_page import web_page
from guillemet.ui.reader.links import shortened, written_out
from guillemet.ui.theme import current_theme, look

PAGE = """<html lang=fr><article><h1>Un pont ferme 😀</h1>
<p class=chapo>La maire se fâche, dit-on.</p>
<p>Elle dit «\u00a0non\u00a0» à <a href="https://a.example/tous">tous</a> et 😀 à
<a href="https://b.example/autre">un autre</a>.</p>
<h2>Les câbles</h2><p>Ils sont rongés par la rouille.</p>
<h3>Dessous</h3><p>Rien de plus.</p>
<figure><figcaption>Le pont, hier</figcaption></figure></article>"""
ADDRESS = "https://a.example/tous"


@pytest.fixture
def page(reading):
    made = web_page(PAGE.encode(), "a.html")
    return reading(
        Draft(text=made.text, meta=Metadata(title="Un pont"), name="a.html", ranges=made.ranges),
        "Another article.\n\nWith two paragraphs of plain text in it.",
    )


class Browser(QObject):
    """Stands where a browser would."""

    def __init__(self):
        super().__init__()
        self.opened = []
        QDesktopServices.setUrlHandler("https", self, "open")

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser():
    made = Browser()
    yield made
    QDesktopServices.unsetUrlHandler("https")


def set_as(desk, words):
    """The format of the first letter of words."""
    cursor = QTextCursor(desk.view.document())
    cursor.setPosition(desk.view.offsets(desk.span(words))[0] + 1)
    return cursor.charFormat()


def size(desk, words):
    return set_as(desk, words).font().pixelSize()


def answer(with_, met):
    """Answer the question that comes up by the button of these words."""

    def act():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, act)
            return
        met.append(" ".join(each.text() for each in dialog.findChildren(QLabel)))
        buttons = {each.text(): each for each in dialog.findChildren(QAbstractButton)}
        if with_ in buttons:
            buttons[with_].click()
        else:
            dialog.reject()

    QTimer.singleShot(0, act)


def test_headings_are_larger_by_their_level_and_captions_small_and_slanted(page):
    text = page.view.document().defaultFont().pixelSize()
    sizes = [size(page, each) for each in ("Un pont", "Les câbles", "Dessous", "La maire")]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] > text
    assert set_as(page, "Les câbles").font().weight() == QFont.Weight.Bold
    caption = set_as(page, "Le pont, hier").font()
    assert caption.pixelSize() < text
    assert caption.italic()


def test_a_caption_without_latin_letters_stands_upright(reading):
    made = web_page("<p>市长说。</p><figcaption>大桥的缆绳</figcaption>".encode(), "a.html")
    desk = reading(Draft(text=made.text, name="a.html", ranges=made.ranges))
    assert not set_as(desk, "大桥").font().italic()


def test_marks_stand_where_they_stand_in_plain_text(page):
    page.select("un autre")
    assert page.selected == "un autre"
    page.caret_in("non")
    page.press("Q")
    assert page.marks == [("quote", ["non"])]


def test_a_text_shown_after_another_has_its_margins(page):
    before = page.view.column
    other = next(n for n in (1, 2) if n != page.bench.page.article.n)
    page.bench.open_article(other)
    page.rest()
    assert page.text.startswith("Another")
    assert page.view.column == before


def test_links_have_an_ink_of_their_own_in_every_theme(page):
    for theme in ("dark", "light"):
        look().choose(theme)
        QApplication.processEvents()
        shown = set_as(page, "tous")
        assert shown.fontUnderline()
        assert shown.foreground().color() == current_theme().link
    assert not set_as(page, "Elle").fontUnderline()


def test_the_address_is_shown_before_it_is_opened(page, browser):
    page.caret_in("tous")
    asked = []
    answer("Open", asked)
    page.press("L")
    assert ADDRESS in asked[0]
    assert browser.opened == [ADDRESS]


def test_the_address_can_be_copied_or_left(page, browser):
    page.caret_in("tous")
    answer("Copy the address", [])
    page.press("L")
    assert QGuiApplication.clipboard().text() == ADDRESS
    answer("Cancel", [])
    page.press("L")
    assert browser.opened == []


def test_keys_go_from_link_to_link_and_say_where_they_lead(page):
    page.caret_in("Elle")
    page.press("Shift+L")
    assert page.view.caret() == page.text.index("tous")
    assert ADDRESS in page.window.status.hint
    page.press("Shift+L")
    assert page.view.caret() == page.text.index("un autre")
    page.press("Shift+L")
    assert page.view.caret() == page.text.index("tous")


def test_where_there_is_no_link_the_key_says_so(page):
    page.caret_in("rouille")
    with page.qtbot.waitSignal(page.bench.said) as said:
        page.press("L")
    assert "Shift+L" in said.args[0]


def over(page, words):
    where = QPointF(page.place(page.text.index(words) + 1))
    page.view.viewport().setMouseTracking(True)
    return where


def test_the_mouse_over_a_link_shows_where_it_leads_and_what_opens_it(page):
    where = over(page, "tous")
    viewport = page.view.viewport()
    move = QMouseEvent(
        QEvent.Type.MouseMove, where, QPointF(viewport.mapToGlobal(where)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
    )  # fmt: skip
    with page.qtbot.waitSignal(page.pane.links.hovered) as told:
        QApplication.sendEvent(viewport, move)
    assert told.args == [ADDRESS]
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    at = where.toPoint()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert ADDRESS in QToolTip.text()
    QToolTip.hideText()
    with page.qtbot.waitSignal(page.pane.links.hovered) as gone:
        QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert gone.args == [""]


def test_a_click_marks_and_only_one_with_ctrl_asks(page, browser):
    page.click("tous")
    assert QApplication.activeModalWidget() is None
    asked = []
    answer("Cancel", asked)
    where = over(page, "tous").toPoint()
    page.qtbot.mouseClick(
        page.view.viewport(), Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier, QPoint(where),
    )  # fmt: skip
    assert ADDRESS in asked[0]
    assert browser.opened == []


def heard(desk):
    interface = QAccessible.queryAccessibleInterface(desk.view)
    return interface.text(QAccessible.Text.Description)


def test_a_screen_reader_hears_what_part_and_which_link_the_caret_is_in(page):
    page.caret_in("Les câbles", 1)
    assert heard(page) == "Heading, level 2"
    page.caret_in("tous", 1)
    assert heard(page) == f"Link to {ADDRESS}"
    page.caret_in("La maire", 1)
    assert heard(page) == "Lead"


def test_an_address_is_written_so_that_no_letter_looks_like_another():
    assert written_out("https://аpple.example/") == "https://xn--pple-43d.example/"
    assert written_out("javascript:alert(1)") == written_out("file:///etc/passwd") == ""
    assert len(shortened("https://a.example/" + "x" * 900)) < 200
