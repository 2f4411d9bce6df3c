"""The annotations of a project of two articles, in the real window."""

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from guillemet.domain.text import Span
from guillemet.ui.annotations.columns import COLUMNS
from tests.projects import made, seed_draft

SECOND = "Le ministre parle.\n\n« Un gel immédiat », dit-il, avant « un gel immédiat » encore."


def quote(opened, article, span, speaker=None, tag=None):
    key = opened.annotate.mark(article, MarkKind.QUOTE, [span]).result().n
    if speaker:
        who = Actor(name=speaker, kind=ActorKind.PERSON)
        opened.annotate.attribute([key], Role.SPEAKER, who).result()
    if tag:
        opened.annotate.add_tag([key], tag).result()
    return key


@pytest.fixture
def path(tmp_path):
    """Five quotes: Poutine, Tillerson, nobody; in the second article one speaker for two."""
    path = tmp_path / "project.guillemet"
    second = Draft(
        text=SECOND,
        meta=Metadata(title="Gel", outlet="Le Littoral", published="2018-01-02", language="fr"),
        name="gel.txt",
    )
    opened, [seed, gel] = made(path, seed_draft(), second)
    inner = [pair.inner for pair in quotemarks.pairs(seed.text)]
    quote(opened, seed, inner[0], "Vladimir Poutine", "registre/accusation")
    quote(opened, seed, inner[1], "Rex Tillerson")
    quote(opened, seed, inner[2])
    spans = [pair.inner for pair in quotemarks.pairs(gel.text)]
    quote(opened, gel, spans[0], "Vladimir Poutine", "gel")
    # the same words, capital aside, said by nobody
    quote(opened, gel, Span(spans[0].start + 3, spans[0].end))
    quote(opened, gel, Span(spans[1].start + 3, spans[1].end), "Rex Tillerson")
    opened.fields.template("stance").result()
    opened.close()
    return path


@pytest.fixture
def view(qtbot, window):
    """The view of annotations, all of them shown."""
    window.actions_.trigger("view_annotations")
    shown = window.project.views.view("view_annotations")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 6)
    fetched(qtbot, shown)
    return shown


def fetched(qtbot, view):
    def all_there():
        return all(view.model.row(at) is not None for at in range(view.model.rowCount()))

    qtbot.waitUntil(all_there)


@pytest.fixture
def column(qtbot, view):
    """What a column says from top to bottom."""

    def said(name):
        fetched(qtbot, view)
        at = COLUMNS.index(name)
        return [view.model.index(row, at).data() for row in range(view.model.rowCount())]

    return said


@pytest.fixture
def filtered(qtbot, view):
    """Types a filter and waits for so many rows."""

    def typed(text, count):
        answers = []
        view.model.answered.connect(lambda: answers.append(view.model.view.text))
        view.head.filter.setText(text)
        qtbot.waitUntil(lambda: text in answers)
        assert view.model.rowCount() == count
        fetched(qtbot, view)

    return typed
