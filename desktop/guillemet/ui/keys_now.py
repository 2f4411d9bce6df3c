"""The keys that chips and sentences name, wherever they are drawn: kept by the application."""

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from guillemet.ui.keymap import binding

PROPERTY: Final = "guillemet_keys"
WIDEST: Final = 2
"""Letters of a key that fit on a chip."""


def tell(keys: dict[str, str]) -> None:
    """Let those keys be named from now on, by their actions."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(PROPERTY, keys)
    key_now.cache_clear()


@cache
def key_now(action: str) -> str:
    """Return the key of an action as the system writes it, "" if it has none.

    Kept until others are told: every chip asks when it is painted.
    """
    app = QCoreApplication.instance()
    told = app.property(PROPERTY) if app is not None else None
    if isinstance(told, dict) and action in told:
        return str(told[action])
    keys = binding(action).keys
    return keys[0] if keys else ""


def badge(action: str) -> str:
    """Return the key of an action if a chip has room for it."""
    key = key_now(action)
    return key if len(key) <= WIDEST else ""
