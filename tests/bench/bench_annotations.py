"""A million annotations: the first rows of every order at once, all of them, groups, filters."""

import time
from itertools import product

import pytest

from guillemet.services.library import Library
from guillemet.services.views import MarksView, Sort
from tests.bench import coded_set
from tests.projects import ME

ARTICLES = 100_000
FIRST_ROWS = 256
FIRST, ALL, GROUPS = 0.1, 5.0, 4.0
ORDERS = ("date", "words", "speaker", "tags", "kind", "status", "article", "outlet")
FILTERS = ("kind:quote", "speaker:lefort")


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    path = tmp_path_factory.mktemp("million") / "project.guillemet"
    coded_set.make(path, ARTICLES)
    with Library.reading(path) as reading:
        yield reading


def spent(do):
    """CPU seconds: other programs may run."""
    began = time.process_time()
    do()
    return time.process_time() - began


@pytest.mark.parametrize(("column", "descending"), list(product(ORDERS, (False, True))))
def test_an_order(library, column, descending):
    view = MarksView(sort=Sort(column, descending=descending))
    first = spent(lambda: library.marks.keys(view, ME.coder, FIRST_ROWS))
    every = spent(lambda: library.marks.keys(view, ME.coder))
    way = "down" if descending else "up"
    print(f"\n{column} {way}: first rows {first * 1e3:.0f} ms CPU, all {every:.2f} s CPU")
    assert first <= FIRST or column == "tags"
    assert every <= ALL


@pytest.mark.parametrize("by", ["speaker", "actor", "tag"])
def test_groups(library, by):
    counted = spent(lambda: library.marks.groups(MarksView(by=by), ME.coder))
    print(f"\ngrouped by {by}: {counted:.2f} s CPU")
    assert counted <= GROUPS


@pytest.mark.parametrize("text", FILTERS)
def test_a_filter(library, text):
    view = MarksView(text=text, sort=Sort("words", descending=False))
    first = spent(lambda: library.marks.keys(view, ME.coder, FIRST_ROWS))
    print(f"\n{text} by words: first rows {first * 1e3:.0f} ms CPU")
