"""The reader's toolbar: what analysts do most, with the keys that do it."""

from enum import Enum
from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from guillemet.services.views import Page
from guillemet.ui.actions import Actions, native
from guillemet.ui.theme import current_theme, mix, paint_icon, set_icon, ui_font
from guillemet.ui.widgets.painting import paint_text
from guillemet.ui.words import number, tr, translated

LEFT = ("back", "forward")
MARK = ("quote", "passage", "mention")
ATTRIBUTE = ("speaker", "tag", "note")
ICONS = {"next_undecided": "undecided"}
HEIGHT: Final = 30
ICON: Final = 18
PAD: Final = 5
GAP: Final = 4
_BESIDE: Final = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ONLY: Final = Qt.ToolButtonStyle.ToolButtonIconOnly


class Room(Enum):
    """How much the buttons carry, the most first."""

    WORDS = "icons, words and keys, in the menus too"
    BRIEF = "icons, words and keys; the menus icons"
    COUNT = "the same, and for what is undecided a count without a word"
    MARKS = "words on what marks; icons and keys on the rest"
    KEYS = "icons and keys"
    ICONS = "icons"


_WORDY: Final = frozenset({Room.WORDS, Room.BRIEF, Room.COUNT})


class ActionButton(QToolButton):
    """A button of an action: icon, words and, paler, the key. It never takes the focus."""

    def __init__(self, actions: Actions, name: str, text: str) -> None:
        super().__init__()
        self._actions = actions
        self._name = name
        self._action = action = actions[name]
        self._key = _key(actions, name)
        self._icon = ICONS.get(name, name)
        self._text = text
        self._brief: str | None = None
        self._words = self._shown_key = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(action.toolTip())
        self.setAccessibleName(translated(actions.keys[name].text))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        actions.keys_changed.connect(self._on_keys)
        self._follow()
        self.show_words(Room.WORDS)

    def show_words(self, room: Room) -> None:
        """Carry as much as there is room for."""
        words = self._text if room in _WORDY else ""
        if room is Room.COUNT and self._brief is not None:
            words = self._brief
        self._words = words
        self._shown_key = self._key if self._text and room is not Room.ICONS else ""
        self.updateGeometry()
        self.update()

    def say(self, text: str, brief: str) -> None:
        """Carry other words, and fewer where there is less room."""
        self._text, self._brief = text, brief
        self.show_words(Room.WORDS)

    @Slot()
    def _on_keys(self) -> None:
        self._key = _key(self._actions, self._name)
        self.setToolTip(self._action.toolTip())
        self.show_words(Room.WORDS)

    @property
    def marks(self) -> bool:
        """Whether it marks words."""
        return self._name in MARK

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())

    @property
    def words(self) -> str:
        """What it carries beside its icon."""
        return f"{self._words} {self._shown_key}".strip()

    @override
    def sizeHint(self) -> QSize:
        wide = 2 * PAD + ICON
        for words, font in ((self._words, _word_font()), (self._shown_key, _key_font())):
            if words:
                wide += GAP + ceil(QFontMetricsF(font).horizontalAdvance(words))
        return QSize(max(wide, HEIGHT), HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        ink, pale = theme.ink_secondary, theme.ink_faint
        if not self.isEnabled():
            ink = pale = mix(theme.window, theme.ink, 0.35)
        elif self.underMouse() or self.isDown():
            ink = theme.ink
        at = float(PAD) if self._words or self._shown_key else (self.width() - ICON) / 2
        paint_icon(painter, self._icon, QRectF(at, (self.height() - ICON) / 2, ICON, ICON), ink)
        at += ICON
        for words, font, colour in (
            (self._words, _word_font(), ink), (self._shown_key, _key_font(), pale),
        ):  # fmt: skip
            if words:
                wide = QFontMetricsF(font).horizontalAdvance(words)
                place = QRectF(at + GAP, 0, wide + 1, self.height())
                paint_text(painter, place, words, font, colour)
                at += GAP + wide


class ReaderToolbar(QFrame):
    """Buttons of the reader."""

    def __init__(self, actions: Actions, lens: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self._buttons: list[ActionButton] = []
        self._count = -1
        self.undecided = ActionButton(actions, "next_undecided", "")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(0)
        for group in (LEFT, MARK, ATTRIBUTE):
            for name in group:
                text = "" if group is LEFT else _short(name)
                self._buttons.append(ActionButton(actions, name, text))
                row.addWidget(self._buttons[-1])
            row.addSpacing(6)
        row.addWidget(self.undecided)
        row.addStretch(1)
        self._menus = [
            _menu_button("lens", tr("Toolbar", "Colour by"), lens),
            _menu_button("typography", "Aa", self._text_menu(actions)),
        ]
        for button in self._menus:
            row.addWidget(button)
        row.addWidget(ActionButton(actions, "find", ""))
        actions.keys_changed.connect(self._fit)

    def show_page(self, page: Page) -> None:
        """Count what is undecided in an article."""
        count = len(page.undecided)
        if count == self._count:
            return
        self._count = count
        self.undecided.setVisible(bool(count))
        words = tr("Toolbar", "Undecided {count}", count=number(count))
        self.undecided.say(words, number(count))
        self._fit()

    def _text_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(tr("Toolbar", "Text"), self)
        for name in ("zoom_in", "zoom_out", "zoom_reset", "typography", "", "clean", "focus_mode"):
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
                counts = button is self.undecided
                less = Room.COUNT if button.marks or counts else Room.KEYS
                button.show_words(less if room is Room.MARKS else room)
            for menu in self._menus:
                menu.setToolButtonStyle(_BESIDE if room is Room.WORDS else _ONLY)
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                return


def _word_font() -> QFont:
    return ui_font(12, QFont.Weight.Medium)


def _key_font() -> QFont:
    return ui_font(11, QFont.Weight.Medium)


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


def _key(actions: Actions, name: str) -> str:
    keys = actions.keys[name].keys
    return native(keys[0]) if keys else ""
