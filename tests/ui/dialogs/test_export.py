"""Exporting: what there would be is shown first, then written whole or not at all."""

import csv
from io import StringIO

import pytest
from PySide6.QtCore import Qt

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.library import Library
from guillemet.ui.dialogs.export import ARTICLES, EXACT, SPREADSHEET, TABLES, ExportDialog
from tests.projects import seed_text, span_of


@pytest.fixture
def coded(bench):
    """Two quotes, one by somebody, a mention, and a note that a spreadsheet would run."""
    use = bench.opened.annotate
    with Library.reading(bench.path) as library:
        article = library.article(library.export_order()[0], bench.coder)
    text = seed_text()
    first = use.mark(article, MarkKind.QUOTE, [span_of(text, "dégradées")]).result().n
    second = use.mark(article, MarkKind.QUOTE, [span_of(text, "illégaux")]).result().n
    use.mark(article, MarkKind.MENTION, [span_of(text, "Sergueï Lavrov")]).result()
    use.attribute([first], Role.SPEAKER, Actor(name="Vladimir Poutine")).result()
    use.set_note(second, "=1+1").result()
    return bench


@pytest.fixture
def show(qtbot, bench):
    def shown():
        dialog = ExportDialog(bench, None)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.rows.said.text()))
        return dialog

    return shown


def cells(dialog, column):
    table = dialog.rows.table
    names = [table.horizontalHeaderItem(n).text() for n in range(table.columnCount())]
    return [table.item(row, names.index(column)).text() for row in range(table.rowCount())]


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def written(qtbot, dialog, out):
    with qtbot.waitSignal(dialog.accepted):
        dialog.begin(out)
    return out


def rows_of(path, delimiter=","):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=delimiter))


def test_the_first_rows_and_their_number_are_shown(coded, show):
    dialog = show()
    assert cells(dialog, "quote") == ["dégradées", "Sergueï Lavrov", "illégaux"]
    assert dialog.rows.said.text().startswith("3 annotations.")
    assert "1 cells for formulas" in dialog.rows.said.text()


def test_only_the_kinds_chosen_are_shown_and_written(qtbot, coded, show, tmp_path):
    dialog = show()
    mention = list(MarkKind).index(MarkKind.MENTION)
    qtbot.mouseClick(dialog.kinds[mention], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.rows.said.text().startswith("2 annotations."))
    found = rows_of(written(qtbot, dialog, tmp_path / "out.csv"))
    assert [row["quote"] for row in found] == ["dégradées", "illégaux"]
    assert found[0]["speaker"] == "Vladimir Poutine"


def test_without_any_kind_there_is_nothing_to_write(qtbot, coded, show):
    dialog = show()
    for box in dialog.kinds:
        box.setChecked(False)
    assert dialog.rows.said.text() == "Choose at least one kind."
    assert not dialog.primary.isEnabled()


def test_a_spreadsheet_gets_its_separator_and_no_formula(qtbot, coded, show, tmp_path):
    dialog = show()
    choose(dialog.where, SPREADSHEET)
    qtbot.waitUntil(lambda: "leading apostrophe" in dialog.rows.said.text())
    out = written(qtbot, dialog, tmp_path / "out.csv")
    head = out.read_bytes().decode("utf-8-sig").splitlines()[0]
    delimiter = ";" if '";"' in head else ","
    assert "'=1+1" in [row["note"] for row in rows_of(out, delimiter)]


def test_the_exact_form_changes_no_character(qtbot, coded, show, tmp_path):
    dialog = show()
    choose(dialog.where, EXACT)
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert "=1+1" in [row["note"] for row in rows_of(written(qtbot, dialog, tmp_path / "o.csv"))]


def test_articles_can_be_exported_with_their_counts(qtbot, coded, show, tmp_path):
    dialog = show()
    choose(dialog.what, ARTICLES)
    qtbot.waitUntil(lambda: dialog.rows.said.text().startswith("1 article."))
    assert cells(dialog, "article_title") == ["Poutine"]
    [row] = rows_of(written(qtbot, dialog, tmp_path / "articles.csv"))
    assert row["annotations"] == "3"


def test_linked_tables_are_written_into_a_folder(qtbot, coded, show, tmp_path):
    dialog = show()
    choose(dialog.where, TABLES)
    qtbot.waitUntil(dialog.primary.isEnabled)
    out = written(qtbot, dialog, tmp_path / "tables")
    names = {path.name for path in out.iterdir()}
    assert {"annotations.csv", "articles.csv", "codebook.csv", "datapackage.json"} <= names


def test_where_it_went_is_remembered(qtbot, coded, show, tmp_path):
    dialog = show()
    choose(dialog.what, ARTICLES)
    choose(dialog.where, SPREADSHEET)
    qtbot.waitUntil(dialog.primary.isEnabled)
    written(qtbot, dialog, tmp_path / "o.csv")
    again = show()
    assert (again.what.currentData(), again.where.currentData()) == (ARTICLES, SPREADSHEET)
    assert coded.preferences.now.export["folder"] == str(tmp_path)


def test_nothing_to_export_is_said(show):
    dialog = show()
    assert dialog.rows.said.text() == "There is no annotation to export."
    assert not dialog.primary.isEnabled()


def test_a_place_that_cannot_be_written_is_said_and_the_dialog_stays(qtbot, coded, show, tmp_path):
    dialog = show()
    dialog.begin(tmp_path / "gone" / "out.csv")
    qtbot.waitUntil(lambda: bool(dialog.error))
    assert dialog.isVisible()
    assert dialog.primary.isEnabled()


def test_stopping_leaves_the_old_file_as_it_was(qtbot, coded, show, tmp_path):
    out = tmp_path / "out.csv"
    out.write_text("old", encoding="utf-8")
    dialog = show()
    qtbot.waitUntil(dialog.primary.isEnabled)
    dialog.begin(out)
    dialog.reject()
    qtbot.waitUntil(lambda: bool(dialog.error) or not dialog.isVisible())
    assert dialog.error in ("", "Stopped. Nothing was written.")
    assert dialog.error == "" or out.read_text(encoding="utf-8") == "old"
