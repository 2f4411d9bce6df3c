"""The page of an article, read again: only what changed, and never anything else than all anew."""

import random
from dataclasses import replace

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.display import LONG_TEXT
from guillemet.services.library import Library
from guillemet.services.pages import quoted_in
from tests.projects import ME, made, seed_draft, span_of


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    yield path, opened, article
    opened.close()


def read(path, article, before=None):
    with Library.reading(path) as library:
        return library.page(article.n, ME.coder, before)


def said(page):
    """A page as it can be compared: codebooks are each their own."""
    return replace(page, codebook=tuple(page.codebook.walk()))


def steps(opened, article, chance):
    """Things a coder does, in a random order."""
    use, places = opened.annotate, [pair.inner for pair in quotemarks.pairs(article.text)]

    def some(page):
        return [a.n for a in page.annotations] or [0]

    yield lambda _: use.mark(article, MarkKind.QUOTE, [chance.choice(places)])
    yield lambda _: use.mark(article, MarkKind.PASSAGE, [chance.choice(places)])
    yield lambda _: use.mark(article, MarkKind.MENTION, [span_of(article.text, "Poutine")])
    yield lambda _: use.dismiss(article, chance.choice(places), "title")
    yield lambda page: use.undismiss(article, chance.choice(page.dismissed or places))
    yield lambda page: use.delete([chance.choice(some(page))])
    yield lambda page: use.attribute([chance.choice(some(page))], Role.SPEAKER, Actor(name="Ada B"))
    yield lambda page: use.add_tag([chance.choice(some(page))], chance.choice(["a", "b/c", "a/d"]))
    yield lambda page: use.set_note(chance.choice(some(page)), chance.choice("xyz"))
    yield lambda page: use.set_spans(article, chance.choice(some(page)), [chance.choice(places)])
    yield lambda _: opened.history.undo()
    yield lambda _: opened.history.redo()


@pytest.mark.parametrize("seed", range(4))
def test_a_page_read_again_is_the_page_read_anew(project, seed):
    path, opened, article = project
    chance, page = random.Random(seed), read(path, article)
    done = 0
    for _ in range(60):
        step = chance.choice([*steps(opened, article, chance)])
        done += step(page).exception() is None
        page = read(path, article, page)
        assert said(page) == said(read(path, article))
    assert done > 20


def test_what_did_not_change_keeps_its_object(project):
    path, opened, article = project
    places = [pair.inner for pair in quotemarks.pairs(article.text)]
    opened.annotate.mark_all(article, MarkKind.QUOTE, places).result()
    before = read(path, article)
    touched = before.annotations[1]
    opened.annotate.set_note(touched.n, "a note").result()
    after = read(path, article, before)
    same = [one is other for one, other in zip(before.annotations, after.annotations, strict=True)]
    assert same == [n != 1 for n in range(len(same))]
    assert after.annotations[1].note == "a note"


def test_where_nothing_changed_nothing_is_looked_for_again(project):
    path, _, article = project
    before = read(path, article)
    other = read(path, article, before)
    assert said(other) == said(before)
    assert other.quoted is before.quoted


def test_of_a_text_shown_in_parts_only_the_first_is_searched_for_quote_marks():
    line = "Il dit « oui » et part.\n"
    text = line * (LONG_TEXT // len(line) + 50)
    found = quoted_in(text)
    assert len(found) == LONG_TEXT // len(line)
    assert found[-1].end < LONG_TEXT
