"""Deciding on what is proposed: one decision is one step, and every one can be taken back."""

from dataclasses import replace

import pytest

from guillemet.domain.actor import Actor, ActorKind, Naming
from guillemet.domain.annotation import MarkKind, Origin, Role, Status
from guillemet.domain.errors import NotFound
from guillemet.domain.suggestion import SuggestionKey
from guillemet.services.alias_candidates import alias_candidates
from guillemet.services.library import Library
from guillemet.services.suggest_jobs import suggest
from guillemet.services.when import When
from tests.projects import made, seed_draft, span_of


@pytest.fixture
def proposed(opened, article, library):
    """What is proposed in the seed article, after asking for it."""
    suggest(library, opened.suggesting, [article.n])

    def now():
        return [a for a in library.page(article.n, "Ada").annotations if a.n < 0]

    return now


def of(found, words):
    return next(a for a in found if a.words.startswith(words))


def key(annotation):
    return SuggestionKey(-annotation.n)


def test_what_is_proposed_is_shown_beside_what_is_decided(proposed):
    found = proposed()
    quotes = [a for a in found if a.kind is MarkKind.QUOTE]
    assert len(quotes) == 11
    assert {a.status for a in found} == {Status.SUGGESTED}
    assert found == sorted(found, key=lambda a: a.start)


def test_accepting_makes_an_annotation_with_its_speaker_rule_and_evidence(
    opened, article, library, proposed
):
    quote = of(proposed(), "dégradées")
    [n] = opened.suggesting.accept([key(quote)]).result()
    page = library.page(article.n, "Ada")
    accepted = next(a for a in page.annotations if a.n == n)
    assert (accepted.status, accepted.origin) == (Status.CONFIRMED, Origin.ACCEPTED)
    assert accepted.rule == quote.rule != ""
    assert accepted.coder == "Ada"
    [part] = accepted.parts
    assert page.actors[part.actor].name == "Vladimir Poutine"
    assert page.actors[part.actor].kind is ActorKind.PERSON
    assert "Poutine" in part.evidence.of(article.text)
    assert not [a for a in proposed() if a.words == quote.words and a.kind is quote.kind]


def test_undo_brings_the_proposal_back_and_redo_takes_it(opened, proposed):
    before = proposed()
    opened.suggesting.accept([key(before[0])]).result()
    opened.history.undo().result()
    assert proposed() == before
    opened.history.redo().result()
    assert len(proposed()) == len(before) - 1


def test_the_article_is_being_read_once_something_is_decided(opened, article, library, proposed):
    opened.suggesting.reject([key(proposed()[0])]).result()
    assert library.article(article.n, "Ada").state == "reading"


def test_all_of_them_can_be_accepted_as_one_step(opened, proposed):
    before = proposed()
    made_ = opened.suggesting.accept([key(a) for a in before]).result()
    assert len(made_) == len(before)
    assert proposed() == []
    opened.history.undo().result()
    assert proposed() == before


def test_a_name_the_project_knows_is_no_new_actor(opened, library, proposed):
    quotes = [a for a in proposed() if a.kind is MarkKind.QUOTE]
    opened.suggesting.accept([key(a) for a in quotes]).result()
    names = [actor.name for actor in library.actors().values()]
    assert len(names) == len(set(names))
    assert names.count("Vladimir Poutine") == 1


def test_words_for_somebody_unnamed_become_an_anonymous_actor(tmp_path):
    draft = replace(seed_draft(), text="« Non », a répondu un porte-parole du groupe.")
    opened, [article] = made(tmp_path / "p.guillemet", draft)
    with opened_library(tmp_path) as library:
        suggest(library, opened.suggesting, [article.n])
        [quote] = library.page(article.n, "Ada").annotations
        opened.suggesting.accept([key(quote)]).result()
        actor = next(a for a in library.actors().values() if not a.builtin)
    opened.close()
    assert (actor.name, actor.naming) == ("un porte-parole du groupe", Naming.ANONYMOUS)


def test_a_rejected_one_does_not_come_back_even_when_asked_again(
    opened, article, library, proposed
):
    quote = of(proposed(), "dégradées")
    opened.suggesting.reject([key(quote)], "title").result()
    suggest(library, opened.suggesting, [article.n])
    assert quote.words not in [a.words for a in proposed() if a.kind is MarkKind.QUOTE]
    assert library.counts("Ada").rejected == 1
    [rejected] = library.rejected(article)
    assert (rejected.words, rejected.note, rejected.status) == (
        quote.words, "title", Status.REJECTED,
    )  # fmt: skip
    assert rejected.spans == quote.spans
    opened.history.undo().result()
    assert of(proposed(), "dégradées") == quote


def test_what_was_settled_meanwhile_cannot_be_decided_again(opened, proposed):
    quote = proposed()[0]
    opened.suggesting.accept([key(quote)]).result()
    for decide in (opened.suggesting.accept, opened.suggesting.reject):
        with pytest.raises(NotFound):
            decide([key(quote)]).result()


def test_marking_the_words_by_hand_settles_the_proposal(opened, article, proposed):
    quote = of(proposed(), "dégradées")
    opened.annotate.mark(article, MarkKind.QUOTE, quote.spans).result()
    assert quote.words not in [a.words for a in proposed() if a.kind is MarkKind.QUOTE]
    opened.history.undo().result()
    assert quote in proposed()


def test_marking_nearly_the_same_words_settles_it_too_but_a_quote_inside_does_not(
    opened, article, proposed
):
    long = max(proposed(), key=lambda a: len(a.words))
    inner = replace(long.spans[0], end=long.spans[0].start + 12)
    opened.annotate.mark(article, MarkKind.QUOTE, [inner]).result()
    assert long in proposed()
    nearly = replace(long.spans[0], end=long.spans[0].end - 4)
    opened.annotate.mark(article, MarkKind.QUOTE, [nearly]).result()
    assert long not in proposed()


def test_a_mention_by_hand_settles_no_quote(opened, article, proposed):
    quote = of(proposed(), "dégradées")
    opened.annotate.mark(article, MarkKind.MENTION, quote.spans).result()
    assert quote in proposed()


def test_setting_a_passage_aside_settles_the_proposal(opened, article, proposed):
    quote = of(proposed(), "dégradées")
    opened.annotate.dismiss(article, quote.spans[0]).result()
    assert quote not in proposed()
    opened.annotate.undismiss(article, quote.spans[0]).result()
    assert quote in proposed()


def test_undecided_counts_suggestions_and_can_reach_zero(opened, article, library, proposed):
    page = library.page(article.n, "Ada")
    assert {a.spans[0] for a in proposed()} <= set(page.undecided)
    opened.suggesting.accept([key(a) for a in proposed()]).result()
    assert library.page(article.n, "Ada").undecided == ()


def test_the_list_of_words_never_to_be_proposed_holds_and_is_undone(opened, proposed, library):
    before = proposed()
    opened.suggesting.add_never("dégradées").result()
    assert "dégradées" not in [a.words for a in proposed()]
    assert library.never_proposed() == ["dégradées"]
    opened.suggesting.never_propose([]).result()
    assert proposed() == before
    opened.history.undo().result()
    opened.history.undo().result()
    assert proposed() == before


def test_a_project_that_wants_none_shows_none(opened, proposed):
    opened.suggesting.set_when(When.NEVER).result()
    assert proposed() == []
    opened.suggesting.set_when(When.ON_DEMAND).result()
    assert len(proposed()) > 30


def test_rejections_of_a_string_are_counted_over_places(tmp_path):
    text = "Marie Sorel a parlé d'un « miracle », puis a dit un « miracle », un « miracle »."
    opened, [article] = made(tmp_path / "p.guillemet", replace(seed_draft(), text=text))
    with opened_library(tmp_path) as library:
        suggest(library, opened.suggesting, [article.n])
        found = [a for a in library.page(article.n, "Ada").annotations if a.words == "miracle"]
        counts = [opened.suggesting.reject([key(a)]).result() for a in found]
    opened.close()
    assert counts == [1, 2, 3]


def test_accepted_forms_become_candidates_for_aliases(opened, library, proposed):
    mentions = [a for a in proposed() if a.kind is MarkKind.MENTION]
    opened.suggesting.accept([key(a) for a in mentions]).result()
    found = alias_candidates(library.actors(), library.forms())
    by_name = {library.actors()[n].name: n for n in found}
    assert [form for form, _ in library.alias_candidates(by_name["Vladimir Poutine"])] == [
        "Poutine"
    ]


def test_what_was_learnt_names_the_actor_in_other_articles(tmp_path):
    first = "Vladimir Sorel a parlé. « Non », a dit le Vieux Lion. Vladimir Sorel est parti."
    second = "« Oui », a répondu Sorel hier."
    drafts = [replace(seed_draft(), text=text) for text in (first, second)]
    opened, [one, other] = made(tmp_path / "p.guillemet", *drafts)
    with opened_library(tmp_path) as library:
        places = [span_of(first, "Vladimir Sorel"), span_of(second, "Sorel")]
        for article, place in zip((one, other), places, strict=True):
            mention = opened.annotate.mark(article, MarkKind.MENTION, [place]).result()
            actor = Actor(name="Vladimir Sorel", kind=ActorKind.PERSON)
            opened.annotate.attribute([mention.n], Role.MENTIONED, actor).result()
        suggest(library, opened.suggesting, [other.n])
        [quote] = [a for a in library.page(other.n, "Ada").annotations if a.kind is MarkKind.QUOTE]
        page = library.page(other.n, "Ada")
        assert page.actors[quote.actors(Role.SPEAKER)[0]].name == "Vladimir Sorel"
    opened.close()


def test_a_suggestion_that_is_changed_is_accepted_as_corrected_in_one_step(
    opened, article, library, proposed
):
    before = proposed()
    quote = of(before, "dégradées")
    opened.annotate.add_tag([quote.n], "ton/grave").result()
    [tagged] = [a for a in library.page(article.n, "Ada").annotations if a.tags]
    assert (tagged.words, tagged.origin) == (quote.words, Origin.CORRECTED)
    assert [library.actors()[n].name for n in tagged.actors(Role.SPEAKER)] == ["Vladimir Poutine"]
    opened.history.undo().result()
    assert proposed() == before


def test_taking_the_speaker_off_a_suggestion_leaves_the_quote_open(
    opened, article, library, proposed
):
    quote = of(proposed(), "dégradées")
    [part] = quote.parts
    opened.annotate.unattribute([quote.n], Role.SPEAKER, part.actor).result()
    marked = [a for a in library.page(article.n, "Ada").annotations if a.n > 0]
    assert [(a.words, a.parts) for a in marked] == [(quote.words, ())]


def test_the_words_of_a_suggestion_can_be_changed(opened, article, library, proposed):
    quote = of(proposed(), "dégradées")
    wider = span_of(article.text, "« dégradées »")
    opened.annotate.set_spans(article, quote.n, [wider]).result()
    marked = [a for a in library.page(article.n, "Ada").annotations if a.n > 0]
    assert [a.words for a in marked] == ["« dégradées »"]
    assert quote not in proposed()


def opened_library(folder):
    return Library.reading(folder / "p.guillemet")


def test_how_far_proposals_were_right_is_measured_on_what_was_decided(
    opened, article, library, proposed
):
    assert library.proposal_quality().languages == ()
    quotes = [a for a in proposed() if a.kind is MarkKind.QUOTE]
    opened.suggesting.accept([key(a) for a in quotes[:6]]).result()
    opened.suggesting.reject([key(quotes[6])]).result()
    opened.annotate.set_cue(quotes[7].n, "a jugé").result()
    hand = span_of(article.text, "l’armée syrienne n’a pas mené d’attaque")
    opened.annotate.mark(article, MarkKind.QUOTE, [hand]).result()
    found = library.proposal_quality()
    [french] = found.languages
    assert (french.accepted, french.corrected, french.rejected) == (6, 1, 1)
    assert french.precision == 7 / 8
    assert french.right == 6 / 8
    assert found.recall == {"fr": 7 / 8}
    assert sum(rule.decided for rule in found.rules) == 8
    assert all(rule.rule for rule in found.rules)
