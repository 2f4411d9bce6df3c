"""What a picker finds by stays what it would be if it were made anew, whatever is done."""

import sqlite3

import pytest

from guillemet.domain.actor import Actor, Alias
from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.library import Library
from guillemet.storage import name_index
from tests.projects import made, seed_draft, span_of

ASK = ("SELECT * FROM name_tail ORDER BY 1, 2, 3", "SELECT * FROM actor_use WHERE used ORDER BY 1")


@pytest.fixture
def opened(tmp_path):
    project, [article] = made(tmp_path / "project.guillemet", seed_draft())
    words = ("dégradées", "illégaux")
    keys = [
        project.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, w)]).result().n
        for w in words
    ]
    poutine = Actor(name="Vladimir Poutine", aliases=(Alias("M. Poutine"),))
    for key, who in zip(keys, (poutine, Actor(name="Vladimir Putin")), strict=True):
        project.annotate.attribute([key], Role.SPEAKER, who).result()
    yield project
    project.close()


def is_as_made_anew(path):
    source = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    conn = sqlite3.connect(":memory:")
    source.backup(conn)
    source.close()
    kept = [conn.execute(ask).fetchall() for ask in ASK]
    name_index.rebuild(conn)
    anew = [conn.execute(ask).fetchall() for ask in ASK]
    conn.close()
    assert all(kept)
    return kept == anew


def actor(opened, name):
    with Library.reading(opened.path) as library:
        return library.cast.by_name(name)


def test_names_and_uses_follow_what_is_done_and_undone(opened):
    old, into = actor(opened, "Vladimir Putin").n, actor(opened, "Vladimir Poutine").n
    for do in (
        lambda: opened.actors.merge(old, into),
        opened.history.undo,
        lambda: opened.actors.rename(into, "V. V. Poutine"),
        lambda: opened.actors.delete(old),
        opened.history.undo,
        opened.history.undo,
        opened.history.redo,
    ):
        do().result()
        assert is_as_made_anew(opened.path)


def test_a_name_is_found_from_each_of_its_words_on(opened):
    with Library.reading(opened.path) as library:
        for typed in ("vlad", "pout", "m pou", "vladimir poutine"):
            assert library.match_actors(typed)[0].actor.name == "Vladimir Poutine"
        assert library.match_actors("adimir") == []
