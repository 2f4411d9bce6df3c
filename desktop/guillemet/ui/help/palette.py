"""The command palette: every command by its name."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.ui.actions import Actions
from guillemet.ui.help.key_sheet import key_words
from guillemet.ui.keymap import BINDINGS, GROUPS, Binding
from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.words import tr, translated

ITSELF = frozenset({"palette", "close_innermost"})
MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
ACTION = Qt.ItemDataRole.UserRole


class Palette(QDialog):
    """Filters the commands that can be done now; Enter does the one highlighted."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "All commands"))
        self.chosen = ""
        self.search = SearchField(tr("Keys", "What do you want to do?"))
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for known in BINDINGS:
            if known.action in actions and known.action not in ITSELF:
                self._add(known, enabled=actions.can(known.action))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.resize(560, 480)
        self._filter("")
        self.search.setFocus()

    def _add(self, known: Binding, *, enabled: bool) -> None:
        keys, words = key_words(known), translated(known.text)
        item = QListWidgetItem(f"{words}    {keys}" if keys else words)
        item.setData(ACTION, known.action)
        group = next(group for group in GROUPS if group.id == known.group)
        item.setToolTip(translated(group.text))
        if not enabled:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setForeground(current_theme().ink_faint)
        self.list.addItem(item)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        first = -1
        for at in range(self.list.count()):
            item = self.list.item(at)
            fits = all(word in item.text().casefold() for word in wanted)
            item.setHidden(not fits)
            if fits and first < 0 and item.flags() & Qt.ItemFlag.ItemIsEnabled:
                first = at
        self.list.setCurrentRow(first)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen = str(item.data(ACTION))
            self.accept()
