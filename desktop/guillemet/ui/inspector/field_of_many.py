"""A value of one of the project's own fields, for several annotations at once."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue
from guillemet.domain.fields import Field
from guillemet.domain.messages import MSG_FIELD_VALUE
from guillemet.ui.inspector.field_input import FieldInput
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.words import plural, tr


class FieldOfMany(FormDialog):
    """Asks for the value; empty clears it. What the field does not take is refused."""

    def __init__(self, field: Field, count: int, parent: QWidget) -> None:
        title = plural(
            "Inspector", "{field} of {n} annotation", "{field} of {n} annotations", count,
            field=field.name,
        )  # fmt: skip
        super().__init__(title, tr("Inspector", "Set"), parent)
        self._field = field
        self._chosen = ""
        self._input = FieldInput(field, "", self)
        self._input.entered.connect(self._on_entered)
        self.add_row(field.name, self._input.widget, tr("Inspector", "Empty clears the field."))
        self._input.stop.setFocus()

    @property
    def value(self) -> str:
        """What was entered."""
        widget = self._input.widget
        return widget.text() if isinstance(widget, QLineEdit) else self._chosen

    @Slot(str)
    def _on_entered(self, value: str) -> None:
        self._chosen = value

    @override
    def submit(self) -> None:
        if self.value and not self._field.accepts(self.value):
            raise BadValue(MSG_FIELD_VALUE, value=self.value[:80], name=self._field.name)
