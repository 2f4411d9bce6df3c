"""The card of a newcomer's first steps: each is ticked when it is really done."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.services.views import HistoryState, Page
from guillemet.ui.theme import icon, look
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.labels import PlainLabel, restyle
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

STEPS: Final = ("quote", "speaker", "tag", "undo", "export")
KEYS: Final = ("Q", "S", "T", "Ctrl+Z", "Ctrl+E")
TICK: Final = 14
ACROSS: Final = 3
"""Steps in a row where there is room."""


class FirstSteps(Card):
    """Five steps from the first mark to the export.

    Signals:
        hidden_for_good: the user does not want to see it any more.
    """

    hidden_for_good = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._before: Page | None = None
        self._done: set[str] = set()
        self._ticks: dict[str, QLabel] = {}
        self._keys: dict[str, PlainLabel] = {}
        self._words: dict[str, PlainLabel] = {}
        self._rows = QGridLayout()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("FirstSteps", "First steps"))
        self._lay_out()
        self._draw()
        look().changed.connect(self._draw)
        bench.page_shown.connect(self._on_page)
        bench.page_changed.connect(self._on_page)
        bench.history_changed.connect(self._on_history)
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("FirstSteps", "First steps"), "strong"), 1)
        self.hide_button = QPushButton(tr("FirstSteps", "Hide"))
        self.hide_button.setProperty("role", "link")
        self.hide_button.setToolTip(tr("FirstSteps", "Help ▸ First steps brings this back"))
        self.hide_button.clicked.connect(self._on_hide)
        head.addWidget(self.hide_button)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(4)
        for name, key, words in zip(STEPS, KEYS, self._sentences(), strict=True):
            self._ticks[name] = QLabel()
            self._ticks[name].setFixedSize(TICK, TICK)
            self._keys[name] = PlainLabel(key, "strong")
            self._words[name] = PlainLabel(words)
        inner = QVBoxLayout()
        inner.addLayout(head)
        inner.addLayout(self._rows)
        self.body.addLayout(inner)
        self.set_wide(wide=False)

    def set_wide(self, *, wide: bool) -> None:
        """Put the steps one below the other, or in rows of three."""
        across = ACROSS if wide else 1
        for at, name in enumerate(STEPS):
            row, first = at // across, at % across * 3
            for column, label in enumerate(self._labels(name), first):
                self._rows.removeWidget(label)
                self._rows.addWidget(label, row, column)
        for column in range(3 * ACROSS):
            self._rows.setColumnStretch(column, int(column % 3 == 2 and column < 3 * across))

    def _labels(self, name: str) -> tuple[QLabel, ...]:
        return self._ticks[name], self._keys[name], self._words[name]

    @staticmethod
    def _sentences() -> tuple[str, ...]:
        return (
            tr("FirstSteps", "marks the quote"),
            tr("FirstSteps", "says who speaks"),
            tr("FirstSteps", "tags it"),
            tr("FirstSteps", "takes back"),
            tr("FirstSteps", "exports"),
        )

    @property
    def done(self) -> frozenset[str]:
        """The steps that are ticked."""
        return frozenset(self._done)

    def tick(self, step: str) -> None:
        """Tick one of `STEPS`."""
        if step not in self._done:
            self._done.add(step)
            self._draw()

    @Slot()
    def _draw(self) -> None:
        for name, label in self._ticks.items():
            done = name in self._done
            picture = icon("check", TICK, "accent") if done else icon("state-unread", TICK)
            label.setPixmap(picture.pixmap(QSize(TICK, TICK)))
            words = self._words[name]
            restyle(words, role="secondary" if done else "")
            yes, no = tr("FirstSteps", "done"), tr("FirstSteps", "not done yet")
            label.setAccessibleName(yes if done else no)

    @Slot()
    def _on_hide(self) -> None:
        self.hide()
        self.hidden_for_good.emit()

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        before, self._before = self._before, page
        if self.isHidden() or before is None or before.article.n != page.article.n:
            return
        grown = [_count(page, step) > _count(before, step) for step in STEPS[:3]]
        for step, more in zip(STEPS[:3], grown, strict=True):
            if more:
                self.tick(step)

    @Slot(object)
    def _on_history(self, state: HistoryState) -> None:
        if state.redo is not None and self._done:
            self.tick("undo")


def _count(page: Page, step: str) -> int:
    """Count the annotations of a page that show a step as done."""
    return sum(_shows(annotation, step) for annotation in page.annotations)


def _shows(annotation: Annotation, step: str) -> bool:
    if annotation.status is Status.SUGGESTED:
        return False
    if step == "tag":
        return bool(annotation.tags)
    if annotation.kind is not MarkKind.QUOTE:
        return False
    return step == "quote" or bool(annotation.actors(Role.SPEAKER))
