"""Reading what titles or names of files say of their articles, looked at before it is taken."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from guillemet.domain.article import ArticleKey
from guillemet.domain.article_bulk import Told
from guillemet.services.article_set import ArticleSet
from guillemet.services.library import Library
from guillemet.ui.articles.words import column_words
from guillemet.ui.dialogs.typed_values import shown_authors
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

TYPING: Final = 150
"""Milliseconds without a key after which a pattern is tried."""
TRIED: Final = 2_000
"""Articles that a pattern is tried on while it is typed."""
SHOWN: Final = 100
ROW: Final = 28
COLUMNS: Final = ("name", "published", "outlet", "title", "authors")
Each = Mapping[int, Mapping[str, Told]]


class Tried(dict[int, tuple[str, Mapping[str, Told] | None]]):
    """Of each article the title or name, and what it says; None: it does not fit."""


class PatternDialog(FormDialog):
    """Asks for the pattern; shows what it finds and how many fit."""

    def __init__(self, bench: Workbench, keys: Sequence[ArticleKey], parent: QWidget) -> None:
        title = tr("Catalogue", "Read from names")
        lead = plural(
            "Catalogue", "%date, %outlet, %title and %author stand for what {n} name says.",
            "%date, %outlet, %title and %author stand for what {n} names say.", len(keys),
        )  # fmt: skip
        super().__init__(title, tr("Catalogue", "Take over"), parent, lead=lead)
        self._bench = bench
        self._keys = keys
        self.of = QComboBox()
        self.of.addItem(tr("Catalogue", "Names of the files"), userData=False)
        self.of.addItem(tr("Catalogue", "Titles"), userData=True)
        self.pattern = QLineEdit(bench.preferences.now.pattern)
        self.over = QCheckBox(tr("Catalogue", "Also where something is known already"))
        self.fit = secondary("")
        self.rows = _made_rows()
        self.add_row(tr("Catalogue", "From"), self.of)
        self.add_row(tr("Catalogue", "Pattern"), self.pattern)
        self.add(self.over)
        self.add(self.rows)
        self.add(self.fit)
        self.setMinimumWidth(760)
        self._timer = QTimer(self, singleShot=True, interval=TYPING)
        self._timer.timeout.connect(self._try)
        self.pattern.textChanged.connect(self._timer.start)
        self.of.currentIndexChanged.connect(self._try)
        self.over.toggled.connect(self._try)
        self.pattern.setFocus()
        self._try()

    @property
    def wanted(self) -> tuple[str, bool, bool]:
        """The pattern, whether titles are read, and whether what is known is replaced."""
        return self.pattern.text(), bool(self.of.currentData()), self.over.isChecked()

    @property
    def question(self) -> Callable[[Library], Each]:
        """What asks a project what all of the articles say by the pattern."""
        keys, wanted = self._keys, self.wanted
        return lambda library: _told(library, keys, wanted)

    @Slot()
    def _try(self) -> None:
        wanted, some = self.wanted, self._keys[:TRIED]
        self.primary.setEnabled(False)

        def question(library: Library) -> tuple[tuple[str, bool, bool], Tried]:
            told = _told(library, some, wanted)
            names = library.through(ArticleSet).names(some)
            shown = {n: (each[0] if wanted[1] else each[1]) for n, each in names.items()}
            return wanted, Tried({n: (name, told.get(n)) for n, name in shown.items()})

        self._bench.ask(question, self._on_tried)

    @Slot(object)
    def _on_tried(self, answer: "Future[tuple[tuple[str, bool, bool], Tried]]") -> None:
        wanted, tried = answer.result()
        if wanted != self.wanted:
            return
        fits = [said for _, said in tried.values() if said is not None]
        changes = sum(bool(said) for said in fits)
        counts = {"fit": number(len(fits)), "all": number(len(tried)), "changes": number(changes)}
        self.fit.setText(
            tr("Catalogue", "{fit} of {all} fit; {changes} would be changed.", **counts)
        )
        self.primary.setEnabled(changes > 0)
        self._show([tried[key] for key in self._keys[:SHOWN] if key in tried])

    def _show(self, tried: Sequence[tuple[str, Mapping[str, Told] | None]]) -> None:
        self.rows.setRowCount(len(tried))
        for row, (name, said) in enumerate(tried):
            cells = [name, *(_words((said or {}).get(column, "")) for column in COLUMNS[1:])]
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                self.rows.setItem(row, column, item)
        self.rows.resizeColumnToContents(1)


def _told(library: Library, keys: Sequence[ArticleKey], wanted: tuple[str, bool, bool]) -> Each:
    pattern, by_title, over = wanted
    return library.through(ArticleSet).told_by(keys, pattern, by_title=by_title, over=over)


def _words(value: Told) -> str:
    return value if isinstance(value, str) else shown_authors(value)


def _made_rows() -> QTableWidget:
    rows = QTableWidget(0, len(COLUMNS))
    first = tr("Catalogue", "Name")
    rows.setHorizontalHeaderLabels([first, *(column_words(column) for column in COLUMNS[1:])])
    rows.setAccessibleName(tr("Catalogue", "What the names say"))
    rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    rows.setTabKeyNavigation(False)
    rows.setWordWrap(False)
    rows.verticalHeader().hide()
    rows.verticalHeader().setDefaultSectionSize(ROW)
    rows.horizontalHeader().setStretchLastSection(True)
    rows.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    rows.setColumnWidth(0, 240)
    rows.setMinimumHeight(8 * ROW)
    return rows
