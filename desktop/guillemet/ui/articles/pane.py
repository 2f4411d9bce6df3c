"""The article list: head, rows, and what there is to say where there are none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.article import ArticleKey, ArticleRow, ReadingState
from guillemet.domain.errors import BadQuery
from guillemet.services.library import Library
from guillemet.services.views import Page
from guillemet.ui.articles.chosen import ChosenBar
from guillemet.ui.articles.coded_line import CodedLine
from guillemet.ui.articles.delegate import HEIGHT, ArticleDelegate, story_place
from guillemet.ui.articles.head import ListHead
from guillemet.ui.articles.model import ArticlesModel
from guillemet.ui.articles.progress import Progress, Standing, standing
from guillemet.ui.widgets.band import Band
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from array import array
    from concurrent.futures import Future


class ArticleRows(QTableView):
    """The rows; letters are keys of the program, not type-ahead."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed_at = QPoint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Go nowhere: there is a filter to search with."""


class ArticleList(QWidget):
    """Filter as you type, an order, and the rows.

    Signals:
        article_chosen: an article is to be opened: clicked, or Enter.
        context_menu_wanted: at a point of the screen.
        story_wanted: an article whose story others tell too: they are to be compared.
        standing_changed: a `Standing`: how far the coder is with all articles.
        done: Esc, with nothing left to close here: the reader is next.
    """

    article_chosen = Signal(object)
    context_menu_wanted = Signal(QPoint)
    story_wanted = Signal(object)
    standing_changed = Signal(object)
    done = Signal()
    pane = "L"

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._open_at = 0
        self._standing: Standing | None = None
        self.setProperty("role", "panel")
        self.model = ArticlesModel(bench, self)
        self.progress = Progress(bench, self)
        self.head = ListHead(bench)
        self.all_coded = Band()
        self.empty = EmptyState("filter", "")
        self.empty.hide()
        self.chosen_bar = ChosenBar()
        self.view = self._made_view()
        self._lay_out()
        self._connect(bench)

    def _made_view(self) -> ArticleRows:
        view = ArticleRows()
        view.setModel(self.model)
        view.setItemDelegate(ArticleDelegate(view))
        view.horizontalHeader().hide()
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(HEIGHT)
        view.horizontalHeader().setStretchLastSection(True)
        view.setShowGrid(False)
        view.setProperty("bare", True)
        view.setMouseTracking(True)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("List", "Articles"))
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(CodedLine(self.standing_changed))
        column.addWidget(self.all_coded)
        column.addWidget(self.empty, 1)
        column.addWidget(self.view, 1)
        column.addWidget(self.chosen_bar)

    def _connect(self, bench: Workbench) -> None:
        self.view.clicked.connect(self._on_clicked)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.chosen_bar.cleared.connect(self._choose_one)
        self.view.customContextMenuRequested.connect(self._on_context_menu)
        self.head.asked.connect(self.refresh)
        self.head.left.connect(self._to_rows)
        self.head.entered.connect(self._on_entered)
        self.model.modelReset.connect(self._on_reset)
        self.model.rowsInserted.connect(self._on_grown)
        self.model.refused.connect(self.head.say_refused)
        self.progress.counted.connect(self._on_counted)
        self.all_coded.acted.connect(self._show_undecided)
        bench.page_shown.connect(self._on_page)
        bench.page_gone.connect(self._on_gone)

    # -- what the window asks ------------------------------------------------------------------

    def show_first(self, library: Library) -> None:
        """Show the list at once, read on this thread: before the window is painted."""
        self.model.show_first(library, self.head.view)
        if self.model.rowCount():
            self.progress.ask()
        else:
            self._on_counted(standing(library, self._bench.coder))

    @Slot()
    def refresh(self) -> None:
        """Ask again which articles there are."""
        self.model.show_view(self.head.view)

    def focus_filter(self) -> None:
        """Take the focus to the filter."""
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    def step(self, step: int) -> None:
        """Choose the next or previous row, without opening it."""
        at = self.view.currentIndex().row() + step
        if 0 <= at < self.model.rowCount():
            self._choose(self.model.index(at, 0))

    def neighbour(self, step: int, *, unread: bool = False) -> ArticleKey | None:
        """Return the next or previous article of the list; with `unread` the next such."""
        page = self._bench.page
        at = self.model.index_of(page.article.n).row() if page else -1
        keys = self.model.keys
        while 0 <= at + step < len(keys):
            at += step
            row = self.model.row(at)
            if not unread or row is None or row.state is ReadingState.UNREAD:
                return ArticleKey(keys[at])
        return None

    def selected(self) -> list[ArticleKey]:
        """Return the articles chosen, in the order of the list."""
        keys = self.model.keys
        ranges = sorted(self._ranges())
        return [ArticleKey(key) for first, last in ranges for key in keys[first : last + 1]]

    def _ranges(self) -> list[tuple[int, int]]:
        chosen = self.view.selectionModel().selection()
        return [(chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.count())]

    def meant(self) -> list[ArticleKey]:
        """Return the rows chosen if the list has the focus, else the open article."""
        chosen = self.selected() if self.view.hasFocus() else []
        page = self._bench.page
        return chosen or ([page.article.n] if page else [])

    def are_excluded(self, keys: list[ArticleKey]) -> bool:
        """Tell whether all of these are left out, as far as the list knows."""
        page = self._bench.page
        states = {key: row.state for key in keys if (row := self.model.known(key)) is not None}
        if page is not None:
            states[page.article.n] = page.article.state
        return bool(keys) and all(states.get(k) is ReadingState.EXCLUDED for k in keys)

    def escape(self) -> bool:
        """Clear the filter; tell whether there was one."""
        if not self.head.filters:
            return False
        self.head.clear()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the filter or another field above the rows."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.escape():
            self.done.emit()

    # -- what happens --------------------------------------------------------------------------

    @Slot()
    def _on_reset(self) -> None:
        self._say_count()
        page = self._bench.page
        if page is not None:
            self._choose_open(page)
        elif self._bench.opens_nothing and self.model.rowCount():
            self._bench.open_article(ArticleKey(self.model.keys[0]))

    @Slot()
    def _on_grown(self) -> None:
        """The other articles are known too: the open one may be among them."""
        self._say_count()
        page = self._bench.page
        if page is not None and not self.view.currentIndex().isValid():
            self._choose_open(page)

    @Slot(object)
    def _on_counted(self, found: Standing) -> None:
        self._standing = found
        self.head.show_excluded(found.excluded)
        self._say_count()
        self._say_all_coded(found)
        self.standing_changed.emit(found)

    def _say_count(self) -> None:
        n, known = self.model.rowCount(), self._standing
        if self.model.complete:
            self.head.count.setText(plural("List", "{n} article", "{n} articles", n))
        typed = self.head.view.text.strip()
        self.view.setVisible(n > 0)
        self.empty.setVisible(n == 0)
        if n:
            return
        if typed:
            self.empty.set_sentence(tr("List", "No article matches “{typed}”.", typed=typed))
            self.empty.set_actions([(tr("List", "Clear (Esc)"), self.escape)])
        elif known is not None and known.excluded:
            self.empty.set_sentence(tr("List", "All articles are excluded."))
            self.empty.set_actions([(tr("List", "Show them"), self.head.excluded.toggle)])
        else:
            self.empty.set_sentence(tr("List", "No article yet."))
            self.empty.set_actions([])

    def _say_all_coded(self, found: Standing) -> None:
        if not found.all_coded:
            self.all_coded.hide()
            return
        counts = {"coded": found.coded, "all": found.to_code}
        if found.undecided:
            words = plural(
                "List", "{coded} of {all} coded, {n} undecided.",
                "{coded} of {all} coded, {n} undecided.", found.undecided, **counts,
            )  # fmt: skip
            self.all_coded.say(words, action=tr("List", "Show"))
        else:
            self.all_coded.say(tr("List", "{coded} of {all} coded.", **counts))

    @Slot()
    def _show_undecided(self) -> None:
        if self._standing is not None and self._standing.first is not None:
            self.article_chosen.emit(self._standing.first)

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self._choose_open(page)

    def _choose_open(self, page: Page) -> None:
        index = self.model.index_of(page.article.n)
        if index.isValid():
            self._open_at = index.row()
            self._choose(index)

    @Slot()
    def _on_gone(self) -> None:
        """The open article is no longer there: open the one that took its place in the list."""
        view, coder = self.head.view, self._bench.coder
        self._bench.ask(lambda library: library.list_keys(view, coder), self._on_left)

    @Slot(object)
    def _on_left(self, answer: "Future[array[int]]") -> None:
        try:
            keys = answer.result()
        except BadQuery:  # the list says so; it still shows what it did
            keys = self.model.keys
        if keys:
            self._bench.open_article(ArticleKey(keys[min(self._open_at, len(keys) - 1)]))
        else:
            self._bench.show_nothing()

    def _choose(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)
        self.view.scrollTo(index)
        bar = self.view.verticalScrollBar()
        bar.setValue(-(-bar.value() // HEIGHT) * HEIGHT)  # no row is cut at its top

    @Slot()
    def _on_selection(self) -> None:
        self.chosen_bar.show_count(sum(last - first + 1 for first, last in self._ranges()))

    @Slot()
    def _choose_one(self) -> None:
        """Choose the open article alone."""
        self.view.clearSelection()
        if self._bench.page is not None:
            self._choose_open(self._bench.page)

    @Slot()
    def _to_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_entered(self) -> None:
        if self.model.rowCount():
            self.article_chosen.emit((self.selected() or [ArticleKey(self.model.keys[0])])[0])

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if QApplication.keyboardModifiers() & several:  # which choose more rows
            return
        row = self.model.row(index.row())
        place = story_place(self.view.visualRect(index))
        if row and row.alike > 1 and place.contains(self.view.pressed_at):
            self.tell_story(row)
        else:
            self.article_chosen.emit(ArticleKey(self.model.keys[index.row()]))

    def tell_story(self, row: ArticleRow) -> None:
        """Unfold the articles of a story, or fold them; where nothing is folded, compare them."""
        if self.head.folded.isChecked():
            self.head.turn_story(row.story)
        else:
            self.story_wanted.emit(row.n)

    @Slot(QPoint)
    def _on_context_menu(self, where: QPoint) -> None:
        self.context_menu_wanted.emit(self.view.viewport().mapToGlobal(where))
