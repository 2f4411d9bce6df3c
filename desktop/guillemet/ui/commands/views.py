"""The views: which there are, which is shown, and the way from one to the other and back."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from guillemet.domain.annotation import AnnotationKey, MarkKind
from guillemet.domain.article import ArticleKey
from guillemet.domain.text import Span
from guillemet.services.views import Page
from guillemet.ui.actions import Actions
from guillemet.ui.panes import LEAST, READER_LEAST, Panes
from guillemet.ui.rail import Rail
from guillemet.ui.view import View
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from guillemet.domain.finding import Finds

READ: Final = "view_read"
MOST_WORDS: Final = 200
"""Code points of a selection that is looked for."""
Build = Callable[[Workbench], View]


class Views(QObject):
    """The rail and the stack beside it. A view is built when it is first wanted."""

    def __init__(self, bench: Workbench, panes: Panes, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._panes = panes
        self._actions = actions
        self._built: dict[str, View] = {}
        self._wanted: AnnotationKey | None = None
        self._hits: tuple[ArticleKey, Span, tuple[str, Finds]] | None = None
        self._words: tuple[ArticleKey, Span] | None = None
        self.shown = READ
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.stack.addWidget(panes)
        # else the window could not become narrow enough for the inspector to give way
        self.stack.setMinimumWidth(LEAST + READER_LEAST)
        panes.reader.split_changed.connect(self._on_split)
        bench.page_shown.connect(self._on_page)
        bench.page_changed.connect(self._on_page)
        for name, (icon, _) in VIEWS.items():
            self.rail.add(name, icon, actions.bind(name, partial(self.show, name)))
        actions.bind("find", self.find)
        actions.bind("filter", self.filter)
        actions.bind("same_statement", self.show_statement, self._has_quote)
        actions.bind("search_project", self.search)
        actions.bind("back", self.go_back)
        actions.bind("forward", self.go_forward)
        panes.reader.left_hits.connect(partial(self.show, "view_search"))
        actions["focus_mode"].triggered.connect(self._on_focus_mode)

    def lay_out(self, row: QHBoxLayout) -> None:
        """Put the rail and the views side by side."""
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)

    def restore(self) -> None:
        """Show the view that was left."""
        kept = self._bench.preferences.now.view
        self._turn_to(kept if kept in VIEWS else READ)

    def leave(self) -> None:
        """Keep what is to come back."""
        self._bench.preferences.change(view=self.shown)
        for view in self._built.values():
            view.keep()

    def show(self, name: str) -> None:
        """Show a view and give it the focus."""
        self._turn_to(name)
        self._bench.trail.visit(self._here())
        self.take_focus()

    def take_focus(self) -> None:
        """Give the focus to the view that is shown."""
        if self.shown == READ:
            self._panes.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._built[self.shown].take_focus()

    def find(self) -> None:
        """Find in the article; in another view, filter it."""
        if self.shown == READ:
            self._panes.reader.show_find()
        else:
            self._built[self.shown].focus_filter()

    def filter(self) -> None:
        """Give the focus to the filter of the list or of the view that is shown."""
        if self.shown == READ:
            self._panes.show_list()
            self._panes.articles.focus_filter()
        else:
            self._built[self.shown].focus_filter()

    def show_statement(self) -> None:
        """Show the statement that the current quote is in, or is proposed to be in."""
        current = self._bench.current
        if current is not None:
            self.show("view_statements")
            self.view("view_statements").show_annotation(current.n)

    def _has_quote(self) -> bool:
        current = self._bench.current
        return current is not None and current.kind is MarkKind.QUOTE and current.n > 0

    def search(self) -> None:
        """Search the project, for the words that are selected in the reader if there are some."""
        page, chosen = self._bench.page, self._panes.reader.caret_selection()
        from_reader = self.shown == READ and page is not None and chosen is not None
        self._turn_to("view_search")
        self._bench.trail.visit(self._here())
        view = self.view("view_search")
        if from_reader and page is not None and chosen is not None:
            view.search_for(as_phrase(chosen.of(page.article.text)))
        view.focus_filter()

    @Slot()
    def _on_split(self) -> None:
        self.stack.setMinimumWidth(LEAST + self._panes.reader_least)

    @Slot()
    def _on_focus_mode(self) -> None:
        """Leave nothing but the text, or bring everything back."""
        alone, window = self._panes.in_focus_mode, self._panes.window()
        self.rail.setVisible(not alone)
        self._panes.reader.show_heads(shown=not alone)
        if isinstance(window, QMainWindow):
            window.menuBar().setVisible(not alone)
            window.statusBar().setVisible(not alone)
        if alone:
            self._bench.toasted.emit(tr("Window", "F11 brings everything back."), "")

    def view(self, name: str) -> View:
        """Return a view, built if it was not."""
        if name not in self._built:
            _, build = VIEWS[name]
            if build is None:
                raise KeyError(name)
            view = self._built[name] = build(self._bench)
            view.place_wanted.connect(self.open_place)
            view.beside_wanted.connect(partial(self.open_place, beside=True))
            view.hits_wanted.connect(self.open_hits)
            view.asked.connect(self._actions.trigger)
            self.stack.addWidget(view)
        return self._built[name]

    def _turn_to(self, name: str) -> None:
        self.stack.setCurrentWidget(self._panes if name == READ else self.view(name))
        self.shown = name
        self.rail.light(name)
        self._actions.set_within_reach("RLC" if name == READ else "")

    def _here(self) -> ArticleKey | str:
        page = self._bench.page
        return page.article.n if self.shown == READ and page is not None else self.shown

    # -- there and back ------------------------------------------------------------------------

    def go_back(self) -> None:
        """Show the article or view that was shown before."""
        self._go(self._bench.trail.back())

    def go_forward(self) -> None:
        """Show what Back came from."""
        self._go(self._bench.trail.forward())

    def _go(self, place: ArticleKey | str | None) -> None:
        if isinstance(place, str):
            self._turn_to(place)
        elif place is not None:
            self._turn_to(READ)
            self._bench.open_article(place)
        self.take_focus()

    @Slot(object, object)
    def open_place(
        self, article: ArticleKey, annotation: AnnotationKey | Span | None, *, beside: bool = False
    ) -> None:
        """Show an annotation in the reader, or words that are none; Back leads here again.

        With Ctrl it is shown in the other reader.
        """
        self._to_reader(beside=beside)
        self._bench.trail.visit(article)
        self._words = (article, annotation) if isinstance(annotation, Span) else None
        self._wanted = None if isinstance(annotation, Span) else annotation
        self._bench.open_article(article)
        self._show_words()
        self.take_focus()

    @Slot(object, object, object)
    def open_hits(self, article: ArticleKey, at: Span, what: "tuple[str, Finds]") -> None:
        """Show a hit in the reader, and walk from there; Esc and Back lead here again.

        With Ctrl it is shown in the other reader.
        """
        self._to_reader()
        self._bench.trail.visit(article)
        self._hits = (article, at, what)
        self._bench.open_article(article, at.start)
        self.take_focus()

    def _to_reader(self, *, beside: bool = False) -> None:
        """Show the reader; with Ctrl held at Enter or a click the other one, made if need be."""
        here = self._here()
        self._turn_to(READ)
        if beside or QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self._panes.reader.to_other()
        self._bench.trail.visit(here)

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        """Make the annotation that was asked for the current one, or mark the hits."""
        if self._hits is not None and self._hits[0] == page.article.n:
            (_, at, what), self._hits = self._hits, None
            self._panes.reader.find_bar.show_hits(page.article.text, at, *what)
        self._show_words()
        if self._bench.annotation(self._wanted) is not None:
            wanted, self._wanted = self._wanted, None
            self._bench.set_current(wanted)

    def _show_words(self) -> None:
        """Choose the words that were asked for, once their article is open."""
        page = self._bench.page
        if self._words is not None and page is not None and page.article.n == self._words[0]:
            (_, words), self._words = self._words, None
            self._panes.reader.select(words)


def as_phrase(words: str) -> str:
    """Return words as a query asks for them side by side."""
    plain = " ".join(words.replace('"', " ").split())[:MOST_WORDS]
    return f'"{plain}"' if not plain.isalnum() else plain


def _search(bench: Workbench) -> View:
    from guillemet.ui.search.view import SearchView

    return SearchView(bench)


def _catalogue(bench: Workbench) -> View:
    from guillemet.ui.catalogue.view import CatalogueView

    return CatalogueView(bench)


def _annotations(bench: Workbench) -> View:
    from guillemet.ui.annotations.view import AnnotationsView

    return AnnotationsView(bench)


def _actors(bench: Workbench) -> View:
    from guillemet.ui.actors.view import CastView

    return CastView(bench)


def _statements(bench: Workbench) -> View:
    from guillemet.ui.statements.view import StatementsView

    return StatementsView(bench)


def _codebook(bench: Workbench) -> View:
    from guillemet.ui.codebook.view import CodebookView
    from guillemet.ui.commands.coding import Doing, TagWork

    view = CodebookView(bench)
    TagWork(Doing(bench, view), view.tab)
    return view


VIEWS: Final[dict[str, tuple[str, Build | None]]] = {
    READ: ("read", None),
    "view_annotations": ("annotations", _annotations),
    "view_actors": ("actors", _actors),
    "view_codebook": ("codebook", _codebook),
    "view_search": ("search", _search),
    "view_statements": ("statements", _statements),
    "view_articles": ("table", _catalogue),
}
"""The views in the order of the rail: the icon of each and how it is built."""
