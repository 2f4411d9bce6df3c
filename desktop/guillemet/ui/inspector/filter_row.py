"""The row above the cards that says which are shown: by kind, tag, actor, coder, status."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from guillemet.domain.annotation import MarkKind
from guillemet.services.views import Page
from guillemet.ui.inspector.card_filter import (
    NONE,
    CardFilter,
    kind_options,
    status_words,
    tag_words,
    who,
)
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import caption
from guillemet.ui.words import number, tr

LEAST = 2
"""Annotations from which on there is something to filter."""


class FilterRow(QWidget):
    """Pills for the kinds, a menu for the rest, and a chip for each demand that can be taken off.

    Signals:
        changed: another `CardFilter` was chosen.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filter = CardFilter()
        self._page: Page | None = None
        self._shown: object = None
        self._kinds = QVBoxLayout()
        self._kinds.setContentsMargins(0, 0, 0, 0)
        self.button = QToolButton()
        set_icon(self.button, "filter", 16)
        self.button.setAccessibleName(tr("Inspector", "Filter the annotations"))
        self.button.setToolTip(self.button.accessibleName())
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setMinimumSize(28, 28)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self.count = caption("")
        self._demands = QWidget()
        self._flow = FlowLayout(self._demands, 4)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addLayout(self._kinds, 1)
        top.addWidget(self.count)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._demands)

    def show_page(self, page: Page, found: CardFilter, shown: int) -> None:
        """Offer what there is to filter on a page; `shown` cards pass `found`."""
        self._page, self.filter = page, found
        words = found.words(page)
        now = (tuple(kind_options(page)), found, tuple(words.items()), shown)
        self.setVisible(len(page.annotations) >= LEAST or bool(found))
        if now == self._shown:
            return
        self._shown = now
        self._show_kinds(page, found)
        self._show_demands(words)
        of = tr("Inspector", "{n} of {all}", n=number(shown), all=number(len(page.annotations)))
        self.count.setText(of if words else "")
        self.count.setVisible(bool(words))

    def _show_kinds(self, page: Page, found: CardFilter) -> None:
        there = kind_options(page)
        options = [(kind.value, f"{words} {number(n)}") for kind, words, n in there]
        item = self._kinds.itemAt(0)
        old = item.widget() if item is not None else None
        if isinstance(old, Pills) and [pill.value for pill in old.pills] == [v for v, _ in options]:
            for pill, (_, words) in zip(old.pills, options, strict=True):
                pill.say(words)
            old.choose(found.kind or "")
            return
        if old is not None:
            self._kinds.removeWidget(old)
            old.hide()
            old.deleteLater()
        if len(there) > 1:
            pills = Pills(options, [found.kind] if found.kind else [])
            pills.setAccessibleName(tr("Inspector", "Show only"))
            pills.chosen.connect(self._on_kind)
            self._kinds.addWidget(pills)

    def _show_demands(self, words: dict[str, str]) -> None:
        self._flow.clear()
        for name, text in words.items():
            chip = Chip(ChipStyle(text=text, shape="tag", removable=True))
            chip.setProperty("ground", "panel")
            chip.removed.connect(lambda name=name: self._take(self.filter.without(name)))
            chip.clicked.connect(lambda _=False, name=name: self._take(self.filter.without(name)))
            self._flow.addWidget(chip)
        self._demands.setVisible(bool(words))

    @Slot(str)
    def _on_kind(self, value: str) -> None:
        self._take(replace(self.filter, kind=MarkKind(value) if value else None))

    def _take(self, found: CardFilter) -> None:
        self.filter = found
        self.changed.emit(found)

    # -- menu ----------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        """Offer tags, actors, coders and statuses that occur on the page."""
        page = self._page
        self.menu.clear()
        if page is None:
            return
        marked = page.annotations
        tags = sorted(
            {tag for a in marked for tag in a.tags}, key=lambda n: page.codebook.order.get(n, 0)
        )
        actors = list(dict.fromkeys(part.actor for a in marked for part in a.parts))
        self._add(
            tr("Inspector", "Tag"), "tag", [(tag, tag_words(page, tag)) for tag in (*tags, NONE)]
        )  # fmt: skip
        self._add(
            tr("Inspector", "Actor"), "actor", [(n, who(page, n)) for n in (*actors, NONE)]
        )  # fmt: skip
        coders = list(dict.fromkeys(a.coder for a in marked))
        self._add(tr("Inspector", "Coder"), "coder", [(name, name) for name in coders])
        statuses = list(dict.fromkeys(a.status for a in marked))
        self._add(
            tr("Inspector", "Status"), "status", [(s, status_words(s)) for s in statuses]
        )  # fmt: skip
        self.menu.addSeparator()
        every = self.menu.addAction(tr("Inspector", "Show all"))
        every.setEnabled(bool(self.filter))
        every.triggered.connect(lambda: self._take(CardFilter()))

    def _add(self, title: str, name: str, options: Sequence[tuple[object, str]]) -> None:
        """Add a menu for one demand; what is chosen already is taken off."""
        now = getattr(self.filter, name)
        menu = self.menu.addMenu(title)
        for value, words in options:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == now)
            wanted: dict[str, Any] = {name: None if value == now else value}
            action.triggered.connect(
                lambda _=False, wanted=wanted: self._take(replace(self.filter, **wanted))
            )
