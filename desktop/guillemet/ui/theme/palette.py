"""Named colours, read from ``resources/themes/*.toml``."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, Self

from PySide6.QtGui import QColor

from guillemet.domain.records import dataclass
from guillemet.resources import resource

HUES: Final = ("blue", "orange", "violet", "green", "sky", "brown", "slate")
PLAIN_HUE: Final = "slate"
COLOURS: Final = (
    "window", "panel", "rail", "paper", "card", "field", "ink", "ink_secondary", "ink_faint",
    "line", "line_strong", "accent", "accent_hover", "accent_soft", "accent_text", "accent_ink",
    "selection", "selection_ink", "hover", "pressed", "error", "error_soft", "warning",
    "warning_soft", "tooltip", "tooltip_ink", "shadow", "link",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One look of the whole window.

    Grounds: `window` (dialogs, bars), `panel` (list, inspector), `rail`, `paper` (the article),
    `card`, `field` (inputs). `ink` and `ink_secondary` can be read on all of them, `ink_faint`
    (paragraph numbers, placeholders) on paper, card and field only. `line` is decoration;
    `line_strong` a border that says something. `accent` is for focus, what is current and the
    primary button, whose words are `accent_ink`; `accent_text` is for words on any ground.
    `selection` never looks like a mark. `link` is for words of the article that lead elsewhere.

    Attributes:
        name: the file's, as settings keep it.
        title: the theme's name in English.
        strokes: the colour of marks by the name of their hue.
        fill_opacity: how much of the stroke a mark's ground takes, 0 to 1.
    """

    name: str
    title: str
    dark: bool
    high_contrast: bool
    fill_opacity: float
    strokes: Mapping[str, QColor]
    window: QColor
    panel: QColor
    rail: QColor
    paper: QColor
    card: QColor
    field: QColor
    ink: QColor
    ink_secondary: QColor
    ink_faint: QColor
    line: QColor
    line_strong: QColor
    accent: QColor
    accent_hover: QColor
    accent_soft: QColor
    accent_text: QColor
    accent_ink: QColor
    selection: QColor
    selection_ink: QColor
    hover: QColor
    pressed: QColor
    error: QColor
    error_soft: QColor
    warning: QColor
    warning_soft: QColor
    tooltip: QColor
    tooltip_ink: QColor
    shadow: QColor
    link: QColor

    @classmethod
    def read(cls, name: str, table: Mapping[str, Any]) -> Self:
        """Make a theme of what its file holds.

        Raises:
            ValueError: a colour is missing, unknown or no colour.
        """
        given = {
            **_colours(table["colours"], COLOURS),
            "name": name,
            "strokes": _colours(table["hues"], HUES),
            **{key: table[key] for key in ("title", "dark", "high_contrast", "fill_opacity")},
        }
        return cls(**given)

    def stroke(self, hue: str) -> QColor:
        """Return the colour of lines and letters in `hue`; no hue or an unknown one is slate."""
        return self.strokes.get(hue, self.strokes[PLAIN_HUE])

    def fill(self, hue: str, ground: QColor | None = None) -> QColor:
        """Return the opaque ground of a mark or chip in `hue` that lies on `ground` (paper)."""
        return mix(ground or self.paper, self.stroke(hue), self.fill_opacity)

    def named(self) -> dict[str, QColor]:
        """Return every colour but the hues by its name."""
        return {name: getattr(self, name) for name in COLOURS}


def theme_names() -> list[str]:
    """Return the names of all themes, light and dark first."""
    files = [file.name for file in resource("themes").iterdir()]
    names = {name.removesuffix(".toml") for name in files if name.endswith(".toml")}
    return [*sorted(names & {"light", "dark"}, reverse=True), *sorted(names - {"light", "dark"})]


@cache
def load_theme(name: str) -> Theme:
    """Read the theme `name`.

    Raises:
        FileNotFoundError: there is no such theme.
        ValueError: its file lacks a colour, or has one too many.
    """
    written = resource("themes", f"{name}.toml").read_text(encoding="utf-8")
    return Theme.read(name, tomllib.loads(written))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2 of two opaque colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(ground: QColor, over: QColor, opacity: float) -> QColor:
    """Return the opaque colour that `over` gives on `ground`."""
    pairs = zip(_parts(ground), _parts(over), strict=True)
    return QColor(*(round(below + (above - below) * opacity) for below, above in pairs))


def _colours(written: Mapping[str, str], names: tuple[str, ...]) -> dict[str, QColor]:
    wrong = set(names) ^ set(written) | {n for n, c in written.items() if not QColor(c).isValid()}
    if wrong:
        raise ValueError(f"colours missing, unknown or unreadable: {sorted(wrong)}")
    return {name: QColor(written[name]) for name in names}


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _parts(colour: QColor) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255."""
    return colour.red(), colour.green(), colour.blue()
