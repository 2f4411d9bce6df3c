"""Lists of actors in files: written, compared before they change anything, brought in."""

import pytest

from guillemet.domain.actor import Actor, ActorKind, Alias, Office
from guillemet.domain.errors import BadFile, BadName, BadValue
from guillemet.services import actor_lists

POUTINE = Actor(
    name="Vladimir Poutine", kind=ActorKind.PERSON, wikidata="Q7747", note="Deux\nlignes",
    aliases=(Alias("Путин", "ru"), Alias("M. Poutine")),
    offices=(Office("président", "Russie", "2012-05"),),
)  # fmt: skip


def listed(tmp_path, text, encoding="utf-8"):
    file = tmp_path / "actors.csv"
    file.write_bytes(text.encode(encoding))
    return file


def test_a_list_that_is_written_and_read_back_changes_nothing(tmp_path, opened, library):
    opened.actors.add(POUTINE).result()
    out = tmp_path / "out.csv"
    assert actor_lists.export(library, out) == 1
    plan = actor_lists.plan(library, out)
    assert (plan.new, plan.changed, plan.same) == ((), (), 1)


def test_who_is_new_comes_in_and_who_is_there_is_added_to_as_one_step(tmp_path, opened, library):
    opened.actors.add(POUTINE).result()
    before = library.digest()
    file = listed(
        tmp_path,
        "Nom;Type;Alias;Fonctions\n"
        "Vladimir Poutine;;V. Poutine|M. Poutine;Premier ministre; \n"
        "Rex Tillerson;person;;secrétaire d’État\n"
        "Rex Tillerson;;Tillerson (en);\n",
        "cp1252",
    )
    plan = actor_lists.plan(library, file)
    assert (plan.new, plan.changed) == (("Rex Tillerson",), ("Vladimir Poutine",))
    assert library.digest() == before
    assert opened.actors.bring_in(file.name, plan.actors).result() == 2
    found = {actor.name: actor for actor in library.actors().values()}
    names = [alias.name for alias in found["Vladimir Poutine"].aliases]
    assert names == ["Путин", "M. Poutine", "V. Poutine"]
    assert found["Vladimir Poutine"].kind is ActorKind.PERSON
    assert found["Rex Tillerson"].aliases == (Alias("Tillerson", "en"),)
    assert found["Rex Tillerson"].offices == (Office("secrétaire d’État"),)
    opened.history.undo().result()
    assert library.digest() == before


@pytest.mark.parametrize(
    ("text", "error", "said"),
    [
        ("kind\nperson\n", BadFile, "column"),
        ("name,kind\nAda,robot\n", BadValue, "robot"),
        ("name\n" + "x" * 10_000 + "\n", BadName, "10000"),
        ('name,aliases\n"a|b",\n', BadName, r"a\|b"),
    ],
)
def test_a_list_that_is_not_in_order_is_one_sentence(tmp_path, library, text, error, said):
    before = library.digest()
    with pytest.raises(error, match=said):
        actor_lists.plan(library, listed(tmp_path, text))
    assert library.digest() == before


def test_dates_in_the_wrong_order_let_nothing_of_a_list_in(tmp_path, opened, library):
    before = library.digest()
    plan = actor_lists.plan(
        library, listed(tmp_path, "name,offices\nAda,\nBea,mayor; Lormery; 2020; 2010\n")
    )
    with pytest.raises(BadValue, match="mayor"):
        opened.actors.bring_in("actors.csv", plan.actors).result()
    assert library.digest() == before
