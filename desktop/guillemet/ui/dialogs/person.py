"""Who codes: name and initials, as fields of a form."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from guillemet.services.settings import Settings
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.inputs import HuePicker
from guillemet.ui.words import tr

LONGEST_INITIALS = 4


class PersonFields:
    """The name, prefilled, initials that follow it until they are typed, and a hue."""

    def __init__(self, settings: Settings) -> None:
        self.name = QLineEdit(settings.who)
        self.initials = QLineEdit(settings.initials or initials_of(settings.who))
        self.initials.setMaxLength(LONGEST_INITIALS)
        self.initials.setMaximumWidth(96)
        self.hue = HuePicker(settings.colour)
        self._typed = bool(settings.initials)
        self.name.textChanged.connect(self._follow)
        self.initials.textEdited.connect(self._on_typed)

    def lay_out_in(self, form: FormDialog) -> None:
        """Add the fields to a form."""
        form.add_row(
            tr("Coder", "Your name"), self.name, tr("Coder", "It stands in every row you code.")
        )
        form.add_row(tr("Coder", "Your initials"), self.initials)
        form.add_row(
            tr("Coder", "Your colour"), self.hue, tr("Coder", "Where marks are coloured by coder.")
        )

    def values(self) -> tuple[str, str]:
        """Return the name and the initials; both are empty if there is no name."""
        name = " ".join(self.name.text().split())
        return name, (self.initials.text().strip() or initials_of(name)) if name else ""

    @property
    def colour(self) -> str:
        """The hue that was chosen, "" if none was."""
        return "" if self.hue.hue == "slate" else self.hue.hue

    @Slot()
    def _on_typed(self) -> None:
        self._typed = bool(self.initials.text())

    @Slot()
    def _follow(self) -> None:
        if not self._typed:
            self.initials.setText(initials_of(self.name.text()))


def initials_of(name: str) -> str:
    """Return the first letters of a name's words: ``Ana Lund`` is AL."""
    parts = [part for part in name.replace("-", " ").split() if part[0].isalnum()]
    return "".join(part[0] for part in parts).upper()[:LONGEST_INITIALS]
