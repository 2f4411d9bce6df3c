"""The reading list: what it finds, what it refuses, and that every change is a step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.errors import BadFile, BadValue
from guillemet.domain.reading_patterns import ReadingPattern
from guillemet.services import reading_list
from guillemet.services.expressions import Sought, Text, TooSlow, compiled
from guillemet.services.library import Library

TEXT = "La Maire a dit « été » : l'été, les câbles, le cable, 1 000 câblés. 市长说 😀 câble\nmaire"


def found(typed, **how):
    return [span.of(TEXT) for span in Text(TEXT).spans(Sought(typed, **how))]


def there(opened):
    with Library.reading(opened.path) as library:
        return library.reading_patterns()


def test_words_are_found_whatever_their_case_and_accents():
    assert found("maire") == ["Maire", "maire"]
    assert found("ETE") == ["été", "été"]
    assert found("cable") == ["câble", "cable", "câbl" + "é", "câble"]
    assert found("市长") == ["市长"]


def test_whole_words_and_exact_letters_can_be_asked_for():
    assert found("cable", whole=True) == ["cable", "câble"]
    assert found("câble", whole=True, exact=True) == ["câble"]
    assert found("(") == []


def test_expressions_are_found_where_they_stand_behind_wide_characters_too():
    assert found(r"c[aâ]bl\w+", regex=True, exact=True) == ["câbles", "cable", "câblés", "câble"]
    assert found(r"^maire$", regex=True) == ["maire"]
    assert found(r"\d+", regex=True, whole=True) == ["1", "000"]


@pytest.mark.parametrize(
    ("typed", "place"), [("a(b", 4), ("a[", 3), ("*", 1), ("a{2,1}", None), ("(?P<x", None)]
)
def test_a_wrong_expression_is_told_with_the_place(typed, place):
    for whole in (False, True):
        with pytest.raises(BadValue) as wrong:
            compiled(Sought(typed, regex=True, whole=whole))
        at = wrong.value.values["place"]
        assert 1 <= at <= len(typed) + 1
        assert place is None or at == place


def test_nothing_at_all_is_no_pattern():
    with pytest.raises(BadValue, match="Type the words"):
        compiled(Sought("  "))


def test_an_expression_that_would_never_end_is_stopped():
    text = Text("a" * 60 + "b")
    with pytest.raises(TooSlow, match="was stopped"):
        text.spans(Sought("(a|aa)+$", regex=True), seconds=0.05)


@given(st.text(max_size=60), st.text(min_size=1, max_size=3))
def test_words_are_found_as_often_as_they_stand_there(text, word):
    if not word.strip():
        return
    spans = Text(text).spans(Sought(word, exact=True))
    assert [span.of(text) for span in spans] == [word] * text.count(word)


@given(st.text("ab(|)[]*+?.\\{}^$é0", max_size=12))
def test_whatever_is_typed_is_found_or_refused(typed):
    try:
        Text("abé ab(ba)").spans(Sought(typed, regex=True), seconds=0.2)
    except BadValue:
        return


def test_the_list_is_kept_in_its_order_and_each_change_is_a_step(opened):
    use = opened.reading_list
    use.put([ReadingPattern(typed="pont"), ReadingPattern(typed="câbl", regex=True)]).result()
    pont, cable = there(opened)
    assert (pont.typed, cable.regex, pont.whole) == ("pont", True, True)
    use.put([cable, pont, ReadingPattern(typed="eau", hue="green", note="n")]).result()
    assert [each.typed for each in there(opened)] == ["câbl", "pont", "eau"]
    opened.history.undo().result()
    assert there(opened) == (pont, cable)
    opened.history.undo().result()
    assert there(opened) == ()
    opened.history.redo().result()
    assert there(opened) == (pont, cable)


def test_what_stays_the_same_is_no_step(opened):
    use = opened.reading_list
    use.put([ReadingPattern(typed="pont")]).result()
    use.put(there(opened)).result()
    with Library.reading(opened.path) as library:
        newest = library.history_state().undo
    assert newest.kind == "reading-list"
    opened.history.undo().result()
    assert there(opened) == ()


def test_a_wrong_expression_is_not_kept(opened):
    with pytest.raises(BadValue):
        opened.reading_list.put([ReadingPattern(typed="a(", regex=True)])


def test_hits_are_counted_a_pattern_and_a_wrong_one_hurts_no_other():
    patterns = [
        ReadingPattern(typed="été"),
        ReadingPattern(typed="a(", regex=True),
        ReadingPattern(typed="cable", whole=False),
    ]
    hits = reading_list.hits(TEXT, patterns)
    assert [len(spans) for spans in hits.spans] == [2, 0, 4]
    assert [wrong is None for wrong in hits.wrong] == [True, False, True]


def test_a_list_is_written_and_read_back_as_it_was(tmp_path):
    wanted = (
        ReadingPattern(typed="= pont", hue="green", note="a, b\n« c »"),
        ReadingPattern(typed=r"\bcâbl(e|es)\b", regex=True, whole=False, exact=True, shown=False),
    )
    path = tmp_path / "list.csv"
    assert reading_list.write(wanted, path) == 2
    assert reading_list.read(path) == wanted


def test_a_table_of_others_is_read_by_the_names_of_its_columns(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Mot;couleur\npont;#2f7a1e\n;x\neau;\n", encoding="utf-8")
    assert [(each.typed, each.hue) for each in reading_list.read(path)] == [
        ("pont", "green"), ("eau", "blue"),
    ]  # fmt: skip
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(BadFile, match="pattern"):
        reading_list.read(path)
