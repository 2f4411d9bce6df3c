"""Actors edited, merged and deleted: what moves, what is refused, what undo brings back."""

import pytest

from guillemet.domain.actor import Actor, ActorKind, Alias, Naming, Office
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.errors import BadName, BadValue, NotFound
from guillemet.domain.fields import Field, FieldType, Owner
from tests.projects import span_of

WORDS = "dégradées", "on peut dire que le degré de confiance", "illégaux"


@pytest.fixture
def quotes(opened, article):
    return [
        opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, words)]).result().n
        for words in WORDS
    ]


@pytest.fixture
def poutine(opened, quotes):
    """An actor who speaks in two quotes and is the target of a third."""
    actor = Actor(
        name="Poutine", kind=ActorKind.PERSON, aliases=(Alias("V. Poutine", "fr"),),
        offices=(Office("président", "Russie", "2012-05"),), note="du Kremlin",
    )  # fmt: skip
    key = opened.annotate.attribute(quotes[:2], Role.SPEAKER, actor).result()
    opened.annotate.attribute(quotes[2:], Role.TARGET, key).result()
    return key


@pytest.fixture
def vladimir(opened, quotes):
    """The same man under another name; both speak in the first quote."""
    actor = Actor(name="Vladimir Poutine", aliases=(Alias("Le président"),))
    return opened.annotate.attribute(quotes[:1], Role.SPEAKER, actor).result()


def parts(library, article):
    return {a.n: {(p.role, p.actor) for p in a.parts} for a in library.annotations(article.n)}


def test_what_a_merge_would_move_is_counted_before(library, poutine):
    moves = library.actor_dependents(poutine)
    assert (moves.annotations, moves.articles) == (3, 1)


def test_a_merge_moves_every_part_once_and_leaves_nothing_behind(
    opened, library, article, quotes, poutine, vladimir
):
    opened.actors.merge(poutine, vladimir).result()
    assert parts(library, article) == {
        quotes[0]: {(Role.SPEAKER, vladimir)},
        quotes[1]: {(Role.SPEAKER, vladimir)},
        quotes[2]: {(Role.TARGET, vladimir)},
    }
    assert poutine not in library.actors()


def test_a_merge_keeps_names_offices_and_what_only_one_knew(opened, library, poutine, vladimir):
    hue = library.actors()[vladimir].colour
    opened.actors.merge(poutine, vladimir).result()
    kept = library.actors()[vladimir]
    assert {alias.name for alias in kept.aliases} == {"Le président", "V. Poutine", "Poutine"}
    assert kept.offices == (Office("président", "Russie", "2012-05"),)
    assert (kept.kind, kept.note, kept.colour) == (ActorKind.PERSON, "du Kremlin", hue)


def test_undoing_a_merge_restores_everything_exactly(opened, library, poutine, vladimir):
    before = library.digest()
    opened.actors.merge(poutine, vladimir).result()
    after = library.digest()
    opened.history.undo().result()
    assert library.digest() == before
    opened.history.redo().result()
    assert library.digest() == after


def test_a_merge_takes_an_actor_s_own_field_along(opened, library, poutine, vladimir):
    party = Field(owner=Owner.ACTOR, name="party", type=FieldType.TEXT)
    field = opened.fields.add(party).result()
    opened.fields.set_actor_field([poutine], field, "Russie unie").result()
    before = library.digest()
    opened.actors.merge(poutine, vladimir).result()
    opened.actors.delete(vladimir).result()
    for _ in range(2):
        opened.history.undo().result()
    assert library.digest() == before


def test_merging_an_actor_into_itself_or_into_one_that_is_gone_changes_nothing(
    opened, library, poutine, vladimir
):
    opened.actors.delete(vladimir).result()
    before = library.digest()
    opened.actors.merge(poutine, poutine).result()
    with pytest.raises(NotFound):
        opened.actors.merge(poutine, vladimir).result()
    assert library.digest() == before


def test_deleting_an_actor_takes_its_parts_and_undo_brings_them_back(
    opened, library, article, poutine
):
    before = library.digest()
    opened.actors.delete(poutine).result()
    assert all(not found for found in parts(library, article).values())
    opened.history.undo().result()
    assert library.digest() == before


def test_an_edit_of_everything_is_one_step(opened, library, poutine):
    before = library.digest()
    changed = Actor(
        name="Vladimir Vladimirovitch Poutine", kind=ActorKind.STATE, naming=Naming.COLLECTIVE,
        colour="sky", wikidata="https://www.wikidata.org/wiki/Q7747", note="deux\u00a0mots",
        aliases=(Alias("Путин", "ru"), Alias("بوتين", "ar")),
        offices=(Office("président", "Russie", "2000", "2008"),),
    )  # fmt: skip
    opened.actors.edit(poutine, lambda _now: changed).result()
    stored = library.actors()[poutine]
    assert stored.wikidata == "Q7747"
    assert stored.note == "deux\u00a0mots"
    assert stored.aliases == changed.aliases
    opened.history.undo().result()
    assert library.digest() == before


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Vladimir Poutine", "merge the two"),
        ("  Vladimir   Poutine ", "merge the two"),
        ("A | B", "cannot hold the character"),
        ("", "cannot be empty"),
        (" \t\u00a0", "cannot be empty"),
        ("x" * 10_000, "10000 characters is too long"),
    ],
)
@pytest.mark.usefixtures("vladimir")
def test_a_name_that_cannot_be_is_refused_with_a_sentence(opened, library, poutine, name, says):
    before = library.digest()
    with pytest.raises(BadName, match=says):
        opened.actors.rename(poutine, name).result()
    assert library.digest() == before


@pytest.mark.parametrize("wikidata", ["7747", "Q", "Q0", "P31", "Q7747; DROP"])
def test_what_is_no_wikidata_id_is_refused(opened, poutine, wikidata):
    with pytest.raises(BadValue, match="no Wikidata id"):
        opened.actors.edit(poutine, lambda now: Actor(name=now.name, wikidata=wikidata)).result()


@pytest.mark.parametrize(
    ("start", "end"), [("2017-13", ""), ("yesterday", ""), ("2018", "2017-05")]
)
def test_an_office_that_ends_before_it_begins_or_has_no_dates_is_refused(
    opened, poutine, start, end
):
    with pytest.raises(BadValue):
        opened.actors.edit(
            poutine, lambda now: Actor(name=now.name, offices=(Office("x", "", start, end),))
        ).result()


def test_the_built_in_actor_stays_as_it_is(opened, library, poutine):
    builtin = next(n for n, actor in library.actors().items() if actor.builtin)
    for attempt in (
        lambda: opened.actors.rename(builtin, "Nobody"),
        lambda: opened.actors.delete(builtin),
        lambda: opened.actors.merge(builtin, poutine),
    ):
        with pytest.raises(BadName, match="part of every project"):
            attempt().result()


def test_a_hue_is_a_step_of_its_own(opened, library, poutine):
    opened.actors.colour(poutine, "brown").result()
    assert library.actors()[poutine].colour == "brown"
    assert library.history_state().undo.args["name"] == "Poutine"


# -- what is found while typing --------------------------------------------------------------------


def found(library, typed, article=None):
    return [(m.actor.name, m.via, m.near) for m in library.match_actors(typed, article=article)]


@pytest.mark.parametrize("typed", ["pou", "POUTINE", "v. pou", "poutine"])
@pytest.mark.usefixtures("poutine")
def test_the_beginning_of_any_word_of_any_name_finds_an_actor(library, typed):
    assert [name for name, *_ in found(library, typed)] == ["Poutine"]


@pytest.mark.usefixtures("vladimir", "poutine")
def test_just_that_name_comes_before_one_used_more(opened, library, quotes):
    opened.annotate.attribute(quotes, Role.VIA, Actor(name="Poutine (agence)")).result()
    assert found(library, "poutine")[0][0] == "Poutine"


@pytest.mark.parametrize(
    "typed", ["Poutin Vladimir", "Poutine Vladimir", "Vladimir Poutinne", "V Poutine", "Putine"]
)
@pytest.mark.usefixtures("vladimir")
def test_a_name_written_otherwise_is_offered_as_a_guess(library, typed):
    expected = [] if typed == "Poutin Vladimir" else [("Vladimir Poutine", True)]
    assert [(name, near) for name, _, near in found(library, typed)] == expected


@pytest.mark.usefixtures("vladimir")
def test_quite_another_name_is_no_guess(library):
    assert found(library, "Rex Tillerson") == []
    assert found(library, "%") == []


def test_how_often_a_match_is_used_is_said(library, poutine):
    [match] = library.match_actors("pou")
    assert (match.actor.n, match.used) == (poutine, 3)


def test_who_is_not_the_same_is_remembered_and_goes_along_when_actors_merge(opened, library):
    names = ("Jean Martin", "Jean Martin (maire)", "J. Martin")
    one, other, third = (opened.actors.add(Actor(name=name)).result() for name in names)
    opened.actors.set_apart(other, one).result()
    opened.actors.set_apart(one, other).result()
    before = library.digest()
    assert [(p.one.actor.n, p.other.actor.n) for p in library.cast.set_apart()] == [(one, other)]
    opened.actors.merge(one, third).result()
    assert [(p.one.actor.n, p.other.actor.n) for p in library.cast.set_apart()] == [(other, third)]
    opened.actors.delete(third).result()
    assert library.cast.set_apart() == []
    for _ in range(2):
        opened.history.undo().result()
    assert library.digest() == before
    opened.actors.not_apart(one, other).result()
    assert library.cast.set_apart() == []
