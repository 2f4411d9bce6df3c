"""The bar under the list while several articles are chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, tr


class ChosenBar(QFrame):
    """How many are chosen, and a menu of what can be done to them.

    Signals:
        menu_wanted: the menu is about to open, to be filled.
        cleared: none is to be chosen any more.
    """

    menu_wanted = Signal(QMenu)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.count = PlainLabel("", "strong")
        self.change = QToolButton()
        self.change.setText(tr("List", "Change"))
        self.change.setAccessibleName(tr("List", "Change the articles chosen"))
        set_icon(self.change, "edit", 16)
        self.change.setToolButtonStyle(self.change.toolButtonStyle().ToolButtonTextBesideIcon)
        self.change.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.change)
        self.menu.aboutToShow.connect(self._fill)
        self.change.setMenu(self.menu)
        self.none = QToolButton()
        self.none.setAccessibleName(tr("List", "Choose none"))
        self.none.setToolTip(self.none.accessibleName())
        set_icon(self.none, "close", 16)
        self.none.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.count, 1)
        row.addWidget(self.change)
        row.addWidget(self.none)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are chosen; the bar is there for several only."""
        self.count.setText(plural("List", "{n} chosen", "{n} chosen", count))
        self.setVisible(count > 1)

    def _fill(self) -> None:
        self.menu.clear()
        self.menu_wanted.emit(self.menu)
