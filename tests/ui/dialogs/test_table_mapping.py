"""Tables: which column is what, remembered by the columns there are."""

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from guillemet.services import reading_in
from guillemet.services.library import Library
from guillemet.ui.dialogs.import_articles import ImportDialog
from guillemet.ui.dialogs.table_mapping import MappingDialog

ROWS = [
    ("Un titre", "Le Phare", "13/03/2026", "« Non\u00a0! », a-t-il dit. 👩‍🌾", "https://a.org/1")
]
HEADERS = ("Titel", "Zeitung", "Tag", "Inhalt", "Ort")


@pytest.fixture
def csv_file(folder):
    path = folder / "presse.csv"
    lines = [";".join(HEADERS)] + [";".join(f'"{cell}"' for cell in row) for row in ROWS]
    path.write_bytes("\r\n".join(lines).encode())
    return path


@pytest.fixture
def show(qtbot, bench):
    def shown(path):
        dialog = MappingDialog(bench, reading_in.table(path))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return shown


def choose(dialog, **columns):
    for name, column in columns.items():
        box = dialog.boxes[name]
        box.setCurrentIndex(box.findData(column))


def test_the_text_must_be_somewhere(show, csv_file):
    dialog = show(csv_file)
    choose(dialog, text="")
    dialog.accept()
    assert "text" in dialog.error
    assert dialog.rows is None


def test_rows_become_articles_and_the_mapping_is_remembered(qtbot, show, csv_file, bench):
    dialog = show(csv_file)
    choose(dialog, text="Inhalt", title="Titel", outlet="Zeitung", published="Tag", url="Ort")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    grid = ImportDialog(bench, dialog.rows)
    qtbot.addWidget(grid)
    grid.show()
    qtbot.waitUntil(grid.primary.isEnabled)
    assert not grid.pattern.isVisible()
    qtbot.mouseClick(grid.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: grid.report is not None)
    with Library.reading(bench.path) as library:
        made = library.article(grid.report.imported[0])
    assert (made.title, made.outlet, made.published) == ("Un titre", "Le Phare", "2026-03-13")
    assert (made.text, made.url) == (ROWS[0][3], ROWS[0][4])
    again = show(csv_file)
    assert again.mapping() == dialog.rows.mapping


def test_what_was_left_out_is_not_guessed_again(show, folder):
    path = folder / "t.csv"
    path.write_text("title,text\nA,Body of it\n", "utf-8")
    dialog = show(path)
    assert dialog.mapping() == {"text": "text", "title": "title"}
    choose(dialog, title="")
    dialog.accept()
    assert show(path).mapping() == {"text": "text"}


def test_another_sheet_shows_its_own_columns(qtbot, show, folder):
    path = folder / "t.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, header in (("One", "text"), ("Two", "body")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, [header, "title"])
            sheet.write_row(1, 0, [f"The text of {name}", name])
    dialog = show(path)
    assert dialog.boxes["text"].currentData() == "text"
    dialog.sheet.setCurrentText("Two")
    dialog.sheet.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.boxes["text"].findData("body") > 0)
    assert dialog.sample.item(0, 0).text() == "The text of Two"


def test_each_column_says_what_it_becomes(show, csv_file):
    dialog = show(csv_file)
    choose(dialog, text="Inhalt")
    dialog._mark_columns()
    header = dialog.sample.headerData(3, Qt.Orientation.Horizontal)
    assert header == "Inhalt → Text"
