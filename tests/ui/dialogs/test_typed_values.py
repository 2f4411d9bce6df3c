"""Dates, languages and authors as people type them."""

import pytest
from PySide6.QtCore import QLocale

from guillemet.domain.errors import BadValue
from guillemet.ui.dialogs.typed_values import typed_authors, typed_date, typed_language


@pytest.fixture(params=["en_GB", "fr_FR"])
def day_first(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("2017", "2017"),
        ("2017-04", "2017-04"),
        ("2017-4-2", "2017-04-02"),
        ("2017-04-02T10:00:00+02:00", "2017-04-02T10:00:00+02:00"),
        ("20170402", "2017-04-02"),
        ("2/4/2017", "2017-04-02"),
        ("13.4.2017", "2017-04-13"),
        ("4/13/2017", "2017-04-13"),
        ("12 avril 2017", "2017-04-12"),
        ("1er août 2017", "2017-08-01"),
        ("April 12, 2017", "2017-04-12"),
        ("12. März 2017", "2017-03-12"),
        ("févr. 2017", "2017-02"),
        ("12 апреля 2017", "2017-04-12"),
        ("  12  juin  2017 ", "2017-06-12"),
    ],
)
def test_a_date_is_understood_as_people_write_it(day_first, typed, kept):
    assert typed_date(typed) == kept


def test_in_america_the_month_comes_first():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert typed_date("4/12/2017") == "2017-04-12"
        assert typed_date("13/4/2017") == "2017-04-13"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    "typed",
    [
        "soon",
        "31/2/2017",
        "31 février 2017",
        "13 13 2017",
        "32 mars 2026",
        "1.2.3.2017",
        "12 avril",
    ],
)
def test_what_is_no_date_is_refused(day_first, typed):
    with pytest.raises(BadValue):
        typed_date(typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("fr", "fr"), ("FR", "fr"), ("français", "fr"), ("French", "fr"), ("Deutsch", "de"),
     ("العربية", "ar"), ("日本語", "ja"), ("pt-BR", "pt-BR"), ("", ""), ("la", "la")],
)  # fmt: skip
def test_a_language_is_known_by_code_and_by_name(typed, code):
    assert typed_language(typed) == code


def test_a_language_nobody_knows_is_refused():
    with pytest.raises(BadValue):
        typed_language("the usual")


def test_authors_stand_between_semicolons_each_once():
    assert typed_authors(" A. B ;C. D;; A. B;") == ("A. B", "C. D")
    assert typed_authors("Martin, Jean") == ("Martin, Jean",)
