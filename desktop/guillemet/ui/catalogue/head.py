"""The head of the table of articles: filter and chips, names, patterns, columns."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout
from typing_extensions import override

from guillemet.services.views import ListView, Sort
from guillemet.ui.articles.head import ListHead
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class CatalogueHead(ListHead):
    """Which articles the table shows; in which order, its columns say.

    Signals:
        outlets_wanted, authors_wanted: the list of them is wanted.
        pattern_wanted: what titles or names of files say is to be read from them.
    """

    outlets_wanted = Signal()
    authors_wanted = Signal()
    pattern_wanted = Signal()

    def __init__(
        self, bench: Workbench, columns: Callable[[], QMenu], sort: Callable[[], Sort]
    ) -> None:
        self._columns = columns
        self._sorted = sort
        super().__init__(bench)
        self.order.hide()
        self.turned.hide()
        self.folded.hide()

    @override
    def _lay_out(self) -> None:
        self.outlets = QPushButton(tr("Catalogue", "Outlets…"))
        self.outlets.clicked.connect(self.outlets_wanted)
        self.authors = QPushButton(tr("Catalogue", "Authors…"))
        self.authors.clicked.connect(self.authors_wanted)
        self.pattern = QPushButton(tr("Catalogue", "Read from names…"))
        self.pattern.clicked.connect(self.pattern_wanted)
        self._make_more()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(PlainLabel(tr("Catalogue", "Articles"), "heading"))
        top.addWidget(self.count)
        top.addStretch(1)
        for widget in (self.more, self.outlets, self.authors, self.pattern):
            top.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.filter, 1)
        line.addWidget(self.excluded)
        line.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(line)
        column.addWidget(self.refused)
        column.addWidget(self.chips)

    def _make_more(self) -> None:
        self.more = QToolButton()
        set_icon(self.more, "table", 16)
        self.more.setText(tr("Coded", "Columns"))
        self.more.setAccessibleName(self.more.text())
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._fill_columns(menu))
        self.more.setMenu(menu)

    @property
    @override
    def typed_view(self) -> ListView:
        return replace(super().typed_view, sort=self._sorted())

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        for action in self._columns().actions():
            menu.addAction(action)
