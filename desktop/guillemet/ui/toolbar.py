"""The reader's toolbar: what analysts do most, with the keys that do it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from guillemet.ui.actions import Actions
from guillemet.ui.keymap import binding
from guillemet.ui.theme import set_icon
from guillemet.ui.words import tr, translated

LEFT = ("back", "forward")
MARK = ("quote", "passage", "mention")
ATTRIBUTE = ("speaker", "tag", "note")


class ReaderToolbar(QFrame):
    """Buttons of the reader."""

    def __init__(self, actions: Actions, lens: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(2)
        for name in LEFT:
            row.addWidget(self._button(actions, name, words=False))
        row.addSpacing(8)
        for name in MARK:
            row.addWidget(self._button(actions, name))
        row.addSpacing(8)
        for name in ATTRIBUTE:
            row.addWidget(self._button(actions, name))
        row.addStretch(1)
        row.addWidget(self._lens_button(lens))
        row.addWidget(self._button(actions, "find", words=False))

    def _button(self, actions: Actions, name: str, *, words: bool = True) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        action, known = actions[name], binding(name)
        set_icon(button, name)
        button.setText(f"{_short(name)} {known.keys[0]}" if words else "")
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        button.setToolButtonStyle(style if words else Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(translated(known.text))
        button.setMinimumSize(28, 28)
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        return button

    def _lens_button(self, lens: QMenu) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        set_icon(button, "lens")
        button.setText(tr("Toolbar", "Colour by"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMenu(lens)
        return button


def _short(name: str) -> str:
    return {
        "quote": tr("Toolbar", "Quote"), "passage": tr("Toolbar", "Passage"),
        "mention": tr("Toolbar", "Mention"), "speaker": tr("Toolbar", "Speaker"),
        "tag": tr("Toolbar", "Tag"), "note": tr("Toolbar", "Note"),
    }[name]  # fmt: skip
