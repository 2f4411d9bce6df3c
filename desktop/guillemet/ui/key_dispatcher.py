"""Single keys: which action a key means in the pane that has the focus."""

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from guillemet.ui.actions import Actions
from guillemet.ui.layouts import digit, letter

if TYPE_CHECKING:
    from guillemet.ui.keymap import Binding

CHORD_WITHIN: Final = 3_000
"""Milliseconds in which the second key of a chord must come."""
WRITING: Final = frozenset({"mark", "attribute", "settle"})
"""Groups of the key table whose keys ignore auto-repeat."""
_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class KeyDispatcher(QObject):
    """Hears the keys of the panes it watches, and does what the key table says.

    While what was done is not yet on the screen, keys wait in their order: "Q 1" typed in one
    breath makes the speaker of the quote that Q is about to mark.

    Signals:
        chord_begun: the first key of a chord was pressed (its name), or the chord ended ("").
        held: a key that acts while it is held went down or up: action, down.
    """

    chord_begun = Signal(str)
    held = Signal(str, bool)

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._panes: dict[QObject, str] = {}
        self._prefix = ""
        self._waiting: deque[tuple[QObject, QKeyEvent]] = deque()
        self._wait = False
        self._held_down = False
        self._timer = QTimer(self, singleShot=True, interval=CHORD_WITHIN)
        self._timer.timeout.connect(self._forget)
        self._table: dict[tuple[str, str], Binding] = {}
        self._prefixes: set[tuple[str, str]] = set()
        actions.keys_changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        """Take the keys from the actions."""
        self._table = {
            (key, pane): known
            for known in self._actions.keys.bindings
            for key in known.keys
            for pane in ("RLC" if known.panes == "*" else known.panes)
        }
        self._prefixes = {
            (key.split()[0], pane) for (key, pane) in self._table if len(key.split()) > 1
        }

    def watch(self, widget: QWidget, pane: str) -> None:
        """Hear the keys of `widget` as those of a pane of the key table."""
        self._panes[widget] = pane
        widget.installEventFilter(self)
        widget.destroyed.connect(self._on_gone)

    def wait(self) -> None:
        """Keep keys until `go_on`."""
        self._wait = True

    def go_on(self) -> None:
        """Do what the keys kept meanwhile say, each where the focus is by then."""
        self._wait = False
        while self._waiting and not self._wait:
            watched, event = self._waiting.popleft()
            focus = QApplication.focusWidget()
            pane = self._panes.get(watched)
            if focus is not None and focus is not watched:
                QCoreApplication.sendEvent(focus, event)
            elif pane is not None:
                self._act(event, pane, override=False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            pane = self._panes.get(watched)
            if pane is not None and isinstance(event, QKeyEvent) and not _within(watched):
                override = kind == QEvent.Type.ShortcutOverride
                if self._wait and not override and self._means(event, pane):
                    self._waiting.append((watched, event.clone()))
                    return True
                return self._act(event, pane, override=override)
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._on_release(event)
        elif kind == QEvent.Type.FocusOut:
            self._let_go()
        return False

    def _means(self, event: QKeyEvent, pane: str) -> bool:
        """Tell whether a key does something of the table in a pane, alone or begun."""
        if event.isAutoRepeat() or event.key() in BARE:
            return False
        name = name_of(event)
        known = self._table.get((name, pane))
        if known is not None and known.action == "hold_clean":
            return False
        plain = not event.modifiers() & _MODIFIERS & ~Qt.KeyboardModifier.AltModifier
        digits = plain and pane in "RC" and digit(event) is not None
        chord = any(key.endswith(f" {name}") for key, of in self._table if of == pane)
        return digits or chord or known is not None or (name, pane) in self._prefixes

    def _act(self, event: QKeyEvent, pane: str, *, override: bool) -> bool:
        number, modifiers = digit(event), event.modifiers() & _MODIFIERS
        if number is not None and not modifiers & ~Qt.KeyboardModifier.AltModifier:
            return pane in "RC" and self._on_digit(event, number, override=override)
        key = f"{self._prefix} {name_of(event)}".strip()
        known = self._table.get((key, pane))
        begins = (key, pane) in self._prefixes
        if known is None and not begins:
            if not override and event.key() not in BARE:
                self._forget()
            return False
        if override:
            event.accept()
        elif begins:
            self._begin(key)
        elif known is not None:
            self._forget()
            repeated = event.isAutoRepeat() and known.group in WRITING
            return repeated or self._do(known.action)
        return True

    def _do(self, action: str) -> bool:
        if action == "hold_clean":
            self._held_down = True
            self.held.emit(action, True)
            return True
        return self._actions.trigger(action)

    def _on_digit(self, event: QKeyEvent, number: int, *, override: bool) -> bool:
        if override:
            event.accept()
            return True
        self._forget()
        if not event.isAutoRepeat():
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                return number > 0 and self._actions.trigger_digit("pinned_tag", number)
            if number == 0:
                return self._actions.trigger("not_attributed")
            return self._actions.trigger_digit("cast", number)
        return True

    def _on_release(self, event: QKeyEvent) -> bool:
        held = self._actions.keys["hold_clean"].keys
        if name_of(event) in held and not event.isAutoRepeat():
            self._let_go()
        return False

    def _let_go(self) -> None:
        """End what lasts while a key is held; it is let go elsewhere if the focus goes."""
        if self._held_down:
            self._held_down = False
            self.held.emit("hold_clean", False)

    def _begin(self, key: str) -> None:
        self._prefix = key
        self._timer.start()
        self.chord_begun.emit(key)

    def _forget(self) -> None:
        if self._prefix:
            self._prefix = ""
            self._timer.stop()
            self.chord_begun.emit("")

    def _on_gone(self, widget: QObject) -> None:
        self._panes.pop(widget, None)


BARE: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


def _within(watched: QObject) -> bool:
    """Tell whether a widget inside `watched` has the focus, and leaves a key to it."""
    focus = QApplication.focusWidget()
    return (
        focus is not None
        and focus is not watched
        and isinstance(watched, QWidget)
        and watched.isAncestorOf(focus)
    )


def name_of(event: QKeyEvent) -> str:
    """Return the key as the key table writes it: modifiers, then a Latin letter or a name."""
    if event.text() == "?":
        return "?"
    modifiers = event.modifiers() & _MODIFIERS
    latin = letter(event)
    key = Qt.Key(ord(latin)) if latin else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(modifiers, key)).toString(
        QKeySequence.SequenceFormat.PortableText
    )
