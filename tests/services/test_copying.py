"""A copy for a colleague: the same project to code in, with everything that is coded or nothing."""

import csv
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import ReadingState
from guillemet.domain.errors import BadFile
from guillemet.domain.fields import Field, FieldType, Owner
from guillemet.domain.filters import parse
from guillemet.exchange.dialects import DIALECTS
from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.checking import problems
from guillemet.services.copying import copy_for_colleague
from guillemet.services.export import Choice, export_annotations
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from tests.projects import ME

HER = replace(ME, coder="Bo", desk="there")
SECRET = "xenarthre"


@pytest.fixture
def coded(opened, article):
    """Two quotes, coded, with a note; a dismissal, an excluded state, a field on everything."""
    first, second, third = (pair.inner for pair in quotemarks.pairs(article.text)[:3])
    use = opened.annotate
    keys = [use.mark(article, MarkKind.QUOTE, [span]).result().n for span in (first, second)]
    use.attribute(keys, Role.SPEAKER, Actor(name="Vladimir Poutine")).result()
    use.add_tag(keys, "frames/risk").result()
    use.set_note(keys[0], f"{SECRET} said so").result()
    use.dismiss(article, third, SECRET).result()
    tag = opened.codes.pin_example("frames/risk", keys[:1]).result()
    for owner in (Owner.ANNOTATION, Owner.ARTICLE, Owner.ACTOR):
        field = opened.fields.add(Field(name="x", owner=owner, type=FieldType.TEXT)).result()
        if owner is Owner.ANNOTATION:
            use.set_field(keys[:1], field, SECRET).result()
        elif owner is Owner.ARTICLE:
            opened.fields.set_article_field([article.n], field, "paper").result()
    opened.articles.set_state([article.n], ReadingState.CODED).result()
    opened.articles.place(article.n, 40).result()
    return keys, tag


def bytes_of(path):
    return path.read_bytes()


@pytest.mark.parametrize("annotations", [True, False])
def test_a_copy_has_the_same_articles_actors_and_tags_under_their_ids(
    opened, article, library, coded, tmp_path, annotations
):
    out = tmp_path / "copy.guillemet"
    before = library.digest()
    assert copy_for_colleague(opened.path, out, annotations=annotations)
    assert library.digest() == before
    assert problems(out) == []
    with Library.reading(out) as copied:
        assert copied.article(article.n).id == article.id
        ids = [actor.id for actor in library.actors().values()]
        assert [actor.id for actor in copied.actors().values()] == ids
        names = [copied.codebook().path(tag.n) for tag in copied.codebook().walk()]
        assert names == ["frames", "frames/risk"]
        assert copied.field_values(Owner.ARTICLE) == library.field_values(Owner.ARTICLE)
        assert len(copied.annotations(article.n)) == (2 if annotations else 0)
        assert copied.asks_coder()
    assert not library.asks_coder()


def test_without_annotations_no_word_of_what_was_coded_is_left(opened, coded, tmp_path):
    out = tmp_path / "copy.guillemet"
    copy_for_colleague(opened.path, out, annotations=False)
    assert SECRET.encode() not in bytes_of(out)
    with closing(sqlite3.connect(out)) as conn:
        for table in ("annotation", "span", "dismissal", "op", "op_row", "coder", "tag_example"):
            assert conn.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    with Library.reading(out) as copied:
        counts = copied.counts("Ada")
        assert (counts.annotations, counts.coders) == (0, 0)
        assert dict(counts.by_state) == {"unread": 1}
        assert copied.history() == []
        assert [use.total for use in copied.actor_uses()] == [0]


def test_it_is_a_project_of_its_own_that_knows_what_it_is_a_copy_of(opened, coded, tmp_path):
    out = tmp_path / "copy.guillemet"
    copy_for_colleague(opened.path, out, annotations=True)
    asked = "SELECT value FROM meta WHERE key = ?"
    with closing(sqlite3.connect(opened.path)) as ours, closing(sqlite3.connect(out)) as hers:
        [own] = ours.execute(asked, ["project"]).fetchone()
        assert hers.execute(asked, ["copy_of"]).fetchone() == (own,)
        assert hers.execute(asked, ["project"]).fetchone() != (own,)


def test_what_a_colleague_codes_comes_in_under_her_name_and_can_be_compared(
    opened, article, library, coded, tmp_path
):
    out, table = tmp_path / "copy.guillemet", tmp_path / "hers.csv"
    copy_for_colleague(opened.path, out, annotations=False)
    hers = Opened(out, HER)
    span = quotemarks.pairs(article.text)[0].inner
    with Library.reading(out) as copied:
        same = copied.article(article.n)
        poutine = next(n for n, a in copied.actors().items() if a.name == "Vladimir Poutine")
    key = hers.annotate.mark(same, MarkKind.QUOTE, [span]).result().n
    hers.annotate.attribute([key], Role.SPEAKER, poutine).result()
    hers.annotate.add_tag([key], "frames/risk").result()
    hers.close()
    export_annotations(out, table, Choice(), DIALECTS["csv"])
    importing = AnnotationsIn(opened)
    plan = importing.read(table)
    assert (plan.created, plan.changed, plan.refused) == (1, 0, ())
    assert plan.new_coders == ("Bo",)
    assert (plan.new_actors, plan.new_tags) == ((), ())
    importing.run(plan)
    for name, count in (("Ada", 2), ("Bo", 1)):
        assert len(library.annotations_where(parse(f"coder:{name}"), "Ada")) == count
    both = [a for a in library.annotations(article.n) if a.spans == (span,)]
    assert [a.coder for a in both] == ["Ada", "Bo"]
    assert importing.read(table).changes_nothing
    again = tmp_path / "both.csv"
    export_annotations(opened.path, again, Choice(query="coder:bo"), DIALECTS["csv"])
    with again.open(encoding="utf-8-sig", newline="") as file:
        assert [row["coder"] for row in csv.DictReader(file)] == ["Bo"]


def test_a_copy_that_is_stopped_or_fails_is_not_there(opened, coded, tmp_path):
    out = tmp_path / "copy.guillemet"
    assert not copy_for_colleague(opened.path, out, annotations=False, stop=lambda: True)
    assert list(tmp_path.glob("*copy*")) == []
    out.write_text("mine")
    with pytest.raises(BadFile):
        copy_for_colleague(opened.path, out, annotations=False)
    assert out.read_text() == "mine"


def test_the_copy_is_told_once_who_codes_in_it(opened, coded, tmp_path):
    out = tmp_path / "copy.guillemet"
    copy_for_colleague(opened.path, out, annotations=True)
    hers = Opened(out, HER)
    hers.coders.told().result()
    hers.close()
    with Library.reading(out) as copied:
        assert not copied.asks_coder()
