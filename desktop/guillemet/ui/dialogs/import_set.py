"""One value for all the rows that are chosen."""

from PySide6.QtCore import QStringListModel, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QPushButton, QWidget

from guillemet.ui.dialogs.import_grid import EntryLine, completer_of
from guillemet.ui.dialogs.import_model import AUTHORS, LANGUAGE, OUTLET, PUBLISHED
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, tr

FIELDS = (OUTLET, PUBLISHED, LANGUAGE, AUTHORS)


class SetForRows(QWidget):
    """A field, a value, and a button that says for how many rows.

    Signals:
        wanted: a column of the grid, and what was typed for it.
    """

    wanted = Signal(int, str)

    def __init__(self, outlets: QStringListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QComboBox()
        words = (
            tr("Import", "Outlet"), tr("Import", "Date"), tr("Import", "Language"),
            tr("Import", "Authors"),
        )  # fmt: skip
        for column, name in zip(FIELDS, words, strict=True):
            self.field.addItem(name, column)
        self.field.setAccessibleName(tr("Import", "Field to set"))
        self.value = EntryLine(self._set)
        self.value.setAccessibleName(tr("Import", "Value for the rows chosen"))
        self._completers = {OUTLET: completer_of(outlets, self.value)}
        self._without = QCompleter(self.value)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._set)
        self.field.currentIndexChanged.connect(self._on_field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("Import", "Set for the rows chosen"), "strong"))
        row.addWidget(self.field)
        row.addWidget(self.value, 1)
        row.addWidget(self.button)
        self._on_field()
        self.set_count(0)

    def set_count(self, rows: int) -> None:
        """Say how many rows are chosen."""
        self.button.setText(plural("Import", "Set in {n} row", "Set in {n} rows", rows))
        self.button.setEnabled(rows > 0)

    @Slot()
    def _set(self) -> None:
        if self.button.isEnabled():
            self.wanted.emit(int(self.field.currentData()), self.value.text())

    @Slot()
    def _on_field(self) -> None:
        column = int(self.field.currentData())
        self.value.setCompleter(self._completers.get(column, self._without))
        self.value.setPlaceholderText(
            {
                PUBLISHED: tr("Import", "2026-03-12, 12/3/2026 or 12 March 2026"),
                LANGUAGE: tr("Import", "fr, French or français"),
                AUTHORS: tr("Import", "Several with ; in between"),
            }.get(column, "")
        )
