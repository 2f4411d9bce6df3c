"""Every article of the project in a table: found, sorted, written in, changed many at a time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout
from typing_extensions import override

from guillemet.domain.article import ArticleKey
from guillemet.domain.article_bulk import Tell, TellEach, Told
from guillemet.domain.errors import GuillemetError
from guillemet.domain.filters import About
from guillemet.domain.query_words import Term
from guillemet.services.library import Library
from guillemet.services.naming import Naming
from guillemet.services.views import Counts, Sort
from guillemet.ui.articles.chosen import ChosenBar
from guillemet.ui.articles.many import ManyArticles
from guillemet.ui.catalogue.asking import ArticlesAsked
from guillemet.ui.catalogue.columns import COLUMNS, EDITED, SORTED, TERMS, title, value
from guillemet.ui.catalogue.head import CatalogueHead
from guillemet.ui.catalogue.model import CatalogueModel
from guillemet.ui.catalogue.names_dialog import NamesDialog
from guillemet.ui.catalogue.pattern_dialog import Each, PatternDialog
from guillemet.ui.catalogue.table import CatalogueTable
from guillemet.ui.dialogs.import_model import read
from guillemet.ui.view import View
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class CatalogueView(View):
    """A head, the table, and a bar for what is chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.model = CatalogueModel(bench, self)
        self.table = CatalogueTable(self.model)
        self.head = CatalogueHead(bench, self.table.columns_menu, self._sort)
        self.bar = ChosenBar()
        self.many = ManyArticles(bench, self)
        self.empty = EmptyState("filter", "")
        self._asked = ArticlesAsked(bench, self.many, self)
        self._asked.listen()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self._stack, self.bar, self.many.strip):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self._connect()
        self.table.restore(bench.preferences.now.article_columns)

    def _connect(self) -> None:
        head, table = self.head, self.table
        head.asked.connect(self.refresh)
        head.entered.connect(self._to_rows)
        head.left.connect(self._to_rows)
        head.outlets_wanted.connect(lambda: self._names(Naming.OUTLETS))
        head.authors_wanted.connect(lambda: self._names(Naming.AUTHORS))
        head.pattern_wanted.connect(self._pattern)
        table.opened.connect(self._open)
        table.sort_wanted.connect(self._on_sort)
        table.chosen_changed.connect(self._on_chosen)
        table.delete_wanted.connect(lambda: self._asked.delete(self.chosen()))
        table.left.connect(self._leave)
        table.asked.connect(self.asked)
        table.menu_wanted.connect(self._on_menu)
        self.bar.menu_wanted.connect(lambda menu: self.many.fill(menu, self.chosen))
        self.bar.cleared.connect(table.clearSelection)
        self.model.answered.connect(self._on_answered)
        self.model.misunderstood.connect(head.say_refused)
        self.model.written.connect(self._on_written)

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.said.emit(
            tr("Catalogue", "Enter reads it · F2 writes in a cell · Ctrl+L filter · F1 all keys")
        )

    @override
    def focus_filter(self) -> None:
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    @override
    def keep(self) -> None:
        self.bench.preferences.change(article_columns=self.table.columns_state())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.active = True
        if self.model.stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.active = False

    def _sort(self) -> Sort:
        """Return the order of the table; columns that none goes by leave it by date."""
        sort = self.table.sort
        return sort if sort.column in SORTED else Sort("published")

    # -- rows ----------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Ask again which articles there are."""
        self.model.show_view(self.head.view)
        self.bench.ask(self._counts, self._on_counts)

    def _counts(self, library: Library) -> tuple[Counts, list[str]]:
        return library.counts(self.bench.coder), library.outlets()

    @Slot(object)
    def _on_counts(self, answer: "Future[tuple[Counts, list[str]]]") -> None:
        counts, outlets = answer.result()
        self.head.show_excluded(sum(counts.excluded.values()))
        self.table.outlets.setStringList(outlets)

    @Slot(object)
    def _on_sort(self, _sort: object) -> None:
        self.model.show_view(self.head.view)
        if self.table.sort.column not in SORTED:
            self.bench.said.emit(tr("Catalogue", "The table cannot be sorted by this column."))

    @Slot()
    def _on_answered(self) -> None:
        count = self.model.rowCount()
        self.head.say_refused(None)
        self.head.count.setText(plural("List", "{n} article", "{n} articles", count))
        self._stack.setCurrentWidget(self.table if count else self.empty)
        if count and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.clearSelection()
        elif not count and self.head.filters:
            typed = self.head.view.text
            self.empty.set_sentence(tr("List", "No article matches “{typed}”.", typed=typed))
            self.empty.set_actions([(tr("List", "Clear (Esc)"), self.head.clear)])
        elif not count:
            self.empty.set_sentence(tr("List", "No article yet."))
            self.empty.set_actions(
                [(tr("Catalogue", "Import…"), lambda: self.asked.emit("import"))]
            )

    def chosen(self) -> list[ArticleKey]:
        """Return the articles chosen, in the order of the table."""
        return [ArticleKey(n) for n in self.table.chosen()]

    def _meant(self) -> list[ArticleKey]:
        """Return the articles chosen, or all that the table shows."""
        return self.chosen() if self.table.chosen_count() > 1 else [
            ArticleKey(n) for n in self.model.keys
        ]  # fmt: skip

    @Slot()
    def _on_chosen(self) -> None:
        self.bar.show_count(self.table.chosen_count())

    @Slot()
    def _to_rows(self) -> None:
        QTimer.singleShot(0, self, self.take_focus)

    @Slot()
    def _leave(self) -> None:
        if self.table.chosen_count():
            self.table.clearSelection()
        elif self.head.filters:
            self.head.clear()
        else:
            self.asked.emit("view_read")

    @Slot(int)
    def _open(self, at: int) -> None:
        if 0 <= at < self.model.rowCount() and not self.table.writes:
            self.place_wanted.emit(ArticleKey(self.model.keys[at]), None)

    @Slot(int, str, str)
    def _on_written(self, key: int, column: str, typed: str) -> None:
        try:
            told = read(column, typed) if column not in {"note", "section"} else typed
        except GuillemetError as error:
            self.bench.failed.emit(error)
            return
        value_: Told = told if isinstance(told, tuple) else str(told)
        self.many.go([ArticleKey(key)], Tell({column: value_}))

    @Slot(int, int, QPoint)
    def _on_menu(self, at: int, column: int, where: QPoint) -> None:
        row, name = self.model.row(at), COLUMNS[column]
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Coded", "Read it\tEnter"), lambda: self._open(at))
        if name in EDITED:
            index = self.model.index(at, column)
            write = menu.addAction(
                tr("Catalogue", "Write in this cell\tF2"), lambda: self.table.edit(index)
            )
            write.setEnabled(self.bench.ready)
        wanted = value(row, name)
        if wanted:
            shown = {"column": title(name), "value": wanted[:40].replace("&", "&&")}
            term = Term(About(TERMS[name]), (wanted,))
            menu.addAction(
                tr("Coded", "Only {column}: {value}", **shown),
                lambda: self.head.chips.change((*self.head.chips.terms, term)),
            )
        menu.addSeparator()
        self.many.fill(menu, self.chosen)
        menu.popup(where)

    # -- dialogs -------------------------------------------------------------------------------

    def _names(self, which: Naming) -> None:
        dialog = NamesDialog(self.bench, which, self)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _pattern(self) -> None:
        dialog = PatternDialog(self.bench, self._meant(), self)
        if dialog.exec():
            self.bench.preferences.change(pattern=dialog.pattern.text())
            self.bench.ask(dialog.question, self._on_told)
        dialog.deleteLater()

    @Slot(object)
    def _on_told(self, answer: "Future[Each]") -> None:
        told = {key: said for key, said in answer.result().items() if said}
        self.many.go([ArticleKey(key) for key in told], TellEach(told))
