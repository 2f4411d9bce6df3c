"""Outlets or authors as a list: counted, renamed, noted, their spellings merged."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from guillemet.domain.errors import GuillemetError
from guillemet.domain.names import name_key
from guillemet.services.library import Library
from guillemet.services.naming import Named, NamesRead, Naming, Spelling
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel, caption, heading, secondary
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

MOST: Final = 1_000
"""Names that are shown at once; of more, what is typed chooses."""
CHOICES: Final = 4
"""Names of which one may be kept when several are merged."""
ROW: Final = 30
Read = tuple[list[Named], list[Spelling]]


class NamesDialog(QDialog):
    """A table of names, and pairs that are perhaps one. Each change is a step of its own."""

    def __init__(self, bench: Workbench, which: Naming, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._which = which
        self._known: list[Named] = []
        self._shown: list[Named] = []
        self.spellings: list[Spelling] = []
        self._filling = False
        outlets = which is Naming.OUTLETS
        self._title = tr("Catalogue", "Outlets") if outlets else tr("Catalogue", "Authors")
        self.setWindowTitle(self._title)
        self.said = secondary("")
        self.filter = SearchField(tr("Catalogue", "Filter"))
        self.table = QTableWidget(0, 3 if outlets else 2)
        self.pairs = QListWidget()
        self.wrong = PlainLabel("", "error", wraps=True)
        self.merge_chosen = QPushButton(tr("Catalogue", "Merge those chosen…"))
        self.merge_pair = QPushButton(tr("Catalogue", "Merge…"))
        self.close_ = QPushButton(tr("Catalogue", "Close"))
        self._lay_out()
        self._connect()
        self._ask()

    def _lay_out(self) -> None:
        heads = [tr("Catalogue", "Name"), tr("Catalogue", "Articles"), tr("Catalogue", "Note")]
        self.table.setHorizontalHeaderLabels(heads[: self.table.columnCount()])
        self.table.setAccessibleName(self._title)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        self.table.setColumnWidth(0, 300)
        self.table.setColumnWidth(1, 90)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.setMinimumSize(620, 8 * ROW)
        self.pairs.setAccessibleName(tr("Catalogue", "Perhaps one"))
        self.pairs.setMinimumHeight(3 * ROW)
        self._perhaps = caption(tr("Catalogue", "Perhaps one"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for widget in (heading(self._title), self.said, self.filter):
            column.addWidget(widget)
        column.addWidget(self.table, 3)
        column.addWidget(self._perhaps)
        column.addWidget(self.pairs, 1)
        column.addWidget(self.wrong)
        row = QHBoxLayout()
        row.addWidget(self.merge_chosen)
        row.addWidget(self.merge_pair)
        row.addStretch(1)
        row.addWidget(self.close_)
        column.addLayout(row)
        self.wrong.hide()

    def _connect(self) -> None:
        for button in (self.merge_chosen, self.merge_pair, self.close_):
            button.setAutoDefault(False)
        self.filter.textChanged.connect(self._show)
        self.table.itemChanged.connect(self._on_changed)
        self.table.itemSelectionChanged.connect(self._dress)
        self.pairs.currentRowChanged.connect(lambda _row: self._dress())
        self.pairs.itemActivated.connect(lambda _item: self._merge_pair())
        self.merge_chosen.clicked.connect(self._merge_chosen)
        self.merge_pair.clicked.connect(self._merge_pair)
        self.close_.clicked.connect(self.accept)

    # -- what there is -------------------------------------------------------------------------

    def _ask(self) -> None:
        which = self._which

        def question(library: Library) -> Read:
            read = library.through(NamesRead)
            return read.names(which), read.spellings(which)

        self._bench.ask(question, self._on_read)

    @Slot(object)
    def _on_read(self, answer: "Future[Read]") -> None:
        self._known, self.spellings = answer.result()
        self._show()
        self.pairs.clear()
        self.pairs.addItems([_pair_words(pair) for pair in self.spellings])
        self.pairs.setVisible(bool(self.spellings))
        self._perhaps.setVisible(bool(self.spellings))
        self.merge_pair.setVisible(bool(self.spellings))
        self._dress()

    @Slot()
    def _show(self) -> None:
        key = f" {name_key(self.filter.text())}" if self.filter.text().strip() else ""
        found = [each for each in self._known if key in f" {name_key(each.name)}"]
        self._shown = found[:MOST]
        self._filling = True
        self.table.setRowCount(len(self._shown))
        for row, each in enumerate(self._shown):
            cells = (each.name, number(each.articles), each.note)
            for column in range(self.table.columnCount()):
                item = QTableWidgetItem(cells[column])
                if column == 1 or not self._bench.ready:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
        self._filling = False
        counts = {"shown": number(len(self._shown)), "all": number(len(self._known))}
        self.said.setText(
            tr("Catalogue", "{shown} of {all} shown. F2 or a double click renames.", **counts)
        )
        self._dress()

    def _chosen(self) -> list[Named]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self._shown[row] for row in rows]

    @Slot()
    def _dress(self) -> None:
        ready = self._bench.ready
        self.merge_chosen.setEnabled(ready and len(self._chosen()) > 1)
        self.merge_pair.setEnabled(ready and self.pairs.currentRow() >= 0)

    # -- what is done --------------------------------------------------------------------------

    @Slot(QTableWidgetItem)
    def _on_changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        named, names = self._shown[item.row()], self._bench.opened.names
        if item.column() == 0:
            self._do(names.rename(self._which, named.n, item.text()))
        else:
            self._do(names.note(named.n, item.text()))

    @Slot()
    def _merge_chosen(self) -> None:
        chosen = sorted(self._chosen(), key=lambda each: -each.articles)
        words = plural(
            "Catalogue", "Which of the {n} names stays?", "Which of the {n} names stays?",
            len(chosen),
        )  # fmt: skip
        answers = {each.name: each for each in chosen[:CHOICES]}
        kept = choose(self, words, list(answers), _merged_words(chosen))
        if kept is not None:
            self._merge([each.n for each in chosen], answers[kept].n)

    @Slot()
    def _merge_pair(self) -> None:
        at = self.pairs.currentRow()
        if at < 0 or not self._bench.ready:
            return
        pair = self.spellings[at]
        words = plural(
            "Catalogue", "Merge “{one}” and “{other}”, in {n} article? Which name stays?",
            "Merge “{one}” and “{other}”, in {n} articles? Which name stays?",
            pair.keep.articles + pair.other.articles, one=pair.keep.name, other=pair.other.name,
        )  # fmt: skip
        answers = {each.name: each for each in (pair.keep, pair.other)}
        kept = choose(self, words, list(answers))
        if kept is not None:
            self._merge([pair.keep.n, pair.other.n], answers[kept].n)

    def _merge(self, keys: Sequence[int], into: int) -> None:
        self._do(self._bench.opened.names.merge(self._which, keys, into))

    def _do(self, doing: "Future[None]") -> None:
        self._bench.desk.watch(doing, self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[None]") -> None:
        error = done.exception()
        if isinstance(error, GuillemetError):
            self._say(error)
        elif error is not None:
            raise error
        else:
            self._say(None)
            self._bench.toasted.emit(tr("Catalogue", "Changed in every article."), "undo")
        self._ask()

    def _say(self, error: GuillemetError | None) -> None:
        self.wrong.setText(sentence(error) if error is not None else "")
        self.wrong.setVisible(error is not None)


def _pair_words(pair: Spelling) -> str:
    values = {
        "one": pair.keep.name, "n": number(pair.keep.articles), "other": pair.other.name,
        "m": number(pair.other.articles),
    }  # fmt: skip
    return tr("Catalogue", "{one} ({n}) · {other} ({m})", **values)


def _merged_words(chosen: Sequence[Named]) -> str:
    return "\n".join(f"{each.name} ({number(each.articles)})" for each in chosen)
