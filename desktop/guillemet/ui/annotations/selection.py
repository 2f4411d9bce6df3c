"""The bar over the table when rows are chosen: what can be done to all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from guillemet.domain.annotation import Status
from guillemet.ui.annotations.columns import status_words
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, tr


class SelectionBar(QFrame):
    """Buttons for the rows that are chosen; hidden while none is.

    Signals:
        pick_wanted: speaker, target, tag or untag, and the button.
        status_wanted: a `Status`.
        field_wanted, delete_wanted, export_wanted, open_wanted.
        accept_wanted, reject_wanted: of proposals. again_wanted: of what was rejected.
    """

    pick_wanted = Signal(str, QWidget)
    status_wanted = Signal(object)
    field_wanted = Signal()
    delete_wanted = Signal()
    export_wanted = Signal()
    open_wanted = Signal()
    accept_wanted = Signal()
    reject_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.count = PlainLabel("", "strong")
        self._writing: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(4)
        self._row.addWidget(self.count)
        self._row.addSpacing(12)
        self.open = self._add("read", tr("Coded", "Read it"), writes=False)
        self.open.clicked.connect(self.open_wanted)
        self._deciding = [
            self._add("check", tr("Coded", "Accept")), self._add("close", tr("Coded", "Reject")),
        ]  # fmt: skip
        accept, reject = self._deciding
        accept.clicked.connect(self.accept_wanted)
        reject.clicked.connect(self.reject_wanted)
        self._again = self._add("undo", tr("Coded", "Propose again"))
        self._again.clicked.connect(self.again_wanted)
        decided = len(self._writing)
        for what, icon, words in (
            ("speaker", "speaker", tr("Coded", "Speaker…")),
            ("target", "target", tr("Coded", "Target…")),
            ("tag", "tag", tr("Coded", "Add a tag…")),
            ("untag", "minus", tr("Coded", "Remove a tag…")),
        ):
            button = self._add(icon, words)
            button.clicked.connect(
                lambda _on=False, what=what, button=button: self.pick_wanted.emit(what, button)
            )
        self._add_status()
        self._add("edit", tr("Coded", "Field…")).clicked.connect(self.field_wanted)
        self._add("delete", tr("Coded", "Delete…")).clicked.connect(self.delete_wanted)
        self._changing = self._writing[decided:]
        export = self._add("export", tr("Coded", "Export…"), writes=False)
        export.clicked.connect(self.export_wanted)
        self._row.addStretch(1)
        self.hide()

    def show_count(
        self, count: int, *, writable: bool, suggested: bool = False, rejected: bool = False
    ) -> None:
        """Count what is chosen; proposals are to be decided before they can be changed."""
        for button in self._deciding:
            button.setVisible(suggested and not rejected)
        self._again.setVisible(rejected and not suggested)
        for button in self._changing:
            button.setVisible(not suggested and not rejected)
        self.setVisible(count > 0)
        self.count.setText(plural("Coded", "{n} chosen", "{n} chosen", count))
        self.open.setVisible(count == 1)
        for button in self._writing:
            button.setEnabled(writable)

    def _add_status(self) -> None:
        button = self._add("check", tr("Coded", "Status"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for status in (Status.CONFIRMED, Status.VERIFIED):
            action = menu.addAction(status_words(status))
            action.triggered.connect(
                lambda _on=False, status=status: self.status_wanted.emit(status)
            )
        button.setMenu(menu)

    def _add(self, icon: str, words: str, *, writes: bool = True) -> QToolButton:
        button = QToolButton()
        set_icon(button, icon, 16)
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._row.addWidget(button)
        if writes:
            self._writing.append(button)
        return button
