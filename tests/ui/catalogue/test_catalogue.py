"""The table of all articles, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from guillemet.domain.article import Draft, Metadata
from guillemet.services.library import Library
from guillemet.services.naming import NamesRead, Naming
from guillemet.ui.catalogue.columns import COLUMNS
from guillemet.ui.catalogue.names_dialog import NamesDialog
from guillemet.ui.catalogue.pattern_dialog import PatternDialog
from tests.projects import made
from tests.ui.windows import answering, told

ROWS = (
    ("Bravo", "Le Courrier", "2026-01-03", "2026-01-03_Le Courrier_Bravo.txt"),
    ("Alpha", "Le courrier", "2026-01-01", "2020-05-06_Le Phare_Un titre.txt"),
    ("", "Calder Bay Examiner", "", "2019_Le Phare_Sans date.txt"),
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "press.guillemet"
    drafts = [
        Draft(
            text=f"Erste Worte {n}.",
            meta=Metadata(
                title=title, outlet=outlet, published=date, authors=("Zoé Ré", "Ann")[: n + 1]
            ),
            name=name,
        )
        for n, (title, outlet, date, name) in enumerate(ROWS)
    ]
    opened, _ = made(path, *drafts)
    opened.close()
    return path


@pytest.fixture
def view(qtbot, window):
    window.actions_.trigger("view_articles")
    shown = window.project.views.view("view_articles")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 3)
    qtbot.waitUntil(lambda: all(shown.model.row(at) is not None for at in range(3)))
    return shown


@pytest.fixture
def column(qtbot, view):
    def said(name):
        model = view.model
        at = COLUMNS.index(name)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    return said


def cell(view, row, name):
    return view.model.index(row, COLUMNS.index(name))


def write(qtbot, view, index, words):
    view.table.setCurrentIndex(index)
    view.table.edit(index)
    line = view.table.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_every_article_stands_in_it_and_columns_sort(qtbot, view, column):
    assert column("title") == ["Bravo", "Alpha", "Erste Worte 2."]
    assert column("authors") == ["Zoé Ré", "Zoé Ré; Ann", "Zoé Ré; Ann"]
    view.table._on_header(COLUMNS.index("outlet"))
    qtbot.waitUntil(
        lambda: column("outlet") == ["Calder Bay Examiner", "Le Courrier", "Le courrier"]
    )


def test_a_cell_is_written_in_as_one_step(qtbot, window, bench, view, column):
    write(qtbot, view, cell(view, 1, "published"), "12 April 2017")
    qtbot.waitUntil(lambda: "Apr" in column("published")[1])
    write(qtbot, view, cell(view, 0, "section"), "Monde")
    qtbot.waitUntil(lambda: column("section")[0] == "Monde")
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: column("section")[0] == "")


def test_what_is_no_date_is_refused_with_a_sentence(qtbot, view):
    def do():
        write(qtbot, view, cell(view, 0, "published"), "32 mars")

    assert "32 mars" in told(qtbot, do)


def test_enter_reads_an_article(qtbot, window, bench, view):
    view.table.choose(1)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.page.article.title == "Alpha")
    assert window.project.views.shown == "view_read"


def test_names_of_files_are_read_by_a_pattern(qtbot, bench, view, column):
    dialog = PatternDialog(bench, view.chosen() or list(view.model.keys), view)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pattern.setText("%date_%outlet_%title")
    qtbot.waitUntil(lambda: dialog.fit.text() == "3 of 3 fit; 1 would be changed.")
    assert dialog.rows.item(1, 2).text() == ""  # its outlet is known
    assert dialog.rows.item(2, 3).text() == "Sans date"
    dialog.over.setChecked(True)
    qtbot.waitUntil(lambda: dialog.fit.text() == "3 of 3 fit; 3 would be changed.")
    dialog.pattern.setText("%date %title")
    qtbot.waitUntil(lambda: dialog.fit.text() == "0 of 3 fit; 0 would be changed.")
    assert not dialog.primary.isEnabled()
    dialog.pattern.setText("%date_%outlet_%title")
    dialog.over.setChecked(False)
    qtbot.waitUntil(dialog.primary.isEnabled)
    bench.ask(dialog.question, view._on_told)
    qtbot.waitUntil(lambda: "Sans date" in column("title"))


def test_spellings_of_an_outlet_are_merged_as_one_step(qtbot, window, bench, view, column):
    dialog = NamesDialog(bench, Naming.OUTLETS, view)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.spellings) == 1)
    dialog.pairs.setCurrentRow(0)
    answering("Le Courrier")
    dialog.merge_pair.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert dialog.table.item(1, 1).text() == "2"
    assert not dialog.pairs.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: column("outlet")[:2] == ["Le Courrier", "Le Courrier"])
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: column("outlet")[:2] == ["Le Courrier", "Le courrier"])


def test_an_author_is_renamed_everywhere_and_merged(qtbot, bench, view, column):
    dialog = NamesDialog(bench, Naming.AUTHORS, view)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    dialog.table.item(0, 0).setText("Zoé Ré")
    qtbot.waitUntil(dialog.wrong.isVisible)
    dialog.table.item(0, 0).setText("Anne")
    qtbot.waitUntil(lambda: column("authors")[1] == "Zoé Ré; Anne")
    dialog.table.selectAll()
    answering("Anne")
    dialog.merge_chosen.click()
    qtbot.waitUntil(lambda: column("authors") == ["Anne"] * 3)
    with Library.reading(bench.path) as library:
        assert [n.name for n in library.through(NamesRead).names(Naming.AUTHORS)] == ["Anne"]


def test_a_filter_with_no_match_says_so_and_esc_leads_back(qtbot, window, view):
    view.head.show_query("outlet:xyz")
    qtbot.waitUntil(view.empty.isVisible)
    assert view.empty.sentence == "No article matches “outlet:xyz”."
    view.empty.buttons[0].click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    view.take_focus()
    qtbot.keyClick(view.table, Qt.Key.Key_Escape)
    assert window.project.views.shown == "view_read"


def test_several_are_changed_from_the_bar(qtbot, bench, view, column):
    view.table.selectAll()
    assert view.bar.count.text() == "3 chosen"
    view.bar.menu.aboutToShow.emit()
    states = view.bar.menu.actions()[0].menu().actions()
    answering("Change")
    states[2].trigger()
    qtbot.waitUntil(lambda: column("state") == ["coded"] * 3)
