"""Searching 20,000 articles: the best fifty with their snippets, beside FTS5 alone."""

import time
from statistics import median

import pytest

from guillemet.domain.filters import as_typed, parse
from guillemet.services.concordance import Asked, pieces
from guillemet.services.library import Library
from guillemet.services.searching import Searching
from guillemet.storage.connection import open_reader
from tests.bench import corpus, million

COUNT = 20_000
WORDS = 590
TIMES = 25
BEST = 50
RARE_GOAL, COMMON_GOAL = 5, 40
RAW = "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rank LIMIT 50"
BODIES = """
SELECT t.body FROM article a JOIN text t ON t.n = a.text
WHERE a.n IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rank LIMIT 50)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("search") / "p.guillemet"
    million.make(path, COUNT, WORDS)
    return path


def took(do):
    """Return the median of the CPU time of something, in milliseconds, but for the first time."""
    do()
    found = []
    for _ in range(TIMES):
        began = time.process_time()
        do()
        found.append(1e3 * (time.process_time() - began))
    return median(found)


@pytest.mark.parametrize(
    ("name", "word", "goal"),
    [("rare", corpus.RARE, RARE_GOAL), ("common", corpus.COMMON, COMMON_GOAL)],
)
def test_the_best_fifty_with_snippets(project, figures, name, word, goal):
    conn = open_reader(project)
    raw = took(lambda: conn.execute(RAW, [f'"{word}"']).fetchall())
    texts = took(lambda: conn.execute(BODIES, [f'"{word}"']).fetchall())
    conn.close()
    with Library.reading(project) as library:
        found = library.through(Searching).search(word, BEST, "Ada")
        assert found
        assert all(each.count and each.snippets[0].marks for each in found)
        ours = took(lambda: library.through(Searching).search(word, BEST, "Ada"))
        alone = took(lambda: library.through(Searching).ranked(parse(word), BEST, "Ada"))
    work = f"search {COUNT:,} articles, a {name} word, the best {len(found)} with snippets"
    figures.tell(
        work, ours, "ms CPU", limit=texts, of_limit="FTS5 alone, and reading those texts", goal=goal
    )
    figures.tell(f"the same without snippets, a {name} word", alone, "ms CPU", limit=raw,
                 of_limit="FTS5 alone")  # fmt: skip


def test_what_a_key_asks(project, figures):
    """As the search view asks it while somebody types: a page of results for a word begun."""
    typed = [corpus.COMMON[:n] for n in range(3, len(corpus.COMMON) + 1)]
    with Library.reading(project) as library:

        def answer(text):
            query = as_typed(text)
            found = library.through(Searching).ranked(query, 500, "Ada", first=True)
            return library.through(Searching).results(found.keys[:25], query, "Ada")

        slowest = max(took(lambda text=text: answer(text)) for text in typed)
    figures.tell("a keystroke in the search, the slowest of a common word", slowest, "ms CPU")


def test_a_concordance(project, figures):
    began = time.process_time()
    found = sum(len(piece.lines) for piece in pieces(project, Asked(corpus.COMMON, "Ada")))
    seconds = time.process_time() - began
    figures.tell(f"a concordance of {found:,} hits", seconds, "s CPU")
