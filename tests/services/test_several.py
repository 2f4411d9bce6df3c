"""One annotation made two, some made one, many settled: each one step, no word lost."""

import pytest

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role, Speech, Status
from guillemet.domain.errors import BadValue
from guillemet.domain.joining import cut, united
from guillemet.domain.text import Span
from tests.projects import span_of

WORDS = "le degré de confiance dans nos relations de travail"


@pytest.fixture
def quote(opened, article):
    made = opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, WORDS)], speech=Speech.PARTIAL
    ).result()
    opened.annotate.attribute([made.n], Role.SPEAKER, Actor(name="Vladimir Poutine")).result()
    opened.annotate.add_tag([made.n], "registre/accusation").result()
    opened.annotate.set_note(made.n, "to look at").result()
    return made


def words(library, article):
    return [a.words for a in library.annotations(article.n)]


def test_a_split_keeps_every_word_and_all_that_is_said_of_them(opened, library, article, quote):
    at = article.text.index(" dans nos relations")
    opened.annotate.split(article, quote.n, at).result()
    first, second = library.annotations(article.n)
    assert first.words == "le degré de confiance"
    assert second.words == "dans nos relations de travail"
    assert (first.parts, first.tags, first.note) == (second.parts, second.tags, second.note)
    assert first.n == quote.n
    assert second.speech is Speech.PARTIAL
    opened.history.undo().result()
    assert words(library, article) == [WORDS]


def test_a_split_at_an_end_changes_nothing(opened, library, article, quote):
    for at in (quote.spans[0].start, quote.spans[0].end, 0):
        with pytest.raises(BadValue):
            opened.annotate.split(article, quote.n, at).result()
    assert words(library, article) == [WORDS]


def test_what_was_split_is_whole_again_when_merged(opened, library, article, quote):
    at = article.text.index(" dans nos relations")
    second = opened.annotate.split(article, quote.n, at).result()
    opened.annotate.merge(article, [second, quote.n]).result()
    [whole] = library.annotations(article.n)
    assert whole.n == quote.n
    assert whole.words == WORDS
    assert whole.note == "to look at"
    assert len(whole.parts) == 1
    assert library.history_state().undo.kind == "merge"
    assert library.history_state().undo.args["count"] == "2"


def test_merging_keeps_actors_tags_and_notes_of_both(opened, library, article, quote):
    other = opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, "dégradées")]
    ).result()
    opened.annotate.attribute([other.n], Role.SPEAKER, Actor(name="Rex Tillerson")).result()
    opened.annotate.add_tag([other.n], "ton").result()
    opened.annotate.set_note(other.n, "twice").result()
    before = sorted([WORDS, "dégradées"])
    opened.annotate.merge(article, [quote.n, other.n]).result()
    [one] = library.annotations(article.n)
    assert sorted(anchor.quote.exact for anchor in one.anchors) == before
    names = {library.actors()[actor].name for actor in one.actors(Role.SPEAKER)}
    assert names == {"Vladimir Poutine", "Rex Tillerson"}
    assert len(one.tags) == 2
    assert {*one.note.split("\n\n")} == {"to look at", "twice"}
    opened.history.undo().result()
    assert sorted(words(library, article)) == before


def test_kinds_are_not_mixed_and_one_alone_is_not_merged(opened, library, article, quote):
    passage = opened.annotate.mark(article, MarkKind.PASSAGE, quote.spans).result()
    for keys in ([quote.n, passage.n], [quote.n]):
        with pytest.raises(BadValue):
            opened.annotate.merge(article, keys).result()
    assert len(library.annotations(article.n)) == 2


def test_two_mentions_apart_stay_two(opened, library, article):
    text = article.text
    spans = [span_of(text, "Vladimir"), span_of(text, "dégradées")]
    keys = [opened.annotate.mark(article, MarkKind.MENTION, [s]).result().n for s in spans]
    with pytest.raises(BadValue):
        opened.annotate.merge(article, keys).result()
    assert len(library.annotations(article.n)) == 2


def test_many_are_verified_and_no_longer_so_as_one_step(opened, library, article, quote):
    other = opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, "dégradées")]
    ).result()
    keys = [quote.n, other.n]
    opened.annotate.set_status(keys, Status.VERIFIED).result()
    found = library.annotations(article.n)
    assert {(a.status, a.verified_by) for a in found} == {(Status.VERIFIED, quote.coder)}
    opened.annotate.set_status(keys, Status.CONFIRMED).result()
    assert {(a.status, a.verified_by) for a in library.annotations(article.n)} == {
        (Status.CONFIRMED, "")
    }
    opened.history.undo().result()
    assert {a.status for a in library.annotations(article.n)} == {Status.VERIFIED}


def test_a_cut_between_two_spans_parts_them_as_they_are():
    text = "one two, she said, three four"
    spans = [Span(0, 7), Span(19, 29)]
    assert cut(text, spans, 10) == ((Span(0, 7),), (Span(19, 29),))
    assert cut(text, spans, 24) == ((Span(0, 7), Span(19, 24)), (Span(25, 29),))


def test_spans_with_only_blanks_of_a_line_between_become_one():
    text = "one two\nthree"
    assert united(text, [Span(4, 7), Span(0, 3)]) == (Span(0, 7),)
    assert united(text, [Span(4, 7), Span(8, 13)]) == (Span(4, 7), Span(8, 13))
    assert united(text, [Span(0, 5), Span(2, 7)]) == (Span(0, 7),)
