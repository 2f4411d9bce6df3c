"""Every hit with what stands around it, and marks for all of them."""

import pytest

from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from guillemet.domain.errors import BadQuery, TooLong
from guillemet.services.concordance import Asked, lines
from guillemet.services.library import Library
from guillemet.services.mark_hits import AsWhat, MarkHits, Unit
from tests.projects import ME, made, span_of

FIRST = "Le gaz russe.\nLe gaz arrive. Élodie dit : « Du gaz ! »"
SECOND = "Rien que du\u00a0gaz."
THIRD = "a" * 40


def marking(opened):
    return MarkHits(opened.writer, opened.coder)


def never():
    return False


@pytest.fixture
def project(tmp_path):
    drafts = [
        Draft(text=text, meta=Metadata(title=f"T{n}", outlet=outlet))
        for n, (text, outlet) in enumerate([(FIRST, "Monde"), (SECOND, "Voix"), (THIRD, "Voix")])
    ]
    opened, articles = made(tmp_path / "p.guillemet", *drafts)
    yield opened, articles
    opened.close()


def found(opened, query, pattern="", **more):
    asked = Asked(query, ME.coder, pattern)
    pieces = list(lines(opened.path, asked, stopped=never, **more))
    assert pieces[-1].done == pieces[-1].total
    return [line for piece in pieces for line in piece.lines]


def test_every_hit_comes_with_what_stands_around_it(project):
    opened, [first, second, _] = project
    hits = found(opened, "gaz")
    assert [(line.article, line.hit) for line in hits] == [
        (first.n, "gaz"), (first.n, "gaz"), (first.n, "gaz"), (second.n, "gaz"),
    ]  # fmt: skip
    assert [line.span.of(FIRST) for line in hits[:3]] == ["gaz"] * 3
    assert (hits[1].before, hits[1].after[:8]) == ("Le gaz russe. Le ", " arrive.")
    assert hits[3].before == "Rien que du\u00a0"
    assert hits[2].before_key == "du dit elodie arrive gaz le"


def test_a_pattern_is_looked_for_in_the_articles_of_a_query(project):
    opened, [_, second, _] = project
    [hit] = found(opened, "outlet:voix", r"\bg\w+(?=\.)")
    assert (hit.article, hit.hit) == (second.n, "gaz")
    assert [line.hit for line in found(opened, "", r"^le \w+")] == ["Le gaz", "Le gaz"]
    assert found(opened, "", "x*") == []


def test_a_pattern_that_takes_too_long_is_stopped_with_a_sentence(project):
    opened, _ = project
    with pytest.raises(TooLong, match="takes too long and was stopped"):
        found(opened, "", r"(a+)+b", patience=2.0)


@pytest.mark.parametrize("pattern", ["(", "a{2,1}", "[z-a]", "*"])
def test_a_pattern_that_cannot_be_understood_is_one_sentence(project, pattern):
    opened, _ = project
    with pytest.raises(BadQuery, match="The pattern cannot be understood at"):
        found(opened, "", pattern)


def test_work_that_is_to_be_stopped_ends(project):
    opened, _ = project
    assert list(lines(opened.path, Asked("gaz", ME.coder), stopped=lambda: True)) == []


def test_all_hits_are_marked_as_one_step_with_a_tag(project):
    opened, [first, second, _] = project
    report = marking(opened).everywhere(found(opened, "gaz"), AsWhat(tag="énergie/gaz"))
    assert (report.made, report.there, report.gone) == (4, 0, 0)
    with Library.reading(opened.path) as library:
        marked = library.annotations(first.n) + library.annotations(second.n)
        assert [(a.kind, a.words) for a in marked] == [(MarkKind.PASSAGE, "gaz")] * 4
        assert all(library.codebook().path(tag) == "énergie/gaz" for a in marked for tag in a.tags)
        assert library.history_state().undo.args["count"] == "4"
    opened.history.undo().result()
    with Library.reading(opened.path) as library:
        assert library.annotations(first.n) == library.annotations(second.n) == []
        assert library.codebook().by_path("énergie/gaz") is None
        assert library.history_state().undo.kind == "import-articles"


def test_a_sentence_or_a_paragraph_is_marked_once_however_many_hits_it_has(project):
    opened, [first, *_] = project
    hits = [line for line in found(opened, "gaz") if line.article == first.n]
    marking(opened).everywhere(hits, AsWhat(unit=Unit.PARAGRAPH))
    marking(opened).everywhere(hits, AsWhat(unit=Unit.SENTENCE))
    with Library.reading(opened.path) as library:
        words = {a.words for a in library.annotations(first.n)}
    assert words == {
        "Le gaz russe.", FIRST.split("\n")[1], "Le gaz arrive.", "Élodie dit : « Du gaz ! »",
    }  # fmt: skip


def test_mentions_name_an_actor_and_what_is_marked_already_only_gets_the_tag(project):
    opened, [first, *_] = project
    opened.annotate.mark(first, MarkKind.MENTION, [span_of(FIRST, "Élodie")]).result()
    hits = found(opened, "elodie")
    what = AsWhat(MarkKind.MENTION, tag="gens", actor="Élodie")
    report = marking(opened).everywhere(hits, what)
    assert (report.made, report.there) == (0, 1)
    opened.history.undo().result()
    opened.history.undo().result()
    report = marking(opened).everywhere(hits, what)
    assert (report.made, report.there) == (1, 0)
    with Library.reading(opened.path) as library:
        [mention] = library.annotations(first.n)
        [actor] = mention.actors(Role.MENTIONED)
        assert library.actors()[actor].name == "Élodie"


def test_hits_that_are_gone_are_left_out_and_marking_can_be_stopped(project):
    opened, [_, second, _] = project
    hits = found(opened, "gaz")
    opened.articles.delete([second.n]).result()
    report = marking(opened).everywhere(hits, AsWhat())
    assert (report.made, report.gone, report.cancelled) == (3, 1, False)
    stopped = marking(opened).everywhere(hits, AsWhat(MarkKind.QUOTE), cancelled=lambda: True)
    assert (stopped.made, stopped.cancelled) == (0, True)
