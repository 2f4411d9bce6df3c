"""What the open card says of a proposal, and the two ways to settle it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from guillemet.domain.annotation import Annotation
from guillemet.services.views import Page
from guillemet.ui.suggestions.explaining import explanation, tier_words
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr


class Proposal(QWidget):
    """Explains a proposal under its words.

    Signals:
        accepted, rejected: its buttons were pressed.
    """

    accepted = Signal()
    rejected = Signal()

    def __init__(self, page: Page, annotation: Annotation, *, writable: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.why = PlainLabel(explanation(page, annotation), "caption", wraps=True)
        column.addWidget(self.why)
        self.accept = QPushButton(tr("Suggestions", "Accept (Y)"))
        self.reject = QPushButton(tr("Suggestions", "Reject (X)"))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button, signal in ((self.accept, self.accepted), (self.reject, self.rejected)):
            button.setEnabled(writable)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        tier = tier_words(page.tiers.get(annotation.n, 0))
        row.addWidget(PlainLabel(tier, "caption"))
        column.addLayout(row)
