"""The codebook: looked at, moved, split, brought in from a file and taken away."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from guillemet.services import codebooks
from guillemet.services.library import Library
from guillemet.ui.codebook.import_dialog import ImportCodebookDialog
from tests.ui.windows import told


def digest(path):
    with Library.reading(path) as library:
        return library.digest()


def uses(path):
    with Library.reading(path) as library:
        book = library.codebook()
        return {book.path(key): count for key, count in library.tag_uses().items()}


def test_a_tag_says_what_it_stands_for_and_where_it_is_used(qtbot, view):
    detail = view.detail
    assert detail.name.text() == "frames/risk"
    assert detail.definition.text() == "Danger ahead."
    assert "2 annotations in 1 article" in detail.uses.text()
    qtbot.waitUntil(lambda: detail.model.rowCount() == 2)


def test_enter_on_a_place_reads_it_and_alt_left_comes_back(qtbot, window, bench, view):
    qtbot.waitUntil(lambda: view.detail.model.rowCount() == 2)
    qtbot.waitUntil(lambda: view.detail.model.row(0) is not None)
    view.detail.table.choose(0)
    wanted = view.detail.model.key(0)
    qtbot.keyClick(view.detail.table, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: bench.is_settled and bench.current is not None and bench.current.n == wanted
    )
    qtbot.keyClick(window.project.reader.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(view.isVisible)


def test_ctrl_and_arrows_move_a_tag(qtbot, bench, view, key):
    view.take_focus()
    qtbot.keyClick(view.tab.tree, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: key("risk") is not None)


def test_a_tag_cannot_lie_under_itself_and_nothing_is_changed(qtbot, bench, view, key):
    before = digest(bench.path)
    said = told(qtbot, lambda: view.tab.moved.emit(key("frames"), key("frames/risk"), 0))
    assert said == "“frames” cannot lie under itself. Nothing was changed."
    assert digest(bench.path) == before


def test_some_annotations_get_another_tag_instead_as_one_step(qtbot, window, bench, view):
    before = digest(bench.path)
    qtbot.waitUntil(lambda: view.detail.model.rowCount() == 2)
    view.detail.table.choose(0)
    view.detail.split.click()
    picker = view.detail.picker
    picker.field.setText("frames/cost")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: uses(bench.path).get("frames/cost") == 1)
    assert uses(bench.path)["frames/risk"] == 1
    qtbot.waitUntil(lambda: bench.history.undo and bench.history.undo.kind == "split-tag")
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: digest(bench.path) == before)


def test_a_file_is_compared_before_it_changes_anything(qtbot, bench, view, tmp_path, key):
    file = tmp_path / "codes.csv"
    file.write_text("tag,definition\nframes/risk,Another\nnew,\n", encoding="utf-8")
    before = digest(bench.path)
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportCodebookDialog):
            QTimer.singleShot(20, look)
            return
        seen.append((dialog.said.text(), digest(bench.path)))
        dialog.accept()

    QTimer.singleShot(0, look)
    view.read(file)
    qtbot.waitUntil(lambda: key("new") is not None)
    assert seen == [("1 new tag · 1 changed · 0 as they are", before)]


def test_what_is_no_codebook_is_said_and_nothing_is_changed(qtbot, bench, view, tmp_path):
    file = tmp_path / "codes.csv"
    file.write_text("position\n1\n", encoding="utf-8")
    before = digest(bench.path)
    said = told(qtbot, lambda: view.read(file))
    assert said.startswith("codes.csv is no codebook")
    assert digest(bench.path) == before


def test_the_codebook_is_taken_away_as_qdc(qtbot, bench, view, tmp_path):
    out = tmp_path / "codes.qdc"
    with qtbot.waitSignal(bench.toasted) as toast:
        view.write(out)
    assert toast.args[0] == "Exported to codes.qdc: 4 tags."
    with Library.reading(bench.path) as library:
        assert codebooks.plan(library, out).new == ()


def test_annotations_coded_before_a_definition_changed_are_found(qtbot, window, bench, view, key):
    bench.opened.codes.define(key("frames/risk"), "Something else.").result()
    window.actions_.trigger("view_annotations")
    table = window.project.views.view("view_annotations")
    answers = []
    table.model.answered.connect(lambda: answers.append(table.model.view.text))
    table.head.set_filter("is:redefined")
    qtbot.waitUntil(lambda: "is:redefined" in answers)
    assert table.model.rowCount() == 2


def test_an_example_is_pinned_shown_opened_and_taken_off(qtbot, window, bench, view):
    before = digest(bench.path)
    detail = view.detail
    qtbot.waitUntil(lambda: detail.model.rowCount() == 2)
    assert not detail.examples.isVisible()
    detail.table.choose(0)
    wanted = detail.model.key(0)
    detail.pin.click()
    qtbot.waitUntil(detail.examples.isVisible)
    [row] = detail.examples.rows
    assert row.example.annotation == wanted
    with qtbot.waitSignal(view.place_wanted):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    window.actions_.trigger("view_codebook")
    row.unpin.click()
    qtbot.waitUntil(lambda: not detail.examples.isVisible())
    for kind in ("unpin-example", "pin-example"):
        qtbot.waitUntil(lambda kind=kind: bench.history.undo.kind == kind)
        window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: digest(bench.path) == before)


def test_a_quote_is_pinned_from_the_reader_by_the_picker(qtbot, window, bench, key):
    bench.set_current(bench.page.annotations[0].n)
    window.actions_.trigger("example")
    picker = window.project.inspector.picker
    qtbot.waitUntil(lambda: picker.isVisible() and len(picker.list.rows) > 0)
    assert {row.text for row in picker.list.rows[:2]} == {"frames/risk", "tone"}
    qtbot.keyClicks(picker.field, "frames/risk")
    qtbot.waitUntil(lambda: picker.list.rows[0].text == "frames/risk")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    wanted = bench.current.n

    def pinned():
        with Library.reading(bench.path) as library:
            return [each.annotation for each in library.examples_of(key("frames/risk"))]

    qtbot.waitUntil(lambda: pinned() == [wanted])
