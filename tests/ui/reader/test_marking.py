"""Marking with the keys: what Q, P and M take, and what they leave."""

import pytest

NBSP = "\u00a0"


def test_q_takes_the_words_without_marks_and_blanks(seed):
    whole = seed.text[seed.text.index("dégradées") - 2 : seed.text.index("dégradées") + 11]
    assert whole.strip(" \u00a0«»") == "dégradées"
    seed.drag(whole)
    seed.press("Q")
    assert seed.marks == [("quote", ["dégradées"])]


TRIMMED = {
    "guillemets and no-break spaces": (f"«{NBSP}La mer{NBSP}»", "La mer"),
    "guillemets alone": ("«La mer»", "La mer"),
    "English marks": ("“The sea rises”", "The sea rises"),
    "straight marks": ('"The sea rises"', "The sea rises"),
    "German marks": ("„Das Meer steigt“", "Das Meer steigt"),
    "Chinese marks": ("“海水上升”", "海水上升"),
    "Japanese marks": ("「海が上がる」", "海が上がる"),
    "Arabic words": ("«البحر يرتفع»", "البحر يرتفع"),
    "blanks alone": ("  the sea rises  ", "the sea rises"),
    "an opening mark alone": (f"«{NBSP}La mer", "La mer"),
    "a closing mark alone": (f"La mer{NBSP}»", "La mer"),
    "nothing": ("the sea", "the sea"),
    "marks within": ("le « mur » de l’eau", "le « mur » de l’eau"),
    "two quotes": ("« un » et « deux »", "« un » et « deux »"),
}


@pytest.mark.parametrize("case", TRIMMED)
def test_a_selection_is_trimmed_to_the_quoted_words(reading, case):
    selected, words = TRIMMED[case]
    desk = reading(f"Headline\n\nBefore {selected} after.")
    desk.mark(selected, "Q")
    assert desk.marks == [("quote", [words])]


def test_alt_q_keeps_the_selection_as_it_is(reading):
    desk = reading(f"Headline\n\nIl dit «{NBSP}La mer{NBSP}» et part.")
    desk.mark(f"«{NBSP}La mer{NBSP}»", "Alt+Q")
    assert desk.marks == [("quote", [f"«{NBSP}La mer{NBSP}»"])]


def test_a_passage_is_never_trimmed(reading):
    desk = reading("Headline\n\nIl dit « La mer » et part.")
    desk.mark("dit « La mer »", "P")
    assert desk.marks == [("passage", ["dit « La mer »"])]


@pytest.mark.parametrize("key", ["Q", "P"])
def test_the_caret_in_quote_marks_is_enough(reading, key):
    desk = reading(f"Headline\n\nElle dit : «{NBSP}La mer monte.{NBSP}» Puis elle part.")
    desk.caret_in("monte", 2)
    desk.press(key)
    assert [words for _, words in desk.marks] == [["La mer monte."]]


def test_the_innermost_of_nested_quote_marks_is_taken(reading):
    desk = reading("Headline\n\n« Il m’a dit “jamais de la vie” hier », raconte-t-elle.")
    desk.caret_in("jamais", 2)
    desk.press("Q")
    desk.caret_in("hier", 1)
    desk.press("Q")
    assert desk.marks == [
        ("quote", ["Il m’a dit “jamais de la vie” hier"]),
        ("quote", ["jamais de la vie"]),
    ]


def test_marks_that_the_seed_writes_the_wrong_way_round_are_understood(seed):
    assert "qu' »on peut dire" in seed.text
    seed.caret_in("»on peut dire", 6)
    seed.press("Q")
    [(kind, [words])] = seed.marks
    assert kind == "quote"
    assert words.startswith("on peut dire")
    assert not words.endswith((" ", NBSP, "«", "»"))
    assert words in seed.text


def test_where_there_is_nothing_to_mark_a_sentence_says_what_to_do(reading):
    desk = reading("Headline\n\nNo marks in here.")
    desk.caret_in("marks", 2)
    with desk.qtbot.waitSignal(desk.bench.said) as said:
        desk.press("Q")
    assert said.args[0].startswith("Select words, or put the caret in quote marks")
    assert desk.marks == []


def test_m_takes_the_name_under_the_caret(reading):
    desk = reading("Headline\n\nHier soir, Jean-Noël de La Tour a parlé au maire.")
    desk.caret_in("Tour", 1)
    desk.press("M")
    assert desk.marks == [("mention", ["Jean-Noël de La Tour"])]


def test_m_takes_the_selection_as_it_is(reading):
    desk = reading("Headline\n\nLe maire de la ville a parlé.")
    desk.mark("maire de la ville", "M")
    assert desk.marks == [("mention", ["maire de la ville"])]


def test_the_same_words_marked_twice_are_one_annotation(reading):
    desk = reading("Headline\n\nIl dit « La mer » et part.")
    first = desk.mark("La mer")
    desk.press("Escape")
    assert desk.current is None
    again = desk.mark("La mer")
    assert again.n == first.n
    assert len(desk.marks) == 1


def test_the_same_words_may_have_another_kind(reading):
    desk = reading("Headline\n\nIl dit « La mer » et part.")
    desk.mark("La mer")
    desk.mark("La mer", "P")
    assert sorted(kind for kind, _ in desk.marks) == ["passage", "quote"]


def test_what_was_marked_is_the_current_annotation_and_nothing_is_selected(reading):
    desk = reading("Headline\n\nIl dit « La mer » et part.")
    desk.mark("La mer")
    assert desk.current == "La mer"
    assert desk.selected == ""


def test_a_quote_that_something_interrupts_is_one_with_two_spans(reading):
    desk = reading("Headline\n\n« Nous partirons », a-t-il dit, « et sans retour. »")
    desk.mark("Nous partirons")
    desk.select("« et sans retour. »")
    desk.press("Shift+Q")
    assert desk.marks == [("quote", ["Nous partirons", "et sans retour."])]
    assert desk.current == "Nous partirons […] et sans retour."


def test_words_added_before_the_quote_come_first(reading):
    desk = reading("Headline\n\n« Nous partirons », a-t-il dit, « et sans retour. »")
    desk.mark("et sans retour.")
    desk.mark("Nous partirons", "Shift+Q")
    assert desk.marks == [("quote", ["Nous partirons", "et sans retour."])]


def test_words_that_are_part_of_the_quote_already_are_refused_in_a_sentence(reading):
    desk = reading("Headline\n\n« Nous partirons demain », a-t-il dit.")
    desk.mark("Nous partirons")
    failed = []
    desk.bench.failed.disconnect()
    desk.bench.failed.connect(failed.append)
    desk.select("partirons demain")
    desk.press("Shift+Q")
    assert len(failed) == 1
    assert desk.marks == [("quote", ["Nous partirons"])]


def test_a_second_span_is_one_step_to_take_back(reading):
    desk = reading("Headline\n\n« Nous partirons », a-t-il dit, « et sans retour. »")
    desk.mark("Nous partirons")
    desk.mark("et sans retour.", "Shift+Q")
    desk.press("Ctrl+Z")
    assert desk.marks == [("quote", ["Nous partirons"])]
    desk.press("Ctrl+Shift+Z")
    assert desk.marks == [("quote", ["Nous partirons", "et sans retour."])]


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("Il dit : « La mer monte et nous partirons. »", "direct"),
        ("Il parle d’une « mer en colère » hier.", "partial"),
    ],
)
def test_how_words_are_given_is_guessed_from_the_marks(reading, line, speech):
    desk = reading(f"Headline\n\n{line}")
    desk.caret_in("mer", 1)
    desk.press("Q")
    assert desk.bench.current.speech == speech


def test_words_without_marks_are_indirect_speech(reading):
    desk = reading("Headline\n\nLe ministre a dit que la mer montait.")
    desk.mark("que la mer montait")
    assert desk.bench.current.speech == "indirect"


def test_an_annotation_is_deleted_without_a_question_and_comes_back(reading):
    desk = reading("Headline\n\nIl dit « La mer » et part.")
    desk.mark("La mer")
    with desk.qtbot.waitSignal(desk.bench.toasted) as said:
        desk.press("Delete")
    assert said.args == ["Annotation deleted.", "undo"]
    assert desk.marks == []
    desk.press("Ctrl+Z")
    assert desk.marks == [("quote", ["La mer"])]


def test_u_and_q_mark_one_quote_after_the_other(reading):
    desk = reading("Headline\n\n« Un mot. » Il dit : « Deux mots. » Puis : « Trois mots. »")
    desk.view.put_caret(0)
    for _ in range(3):
        desk.press("U", "Q")
    assert [words for _, [words] in desk.marks] == ["Un mot.", "Deux mots.", "Trois mots."]
    assert desk.bench.page.undecided == ()
