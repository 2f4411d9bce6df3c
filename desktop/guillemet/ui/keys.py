"""The keys as they are: those of the table, but for what the user has changed."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.ui.keymap import BINDINGS, Binding

SEPARATOR: Final = "\n"
"""What stands between several keys of an action where they are kept."""
FIXED: Final = frozenset({"cast", "not_attributed", "pinned_tag", "close_innermost"})
"""Actions whose keys go by their place, or close what is open."""
OF_FIELDS: Final = frozenset("FP")
ALL_PANES: Final = "RLCFP"
_MOVING: Final = frozenset(
    {
        "Tab", "Backtab", "Esc", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown",
        "Space", "Shift", "Ctrl", "Alt", "Meta", "Backspace", "CapsLock", "Menu",
    }
)  # fmt: skip
_OF_TEXT: Final = frozenset(
    {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End"}
)
MSG_TAKEN: Final = QT_TRANSLATE_NOOP(
    "Keys", "“{key}” is taken: {action}. Choose another key, or change that one first."
)
MSG_RESERVED: Final = QT_TRANSLATE_NOOP(
    "Keys", "“{key}” moves about, selects or attributes, and stays as it is."
)
MSG_TYPES: Final = QT_TRANSLATE_NOOP(
    "Keys", "This acts everywhere, also while you type: it needs Ctrl, Alt or a function key."
)
MSG_OF_TEXT: Final = QT_TRANSLATE_NOOP("Keys", "“{key}” copies, pastes or moves in every text.")


class Refusal(NamedTuple):
    """Why a key cannot be had: a template, and the action that has it, if one has."""

    message: Message
    action: str = ""


class Keys:
    """An effective table of keys. What is kept and no longer fits is left out."""

    def __init__(self, chosen: Mapping[str, str] | None = None) -> None:
        self._table = {known.action: known for known in BINDINGS}
        for action, kept in (chosen or {}).items():
            keys = tuple(filter(None, kept.split(SEPARATOR)))
            if action in self._table and can_change(self._table[action]):
                self._take(action, keys)

    def _take(self, action: str, keys: tuple[str, ...]) -> None:
        before = self._table[action]
        self._table[action] = before._replace(keys=())
        free = tuple(key for key in keys if self.refusal(action, key) is None)
        self._table[action] = before._replace(keys=free) if free == keys else before

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """All bindings, in the order of the table."""
        return tuple(self._table.values())

    def __getitem__(self, action: str) -> Binding:
        return self._table[action]

    def changed(self, action: str) -> bool:
        """Tell whether the user has given an action other keys."""
        return self._table[action].keys != _DEFAULTS[action].keys

    def kept(self) -> dict[str, str]:
        """Return what differs from the table, to be kept in the settings."""
        return {
            action: SEPARATOR.join(known.keys)
            for action, known in self._table.items()
            if self.changed(action)
        }

    def given(self, action: str, keys: tuple[str, ...]) -> "Keys":
        """Return a table in which an action has those keys."""
        return Keys({**self.kept(), action: SEPARATOR.join(keys)})

    def reset(self, action: str) -> "Keys":
        """Return a table in which an action has its first keys again, where they are free."""
        kept = self.kept()
        kept.pop(action, None)
        return Keys(kept)

    def taken_on_reset(self, action: str) -> Refusal | None:
        """Tell what keeps an action from having its first keys again."""
        found = (self.refusal(action, key) for key in _DEFAULTS[action].keys)
        return next((refusal for refusal in found if refusal is not None), None)

    def refusal(self, action: str, key: str) -> Refusal | None:
        """Tell why an action cannot have a key; None if it can."""
        known = self._table[action]
        single = key.split(maxsplit=1)[0]
        plain = single.rpartition("+")[2] or "+"
        if single in _MOVING or single.removeprefix("Shift+") in _MOVING or _is_digit(single):
            return Refusal(MSG_RESERVED)
        if known.panes == "*" and not _types_nothing(key, plain):
            return Refusal(MSG_TYPES)
        if single in _OF_TEXT:
            return Refusal(MSG_OF_TEXT)
        panes = set(ALL_PANES if known.panes == "*" else known.panes)
        for other in self._table.values():
            theirs = set(ALL_PANES if other.panes == "*" else other.panes)
            if other.action != action and panes & theirs and _clash(key, other.keys):
                return Refusal(MSG_TAKEN, other.action)
        return None

    def prefixes(self) -> frozenset[str]:
        """Return the keys that begin a chord."""
        return frozenset(
            key.split()[0]
            for known in self._table.values()
            for key in known.keys
            if len(key.split()) > 1
        )


def can_change(known: Binding) -> bool:
    """Tell whether an action's keys can be chosen; those within pickers and fields cannot."""
    return known.action not in FIXED and not set(known.panes) <= OF_FIELDS


def _clash(key: str, others: tuple[str, ...]) -> bool:
    """Tell whether a key is one of others, begins one of them, or is begun by one."""
    return any(key == other or _begins(key, other) or _begins(other, key) for other in others)


def _begins(key: str, chord: str) -> bool:
    parts = chord.split()
    return len(parts) > 1 and parts[0] == key


def _is_digit(key: str) -> bool:
    return key.removeprefix("Alt+").isdigit()


def _types_nothing(key: str, plain: str) -> bool:
    held = key.startswith(("Ctrl+", "Alt+", "Meta+", "Shift+Ctrl+"))
    function = plain[:1] == "F" and plain[1:].isdigit()
    return " " not in key and (held or function or key == "?")


_DEFAULTS: Final = {known.action: known for known in BINDINGS}
