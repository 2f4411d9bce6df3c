"""Who is at the desk, asked once: before the first change in a project of one's own."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_CODER_MISSING
from guillemet.ui.dialogs.person import PersonFields
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.words import tr
from guillemet.ui.workbench import Preferences


class CoderDialog(FormDialog):
    """Asks for a name and initials and keeps them in the settings."""

    def __init__(
        self, preferences: Preferences, parent: QWidget | None = None, *, copied: bool = False
    ) -> None:
        lead = tr("Coder", "Whoever reads the data later sees who coded what. Asked only once.")
        if copied:
            lead = tr("Coder", "This copy was made for a colleague to code in. Is that you?")
        super().__init__(
            tr("Coder", "Who is at the desk?"), tr("Coder", "This is me"), parent, lead=lead
        )
        self._preferences = preferences
        self.person = PersonFields(preferences.now)
        self.person.lay_out_in(self)

    @override
    def submit(self) -> None:
        name, initials = self.person.values()
        if not name:
            raise BadValue(MSG_CODER_MISSING)
        self._preferences.change(
            coder=name, initials=initials, colour=self.person.colour
        )  # fmt: skip
