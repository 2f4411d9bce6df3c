"""Who is at the desk: name, initials and colour come into the project with the first change."""

from guillemet.domain.annotation import MarkKind
from guillemet.domain.text import Span
from guillemet.services.library import Library
from guillemet.ui.dialogs.settings import SettingsDialog
from guillemet.ui.reader.lens import Lens


def coders(path):
    with Library.reading(path) as library:
        return {each.name: (each.initials, each.colour) for each in library.coders()}


def test_initials_and_colour_come_along_and_are_no_step_of_their_own(qtbot, window, path):
    window.preferences.change(coder="Zoë Lund", initials="ZÖ", colour="green")
    window.open_project(path)
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.ready and bench.page is not None)
    assert "Zoë Lund" not in coders(path)
    bench.run(bench.opened.annotate.mark(bench.page.article, MarkKind.PASSAGE, [Span(0, 4)]))
    qtbot.waitUntil(lambda: coders(path).get("Zoë Lund") == ("ZÖ", "green"))
    qtbot.waitUntil(lambda: bench.history.undo is not None and bench.history.undo.kind == "mark")
    qtbot.waitUntil(lambda: bench.page.coders.get("Zoë Lund") == "green")
    mine = next(a for a in bench.page.annotations if a.coder == "Zoë Lund")
    assert Lens(bench.page, "coder").hue(mine) == "green"


def test_who_only_reads_is_not_entered(qtbot, window, path):
    window.preferences.change(coder="Zoë Lund", initials="ZÖ", colour="green")
    window.open_project(path)
    qtbot.waitUntil(lambda: window.project.bench.ready)
    assert window.close_project()
    assert list(coders(path)) == ["Ada"]


def test_the_settings_ask_for_name_initials_and_colour(qtbot, window):
    dialog = SettingsDialog(window.preferences, window)
    qtbot.addWidget(dialog)
    dialog.person.name.setText("Zoë Lund")
    dialog.person.hue.set_hue("violet")
    dialog.accept()
    now = window.preferences.now
    assert (now.coder, now.colour) == ("Zoë Lund", "violet")
    assert now.initials


def test_annotations_are_grouped_by_who_coded_them(qtbot, window, path):
    window.actions_.trigger("view_annotations")
    view = window.project.views.view("view_annotations")
    view.head.group.setCurrentIndex(view.head.group.findData("coder"))
    qtbot.waitUntil(lambda: [row.name for row in view.groups.groups.rows] == ["All", "Ada"])
    view.groups.setCurrentIndex(view.groups.groups.index(1, 0))
    qtbot.waitUntil(lambda: view.model.rowCount() == 6)
