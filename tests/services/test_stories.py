"""Articles that tell the same story: found, told apart, folded in the list."""

import random

import pytest

from guillemet.domain.article import ArticleKey, Draft, Metadata
from guillemet.domain.sketches import PLACES, likeness, sketch, stories
from guillemet.services.library import Library
from guillemet.services.stories import StoriesRead
from guillemet.services.views import ListView, Sort
from tests.projects import made

WORDS = (
    "council", "harbour", "bridge", "strike", "teacher", "budget", "river", "hospital", "minister",
    "station", "market", "winter", "signal", "engine", "garden", "letter", "museum", "window",
)  # fmt: skip


def story(seed, words=300):
    pick = random.Random(seed)
    return [pick.choice(WORDS) + str(pick.randrange(9)) for _ in range(words)]


def edited(words, seed, part):
    pick = random.Random(seed)
    return " ".join(w if pick.random() > part else "changed" for w in words)


@pytest.fixture
def opened(tmp_path):
    """Three papers print one story, each edited; two print another to the letter; one its own."""
    first, second, third = story(1), story(2), story(3)
    texts = [
        edited(first, 1, 0.02), edited(first, 2, 0.05), " ".join(first[:220]),
        " ".join(second), " ".join(second), " ".join(third), "Too short to say.",
    ]  # fmt: skip
    drafts = [
        Draft(text=f"{text}\n", meta=Metadata(title=f"T{n}", outlet=f"O{n}", published=f"202{n}"))
        for n, text in enumerate(texts)
    ]
    opened, found = made(tmp_path / "p.guillemet", *drafts)
    opened.keys = [article.n for article in found]
    yield opened
    opened.close()


def find(opened, cancelled=lambda: False):
    steps = []
    ended = opened.stories.find(
        opened.path, cancelled=cancelled, progress=lambda *at: steps.append(at)
    )
    return ended, steps


def ask(opened, question):
    with Library.reading(opened.path) as library:
        return question(library)


def alike(opened):
    rows = ask(opened, lambda library: library.list_rows(opened.keys, "Ada"))
    return [row.alike for row in rows]


def listed(opened, **view):
    shown = ListView(sort=Sort("added", descending=False), folded=True, **view)
    return [key - opened.keys[0] for key in ask(opened, lambda lib: lib.list_keys(shown, "Ada"))]


def test_they_are_found_and_counted_and_stand_once_in_the_list(opened):
    assert alike(opened) == [1, 1, 1, 2, 2, 1, 1]  # the same text needs no search
    ended, steps = find(opened)
    assert (ended, steps[-1]) == (True, (6, 6))
    assert alike(opened) == [3, 3, 3, 2, 2, 1, 1]
    assert listed(opened) == [0, 3, 5, 6]
    story_ = ask(opened, lambda library: library.list_rows(opened.keys, "Ada"))[0].story
    assert listed(opened, unfolded=frozenset({story_})) == [0, 1, 2, 3, 5, 6]
    assert listed(opened, text="t2 OR t6") == [2, 6]


def test_what_came_in_since_is_added_to_them(opened):
    find(opened)
    late = Draft(text=edited(story(1), 9, 0.03), meta=Metadata(title="Late", outlet="O9"))
    opened.importing.run([late], "late")
    ended, steps = find(opened)
    assert (ended, steps) == (True, [(1, 1)])
    assert alike(opened)[:3] == [4, 4, 4]


def test_versions_are_listed_with_how_like_they_are(opened):
    find(opened)
    found = ask(opened, lambda lib: lib.through(StoriesRead).versions(opened.keys[1]))
    assert [each.member.outlet for each in found] == ["O0", "O1", "O2"]
    assert found[1].alike == 1.0
    assert 0.3 < found[2].alike < found[0].alike < 1.0


def test_what_is_not_the_same_story_stays_apart(opened):
    find(opened)
    one, two, three = (ArticleKey(n) for n in opened.keys[:3])
    before = ask(opened, Library.digest)
    opened.stories.tell_apart(two, [one, three]).result()
    assert alike(opened)[:3] == [2, 1, 2]
    find(opened)  # found again they stay apart
    assert alike(opened)[:3] == [2, 1, 2]
    opened.history.undo().result()
    assert alike(opened)[:3] == [3, 3, 3]
    assert ask(opened, Library.digest) == before
    opened.history.redo().result()
    assert alike(opened)[:3] == [2, 1, 2]


def test_stopped_nothing_is_grouped_and_the_next_search_goes_on(opened):
    ended, _ = find(opened, cancelled=lambda: True)
    assert not ended
    assert alike(opened)[:3] == [1, 1, 1]
    assert find(opened)[0]
    assert alike(opened)[:3] == [3, 3, 3]


def test_sketches_of_one_text_are_the_same_for_ever():
    text = " ".join(story(5))
    assert sketch(text)[:8].hex() == sketch(text.upper())[:8].hex()
    assert len(sketch(text)) == 2 * PLACES
    assert sketch("too short") == b""
    assert likeness(sketch(text), sketch(" ".join(story(6)))) < 0.1
    assert likeness(sketch(text), b"") == 0.0


def test_texts_without_blanks_are_compared_too():
    text = "".join(chr(0x4E00 + random.Random(n).randrange(900)) for n in range(400))
    assert likeness(sketch(text), sketch(text[:300])) > 0.5


def test_a_third_does_not_bring_together_what_was_told_apart():
    first = story(1)
    known = {n: sketch(edited(first, n, 0.02)) for n in (1, 2, 3)}
    assert stories(known) == {1: 1, 2: 1, 3: 1}
    assert stories(known, [(1, 2)]) in ({1: 1, 3: 1}, {2: 2, 3: 2})
