"""A field's value for many annotations."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue
from guillemet.domain.fields import Field
from guillemet.domain.messages import MSG_FIELD_VALUE
from guillemet.ui.inspector.field_input import FieldInput
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import tr


class ValueDialog(FormDialog):
    """Asks which field, and which value; none clears it."""

    def __init__(self, fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(tr("Coded", "Set a field"), tr("Coded", "Set"), parent)
        self._fields = fields
        self._wrong = ""
        self.value = ""
        self.which = QComboBox()
        for field in fields:
            self.which.addItem(field.name)
        self._place = QWidget()
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._about = secondary("")
        self.add_row(tr("Coded", "Field"), self.which)
        self.add(self._about)
        self.add_row(tr("Coded", "Value"), self._place, tr("Coded", "Nothing clears the field."))
        self.which.currentIndexChanged.connect(self._show_input)
        self._show_input()

    @property
    def field(self) -> Field:
        """The field chosen."""
        return self._fields[self.which.currentIndex()]

    @Slot()
    def _show_input(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self.value, self._wrong = "", ""
        self.input = FieldInput(self.field, "", self)
        self.input.entered.connect(self._on_entered)
        self.input.refused.connect(self._on_refused)
        self._column.addWidget(self.input.widget)
        self._about.setText(self.field.description)
        self._about.setVisible(bool(self.field.description))

    @Slot(str)
    def _on_entered(self, value: str) -> None:
        self.value, self._wrong = value, ""
        self.set_error("")

    @Slot(str)
    def _on_refused(self, value: str) -> None:
        self._wrong = value

    @override
    def submit(self) -> None:
        self.primary.setFocus()  # a line is entered when the focus leaves it
        if self._wrong:
            raise BadValue(MSG_FIELD_VALUE, value=self._wrong[:80], name=self.field.name)
