"""How far a long work is, in one line, with a way to stop it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.words import number, tr

BAR_WIDTH = 160


class ProgressStrip(QWidget):
    """Hidden until a work begins; while it is shown the window stays usable.

    Signals:
        cancelled: the user wants it stopped.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._count = PlainLabel("", "secondary")
        self._cancel = QPushButton(tr("Widgets", "Cancel"))
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        for widget in (self._bar, self._count, self._cancel):
            row.addWidget(widget)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is being done."""
        return self._sentence.text

    @property
    def count(self) -> str:
        """How far it is, in words."""
        return self._count.text()

    def begin(self, sentence: str, *, can_cancel: bool = True) -> None:
        """Show that a work begins whose length is not yet known."""
        self._sentence.set_text(sentence)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(sentence)
        self._count.setText("")
        self._cancel.setVisible(can_cancel)
        self._cancel.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show that `done` of `total` are done; a total of 0 is not known yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        known = {"done": number(done), "total": number(total)}
        self._count.setText(tr("Widgets", "{done} of {total}", **known) if total else number(done))

    def finish(self) -> None:
        """Go."""
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.isVisible():
            self._stop()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _stop(self) -> None:
        """The work ends at its next step; until then the strip says so."""
        self._cancel.setEnabled(False)
        self._sentence.set_text(tr("Widgets", "Stopping…"))
        self.cancelled.emit()
