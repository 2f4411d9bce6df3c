"""The bar under the cards while several are chosen: how many, and what can be done to all."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.labels import strong
from guillemet.ui.words import plural, tr


class BulkBar(QFrame):
    """Buttons for the annotations chosen together. What they ask for is done elsewhere.

    Signals:
        pick_wanted: a role or "tag", and where on the screen.
        menu_wanted: the menu of everything else is about to open.
        merge_wanted: one of all. delete_wanted, clear_wanted: the buttons at the end.
    """

    pick_wanted = Signal(str, QRect)
    speaker_wanted = Signal(QRect)
    menu_wanted = Signal()
    merge_wanted = Signal()
    delete_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.count = strong("")
        self.speaker = _button("speaker", tr("Inspector", "Speaker of all"))
        self.tag = _button("tag", tr("Inspector", "Tag all"))
        self.more = _button("more", tr("Inspector", "More for all"))
        self.delete = _button("delete", tr("Inspector", "Delete all that are chosen"))
        self.clear = _button("close", tr("Inspector", "Choose one again (Esc)"))
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.more.setMinimumWidth(44)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 8, 8)
        row.setSpacing(2)
        row.addWidget(self.count, 1)
        for button in (self.speaker, self.tag, self.more, self.delete, self.clear):
            row.addWidget(button)
        self.speaker.clicked.connect(lambda: self.speaker_wanted.emit(_on_screen(self.speaker)))
        self.tag.clicked.connect(lambda: self.pick_wanted.emit("tag", _on_screen(self.tag)))
        self.menu.aboutToShow.connect(self.menu_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.hide()

    def show_count(self, count: int, *, writable: bool) -> None:
        """Show how many are chosen; go where it is but one."""
        words = plural("Inspector", "{n} annotation chosen", "{n} annotations chosen", count)
        self.count.setText(plural("Inspector", "{n} chosen", "{n} chosen", count))
        self.setAccessibleName(words)
        for button in (self.speaker, self.tag, self.more, self.delete):
            button.setEnabled(writable)
        self.setVisible(count > 1)


def _button(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    set_icon(button, icon, 18)
    button.setAutoRaise(True)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setMinimumSize(28, 28)
    return button


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
