"""One project in the window: its panes, its commands, its keys."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QTimer, Slot
from PySide6.QtGui import QActionGroup, QCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.services.views import Page
from guillemet.ui.actions import Actions
from guillemet.ui.articles.many import ManyArticles
from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.articles.welcome import NoArticles
from guillemet.ui.commands.at_desk import AtDesk
from guillemet.ui.commands.attributing import Attributing
from guillemet.ui.commands.blind import Blind
from guillemet.ui.commands.coding import Coding
from guillemet.ui.commands.dismissing import Dismissing
from guillemet.ui.commands.joining import Joining
from guillemet.ui.commands.likening import Likening
from guillemet.ui.commands.marking import Marking
from guillemet.ui.commands.moving import Moving
from guillemet.ui.commands.patterning import Patterning
from guillemet.ui.commands.printing import Printing
from guillemet.ui.commands.recalling import Recalling
from guillemet.ui.commands.settling import Settling
from guillemet.ui.commands.splitting import Splitting
from guillemet.ui.commands.suggesting import Suggestions
from guillemet.ui.commands.tending import Tending
from guillemet.ui.commands.viewing import Viewing
from guillemet.ui.commands.views import Views
from guillemet.ui.digit_menus import DigitMenus
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.inspector.statement_line import StatementLine
from guillemet.ui.key_dispatcher import KeyDispatcher
from guillemet.ui.panes import Panes
from guillemet.ui.reader.lens import LENSES
from guillemet.ui.reader.pane import ReaderPane
from guillemet.ui.reader.readers import Readers
from guillemet.ui.toolbar import ReaderToolbar
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

READING_AFTER: Final = 5_000
"""Milliseconds in the reader after which an unread article is being read."""
KEEP_AFTER: Final = 1_000
"""Milliseconds after which the article that is open is remembered for the next start."""
CONTEXT: Final = (
    "quote", "passage", "mention", "add_span", "", "speaker", "addressee", "target", "via",
    "on_behalf_of", "tag", "note", "same_statement", "", "bounds", "split", "merge", "",
    "accept", "reject", "verify", "delete", "", "open_link",
)  # fmt: skip
OF_THE_LIST: Final = (
    "open_beside", "", "coded", "reviewed", "exclude", "", "edit_article", "print", "save_pdf", "",
    "delete_article",
)  # fmt: skip


class ProjectView(QWidget):
    """Builds the panes of a workbench and binds the actions of the window to them."""

    def __init__(self, bench: Workbench, actions: Actions) -> None:
        super().__init__()
        bench.setParent(self)
        self.bench = bench
        self._actions = actions
        self._keys = KeyDispatcher(actions, self)
        self.articles = ArticleList(bench)
        self.reader = Readers(bench)
        self.inspector = Inspector(bench, self._keys.watch)
        self.no_articles = NoArticles(actions, self.reader)
        self.articles.standing_changed.connect(self.no_articles.show_standing)
        self.lens_menu = self._made_lens_menu()
        self.digits = DigitMenus(bench, actions, self)
        self._bind(self)
        self.panes = Panes(self.articles, self.reader, self.inspector)
        self.panes.restore(bench.preferences.now.panes)
        viewing = Viewing(bench, self.panes, self)
        viewing.bind(actions, self._keys)
        self.views = Views(bench, self.panes, actions, self)
        self.toolbar = ReaderToolbar(actions, self.lens_menu)
        self.panes.set_toolbar(self.toolbar)
        self._lay_out()
        self._watch(self.reader.active)
        self._keys.watch(self.articles.view, "L")
        self._timer = QTimer(self, singleShot=True, interval=READING_AFTER)
        self._timer.timeout.connect(self._begin_reading)
        self._recent = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._recent.timeout.connect(self._keep_recent)
        self._connect()
        self.views.restore()

    @Slot(object)
    def _watch(self, pane: ReaderPane) -> None:
        self._keys.watch(pane.view, "R")

    def _lay_out(self) -> None:
        self._bind_stories(self)
        self.blind = Blind(self.bench, self._actions, self)
        AtDesk(self.bench)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.blind.band)
        column.addLayout(row, 1)
        column.addWidget(self.suggestions.strip)
        column.addWidget(self.many.strip)
        column.addWidget(self.likening.strip)
        self.views.lay_out(row)

    def _bind(self, window: QWidget) -> None:
        bench, reader = self.bench, self.reader
        self.many = ManyArticles(bench, window)
        self.marking = Marking(bench, reader, window)
        self.marking.bind(self._actions)
        self.attributing = Attributing(bench, reader, self.inspector, window)
        self.attributing.bind(self._actions)
        self.joining = Joining(bench, reader, self.inspector, window)
        self.joining.bind(self._actions)
        self.settling = Settling(bench, reader, self.articles, self.many, window)
        self.settling.bind(self._actions)
        self.dismissing = Dismissing(bench, reader, window)
        self.dismissing.bind(self._actions)
        self.recalling = Recalling(bench, window)
        self.recalling.bind(self._actions)
        self.coding = Coding(bench, self.inspector, window)
        self.coding.bind(self._actions)
        self.tending = Tending(bench, self.articles, self.many, window)
        self.tending.bind(self._actions)
        Printing(bench, self.articles, window).bind(self._actions)
        self.splitting = Splitting(bench, reader, self.articles, window)
        self.splitting.bind(self._actions)
        self.suggestions = Suggestions(bench, window)
        self.suggestions.bind(self._actions)
        card = self.inspector.cards.list.card
        self.statement_line = StatementLine(bench, card)
        self.statement_line.wanted.connect(partial(self._actions.trigger, "same_statement"))
        card.accept_wanted.connect(self.settling.accept)
        card.reject_wanted.connect(self.settling.reject)
        self.moving = Moving(bench, self.articles, reader, self.inspector, window)
        self.moving.bind(self._actions)

    def _bind_stories(self, window: QWidget) -> None:
        self.likening = Likening(self.bench, self.articles, window)
        self.likening.bind(self._actions)

    def _connect(self) -> None:
        bench = self.bench
        self.reader.pane_made.connect(self._watch)
        self.reader.left_article.connect(self._on_left)
        self.patterning = Patterning(bench, self.reader, self)
        self.patterning.bind(self._actions)
        self.articles.article_chosen.connect(self._on_chosen)
        self.articles.context_menu_wanted.connect(self._on_list_menu)
        self.reader.context_menu_wanted.connect(self._on_reader_menu)
        self.articles.chosen_bar.menu_wanted.connect(self._on_chosen_menu)
        self.articles.done.connect(self.moving.to_reader)
        self.inspector.card_focused.connect(self.moving.to_reader)
        self.inspector.card_focused.connect(self.panes.close_overlay)
        self.inspector.kind_wanted.connect(self.marking.change_kind)
        self._keys.chord_begun.connect(self._on_chord)
        self._actions.keys_changed.connect(self._on_keys)
        bench.unsettled.connect(self._keys.wait)
        bench.settled.connect(self._keys.go_on)
        for signal in (bench.page_shown, bench.page_changed):
            signal.connect(self.toolbar.show_page)
        bench.page_shown.connect(self._on_page)
        bench.page_changed.connect(self._on_changed)
        bench.current_changed.connect(lambda _current, _origin: self._actions.refresh())
        bench.ready_changed.connect(lambda _ready: self._actions.refresh())

    def _made_lens_menu(self) -> QMenu:
        menu = QMenu(tr("Menus", "Colour by"), self)
        group = QActionGroup(menu)
        words = (
            tr("Menus", "Speaker"), tr("Menus", "Tag"), tr("Menus", "Kind"), tr("Menus", "Coder"),
        )  # fmt: skip
        for name, text in zip(LENSES, words, strict=True):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self.bench.preferences.now.lens)
            group.addAction(action)
            action.triggered.connect(partial(self._set_lens, name))
        return menu

    def _set_lens(self, name: str) -> None:
        self.bench.preferences.change(lens=name)
        self.reader.set_lens(name)
        self.inspector.set_lens(name)

    def leave(self) -> None:
        """Keep what is to come back: the reading place and the sizes of the panes."""
        self.likening.stop()
        self._keep_place()
        self._keep_recent()
        self.splitting.leave()
        self.bench.preferences.change(panes=self.panes.state())
        self.views.leave()

    # -- what happens --------------------------------------------------------------------------

    @Slot(object)
    def _on_chosen(self, key: ArticleKey) -> None:
        self.bench.open_article(key)
        self.moving.to_reader()

    def _keep_place(self) -> None:
        page = self.bench.page
        if page is not None and self.bench.ready:
            self.bench.opened.articles.place(page.article.n, self.reader.view.reading_place())

    @Slot(int, int)
    def _on_left(self, article: int, place: int) -> None:
        if self.bench.ready:
            self.bench.opened.articles.place(ArticleKey(article), place)

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self._timer.stop()
        if page.article.state is ReadingState.UNREAD:
            self._timer.start()
        self._recent.start()
        self._actions.refresh()

    @Slot(object)
    def _on_changed(self, _page: Page) -> None:
        if self.bench.current is None:  # else it is the annotation's turn next
            self._actions.refresh()

    @Slot()
    def _keep_recent(self) -> None:
        """Remember what was open last: not while somebody leafs through articles."""
        self._recent.stop()
        page = self.bench.page
        if page is not None:
            recent = dict(self.bench.preferences.now.article)
            recent[str(self.bench.path)] = page.article.id
            self.bench.preferences.change(article=recent)

    @Slot()
    def _begin_reading(self) -> None:
        page = self.bench.page
        if page is not None and self.bench.ready:
            self.bench.run(self.bench.opened.articles.opened(page.article.n))

    @Slot()
    def _on_keys(self) -> None:
        """Draw chips anew: they name the keys that act."""
        self.bench.redraw()

    @Slot(str)
    def _on_chord(self, key: str) -> None:
        if key:
            self.bench.said.emit(tr("Reader", "C, then Q quote, P passage or M mention"))

    @Slot(QPoint)
    def _on_reader_menu(self, where: QPoint) -> None:
        self._menu(CONTEXT, where)

    @Slot(QPoint)
    def _on_list_menu(self, where: QPoint) -> None:
        if len(self.articles.selected()) < 2:
            self._menu(OF_THE_LIST, where)
            return
        menu = QMenu(self)
        self.many.fill(menu, self.articles.selected)
        menu.popup(where if not where.isNull() else QCursor.pos())

    @Slot(QMenu)
    def _on_chosen_menu(self, menu: QMenu) -> None:
        self.many.fill(menu, self.articles.selected)

    def _menu(self, names: tuple[str, ...], where: QPoint) -> None:
        menu = QMenu(self)
        for name in names:
            if not name:
                menu.addSeparator()
            elif name in self._actions:
                menu.addAction(self._actions[name])
        menu.popup(where if not where.isNull() else QCursor.pos())
