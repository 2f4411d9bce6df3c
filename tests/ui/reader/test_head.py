"""An analyst sees at the head of an article what it is, and where it comes from."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.reader.conftest import draft
from tests.ui.windows import told

TEXT = "La digue\n\n" + "Le quai monte et la digue baisse. " * 100


@pytest.fixture
def desk(reading):
    return reading(
        draft(
            TEXT, "La digue", outlet="Le Fanal", published="2026-10-06", language="fr",
            authors=("Ysé Rochebrune",), url="https://fanal.example.org/digue?a=1",
        ),
        draft("Un phare\n\nIl brille.", "Un phare"),
    )  # fmt: skip


def parts_of(desk):
    said = desk.pane.head.meta.text
    return [part.strip("\u2068\u2069") for part in said.split("  ·  ")]


def test_the_head_says_what_is_known_of_an_article(desk):
    assert parts_of(desk)[0] == "Le Fanal"
    assert parts_of(desk)[2:] == ["Ysé Rochebrune", "702 words", "3 min", "français", "unread"]


def test_the_head_follows_the_state(desk):
    desk.press("D")
    desk.window.actions_.trigger("previous_article")
    desk.qtbot.waitUntil(lambda: "coded" in desk.pane.head.meta.text)


def test_the_address_is_shown_before_it_is_opened(desk):
    question = told(desk.qtbot, desk.pane.head.address.click)
    assert "https://fanal.example.org/digue?a=1" in question
    assert "fanal.example.org" in question


def test_the_address_is_asked_for_from_the_menu_too(desk):
    question = told(desk.qtbot, lambda: desk.window.actions_.trigger("open_address"))
    assert "https://fanal.example.org/digue?a=1" in question


def test_an_article_without_an_address_of_the_web_offers_none(reading):
    desk = reading(draft(TEXT, "La digue", url="file:///etc/passwd"))
    assert desk.pane.head.address.isHidden()
    assert not desk.window.actions_["open_address"].isEnabled()
    assert QApplication.activeModalWidget() is None
