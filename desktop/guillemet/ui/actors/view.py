"""Everybody who speaks or is spoken of: a table, and one of them in full."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.changes import ChangeSet
from guillemet.services.actor_set import MOST_USED, ActorsView
from guillemet.services.views import ActorUse
from guillemet.ui.actors.delegate import HEIGHT, ActorDelegate
from guillemet.ui.actors.detail import ActorDetail
from guillemet.ui.actors.lists import ActorLists
from guillemet.ui.actors.model import COUNTS, WIDTHS, ActorsModel
from guillemet.ui.actors.work import ActorsWork
from guillemet.ui.paged_table import PagedTable, Shape
from guillemet.ui.theme import set_icon
from guillemet.ui.view import View
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

TYPING: Final = 120
_DOWN: Final = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CastView(View):
    """Head, table and detail."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.model = ActorsModel(bench, self)
        self.table = PagedTable(self.model, _shape())
        self.table.setItemDelegate(ActorDelegate(self.table))
        self.detail = ActorDetail(bench)
        self.work = ActorsWork(bench, self)
        self.filter = SearchField(tr("Actors", "Find an actor by any of its names"))
        self.filter.installEventFilter(self)
        self.count = PlainLabel("", "secondary")
        self.new = _button("plus", tr("Actors", "New actor…"))
        self.merge = _button("merge", tr("Actors", "Merge…"))
        self.delete = _button("delete", tr("Actors", "Delete…"))
        self.alike = _button("group", tr("Actors", "Duplicates…"))
        self.lists = ActorLists(bench, self)
        self.files = _button("table", tr("Actors", "Lists"))
        self.empty = EmptyState("actors", "")
        self._stack = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=TYPING)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(PlainLabel(tr("Actors", "Actors"), "heading"))
        top.addWidget(self.count)
        top.addStretch(1)
        for button in (self.merge, self.delete, self.alike, self.files, self.new):
            top.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(8)
        head.addLayout(top)
        head.addWidget(self.filter)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column.addWidget(self._stack, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(left)
        sides.addWidget(self.detail)
        sides.setStretchFactor(0, 1)
        sides.setSizes([960, 420])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sides)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.refresh)
        self.model.answered.connect(self._on_answered)
        table = self.table
        table.sort_wanted.connect(self.refresh)
        table.chosen_changed.connect(self._on_chosen)
        table.opened.connect(self._edit)
        table.delete_wanted.connect(self._delete)
        table.left.connect(self._leave)
        table.asked.connect(self.asked)
        table.menu_wanted.connect(self._on_menu)
        self.new.clicked.connect(self.work.add)
        self.merge.clicked.connect(self._merge)
        self.delete.clicked.connect(self._delete)
        self.alike.clicked.connect(self.work.find_duplicates)
        menu = QMenu(self.files)
        menu.addAction(tr("Actors", "Import a list…"), self.lists.ask_file)
        menu.addAction(tr("Actors", "Export all…"), self.lists.ask_out)
        self.files.setMenu(menu)
        self.detail.edit_wanted.connect(self._edit)
        self.detail.fields_wanted.connect(lambda: self.work.fields(self.table.chosen()))
        self.detail.place_wanted.connect(self.place_wanted)
        self.detail.split_wanted.connect(self._split)
        self.bench.list_changed.connect(self._on_changed)
        self.bench.ready_changed.connect(lambda _ready: self._dress())

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.said.emit(
            tr("Actors", "Enter edits · Ctrl+L find · several rows: Merge · F1 all keys")
        )

    @override
    def focus_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.active = True
        if self.model.stale:
            self.refresh()
        self._on_chosen()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.active = self.detail.model.active = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↓ and Enter lead from the filter into the rows, and Esc clear it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _DOWN:
                self.take_focus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return False

    # -- rows ----------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Ask again which actors there are."""
        self.model.show_view(ActorsView(self.filter.text(), self.table.sort))

    @property
    def chosen(self) -> list[ActorUse]:
        """The actors chosen, as far as they were fetched."""
        rows = (self.model.known(key) for key in self.table.chosen())
        return [row for row in rows if isinstance(row, ActorUse)]

    @Slot()
    def _on_answered(self) -> None:
        count = self.model.rowCount()
        self.count.setText(plural("Actors", "{n} actor", "{n} actors", count))
        self._stack.setCurrentWidget(self.table if count else self.empty)
        if not count:
            self._say_empty()
            return
        wanted = self.detail.actor.n if self.detail.actor else None
        if wanted is not None and wanted in self.model.keys:
            at = self.model.keys.index(wanted)
        elif self.table.currentIndex().isValid():
            return
        else:
            at = 0
        if self.table.chosen() != [self.model.keys[at]]:
            self.table.choose(at)

    def _say_empty(self) -> None:
        typed = self.filter.text().strip()
        if typed:
            self.empty.set_sentence(tr("Actors", "No actor is called “{typed}”.", typed=typed))
            self.empty.set_actions([(tr("Actors", "Clear (Esc)"), self.filter.clear)])
        else:
            hint = tr("Actors", "Mark a quote and press S to say who speaks.")
            self.empty.set_sentence(tr("Actors", "No actor yet."), hint)
            self.empty.set_actions([(tr("Actors", "New actor…"), self.work.add)])

    @Slot()
    def _on_chosen(self) -> None:
        self._dress()
        chosen = self.table.chosen() if self.table.chosen_count() == 1 else []
        if chosen:
            self.detail.ask(ActorKey(chosen[0]))
        elif not self.table.chosen_count():
            self.detail.show_nobody()

    def _dress(self) -> None:
        count, ready = self.table.chosen_count(), self.bench.ready
        self.new.setEnabled(ready)
        self.merge.setEnabled(ready and count > 0)
        self.delete.setEnabled(ready and count == 1)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        actor = self.detail.actor
        if actor is not None and self.isVisible() and changes.touches(self.model.tables):
            self.detail.ask(actor.n)

    @Slot()
    def _leave(self) -> None:
        if self.filter.text():
            self.filter.clear()
        else:
            self.asked.emit("view_read")

    # -- what is done --------------------------------------------------------------------------

    @Slot()
    def _edit(self) -> None:
        chosen = self.chosen
        if len(chosen) == 1:
            self.work.edit(chosen[0].actor)

    @Slot()
    def _merge(self) -> None:
        chosen = self.chosen
        if len(chosen) == 1:
            self.work.merge_into(chosen[0].actor)
        elif chosen:
            self.work.merge_many(chosen)

    @Slot()
    def _delete(self) -> None:
        chosen = self.chosen
        if len(chosen) == 1:
            self.work.delete(chosen[0].actor)

    @Slot(object, object)
    def _split(self, annotations: list[AnnotationKey], who: ActorKey | Actor) -> None:
        actor = self.detail.actor
        if actor is not None:
            self.work.split(actor, annotations, who)

    @Slot(int, int, QPoint)
    def _on_menu(self, _row: int, _column: int, where: QPoint) -> None:
        menu = QMenu(self)
        one = self.table.chosen_count() == 1
        for words, do, fits in (
            (tr("Actors", "Edit…\tEnter"), self._edit, one),
            (tr("Actors", "Merge…"), self._merge, True),
            (tr("Actors", "Delete…\tDel"), self._delete, one),
        ):
            action = menu.addAction(words, do)
            action.setEnabled(fits and self.bench.ready)
        menu.popup(where)


def _shape() -> Shape:
    return Shape(
        name=tr("Actors", "All actors"), widths=WIDTHS, height=HEIGHT, main="name",
        sort=MOST_USED, downwards=COUNTS,
    )  # fmt: skip


def _button(icon: str, words: str) -> QPushButton:
    button = QPushButton(words)
    set_icon(button, icon, 16)
    return button
