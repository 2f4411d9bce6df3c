"""What the user chooses once: language, look, name, how files are named."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_CODER_MISSING
from guillemet.ui.dialogs.person import PersonFields
from guillemet.ui.theme import look
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.words import tr
from guillemet.ui.workbench import Preferences

THEMES: Final = ("", "light", "dark", "sepia", "contrast")

LANGUAGES: Final = (("English", "en"), ("Français", "fr"))
"""The languages the program speaks, each by its own name."""


class SettingsDialog(FormDialog):
    """The settings of the program. Those of a project are elsewhere."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings", "Settings"), tr("Settings", "Done"), parent)
        self._preferences = preferences
        now = preferences.now
        self.language = QComboBox()
        for words, code in (
            (tr("Settings", "As the system"), ""),
            *LANGUAGES,
        ):
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(now.language)))
        self.theme = QComboBox()
        for words, name in zip(theme_words(), THEMES, strict=True):
            self.theme.addItem(words, name)
        self.theme.setCurrentIndex(max(0, self.theme.findData(now.theme)))
        self.person = PersonFields(now)
        self.pattern = QLineEdit(now.pattern)
        self.keys = self.add_button(tr("Settings", "Change keys…"))
        self.keys_wanted = False
        self.keys.clicked.connect(self._on_keys)
        self._lay_out_rows()

    @Slot()
    def _on_keys(self) -> None:
        """Keep what is chosen; keys have a dialog of their own."""
        self.keys_wanted = True
        self.accept()
        self.keys_wanted = self.result() == SettingsDialog.DialogCode.Accepted.value

    def _lay_out_rows(self) -> None:
        self.add_row(
            tr("Settings", "Language of the program"), self.language,
            tr("Settings", "Another language is spoken from the next start on."),
        )  # fmt: skip
        self.add_row(tr("Settings", "Colours"), self.theme)
        self.person.lay_out_in(self)
        self.add_row(
            tr("Settings", "How the names of article files read"), self.pattern,
            tr("Settings", "%date, %outlet, %title and %author, with anything in between."),
        )  # fmt: skip

    @override
    def submit(self) -> None:
        name, initials = self.person.values()
        if not name:
            raise BadValue(MSG_CODER_MISSING)
        theme = str(self.theme.currentData())
        self._preferences.change(
            language=str(self.language.currentData()), theme=theme, coder=name,
            initials=initials, colour=self.person.colour,
            pattern=self.pattern.text().strip() or "%title",
        )  # fmt: skip
        look().choose(theme or "system")


def theme_words() -> tuple[str, ...]:
    """Return what the themes are called, in the order of `THEMES`."""
    return (
        tr("Menus", "As the system"), tr("Menus", "Light"), tr("Menus", "Dark"),
        tr("Menus", "Sepia"), tr("Menus", "High contrast"),
    )  # fmt: skip
