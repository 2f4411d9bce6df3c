"""Every action once: its words, its keys, whether it can be done now, and what it does."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from guillemet.domain.records import dataclass
from guillemet.ui import keys_now
from guillemet.ui.keymap import Binding, binding
from guillemet.ui.keys import Keys
from guillemet.ui.words import translated

Do = Callable[[], None]
DoNumber = Callable[[int], None]


def always() -> bool:
    """Say that an action can be done at any time."""
    return True


def never() -> bool:
    """Say that there is nothing to do it to."""
    return False


def nothing() -> None:
    """Do nothing."""


ANYWHERE: Final = frozenset({"back", "forward"})
"""Actions of panes that also lead out of a view, and into one."""
OF_THE_READER: Final = frozenset(
    {"find_next", "find_previous", "list_pane", "inspector_pane", "focus_mode", "split", "swap"}
)
"""Actions whose keys act everywhere, but only where the reader is shown."""


@dataclass(frozen=True, slots=True)
class _Numbered:
    """An action of the digit keys."""

    do: DoNumber
    enabled: Callable[[], bool]


class Actions(QObject):
    """The actions of a window, by the names of the key table.

    Keys with Ctrl, Alt or F act everywhere and are shortcuts of Qt; single keys belong to
    panes and come through the `KeyDispatcher`.

    Signals:
        keys_changed: actions have other keys than before.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget, keys: Keys | None = None) -> None:
        super().__init__(window)
        self.keys = keys or Keys()
        self._tell()
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._enabled: dict[str, Callable[[], bool]] = {}
        self._numbered: dict[str, _Numbered] = {}
        self._reach = "RLC"

    def set_within_reach(self, panes: str) -> None:
        """Say which panes are shown: actions of the others cannot be done."""
        self._reach = panes
        self.refresh()

    def bind(self, name: str, do: Do, enabled: Callable[[], bool] = always) -> QAction:
        """Say what an action of the key table does, and when it can be done."""
        known = self.keys[name]
        action = self._actions.get(name)
        if action is None:
            action = self._made(known)
        else:
            action.triggered.disconnect()
        action.triggered.connect(lambda _checked=False: do())
        self._enabled[name] = enabled
        action.setEnabled(self.can(name))
        return action

    def bind_digits(self, name: str, do: DoNumber, enabled: Callable[[], bool] = always) -> None:
        """Say what an action of the digit keys does with its digit."""
        self._numbered[name] = _Numbered(do, enabled)

    @property
    def names(self) -> frozenset[str]:
        """The actions that are bound to something."""
        return frozenset(self._enabled) | frozenset(self._numbered)

    def release(self, kept: frozenset[str]) -> None:
        """Bind all but `kept` to nothing: what they acted on is gone."""
        for name in frozenset(self._actions) - kept:
            self._enabled[name] = never
            self._actions[name].triggered.disconnect()
            self._actions[name].triggered.connect(nothing)
            self._actions[name].setEnabled(False)
        for name in frozenset(self._numbered) - kept:
            del self._numbered[name]

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def trigger(self, name: str) -> bool:
        """Do an action if it can be done now; tell whether there is one of that name."""
        action = self._actions.get(name)
        if action is None:
            return False
        if self.can(name):
            action.setEnabled(True)
            action.trigger()
        return True

    def trigger_digit(self, name: str, digit: int) -> bool:
        """Do an action of the digit keys; tell whether there is one of that name."""
        known = self._numbered.get(name)
        if known is None:
            return False
        if known.enabled():
            known.do(digit)
        return True

    def offers(self, name: str) -> bool:
        """Tell whether an action, or one of the digit keys, does something here."""
        return name in self._actions or name in self._numbered

    def can(self, name: str) -> bool:
        """Tell whether an action can be done now."""
        return self._is_within_reach(name) and self._enabled[name]()

    def _is_within_reach(self, name: str) -> bool:
        if self._reach or name in ANYWHERE:
            return True
        return binding(name).panes == "*" and name not in OF_THE_READER

    def refresh(self, *names: str) -> None:
        """Ask of those actions again, or of all, whether they can be done."""
        for name in names or self._actions:
            self._actions[name].setEnabled(self.can(name))

    def _made(self, known: Binding) -> QAction:
        action = QAction(self._window)
        action.setObjectName(known.action)
        action.setText(translated(known.text))
        _dress(action, known)
        self._window.addAction(action)
        self._actions[known.action] = action
        return action

    def set_keys(self, keys: Keys) -> None:
        """Let actions have those keys from now on."""
        self.keys = keys
        for name, action in self._actions.items():
            _dress(action, keys[name])
        self._tell()
        self.keys_changed.emit()

    def _tell(self) -> None:
        keys_now.tell({b.action: native(b.keys[0]) if b.keys else "" for b in self.keys.bindings})


def _dress(action: QAction, known: Binding) -> None:
    """Give an action its keys: as shortcuts of Qt, or written after its words."""
    key = native(known.keys[0]) if known.keys else ""
    words = action.text().partition("\t")[0]
    if is_shortcut(known):
        action.setShortcuts([QKeySequence(each) for each in known.keys if each != "?"])
    else:
        action.setText(f"{words}\t{key}" if key else words)
    text = translated(known.text)
    action.setToolTip(f"{text} ({key})" if key else text)


def native(key: str) -> str:
    """Return a key of the key table as the system and the user's language write it."""
    if "–" in key or " " in key:
        return key
    return QKeySequence(key.replace("Return", "Enter")).toString(
        QKeySequence.SequenceFormat.NativeText
    )


def is_shortcut(known: Binding) -> bool:
    """Tell whether Qt may take the keys as shortcuts: they act everywhere and type nothing."""
    return known.panes == "*" and known.action != "close_innermost"
