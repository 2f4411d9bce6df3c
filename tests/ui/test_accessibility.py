"""What a screen reader, a keyboard and an unsteady hand find: names, roles, focus, room."""

import itertools
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

from guillemet.domain.annotation import ROLES, MarkKind
from guillemet.services.library import Library
from guillemet.services.samples import make_sample
from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow
from guillemet.ui.theme import apply_theme
from tests.projects import ME

LEAST = 24
"""Pixels, either way, of what is to be clicked."""
NO_ROLE = {QAccessible.Role.NoRole}
NOT_CLICKED = (QScrollBar, QSplitterHandle, QHeaderView, QLabel)
"""What is dragged, or has sections with names of their own, or only words to copy."""
DIALOGS = (
    "settings", "edit_article", "exclude", "project_settings", "export", "key_sheet", "palette",
    "about", "edit_keys", "undecided_list", "suggestion_settings", "delete_article",
    "history", "reading_patterns",
)  # fmt: skip
VIEWS = (
    "view_annotations", "view_actors", "view_codebook", "view_search", "view_articles"
)  # fmt: skip


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("accessible") / "sample.guillemet"
    make_sample(path, ME, coded=True)
    return path


@pytest.fixture
def window(qapp, qtbot, tmp_path, sample):
    apply_theme(qapp, "light")
    path = tmp_path / "press.guillemet"
    path.write_bytes(sample.read_bytes())
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A")
    with Library.reading(path) as library:
        key = next(row for row in library.export_order() if library.annotations(row))
        settings.change(article={str(path): library.article(key).id})
    shown = MainWindow(settings)
    qtbot.addWidget(shown)
    QAccessible.setActive(True)
    shown.open_project(path)
    shown.resize(1440, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    bench = shown.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    bench.set_current(next(a.n for a in bench.page.annotations if a.kind is MarkKind.QUOTE))
    QApplication.processEvents()
    yield shown
    shown.close_project()
    QAccessible.setActive(False)


def controls(top):
    """What can be clicked or focused and is seen."""
    for widget in top.findChildren(QWidget):
        clicked = isinstance(
            widget, (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTabBar)
        )
        focused = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isEnabled()
        inner = isinstance(widget.parent(), QComboBox)
        reached = (clicked or focused) and not isinstance(widget, NOT_CLICKED)
        if widget.isVisible() and reached and not inner:
            yield widget


def told(widget):
    """What a screen reader says of a widget: its role and its name."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.role(), found.text(QAccessible.Text.Name)


def where(widget):
    return f"{type(widget).__name__} in {type(widget.parent()).__name__} {told(widget)}"


def rows_of(view):
    """The heights of the rows of a list that are seen."""
    model = view.model()
    if model is None or not model.rowCount():
        return []
    indexes = itertools.takewhile(lambda i: i.isValid(), (model.index(0, n) for n in range(50)))
    rects = [view.visualRect(index) for index in indexes]
    return [rect.height() for rect in rects if rect.height()]


def check(top):
    for widget in controls(top):
        role, name = told(widget)
        assert role not in NO_ROLE, where(widget)
        assert name, where(widget)
        assert widget.width() >= LEAST, where(widget)
        assert widget.height() >= LEAST, where(widget)
        if isinstance(widget, QAbstractItemView):
            assert all(height >= LEAST for height in rows_of(widget)), where(widget)


def in_dialog(window, action, do):
    """Open what an action opens over the window, and do something with it."""
    found = []

    def look():
        dialog = QApplication.activeModalWidget() or next(
            (w for w in window.findChildren(QDialog) if w.isVisible()), None
        )
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        try:
            do(dialog)
            found.append(True)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    window.actions_.trigger(action)
    return found


# -- names, roles, room ------------------------------------------------------------------------


def test_every_control_of_the_window_has_a_name_a_role_and_room(qtbot, window):
    check(window)
    for tab in (1, 2):
        window.project.inspector.tabs.setCurrentIndex(tab)
        qtbot.wait(50)
        check(window.project.inspector)
    window.actions_.trigger("find")
    check(window.project.reader)


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_of_a_view_has_a_name_a_role_and_room(qtbot, window, view):
    if view not in window.actions_:
        return
    window.actions_.trigger(view)
    qtbot.wait(200)
    check(window)


@pytest.mark.parametrize("action", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_a_role_and_room(qtbot, window, action):
    assert window.actions_.can(action)
    found = in_dialog(window, action, check)
    qtbot.waitUntil(lambda: found == [True])


def test_every_entry_of_every_menu_has_room(window):
    for top in window.menuBar().actions():
        menu = top.menu()
        menu.popup(window.mapToGlobal(QPoint(40, 40)))
        for action in menu.actions():
            if not action.isSeparator():
                assert menu.actionGeometry(action).height() >= LEAST, action.text()
        menu.close()


def test_the_chips_drawn_on_cards_have_room(window):
    cards = window.project.inspector.cards.list
    rows = [n for n, row in enumerate(cards.cards.rows) if row.annotation.n != cards._key][:8]
    for row in rows:
        rect = cards.visualRect(cards.cards.index(row))
        for chip in cards.itemDelegate().chips(rect, cards.cards.rows[row]):
            if chip.what:
                grown = chip.rect.toRect().adjusted(0, -2, 0, 2)
                assert grown.height() >= LEAST
                assert grown.width() >= LEAST


# -- focus ---------------------------------------------------------------------------------------


def picture(window, rect):
    window.repaint()
    return window.grab(rect).toImage()


def test_the_focus_is_seen_wherever_it_is(qtbot, window):
    project = window.project
    window.activateWindow()
    seen = 0
    for widget in list(controls(window)):
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not tabbed or not widget.isEnabled() or widget is project.reader.view:
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
        other = project.reader.view
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        before = picture(window, place)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            continue
        seen += 1
        assert picture(window, place) != before, where(widget)
    assert seen > 8


# -- the text and its marks ----------------------------------------------------------------------


def test_the_text_is_read_whole_with_its_caret(window):
    view, article = window.project.reader.view, window.project.bench.page.article
    found = QAccessible.queryAccessibleInterface(view)
    assert found.role() == QAccessible.Role.EditableText
    assert found.state().readOnly
    text = found.textInterface()
    read = text.text(0, text.characterCount())
    assert read.replace("\u2029", "\n") == article.text
    at = article.text.index("\n") + 40
    view.put_caret(at)
    assert text.cursorPosition() == view.textCursor().position()


def test_what_is_marked_at_the_caret_is_told(window):
    view, bench = window.project.reader.view, window.project.bench
    page = bench.page
    quote = next(a for a in page.annotations if a.kind is MarkKind.QUOTE and a.parts and a.tags)
    found = QAccessible.queryAccessibleInterface(view)
    view.put_caret(quote.spans[0].start)
    said = found.text(QAccessible.Text.Description)
    assert said.startswith("Quote · ")
    assert page.actors[quote.parts[0].actor].name in said
    assert page.codebook.path(quote.tags[0]) in said
    free = next(
        at for at in range(len(page.article.text))
        if not any(s.meets(at) for a in page.annotations for s in a.spans)
    )  # fmt: skip
    view.put_caret(free)
    count = len(page.annotations)
    said = found.text(QAccessible.Text.Description)
    assert said == f"No annotation here; {count} annotations in this article"


def test_marks_within_marks_are_told_innermost_first(qtbot, window):
    bench, view = window.project.bench, window.project.reader.view
    page = bench.page
    quote = max(
        (a for a in page.annotations if a.kind is MarkKind.QUOTE),
        key=lambda a: a.spans[0].end - a.spans[0].start,
    )
    inner = type(quote.spans[0])(quote.spans[0].start + 2, quote.spans[0].start + 9)
    bench.run(bench.opened.annotate.mark(page.article, MarkKind.PASSAGE, [inner]))
    qtbot.waitUntil(
        lambda: bench.is_settled and any(a.spans == (inner,) for a in bench.page.annotations)
    )
    view.put_caret(inner.start + 1)
    said = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)
    assert said.startswith("Passage")
    assert ". Quote" in said


def test_the_cards_are_a_linear_list_of_the_marks(window):
    cards, page = window.project.inspector.cards.list, window.project.bench.page
    found = QAccessible.queryAccessibleInterface(cards)
    assert found.text(QAccessible.Text.Name) == "Annotations"
    read = [found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount())]
    lines = [line for line in read if "paragraph" in line]
    assert len(lines) == len(page.annotations)
    for line, annotation in zip(lines, page.annotations, strict=True):
        assert annotation.words in line
        for actor in annotation.actors(ROLES[annotation.kind][0]):
            assert page.actors[actor].name in line


# -- small and large screens -----------------------------------------------------------------------


def test_at_1024_by_700_nothing_is_cut_off(qtbot, window):
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.size().width() == 1024)
    assert window.height() == 700
    check(window)
    panes = window.project.panes
    window.actions_.trigger("inspector_pane")
    qtbot.waitUntil(panes.inspector.isVisible)
    inside = QRect(QPoint(0, 0), window.size())
    for widget in controls(window.project.toolbar):
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert inside.contains(rect), where(widget)


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_fits_a_small_screen(qtbot, window, action):
    window.resize(1024, 700)

    def fits(dialog):
        least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
        assert least.width() <= 1024, least
        assert least.height() <= 700, least

    found = in_dialog(window, action, fits)
    qtbot.waitUntil(lambda: found == [True])


@pytest.mark.slow
def test_the_same_holds_on_a_screen_of_200_per_cent():
    tests = "1024 or of_the_window or on_cards"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", tests],
        env={**os.environ, "QT_SCALE_FACTOR": "2"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:]
