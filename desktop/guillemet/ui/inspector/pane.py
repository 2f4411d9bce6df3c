"""The inspector: the open article's annotations as cards, its actors and its tags."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.annotation import Status
from guillemet.domain.text import Span
from guillemet.services.views import Page
from guillemet.ui.inspector.cards_tab import CardsTab
from guillemet.ui.inspector.picker import Picker
from guillemet.ui.inspector.picking import Picking
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from guillemet.ui.inspector.actors_tab import ActorsTab
    from guillemet.ui.inspector.tags_tab import TagsTab
    from guillemet.ui.inspector.uses_tab import UsesTab

T = TypeVar("T", bound="UsesTab")
Watch = Callable[[QWidget, str], None]
CARDS = 0
ACTORS = 1
TAGS = 2


class Inspector(QWidget):
    """Cards, actors and tags of the open article, and the pickers.

    Signals:
        shown: it can be seen now.
        card_focused: the user is through with a card or a list: the reader is next.
        kind_wanted: another `MarkKind` for the current annotation.
        actors_built, tags_built: a tab that nobody has looked at before.
    """

    shown = Signal()
    card_focused = Signal()
    kind_wanted = Signal(object)
    actors_built = Signal(object)
    tags_built = Signal(object)
    pane = "C"

    def __init__(self, bench: Workbench, watch: Watch) -> None:
        super().__init__()
        self._bench = bench
        self.setProperty("role", "panel")
        self.tabs = SegmentedTabs()
        for text in (
            tr("Inspector", "Annotations"), tr("Inspector", "Actors"), tr("Inspector", "Tags"),
        ):  # fmt: skip
            self.tabs.add(text)
        self.cards = CardsTab(bench)
        self._actors: ActorsTab | None = None
        self._tags: TagsTab | None = None
        self._stack = QStackedWidget()
        self._top = QVBoxLayout()
        self._top.setContentsMargins(0, 0, 8, 0)
        self._lay_out()
        self.picker = Picker(bench, self)
        self._picking = Picking(bench, self.picker)
        self._connect(watch)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 4, 0)
        column.setSpacing(8)
        column.addLayout(self._top)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(0, 0, 8, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)

    def _connect(self, watch: Watch) -> None:
        watch(self.cards.list, self.pane)
        self.tabs.currentChanged.connect(self._on_tab)
        self.cards.pick_wanted.connect(self._picking.open)
        self.cards.kind_wanted.connect(self.kind_wanted)
        self.cards.done.connect(self.card_focused)
        self._bench.page_shown.connect(self._on_page)
        self._bench.page_changed.connect(self._on_page)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    # -- what the window asks ------------------------------------------------------------------

    @property
    def actors(self) -> "ActorsTab":
        """The tab of actors, built when it is first wanted."""
        from guillemet.ui.inspector.actors_tab import ActorsTab

        if self._actors is None:
            self._actors = self._put(ActorsTab(self._bench))
            self.actors_built.emit(self._actors)
        return self._actors

    @property
    def tags(self) -> "TagsTab":
        """The tab of tags, built when it is first wanted."""
        from guillemet.ui.inspector.tags_tab import TagsTab

        if self._tags is None:
            self._tags = self._put(TagsTab(self._bench))
            self.tags_built.emit(self._tags)
        return self._tags

    def _put(self, tab: T) -> T:
        """Put a tab into the stack; the Tab key comes to it from the tabs above it."""
        self._stack.addWidget(tab)
        tab.done.connect(self.card_focused)
        before: QWidget = self.tabs
        for each in tab.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, each)
                before = each
        return tab

    @property
    def focus_target(self) -> QWidget:
        """The widget that takes the focus of the pane: cards or rows, else what is above them."""
        at, page = self.tabs.currentIndex(), self._bench.page
        if at == CARDS:
            return self.cards.list if page is not None and page.annotations else self.tabs
        tab = self.actors if at == ACTORS else self.tags
        return tab.tree if tab.tree.uses else tab.search

    def set_top(self, widget: QWidget) -> None:
        """Put a widget above everything, in place of the one that was there."""
        while (item := self._top.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not widget:
                old.hide()
                old.deleteLater()
        self._top.addWidget(widget)

    def set_lens(self, name: str) -> None:
        """Colour by speaker, tag, kind or coder."""
        self.cards.set_lens(name)

    def pick(self, what: str, at: QRect, said: Span | None = None) -> None:
        """Open the picker of a role, or of tags, for the current annotation.

        `said` are words of the article that say who it is.
        """
        self._picking.open(what, at, said)

    def edit_note(self) -> None:
        """Take the focus to the note of the current card."""
        self.show()
        self.tabs.setCurrentIndex(CARDS)
        self.cards.edit_note()

    def edit_article_note(self) -> None:
        """Take the focus to the note of the article."""
        self.show()
        self.tabs.setCurrentIndex(CARDS)
        self.cards.note.open()

    def open_current(self) -> None:
        """Take the focus to the first thing to edit in the current card."""
        self.show()
        self.tabs.setCurrentIndex(CARDS)
        self.cards.open_current()

    def step(self, step: int) -> None:
        """Make the next or previous card the current one."""
        self.cards.step(step)

    def escape(self) -> bool:
        """Choose one card again where there are several; else the reader is next."""
        return self.cards.list.picks.one()

    @Slot(int)
    def _on_tab(self, at: int) -> None:
        tab = self.cards if at == CARDS else self.actors if at == ACTORS else self.tags
        self._stack.setCurrentWidget(tab)

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self.tabs.set_count(CARDS, len(page.annotations))
        decided = (a for a in page.annotations if a.status is not Status.SUGGESTED)
        named = {part.actor for a in decided for part in a.parts}
        own = {n for n in named if not page.actors[n].builtin}
        self.tabs.set_count(ACTORS, len(own))
        self.tabs.set_count(TAGS, len({tag for a in page.annotations for tag in a.tags}))
