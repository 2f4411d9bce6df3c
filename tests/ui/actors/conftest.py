"""Actors of a project, in the real window."""

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.actor import Actor, ActorKind, Affiliation, Alias, Office
from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.library import Library
from tests.projects import made, seed_draft

PEOPLE = (
    Actor(
        name="Vladimir Poutine", kind=ActorKind.PERSON, wikidata="Q7747",
        aliases=(Alias("Poutine", "fr"), Alias("Путин", "ru")),
        offices=(
            Office("Premier ministre", "Russie", "2008-05", "2012-05"),
            Office("président", "Fédération de Russie", "2012-05"),
        ),
        affiliations=(Affiliation("Russie unie", "membre", "2001", "2012"),),
    ),
    Actor(name="Bachar el-Assad", kind=ActorKind.PERSON),
    Actor(name="Bachar al-Assad", kind=ActorKind.PERSON),
    Actor(name="Rex Tillerson", kind=ActorKind.PERSON),
)  # fmt: skip


@pytest.fixture
def path(tmp_path):
    """Poutine says two things, el-Assad and al-Assad one each, Tillerson none."""
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    keys = [opened.actors.add(each).result() for each in PEOPLE]
    inner = [pair.inner for pair in quotemarks.pairs(article.text)]
    for span, actor in zip(inner, (keys[0], keys[0], keys[1], keys[2]), strict=False):
        made_ = opened.annotate.mark(article, MarkKind.QUOTE, [span]).result()
        opened.annotate.attribute([made_.n], Role.SPEAKER, actor).result()
    opened.close()
    return path


@pytest.fixture
def view(qtbot, window):
    """The view of actors, Poutine chosen."""
    window.actions_.trigger("view_actors")
    shown = window.project.views.view("view_actors")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 5)
    fetched(qtbot, shown)
    qtbot.waitUntil(lambda: shown.detail.actor is not None)
    return shown


def fetched(qtbot, view):
    def all_there():
        return all(view.model.row(at) is not None for at in range(view.model.rowCount()))

    qtbot.waitUntil(all_there)


@pytest.fixture
def names(qtbot, view):
    def said():
        fetched(qtbot, view)
        return [view.model.row(at).actor.name for at in range(view.model.rowCount())]

    return said


@pytest.fixture
def choose(qtbot, view):
    """Chooses the rows of some names."""

    def chosen(*wanted):
        fetched(qtbot, view)
        rows = range(view.model.rowCount())
        view.table.clearSelection()
        flags = view.table.selectionModel().SelectionFlag
        for at in rows:
            if view.model.row(at).actor.name in wanted:
                view.table.selectionModel().select(
                    view.model.index(at, 0), flags.Select | flags.Rows
                )
        assert view.table.chosen_count() == len(wanted)

    return chosen


@pytest.fixture
def actor(bench):
    """Returns an actor by its name, None if there is none."""

    def found(name):
        with Library.reading(bench.path) as library:
            return library.cast.by_name(name)

    return found
