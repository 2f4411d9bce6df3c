"""The key sheet, the command palette, the pages of help, what this program is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from guillemet import __version__
from guillemet.ui.actions import Actions
from guillemet.ui.menus import submenus
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.words import tr
from guillemet.ui.workbench import Preferences

if TYPE_CHECKING:
    from guillemet.ui.help.window import HelpWindow

PAGES = ("help_kinds", "help_columns", "help_formats", "help_data")


class Helping(QObject):
    """What is there with and without a project; `project` says which file is open."""

    def __init__(
        self,
        actions: Actions,
        window: QMainWindow,
        project: Callable[[], Path | None],
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._project = project
        self._pages: HelpWindow | None = None
        self._actions = actions
        self._window = window
        actions.bind("key_sheet", self.show_keys)
        actions.bind("palette", self.show_palette)
        actions.bind("edit_keys", self.edit_keys)
        actions.bind("about", self.about)
        for page in PAGES:
            actions.bind(page, partial(self.show_page, page))

    def show_keys(self) -> None:
        """Show the keys that do something now."""
        from guillemet.ui.help.key_sheet import KeySheet

        actions = self._actions
        sheet = KeySheet(actions.offers, self._window, actions.keys.bindings)
        sheet.exec()
        wanted = sheet.change_wanted
        sheet.deleteLater()
        if wanted:
            self.edit_keys()

    def edit_keys(self) -> None:
        """Let the user choose other keys."""
        from guillemet.ui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self._actions, self._preferences, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_palette(self) -> None:
        """Ask which command is wanted, and do it once the focus is back where it was."""
        from guillemet.ui.help.palette import MOST_RECENT, Palette

        self._actions.refresh()
        recent = self._preferences.now.recent_commands
        palette = Palette(
            self._actions, self._window, recent=recent, menus=submenus(self._window.menuBar())
        )
        palette.exec()
        chosen = palette.chosen
        palette.deleteLater()
        if chosen is None:
            return
        if chosen.entry is not None:
            QTimer.singleShot(0, self, chosen.entry.trigger)
            return
        used = [chosen.name, *(name for name in recent if name != chosen.name)]
        self._preferences.change(recent_commands=used[:MOST_RECENT])
        QTimer.singleShot(0, self, lambda: self._actions.trigger(chosen.name))

    def show_page(self, page: str) -> None:
        """Show a page of help beside the work."""
        if self._pages is None:
            from guillemet.ui.help.window import HelpWindow

            self._pages = HelpWindow(self._project, self._window)
        self._pages.show_page(page)

    def about(self) -> None:
        """Say which version this is."""
        words = tr(
            "About",
            "Guillemet {version}: read articles, mark quotes, say who speaks, take the data away.",
            version=__version__,
        )
        more = tr("About", "Free software under the MIT licence. Fonts: Inter, Noto Serif (OFL).")
        inform(self._window, words, details=more)
