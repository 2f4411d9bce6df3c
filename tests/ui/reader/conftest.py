"""The reader in the real window, on a real project."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from guillemet.domain.article import Draft, Metadata, RangeKind, TextRange, title_line
from guillemet.domain.text import canonical
from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow
from tests.projects import made, seed_text, span_of


def draft(text, title="Article", **meta):
    """An article as an import makes it: its first line the headline, where it is one."""
    text = canonical(text).text
    line = title_line(text)
    ranges = (TextRange(RangeKind.HEADLINE, line),) if line else ()
    return Draft(text=text, meta=Metadata(title=title, **meta), name="a.txt", ranges=ranges)


class Reading:
    """A person at the reader: what they press, drag and click, and what they have then."""

    def __init__(self, qtbot, window):
        self.qtbot = qtbot
        self.window = window
        self.bench = window.project.bench
        self.pane = window.project.reader
        self.view = self.pane.view

    @property
    def text(self):
        return self.bench.page.article.text

    @property
    def marks(self):
        """Kind and spans of each annotation, in reading order."""
        return [(a.kind.value, [s.of(self.text) for s in a.spans]) for a in self.annotations]

    @property
    def annotations(self):
        return self.bench.page.annotations

    @property
    def selected(self):
        """The words selected, cut from the stored text; empty if there are none."""
        span = self.pane.caret_selection()
        return span.of(self.text) if span else ""

    @property
    def current(self):
        """The words of the annotation that keys act on."""
        return self.bench.current.words if self.bench.current else None

    def rest(self):
        """Wait until everything asked for is done and shown."""
        self.qtbot.waitUntil(lambda: self.bench.is_settled)
        QApplication.processEvents()

    def span(self, words):
        return span_of(self.text, words)

    def press(self, *keys):
        """Press keys as the key table writes them: "Q", "Shift+E", "Ctrl+Left"."""
        for each in keys:
            *modifiers, name = each.split("+")
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                name_ = {"Ctrl": "Control"}.get(modifier, modifier)
                held |= getattr(Qt.KeyboardModifier, f"{name_}Modifier")
            self.qtbot.keyClick(self.view, getattr(Qt.Key, f"Key_{name}"), held)
            self.rest()

    def caret_in(self, words, at=0):
        """Put the caret into words: before their character number `at`."""
        self.pane.drop_selection()
        self.view.put_caret(self.text.index(words) + at)

    def select(self, words):
        self.pane.select(self.span(words))

    def mark(self, words, key="Q"):
        """Select words and press a key; return the annotation it made."""
        self.select(words)
        self.press(key)
        return self.bench.current

    def place(self, index):
        """Where the caret stands before a code point, in the viewport."""
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self.view._map.place(index).offset)
        rect = self.view.cursorRect(cursor)
        return QPoint(rect.left() + 1, rect.center().y())

    def drag(self, words):
        """Select words with the mouse, from before the first to behind the last character."""
        span = self.span(words)
        self.view.reveal(span)
        self.drag_between(self.place(span.start), self.place(span.end))

    def drag_between(self, first, last):
        """Press at one place of the viewport, move, and let go at another."""
        viewport = self.view.viewport()
        self.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
        self.qtbot.mouseMove(viewport, (first + last) / 2)
        self.qtbot.mouseMove(viewport, last)
        self.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
        self.rest()

    def click(self, words, at=1):
        """Click into words, behind their character number `at`."""
        where = self.place(self.text.index(words) + at)
        self.click_at(where)

    def click_at(self, where):
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        self.rest()


@pytest.fixture
def reading(qtbot, tmp_path):
    """Opens the window on articles, the first of them shown: ``reading("text", …)``."""
    shown = []

    def opened(*texts, **meta):
        path = tmp_path / f"project-{len(shown)}.guillemet"
        drafts = [t if isinstance(t, Draft) else draft(t, f"Article {n}", **meta)
                  for n, t in enumerate(texts)]  # fmt: skip
        project, articles = made(path, *drafts)
        project.close()
        settings = SettingsFile(tmp_path / "config")
        settings.change(coder="Ada", initials="A", first_steps_hidden=True)
        settings.change(article={str(path): articles[0].id})
        window = MainWindow(settings)
        qtbot.addWidget(window)
        window.open_project(path)
        window.resize(1440, 900)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.project.bench.ready)
        window.activateWindow()
        window.project.reader.view.setFocus()
        shown.append(window)
        return Reading(qtbot, window)

    yield opened
    for window in shown:
        window.close_project()


@pytest.fixture
def seed(reading):
    """The seed article, open in the window."""
    return reading(seed_text(), language="fr")
