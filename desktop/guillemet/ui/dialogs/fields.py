"""The project's own fields: what annotations are asked besides actors and tags."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.annotation import MarkKind
from guillemet.domain.changes import ChangeSet
from guillemet.domain.fields import TEMPLATES, Field, FieldKey, FieldType, Owner
from guillemet.domain.names import checked_name
from guillemet.services.library import Library
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.inspector.names import field_types, kinds_title
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import heading, secondary
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

Known = tuple[tuple[Field, int], ...]
KEY = Qt.ItemDataRole.UserRole
OWNERS = (Owner.ANNOTATION, Owner.ACTOR, Owner.ARTICLE)
_CHOOSING = (FieldType.CHOICE, FieldType.CHOICES)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldDialog(SavingDialog):
    """Edits a field, or makes one."""

    def __init__(
        self,
        bench: Workbench,
        field: Field | None,
        parent: QWidget,
        owner: Owner = Owner.ANNOTATION,
    ) -> None:
        title = tr("Fields", "New field") if field is None else tr("Fields", "Edit field")
        primary = tr("Fields", "Create") if field is None else tr("Fields", "Save")
        super().__init__(bench, title, primary, parent)
        self.field = field
        self.owner = field.owner if field is not None else owner
        known = field or Field(name="")
        self.name = QLineEdit(known.name)
        self.type = QComboBox()
        for value, words in field_types():
            self.type.addItem(words, value)
        self.type.setCurrentIndex(self.type.findData(known.type.value))
        self.choices = NoteEdit(
            tr("Fields", "One in each line, in their order"), tr("Fields", "Choices")
        )
        self.choices.show_text("\n".join(known.choices))
        self.kinds = Pills(
            [(kind.value, kinds_title(kind)) for kind in MarkKind],
            [kind.value for kind in known.kinds], several=True,
        )  # fmt: skip
        self.description = NoteEdit("", tr("Fields", "What is asked"))
        self.description.show_text(known.description)
        self.default = QLineEdit(known.default)
        self.required = QCheckBox(tr("Fields", "Required: without a value it is incomplete"))
        self.required.setChecked(known.required)
        self._lay_out_rows()
        self.type.currentIndexChanged.connect(self._on_type)
        self._on_type()
        self.name.setFocus()

    def _lay_out_rows(self) -> None:
        self.add_row(tr("Fields", "Name"), self.name, tr("Fields", "A column of exports."))
        self.add_row(tr("Fields", "Takes"), self.type)
        self._choices_row = QWidget()
        row = QVBoxLayout(self._choices_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(secondary(tr("Fields", "Choices")))
        row.addWidget(self.choices)
        self.add(self._choices_row)
        if self.owner is Owner.ANNOTATION:
            hint = tr("Fields", "None chosen: for all kinds.")
            self.add_row(tr("Fields", "For"), self.kinds, hint)
            hint = tr("Fields", "What a new annotation has; yes or no, a choice, a date.")
            self.add_row(tr("Fields", "Default"), self.default, hint)
            self.add(self.required)
        self.add_row(tr("Fields", "What is asked"), self.description)

    @Slot()
    def _on_type(self) -> None:
        self._choices_row.setVisible(FieldType(self.type.currentData()) in _CHOOSING)

    @override
    def change(self) -> Future[Any]:
        made = self._made()
        service = self.bench.opened.fields
        if self.field is None:
            return service.add(made)
        return service.edit(
            self.field.n,
            lambda now: replace(
                now, name=made.name, type=made.type, choices=made.choices, kinds=made.kinds,
                description=made.description, default=made.default, required=made.required,
            ),
        )  # fmt: skip

    @override
    def saved(self) -> None:
        words = (
            tr("Fields", "Field made.") if self.field is None else tr("Fields", "Field changed.")
        )
        self.bench.toasted.emit(words, "undo")

    def _made(self) -> Field:
        kind = FieldType(self.type.currentData())
        lines = self.choices.text.split("\n") if kind in _CHOOSING else ()
        return Field(
            owner=self.owner, name=checked_name(self.name.text()), type=kind,
            choices=tuple(line for line in lines if line.strip()),
            kinds=tuple(MarkKind(value) for value in self.kinds.value.split("|") if value),
            description=self.description.text, default=self.default.text().strip(),
            required=self.required.isChecked(),
        )  # fmt: skip


class FieldsDialog(QDialog):
    """Lists the fields of annotations, actors or articles; each change is a step, done at once."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self._known: Known = ()
        self.tabs = SegmentedTabs()
        for owner in OWNERS:
            self.tabs.add(_owner_words(owner))
        self.setWindowTitle(tr("Fields", "Fields"))
        self.setMinimumSize(560, 420)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Fields", "Fields"))
        self.list.setAlternatingRowColors(False)
        self.empty = EmptyState("table", "")
        self._stack = QStackedWidget()
        self.new = QPushButton(tr("Fields", "New field…"))
        self.edit_ = QPushButton(tr("Fields", "Edit…"))
        self.remove = QPushButton(tr("Fields", "Delete…"))
        self.templates = {name: QPushButton(words) for name, words in _templates()}
        self.close_ = QPushButton(tr("Widgets", "Close"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(heading(tr("Fields", "Fields")))
        column.addWidget(secondary(tr("Fields", "What is asked besides, and becomes a column.")))
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        tools = QHBoxLayout()
        for button in (self.new, self.edit_, self.remove):
            button.setAutoDefault(False)
            tools.addWidget(button)
        tools.addStretch(1)
        column.addLayout(tools)
        column.addWidget(secondary(tr("Fields", "Or begin with what others use:")))
        offered = QWidget()
        flow = FlowLayout(offered, 8)
        for button in self.templates.values():
            button.setAutoDefault(False)
            flow.addWidget(button)
        column.addWidget(offered)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        column.addLayout(foot)
        self.empty.set_sentence(tr("Fields", "No field yet."))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.refresh)
        self.new.clicked.connect(self.add_field)
        self.edit_.clicked.connect(self.edit_field)
        self.remove.clicked.connect(self.delete_field)
        self.close_.clicked.connect(self.reject)
        self.list.itemDoubleClicked.connect(self.edit_field)
        self.list.currentRowChanged.connect(self._dress)
        for name, button in self.templates.items():
            button.clicked.connect(lambda _=False, name=name: self._template(name))
        self.bench.list_changed.connect(self._on_changes)

    # -- what is there -------------------------------------------------------------------------

    @property
    def owner(self) -> Owner:
        """Whose fields are listed."""
        return OWNERS[self.tabs.currentIndex()]

    @Slot()
    def refresh(self) -> None:
        """Ask again."""
        owner = self.owner
        self.bench.ask(lambda library: (owner, _known(library, owner)), self._on_known)

    @Slot(object)
    def _on_known(self, answer: "Future[tuple[Owner, Known]]") -> None:
        owner, self._known = answer.result()
        if owner is not self.owner:
            return
        row = self.list.currentRow()
        self.list.clear()
        for field, uses in self._known:
            item = QListWidgetItem(_line(field, uses))
            item.setData(KEY, int(field.n))
            item.setToolTip(field.description)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._stack.setCurrentWidget(self.list if self._known else self.empty)
        names = {field.name for field, _ in self._known}
        for name, button in self.templates.items():
            missing = not names.issuperset(field.name for field in TEMPLATES[name])
            button.setEnabled(owner is Owner.ANNOTATION and missing)
        self._dress()

    @Slot(object)
    def _on_changes(self, changes: ChangeSet) -> None:
        if changes.touches(("field", "field_value")):
            self.refresh()

    @Slot()
    def _dress(self) -> None:
        for button in (self.edit_, self.remove):
            button.setEnabled(self._chosen() is not None)

    def _chosen(self) -> tuple[Field, int] | None:
        row = self.list.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    # -- what is done --------------------------------------------------------------------------

    @Slot()
    def add_field(self) -> None:
        """Make a field."""
        FieldDialog(self.bench, None, self, self.owner).exec()

    @Slot()
    def edit_field(self) -> None:
        """Edit the field chosen."""
        chosen = self._chosen()
        if chosen is not None:
            FieldDialog(self.bench, chosen[0], self).exec()

    @Slot()
    def delete_field(self) -> None:
        """Say what goes with the field chosen, and delete it."""
        chosen = self._chosen()
        if chosen is None:
            return
        field, uses = chosen
        if uses:
            words = plural(
                "Fields", "{n} value of the field {name} goes with it.",
                "{n} values of the field {name} go with it.", uses, name=field.name,
            )  # fmt: skip
            yes = tr("Fields", "Delete")
            if choose(self, words, [yes], danger=True) != yes:
                return
        self.bench.run(self.bench.opened.fields.delete(FieldKey(field.n)), self._on_deleted)

    @Slot(object)
    def _on_deleted(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self.bench.toasted.emit(tr("Fields", "Field deleted."), "undo")

    def _template(self, name: str) -> None:
        self.bench.run(self.bench.opened.fields.template(name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.list.hasFocus() and event.key() in (*_ENTER, Qt.Key.Key_F2):
            self.edit_field()
        elif self.list.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.delete_field()
        else:
            super().keyPressEvent(event)


def _known(library: Library, owner: Owner) -> Known:
    return tuple((f, library.field_uses(f.n)) for f in library.fields(owner))


def _owner_words(owner: Owner) -> str:
    return {
        Owner.ANNOTATION: tr("Fields", "Of annotations"),
        Owner.ACTOR: tr("Fields", "Of actors"),
        Owner.ARTICLE: tr("Fields", "Of articles"),
    }[owner]


def _line(field: Field, uses: int) -> str:
    takes = dict(field_types())[field.type.value]
    if field.choices:
        takes = ", ".join(field.choices)
    values = plural("Fields", "{n} value", "{n} values", uses)
    if not field.kinds:
        return tr(
            "Fields", "{name}: {takes} · {values}", name=field.name, takes=takes, values=values
        )
    kinds = ", ".join(kinds_title(kind) for kind in field.kinds)
    return tr(
        "Fields", "{name}: {takes} · {kinds} · {values}",
        name=field.name, takes=takes, kinds=kinds, values=values,
    )  # fmt: skip


def _templates() -> Sequence[tuple[str, str]]:
    return (
        ("DNA statement", tr("Fields", "DNA statement: agreement")),
        ("NPF story element", tr("Fields", "NPF: story element")),
        ("stance", tr("Fields", "Stance: for, against, neutral")),
    )
