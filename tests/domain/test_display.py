"""What the widget shows and where: the one conversion of positions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain import display
from guillemet.domain.display import DisplayMap, Place
from guillemet.domain.text import Span

TEXTS = st.text(st.sampled_from("ab \n🎉é\u00a0漢"), max_size=120)


def shrunk(monkeypatch, paragraph=7, text=40):
    """Long paragraphs and texts at a size that a test can read."""
    monkeypatch.setattr(display, "LONG_PARAGRAPH", paragraph)
    monkeypatch.setattr(display, "LONG_TEXT", text)


@given(TEXTS)
def test_a_short_text_is_shown_as_it_is(text):
    shown = DisplayMap(text)
    assert shown.shown() == text
    assert shown.length() == len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_of_a_long_text_comes_back(text):
    with pytest.MonkeyPatch.context() as patch:
        shrunk(patch)
        shown = DisplayMap(text)
        for index in range(len(text) + 1):
            assert shown.index(shown.place(index)) == index


@given(TEXTS, st.data())
def test_a_span_covers_in_the_widget_just_its_own_characters(text, data):
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    with pytest.MonkeyPatch.context() as patch:
        shrunk(patch, text=10_000)
        shown = DisplayMap(text)
        first, last = shown.offsets(span)
        units = shown.shown().encode("utf-16-le")[first * 2 : last * 2].decode("utf-16-le")
        assert shown.index(Place(0, first)) == span.start
        assert units.replace("\n", "") == span.of(text).replace("\n", "")
        assert shown.index(Place(0, last)) == span.end


def test_a_paragraph_of_fifty_thousand_characters_is_broken_for_display_only():
    text = "a" * 50_000
    shown = DisplayMap(text)
    assert shown.text == text
    assert [len(line) for line in shown.shown().split("\n")] == [20_000, 20_000, 10_000]


def test_a_text_of_five_million_characters_is_shown_in_parts():
    text = ("word " * 200 + "\n") * 5_000
    shown = DisplayMap(text)
    assert shown.parts == 3
    assert "".join(shown.shown(part) for part in range(shown.parts)) == text
