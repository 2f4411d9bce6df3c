"""Single keys write from the reader, the list and unfocused cards, and from nowhere else."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.library import Library
from guillemet.services.samples import make_sample
from guillemet.services.settings import SettingsFile
from guillemet.ui import layouts
from guillemet.ui.actions import is_shortcut
from guillemet.ui.keymap import BINDINGS, conflicts
from guillemet.ui.main_window import MainWindow
from tests.projects import ME
from tests.ui.keyboards import LAYOUTS, STARTS, event, every_key, press, scan_of

DIALOGS = (
    "settings", "edit_article", "exclude", "project_settings", "export", "new", "key_sheet",
    "palette", "about", "paste_article", "delete_article", "edit_keys", "undecided_list", "history",
)  # fmt: skip
OF_A_FIELD = {"set-note", "set-cue", "set-field", "edit-article"}
"""What typing into a field may write: the field's own value."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("keys") / "sample.guillemet"
    make_sample(path, ME, coded=True)
    return path


@pytest.fixture
def window(qtbot, tmp_path, sample):
    path = tmp_path / "press.guillemet"
    path.write_bytes(sample.read_bytes())
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A", first_steps_hidden=True)
    with Library.reading(path) as library:
        key = next(row for row in library.export_order() if library.annotations(row))
        settings.change(article={str(path): library.article(key).id})
    shown = MainWindow(settings)
    qtbot.addWidget(shown)
    shown.open_project(path)
    with qtbot.waitExposed(shown):
        shown.show()
    bench = shown.project.bench
    qtbot.waitUntil(lambda: bench.ready)
    quote = next(a for a in bench.page.annotations if a.kind is MarkKind.QUOTE and a.parts)
    bench.set_current(quote.n)
    yield shown
    shown.close_project()


def focusable(parent):
    """The widgets that Tab or a click gives the focus to."""
    return [
        widget
        for widget in parent.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isEnabled()
        and widget.isVisible()
    ]


def named(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


def digest(window):
    with Library.reading(window.project.bench.path) as library:
        return library.digest(), [entry.kind for entry in library.history(50)]


def rest(qtbot, window):
    bench = window.project.bench
    qtbot.waitUntil(lambda: bench.is_settled and not bench.opened.writer.pending)
    QApplication.processEvents()


def type_everything(qtbot, window, widget):
    """Send every single key to a widget; return the kinds of step that wrote something."""
    rest(qtbot, window)
    before, kinds = digest(window)
    widget.setFocus()
    assert QApplication.focusWidget() in (widget, widget.focusProxy())
    for char, scan in every_key():
        press(widget, char, scan)
    rest(qtbot, window)
    after, now = digest(window)
    return set() if before == after else set(now[: len(now) - len(kinds)]) or {"?"}


def test_a_key_means_one_thing_in_a_pane():
    assert conflicts() == []


def test_no_shortcut_of_the_window_is_a_single_key():
    for known in BINDINGS:
        if is_shortcut(known):
            for key in known.keys:
                assert "+" in key or key.startswith("F") or key == "?", key


def try_all(qtbot, window, parent, own=()):
    """Send every single key to every widget; fields last, as what is typed may hide others.

    A card is built anew when what it shows has changed, so its widgets are known by name.
    """
    seen = set()
    while True:
        left = [w for w in focusable(parent) if w not in own and named(w) not in seen]
        left.sort(key=lambda widget: widget.inherits("QLineEdit"))
        if not left:
            return seen
        name = named(left[0])
        seen.add(name)
        assert type_everything(qtbot, window, left[0]) <= OF_A_FIELD, name


def test_no_single_key_writes_from_another_widget_of_the_window(qtbot, window):
    project = window.project
    own = (project.reader.view, project.articles.view, project.inspector.cards.list)
    assert len(try_all(qtbot, window, window, own)) > 15


def test_no_single_key_writes_from_a_tab_of_the_inspector(qtbot, window):
    inspector = window.project.inspector
    for tab in (1, 2):
        inspector.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        assert len(try_all(qtbot, window, inspector)) > 3


@pytest.mark.parametrize("action", DIALOGS)
def test_no_single_key_writes_from_a_dialog(qtbot, window, action):
    found = []

    def look():
        dialog = QApplication.activeModalWidget() or next(
            (w for w in window.findChildren(QDialog) if w.isVisible()), None
        )
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        try:
            before = digest(window)
            for widget in focusable(dialog):
                for char, scan in every_key():
                    press(widget, char, scan)
            found.append(digest(window) == before)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    QApplication.clipboard().setText("Pasted words.\n\nMore of them.")
    window.actions_.trigger(action)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [True]


@pytest.mark.parametrize("what", [Role.SPEAKER, "tag"])
def test_no_single_key_writes_from_a_picker(qtbot, window, what):
    inspector = window.project.inspector
    inspector.pick(what, QRect(window.mapToGlobal(QPoint(300, 300)), QRect(0, 0, 10, 10).size()))
    qtbot.waitUntil(inspector.picker.isVisible)
    for widget in [inspector.picker.field, *focusable(inspector.picker)]:
        assert type_everything(qtbot, window, widget) == set(), named(widget)


def test_no_single_key_writes_from_the_find_bar(qtbot, window):
    window.actions_.trigger("find")
    field = QApplication.focusWidget() or window.project.reader.find_bar._field
    assert type_everything(qtbot, window, field) == set()


def test_no_single_key_writes_from_an_open_menu(qtbot, window):
    menu = window.menuBar().actions()[3].menu()
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    qtbot.waitUntil(menu.isVisible)
    rest(qtbot, window)
    before = digest(window)
    for char, scan in every_key():
        if not char.isascii() or not char.isalpha():  # letters are the menu's own
            press(menu, char, scan)
    menu.close()
    rest(qtbot, window)
    assert digest(window) == before


def test_a_key_held_down_writes_once(qtbot, window):
    project = window.project
    bench, view = project.bench, project.reader.view
    start = bench.page.article.text.index(" ") + 1
    project.reader.select(type(bench.page.annotations[0].spans[0])(start, start + 3))
    before = len(bench.page.annotations)
    press(view, "q", 24)
    rest(qtbot, window)
    kinds = digest(window)[1]
    for char in "qpmdx0123456789r":
        press(view, char, 0, repeated=True)
    press(view, "q", 24, Qt.KeyboardModifier.AltModifier, repeated=True)
    rest(qtbot, window)
    assert len(bench.page.annotations) == before + 1
    assert digest(window)[1] == kinds


# -- where keys lie --------------------------------------------------------------------------


@pytest.mark.parametrize("layout", LAYOUTS)
def test_digits_are_read_by_their_place(layout):
    row = LAYOUTS[layout][0][:10]
    read = [
        layouts.digit(event(QEvent.Type.KeyPress, char, STARTS[0] + n))
        for n, char in enumerate(row)
    ]
    assert read == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


@pytest.mark.parametrize(
    ("layout", "typed", "meant"),
    [
        ("azerty", "qwm", "QWM"), ("qwertz", "zyq", "ZYQ"), ("russian", "йзь", "QPM"),
        ("arabic", "ضحو", "QPM"), ("us", "qpm", "QPM"),
    ],
)  # fmt: skip
def test_letters_are_latin_ones_where_there_are_any_else_by_their_place(layout, typed, meant):
    read = [
        layouts.letter(event(QEvent.Type.KeyPress, char, scan_of(layout, char))) for char in typed
    ]
    assert read == [*meant]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_one_two_nought_attribute_on_every_layout(qtbot, window, layout):
    bench, view = window.project.bench, window.project.reader.view
    row = LAYOUTS[layout][0]
    cast = bench.page.cast
    press(view, row[1], STARTS[0] + 1)
    qtbot.waitUntil(lambda: bench.is_settled and bench.current.actors(Role.SPEAKER) == cast[1:2])
    press(view, row[0], STARTS[0])
    qtbot.waitUntil(lambda: bench.is_settled and bench.current.actors(Role.SPEAKER) == cast[:1])
    press(view, row[9], STARTS[0] + 9)
    qtbot.waitUntil(
        lambda: [bench.page.actors[a].builtin for a in bench.current.actors(Role.SPEAKER)] == [True]
    )


@pytest.mark.parametrize("layout", ["us", "azerty", "qwertz", "russian", "arabic"])
def test_alt_and_a_digit_put_the_pinned_tag_on(qtbot, window, layout):
    bench, view = window.project.bench, window.project.reader.view
    tag = next(iter(bench.page.codebook.walk()))
    bench.run(bench.opened.codes.pin(tag.n, 1))
    qtbot.waitUntil(lambda: bench.is_settled and bench.page.codebook[tag.n].pinned == 1)
    had = tag.n in bench.current.tags
    press(view, LAYOUTS[layout][0][0], STARTS[0], Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bench.is_settled and (tag.n in bench.current.tags) is not had)


def test_keypad_digits_attribute_too(qtbot, window):
    bench, view = window.project.bench, window.project.reader.view
    press(view, "2", 88, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(
        lambda: bench.is_settled and bench.current.actors(Role.SPEAKER) == bench.page.cast[1:2]
    )


def test_keys_typed_in_one_breath_act_in_their_order(qtbot, window):
    project = window.project
    bench, view = project.bench, project.reader.view
    first = bench.page.cast[0]
    before = {a.n for a in bench.page.annotations}
    start = bench.page.article.text.index(" ") + 1
    project.reader.select(type(bench.page.annotations[0].spans[0])(start, start + 3))
    press(view, "q", 24)
    press(view, "1", 10)
    rest(qtbot, window)
    [made] = [a for a in bench.page.annotations if a.n not in before]
    assert made.actors(Role.SPEAKER) == (first,)
