"""The reader's toolbar: what analysts do most, with the keys that do it."""

from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from guillemet.services.views import Page
from guillemet.ui.actions import Actions
from guillemet.ui.keymap import binding
from guillemet.ui.theme import set_icon
from guillemet.ui.words import number, tr, translated

LEFT = ("back", "forward")
MARK = ("quote", "passage", "mention")
ATTRIBUTE = ("speaker", "tag", "note")
ICONS = {"next_undecided": "undecided"}


class Room(Enum):
    """How much the buttons carry, the most first."""

    WORDS = "icons, words and keys"
    PLAIN = "words and keys"
    KEYS = "keys"
    ICONS = "icons"


class ActionButton(QToolButton):
    """A button of an action: enabled as it is, never in the way of the focus."""

    def __init__(self, action: QAction, name: str, text: str) -> None:
        super().__init__()
        self._action = action
        known = binding(name)
        self._key = known.keys[0] if known.keys else ""
        self._text = text
        self._room = Room.WORDS
        self.setAutoRaise(True)
        set_icon(self, ICONS.get(name, name))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(action.toolTip())
        self.setAccessibleName(translated(known.text))
        self.setMinimumSize(28, 28)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()
        self.show_words(Room.WORDS)

    def show_words(self, room: Room) -> None:
        """Carry words and the key, the key alone, or the icon alone."""
        self._room = room
        in_words = f"{self._text} {self._key}" if self._text else ""
        keys = self._key if self._text else ""
        texts = {Room.WORDS: in_words, Room.PLAIN: in_words, Room.KEYS: keys, Room.ICONS: ""}
        self.setText(texts[room])
        self.setToolButtonStyle(_style(room, texts[room]))

    def say(self, text: str) -> None:
        """Carry other words."""
        self._text = text
        self.show_words(self._room)

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())


class ReaderToolbar(QFrame):
    """Buttons of the reader."""

    def __init__(self, actions: Actions, lens: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self._buttons: list[ActionButton] = []
        self.undecided = ActionButton(actions["next_undecided"], "next_undecided", "")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(0)
        for group in (LEFT, MARK, ATTRIBUTE):
            for name in group:
                text = "" if group is LEFT else _short(name)
                self._buttons.append(ActionButton(actions[name], name, text))
                row.addWidget(self._buttons[-1])
            row.addSpacing(8)
        row.addWidget(self.undecided)
        row.addStretch(1)
        self._menus = [
            _menu_button("lens", tr("Toolbar", "Colour by"), lens),
            _menu_button("typography", "Aa", self._text_menu(actions)),
        ]
        for button in self._menus:
            row.addWidget(button)
        row.addWidget(ActionButton(actions["find"], "find", ""))

    def show_page(self, page: Page) -> None:
        """Count what is undecided in an article."""
        count = len(page.undecided)
        self.undecided.setVisible(bool(count))
        self.undecided.say(tr("Toolbar", "Undecided {count}", count=number(count)))
        self._fit()

    def _text_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(tr("Toolbar", "Text"), self)
        for name in ("zoom_in", "zoom_out", "zoom_reset", "", "clean", "focus_mode"):
            if name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()
        return menu

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Carry as many words as there is room for."""
        for room in Room:
            for button in (*self._buttons, self.undecided):
                button.show_words(room)
            for menu in self._menus:
                fewer = room if room is Room.WORDS else Room.ICONS
                menu.setToolButtonStyle(_style(fewer, menu.text()))
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                return


def _style(room: Room, text: str) -> Qt.ToolButtonStyle:
    if not text or room is Room.ICONS:
        return Qt.ToolButtonStyle.ToolButtonIconOnly
    if room is Room.PLAIN:
        return Qt.ToolButtonStyle.ToolButtonTextOnly
    return Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def _menu_button(icon: str, text: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    set_icon(button, icon)
    button.setText(text)
    button.setAccessibleName(menu.title())
    button.setToolTip(menu.title())
    button.setMinimumHeight(28)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setMenu(menu)
    return button


def _short(name: str) -> str:
    return {
        "quote": tr("Toolbar", "Quote"), "passage": tr("Toolbar", "Passage"),
        "mention": tr("Toolbar", "Mention"), "speaker": tr("Toolbar", "Speaker"),
        "tag": tr("Toolbar", "Tag"), "note": tr("Toolbar", "Note"),
    }[name]  # fmt: skip
