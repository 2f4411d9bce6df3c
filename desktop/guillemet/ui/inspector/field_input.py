"""What a value of a project's own field is entered with."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from guillemet.domain.fields import NO, YES, Field, FieldType
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.widgets.labels import restyle
from guillemet.ui.words import tr

SIDE_BY_SIDE: Final = 7
"""More choices than that are a list to open."""


class FieldInput(QObject):
    """Makes the widget for a field and tells what is entered there.

    Signals:
        entered: a value the field takes; "" clears it.
        refused: a value it does not take.
    """

    entered = Signal(str)
    refused = Signal(str)

    def __init__(self, field: Field, value: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._value = value
        self.widget = self._made()
        self.widget.setAccessibleName(field.name)
        if field.description:
            self.widget.setAccessibleDescription(field.description)

    @property
    def stop(self) -> QWidget:
        """The widget that Tab comes to."""
        return self.widget.stop if isinstance(self.widget, Pills) else self.widget

    def _made(self) -> QWidget:
        field, value = self._field, self._value
        if field.type is FieldType.YESNO:
            return self._pills([(YES, tr("Inspector", "yes")), (NO, tr("Inspector", "no"))])
        if field.type is FieldType.CHOICES:
            return self._pills([(choice, choice) for choice in field.choices], several=True)
        if field.type is FieldType.CHOICE:
            choices = [(choice, choice) for choice in field.choices]
            if value and value not in field.choices:
                choices.append((value, value))
            return self._pills(choices) if len(choices) <= SIDE_BY_SIDE else self._box(choices)
        return self._line()

    def _pills(self, options: list[tuple[str, str]], *, several: bool = False) -> QWidget:
        pills = Pills(options, self._value.split("|"), several=several)
        pills.chosen.connect(self.entered)
        return pills

    def _box(self, options: list[tuple[str, str]]) -> QWidget:
        box = QComboBox()
        box.addItem("–", "")
        for choice, words in options:
            box.addItem(words, choice)
        box.setCurrentIndex(max(0, box.findData(self._value)))
        box.activated.connect(lambda n: self.entered.emit(str(box.itemData(n))))
        return box

    def _line(self) -> QWidget:
        line = QLineEdit(self._value)
        if self._field.type is FieldType.DATE:
            line.setPlaceholderText(tr("Inspector", "YYYY-MM-DD, YYYY-MM or YYYY"))
        line.editingFinished.connect(lambda: self._on_line(line))
        return line

    def _on_line(self, line: QLineEdit) -> None:
        text = line.text()
        if text == self._value:
            restyle(line, wrong=False)
        elif self._field.accepts(text):
            restyle(line, wrong=False)
            self._value = text
            self.entered.emit(text)
        else:
            restyle(line, wrong=True)
            self.refused.emit(text)


def shown_value(field: Field, value: str) -> str:
    """Return a value as a chip shows it: yes and no in the user's language."""
    if field.type is FieldType.YESNO:
        return {YES: tr("Inspector", "yes"), NO: tr("Inspector", "no")}.get(value, value)
    if field.type is FieldType.CHOICES:
        return value.replace("|", ", ")
    return value
