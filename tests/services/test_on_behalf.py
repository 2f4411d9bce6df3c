"""Somebody speaks for another body: said of a quote, counted, asked for, taken away, read back."""

import csv

import pytest

from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.errors import BadValue
from guillemet.domain.filters import parse
from guillemet.exchange.dialects import DIALECTS
from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.export import Choice, export_annotations
from guillemet.services.export_package import export_package
from tests.projects import ME, span_of

UNION = Actor(name="Union des dockers", kind=ActorKind.ORGANISATION)


@pytest.fixture
def quote(opened, article):
    span = span_of(article.text, "dégradées")
    return opened.annotate.mark(article, MarkKind.QUOTE, [span]).result().n


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_who_speaks_for_whom_is_said_counted_asked_for_and_taken_back(opened, library, quote):
    key = opened.annotate.attribute([quote], Role.ON_BEHALF_OF, UNION).result()
    [use] = library.actor_uses()
    assert (use.actor.name, use.roles) == ("Union des dockers", {"on_behalf_of": 1})
    found = library.annotations_where(parse('on_behalf_of:"union des dockers"'), ME.coder)
    assert [*found] == [quote]
    assert not library.annotations_where(parse("speaker:dockers"), ME.coder)
    opened.history.undo().result()
    assert not library.annotations_where(parse("on_behalf_of:dockers"), ME.coder)
    assert key not in library.actors()


def test_only_quotes_are_said_for_somebody(opened, article):
    span = span_of(article.text, "Rex Tillerson")
    mention = opened.annotate.mark(article, MarkKind.MENTION, [span]).result().n
    with pytest.raises(BadValue):
        opened.annotate.attribute([mention], Role.ON_BEHALF_OF, UNION).result()


def test_the_promised_columns_stay_alone_until_somebody_speaks_for_another(opened, quote, tmp_path):
    out = tmp_path / "annotations.csv"
    export_annotations(opened.path, out, Choice(), DIALECTS["csv"])
    assert list(rows(out)[0])[-1] == "article_state"
    opened.annotate.attribute([quote], Role.ON_BEHALF_OF, UNION).result()
    export_annotations(opened.path, out, Choice(), DIALECTS["csv"])
    assert list(rows(out)[0])[-3:] == ["article_state", "on_behalf_of", "on_behalf_of_id"]
    assert rows(out)[0]["on_behalf_of"] == "Union des dockers"


def test_it_comes_back_in_and_back_into_its_own_project_changes_nothing(
    opened, library, article, quote, tmp_path
):
    key = opened.annotate.attribute([quote], Role.ON_BEHALF_OF, UNION).result()
    out = tmp_path / "annotations.csv"
    export_annotations(opened.path, out, Choice(), DIALECTS["csv"])
    importing = AnnotationsIn(opened)
    plan = importing.read(out)
    assert (plan.created, plan.changed, plan.ignored_columns) == (0, 0, ())
    opened.annotate.unattribute([quote], Role.ON_BEHALF_OF, key).result()
    assert importing.run(importing.read(out)).changed == 1
    [there] = library.annotations(article.n)
    assert there.actors(Role.ON_BEHALF_OF) == (key,)


def test_a_package_describes_the_columns_that_it_has(opened, quote, tmp_path):
    opened.annotate.attribute([quote], Role.ON_BEHALF_OF, UNION).result()
    export_package(opened.path, tmp_path / "out", Choice(), DIALECTS["csv"])
    described = (tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8")
    assert '"on_behalf_of_id"' in described
    [row] = rows(tmp_path / "out" / "annotation_actors.csv")
    assert (row["role"], row["name"]) == ("on_behalf_of", "Union des dockers")
