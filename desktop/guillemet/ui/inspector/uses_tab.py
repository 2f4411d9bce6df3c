"""A tab of the inspector that lists actors or tags: search, scope, rows, what can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.changes import ChangeSet
from guillemet.services.library import Library
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.inspector.use_tree import UseTree
from guillemet.ui.inspector.uses import Rows, Use, matching
from guillemet.ui.theme import HUES, set_icon
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.inputs import HUE_NAMES, SearchField, hue_icon
from guillemet.ui.words import tr, translated
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

HERE = "here"
ALL = "all"


class UsesTab(QWidget):
    """What the lists of actors and of tags have in common. What is asked for is done elsewhere.

    Signals:
        done: the user is through with it: the reader is next.
        add_wanted: a new one. edit_wanted, merge_wanted, delete_wanted: the key of one.
        renamed: key and name. recoloured: key and hue.
    """

    done = Signal()
    add_wanted = Signal()
    edit_wanted = Signal(int)
    merge_wanted = Signal(int)
    delete_wanted = Signal(int)
    renamed = Signal(int, str)
    recoloured = Signal(int, str)
    tables: tuple[str, ...] = ()

    def __init__(self, bench: Workbench, rows: Rows, search: str, empty: EmptyState) -> None:
        super().__init__()
        self.bench = bench
        self._ask_rows = rows
        self._rows: Sequence[Use] = ()
        self._stale = True
        self.search = SearchField(search)
        self.scope = Pills(
            [(HERE, tr("Inspector", "This article")), (ALL, tr("Inspector", "All"))],
            [HERE], needed=True,
        )  # fmt: skip
        self.new = QToolButton()
        self.tree = UseTree(search)
        self.empty = empty
        self.nothing = EmptyState("search", "")
        self._stack = QStackedWidget()
        self._tools: list[tuple[QToolButton, bool]] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for page in (self.tree, self.empty, self.nothing):
            self._stack.addWidget(page)
        scope = QHBoxLayout()
        scope.setContentsMargins(0, 0, 0, 0)
        scope.addWidget(self.scope, 1)
        set_icon(self.new, "plus", 16)
        scope.addWidget(self.new)
        self._tool_row = QHBoxLayout()
        self._tool_row.setContentsMargins(0, 2, 0, 6)
        self._tool_row.setSpacing(2)
        self._tool_row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(scope)
        column.addWidget(self._stack, 1)
        column.addLayout(self._tool_row)

    def _connect(self) -> None:
        bench, tree = self.bench, self.tree
        bench.page_shown.connect(self._on_page)
        bench.list_changed.connect(self._on_changes)
        bench.ready_changed.connect(self._on_page)
        self.search.textChanged.connect(self._show)
        self.scope.chosen.connect(self._on_scope)
        self.new.clicked.connect(self.add_wanted)
        tree.renamed.connect(self.renamed)
        tree.edit_wanted.connect(self.edit_wanted)
        tree.delete_wanted.connect(self.delete_wanted)
        tree.itemDelegate().closeEditor.connect(self._on_named)
        tree.menu_wanted.connect(self._on_menu)
        tree.chosen_changed.connect(self._dress_tools)
        tree.left.connect(self.done)

    def add_tool(
        self, icon: str, words: str, do: "Callable[[int], object]", *, fixed: bool = False
    ) -> QToolButton:
        """Add a button for the row chosen; `fixed` ones also act on the built-in actor."""
        button = QToolButton()
        set_icon(button, icon, 18)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._on_tool(do))
        self._tool_row.insertWidget(self._tool_row.count() - 1, button)
        self._tools.append((button, fixed))
        return button

    def add_hues(self) -> None:
        """Add the button that opens the hues."""
        button = self.add_tool("lens", tr("Inspector", "Colour"), lambda _key: None)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill_hues(menu))
        button.setMenu(menu)

    def _fill_hues(self, menu: QMenu) -> None:
        use = self.tree.chosen
        menu.clear()
        if use is None:
            return
        for hue in HUES:
            action = menu.addAction(hue_icon(hue), translated(HUE_NAMES[hue]))
            action.triggered.connect(
                lambda _=False, hue=hue, key=use.key: self.recoloured.emit(key, hue)
            )

    def fill_menu(self, menu: QMenu, key: int) -> None:
        """Add to the menu of a row."""

    # -- rows ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again, now or when it is next shown."""
        if not self.isVisible() or self.tree.is_editing:
            self._stale = True
            return
        self._stale = False
        page = self.bench.page
        article = page.article.n if page is not None and self.only_here else None
        rows = self._ask_rows

        def question(library: Library) -> "tuple[int | None, Sequence[Use]]":
            return article, rows(library, article)

        self.bench.ask(question, self._on_rows)

    @property
    def only_here(self) -> bool:
        """Whether only what the open article has is listed."""
        return self.scope.value == HERE

    @Slot(object)
    def _on_rows(self, answer: "Future[tuple[int | None, Sequence[Use]]]") -> None:
        article, rows = answer.result()
        page = self.bench.page
        now = page.article.n if page is not None and self.only_here else None
        if article != now or self.tree.is_editing:
            self._stale = True
            return
        self._rows = rows
        self._show()

    @Slot()
    def _show(self) -> None:
        shown = matching(self._rows, self.search.text())
        self.tree.show_rows(shown, writable=self.bench.ready)
        self.on_shown()
        if shown:
            self._stack.setCurrentWidget(self.tree)
        elif self._rows:
            self.nothing.set_sentence(
                tr("Inspector", "Nothing matches “{typed}”.", typed=self.search.text())
            )
            self.nothing.set_actions([(tr("Inspector", "Clear"), self.search.clear)])
            self._stack.setCurrentWidget(self.nothing)
        else:
            self._stack.setCurrentWidget(self.empty)
        self.new.setEnabled(self.bench.ready)
        self._dress_tools()

    def on_shown(self) -> None:
        """Do what follows from other rows."""

    @Slot(object)
    def _on_page(self, _page: object) -> None:
        self.refresh()

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.touches(self.tables):
            self.refresh()

    @Slot(str)
    def _on_scope(self, _value: str) -> None:
        self.refresh()

    @Slot()
    def _on_named(self) -> None:
        """Show what changed while a name was typed."""
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # -- keys and menu -------------------------------------------------------------------------

    @Slot()
    def _dress_tools(self) -> None:
        use = self.tree.chosen
        for button, also_fixed in self._tools:
            button.setEnabled(
                self.bench.ready and use is not None and (also_fixed or not use.fixed)
            )

    def _on_tool(self, do: "Callable[[int], object]") -> None:
        use = self.tree.chosen
        if use is not None:
            do(use.key)

    @Slot(int, QPoint)
    def _on_menu(self, key: int, where: QPoint) -> None:
        use = self.tree.chosen
        if not self.bench.ready or use is None or use.fixed:
            return
        menu = QMenu(self)
        rename = menu.addAction(tr("Inspector", "Rename\tF2"))
        rename.triggered.connect(self.tree.rename)
        edit = menu.addAction(tr("Inspector", "Edit…\tEnter"))
        edit.triggered.connect(lambda: self.edit_wanted.emit(key))
        hues = menu.addMenu(tr("Inspector", "Colour"))
        self._fill_hues(hues)
        self.fill_menu(menu, key)
        merge = menu.addAction(tr("Inspector", "Merge into…"))
        merge.triggered.connect(lambda: self.merge_wanted.emit(key))
        menu.addSeparator()
        delete = menu.addAction(tr("Inspector", "Delete…\tDel"))
        delete.triggered.connect(lambda: self.delete_wanted.emit(key))
        menu.popup(where)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.done.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.search.hasFocus():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            uses = self.tree.uses
            if self.tree.chosen is None and uses:
                self.tree.choose(uses[0].key)
        else:
            super().keyPressEvent(event)
