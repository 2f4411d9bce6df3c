"""What is undecided and what was set aside: in the article, and in the whole project."""

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.annotation import DismissalReason
from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.text import Span
from guillemet.services import meter
from guillemet.services.library import Library
from guillemet.services.meter import Counts
from guillemet.services.views import SetAside
from guillemet.ui.dialogs.undecided_rows import Line, one_line, reason_words
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.widgets.labels import PlainLabel, heading, secondary
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

HERE = "here"
ALL = "all"
UNDECIDED = 0
ASIDE = 1
MOST_SHOWN = 5_000
"""Lines of a list; the tabs count all."""
Place = tuple[ArticleKey, Span | None]


class UndecidedDialog(QDialog):
    """Two lists: what waits for a decision, what was decided to be no quote.

    Signals:
        counted: what is undecided in some articles and their titles, counted on a worker thread;
            how many are counted, of how many.
    """

    counted = Signal(object, int, int)

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Undecided", "Undecided and set aside"))
        self._bench = bench
        self._stop = Event()
        self._counts: Counts = {}
        self._titles: dict[int, str] = {}
        self._whole = 0
        self._aside: list[SetAside] = []
        self._lines: list[Line] = []
        self.place: Place | None = None
        self.tabs = SegmentedTabs()
        self.tabs.add(tr("Undecided", "Undecided"))
        self.tabs.add(tr("Undecided", "Set aside"))
        self.scope = Pills(
            [(HERE, tr("Undecided", "This article")), (ALL, tr("Undecided", "The project"))],
            [HERE], needed=True,
        )  # fmt: skip
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = secondary("")
        self.strip = ProgressStrip()
        self.reason = QComboBox()
        self.go = QPushButton(tr("Undecided", "Go there"))
        self.back = QPushButton(tr("Undecided", "Undecided again"))
        self.summary = PlainLabel("", "secondary", wraps=True)
        self._lay_out()
        self._connect()
        self._ask()

    def _lay_out(self) -> None:
        self.reason.setAccessibleName(tr("Undecided", "Reason"))
        self.reason.addItem(tr("Undecided", "no reason given"), "")
        for reason in DismissalReason:
            self.reason.addItem(reason_words(reason), reason.value)
        close = QPushButton(tr("Widgets", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.back.setAutoDefault(False)
        self.go.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(self.windowTitle()))
        column.addWidget(self.tabs)
        column.addWidget(self.scope)
        column.addWidget(self.strip)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.summary)
        row = QHBoxLayout()
        row.addWidget(self.reason)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.go)
        column.addLayout(row)
        self.resize(640, 560)
        self.list.setFocus()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show)
        self.scope.chosen.connect(self._on_scope)
        self.list.itemActivated.connect(self._go)
        self.list.currentRowChanged.connect(self._on_row)
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(self._take_back)
        self.reason.activated.connect(self._on_reason)
        self.counted.connect(self._on_counted)
        self.strip.cancelled.connect(self._stop.set)
        self._bench.page_changed.connect(self._show)
        self._bench.list_changed.connect(self._on_changes)

    # -- asking --------------------------------------------------------------------------------

    @property
    def _everywhere(self) -> bool:
        return self.scope.value == ALL

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.touches(("dismissal", "annotation", "article")):
            self._ask()

    def _ask(self) -> None:
        self._bench.ask(_everything, self._on_everything)

    @Slot(object)
    def _on_everything(self, answer: "Future[tuple[list[SetAside], int]]") -> None:
        self._aside, self._whole = answer.result()
        self._show()

    @Slot(str)
    def _on_scope(self, _value: str) -> None:
        if self._everywhere and not self._counts:
            self._count()
        self._show()

    def _count(self) -> None:
        """Count what is undecided in all articles, where it can be stopped."""
        self._stop.clear()
        self.strip.begin(tr("Undecided", "Counting what is undecided"))
        path, coder, stop, tell = self._bench.path, self._bench.coder, self._stop, self.counted
        whole = self._whole

        def work(library: Library) -> None:
            done = 0
            for some in meter.counted(path, coder, stop.is_set):
                done += len(some)
                left = {key: count for key, count in some.items() if count}
                tell.emit((left, _titles(library, list(left))), done, whole)

        self._bench.ask(work, self._on_all_counted)

    @Slot(object, int, int)
    def _on_counted(self, some: tuple[Counts, dict[int, str]], done: int, whole: int) -> None:
        counts, titles = some
        self._counts.update(counts)
        self._titles.update(titles)
        self.strip.advance(done, max(done, whole))

    @Slot(object)
    def _on_all_counted(self, answer: "Future[None]") -> None:
        self.strip.finish()
        answer.result()
        self._show()

    # -- what is shown -------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        page = self._bench.page
        at = self.list.currentRow()
        here = len(page.undecided) if page else 0
        own = [s for s in self._aside if page is not None and s.article == page.article.n]
        every = sum(self._counts.values())
        self.tabs.set_count(UNDECIDED, every if self._everywhere else here)
        self.tabs.set_count(ASIDE, len(self._aside if self._everywhere else own))
        if self.tabs.currentIndex() == ASIDE:
            lines = [self._aside_line(s) for s in (self._aside if self._everywhere else own)]
        else:
            lines = self._undecided_lines()
        self._lines = lines = lines[:MOST_SHOWN]
        self.list.clear()
        for line in lines:
            self.list.addItem(f"{line.words}\n{line.more}" if line.more else line.words)
        self.list.setCurrentRow(max(0, min(at, len(lines) - 1)))
        self._say(lines)
        self._on_row()

    def _say(self, lines: list[Line]) -> None:
        aside = self.tabs.currentIndex() == ASIDE
        self.nothing.setVisible(not lines and not self.strip.isVisible())
        self.nothing.setText(
            tr("Undecided", "Nothing was set aside. X does it; Shift+X asks for the reason.")
            if aside
            else tr("Undecided", "Everything in quote marks is decided.")
        )
        self.reason.setVisible(aside)
        self.back.setVisible(aside)
        reasons: dict[str, int] = {}
        for line in lines if aside else ():
            reasons[line.reason] = reasons.get(line.reason, 0) + 1
        said = [
            f"{reason_words(reason) or tr('Undecided', 'no reason given')} {number(count)}"
            for reason, count in sorted(reasons.items(), key=lambda each: -each[1])
        ]
        self.summary.setText(" · ".join(said))
        self.summary.setVisible(bool(said))

    def _undecided_lines(self) -> list[Line]:
        page = self._bench.page
        if self._everywhere:
            return [
                Line(self._titles.get(key, ""), _left(count), key)
                for key, count in self._counts.items()
                if count
            ]
        if page is None:
            return []
        text = page.article.text
        return [Line(one_line(s.of(text)), "", page.article.n, s) for s in page.undecided]

    def _aside_line(self, s: SetAside) -> Line:
        said = [reason_words(s.reason), s.coder, s.title if self._everywhere else ""]
        more = " · ".join(each for each in said if each)
        return Line(one_line(s.words), more, s.article, s.span, s.reason)

    @Slot()
    def _on_row(self) -> None:
        line = self._line
        ready = self._bench.ready and line is not None
        self.go.setEnabled(line is not None)
        self.back.setEnabled(ready)
        self.reason.setEnabled(ready)
        if line is not None:
            self.reason.setCurrentIndex(max(0, self.reason.findData(line.reason)))

    @property
    def _line(self) -> Line | None:
        at = self.list.currentRow()
        return self._lines[at] if 0 <= at < len(self._lines) else None

    # -- what is done --------------------------------------------------------------------------

    @Slot()
    def _go(self) -> None:
        line = self._line
        if line is not None:
            self.place = (line.article, line.span)
            self.accept()

    @Slot()
    def _take_back(self) -> None:
        line = self._line
        if line is not None and line.span is not None:
            annotate = self._bench.opened.annotate
            self._bench.run(annotate.undismiss_in(line.article, line.span, line.words))

    @Slot()
    def _on_reason(self) -> None:
        line = self._line
        if line is not None and line.span is not None:
            reason = str(self.reason.currentData())
            annotate = self._bench.opened.annotate
            self._bench.run(annotate.because(line.article, line.span, line.words, reason))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.back.isVisible() and self.back.isEnabled():
            self._take_back()
        else:
            super().keyPressEvent(event)

    @override
    def done(self, result: int) -> None:
        self._stop.set()
        super().done(result)


def _everything(library: Library) -> tuple[list[SetAside], int]:
    return library.set_aside(), library.counts("").articles


def _titles(library: Library, keys: Sequence[int]) -> dict[int, str]:
    return {row.n: row.title or row.first_words for row in library.list_rows(keys, "")}


def _left(count: int) -> str:
    return plural("Window", "{n} undecided", "{n} undecided", count)
