"""Choosing keys: which key does what, and pressing another for it."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.ui.actions import Actions, native
from guillemet.ui.help.key_sheet import key_words
from guillemet.ui.key_dispatcher import BARE, name_of
from guillemet.ui.keymap import GROUPS, Binding
from guillemet.ui.keys import Keys, Refusal, can_change
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel, heading, secondary
from guillemet.ui.words import tr, translated
from guillemet.ui.workbench import Preferences

ACTION: Final = Qt.ItemDataRole.UserRole
ROW: Final = 28
CHORD_WITHIN: Final = 1_500
"""Milliseconds in which the second key of a chord must be pressed."""
Index = QModelIndex | QPersistentModelIndex


class KeyField(QLineEdit):
    """Takes a key, not letters: the next one pressed. Tab goes on, Esc gives up.

    Signals:
        pressed: a key, or a chord of two, as the key table writes it.
        given_up: Esc.
    """

    pressed = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Keys", "Press the new key here"))
        self.setAccessibleName(self.placeholderText())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.prefixes: frozenset[str] = frozenset()
        self._first = ""
        self._timer = QTimer(self, singleShot=True, interval=CHORD_WITHIN)
        self._timer.timeout.connect(self._end)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in BARE or event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Escape:
            self._forget()
            self.given_up.emit()
            return
        name = name_of(event)
        if self._first:
            chord = f"{self._first} {name}"
            self._forget()
            self.pressed.emit(chord)
        elif name in self.prefixes:
            self._first = name
            self.setText(f"{native(name)} …")
            self._timer.start()
        else:
            self.pressed.emit(name)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._forget()

    @Slot()
    def _end(self) -> None:
        """No second key came: the first alone was meant."""
        first = self._first
        self._forget()
        if first:
            self.pressed.emit(first)

    def _forget(self) -> None:
        self._first = ""
        self._timer.stop()
        self.clear()


class KeysDialog(QDialog):
    """Every action and its keys. What is pressed holds at once, and is kept."""

    def __init__(
        self, actions: Actions, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "Change keys"))
        self._actions = actions
        self._preferences = preferences
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._tops: list[QTreeWidgetItem] = []
        self.search = SearchField(tr("Keys", "Find an action or a key"))
        self.tree = QTreeWidget()
        self.field = KeyField()
        self.none = QPushButton(tr("Keys", "No key"))
        self.reset = QPushButton(tr("Keys", "As it was"))
        self.reset_all = QPushButton(tr("Keys", "Reset all keys"))
        self.said = PlainLabel("", "secondary", wraps=True)
        self._lay_out()
        self._fill()
        self._connect()
        self.search.setFocus()

    def _lay_out(self) -> None:
        self._dress_tree()
        remark = tr("Keys", "Digits, arrows and Esc stay as they are: they go by their place.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading(self.windowTitle()))
        column.addWidget(secondary(remark))
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.none)
        row.addWidget(self.reset)
        column.addLayout(row)
        column.addWidget(self.said)
        close = QPushButton(tr("Widgets", "Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        for button in (self.none, self.reset, self.reset_all, close):
            button.setAutoDefault(False)
        self.resize(620, 640)

    def _dress_tree(self) -> None:
        tree, header = self.tree, self.tree.header()
        tree.setAccessibleName(self.windowTitle())
        tree.setColumnCount(2)
        tree.setHeaderLabels([tr("Keys", "Action"), tr("Keys", "Keys")])
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(12)
        tree.setItemDelegate(_Rows(tree))
        tree.setUniformRowHeights(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, 180)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._dress)
        self.tree.itemActivated.connect(self._to_field)
        self.tree.itemDoubleClicked.connect(self._to_field)
        self.field.pressed.connect(self._on_pressed)
        self.field.given_up.connect(self.tree.setFocus)
        self.none.clicked.connect(lambda: self._give(()))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._dress()

    # -- what is shown -------------------------------------------------------------------------

    def _fill(self) -> None:
        for group in GROUPS:
            top = QTreeWidgetItem([translated(group.text), ""])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for known in self._actions.keys.bindings:
                if known.group == group.id:
                    self._rows[known.action] = item = self._item(known)
                    top.addChild(item)
            self._tops.append(top)
            self.tree.addTopLevelItem(top)
        self.tree.expandAll()

    def _item(self, known: Binding) -> QTreeWidgetItem:
        item = QTreeWidgetItem([translated(known.text), key_words(known)])
        item.setData(0, ACTION, known.action)
        if not can_change(known):
            item.setDisabled(True)
        return item

    def item_of(self, action: str) -> QTreeWidgetItem:
        """Return the row of an action."""
        return self._rows[action]

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for item in self._rows.values():
            text = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in text for word in wanted))
        shown = [item for item in self._rows.values() if not item.isHidden()]
        for top in self._tops:
            top.setHidden(all(item.parent() is not top for item in shown))
        fit = [item for item in shown if not item.isDisabled()]
        if wanted and fit:
            self.tree.setCurrentItem(fit[0])

    @property
    def action(self) -> str:
        """The action whose key is being changed, "" if none is."""
        item = self.tree.currentItem()
        return str(item.data(0, ACTION) or "") if item is not None else ""

    @Slot()
    def _dress(self) -> None:
        keys, action = self._actions.keys, self.action
        can = bool(action) and can_change(keys[action])
        self.field.setEnabled(can)
        self.field.prefixes = keys.prefixes()
        self.none.setEnabled(can and bool(keys[action].keys))
        self.reset.setEnabled(can and keys.changed(action))
        self.reset_all.setEnabled(bool(keys.kept()))
        self.said.setText("")

    def _say(self, words: str, role: str = "secondary") -> None:
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.setAccessibleName(words)

    # -- what is pressed -----------------------------------------------------------------------

    @Slot()
    def _to_field(self) -> None:
        if self.field.isEnabled():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_pressed(self, key: str) -> None:
        action = self.action
        if not action:
            return
        refusal = self._actions.keys.refusal(action, key)
        if refusal is not None:
            self._say(self._why(refusal, key), "error")
            return
        self._give((key,))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why(self, refusal: Refusal, key: str) -> str:
        other = self._actions.keys[refusal.action].text if refusal.action else None
        named = translated(other).rstrip("…") if other is not None else ""
        return translated(refusal.message).format(key=native(key), action=named)

    def _give(self, keys: tuple[str, ...]) -> None:
        action = self.action
        self._take(self._actions.keys.given(action, keys))
        shown = key_words(self._actions.keys[action]) or tr("Keys", "no key")
        words = translated(self._actions.keys[action].text).rstrip("…")
        self._say(tr("Keys", "{action}: {key}", action=words, key=shown))

    @Slot()
    def _reset(self) -> None:
        action = self.action
        refusal = self._actions.keys.taken_on_reset(action)
        if refusal is not None:
            self._say(self._why(refusal, _first_key(action)), "error")
        else:
            self._take(self._actions.keys.reset(action))

    @Slot()
    def _reset_all(self) -> None:
        self._take(Keys())
        self._say(tr("Keys", "All keys are as they were at first."))

    def _take(self, keys: Keys) -> None:
        self._preferences.change(keys=keys.kept())
        self._actions.set_keys(keys)
        for action, item in self._rows.items():
            item.setText(1, key_words(keys[action]))
        self._dress()


class _Rows(QStyledItemDelegate):
    """Rows high enough to be clicked."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), ROW)


def _first_key(action: str) -> str:
    keys = Keys()[action].keys
    return keys[0] if keys else ""
