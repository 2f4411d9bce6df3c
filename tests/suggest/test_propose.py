"""What is proposed for any text at all: valid spans, in good time, and good reasons."""

import sys
from types import FrameType

import pytest
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


WORK = {
    "an article": seed("000_2d027ad6fa41877b.txt").read_text(encoding="utf-8")[:1200] + "\n\n",
    "every mark there is": '« “ " M. Sorel a dit «oui» ' * 20 + "\n",
    "the same in one line": '« “ " M. Sorel a dit «oui» ' * 20,
    "none closed": "«Marie Sorel a dit que " * 20,
    "straight ones": '"oui" dit Marie Sorel. ' * 20,
    "one in the other": "«a " * 60 + "b»" * 60,
    "as many persons as lines": "".join(f"Marie Sorel{n}, dit le maire.\n" for n in range(20)),
    "no end of commas": "a, b, c, " * 60,
    "no blanks": "«" + "a" * 500,
}


@pytest.mark.parametrize("text", WORK.values(), ids=WORK)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_eight_times_the_text_takes_about_eight_times_the_work(language: str, text: str) -> None:
    assert steps(text * 8, language) < 13 * steps(text, language)


def test_chinese_names_by_the_hundred_take_no_more_work_each() -> None:
    text = "王小明说“好”。李大海说“不”。" * 20
    assert steps(text * 8, "zh") < 13 * steps(text, "zh")


def steps(text: str, language: str) -> int:
    """Return how many lines of the engine are run for a text: a clock that no machine moves."""
    counted = 0

    def line(_frame: object, event: str, _arg: object) -> object:
        nonlocal counted
        counted += event == "line"
        return line

    def call(frame: FrameType, _event: str, _arg: object) -> object:
        return line if "guillemet" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(call)
    propose(text, language)
    sys.settrace(before)
    return counted


@pytest.mark.parametrize(
    "text", ["«" + "a" * 999_999, "«a" * 100_000, "l'" * 100_000, '"' * 200_000]
)
def test_a_megabyte_without_a_blank_is_read(text: str) -> None:
    assert len(propose(text, "fr").quotes) <= 1


@given(SOUP, SOUP, st.sampled_from(LANGUAGES))
def test_spans_nest_and_never_cross_and_groups_hold_parts_of_one_quote(
    one: str, other: str, language: str
) -> None:
    found = propose(f"{one}\n{other}", language).quotes
    for n, a in enumerate(found):
        for b in found[n + 1 :]:
            assert a.span != b.span
            crossing = a.span.start < b.span.start < a.span.end < b.span.end
            assert not crossing
            if a.group == b.group:
                assert not a.span.overlaps(b.span)


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
