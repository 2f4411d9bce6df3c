"""What a file's name says of the article in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.exchange.importers.file_names import told_by


@pytest.mark.parametrize(
    ("stem", "pattern", "told"),
    [
        (
            "2017-04-12_Le Fanal_Un titre", "%date_%outlet_%title",
            {"date": "2017-04-12", "outlet": "Le Fanal", "title": "Un titre"},
        ),
        (
            "20170412_Le Fanal_Un_titre_long", "%date_%outlet_%title",
            {"date": "2017-04-12", "outlet": "Le Fanal", "title": "Un titre long"},
        ),
        ("2017-04 - Un titre", "%date - %title", {"date": "2017-04", "title": "Un titre"}),
        ("2017 Un titre", "%date %title", {"date": "2017", "title": "Un titre"}),
        (
            "Un titre [Ana Ruiz, 2017]", "%title [%author, %date]",
            {"title": "Un titre", "author": "Ana Ruiz", "date": "2017"},
        ),
        ("日本_2017-04-12", "%outlet_%date", {"outlet": "日本", "date": "2017-04-12"}),
        ("Fanal (2017)", "%outlet (%date)", {"outlet": "Fanal", "date": "2017"}),
    ],
)  # fmt: skip
def test_a_name_that_fits_tells_its_parts(stem, pattern, told):
    assert told_by(stem, pattern) == told


@pytest.mark.parametrize(
    "stem",
    [
        "000_2d027ad6fa41877b", "Un titre", "", "2017-13-40_Fanal_Titre", "20171340_Fanal_Titre",
        "2017-04-12", "2017-04-12__", "2017-04-12_Fanal", "12-04-2017_Fanal_Titre",
    ],
)  # fmt: skip
def test_a_name_that_does_not_fit_says_nothing(stem):
    assert told_by(stem) == {}


@pytest.mark.parametrize("pattern", ["", "title", "%", "%%", "%nothing", "(", "[a-z]+"])
def test_a_pattern_without_parts_says_nothing(pattern):
    assert told_by("2017-04-12_Fanal_Titre", pattern) == {}


def test_a_part_that_a_pattern_names_twice_is_told_once():
    assert told_by("A-2017-A", "%title-%date-%title") == {"title": "A", "date": "2017"}


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_name_and_no_pattern_is_too_odd(stem, pattern):
    assert set(told_by(stem, pattern)) <= {"date", "outlet", "title", "author"}


NAMES = st.from_regex(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ]{0,20}[a-z]", fullmatch=True)


@given(st.dates(), NAMES, NAMES)
def test_what_is_put_into_a_name_is_read_out_of_it(day, outlet, title):
    told = told_by(f"{day.isoformat()}_{outlet}_{title}")
    assert told == {"date": day.isoformat(), "outlet": outlet, "title": title}
