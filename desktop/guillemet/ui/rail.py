"""The rail at the left: one button for each view."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from guillemet.ui.theme import set_icon

WIDTH: Final = 48
BUTTON: Final = 36
ICON: Final = 20


class Rail(QFrame):
    """Buttons that lead to the views; the one that is shown is lit.

    They take no focus: the keys of the views act everywhere.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setFixedWidth(WIDTH)
        self.buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins((WIDTH - BUTTON) // 2, 8, (WIDTH - BUTTON) // 2, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def add(self, name: str, icon: str, action: QAction) -> None:
        """Add the button of a view below the others."""
        button = QToolButton()
        set_icon(button, icon, ICON)
        button.setCheckable(True)
        button.setFixedSize(BUTTON, BUTTON)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.clicked.connect(action.trigger)
        self.buttons[name] = button
        self._column.insertWidget(self._column.count() - 1, button)

    def light(self, shown: str) -> None:
        """Light the button of the view that is shown, and no other."""
        for name, button in self.buttons.items():
            button.setChecked(name == shown)
