"""A rejection is a coder's own: what one has rejected still waits for the others."""

from dataclasses import replace

import pytest

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import NotFound
from guillemet.domain.suggestion import SuggestionKey
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.suggest_jobs import suggest
from guillemet.services.views import ListView
from tests.projects import ME, made, seed_draft


class Waiting(list):
    """Proposals, quotes first; they are the same if their ids are: who is new has no number."""

    def __init__(self, found):
        super().__init__(sorted(found, key=lambda a: (a.kind is not MarkKind.QUOTE, a.start)))

    def __eq__(self, other):
        return [a.id for a in self] == [a.id for a in other]

    __hash__ = None


class Desk:
    """A project that two coders open in turn."""

    def __init__(self, path):
        self.path = path
        opened, [self.article] = made(path, seed_draft())
        with Library.reading(path) as library:
            suggest(library, opened.suggesting, [self.article.n])
        opened.close()

    def at(self, coder, do):
        opened = Opened(self.path, replace(ME, coder=coder))
        try:
            return do(opened).result()
        finally:
            opened.close()

    def waiting(self, coder, *, blind=False):
        with Library.reading(self.path) as library:
            library.only = coder if blind else ""
            page = library.page(self.article.n, coder)
            return Waiting(a for a in page.annotations if a.n < 0)

    def undecided(self, coder):
        with Library.reading(self.path) as library:
            return len(library.page(self.article.n, coder).undecided)

    def reject(self, coder, annotation):
        key = SuggestionKey(-annotation.n)
        return self.at(coder, lambda opened: opened.suggesting.reject([key]))

    def accept(self, coder, annotation):
        key = SuggestionKey(-annotation.n)
        return self.at(coder, lambda opened: opened.suggesting.accept([key]))


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "two.guillemet")


def test_what_ada_rejects_waits_for_bo_and_not_for_her(desk):
    [first, *rest] = desk.waiting("Ada")
    desk.reject("Ada", first)
    assert desk.waiting("Ada") == rest
    assert desk.waiting("Bo") == [first, *rest]
    assert desk.undecided("Bo") == desk.undecided("Ada") + 1


def test_bo_may_accept_it_and_then_it_waits_for_nobody(desk):
    [first, *rest] = desk.waiting("Ada")
    desk.reject("Ada", first)
    desk.accept("Bo", first)
    assert desk.waiting("Ada") == rest
    assert desk.waiting("Bo") == rest


def test_bo_may_reject_it_too_and_undo_gives_it_back_to_bo_alone(desk):
    [first, *rest] = desk.waiting("Ada")
    desk.reject("Ada", first)
    desk.reject("Bo", first)
    assert desk.waiting("Bo") == rest
    desk.at("Bo", lambda opened: opened.history.undo())
    assert desk.waiting("Bo") == [first, *rest]
    assert desk.waiting("Ada") == rest


def test_ada_cannot_accept_what_she_has_rejected(desk):
    first = desk.waiting("Ada")[0]
    desk.reject("Ada", first)
    with pytest.raises(NotFound):
        desk.accept("Ada", first)


def test_lists_counts_and_filters_go_by_the_coder(desk):
    def told(coder):
        with Library.reading(desk.path) as library:
            row = library.list_rows([desk.article.n], coder)[0]
            found = library.list_keys(ListView(text="status:suggested"), coder)
            return row.undecided, library.counts(coder).suggestions, len(found)

    waiting = desk.waiting("Ada")
    for each in waiting:
        desk.reject("Ada", each)
    assert told("Ada") == (0, 0, 0)
    assert told("Bo") == (len(waiting), len(waiting), 1)


def test_coding_blind_bo_decides_on_what_ada_has_accepted_too(desk):
    [first, *rest] = desk.waiting("Ada")
    desk.accept("Ada", first)
    assert desk.waiting("Bo") == rest
    assert desk.waiting("Bo", blind=True) == [first, *rest]
    desk.accept("Bo", first)
    assert desk.waiting("Bo", blind=True) == rest
    with Library.reading(desk.path) as library:
        marked = library.annotations(desk.article.n)
    assert [a.coder for a in marked if a.kind is MarkKind.QUOTE] == ["Ada", "Bo"]
