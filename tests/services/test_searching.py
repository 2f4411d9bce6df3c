"""What a search answers: which articles, in which order, and what is shown of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import All, Not, Some, parse
from guillemet.domain.finding import Finder
from guillemet.domain.query_trees import is_textual
from guillemet.services.library import Library
from guillemet.services.searching import Searching
from tests.projects import ME, made, span_of

ARTICLES = {
    "gaz": Draft(
        text="Le prix du gaz\n\nLe gaz augmente. Le gaz russe, dit-il, « n'arrive plus ».",
        meta=Metadata(title="Le prix du gaz", outlet="Le Monde", published="2020"),
    ),
    "long": Draft(
        text="Rien. " + "mot " * 90 + "le gaz enfin. " + "mot " * 90 + "encore du gaz.",
        meta=Metadata(title="Long", outlet="La Voix", published="2021"),
    ),
    "noted": Draft(text="Un texte sans le mot.", meta=Metadata(title="Noté", published="2019")),
    "marked": Draft(text="Une « citation » nue.", meta=Metadata(title="Marqué", published="2018")),
    "other": Draft(text="Rien du tout.", meta=Metadata(title="Autre", published="2017")),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("searching") / "p.guillemet"
    opened, found = made(path, *ARTICLES.values())
    by_name = dict(zip(ARTICLES, found, strict=True))
    opened.articles.set_note(by_name["noted"].n, "À relire : le gaz y manque").result()
    marked = by_name["marked"]
    quote = opened.annotate.mark(
        marked, MarkKind.QUOTE, [span_of(marked.text, "citation")]
    ).result()
    opened.annotate.set_note(quote.n, "parle du gaz").result()
    opened.close()
    with Library.reading(path) as library:
        yield library, {article.n: name for name, article in by_name.items()}


def named(project, query):
    library, names = project
    return [
        names[each.article.n] for each in library.through(Searching).search(query, coder=ME.coder)
    ]


def test_notes_are_found_before_texts_and_titles_before_bodies(project):
    assert named(project, "gaz") == ["noted", "marked", "gaz", "long"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("gaz NOT relire", ["marked", "gaz", "long"]),
        ("gaz NOT prix", ["noted", "marked", "long"]),
        ("relire mot", ["noted"]),
        ("gaz outlet:monde", ["gaz"]),
        ("gaz kind:quote", ["marked"]),
        ("NEAR(prix gaz, 1)", ["gaz"]),
        ("NOT gaz", ["other"]),
        ("outlet:monde OR relire", ["gaz", "noted"]),
        ("", ["long", "gaz", "noted", "marked", "other"]),
    ],
)
def test_words_in_texts_and_notes_are_asked_for_together(project, query, found):
    assert named(project, query) == found


def test_a_result_shows_where_the_words_stand(project):
    library, names = project
    by_name = {
        names[each.article.n]: each
        for each in library.through(Searching).search("gaz", coder=ME.coder)
    }
    gaz = by_name["gaz"]
    assert [mark.of(gaz.article.title) for mark in gaz.title_marks] == ["gaz"]
    assert gaz.count == 3
    [snippet] = gaz.snippets
    assert snippet.text == "Le gaz augmente. Le gaz russe, dit-il, « n'arrive plus »."
    assert [hit.of(ARTICLES["gaz"].text) for hit in snippet.hits] == ["gaz", "gaz"]
    assert [len(each.hits) for each in by_name["long"].snippets] == [1, 1]
    [note] = by_name["noted"].notes
    assert (note.annotation, note.snippet.text) == (None, "À relire : le gaz y manque")
    [note] = by_name["marked"].notes
    assert (note.words, [m.of(note.snippet.text) for m in note.snippet.marks]) == (
        "citation", ["gaz"],
    )  # fmt: skip
    assert by_name["marked"].snippets[0].text == "Une « citation » nue."


def test_a_first_answer_looks_at_the_newest_only(project):
    library, names = project
    searching = library.through(Searching)
    first = searching.ranked(parse("gaz OR mot"), 50, ME.coder, first=True)
    assert (first.complete, first.total) == (True, 4)
    assert [names[n] for n in first.keys][:2] == ["noted", "marked"]


def test_a_note_is_found_when_it_changes_and_gone_when_it_is_undone(tmp_path):
    path = tmp_path / "p.guillemet"
    opened, [article] = made(path, ARTICLES["other"])

    def titles(query):
        with Library.reading(path) as library:
            return [each.article.title for each in library.through(Searching).search(query)]

    opened.articles.set_note(article.n, "Voir l'œuvre").result()
    assert titles("oeuvre") == ["Autre"]
    opened.history.undo().result()
    assert titles("oeuvre") == []
    opened.history.redo().result()
    assert titles("oeuvre") == ["Autre"]
    opened.articles.delete([article.n]).result()
    assert titles("oeuvre") == []
    opened.close()


def test_excluded_articles_are_found_only_when_asked_for(tmp_path):
    opened, [first, second] = made(tmp_path / "p", ARTICLES["gaz"], ARTICLES["long"])
    opened.articles.set_state([first.n], ReadingState.EXCLUDED, "doublon").result()
    with Library.reading(opened.path) as library:
        found = [
            [each.article.n for each in library.through(Searching).search(query, coder=ME.coder)]
            for query in ("gaz", "gaz state:excluded", "outlet:monde", "state:excluded")
        ]
    opened.close()
    assert found == [[second.n], [first.n], [], [first.n]]


PIECES = st.sampled_from(
    ["gaz", "GÁZ", "ga*", "prix", "mot", "rien", "relire", "citation", "zzz", '"du gaz"', "NOT",
     "AND", "OR", "(", ")", "NEAR(", "NEAR/2", "outlet:monde", "*", '"', ":", "after:2019", ", 3)"]
)  # fmt: skip


# FTS5 has its own mind on characters that are not assigned
ANY = st.text(st.characters(exclude_categories=("Cn", "Co", "Cs", "Cf")), max_size=12)


@given(st.one_of(st.lists(PIECES, max_size=7).map(" ".join), ANY))
def test_any_query_finds_what_contains_its_words_and_no_more_or_is_one_sentence(project, text):
    library, names = project
    try:
        found = library.through(Searching).search(text, coder=ME.coder)
    except BadQuery:
        return
    query = parse(text)
    if is_textual(query):
        wanted = {name for name in ARTICLES if holds(query, said_of(name))}
        assert {names[each.article.n] for each in found} == wanted


def said_of(name):
    """Everything that is searched of an article: title, text and notes."""
    draft = ARTICLES[name]
    notes = {"noted": "À relire : le gaz y manque", "marked": "parle du gaz"}
    return [draft.meta.title, draft.text, notes.get(name, "")]


def holds(query, texts):
    match query:
        case All(parts):
            return all(holds(part, texts) for part in parts)
        case Some(parts):
            return any(holds(part, texts) for part in parts)
        case Not(part):
            return not holds(part, texts)
        case words:
            return any(Finder(words).spans(text) for text in texts)
