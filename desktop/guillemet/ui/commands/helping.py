"""The key sheet, the command palette, what this program is."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from guillemet import __version__
from guillemet.ui.actions import Actions
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.words import tr


class Helping(QObject):
    """What is there with and without a project."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        actions.bind("key_sheet", self.show_keys)
        actions.bind("palette", self.show_palette)
        actions.bind("about", self.about)

    def show_keys(self) -> None:
        """Show the keys that do something now."""
        from guillemet.ui.help.key_sheet import KeySheet

        sheet = KeySheet(self._actions.offers, self._window)
        sheet.exec()
        sheet.deleteLater()

    def show_palette(self) -> None:
        """Ask which command is wanted, and do it once the focus is back where it was."""
        from guillemet.ui.help.palette import Palette

        self._actions.refresh()
        palette = Palette(self._actions, self._window)
        palette.exec()
        palette.deleteLater()
        chosen = palette.chosen
        if chosen:
            QTimer.singleShot(0, self, lambda: self._actions.trigger(chosen))

    def about(self) -> None:
        """Say which version this is."""
        words = tr(
            "About",
            "Guillemet {version}: read articles, mark quotes, say who speaks, take the data away.",
            version=__version__,
        )
        more = tr("About", "Free software under the MIT licence. Fonts: Inter, Noto Serif (OFL).")
        inform(self._window, words, details=more)
