"""Marking and attributing as the window does it, each one step that can be taken back."""

import pytest

from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role, Speech, Status
from guillemet.domain.article import ReadingState
from guillemet.domain.errors import BadName, BadValue
from tests.projects import span_of

WORDS = "dégradées"


@pytest.fixture
def quote(opened, article):
    return opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, WORDS)], speech=Speech.PARTIAL
    ).result()


def only(library, article):
    [annotation] = library.annotations(article.n)
    return annotation


def test_a_quote_keeps_its_exact_words_and_what_stands_around_them(quote):
    [anchor] = quote.anchors
    assert anchor.quote.exact == WORDS
    assert anchor.quote.prefix.endswith("se sont « ")
    assert anchor.quote.suffix.startswith(" » depuis")


def test_the_same_words_marked_twice_are_one_annotation(opened, article, quote):
    again = opened.annotate.mark(article, MarkKind.QUOTE, quote.spans).result()
    assert again.n == quote.n


def test_the_first_annotation_makes_an_unread_article_one_being_read(library, article, quote):
    assert library.article(article.n, quote.coder).state is ReadingState.READING


def test_a_new_speaker_is_made_and_attributed_in_one_step(opened, library, article, quote):
    actor = Actor(name="Vladimir Poutine", kind=ActorKind.PERSON)
    key = opened.annotate.attribute([quote.n], Role.SPEAKER, actor).result()
    assert only(library, article).actors(Role.SPEAKER) == (key,)
    opened.history.undo().result()
    assert only(library, article).parts == ()
    assert "Vladimir Poutine" not in {a.name for a in library.actors().values()}


def test_the_first_six_speakers_get_six_hues_and_the_seventh_none(opened, library, quote):
    names = [f"Speaker {letter}" for letter in "ABCDEFG"]
    for name in names:
        opened.annotate.attribute([quote.n], Role.SPEAKER, Actor(name=name)).result()
    colours = {a.name: a.colour for a in library.actors().values()}
    assert len({colours[name] for name in names[:6]}) == 6
    assert colours[names[6]] == ""


def test_the_menu_can_name_the_step(opened, library, quote):
    opened.annotate.attribute([quote.n], Role.SPEAKER, Actor(name="Vladimir Poutine")).result()
    step = library.history_state().undo
    assert step.kind == "set-actors"
    assert (step.args["role"], step.args["name"], step.args["words"]) == (
        "speaker", "Vladimir Poutine", WORDS,
    )  # fmt: skip


def test_a_passage_has_no_speaker(opened, article):
    passage = opened.annotate.mark(
        article, MarkKind.PASSAGE, [span_of(article.text, "Khan Cheikhoune")]
    ).result()
    with pytest.raises(BadValue, match="passage has no speaker"):
        opened.annotate.attribute([passage.n], Role.SPEAKER, Actor(name="X")).result()


def test_an_actor_with_a_bar_in_its_name_is_refused_and_nothing_changes(opened, library, quote):
    before = library.digest()
    with pytest.raises(BadName, match="cannot hold the character"):
        opened.annotate.attribute([quote.n], Role.SPEAKER, Actor(name="A|B")).result()
    assert library.digest() == before


def test_a_tag_is_made_with_what_lies_above_it(opened, library, article, quote):
    opened.annotate.add_tag([quote.n], "registre/accusation").result()
    [tag] = only(library, article).tags
    assert library.codebook().path(tag) == "registre/accusation"
    opened.history.undo().result()
    assert len(library.codebook()) == 0


def test_any_change_but_a_note_makes_a_verified_annotation_confirmed_again(
    opened, library, article, quote
):
    opened.annotate.verify(quote.n).result()
    opened.annotate.set_note(quote.n, "seen twice").result()
    assert only(library, article).status is Status.VERIFIED
    opened.annotate.set_cue(quote.n, "a estimé").result()
    assert only(library, article).status is Status.CONFIRMED


def test_what_changes_nothing_leaves_no_step(opened, library, quote):
    opened.annotate.set_cue(quote.n, "a estimé").result()
    step = library.history_state().undo
    opened.annotate.set_cue(quote.n, "a estimé").result()
    assert library.history_state().undo == step


def test_a_dismissed_passage_is_no_longer_undecided(opened, library, article):
    first = library.page(article.n, "Ada").undecided[0]
    assert first.of(article.text) == WORDS
    opened.annotate.dismiss(article, first, "irony").result()
    assert first not in library.page(article.n, "Ada").undecided
    opened.history.undo().result()
    assert first in library.page(article.n, "Ada").undecided


def test_everything_undone_and_redone_is_as_it_was(opened, library, article, quote):
    start = library.digest()
    annotate = opened.annotate
    annotate.attribute([quote.n], Role.SPEAKER, Actor(name="Poutine")).result()
    annotate.add_tag([quote.n], "a/b").result()
    annotate.set_kind(quote.n, MarkKind.PASSAGE, move_to=Role.TARGET).result()
    annotate.delete([quote.n]).result()
    end = library.digest()
    for _ in range(4):
        opened.history.undo().result()
    assert library.digest() == start
    for _ in range(4):
        opened.history.redo().result()
    assert library.digest() == end


def test_merging_actors_moves_what_they_said_and_keeps_the_old_name_as_an_alias(
    opened, library, article, quote
):
    one = opened.annotate.attribute([quote.n], Role.SPEAKER, Actor(name="Poutine")).result()
    two = opened.actors.add(Actor(name="Vladimir Poutine")).result()
    opened.actors.merge(one, two).result()
    assert only(library, article).actors(Role.SPEAKER) == (two,)
    assert [alias.name for alias in library.actors()[two].aliases] == ["Poutine"]
