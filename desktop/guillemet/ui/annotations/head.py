"""The head of the annotations: filter, group, columns, export."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.annotation import MarkKind, Origin, Status
from guillemet.domain.filters import Oddity
from guillemet.ui.annotations.columns import origin_words, status_words
from guillemet.ui.annotations.terms import with_term, without_field
from guillemet.ui.inspector.names import kinds_title
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr

TYPING: Final = 180
"""Milliseconds without a key after which a filter is asked."""
GROUPS: Final = ("", "speaker", "target", "actor", "tag", "coder")
PICKED: Final = ("speaker", "target", "tag")


class MarksHead(QWidget):
    """What the table shows.

    Signals:
        asked: the filter, the grouping or what is left out changed.
        entered: Enter or ↓ was pressed in the filter: the rows are wanted. left: Esc.
        pick_wanted: speaker, target or tag: somebody is to be picked for the filter.
        export_wanted: these are to be exported.
    """

    asked = Signal()
    entered = Signal()
    left = Signal()
    pick_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, columns: Callable[[], QMenu]) -> None:
        super().__init__()
        self._columns = columns
        self.count = PlainLabel("", "secondary")
        self.filter = SearchField(tr("Coded", "Filter: words, a name, a tag, kind:quote…"))
        self.filter.setAccessibleName(tr("Coded", "Filter the annotations"))
        self.filter.installEventFilter(self)
        self.terms = _button("filter", tr("Coded", "Filter"))
        self.group = QComboBox()
        self.group.setAccessibleName(tr("Coded", "Group by"))
        for by, words in zip(GROUPS, _group_words(), strict=True):
            self.group.addItem(words, by)
        self.more = _button("table", tr("Coded", "Columns"))
        self.export = QPushButton(tr("Coded", "Export these…"))
        self.wrong = PlainLabel("", "error")
        self.excluded = False
        self._timer = QTimer(self, singleShot=True, interval=TYPING)
        self._timer.timeout.connect(self.asked)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(PlainLabel(tr("Coded", "Annotations"), "heading"))
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.group)
        top.addWidget(self.more)
        top.addWidget(self.export)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.filter, 1)
        line.addWidget(self.terms)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(line)
        column.addWidget(self.wrong)
        self.wrong.hide()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._timer.start)
        self.group.currentIndexChanged.connect(self.asked)
        self.export.clicked.connect(self.export_wanted)
        menu = QMenu(self.terms)
        menu.aboutToShow.connect(lambda: self._fill_terms(menu))
        self.terms.setMenu(menu)
        columns = QMenu(self.more)
        columns.aboutToShow.connect(lambda: self._fill_columns(columns))
        self.more.setMenu(columns)

    # -- what is asked for ---------------------------------------------------------------------

    @property
    def by(self) -> str:
        """What the table is grouped by, "" for nothing."""
        return str(self.group.currentData())

    def ask_for(self, field: str, value: str, *, without: bool = False) -> None:
        """Ask for what has a value, or what has it not."""
        self.set_filter(with_term(self.filter.text(), field, value, without=without))

    def set_filter(self, text: str) -> None:
        """Filter by something else, at once."""
        self.filter.setText(text)
        self._timer.stop()
        self.asked.emit()

    def say_wrong(self, sentence: str) -> None:
        """Say what of the filter cannot be understood; "" takes it back."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))

    # -- menus ---------------------------------------------------------------------------------

    def _fill_terms(self, menu: QMenu) -> None:
        menu.clear()
        kinds = menu.addMenu(tr("Coded", "Kind"))
        self._values(kinds, "kind", [(kind.value, kinds_title(kind)) for kind in MarkKind])
        statuses = menu.addMenu(tr("Coded", "Status"))
        self._values(statuses, "status", [(s.value, status_words(s)) for s in Status])
        origins = menu.addMenu(tr("Coded", "Origin"))
        self._values(origins, "origin", [(o.value, origin_words(o)) for o in Origin])
        for field, words in zip(PICKED, _picked_words(), strict=True):
            menu.addAction(words, partial(self.pick_wanted.emit, field))
        menu.addSeparator()
        self._values(menu, "is", oddities())
        menu.addSeparator()
        excluded = menu.addAction(tr("Coded", "Those of excluded articles too"))
        excluded.setCheckable(True)
        excluded.setChecked(self.excluded)
        excluded.toggled.connect(self._on_excluded)

    def _values(self, menu: QMenu, field: str, values: list[tuple[str, str]]) -> None:
        now = self.filter.text()
        for value, words in values:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(f"{field}:{value}" in now.split())
            action.triggered.connect(partial(self._toggle, field, value))

    def _toggle(self, field: str, value: str, on: object) -> None:
        if on:
            self.ask_for(field, value)
        else:
            self.set_filter(without_field(self.filter.text(), field))

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        for action in self._columns().actions():
            menu.addAction(action)

    @Slot(bool)
    def _on_excluded(self, on: object) -> None:
        self.excluded = bool(on)
        self.asked.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let ↓ and Enter lead from the filter into the rows, and Esc out of it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            signal = {
                Qt.Key.Key_Down: self.entered, Qt.Key.Key_Return: self.entered,
                Qt.Key.Key_Enter: self.entered, Qt.Key.Key_Escape: self.left,
            }.get(Qt.Key(event.key()))  # fmt: skip
            if signal is not None:
                signal.emit()
                return True
        return False


def oddities() -> list[tuple[str, str]]:
    """Return what deserves a look, and what it is called."""
    return [
        (Oddity.UNATTRIBUTED.value, tr("Coded", "Quotes without a speaker")),
        (Oddity.UNTAGGED.value, tr("Coded", "Without a tag")),
        (Oddity.INCONSISTENT.value, tr("Coded", "Same words, coded differently")),
        (Oddity.RETAGGED.value, tr("Coded", "Had a tag that was deleted or merged")),
        (Oddity.REDEFINED.value, tr("Coded", "Has a tag defined otherwise since")),
        (Oddity.INCOMPLETE.value, tr("Coded", "Lacks a required field")),
        (Oddity.ORPHAN.value, tr("Coded", "No longer found in the text")),
    ]


def _button(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    set_icon(button, icon, 16)
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def _group_words() -> tuple[str, ...]:
    return (
        tr("Coded", "Not grouped"), tr("Coded", "By speaker"), tr("Coded", "By target"),
        tr("Coded", "By actor, any role"), tr("Coded", "By tag"), tr("Coded", "By coder"),
    )  # fmt: skip


def _picked_words() -> tuple[str, ...]:
    return tr("Coded", "Speaker…"), tr("Coded", "Target…"), tr("Coded", "Tag…")
