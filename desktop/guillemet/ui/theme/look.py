"""What the window wears now, and how it changes while it is open."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QPalette, QPixmap, QScreen
from PySide6.QtWidgets import QApplication, QStyleFactory

from guillemet.resources import resource
from guillemet.ui.theme.fonts import load_fonts, ui_font
from guillemet.ui.theme.palette import Theme, load_theme, mix, theme_names
from guillemet.ui.theme.sheet import SHEET_ICONS, style_sheet

SYSTEM: Final = "system"
_ROLES: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_ink",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip_ink",
    QPalette.ColorRole.PlaceholderText: "ink_faint",
    QPalette.ColorRole.Accent: "accent",
}
_WORDS: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Look(QObject):
    """The theme of the whole application; a child of it, one of them.

    Attributes:
        choice: what the user chose: "system" or a theme's name.
        pixmaps: tinted icons by name, colour, size and pixel ratio.
        pictures: whatever else is drawn once and shown often.

    Signals:
        changed: another `Theme` is worn, or the same is to be drawn for one more screen.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._drawn = QTemporaryDir()
        self._theme = load_theme("light")
        self._dressed = False
        self._sheet = ""
        self._later = False
        self.choice = SYSTEM
        self.pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self.pictures: dict[object, QPixmap] = {}
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.screenAdded.connect(self._draw_again)

    @property
    def theme(self) -> Theme:
        """The theme that is worn."""
        return self._theme

    def choose(self, choice: str) -> None:
        """Wear the theme `choice`; "system" and names that no theme has follow the system."""
        hints = self._app.styleHints()
        if choice in theme_names():
            self.choice = choice
            theme = load_theme(choice)
            hints.setColorScheme(Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light)
        else:
            self.choice = SYSTEM
            hints.unsetColorScheme()
            theme = load_theme(theme_for(hints.colorScheme()))
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Restyle everything that is open."""
        if self._dressed and theme == self._theme:
            return
        if not self._dressed:
            load_fonts()
            self._app.setStyle(QStyleFactory.create("Fusion"))
            self._app.setFont(ui_font())
        self._dressed = True
        self._theme = theme
        self.pixmaps.clear()
        self.pictures.clear()
        self._app.setPalette(palette_of(theme))
        self._sheet = style_sheet(theme, self._draw_sheet_icons(theme))
        if not self._later:
            self._app.setStyleSheet(self._sheet)
        self.changed.emit(theme)

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Build a window without the style sheet, and dress it whole at the end of a block.

        Dressed, a widget and all in it are restyled whenever they are put into another. What is
        on the screen already is not undressed.
        """
        if not any(widget.isVisible() for widget in self._app.topLevelWidgets()):
            self.wait()
        try:
            yield
        finally:
            self.dress()

    def wait(self) -> None:
        """Take the style sheet off, and put none on, until `dress`."""
        self._later = True
        if self._app.styleSheet():
            self._app.setStyleSheet("")

    def dress(self) -> None:
        """Put the style sheet on if it waits: every window does so before it is seen."""
        if self._later:
            self._later = False
            self._app.setStyleSheet(self._sheet)

    @Slot(Qt.ColorScheme)
    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self.choice == SYSTEM and self._dressed:
            self.wear(load_theme(theme_for(scheme)))

    @Slot(QScreen)
    def _draw_again(self, _screen: QScreen) -> None:
        """Have icons drawn for the pixels of a screen that was plugged in."""
        self.changed.emit(self._theme)

    def _draw_sheet_icons(self, theme: Theme) -> dict[str, str]:
        """A style sheet takes pictures from files only: write them in the theme's colours."""
        paths = {}
        for name, colour in SHEET_ICONS:
            drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            tint: QColor = getattr(theme, colour)
            path = Path(self._drawn.path(), f"{theme.name}-{name}-{colour}.svg")
            path.write_text(drawing.replace("currentColor", tint.name()), encoding="utf-8")
            paths[f"{name.replace('-', '_')}_{colour}"] = path.as_posix()
        return paths


def look() -> Look:
    """Return the application's look; the first to ask makes it, in light colours.

    Raises:
        TypeError: there is no application with widgets.
    """
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a look needs a QApplication")
    return _look_of(app)


def current_theme() -> Theme:
    """Return the theme that is worn: ask again at every painting, it may have changed."""
    return look().theme


def apply_theme(app: QApplication, theme: Theme | str) -> None:
    """Dress the application in `theme`, or in what a name of the settings ("system") means."""
    worn = _look_of(app)
    if isinstance(theme, Theme):
        worn.choice = theme.name
        worn.wear(theme)
    else:
        worn.choose(theme)


@cache
def _look_of(app: QApplication) -> Look:
    return Look(app)


def theme_for(scheme: Qt.ColorScheme) -> str:
    """Return the name of the theme that suits the system's colours; light if it says nothing."""
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def palette_of(theme: Theme) -> QPalette:
    """Return the theme for whatever Qt draws without the style sheet."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, getattr(theme, name))
    faded = mix(theme.window, theme.ink, 0.45)
    for role in _WORDS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette
