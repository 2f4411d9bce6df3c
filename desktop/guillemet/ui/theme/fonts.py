"""The two families that Guillemet carries: Inter for the window, Noto Serif for articles."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from guillemet.resources import resource

UI_FAMILY: Final = "Inter"
TEXT_FAMILY: Final = "Noto Serif"
# the type scale, in pixels at zoom 1
TINY: Final = 11
SMALL: Final = 12
BASE: Final = 13
LARGE: Final = 15
TITLE: Final = 20
DISPLAY: Final = 28


def load_fonts() -> None:
    """Make the bundled families known to Qt, once a process."""
    for file in resource("fonts").iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


def ui_font(
    size: int = BASE,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    italic: bool = False,
    tabular: bool = False,
) -> QFont:
    """Return the window's font, `size` in pixels; `tabular` figures are all of one width."""
    font = _font(UI_FAMILY, QFont.StyleHint.SansSerif, size, weight)
    font.setItalic(italic)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def serif_font(
    size: int = BASE, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False
) -> QFont:
    """Return the font of articles and of their words on cards, `size` in pixels."""
    font = _font(TEXT_FAMILY, QFont.StyleHint.Serif, size, weight)
    font.setItalic(italic)
    return font


def mono_font(size: int = SMALL) -> QFont:
    """Return the system's fixed-width font, for paths and details."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(size)
    return font


def _font(family: str, hint: QFont.StyleHint, size: int, weight: QFont.Weight) -> QFont:
    """Return a font that the caller may change: copying one is much less work than making it."""
    return QFont(_made(family, hint, size, weight))


@cache
def _made(family: str, hint: QFont.StyleHint, size: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setStyleHint(hint)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font
