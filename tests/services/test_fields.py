"""The project's own fields: made, from templates, filled, changed and deleted."""

import pytest

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadName, BadValue
from guillemet.domain.fields import Field, FieldType, Owner
from tests.projects import span_of


@pytest.fixture
def quote(opened, article):
    span = span_of(article.text, "dégradées")
    return opened.annotate.mark(article, MarkKind.QUOTE, [span]).result().n


@pytest.fixture
def stance(opened):
    field = Field(name="stance", type=FieldType.CHOICE, choices=("for", "against"))
    return opened.fields.add(field).result()


def values(library, article):
    return [dict(a.fields) for a in library.annotations(article.n)]


def test_a_template_makes_what_is_not_there_yet_in_one_step(opened, library):
    before = library.digest()
    opened.fields.template("stance").result()
    [field] = library.fields(Owner.ANNOTATION)
    assert field.choices == ("for", "against", "neutral")
    again = library.digest()
    opened.fields.template("stance").result()
    assert library.digest() == again
    opened.history.undo().result()
    assert library.digest() == before


def test_a_value_is_set_cleared_and_counted(opened, library, article, quote, stance):
    opened.annotate.set_field([quote], stance, "against").result()
    assert values(library, article) == [{stance: "against"}]
    assert library.field_uses(stance) == 1
    opened.annotate.set_field([quote], stance, "").result()
    assert library.field_uses(stance) == 0


def test_a_value_that_is_none_is_refused(opened, library, quote, stance):
    before = library.digest()
    with pytest.raises(BadValue, match="no value of the field stance"):
        opened.annotate.set_field([quote], stance, "maybe").result()
    assert library.digest() == before


def test_several_choices_are_kept_in_the_field_s_order(opened, library, article, quote):
    field = Field(name="frames", type=FieldType.CHOICES, choices=("law", "war", "money"))
    key = opened.fields.add(field).result()
    opened.annotate.set_field([quote], key, "money|law").result()
    assert values(library, article) == [{key: "law|money"}]


@pytest.mark.parametrize(
    ("field", "says"),
    [
        (Field(name="stance"), "already"),
        (Field(name="a|b"), "cannot hold"),
        (Field(name=""), "cannot be empty"),
        (Field(name="x" * 10_000), "too long"),
        (Field(name="c", type=FieldType.CHOICE, choices=("a|b",)), "cannot hold"),
    ],
)
@pytest.mark.usefixtures("stance")
def test_a_field_that_cannot_be_is_refused_with_a_sentence(opened, library, field, says):
    before = library.digest()
    with pytest.raises(BadName, match=says):
        opened.fields.add(field).result()
    assert library.digest() == before


def test_a_choice_needs_something_to_choose(opened):
    with pytest.raises(BadValue, match="nothing to choose"):
        opened.fields.add(Field(name="c", type=FieldType.CHOICE)).result()


def test_deleting_a_field_takes_its_values_and_undo_brings_them_back(
    opened, library, article, quote, stance
):
    opened.annotate.set_field([quote], stance, "for").result()
    before = library.digest()
    opened.fields.delete(stance).result()
    assert values(library, article) == [{}]
    opened.history.undo().result()
    assert library.digest() == before


def test_a_value_whose_choice_is_gone_stays_as_it_was_entered(
    opened, library, article, quote, stance
):
    opened.annotate.set_field([quote], stance, "against").result()
    opened.fields.edit(
        stance, lambda now: Field(name=now.name, type=now.type, choices=("for", "neutral"))
    ).result()
    assert values(library, article) == [{stance: "against"}]


def test_a_note_on_the_article_is_typed_as_one_step(opened, library, article):
    before = library.digest()
    for text in ("à", "à vérifier", "à vérifier\u00a0!\nencore"):
        opened.articles.set_note(article.n, text).result()
    assert library.article(article.n).note == "à vérifier\u00a0!\nencore"
    opened.history.undo().result()
    assert library.digest() == before
