"""The strip above the cards: the cast with its numbers, and what the hues mean."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from guillemet.domain.annotation import MarkKind
from guillemet.services.views import Page
from guillemet.ui.inspector.card_painting import actor_style
from guillemet.ui.inspector.names import kind_title
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.words import number, tr

NUMBERED: Final = 9
MOST: Final = 12
"""Chips in one strip; who else speaks is in a menu."""


class Legend(QWidget):
    """The cast, and under another lens than the speakers' what its hues stand for.

    Signals:
        actor_pressed: the key of an actor of the cast.
    """

    actor_pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._shown: object = None
        self._cast = QWidget()
        self._cast_flow = FlowLayout(self._cast, 4)
        self._hues = QWidget()
        self._hue_flow = FlowLayout(self._hues, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(4)
        column.addWidget(self._cast)
        column.addWidget(self._hues)

    def show_page(self, page: Page, lens: str) -> None:
        """Show the cast of a page and the hues of a lens."""
        self._page = page
        styles = [(key, actor_style(page, key)) for key in page.cast]
        hues = list(_hues(page, lens))
        now = (tuple(style for _, style in styles), tuple(hues))
        if now == self._shown:
            return
        self._shown = now
        self._cast_flow.clear()
        room = len(styles) if len(styles) <= MOST else MOST - 1
        for key, style in styles[:room]:
            self._cast_flow.addWidget(self._chip(key, style))
        if len(styles) > room:
            self._cast_flow.addWidget(self._more(len(styles) - room))
        self._cast.setVisible(bool(styles))
        self._hue_flow.clear()
        for style in hues[:MOST]:
            chip = Chip(style)
            chip.setEnabled(False)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setProperty("ground", "panel")
            self._hue_flow.addWidget(chip)
        self._hues.setVisible(bool(hues))
        self.setVisible(bool(styles or hues))

    def _chip(self, key: int, style: ChipStyle) -> Chip:
        chip = Chip(style)
        chip.setProperty("ground", "panel")
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if style.badge:
            chip.setToolTip(
                tr("Inspector", "Press {digit} to make it the speaker", digit=style.badge)
            )
        chip.clicked.connect(lambda: self.actor_pressed.emit(key))
        return chip

    def _more(self, count: int) -> Chip:
        chip = Chip(ChipStyle(text=f"+{number(count)}", shape="hollow"))
        chip.setAccessibleName(tr("Inspector", "More speakers"))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(lambda: self._open_more(chip))
        return chip

    @Slot()
    def _open_more(self, chip: Chip) -> None:
        page = self._page
        if page is None:
            return
        menu = QMenu(self)
        for key in page.cast[MOST - 1 :]:
            action = menu.addAction(page.actors[key].name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, key=key: self.actor_pressed.emit(key))
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))


def _hues(page: Page, lens: str) -> Iterator[ChipStyle]:
    """Yield what the hues of a lens stand for on this page; the cast is that of the speakers'."""
    if lens == "kind":
        for kind in MarkKind:
            found = next((a for a in page.annotations if a.kind is kind), None)
            if found is not None:
                yield ChipStyle(text=kind_title(kind), shape="tag", hue=hue_of(page, found, lens))
    elif lens == "tag":
        tops = {page.codebook.top(tag).n for a in page.annotations for tag in a.tags}
        for top in sorted(tops, key=lambda n: page.codebook.order[n]):
            tag = page.codebook[top]
            yield ChipStyle(text=tag.name, shape="tag", hue=tag.colour)
    elif lens == "coder":
        for coder in dict.fromkeys(a.coder for a in page.annotations if a.coder):
            found = next(a for a in page.annotations if a.coder == coder)
            yield ChipStyle(text=coder, shape="tag", hue=hue_of(page, found, lens))
