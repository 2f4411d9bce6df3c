"""The codebook edited, moved, merged and pruned: each a step that can be taken back."""

import pytest

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadName
from tests.projects import span_of

WORDS = "dégradées", "illégaux"


@pytest.fixture
def tags(opened):
    """A small codebook: the keys by their paths."""
    paths = ["tone", "tone/irony", "tone/anger", "topic", "topic/war", "topic/irony"]
    return {path: opened.codes.add(path).result() for path in paths}


@pytest.fixture
def marked(opened, article, tags):
    """Two quotes: both have tone/irony, the first also topic/irony and tone."""
    keys = [
        opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, words)]).result().n
        for words in WORDS
    ]
    opened.annotate.add_tag(keys, tags["tone/irony"]).result()
    opened.annotate.add_tag(keys[:1], tags["topic/irony"]).result()
    opened.annotate.add_tag(keys[:1], tags["tone"]).result()
    return keys


def paths(library):
    book = library.codebook()
    return [book.path(tag.n) for tag in book.walk()]


def tagged(library, article):
    book = library.codebook()
    return [sorted(book.path(tag) for tag in a.tags) for a in library.annotations(article.n)]


def test_what_a_merge_would_move_is_counted_before(library, tags, marked):
    moves = library.tag_dependents(tags["tone"])
    assert (moves.annotations, moves.articles, moves.children) == (1, 1, 2)
    assert library.tag_dependents(tags["tone/irony"]).annotations == len(marked)


def test_a_merge_puts_the_other_tag_on_once(opened, library, article, tags, marked):
    opened.codes.merge(tags["topic/irony"], tags["tone/irony"]).result()
    assert tagged(library, article) == [["tone", "tone/irony"], ["tone/irony"]]


def test_a_merge_of_trees_makes_children_of_one_name_one(opened, library, article, tags, marked):
    opened.codes.merge(tags["topic"], tags["tone"]).result()
    assert paths(library) == ["tone", "tone/irony", "tone/anger", "tone/war"]
    assert tagged(library, article) == [["tone", "tone/irony"], ["tone/irony"]]


@pytest.mark.usefixtures("marked")
def test_undoing_a_merge_restores_everything_exactly(opened, library, tags):
    before = library.digest()
    opened.codes.merge(tags["topic"], tags["tone"]).result()
    after = library.digest()
    opened.history.undo().result()
    assert library.digest() == before
    opened.history.redo().result()
    assert library.digest() == after


@pytest.mark.usefixtures("marked")
def test_a_tag_deleted_leaves_its_children_or_takes_them(opened, library, article, tags):
    before = library.digest()
    opened.codes.delete(tags["tone"]).result()
    assert paths(library) == ["irony", "anger", "topic", "topic/war", "topic/irony"]
    assert tagged(library, article) == [["irony", "topic/irony"], ["irony"]]
    opened.history.undo().result()
    assert library.digest() == before
    opened.codes.delete(tags["tone"], with_children=True).result()
    assert tagged(library, article) == [["topic/irony"], []]
    opened.history.undo().result()
    assert library.digest() == before


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Anger", "merge the two"),
        ("a|b", "cannot hold the character"),
        ("a/b", "cannot hold the character /"),
        ("", "cannot be empty"),
        ("x" * 10_000, "too long"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_a_sentence(opened, library, tags, name, says):
    before = library.digest()
    with pytest.raises(BadName, match=says):
        opened.codes.rename(tags["tone/irony"], name).result()
    assert library.digest() == before


@pytest.mark.parametrize("typed", ["", "/", "a//b", "a|b", "a/b|c", "x/" * 600 + "y"])
@pytest.mark.usefixtures("tags")
def test_a_path_that_cannot_be_makes_nothing(opened, library, typed):
    before = library.digest()
    with pytest.raises(BadName):
        opened.codes.add(typed).result()
    assert library.digest() == before


@pytest.mark.parametrize("under", ["tone", "tone/irony"])
def test_a_tag_never_lies_under_itself(opened, library, tags, under):
    before = library.digest()
    for attempt in (
        lambda: opened.codes.move(tags["tone"], tags[under]),
        lambda: opened.codes.revise(tags["tone"], lambda tag: tag, tags[under]),
    ):
        with pytest.raises(BadName, match="cannot lie under itself"):
            attempt().result()
    assert library.digest() == before


def test_a_tag_is_moved_before_another_and_under_another(opened, library, tags):
    opened.codes.move(tags["tone/anger"], tags["tone"], 0).result()
    assert paths(library)[:3] == ["tone", "tone/anger", "tone/irony"]
    opened.codes.move(tags["topic"], tags["tone"], 1).result()
    assert paths(library)[:4] == ["tone", "tone/anger", "tone/topic", "tone/topic/war"]


def test_editing_and_moving_in_the_dialog_is_one_step(opened, library, tags):
    before = library.digest()
    opened.codes.revise(
        tags["topic/war"],
        lambda tag: type(tag)(n=tag.n, id=tag.id, name="Guerre", definition="d", pinned=3),
        tags["tone"],
    ).result()
    assert "tone/Guerre" in paths(library)
    opened.history.undo().result()
    assert library.digest() == before


def test_a_digit_belongs_to_one_tag(opened, library, tags):
    opened.codes.pin(tags["tone"], 1).result()
    opened.codes.pin(tags["topic"], 1).result()
    pinned = {tag.name: tag.pinned for tag in library.codebook().walk() if tag.pinned}
    assert pinned == {"topic": 1}


def test_children_have_the_hue_of_what_they_lie_under(opened, library, tags):
    opened.codes.colour(tags["tone"], "brown").result()
    book = library.codebook()
    assert book.hue(tags["tone/irony"]) == "brown"
    assert book.hue(tags["topic"]) != "brown"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("iro", ["tone/irony", "topic/irony"]),
        ("topic/iro", ["topic/irony"]),
        ("topic/", ["topic/irony", "topic/war"]),
        ("irnoy", []),
    ],
)
@pytest.mark.usefixtures("marked")
def test_typing_finds_tags_by_name_or_path(library, typed, expected):
    found = [match.path for match in library.match_tags(typed) if not match.near]
    assert found == expected


@pytest.mark.usefixtures("marked")
def test_a_slip_of_the_finger_is_guessed(library):
    assert {(m.path, m.near) for m in library.match_tags("irnoy")} == {
        ("tone/irony", True),
        ("topic/irony", True),
    }
