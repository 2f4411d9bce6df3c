"""The table of annotations is in one order however many there are; the first are its first."""

import random
import string

import pytest

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.fields import Field, FieldType
from guillemet.domain.text import Span
from guillemet.services.library import Library
from guillemet.services.views import MarksView, Sort
from guillemet.storage import annotation_list, word_order
from tests.projects import ME, made

NAMES = ("Zoé", "Éva", "adam", "Bo")
FIRST = 7


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Forty annotations that say this and that, one article excluded."""
    chance = random.Random(5)
    path = tmp_path_factory.mktemp("orders") / "project.guillemet"
    drafts = [
        Draft(
            text=" ".join(chance.choices(["été", "Etain", "zèbre", "« Ah »", "banc", "Été"], k=60)),
            meta=Metadata(title=title, outlet=outlet, published=day),
            name=f"{n}.txt",
        )
        for n, (title, outlet, day) in enumerate(
            [("Bas", "Le Quai", "2020-01-02"), ("", "", ""), ("Art", "Gazette", "2019"),
             ("Cas", "Le Quai", "2020-01-02"), ("Dos", "", "2018-05")]
        )
    ]  # fmt: skip
    opened, articles = made(path, *drafts)
    stance = opened.fields.add(Field(name="tone", type=FieldType.TEXT)).result()
    use = opened.annotate
    for n in range(40):
        article = articles[n % 5]
        kind = chance.choice([MarkKind.QUOTE, MarkKind.QUOTE, MarkKind.PASSAGE])
        words = [at for at, char in enumerate(article.text) if char == " "]
        start = chance.choice(words[:-4]) + 1
        key = use.mark(article, kind, [Span(start, start + chance.randint(2, 9))]).result().n
        role = Role.SPEAKER if kind is MarkKind.QUOTE else Role.TARGET
        for name in chance.sample(NAMES, chance.randint(0, 2)):
            use.attribute([key], role, Actor(name=name)).result()
        for tag in chance.sample(["b/x", "a", "b/y"], chance.randint(0, 2)):
            use.add_tag([key], tag).result()
        if chance.random() < 0.4:
            use.set_field([key], stance, chance.choice(string.ascii_lowercase)).result()
        if chance.random() < 0.4:
            use.set_note(key, chance.choice(string.ascii_lowercase)).result()
        if chance.random() < 0.3:
            use.verify(key).result()
    opened.articles.set_state([articles[4].n], ReadingState.EXCLUDED, "off topic").result()
    opened.close()
    return path


@pytest.fixture
def library(path):
    with Library.reading(path) as reading:
        yield reading


def values(library, keys, column):
    """What the rows are sorted by in a column."""
    return [_VALUES[column](row) for row in library.marks.rows(keys, ME.coder)]


def first_of(role):
    return lambda row: [row.actors[key].name for key in row.annotation.actors(role)[:1]]


_VALUES = {
    "kind": lambda row: row.annotation.kind,
    "words": lambda row: word_order.key(row.annotation.words),
    "speaker": first_of(Role.SPEAKER),
    "target": first_of(Role.TARGET),
    "tags": lambda row: row.tags[:1],
    "fields": lambda row: row.fields,
    "note": lambda row: row.annotation.note,
    "article": lambda row: row.article.title,
    "outlet": lambda row: row.article.outlet,
    "date": lambda row: row.article.published,
    "coder": lambda row: row.annotation.coder,
    "status": lambda row: row.annotation.status,
    "origin": lambda row: row.annotation.origin,
}


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", _VALUES)
@pytest.mark.parametrize("text", ["", "kind:quote", "zèb", "NOT tag:a"])
def test_many_stand_as_few_do(library, monkeypatch, column, text, *, descending):
    view = MarksView(text=text, sort=Sort(column, descending=descending))
    few = library.marks.keys(view, ME.coder)
    monkeypatch.setattr(annotation_list, "MANY", 3)
    many = library.marks.keys(view, ME.coder)
    assert sorted(few) == sorted(many)
    assert values(library, few, column) == values(library, many, column)
    first = library.marks.keys(view, ME.coder, FIRST)
    assert list(first) == list(many[:FIRST])
    assert len(set(many)) == len(many)


@pytest.mark.parametrize("by", ["speaker", "target", "actor", "tag"])
def test_groups_count_what_their_rows_are(library, monkeypatch, by):
    view = MarksView(text="NOT origin:imported", by=by)
    groups = library.marks.groups(view, ME.coder)
    assert library.marks.total(view, ME.coder) == 32
    for many in (20_000, 3):
        monkeypatch.setattr(annotation_list, "MANY", many)
        for group in groups:
            wanted = MarksView(text=view.text, by=by, group=group.key)
            assert len(library.marks.keys(wanted, ME.coder)) == group.count


def test_those_of_excluded_articles_come_if_asked_for(library, monkeypatch):
    everything = MarksView(include_excluded=True)
    assert len(library.marks.keys(everything, ME.coder)) == 40
    monkeypatch.setattr(annotation_list, "MANY", 3)
    assert len(library.marks.keys(everything, ME.coder)) == 40
