"""Words are counted and letters folded alike, whichever way is quick for a text."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guillemet.domain import folding
from guillemet.domain.text import canonical, count_words

WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’][^\W_]+)*")
"""What a word is: an ideograph, or letters and digits with apostrophes between them."""
LATIN = st.text(
    st.sampled_from("aéœÆßZ09ªºÿŸẽă \u00a0\u202f'’’'_-.,«»“”–…\n\u0301€😀👩\u200d🌾\x81\u00ad")
)
ANY = st.text() | LATIN | st.text(st.sampled_from("aé'’ жа́ьΆσاَ日本語 ーか😀_\u00ad"))


@given(ANY)
@example("l'a'b ’x' c’d d''e")
@example("日本語abc")
def test_every_text_has_the_words_that_one_would_find_by_hand(text):
    assert count_words(text) == len(WORD.findall(text))


@given(ANY)
def test_folding_leaves_nothing_that_it_folds(text):
    found = folding.fold(text)
    assert not set(found) & {*folding.LIGATURES, "\u00ad", "😀", "👩", "🌾"}
    for char in set(text) & set("abcé09€"):
        assert char in found


@pytest.mark.parametrize("more", ["", "😀", " Ωμέγα", " ж", " قلم", " 日本"])
def test_what_else_a_text_holds_does_not_change_how_its_words_are_folded(more):
    assert folding.fold("Cœur ẞ Ấ" + more).startswith("Coeur SS Ấ")
    assert folding.fold("Cœur ﬁdèle, ﬀ, ex\u00adact ẞ" + more).startswith(
        "Coeur fidèle, ff, exact SS"
    )


@given(ANY)
@example("\ufeffa\r\nb\u2028c")
@example("a\ufffeb\U0001ffffc\x85d")
def test_a_text_is_stored_as_it_was_if_every_file_format_can_carry_it(text):
    stored = canonical(text)
    assert canonical(stored.text) == (stored.text, 0)
    if all(char.isprintable() or char in "\t\n\u00a0\u202f" for char in text):
        assert stored == (text, 0)
