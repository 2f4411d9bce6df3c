"""The articles that tell one story: which, how like one another, and what differs."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from guillemet.domain.article import ArticleKey
from guillemet.domain.worddiff import Piece, word_diff
from guillemet.services.library import Library
from guillemet.services.stories import StoriesRead, Version
from guillemet.ui.widgets.labels import PlainLabel, heading, secondary
from guillemet.ui.widgets.word_diff import DiffText, runs_of_one, runs_of_other
from guillemet.ui.words import date_words, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

LONGEST: Final = 30_000
"""Code points of a text that are compared."""
Compared = tuple[int, str, str, list[Piece]]


class StoryDialog(QDialog):
    """The versions at the left; beside them the texts of the one asked about and of one more.

    Signals:
        answered: the articles of the story are there.
        compared: two texts are shown.
        article_wanted: one of them is to be read.
    """

    answered = Signal()
    compared = Signal()
    article_wanted = Signal(object)

    def __init__(self, bench: Workbench, key: ArticleKey, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._key = key
        self._own: Version | None = None
        self.versions: list[Version] = []
        self.setWindowTitle(tr("Stories", "The same story"))
        self.said = secondary("")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Stories", "Articles of this story"))
        self.list.setWordWrap(True)
        self.heads = (PlainLabel("", "strong"), PlainLabel("", "strong"))
        self.texts = (DiffText(), DiffText())
        self.apart = QPushButton(tr("Stories", "Not the same story"))
        self.read = QPushButton(tr("Stories", "Read it"))
        self.close_ = QPushButton(tr("Stories", "Close"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self.apart.clicked.connect(self._set_apart)
        self.read.clicked.connect(self._read)
        self.close_.clicked.connect(self.accept)
        self.resize(1040, 640)
        self._ask()

    def _lay_out(self) -> None:
        beside = QWidget()
        both = QHBoxLayout(beside)
        both.setSpacing(24)
        for head, text in zip(self.heads, self.texts, strict=True):
            column = QVBoxLayout()
            column.addWidget(head)
            column.addWidget(text)
            column.addStretch(1)
            both.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidget(beside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(self.list)
        sides.addWidget(scroll)
        sides.setStretchFactor(1, 1)
        sides.setSizes([280, 760])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(tr("Stories", "The same story")))
        column.addWidget(self.said)
        column.addWidget(sides, 1)
        row = QHBoxLayout()
        row.addWidget(self.apart)
        row.addStretch(1)
        row.addWidget(self.read)
        row.addWidget(self.close_)
        column.addLayout(row)
        for button in (self.apart, self.read, self.close_):
            button.setAutoDefault(False)

    def _ask(self) -> None:
        key = self._key
        self._bench.ask(lambda library: library.through(StoriesRead).versions(key), self._on_found)

    @Slot(object)
    def _on_found(self, answer: "Future[list[Version]]") -> None:
        found = answer.result()
        self._own = next((each for each in found if each.member.article == self._key), None)
        self.versions = [each for each in found if each is not self._own]
        self.list.clear()
        self.list.addItems([_words(each) for each in self.versions])
        count = len(self.versions)
        self.said.setText(
            plural("Stories", "{n} other article tells it.", "{n} other articles tell it.", count)
            if count
            else tr("Stories", "No other article tells it.")
        )
        self.apart.setEnabled(bool(count) and self._bench.ready)
        self.read.setEnabled(bool(count))
        self.list.setCurrentRow(0 if count else -1)
        if not count:
            for head, text in zip(self.heads, self.texts, strict=True):
                head.setText("")
                text.show_text("")
        self.answered.emit()

    def _chosen(self) -> Version | None:
        row = self.list.currentRow()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    @Slot(int)
    def _on_row(self, _row: int) -> None:
        version = self._chosen()
        if version is None:
            return
        one, other = self._key, ArticleKey(version.member.article)

        def question(library: Library) -> Compared:
            texts = [library.article(key).text[:LONGEST] for key in (one, other)]
            return other, texts[0], texts[1], word_diff(*texts)

        self._bench.ask(question, self._on_compared)

    @Slot(object)
    def _on_compared(self, answer: "Future[Compared]") -> None:
        other, ours, theirs, pieces = answer.result()
        version = self._chosen()
        if version is None or version.member.article != other or self._own is None:
            return
        runs = (runs_of_one(pieces), runs_of_other(pieces))
        for head, each in zip(self.heads, (self._own, version), strict=True):
            head.setText(_place(each))
        for shown, text, marked in zip(self.texts, (ours, theirs), runs, strict=True):
            # a line's end as Qt's layout knows it, of the same length
            shown.show_text(text.replace("\n", "\u2028"), marked)
        self.compared.emit()

    @Slot()
    def _set_apart(self) -> None:
        version = self._chosen()
        if version is None or self._own is None:
            return
        others = [ArticleKey(each.member.article) for each in (*self.versions, self._own)]
        key = ArticleKey(version.member.article)
        doing = self._bench.opened.stories.tell_apart(key, [o for o in others if o != key])
        self._bench.run(doing, self._on_apart)

    @Slot(object)
    def _on_apart(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self._bench.toasted.emit(tr("Stories", "Not the same story: remembered."), "undo")
            self._ask()

    @Slot()
    def _read(self) -> None:
        version = self._chosen()
        if version is not None:
            self.article_wanted.emit(ArticleKey(version.member.article))
            self.accept()


def _place(version: Version) -> str:
    date = date_words(version.member.published, short=True) if version.member.published else ""
    return " · ".join(part for part in (version.member.outlet, date) if part)


def _words(version: Version) -> str:
    alike = tr("Stories", "{percent} % alike", percent=round(100 * version.alike))
    if version.alike == 1.0:
        alike = tr("Stories", "the same words")
    parts = (version.member.title, _place(version), alike)
    return "\n".join(part for part in parts if part)
