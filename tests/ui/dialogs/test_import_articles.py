"""The import grid: looked over, changed, brought in, reported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from guillemet.domain.article import Draft, Metadata
from guillemet.services.library import Library
from guillemet.services.reading_in import Candidate
from guillemet.ui.dialogs import import_model
from guillemet.ui.dialogs.import_articles import ImportDialog
from guillemet.ui.dialogs.import_batch import found_in
from guillemet.ui.dialogs.import_model import ImportModel
from guillemet.ui.dialogs.import_sources import Files
from guillemet.ui.theme import current_theme
from tests.projects import SEED, seed_draft, seed_text

BODY = "Un titre\n\nLe ministre a dit « non » à {n}.\n\nEt la suite."
LETTERS = (
    "Un titre\n\n« quatre\u00a0vingts » 👩‍🌾 e\u0301te\u0301 قال الوزير 他说 {n}\u202f%\n\nFin."
)


@pytest.fixture
def show(qtbot, bench):
    """Shows the dialog for paths and waits until all is read."""

    def shown(*paths, bench=bench):
        dialog = ImportDialog(bench, Files(list(paths)))
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 0 and not dialog.strip.isVisible())
        return dialog

    return shown


@pytest.fixture
def three(folder):
    for n in (1, 2, 3):
        (folder / f"2026-03-0{n}_Le Phare_Titre {n}.txt").write_text(BODY.format(n=n), "utf-8")
    return folder


def cell(dialog, row, column, role=Qt.ItemDataRole.DisplayRole):
    return dialog.model.index(row, column).data(role)


def column(dialog, at):
    return [cell(dialog, row, at) for row in range(dialog.model.rowCount())]


def bring(qtbot, dialog):
    """Press the primary button and wait for the report."""
    qtbot.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.report is not None)
    return dialog.report


def articles(bench):
    with Library.reading(bench.path) as library:
        return [library.article(key) for key in library.export_order()]


def test_nothing_is_written_before_the_button_is_pressed(show, three, bench):
    before = len(articles(bench))
    dialog = show(three)
    assert dialog.model.rowCount() == 3
    assert len(articles(bench)) == before
    dialog.reject()
    assert len(articles(bench)) == before


def test_file_names_say_date_outlet_and_title(show, three):
    dialog = show(three)
    assert column(dialog, import_model.PUBLISHED) == ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert column(dialog, import_model.OUTLET) == ["Le Phare"] * 3
    assert column(dialog, import_model.TITLE) == ["Titre 1", "Titre 2", "Titre 3"]
    assert dialog.tally.text() == "3 to import"
    assert dialog.primary.text() == "Import 3 articles"


def test_a_guess_is_grey_until_it_is_touched(show, three):
    dialog = show(three)
    ink = Qt.ItemDataRole.ForegroundRole
    assert cell(dialog, 0, import_model.OUTLET, ink) == current_theme().ink_secondary
    index = dialog.model.index(0, import_model.OUTLET)
    dialog.model.setData(index, "Le Phare")
    assert cell(dialog, 0, import_model.OUTLET, ink) == current_theme().ink_secondary
    dialog.model.setData(index, "Le Phare du soir")
    assert cell(dialog, 0, import_model.OUTLET, ink) == current_theme().ink


def test_one_value_for_all_rows_chosen(qtbot, show, three, bench):
    dialog = show(three)
    dialog.grid.selectAll()
    assert dialog.set_row.button.text() == "Set in 3 rows"
    for name, typed in (("Outlet", "Ouest"), ("Language", "français"), ("Authors", "A. B; C. D")):
        dialog.set_row.field.setCurrentText(name)
        dialog.set_row.value.setText(typed)
        qtbot.keyClick(dialog.set_row.value, Qt.Key.Key_Return)
    bring(qtbot, dialog)
    found = [a for a in articles(bench) if a.outlet == "Ouest"]
    assert [(a.language, a.authors) for a in found] == [("fr", ("A. B", "C. D"))] * 3


def test_a_date_may_be_typed_in_words_and_a_wrong_one_is_refused(show, three):
    dialog = show(three)
    index = dialog.model.index(0, import_model.PUBLISHED)
    assert dialog.model.setData(index, "12 avril 2017")
    assert index.data() == "2017-04-12"
    assert not dialog.model.setData(index, "yesterday")
    assert index.data() == "2017-04-12"
    assert "yesterday" in dialog.error


def test_empty_binary_and_twice_the_same_are_told_before_and_after(qtbot, show, three, bench):
    (three / "vide.txt").write_text(" \n", "utf-8")
    (three / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8)
    twin = (three / "2026-03-01_Le Phare_Titre 1.txt").read_text("utf-8")
    (three / "2026-03-01_Le Phare_Encore.txt").write_text(twin, "utf-8")
    (three / SEED).write_text(seed_text(), "utf-8")
    dialog = show(three)
    row = column(dialog, import_model.PLACE).index(SEED)
    dialog.model.set_in([row], import_model.OUTLET, "Agence")
    dialog.model.set_in([row], import_model.PUBLISHED, "2017-04-12")
    assert dialog.tally.text() == "3 to import, 2 duplicates, 1 empty, 1 that cannot be imported"
    assert "In the project already, as “Poutine”." in column(dialog, import_model.NOTES)
    report = bring(qtbot, dialog)
    assert len(report.imported) == 3
    assert dialog.page.sentence == "3 in, 2 duplicates, 1 empty, 1 that cannot be imported"
    told = "\n".join(dialog.page.lines)
    for name in ("vide.txt", "photo.txt", SEED):
        assert name in told


def test_the_same_text_from_another_outlet_is_an_article_of_its_own(qtbot, show, folder, bench):
    (folder / "a.txt").write_text(seed_text(), "utf-8")
    dialog = show(folder)
    dialog.model.set_in([0], import_model.OUTLET, "Another")
    dialog.model.set_in([0], import_model.PUBLISHED, "2017-04-12")
    bring(qtbot, dialog)
    first, second = articles(bench)
    assert {first.outlet, second.outlet} == {"Agence", "Another"}
    assert first.text_n == second.text_n


def test_another_pattern_shows_its_effect_and_spares_what_was_touched(qtbot, show, folder, bench):
    (folder / "Ouest - 2026-01-02 - Le titre.txt").write_text(BODY, "utf-8")
    (folder / "Ouest - 2026-01-03 - La suite.txt").write_text(BODY + "!", "utf-8")
    dialog = show(folder)
    dialog.model.set_in([0], import_model.TITLE, "Mine")
    dialog.pattern.selectAll()
    qtbot.keyClicks(dialog.pattern, "%outlet - %date - %title")
    qtbot.waitUntil(lambda: column(dialog, import_model.OUTLET) == ["Ouest", "Ouest"])
    assert set(column(dialog, import_model.PUBLISHED)) == {"2026-01-02", "2026-01-03"}
    assert "Mine" in column(dialog, import_model.TITLE)
    bring(qtbot, dialog)
    assert bench.preferences.now.pattern == "%outlet - %date - %title"


def test_no_character_changes_on_the_way_in(qtbot, show, folder, bench):
    for n in (1, 2):
        (folder / f"{n}.txt").write_bytes(LETTERS.format(n=n).encode())
    bring(qtbot, show(folder))
    texts = {article.text for article in articles(bench)}
    assert {LETTERS.format(n=1), LETTERS.format(n=2)} < texts


def test_the_keyboard_alone_leaves_a_row_out_edits_one_and_imports(qtbot, show, three, bench):
    dialog = show(three)
    grid = dialog.grid
    dialog.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert dialog.tally.text() == "2 to import, 1 left out"
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    [editor] = grid.viewport().findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Un autre titre")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Un autre titre" in column(dialog, import_model.TITLE))
    assert dialog.report is None
    qtbot.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert len(dialog.report.imported) == 2


def test_a_clean_import_needs_no_report_and_opens_the_first_article(qtbot, show, three, bench):
    dialog = show(three)
    with qtbot.waitSignals([bench.toasted, bench.page_shown]):
        bring(qtbot, dialog)
    assert not dialog.isVisible()
    assert bench.page.article.n == dialog.report.imported[0]


def test_one_undo_takes_the_whole_import_out_again(qtbot, show, three, bench):
    before = len(articles(bench))
    bring(qtbot, show(three))
    assert len(articles(bench)) == before + 3
    bench.opened.history.undo().result()
    assert len(articles(bench)) == before


def test_stopped_in_the_middle_what_is_in_stays_in_and_the_report_says_so(qtbot, bench, folder):
    for n in range(300):
        (folder / f"{n:03}.txt").write_text(BODY.format(n=n) * 40, "utf-8")
    dialog = ImportDialog(bench, Files([folder]))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.counted.imported == 300 and dialog.primary.isEnabled())
    dialog.accept()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.report.cancelled
    assert dialog.page.sentence.startswith(f"{len(dialog.report.imported)} in")
    assert len(articles(bench)) == 1 + len(dialog.report.imported)


def test_reading_can_be_left_at_once(qtbot, bench, folder):
    for n in range(200):
        (folder / f"{n:03}.txt").write_text(BODY.format(n=n), "utf-8")
    dialog = ImportDialog(bench, Files([folder]))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.strip.isVisible)
    dialog.reject()
    assert not dialog.isVisible()
    bench.desk.close()


def test_a_sorted_grid_keeps_its_rows_together_and_what_is_wrong_comes_first(show, three):
    (three / "zz.txt").write_text("", "utf-8")
    dialog = show(three)
    dialog.grid.sortByColumn(import_model.NOTES, Qt.SortOrder.AscendingOrder)
    assert cell(dialog, 0, import_model.PLACE) == "zz.txt"
    dialog.grid.sortByColumn(import_model.PUBLISHED, Qt.SortOrder.DescendingOrder)
    row = column(dialog, import_model.PUBLISHED).index("2026-03-03")
    assert cell(dialog, row, import_model.TITLE) == "Titre 3"


def test_a_long_title_is_whole_in_the_project(qtbot, show, folder, bench):
    title = "Un titre " * 30
    (folder / "2026-01-01_Ouest_x.txt").write_text(BODY, "utf-8")
    dialog = show(folder)
    dialog.model.set_in([0], import_model.TITLE, title)
    bring(qtbot, dialog)
    assert title.strip() in {article.title for article in articles(bench)}


def test_a_name_that_a_project_refuses_keeps_its_row_out_until_it_is_mended(show, three):
    dialog = show(three)
    assert not dialog.model.set_in([0], import_model.OUTLET, "A|B")
    assert "|" in dialog.error
    assert dialog.counted.imported == 3


def test_five_thousand_rows_are_a_proper_model_and_take_one_value_together(qapp):
    model = ImportModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    drafts = [Draft(text=f"text {n}", meta=Metadata(title=f"T {n}")) for n in range(5_000)]
    model.add([found_in(_candidate(draft)) for draft in drafts])
    assert model.rowCount() == 5_000
    assert model.set_in(range(5_000), import_model.OUTLET, "Ouest")
    assert model.batch.tally.imported == 5_000
    assert model.index(4_999, import_model.OUTLET).data() == "Ouest"
    assert tester.model() is model


def _candidate(draft):
    return Candidate(draft=draft, place=draft.meta.title)


def test_a_duplicate_stays_one_only_while_outlet_and_date_are_the_same(show, folder, bench):
    draft = seed_draft()
    (folder / "a.txt").write_text(draft.text, "utf-8")
    dialog = show(folder)
    dialog.model.set_in([0], import_model.OUTLET, draft.meta.outlet)
    dialog.model.set_in([0], import_model.PUBLISHED, draft.meta.published)
    assert dialog.counted.duplicates == 1
    assert not dialog.primary.isEnabled()
    dialog.model.set_in([0], import_model.PUBLISHED, "2017-04-13")
    assert dialog.counted.imported == 1
    assert dialog.primary.isEnabled()


def page_file(folder):
    words = "La commune a voté le budget de la voirie pour l’année qui vient. " * 9
    (folder / "p.html").write_text(
        "<html lang=fr><head><meta property='og:site_name' content='Le Fanal'></head><body>"
        f"<nav>Accueil</nav><article><h1>Un pont</h1><p>{words}</p></article></body></html>",
        encoding="utf-8",
    )
    return folder / "p.html"


def test_a_page_says_what_it_is_and_can_be_taken_whole(qtbot, show, folder, bench):
    dialog = show(page_file(folder))
    assert column(dialog, import_model.TITLE) == ["Un pont"]
    assert column(dialog, import_model.OUTLET) == ["Le Fanal"]
    assert dialog.whole.isVisible()
    dialog.whole.click()
    candidate = dialog.model.entry(0)
    qtbot.waitUntil(lambda: dialog.model.entry(0).candidate.draft.text.startswith("Accueil"))
    dialog.whole.click()
    qtbot.waitUntil(lambda: dialog.model.entry(0).candidate.draft.text.startswith("Un pont"))
    assert candidate.found.digest == dialog.model.entry(0).found.digest
    bring(qtbot, dialog)
    made = next(each for each in articles(bench) if each.title == "Un pont")
    assert (made.outlet, made.language) == ("Le Fanal", "fr")


def test_nothing_is_asked_of_pages_where_there_are_none(show, three):
    assert not show(three).whole.isVisible()
