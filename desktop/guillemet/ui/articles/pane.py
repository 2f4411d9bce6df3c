"""The article list: filter, order, rows."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.services.library import Library
from guillemet.services.views import ListView, Page, Sort
from guillemet.ui.articles.delegate import HEIGHT, ArticleDelegate
from guillemet.ui.articles.model import PAGE, ArticlesModel
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

SORTS: Final = ("published", "title", "outlet", "state", "added")


class ArticleList(QWidget):
    """Filter as you type, an order, and the rows.

    Signals:
        article_chosen: an article is to be opened: clicked, or Enter.
        context_menu_wanted: at a point of the screen.
        files_dropped: a list of paths.
    """

    article_chosen = Signal(object)
    context_menu_wanted = Signal(QPoint)
    files_dropped = Signal(list)
    pane = "L"

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.setProperty("role", "panel")
        self.model = ArticlesModel(bench, self)
        self._name = QLabel(bench.path.stem)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("role", "secondary")
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("List", "Filter: title, outlet, author"))
        self._filter.setAccessibleName(tr("List", "Filter the list"))
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._order = QComboBox()
        self._order.setAccessibleName(tr("List", "Order"))
        for sort, words in zip(SORTS, self._sort_words(), strict=True):
            self._order.addItem(words, sort)
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "secondary")
        self._empty.setContentsMargins(16, 12, 16, 12)
        self._empty.hide()
        self.view = self._made_view()
        self._lay_out()
        self._filter.textChanged.connect(self._on_asked)
        self._order.currentIndexChanged.connect(self._on_asked)
        self.model.modelReset.connect(self._on_reset)
        bench.page_shown.connect(self._on_page)

    def _sort_words(self) -> Sequence[str]:
        return (
            tr("List", "Newest first"), tr("List", "By title"), tr("List", "By outlet"),
            tr("List", "By state"), tr("List", "As added"),
        )  # fmt: skip

    def _made_view(self) -> QTableView:
        view = QTableView()
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
        view.clicked.connect(self._on_clicked)
        view.customContextMenuRequested.connect(self._on_context_menu)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._count)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 8)
        head.setSpacing(8)
        head.addLayout(top)
        head.addWidget(self._filter)
        head.addWidget(self._order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)

    # -- what the window asks ------------------------------------------------------------------

    def show_first(self, library: Library) -> None:
        """Show the list at once, read on this thread: before the window is painted."""
        keys = library.list_keys(self._list_view(), self._bench.coder)
        self.model.set_keys(keys, library.list_rows(keys[:PAGE], self._bench.coder))

    def refresh(self) -> None:
        """Ask again which articles there are."""
        self.model.show_view(self._list_view())

    def focus_filter(self) -> None:
        """Take the focus to the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

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
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [ArticleKey(self.model.keys[row]) for row in rows]

    def escape(self) -> bool:
        """Clear the filter; tell whether there was one."""
        if not self._filter.text():
            return False
        self._filter.clear()
        return True

    # -- what happens --------------------------------------------------------------------------

    def _list_view(self) -> ListView:
        column = str(self._order.currentData())
        descending = column == "published"
        return ListView(text=self._filter.text(), sort=Sort(column, descending=descending))

    @Slot()
    def _on_asked(self) -> None:
        self.model.show_view(self._list_view())

    @Slot()
    def _on_reset(self) -> None:
        n = self.model.rowCount()
        self._count.setText(plural("List", "{n} article", "{n} articles", n))
        typed = self._filter.text()
        self._empty.setVisible(n == 0)
        if n == 0 and typed:
            self._empty.setText(
                tr("List", "No article matches “{typed}”. Clear with Esc.", typed=typed)
            )
        elif n == 0:
            self._empty.setText(tr("List", "No article yet. Import some with Ctrl+I."))
        if self._bench.page is not None:
            self._choose(self.model.index_of(self._bench.page.article.n))

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self._choose(self.model.index_of(page.article.n))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flag)
            self.view.scrollTo(index)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.article_chosen.emit(ArticleKey(self.model.keys[index.row()]))

    @Slot(QPoint)
    def _on_context_menu(self, where: QPoint) -> None:
        self.context_menu_wanted.emit(self.view.viewport().mapToGlobal(where))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↓ and Enter lead from the filter into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
                chosen = self.selected() or [ArticleKey(self.model.keys[0])]
                self.article_chosen.emit(chosen[0])
                return True
        return False
