"""The key sheet, the command palette, the pages of help, what this program is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from guillemet import __version__
from guillemet.ui.actions import Actions
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.words import tr

if TYPE_CHECKING:
    from guillemet.ui.help.window import HelpWindow

PAGES = ("help_kinds", "help_columns", "help_formats", "help_data")


class Helping(QObject):
    """What is there with and without a project; `project` says which file is open."""

    def __init__(
        self, actions: Actions, window: QWidget, project: Callable[[], Path | None]
    ) -> None:
        super().__init__(window)
        self._project = project
        self._pages: HelpWindow | None = None
        self._actions = actions
        self._window = window
        actions.bind("key_sheet", self.show_keys)
        actions.bind("palette", self.show_palette)
        actions.bind("about", self.about)
        for page in PAGES:
            actions.bind(page, partial(self.show_page, page))

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
