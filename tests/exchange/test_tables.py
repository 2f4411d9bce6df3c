"""Rows of CSV files and workbooks, however they were saved."""

import csv
import io
from datetime import datetime

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.errors import BadFile
from guillemet.exchange.importers.tables import TableFile, guessed_mapping, iso_date

ROWS = [
    ["Titre", "Texte", "Média"],
    ["Un pont", "Ligne un\nLigne « deux », fin ; vraiment", "Le Fanal"],
    ["Été", 'Il a dit "non"', "La Gazette"],
]


def written(path, rows, delimiter=",", encoding="utf-8"):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def cells(found):
    return [list(found.columns), *(list(row.values()) for _, row in found.rows())]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_separator_and_encoding_are_found(tmp_path, delimiter, encoding):
    found = TableFile(written(tmp_path / "t.csv", ROWS, delimiter, encoding))
    assert cells(found) == ROWS
    assert [number for number, _ in found.rows()] == [2, 3]
    assert (found.sheets, found.replaced) == ((), 0)
    assert found.encoding.startswith("utf") == encoding.startswith("utf")


def test_the_separator_that_excel_writes_above_is_no_row(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"sep=;\r\nTitre;Texte\r\nUn;Deux\r\n")
    assert cells(TableFile(path)) == [["Titre", "Texte"], ["Un", "Deux"]]


def test_columns_are_named_once_and_those_without_a_name_by_their_number(tmp_path):
    rows = [["text", "", "text", " a \n b "], ["1", "2", "3", "4"]]
    assert TableFile(written(tmp_path / "t.csv", rows)).columns == ("text", "#2", "text (2)", "a b")


def test_blank_rows_are_passed_over_and_short_ones_filled(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("\n,\ntext,title\n\nOne\n,,\nTwo,2,beyond\n")
    found = TableFile(path)
    assert [row for _, row in found.rows()] == [
        {"text": "One", "title": ""},
        {"text": "Two", "title": "2"},
    ]


def test_a_quote_that_is_never_closed_is_a_sentence_with_its_line(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text('text,title\nOne,1\n"Two,2\nThree,3\n')
    with pytest.raises(BadFile, match=r"t\.csv is no table: the quotes do not match"):
        list(TableFile(path).rows())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty"), (b"\n\n,,\n", "has no rows"), (b"PK\x03\x04 broken", "no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "no workbook"),
        (b"%PDF-1.7", "is not text"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_a_sentence(tmp_path, data, sentence):
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    with pytest.raises(BadFile, match=sentence):
        TableFile(path)


def test_a_table_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(BadFile, match=r"t\.csv cannot be read: No such file"):
        TableFile(tmp_path / "t.csv")


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "t.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        first = book.add_worksheet("Articles")
        first.write_row(1, 1, ["Text", "Date", "Page", "Right"])
        first.write_string(2, 1, "One\nTwo 🙂")
        first.write_datetime(2, 2, datetime(2017, 4, 12), day)
        first.write_number(2, 3, 7)
        first.write_boolean(2, 4, True)
        first.write_string(3, 1, "Three")
        first.write_datetime(3, 2, datetime(2017, 4, 12, 9, 30), day)
        first.write_number(3, 3, 7.5)
        book.add_worksheet("Other").write_row(0, 0, ["x"])
        book.add_worksheet("Blank")
    return path


def test_a_workbook_is_read_with_its_dates_and_numbers(workbook):
    found = TableFile(workbook)
    assert (found.sheets, found.sheet) == (("Articles", "Other", "Blank"), "Articles")
    rows = [
        {name: cell for name, cell in row.items() if not name.startswith("#")}
        for _, row in found.rows()
    ]
    assert rows == [
        {"Text": "One\nTwo 🙂", "Date": "2017-04-12", "Page": "7", "Right": "TRUE"},
        {"Text": "Three", "Date": "2017-04-12T09:30:00", "Page": "7.5", "Right": ""},
    ]


def test_rows_of_a_workbook_have_the_numbers_that_the_spreadsheet_shows(workbook):
    assert [number for number, _ in TableFile(workbook).rows()] == [3, 4]


def test_another_sheet_may_be_read_if_it_is_there(workbook):
    assert TableFile(workbook, "Other").columns == ("x",)
    with pytest.raises(BadFile, match="has no sheet “Third”"):
        TableFile(workbook, "Third")
    with pytest.raises(BadFile, match="has no rows"):
        TableFile(workbook, "Blank")


@pytest.mark.parametrize(
    ("columns", "mapping"),
    [
        (
            ["Titre", "Texte", "Média", "Auteur(s)", "Date de publication", "Lien", "Langue"],
            ["title", "text", "outlet", "author", "published", "url", "language"],
        ),
        (
            ["headline", "BODY", "Source", "byline", "Published", "URL", "lang", "notes"],
            ["title", "text", "outlet", "author", "published", "url", "language", "note"],
        ),
        (
            ["Überschrift", "Inhalt", "Zeitung", "Verfasser", "Datum", "Sprache"],
            ["title", "text", "outlet", "author", "published", "language"],
        ),
        (
            ["Título", "Cuerpo", "Periódico", "Autor", "Fecha", "Enlace", "Idioma"],
            ["title", "text", "outlet", "author", "published", "url", "language"],
        ),
    ],
)
def test_columns_are_known_by_their_names_in_four_languages(columns, mapping):
    assert guessed_mapping(columns) == dict(zip(mapping, columns, strict=True))


def test_of_two_columns_for_one_field_the_first_is_taken_and_others_are_left():
    assert guessed_mapping(["text", "body", "x"]) == {"text": "text"}


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("2017-04-12", "2017-04-12"), ("2017", "2017"), ("2017-04", "2017-04"), (" ", ""),
        ("12.04.2017", "2017-04-12"), ("25/4/2017", "2017-04-25"), ("4/25/2017", "2017-04-25"),
        ("2017/4/2", "2017-04-02"), ("20170412", "2017-04-12"), ("4/4/2017", "2017-04-04"),
        ("2017-04-12T09:30:00+02:00", "2017-04-12T09:30:00+02:00"),
        ("3/4/2017", None), ("31/2/2017", None), ("yesterday", None), ("99999999", None),
    ],
)  # fmt: skip
def test_a_date_is_read_where_it_can_mean_one_day_only(cell, date):
    assert iso_date(cell) == date


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"))


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_what_is_written_is_read_whatever_it_is(tmp_path_factory, rows, delimiter):
    rows = [["text", "title"], *([f"x{a}x", f"x{b}x"] for a, b in rows)]
    path = written(tmp_path_factory.mktemp("t") / "t.csv", rows, delimiter)
    assert cells(TableFile(path)) == rows
