"""How the text is set, seen while it is chosen."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.ui.dialogs.settings import THEMES, theme_words
from guillemet.ui.reader.typography import LIMITS, Typography, look_of
from guillemet.ui.theme import look
from guillemet.ui.theme.fonts import TEXT_FAMILY, UI_FAMILY
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.inputs import NumberField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

BESIDE: Final = 24
"""Pixels between the dialog and the edges of the reader, so that the text is seen."""


class TypographyDialog(FormDialog):
    """Font, size, line height, measure, justification, letter spacing; for all projects, or one.

    Colours are always those of all.

    Signals:
        changed: the `Typography` that is chosen now.
    """

    changed = Signal(object)

    def __init__(self, bench: Workbench, over: QWidget) -> None:
        super().__init__(tr("Text", "How the text is set"), tr("Text", "Done"), over)
        self._bench = bench
        preferences = bench.preferences
        self._preferences = preferences
        self._over = over
        self._before = look_of(bench)
        self._theme_before = preferences.now.theme
        self.font_ = QComboBox()
        self.theme = QComboBox()
        self.numbers = {name: NumberField(*limits, 0) for name, limits in LIMITS.items()}
        self.justified = QCheckBox(tr("Text", "Both edges straight"))
        self.own = QCheckBox(tr("Text", "For this project only"))
        self.own.setChecked(bool(bench.own_look))
        self.own.setEnabled(bench.ready)
        self.usual = self.add_button(tr("Text", "As usual"))
        self._fill()
        self._lay_out_fields()
        self._show(self._before)
        self._connect()

    def _fill(self) -> None:
        self.font_.addItem(tr("Text", "{font}, with serifs", font=TEXT_FAMILY), "")
        self.font_.addItem(tr("Text", "{font}, without serifs", font=UI_FAMILY), UI_FAMILY)
        for family in QFontDatabase.families():
            if family not in (TEXT_FAMILY, UI_FAMILY) and QFontDatabase.isSmoothlyScalable(family):
                self.font_.addItem(family, family)
        for words, name in zip(theme_words(), THEMES, strict=True):
            self.theme.addItem(words, name)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._preferences.now.theme)))
        units = {
            "size": tr("Text", " px"), "height": tr("Text", " %"), "measure": "",
            "spacing": tr("Text", " %"),
        }  # fmt: skip
        for name, field in self.numbers.items():
            field.setSuffix(units[name])

    def _lay_out_fields(self) -> None:
        self.add_row(tr("Text", "Font"), self.font_)
        words = {
            "size": tr("Text", "Size"), "height": tr("Text", "Line height"),
            "measure": tr("Text", "Characters in a line"),
            "spacing": tr("Text", "Between letters"),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        for n, (name, field) in enumerate(self.numbers.items()):
            column = QVBoxLayout()
            column.setSpacing(4)
            label = PlainLabel(words[name], "strong")
            label.setBuddy(field)
            field.setAccessibleName(words[name])
            field.lineEdit().setAccessibleName(words[name])
            column.addWidget(label)
            column.addWidget(field)
            grid.addLayout(column, n // 2, n % 2)
        self.fields.addLayout(grid)
        self.add(self.justified)
        self.add(self.own)
        self.add_row(tr("Text", "Colours"), self.theme)

    def _connect(self) -> None:
        self.font_.currentIndexChanged.connect(self._on_changed)
        for field in self.numbers.values():
            field.valueChanged.connect(self._on_changed)
        self.justified.toggled.connect(self._on_changed)
        self.theme.currentIndexChanged.connect(self._on_theme)
        self.own.clicked.connect(self._on_own)
        self.usual.clicked.connect(self._on_usual)
        self.rejected.connect(self._on_rejected)

    def _show(self, wanted: Typography) -> None:
        self.font_.setCurrentIndex(max(0, self.font_.findData(wanted.font)))
        for name, field in self.numbers.items():
            field.setValue(getattr(wanted, name))
        self.justified.setChecked(wanted.justified)

    @property
    def chosen(self) -> Typography:
        """What the fields say."""
        return Typography(
            font=str(self.font_.currentData()), justified=self.justified.isChecked(),
            **{name: field.value() for name, field in self.numbers.items()},
        )  # fmt: skip

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit(self.chosen)

    @Slot()
    def _on_theme(self) -> None:
        look().choose(str(self.theme.currentData()) or "system")

    @Slot()
    def _on_own(self) -> None:
        """Show what is kept for this project, or what is kept for all."""
        kept = self._bench.own_look if self.own.isChecked() else self._preferences.now.typography
        if kept or not self.own.isChecked():
            self._show(Typography.read(kept))

    @Slot()
    def _on_usual(self) -> None:
        self._show(Typography())

    @Slot()
    def _on_rejected(self) -> None:
        """Put everything back as it was."""
        self.changed.emit(self._before)
        look().choose(self._theme_before or "system")

    @override
    def submit(self) -> None:
        theme = str(self.theme.currentData())
        own = self.chosen.kept() if self.own.isChecked() else {}
        if own:
            self._preferences.change(theme=theme)
        else:
            self._preferences.change(typography=self.chosen.kept(), theme=theme)
        if own != self._bench.own_look and self._bench.ready:
            self._bench.own_look = own
            self._bench.run(self._bench.opened.look.put(own))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stand_beside()

    def _stand_beside(self) -> None:
        """Stand at the right of the window, where it hides the least of the text."""
        window = self._over.window()
        corner = window.mapToGlobal(window.rect().topRight())
        self.move(corner.x() - self.width() - BESIDE, corner.y() + 4 * BESIDE)
