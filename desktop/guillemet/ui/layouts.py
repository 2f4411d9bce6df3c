"""Keys by where they lie: digits on any layout, letters on those without Latin ones.

Native scan codes: X11 and Wayland count evdev codes plus 8, Windows set-1 codes, macOS
virtual keys. Offscreen, tests send X11's.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _rows(*starts: int) -> dict[int, str]:
    return {
        start + n: letter.upper()
        for start, row in zip(starts, _ROWS, strict=True)
        for n, letter in enumerate(row)
    }


_DIGITS_X11: Final = {code: (code - 9) % 10 for code in range(10, 20)}
_DIGITS_WINDOWS: Final = {code: (code - 1) % 10 for code in range(2, 12)}
_DIGITS_MAC: Final = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}
_LETTERS_X11: Final = _rows(24, 38, 52)
_LETTERS_WINDOWS: Final = _rows(16, 30, 44)
_LETTERS_MAC: Final = dict(
    zip(
        (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 0, 1, 2, 3, 5, 4, 38, 40, 37, 6, 7, 8, 9, 11, 45,
         46),
        "QWERTYUIOPASDFGHJKLZXCVBNM",
        strict=True,
    )
)  # fmt: skip
_DIGITS: Final = {"windows": _DIGITS_WINDOWS, "cocoa": _DIGITS_MAC}
_LETTERS: Final = {"windows": _LETTERS_WINDOWS, "cocoa": _LETTERS_MAC}
_TYPED_WITH: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def digit(event: QKeyEvent) -> int | None:
    """Return the digit that the key stands for by its place, or that it types; else None."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_0
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    places = _DIGITS.get(QGuiApplication.platformName(), _DIGITS_X11)
    return places.get(_place(event))


def letter(event: QKeyEvent) -> str:
    """Return the Latin letter that the key stands for, upper case; empty if it has none."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key)
    typed = event.text()
    if typed and (typed.isascii() or not typed.isalpha()):
        return ""
    if not typed and key < 0x80:
        return ""
    places = _LETTERS.get(QGuiApplication.platformName(), _LETTERS_X11)
    return places.get(_place(event), "")


def _place(event: QKeyEvent) -> int:
    """Return the number of the key; macOS has virtual keys where others have scan codes."""
    mac = QGuiApplication.platformName() == "cocoa"
    return event.nativeVirtualKey() if mac else event.nativeScanCode()
