"""How articles are to be printed: the choices beside the preview."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from guillemet.domain.annotation import MarkKind
from guillemet.ui.inspector.names import kinds_title
from guillemet.ui.paper.options import POINTS, SIZES, PaperOptions
from guillemet.ui.widgets.inputs import NumberField
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr

WIDTH: Final = 280


class PaperChoices(QWidget):
    """A column of choices.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, options: PaperOptions) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.marks = QCheckBox(tr("Paper", "Annotations in the text"))
        self.notes = QCheckBox(tr("Paper", "Notes beside the text"))
        self.proposals = QCheckBox(tr("Paper", "Proposals too"))
        self.kinds = {kind: QCheckBox(kinds_title(kind)) for kind in MarkKind}
        self.underlined = QCheckBox(tr("Paper", "Reading patterns underlined"))
        self.colours = QCheckBox(tr("Paper", "Colours"))
        self.justified = QCheckBox(tr("Paper", "Both edges straight"))
        self.points = NumberField(*POINTS, 0)
        self.points.setSuffix(tr("Paper", " pt"))
        self.paper = QComboBox()
        self.paper.addItems(list(SIZES))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._lay_out()
        self._show(options)
        self._connect()

    def _lay_out(self) -> None:
        self._add_heading(tr("Paper", "Annotations"))
        for box in (self.marks, self.notes, *self.kinds.values(), self.proposals):
            self._column.addWidget(box)
        self._add_heading(tr("Paper", "Text and paper"))
        for box in (self.colours, self.underlined, self.justified):
            self._column.addWidget(box)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addLayout(_labelled(tr("Paper", "Size of letters"), self.points))
        pair.addLayout(_labelled(tr("Paper", "Paper"), self.paper))
        self._column.addSpacing(6)
        self._column.addLayout(pair)
        self._column.addStretch(1)

    def _add_heading(self, words: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(PlainLabel(words, "strong"))

    def put_first(self, words: str, widget: QWidget) -> None:
        """Put what is chosen from above everything else."""
        self._column.insertLayout(0, _labelled(words, widget))

    def put_last(self, widget: QWidget) -> None:
        """Put a remark under everything."""
        self._column.addWidget(widget)

    def _show(self, options: PaperOptions) -> None:
        self.marks.setChecked(options.marks)
        self.notes.setChecked(options.notes)
        self.proposals.setChecked(options.proposals)
        self.colours.setChecked(options.colours)
        self.underlined.setChecked(options.underlined)
        self.justified.setChecked(options.justified)
        for kind, box in self.kinds.items():
            box.setChecked(kind in options.kinds)
        self.points.setValue(options.points)
        self.paper.setCurrentText(options.size)
        self._enable()

    def _connect(self) -> None:
        boxes = (self.marks, self.notes, self.proposals, self.colours, self.underlined)
        for box in (*boxes, self.justified, *self.kinds.values()):
            box.toggled.connect(self._on_changed)
        self.points.valueChanged.connect(self._on_changed)
        self.paper.currentIndexChanged.connect(self._on_changed)

    @property
    def options(self) -> PaperOptions:
        """What is chosen now."""
        return PaperOptions(
            marks=self.marks.isChecked(),
            notes=self.notes.isChecked(),
            proposals=self.proposals.isChecked(),
            colours=self.colours.isChecked(),
            underlined=self.underlined.isChecked(),
            justified=self.justified.isChecked(),
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
            points=int(self.points.value()),
            size=self.paper.currentText(),
        )

    @Slot()
    def _on_changed(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        """Offer only what makes a difference."""
        marked = self.marks.isChecked()
        for box in (self.notes, self.proposals, *self.kinds.values()):
            box.setEnabled(marked)


def _labelled(words: str, widget: QWidget) -> QVBoxLayout:
    label = PlainLabel(words, "strong")
    label.setBuddy(widget)
    widget.setAccessibleName(words)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(widget)
    return column
