"""The inspector on a real project, with the keys of the real window."""

import pytest
from PySide6.QtCore import Qt

from guillemet.domain import quotemarks
from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role, Speech
from guillemet.domain.text import Span
from tests.projects import made, seed_draft, span_of


@pytest.fixture
def path(tmp_path):
    """Three quotes and a mention: Poutine speaks first, Tillerson second, nobody third."""
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    inner = [pair.inner for pair in quotemarks.pairs(article.text)]
    use = opened.annotate
    speech = Speech.PARTIAL
    keys = [
        use.mark(article, MarkKind.QUOTE, [span], speech=speech).result().n for span in inner[:3]
    ]
    mention = use.mark(article, MarkKind.MENTION, [span_of(article.text, "Sergueï Lavrov")])
    for key, name in zip(keys, ("Vladimir Poutine", "Rex Tillerson"), strict=False):
        actor = Actor(name=name, kind=ActorKind.PERSON)
        use.attribute([key], Role.SPEAKER, actor).result()
    use.add_tag(keys[:1], "registre/accusation").result()
    opened.codes.define(2, "Words that lay blame").result()
    opened.fields.template("stance").result()
    mention.result()
    opened.close()
    return path


@pytest.fixture
def inspector(window):
    return window.project.inspector


@pytest.fixture
def cards(inspector):
    return inspector.cards.list


@pytest.fixture
def current(qtbot, bench, cards):
    """Makes the annotation at a place in reading order current, and returns its open card."""

    def choose(place):
        bench.set_current(bench.page.annotations[place].n)
        qtbot.waitUntil(cards.card.isVisible)
        return cards.card

    return choose


@pytest.fixture
def annotation(qtbot, bench):
    """An annotation of the page by its place, once all that was done is shown."""

    def found(place):
        qtbot.waitUntil(lambda: bench.is_settled)
        return bench.page.annotations[place]

    return found


@pytest.fixture
def names(bench):
    """The names of who has a role in an annotation."""

    def found(place, role=Role.SPEAKER):
        page = bench.page
        return [page.actors[key].name for key in page.annotations[place].actors(role)]

    return found


@pytest.fixture
def press(qtbot, inspector):
    """Presses a key in the picker's field."""

    def pressed(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(inspector.picker.field, key, modifiers)

    return pressed


@pytest.fixture
def span():
    return Span
