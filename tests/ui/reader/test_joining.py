"""Splitting an annotation at the caret, merging it with the next: menu entries, one step each."""

from guillemet.domain.annotation import Role
from tests.ui.windows import answering, told

TEXT = (
    "Elle dit : « La mer monte vite, la digue cède et le port ferme. » Puis « rien » et « tout »."
)


def quote(desk, words, speaker=True):
    made = desk.mark(words)
    if speaker:
        desk.press("0")
    return made


def do(desk, action):
    desk.window.actions_.trigger(action)
    desk.rest()


def test_a_quote_is_split_at_the_caret_and_the_second_half_is_current(reading):
    desk = reading(TEXT)
    quote(desk, "La mer monte vite, la digue cède")
    desk.caret_in("la digue")
    do(desk, "split")
    assert desk.marks == [("quote", ["La mer monte vite,"]), ("quote", ["la digue cède"])]
    assert desk.current == "la digue cède"
    assert all(a.actors(Role.SPEAKER) for a in desk.annotations)
    do(desk, "undo")
    assert desk.marks == [("quote", ["La mer monte vite, la digue cède"])]


def test_where_there_is_nothing_to_split_it_is_said_and_nothing_changes(qtbot, reading):
    desk = reading(TEXT)
    quote(desk, "La mer monte")
    desk.view.put_caret(TEXT.index("Puis"))
    assert "Put the caret inside" in told(qtbot, lambda: do(desk, "split"))
    assert desk.marks == [("quote", ["La mer monte"])]


def test_a_quote_is_merged_with_the_next_one(reading):
    desk = reading(TEXT)
    quote(desk, "rien")
    quote(desk, "tout")
    desk.bench.set_current(desk.annotations[0].n)
    do(desk, "merge")
    assert desk.marks == [("quote", ["rien", "tout"])]
    assert desk.current == "rien […] tout"
    do(desk, "undo")
    assert desk.marks == [("quote", ["rien"]), ("quote", ["tout"])]


def test_two_that_differ_are_merged_only_after_a_question(reading):
    desk = reading(TEXT)
    quote(desk, "La mer monte vite, la digue cède et le port ferme.")
    quote(desk, "rien")
    speech = [a.speech for a in desk.annotations]
    assert len({*speech}) == 2
    desk.bench.set_current(desk.annotations[0].n)
    answering("Cancel")
    do(desk, "merge")
    assert len(desk.marks) == 2
    answering("Keep what the first says")
    do(desk, "merge")
    assert len(desk.marks) == 1
    assert desk.annotations[0].speech is speech[0]


def test_the_last_of_its_kind_is_merged_with_nothing(reading):
    desk = reading(TEXT)
    quote(desk, "rien")
    said = []
    desk.bench.said.connect(said.append)
    do(desk, "merge")
    assert said[-1] == "There is no later annotation of this kind."
    assert desk.marks == [("quote", ["rien"])]


def test_r_repeats_the_actors_and_shift_r_everything(reading):
    desk = reading(TEXT)
    quote(desk, "La mer monte")
    use = desk.bench.opened.annotate
    desk.bench.run(use.add_tag([desk.bench.current.n], "risque"))
    desk.rest()
    quote(desk, "rien", speaker=False)
    assert not desk.bench.current.parts
    desk.press("R")
    assert desk.bench.current.actors(Role.SPEAKER) == desk.annotations[0].actors(Role.SPEAKER)
    assert desk.bench.current.tags == ()
    desk.press("Shift+R")
    assert desk.bench.current.tags == desk.annotations[0].tags
    quote(desk, "tout", speaker=False)
    desk.press("R")
    assert desk.bench.current.actors(Role.SPEAKER) == desk.annotations[0].actors(Role.SPEAKER)
