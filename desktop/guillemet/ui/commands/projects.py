"""What is done with projects as wholes: new, open, recent, sample, settings, close, quit."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from guillemet.domain.errors import GuillemetError
from guillemet.services.folders import data_folder
from guillemet.ui.actions import Actions
from guillemet.ui.dialogs.settings import LANGUAGES, THEMES, SettingsDialog, theme_words
from guillemet.ui.start.page import StartPage
from guillemet.ui.theme import look
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.words import sentence, tr
from guillemet.ui.workbench import Preferences

MOST_RECENT = 8


class Shows(Protocol):
    """The window, as far as it shows projects."""

    def open_project(self, path: Path) -> bool:
        """Show a project."""

    def close_project(self) -> bool:
        """Put the open one to rest."""


class Projects(QObject):
    """The File menu."""

    def __init__(self, preferences: Preferences, start: StartPage, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._start = start
        self._window = window
        self._shows: Shows | None = None
        self._actions: Actions | None = None
        start.new_wanted.connect(self.ask_new)
        start.open_wanted.connect(self.open)
        start.sample_wanted.connect(self.open_sample)
        start.recent_wanted.connect(self.show)
        start.forget_wanted.connect(self._forget)
        start.show_recent(self.recent())

    def bind(self, actions: Actions, shows: Shows) -> None:
        """Take the actions; `shows` is what opens and closes projects."""
        self._shows = shows
        self._actions = actions
        actions.bind("new", self.ask_new)
        actions.bind("open", self.open)
        actions.bind("open_sample", self.open_sample)
        actions.bind("settings", self.settings)
        actions.bind("close_project", self.close, self._start.isHidden)
        actions.bind("quit", self._quit)

    # -- new and open --------------------------------------------------------------------------

    def new(self) -> Path | None:
        """Ask for a new project and show it; return where it lies, None if nobody wanted it."""
        from guillemet.ui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._preferences, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.made is not None:
            self.show(dialog.made)
        return dialog.made

    @Slot()
    def ask_new(self) -> None:
        """Ask for a new project and show it."""
        self.new()

    @Slot()
    def open(self) -> None:
        """Ask which project to open."""
        from guillemet.services.project_files import SUFFIX

        title = tr("Window", "Open a project")
        kinds = tr("Window", "Guillemet projects ({pattern})", pattern=f"*{SUFFIX}")
        last = self._preferences.now.last_project
        folder = str(Path(last).parent) if last else ""
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds)
        if name:
            self.show(Path(name))

    @Slot()
    def open_sample(self) -> None:
        """Show the sample project, made if it is not there."""
        from guillemet.services.samples import sample_project

        try:
            path = sample_project(data_folder(), name=tr("Start", "Sample"))
        except GuillemetError as error:
            inform(self._window, sentence(error))
            return
        self.show(path)

    @Slot(object)
    def show(self, path: Path) -> None:
        """Show a project, and remember it as the one used last."""
        if self._shows is not None and self._shows.open_project(path):
            self.remember(path)

    def remember(self, path: Path) -> None:
        """Put a project at the head of those used last."""
        others = [each for each in self._preferences.now.recent if each != str(path)]
        self._preferences.change(recent=[str(path), *others][:MOST_RECENT], last_project=str(path))
        self._start.show_recent(self.recent())

    def recent(self) -> Sequence[Path]:
        """Return the projects used last, the very last first."""
        return [Path(each) for each in self._preferences.now.recent]

    @Slot(object)
    def _forget(self, path: Path) -> None:
        kept = [each for each in self._preferences.now.recent if each != str(path)]
        self._preferences.change(recent=kept)
        self._start.show_recent(self.recent())

    @Slot()
    def close(self) -> None:
        """Close the project and show the start page."""
        if self._shows is not None and self._shows.close_project():
            self._preferences.change(last_project="")
            self._start.say("")

    @Slot()
    def _quit(self) -> None:
        self._window.close()

    # -- settings ------------------------------------------------------------------------------

    def settings(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(self._preferences, self._window)
        dialog.exec()
        keys_wanted = dialog.keys_wanted
        dialog.deleteLater()
        if keys_wanted and self._actions is not None:
            self._actions.trigger("edit_keys")

    # -- menus ---------------------------------------------------------------------------------

    def recent_menu(self) -> QMenu:
        """Return the menu of the projects used last, asked anew each time it is shown."""
        menu = QMenu(tr("Menus", "Open recent"), self._window)

        def fill() -> None:
            menu.clear()
            for path in self.recent():
                action = menu.addAction(f"{path.stem} – {path.parent}".replace("&", "&&"))
                action.setEnabled(path.is_file())
                action.triggered.connect(partial(self.show, path))
            if not menu.actions():
                menu.addAction(tr("Menus", "None yet")).setEnabled(False)

        menu.aboutToShow.connect(fill)
        return menu

    def theme_menu(self) -> QMenu:
        """Return the menu of the themes, the one in use checked."""
        menu = QMenu(tr("Menus", "Theme"), self._window)
        for name, words in zip(THEMES, theme_words(), strict=True):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(partial(self._choose_theme, name))

        def check() -> None:
            for action in menu.actions():
                action.setChecked(action.data() == self._preferences.now.theme)

        menu.aboutToShow.connect(check)
        return menu

    def language_menu(self) -> QMenu:
        """Return the menu of the languages of the program, the one chosen checked."""
        menu = QMenu(tr("Menus", "Language"), self._window)
        group = QActionGroup(menu)
        for words, code in ((tr("Settings", "As the system"), ""), *LANGUAGES):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(code == self._preferences.now.language)
            group.addAction(action)
            action.triggered.connect(partial(self._choose_language, code))
        return menu

    def _choose_language(self, code: str) -> None:
        self._preferences.change(language=code)
        words = tr("Settings", "Another language is spoken from the next start on.")
        inform(self._window, words)

    def _choose_theme(self, name: str) -> None:
        self._preferences.change(theme=name)
        look().choose(name or "system")
