"""What queries find in a project."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.actor import Actor, Alias
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import parse
from guillemet.storage import filtering, listing, search
from guillemet.storage.connection import open_reader
from guillemet.storage.listing import Listed
from tests.projects import made, span_of

ARTICLES = {
    "monde": ("L'été, il dit « oui ».", Metadata(title="Un", outlet="Le Monde", language="fr",
        published="2017-04-12", authors=("Zoé Ré",))),
    "zh": ("他说：中国人民。", Metadata(title="Deux", outlet="人民日报", language="zh-Hans",
        published="2018")),
    "bare": ("Un texte sans rien, oui.", Metadata(title="Trois")),
}  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("filtering") / "p.guillemet"
    opened, found = made(path, *[Draft(text=t, meta=m) for t, m in ARTICLES.values()])
    first, second, _ = found
    quote = opened.annotate.mark(first, MarkKind.QUOTE, [span_of(first.text, "oui")]).result()
    ana = Actor(name="Ana Ré", aliases=(Alias("La Ministre"),))
    opened.annotate.attribute([quote.n], Role.SPEAKER, ana).result()
    opened.annotate.attribute([quote.n], Role.TARGET, Actor(name="Bo")).result()
    opened.annotate.add_tag([quote.n], "Thème/Eau").result()
    passage = opened.annotate.mark(
        second, MarkKind.PASSAGE, [span_of(second.text, "中国")]
    ).result()
    opened.annotate.verify(passage.n).result()
    opened.articles.set_state([second.n], ReadingState.CODED).result()
    opened.close()
    conn = open_reader(path)
    names = dict(zip((article.n for article in found), ARTICLES, strict=True))
    yield conn, names
    conn.close()


def named(project, query):
    conn, names = project
    return [names[n] for n in filtering.article_keys(conn, parse(query), "Ada")]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["monde", "zh", "bare"]),
        ("ete", ["monde"]),
        ("oui", ["monde", "bare"]),
        ("oui NOT été", ["bare"]),
        ("tex*", ["bare"]),
        ('"sans rien"', ["bare"]),
        ("中国", ["zh"]),
        ("中", ["zh"]),
        ("人民 OR texte", ["zh", "bare"]),
        ("outlet:monde", ["monde"]),
        ("outlet:onde", []),
        ("NOT outlet:monde", ["zh", "bare"]),
        ("author:re", ["monde"]),
        ("language:zh", ["zh"]),
        ("after:2017-05", ["zh"]),
        ("before:2018", ["monde"]),
        ("NOT before:2018", ["zh", "bare"]),
        ("state:coded", ["zh"]),
        ("state:unread,reading", ["monde", "bare"]),
        ("speaker:ministre", ["monde"]),
        ("speaker:bo", []),
        ("actor:bo", ["monde"]),
        ("tag:theme", ["monde"]),
        ('tag:"Thème/Eau"', ["monde"]),
        ("kind:passage", ["zh"]),
        ("status:verified", ["zh"]),
        ("status:suggested", []),
        ("coder:ada", ["monde", "zh"]),
        ("NOT kind:quote NOT kind:passage", ["bare"]),
    ],
)
def test_a_query_holds_for_articles(project, query, found):
    assert named(project, query) == found


def test_of_annotations_a_query_asks_each_itself(project):
    conn, _ = project
    queries = ["kind:quote", "kind:quote status:verified", "speaker:ana été"]
    found = [filtering.annotation_keys(conn, parse(query), "Ada") for query in queries]
    assert [len(keys) for keys in found] == [1, 0, 1]


def test_a_list_looks_for_words_in_what_it_shows(project):
    conn, names = project
    queries = ["mon", "peuple", "de", "zo", "2017", "oui", "NOT mon", "outlet:monde OR trois"]
    found = [listing.keys(conn, Listed(query=parse(query)), "Ada") for query in queries]
    assert [[names[n] for n in sorted(keys)] for keys in found] == [
        ["monde"], [], ["zh"], ["monde"], ["monde"], [], ["zh", "bare"], ["monde", "bare"],
    ]  # fmt: skip


WORDS = st.text(st.sampled_from('aé"*():-_.中ـ²\u0301😀 AND:,/5'), max_size=12)
FIELDS = st.sampled_from(
    ["", "outlet:", "tag:", "speaker:", "language:", "NOT ", "coder:", "NEAR(", "a NEAR/3 "]
)


@given(st.lists(st.tuples(FIELDS, WORDS).map("".join), max_size=4).map(" ".join))
def test_whatever_is_understood_can_be_asked(project, text):
    conn, _ = project
    try:
        query = parse(text)
    except BadQuery:
        return
    found = list(filtering.article_keys(conn, query, "Ada"))
    assert sorted(search.ranked(conn, query, 99, "Ada").keys) == found
    assert list(search.found(conn, query, "Ada")) == found
    filtering.annotation_keys(conn, query, "Ada")
    listing.keys(conn, Listed(query=query), "Ada")
