"""Who starts the program for the first time finds a project to try everything on."""

import csv
import io
from contextlib import closing
from importlib.resources import as_file

import pytest

from guillemet.domain.actor import NOT_ATTRIBUTED
from guillemet.domain.annotation import JOINER, MarkKind, Role, Status
from guillemet.domain.article import ReadingState
from guillemet.domain.errors import BadFile, NothingToUndo
from guillemet.domain.quotemarks import pairs
from guillemet.exchange.dialects import DIALECTS
from guillemet.resources import seed
from guillemet.services import samples
from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.export import Choice, export_annotations
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.sample_settings import first_article, is_sample
from guillemet.services.views import ListView
from tests.projects import ME

NOBODY = ListView()


@pytest.fixture(scope="module")
def coded(tmp_path_factory):
    path = tmp_path_factory.mktemp("samples") / "coded.guillemet"
    samples.make_sample(path, ME, coded=True)
    return path


@pytest.fixture
def library(coded):
    with Library.reading(coded) as reading:
        yield reading


@pytest.fixture
def mine(tmp_path):
    """A sample project that may be changed."""
    path = tmp_path / "mine.guillemet"
    samples.make_sample(path, ME, coded=True)
    return path


def table(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def every_page(library):
    return [library.page(key, ME.coder) for key in library.list_keys(NOBODY, ME.coder)]


def test_the_sample_knows_that_it_is_one(library, tmp_path):
    assert is_sample(library)
    Opened(tmp_path / "other.guillemet", ME).close()
    with Library.reading(tmp_path / "other.guillemet") as other:
        assert not is_sample(other)
        assert first_article(other) is None


def test_the_article_to_begin_with_has_all_its_quotes_to_mark(library):
    page = library.page(first_article(library), ME.coder)
    assert page.article.title.startswith("L’horloge de Lormery")
    assert page.article.state is ReadingState.UNREAD
    assert page.annotations == ()
    assert list(page.undecided) == [pair.inner for pair in pairs(page.article.text)]


def test_typing_part_of_a_name_there_finds_an_actor_of_the_other_articles(library):
    [match, *_] = library.match_actors("lor", article=first_article(library))
    assert match.actor.name == "Maïté Lorquin"


def test_the_coded_articles_are_coded_to_the_end(library):
    states = {page.article.n: page.article.state for page in every_page(library)}
    assert sorted(states.values()).count(ReadingState.CODED) == 5
    for page in every_page(library):
        assert bool(page.annotations) == (states[page.article.n] is ReadingState.CODED)
        if page.annotations:
            assert page.undecided == ()


def test_the_seed_article_is_read_as_it_was_printed(library):
    page = library.page(library.find_article("2017-04-12"), ME.coder)
    assert page.article.title == page.article.outlet == ""
    assert "qu' »on peut dire" in page.article.text
    names = [page.actors[key].name for key in page.cast]
    assert names == ["Vladimir Poutine", "Moscou", "Washington", "Dmitri Peskov", "Sergueï Lavrov"]


def test_the_coded_set_comes_out_again_as_it_went_in(coded, tmp_path):
    wanted = table(seed("coded.csv").read_bytes())
    export_annotations(coded, tmp_path / "out.csv", Choice(), DIALECTS["csv"], coder=ME.coder)
    found = table((tmp_path / "out.csv").read_bytes())
    derived = {"mentioned"}  # of quotes and passages: from the mentions inside them
    kept = [
        {name: row[name] for name in wanted[0] if name not in derived or row["kind"] == "mention"}
        for row in found
    ]
    assert kept == [
        {n: cell for n, cell in row.items() if n not in derived or row["kind"] == "mention"}
        for row in wanted
    ]
    assert found[0]["speaker_office"] == "président"


def test_taking_the_coded_set_in_again_changes_nothing(mine):
    with closing(Opened(mine, ME)) as opened, as_file(seed("coded.csv")) as path:
        plan = AnnotationsIn(opened).read(path)
    assert plan.refused == ()
    assert plan.changes_nothing


def test_the_marks_show_what_marks_can_be(library):
    marks = [a for page in every_page(library) for a in page.annotations]
    assert {a.kind for a in marks} == set(MarkKind)
    assert {a.status for a in marks} == {Status.CONFIRMED, Status.VERIFIED}
    assert any(JOINER in a.words for a in marks)
    actors = library.actors()
    speakers = {actors[key].name for a in marks for key in a.actors(Role.SPEAKER)}
    assert NOT_ATTRIBUTED in speakers
    assert all(actors[key].colour for key in actors if actors[key].name != NOT_ATTRIBUTED)


def test_tags_come_with_definitions_and_digits(library):
    book = library.codebook()
    assert all(tag.definition for tag in book.walk())
    assert book.by_path("Position/Contre").pinned == 2
    assert book.hue(book.by_path("Acte de parole/Ironie").n) == "orange"


def test_the_wire_story_shares_its_text_between_two_outlets(library):
    texts = {}
    for page in every_page(library):
        texts.setdefault(page.article.text_n, []).append(page.article.outlet)
    assert sorted(max(texts.values(), key=len)) == [
        "Le Courrier de la Sauldrine",
        "Le Fanal de Brennes",
    ]


def test_there_is_nothing_to_undo_before_one_has_done_something(mine):
    with closing(Opened(mine, ME)) as opened:
        with pytest.raises(NothingToUndo):
            opened.history.undo().result()
        with Library.reading(mine) as library:
            page = library.page(first_article(library), ME.coder)
            opened.annotate.mark(page.article, MarkKind.QUOTE, [page.undecided[0]]).result()
            opened.history.undo().result()
            assert library.page(page.article.n, ME.coder).annotations == ()
            assert library.history_state().undo is None


def test_what_the_sample_brought_can_be_deleted_and_brought_back(mine):
    with closing(Opened(mine, ME)) as opened, Library.reading(mine) as library:
        before = library.digest()
        opened.articles.delete([library.find_article("2017-04-12")]).result()
        assert library.digest() != before
        opened.history.undo().result()
        assert library.digest() == before


def test_a_sample_without_the_coded_set_has_articles_actors_and_codebook(tmp_path):
    path = tmp_path / "plain.guillemet"
    samples.make_sample(path, ME, coded=False)
    with Library.reading(path) as library:
        counts = library.counts(ME.coder)
    assert counts.articles == len(list(samples.samples()))
    assert (counts.annotations, dict(counts.by_state)) == (0, {"unread": counts.articles})
    assert counts.actors > 50
    assert counts.tags > 20


def test_no_file_is_written_over(tmp_path):
    path = tmp_path / "mine.guillemet"
    path.write_bytes(b"precious")
    with pytest.raises(BadFile):
        samples.make_sample(path, ME, coded=True)
    assert path.read_bytes() == b"precious"


def test_the_copy_of_a_user_is_made_once_and_stays_theirs(tmp_path):
    folder = tmp_path / "data" / "guillemet"
    path = samples.sample_project(folder, ME)
    with closing(Opened(path, ME)) as opened, Library.reading(path) as library:
        page = library.page(first_article(library), ME.coder)
        opened.annotate.mark(page.article, MarkKind.QUOTE, [page.undecided[0]]).result()
    assert samples.sample_project(folder, ME) == path
    with Library.reading(path) as library:
        assert len(library.page(page.article.n, ME.coder).annotations) == 1
    assert [each.name for each in folder.iterdir()] == [path.name]


def test_the_sample_is_called_as_the_window_calls_it_when_it_is_made_and_keeps_its_name(tmp_path):
    path = samples.sample_project(tmp_path, ME, "Exemple")
    assert path == tmp_path / "Exemple.guillemet"
    assert samples.sample_project(tmp_path, ME) == path
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_project_of_ones_own_beside_it_is_no_sample(tmp_path):
    Opened(tmp_path / "A.guillemet", ME).close()
    assert samples.sample_project(tmp_path, ME).name == "Sample.guillemet"


def test_a_sample_that_cannot_be_made_leaves_nothing_behind(tmp_path, monkeypatch):
    def broken(_name):
        raise OSError

    monkeypatch.setattr(samples, "_rows", broken)
    with pytest.raises(BadFile, match=r"Sample\.guillemet"):
        samples.sample_project(tmp_path, ME)
    assert list(tmp_path.iterdir()) == []


def test_where_no_folder_can_be_made_one_sentence_says_so(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BadFile):
        samples.sample_project(tmp_path / "file" / "data", ME)
    with pytest.raises(BadFile):
        samples.make_sample(tmp_path / "nowhere" / "s.guillemet", ME, coded=True)
