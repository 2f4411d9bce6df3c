"""What is proposed for any text at all: valid spans, in good time, and good reasons."""

import time

from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.actor import ActorKind, Office
from guillemet.domain.annotation import Speech
from guillemet.resources import seed
from guillemet.suggest.engine import propose
from guillemet.suggest.lexicon import LANGUAGES
from guillemet.suggest.model import KnownActor

SOUP = st.lists(
    st.sampled_from(
        [
            "«", "»", "“", "”", "„", "\"", "'", "’", "‘", "「", "」", "《", "》", "\u00a0", " ",
            "\n", "\n\n", ", ", ". ", "a dit", "said", "Marie Sorel", "M. Sorel", "он сказал",
            "قال", "表示", "selon", "dit-elle", "5'10\"", "\u202e", "\U0001f600", "e\u0301", ":",
        ]
    ),
    max_size=60,
).map("".join)  # fmt: skip


@given(SOUP, st.sampled_from(LANGUAGES))
def test_marks_in_any_disorder_give_valid_spans(text: str, language: str) -> None:
    found = propose(text, language)
    for span in [q.span for q in found.quotes] + [m.span for m in found.mentions]:
        assert 0 <= span.start < span.end <= len(text)
    for quote in found.quotes:
        assert quote.speech in {Speech.DIRECT, Speech.PARTIAL}
        if quote.evidence is not None:
            assert 0 <= quote.evidence.start < quote.evidence.end <= len(text)
        if quote.cue_span is not None:
            assert " ".join(quote.cue_span.of(text).split()) == quote.cue


@given(st.text(max_size=200), st.sampled_from(["", "fr", "en-GB", "de", "tlh", "zh-Hant"]))
def test_any_text_in_any_language_is_read(text: str, language: str) -> None:
    assert propose(text, language) == propose(text, language)


def test_eight_times_the_text_takes_about_eight_times_as_long() -> None:
    text = seed("000_2d027ad6fa41877b.txt").read_text(encoding="utf-8") + "\n\n"
    soup = '« “ " M. Sorel a dit «oui» ' * 60 + "\n"
    for body in (text, soup):
        once = min(_seconds(body * 4) for _ in range(3))
        assert _seconds(body * 32) < once * 24


def _seconds(text: str) -> float:
    before = time.process_time()
    propose(text, "fr")
    return time.process_time() - before


def test_a_megabyte_without_a_blank_is_read() -> None:
    found = propose("«" + "a" * 1_000_000, "fr")
    assert len(found.quotes) <= 1


def test_an_office_is_the_person_who_held_it_on_that_date() -> None:
    text = "« Nous irons », a déclaré le président valbrunois."
    held = Office(title="président valbrunois", start="2017-05", end="2022-05")
    known = (KnownActor("Lise Ormont", ActorKind.PERSON, offices=(held,)),)
    assert propose(text, "fr", known, "2019-03-01").quotes[0].speaker == "Lise Ormont"
    assert propose(text, "fr", known, "2023-03-01").quotes[0].speaker != "Lise Ormont"


def test_a_name_the_project_knows_is_given_as_the_project_spells_it() -> None:
    known = (KnownActor("Bachar el-Assad", ActorKind.PERSON, aliases=("Bashar al-Assad",)),)
    text = "« Nous irons », a déclaré Bashar al-Assad hier."
    assert propose(text, "fr", known).quotes[0].speaker == "Bachar el-Assad"


def test_every_quote_says_by_which_rule_its_speaker_was_found() -> None:
    text = seed("000_2d027ad6fa41877b.txt").read_text(encoding="utf-8")
    quotes = propose(text, "fr").quotes
    assert len(quotes) == 11
    assert all(quote.rule and quote.speaker for quote in quotes)
