"""A choice of languages by their own names in the user's language."""

from typing import Final

from PySide6.QtWidgets import QComboBox

from guillemet.ui.words import language_name, tr

OFFERED: Final = (
    "fr", "en", "de", "es", "it", "pt", "nl", "pl", "ro", "cs", "sv", "da", "nb", "fi", "el",
    "ru", "uk", "tr", "ar", "fa", "he", "hi", "zh", "ja", "ko", "vi", "id",
)  # fmt: skip


class LanguageBox(QComboBox):
    """A language by its code, or "several / unknown"."""

    def __init__(self, chosen: str = "") -> None:
        super().__init__()
        self.addItem(tr("Languages", "Several, or unknown"), "")
        named = sorted((language_name(code), code) for code in OFFERED)
        for name, code in named:
            self.addItem(name, code)
        self.choose(chosen)

    def choose(self, code: str) -> None:
        """Choose a code; one that is not offered is added."""
        if code and self.findData(code) < 0:
            self.addItem(language_name(code), code)
        self.setCurrentIndex(max(0, self.findData(code)))

    @property
    def code(self) -> str:
        """The BCP 47 code of what is chosen, "" for several."""
        return str(self.currentData())
