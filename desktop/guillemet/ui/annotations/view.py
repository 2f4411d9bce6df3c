"""Every annotation of the project: found, sorted, grouped, changed many at a time, taken away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.bulk import Change, Delete, GiveStatus, GiveValue
from guillemet.domain.fields import Field, Owner
from guillemet.services.library import Library
from guillemet.services.views import MarkGroup, MarksView
from guillemet.ui.annotations.bulk_work import BulkWork
from guillemet.ui.annotations.columns import COLUMNS, TERMS, status_words, title, value
from guillemet.ui.annotations.deciding import Deciding, place_of
from guillemet.ui.annotations.groups import GroupList
from guillemet.ui.annotations.head import MarksHead
from guillemet.ui.annotations.model import MarksModel
from guillemet.ui.annotations.picking import CodedPicking
from guillemet.ui.annotations.selection import SelectionBar
from guillemet.ui.annotations.table import MarksTable
from guillemet.ui.annotations.uniting import Uniting
from guillemet.ui.annotations.value_dialog import ValueDialog
from guillemet.ui.dialogs.export import ExportDialog
from guillemet.ui.view import View
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.domain.annotation import Status

GROUPS_WIDTH: Final = 220


class AnnotationsView(View):
    """A head, the groups and the table, and a bar for what is chosen."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.model = MarksModel(bench, self)
        self.table = MarksTable(self.model)
        self.head = MarksHead(self.table.columns_menu)
        self.groups = GroupList()
        self.bar = SelectionBar()
        self.strip = ProgressStrip()
        self.empty = EmptyState("annotations", "")
        self.work = BulkWork(bench, self.strip, self)
        self.picking = CodedPicking(bench, self)
        self.deciding = Deciding(bench, self.table, self.bar, self)
        self.uniting = Uniting(bench, self.table)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.table.restore(bench.preferences.now.columns)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(self.groups)
        sides.addWidget(self._stack)
        sides.setStretchFactor(1, 1)
        sides.setSizes([GROUPS_WIDTH, 4 * GROUPS_WIDTH])
        self.groups.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.bar, sides, self.strip):
            column.addWidget(widget, 1 if widget is sides else 0)

    def _connect(self) -> None:
        head, table, bar = self.head, self.table, self.bar
        head.asked.connect(self.refresh)
        head.entered.connect(self._to_rows)
        head.left.connect(self._on_left_filter)
        head.pick_wanted.connect(self._on_filter_pick)
        head.export_wanted.connect(self._export_all)
        table.opened.connect(self._open)
        table.sort_wanted.connect(self._on_group)
        table.chosen_changed.connect(self._on_chosen)
        table.delete_wanted.connect(self._delete)
        table.left.connect(self._leave)
        table.asked.connect(self.asked)
        table.menu_wanted.connect(self._on_menu)
        self.groups.group_chosen.connect(self._on_group)
        bar.pick_wanted.connect(self.picking.open)
        bar.status_wanted.connect(self._on_status)
        bar.field_wanted.connect(lambda: self.bench.ask(_fields, self._on_fields))
        bar.delete_wanted.connect(self._delete)
        bar.export_wanted.connect(lambda: self._export(self.table.chosen()))
        bar.open_wanted.connect(lambda: self._open(self.table.currentIndex().row()))
        self.picking.changed.connect(self._change)
        self.picking.filtered.connect(head.ask_for)
        self.model.answered.connect(self._on_answered)
        self.model.misunderstood.connect(lambda error: head.say_wrong(sentence(error)))
        self.bench.ready_changed.connect(lambda _ready: self._on_chosen())

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.said.emit(
            tr("Coded", "Enter reads it in its article · Ctrl+L filter · Del delete · F1 all keys")
        )

    @override
    def focus_filter(self) -> None:
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    @override
    def keep(self) -> None:
        self.bench.preferences.change(columns=self.table.columns_state())

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

    # -- rows ----------------------------------------------------------------------------------

    @property
    def wanted(self) -> MarksView:
        """Which annotations the head and the groups ask for."""
        by = self.head.by
        return MarksView(
            text=self.head.filter.text(), sort=self.table.sort, by=by,
            include_excluded=self.head.excluded, group=self.groups.chosen if by else None,
        )  # fmt: skip

    @Slot()
    def refresh(self) -> None:
        """Ask again which annotations there are."""
        self.groups.setVisible(bool(self.head.by))
        self.model.show_view(self.wanted)

    @Slot(object)
    def _on_group(self, _changed: object) -> None:
        self.model.show_view(self.wanted)

    @Slot()
    def _on_answered(self) -> None:
        head, count = self.head, self.model.rowCount()
        head.say_wrong("")
        words = plural("Coded", "{n} annotation", "{n} annotations", count)
        head.count.setText(words if self.model.complete else tr("Coded", "Counting…"))
        head.export.setEnabled(count > 0 and self.model.complete)
        self._stack.setCurrentWidget(self.table if count else self.empty)
        if not count:
            self._say_empty()
        elif not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, COLUMNS.index("words")))
            self.table.clearSelection()
        if head.by and self.model.complete:
            view, coder = self.model.asked, self.bench.coder

            def question(library: Library) -> tuple[list[MarkGroup], int]:
                return library.marks.groups(view, coder), library.marks.total(view, coder)

            self.bench.ask(question, self._on_groups)

    @Slot(object)
    def _on_groups(self, answer: "Future[tuple[list[MarkGroup], int]]") -> None:
        rows, total = answer.result()
        self.groups.show_rows(rows, total)

    def _say_empty(self) -> None:
        typed = self.head.filter.text().strip()
        if typed or self.model.asked.group is not None:
            words = tr("Coded", "No annotation matches “{typed}”.", typed=typed)
            self.empty.set_sentence(words)
            self.empty.set_actions([(tr("Coded", "Clear (Esc)"), self._clear)])
        else:
            hint = tr("Coded", "Select words, or put the caret in quote marks, and press Q.")
            self.empty.set_sentence(tr("Coded", "No annotation yet."), hint)
            self.empty.set_actions([(tr("Coded", "Read"), lambda: self.asked.emit("view_read"))])

    def _clear(self) -> None:
        self.groups.setCurrentIndex(self.groups.groups.index(0, 0))
        self.head.set_filter("")

    @Slot()
    def _on_left_filter(self) -> None:
        if self.head.filter.text():
            self._clear()
        else:
            self._to_rows()

    @Slot()
    def _to_rows(self) -> None:
        QTimer.singleShot(0, self, self.take_focus)

    @Slot()
    def _leave(self) -> None:
        if self.table.chosen_count():
            self.table.clearSelection()
        elif self.head.filter.text():
            self._clear()
        else:
            self.asked.emit("view_read")

    @Slot(int)
    def _open(self, at: int) -> None:
        row = self.model.row(at) if 0 <= at < self.model.rowCount() else None
        if row is not None:
            self.place_wanted.emit(row.annotation.article, place_of(row.annotation))

    # -- what is chosen ------------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        found = self.deciding.chosen()
        self.bar.show_count(
            self.table.chosen_count(), writable=self.bench.ready, suggested=bool(found.suggested),
            rejected=bool(found.rejected),
        )  # fmt: skip

    @Slot(object, str)
    def _change(self, change: Change, name: str) -> None:
        self.work.begin([AnnotationKey(n) for n in self.table.chosen()], change, name)

    @Slot(object)
    def _on_status(self, status: "Status") -> None:
        self._change(GiveStatus(status), status_words(status))

    @Slot()
    def _delete(self) -> None:
        if not self.deciding.delete():
            self._change(Delete(), "")

    @Slot(object)
    def _on_fields(self, answer: "Future[tuple[Field, ...]]") -> None:
        fields = answer.result()
        if not fields:
            inform(self, tr("Coded", "This project has no fields. Make some in Tools ▸ Fields…"))
            return
        dialog = ValueDialog(fields, self)
        if dialog.exec():
            self._change(GiveValue(dialog.field.n, dialog.value), dialog.field.name)
        dialog.deleteLater()

    @Slot(str)
    def _on_filter_pick(self, what: str) -> None:
        self.picking.open(what, self.head.terms, filters=True)

    @Slot(int, int, QPoint)
    def _on_menu(self, at: int, column: int, where: QPoint) -> None:
        row, name = self.model.row(at), COLUMNS[column]
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Coded", "Read it\tEnter"), lambda: self._open(at))
        other = tr("Coded", "Read it in the other reader\tCtrl+Enter")
        place = row.annotation.article, row.annotation.n
        menu.addAction(other, lambda: self.beside_wanted.emit(*place))
        wanted = value(row, name)
        if wanted and name in TERMS:
            menu.addSeparator()
            shown = {"column": title(name), "value": wanted[:40].replace("&", "&&")}
            only = tr("Coded", "Only {column}: {value}", **shown)
            menu.addAction(only, lambda: self.head.ask_for(TERMS[name], wanted))
            none = tr("Coded", "Without {column}: {value}", **shown)
            menu.addAction(none, lambda: self.head.ask_for(TERMS[name], wanted, without=True))
        menu.addSeparator()
        self.uniting.add_to(menu)
        delete = menu.addAction(tr("Coded", "Delete…\tDel"), self._delete)
        delete.setEnabled(self.bench.ready)
        menu.popup(where)

    # -- export --------------------------------------------------------------------------------

    def _export_all(self) -> None:
        self._export(list(self.model.keys))

    def _export(self, keys: Sequence[int]) -> None:
        dialog = ExportDialog(self.bench, self, only=keys)
        dialog.exec()
        dialog.deleteLater()


def _fields(library: Library) -> tuple[Field, ...]:
    return library.fields(Owner.ANNOTATION)
