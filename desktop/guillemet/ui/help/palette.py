"""The command palette: every command by its name, those used last first."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.records import dataclass
from guillemet.ui.actions import Actions
from guillemet.ui.help.fuzzy import MISSING, fit
from guillemet.ui.help.key_sheet import key_words
from guillemet.ui.keymap import GROUPS
from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.words import tr, translated

ITSELF: Final = frozenset({"palette", "close_innermost"})
MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
COMMAND: Final = Qt.ItemDataRole.UserRole
KEYS: Final = Qt.ItemDataRole.UserRole + 1
HEIGHT: Final = 30
MOST_RECENT: Final = 8
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: an action of the key table by its name, or an entry of a menu."""

    words: str
    keys: str = ""
    name: str = ""
    entry: QAction | None = None
    group: str = ""
    enabled: bool = True


class Palette(QDialog):
    """Filters the commands; Enter does the one highlighted. What cannot be done now is pale."""

    def __init__(
        self,
        actions: Actions,
        parent: QWidget | None = None,
        *,
        recent: Sequence[str] = (),
        menus: Sequence[QMenu] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "All commands"))
        self.chosen: Command | None = None
        self._recent = list(recent)
        self._commands = [*of_actions(actions), *of_menus(menus, actions)]
        self.search = SearchField(tr("Keys", "What do you want to do?"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.resize(600, 520)
        self._filter("")
        self.search.setFocus()

    @property
    def shown(self) -> list[Command]:
        """The commands that pass the filter, in the order in which they are listed."""
        return [self.list.item(at).data(COMMAND) for at in range(self.list.count())]

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self.list.clear()
        first = -1
        for command in self._sorted(typed):
            item = QListWidgetItem(command.words)
            item.setData(COMMAND, command)
            item.setData(KEYS, command.keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.words} {command.keys}")
            if not command.enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif first < 0:
                first = self.list.count()
            self.list.addItem(item)
        self.list.setCurrentRow(first)

    def _sorted(self, typed: str) -> list[Command]:
        """Return what fits, best first; of what fits alike what was used last, then the table."""
        found = []
        for place, command in enumerate(self._commands):
            score = fit(typed, f"{command.words} {command.group}")
            score = max(score, fit(typed, command.words) + 10 if score != MISSING else MISSING)
            if score != MISSING:
                used = self._recent.index(command.name) if command.name in self._recent else 99
                found.append((not command.enabled, -score, used, place, command))
        return [command for *_, command in sorted(found, key=lambda each: each[:4])]

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
            self.chosen = item.data(COMMAND)
            self.accept()


class _Rows(QStyledItemDelegate):
    """Words at the left, the key at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, data = current_theme(), index.data
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.accent_soft)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.hover)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        inner = rect.adjusted(10, 0, -10, 0)
        key: Any = data(KEYS)
        painter.setFont(ui_font(12))
        painter.setPen(theme.ink_secondary if enabled else theme.ink_faint)
        after = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        before = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if option.direction is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        painter.drawText(inner, after, key)
        wide = painter.fontMetrics().horizontalAdvance(key) + 16 if key else 0
        painter.setFont(ui_font(13))
        painter.setPen(theme.ink if enabled else theme.ink_faint)
        room = inner.width() - wide
        words = painter.fontMetrics().elidedText(
            str(data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(inner, before, words)
        painter.restore()


def of_actions(actions: Actions) -> list[Command]:
    """Return the actions of the key table, with the keys they have now."""
    groups = {group.id: translated(group.text) for group in GROUPS}
    return [
        Command(
            translated(known.text), key_words(known), known.action, group=groups[known.group],
            enabled=actions.can(known.action),
        )
        for known in actions.keys.bindings
        if known.action in actions and known.action not in ITSELF
    ]  # fmt: skip


def of_menus(menus: Sequence[QMenu], actions: Actions) -> list[Command]:
    """Return the entries of submenus: "Colour by: Tag"."""
    own = {actions[known.action] for known in actions.keys.bindings if known.action in actions}
    found = []
    for menu in menus:
        menu.aboutToShow.emit()
        title = plain(menu.title())
        for entry in menu.actions():
            if entry in own or entry.isSeparator() or not entry.text():
                continue
            words = tr("Keys", "{menu}: {entry}", menu=title, entry=plain(entry.text()))
            found.append(Command(words, entry=entry, enabled=entry.isEnabled()))
    return found


def plain(text: str) -> str:
    """Return the words of an entry without its mnemonic and its key."""
    words = text.partition("\t")[0].replace("&&", "\0").replace("&", "")
    return words.replace("\0", "&")
