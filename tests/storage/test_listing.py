"""The article list: every order, the first of it, and what words find in what it shows."""

from itertools import product

import pytest

from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.filters import parse
from guillemet.storage import list_filtering, listing, numbers
from guillemet.storage.connection import open_reader
from guillemet.storage.listing import ORDERS, Listed
from tests.projects import made

OUTLETS = ("", "Le Fanal", "Gazette")
DATES = ("", "2017", "2017-04-12", "2020-01")
TITLES = ("Été", "Pont", "Zone", "Abeille")
LANGUAGES = ("fr", "", "de-AT")
AUTHORS = ((), ("Zoé Ré", "Ann"), ("Ann",), ())
STATES = (None, ReadingState.CODED, ReadingState.EXCLUDED, ReadingState.READING)
ORDER = ("reading", "unread", "coded", "reviewed", "excluded")


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """Articles of every outlet, date and state, and what each is by its number."""
    path = tmp_path_factory.mktemp("listing") / "p.guillemet"
    known = list(product(OUTLETS, DATES, STATES))
    drafts = [
        Draft(
            text=f"Text {n}.",
            meta=Metadata(
                title=f"{TITLES[n % 4]} {n}",
                outlet=outlet,
                published=date,
                language=LANGUAGES[n % 3],
                authors=AUTHORS[n % 4],
            ),
        )
        for n, (outlet, date, _) in enumerate(known)
    ]
    opened, articles = made(path, *drafts)
    for article, (_, _, state) in zip(articles, known, strict=True):
        if state is not None:
            reason = "off topic" if state is ReadingState.EXCLUDED else ""
            opened.articles.set_state([article.n], state, reason).result()
    opened.close()
    conn = open_reader(path)
    rows = {row.n: row for row in listing.rows(conn, [a.n for a in articles], "Ada")}
    yield conn, rows
    conn.close()


def expected(rows, order, *, descending):
    """What a list of all those rows should be."""
    ways = {
        "published": lambda row: (row.published, row.n),
        "title": lambda row: (row.title.replace("É", "e").replace("é", "e").lower(), row.n),
        "outlet": lambda row: (row.outlet, row.published, row.n),
        "state": lambda row: (ORDER.index(row.state), row.published, row.n),
        "added": lambda row: row.n,
        "authors": lambda row: (
            (*row.authors[:1], row.n) if row.authors else ("", row.published, row.n)
        ),
        "language": lambda row: (row.language, row.published, row.n),
        "words": lambda row: (row.words, row.n),
        "annotations": lambda row: (row.annotations, row.published, row.n),
    }
    found = sorted(rows.values(), key=ways[order], reverse=descending)
    if order in {
        "published",
        "outlet",
        "authors",
        "language",
    }:  # what is not known comes last either way
        found.sort(key=lambda row: not getattr(row, order))
    return [row.n for row in found]


CASES = list(product((o for o in ORDERS if o not in {"section", "url"}), (False, True)))


@pytest.mark.parametrize(("order", "descending"), CASES)
def test_a_list_has_the_order_that_was_chosen(project, order, descending):
    conn, rows = project
    listed = Listed(order=order, descending=descending, excluded=True)
    found = listing.keys(conn, listed, "Ada")
    assert list(found) == expected(rows, order, descending=descending)


@pytest.mark.parametrize(("order", "descending"), CASES)
def test_its_first_articles_are_the_first_of_all(project, order, descending):
    conn, _ = project
    for query in ("", "pont", "g", "2017", "NOT pont", "outlet:fanal state:coded"):
        listed = Listed(query=parse(query), order=order, descending=descending)
        whole = listing.keys(conn, listed, "Ada")
        for limit in (0, 1, 7, 100):
            assert listing.keys(conn, listed, "Ada", limit) == whole[:limit]


def test_excluded_articles_come_only_if_asked_for(project):
    conn, rows = project
    states = {rows[n].state for n in listing.keys(conn, Listed(), "Ada")}
    assert states == {"reading", "unread", "coded"}
    assert len(listing.keys(conn, Listed(), "Somebody")) == len(rows)


def test_many_or_few_the_same_articles_are_found(project, monkeypatch):
    conn, _ = project
    queries = ["pont", "gaz", "2017", "2017-04", "e", "fanal NOT zone", "xyz"]
    few = [list(listing.keys(conn, Listed(query=parse(q)), "Ada")) for q in queries]
    monkeypatch.setattr(list_filtering, "FEW", 0)
    many = [list(listing.keys(conn, Listed(query=parse(q)), "Ada")) for q in queries]
    first = [list(listing.keys(conn, Listed(query=parse(q)), "Ada", 1000)) for q in queries]
    assert many == few
    assert first == few


def test_a_list_of_numbers_is_read_in_pieces(project, monkeypatch):
    conn, _ = project
    whole = listing.keys(conn, Listed(), "Ada")
    monkeypatch.setattr(numbers, "_PIECE", 5)
    assert listing.keys(conn, Listed(), "Ada") == whole


def test_what_does_not_find_the_first_soon_is_looked_for_otherwise(project, monkeypatch):
    conn, _ = project
    monkeypatch.setattr(listing, "_STEP", 10)
    monkeypatch.setattr(listing, "_STEPS", 1)
    for query in ("", "pont", "outlet:fanal OR outlet:gazette", "author:ann", "state:coded"):
        listed = Listed(query=parse(query))
        assert listing.keys(conn, listed, "Ada", 7) == listing.keys(conn, listed, "Ada")[:7]
