"""Keys as real keyboards send them: what they type, and where they lie (X11 scan codes)."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

STARTS = (10, 24, 38, 52)
LAYOUTS = {
    "us": ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"),
    "azerty": ("&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù", "wxcvbn,;:!"),
    "qwertz": ("1234567890ß´", "qwertzuiopü+", "asdfghjklöä", "yxcvbnm,.-"),
    "russian": ("1234567890-=", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю."),
    "arabic": ("١٢٣٤٥٦٧٨٩٠-=", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ/"),
}
PUNCTUATION = "!\"#$%&'()*+,-./:;<=>@[\\]^_`{|}~"


def keys(layout):
    """All keys of a layout: character and scan code."""
    return [
        (char, start + n)
        for start, row in zip(STARTS, LAYOUTS[layout], strict=True)
        for n, char in enumerate(row)
    ]


def every_key():
    """Every key of every layout, and every printable ASCII character but the blank."""
    found = {key for layout in LAYOUTS for key in keys(layout)}
    found |= {(char.upper(), scan) for char, scan in found if len(char.upper()) == 1}
    return sorted(found | {(char, 0) for char in PUNCTUATION})


def scan_of(layout, char):
    return dict(keys(layout))[char]


def event(kind, char, scan=0, modifiers=Qt.KeyboardModifier.NoModifier, repeated=False):
    """The event of a key that types `char`."""
    code = ord(char.upper()) if len(char.upper()) == 1 else ord(char)
    if char != char.lower():
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    text = "" if modifiers & Qt.KeyboardModifier.AltModifier else char
    return QKeyEvent(kind, code, modifiers, scan, code, 0, text, repeated, 1)


def press(widget, char, scan=0, modifiers=Qt.KeyboardModifier.NoModifier, repeated=False):
    """Press and let go of a key over a widget, as the focus would have it."""
    kinds = QEvent.Type
    override = event(kinds.ShortcutOverride, char, scan, modifiers, repeated)
    override.ignore()
    QApplication.sendEvent(widget, override)
    QApplication.sendEvent(widget, event(kinds.KeyPress, char, scan, modifiers, repeated))
    QApplication.sendEvent(widget, event(kinds.KeyRelease, char, scan, modifiers, repeated))
