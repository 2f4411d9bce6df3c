"""Article list, reader and inspector side by side: sizes, collapsing, focus mode."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.reader.readers import EACH_LEAST, Readers

LIST_WIDTH: Final = 272
INSPECTOR_WIDTH: Final = 312
LEAST: Final = 240
MOST: Final = 640
READER_LEAST: Final = 420
OVERLAY_BELOW: Final = 1052
"""Width, without the rail, under which the inspector lies over the reader."""
OVERLAY_BELOW_TWO: Final = 1444
"""The same for two readers beside each other."""


class Panes(QWidget):
    """The three panes. In a narrow window the inspector overlays the reader.

    Signals:
        placed: it lies over the reader from now on, or beside it again.
    """

    placed = Signal()

    def __init__(self, articles: ArticleList, reader: Readers, inspector: Inspector) -> None:
        super().__init__()
        self.articles = articles
        self.reader = reader
        self.inspector = inspector
        self._toolbar: QWidget | None = None
        self._widths = (LIST_WIDTH, INSPECTOR_WIDTH)
        self._before_focus: tuple[bool, bool] | None = None
        self._wants_inspector = True
        self._covered = False
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._above = QHBoxLayout()
        self._above.setContentsMargins(12, 0, 12, 0)
        self._column.addLayout(self._above)
        self._column.addWidget(reader, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._splitter.splitterMoved.connect(self._remember)
        inspector.shown.connect(self._on_shown)
        reader.split_changed.connect(self._on_split)
        self._spread()

    def _lay_out(self) -> None:
        splitter = self._splitter
        splitter.setHandleWidth(1)
        for pane in (self.articles, self._middle, self.inspector):
            splitter.addWidget(pane)
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(1, False)
        self.articles.setMinimumWidth(LEAST)
        self._middle.setMinimumWidth(READER_LEAST)
        self.inspector.setMinimumWidth(LEAST)
        self.inspector.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def set_toolbar(self, toolbar: QWidget) -> None:
        """Put the toolbar above the reader."""
        self._toolbar = toolbar
        self._column.insertWidget(0, toolbar)

    def set_above(self, widget: QWidget) -> None:
        """Put a widget between the toolbar and the text."""
        self._above.addWidget(widget)

    def _show_toolbar(self, *, shown: bool) -> None:
        if self._toolbar is not None:
            self._toolbar.setVisible(shown)
        held = self._above.itemAt(0)
        above = held.widget() if held is not None else None
        if above is not None and not shown:
            self._covered = not above.isHidden()
            above.hide()
        elif above is not None and self._covered:
            above.show()

    # -- what is shown -------------------------------------------------------------------------

    def toggle_list(self) -> None:
        """Show or hide the article list."""
        self.articles.setVisible(self.articles.isHidden())

    def show_list(self) -> None:
        """Show the article list."""
        self.articles.setVisible(True)

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self.show_inspector(shown=self.inspector.isHidden())

    def show_inspector(self, *, shown: bool) -> None:
        """Show or hide the inspector, beside the reader or over it."""
        self._wants_inspector = shown
        self._place_inspector()
        self.inspector.setVisible(shown)

    def toggle_focus_mode(self) -> None:
        """Show the text alone, or everything that was there before."""
        if self._before_focus is None:
            self._before_focus = (not self.articles.isHidden(), not self.inspector.isHidden())
            self.articles.hide()
            self.inspector.hide()
            self._show_toolbar(shown=False)
        else:
            with_list, with_inspector = self._before_focus
            self._before_focus = None
            self.articles.setVisible(with_list)
            wanted = self._wants_inspector
            self.show_inspector(shown=with_inspector)
            self._wants_inspector = wanted  # once there is room beside the text again
            self._show_toolbar(shown=True)

    @property
    def in_focus_mode(self) -> bool:
        """Whether the text stands alone."""
        return self._before_focus is not None

    # -- geometry that comes back --------------------------------------------------------------

    def state(self) -> str:
        """Return widths and what is shown, to be kept: "list inspector 1 1"."""
        shown = (not self.articles.isHidden(), self._wants_inspector)
        with_list, with_inspector = self._before_focus or shown
        return f"{self._widths[0]} {self._widths[1]} {with_list:d} {with_inspector:d}"

    def restore(self, state: str) -> None:
        """Give the panes the sizes they had; what cannot be read changes nothing."""
        found = state.split()
        if len(found) != len(("list", "inspector", "shown", "shown")):
            return
        if not all(each.isascii() and each.isdigit() for each in found):
            return
        widths = [max(LEAST, min(int(each), MOST)) for each in found[:2]]
        self._widths = (widths[0], widths[1])
        self._wants_inspector = found[3] != "0"
        self.articles.setVisible(found[2] != "0")
        self.inspector.setVisible(self._wants_inspector)
        self._spread()

    @Slot()
    def _remember(self) -> None:
        """Keep the widths that the user has given; a window grown narrow has squeezed them."""
        sizes = self._splitter.sizes()
        listed, inspected = self._widths
        if self.articles.isVisible():
            listed = sizes[0] or listed
        if self.inspector.isVisible() and self._beside:
            inspected = sizes[2] or inspected
        self._widths = (listed, inspected)

    @property
    def reader_least(self) -> int:
        """The least width that the text is given, or both texts."""
        return 2 * EACH_LEAST if self.reader.is_split else READER_LEAST

    @Slot()
    def _on_split(self) -> None:
        """Give two readers room: the inspector gives way before they become too narrow."""
        self._middle.setMinimumWidth(self.reader_least)
        self._place_inspector()
        self._spread()

    def _spread(self) -> None:
        """Give the panes their widths, and the reader the rest."""
        listed, inspected = self._widths
        taken = listed + (inspected if self._beside else 0)
        rest = max(self.reader_least, self.width() - taken)
        self._splitter.setSizes([listed, rest, inspected] if self._beside else [listed, rest])

    @property
    def is_overlaid(self) -> bool:
        """Whether the inspector lies over the reader where it is shown."""
        return not self._beside

    @property
    def _beside(self) -> bool:
        """Whether the inspector stands beside the reader, not over it."""
        return self._splitter.indexOf(self.inspector) >= 0

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_inspector()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_inspector()

    def _place_inspector(self) -> None:
        """Put the inspector into the splitter, or over the right of the text where that is narrow.

        Over the text it shows when it is asked for.
        """
        narrow = self.width() < (OVERLAY_BELOW_TWO if self.reader.is_split else OVERLAY_BELOW)
        if narrow and self._beside:
            self.inspector.setParent(self)
            self.inspector.hide()
            self.placed.emit()
        elif not narrow and not self._beside:
            self._splitter.addWidget(self.inspector)
            self._splitter.setCollapsible(2, True)
            self._spread()
            self.inspector.setVisible(self._wants_inspector and not self.in_focus_mode)
            self.placed.emit()
        if narrow:
            self._lay_over()

    def _lay_over(self) -> None:
        """Lay the inspector over the right of the text, under the toolbar."""
        width = min(self._widths[1], self.width())
        top = self._toolbar.height() if self._toolbar is not None else 0
        self.inspector.setGeometry(self.width() - width, top, width, self.height() - top)
        self.inspector.raise_()

    @Slot()
    def _on_shown(self) -> None:
        """Place the inspector wherever it is asked for: only now is the toolbar's height known."""
        if not self._beside:
            self._lay_over()

    @Slot()
    def close_overlay(self) -> None:
        """Uncover the text, if the inspector lies over it."""
        if not self._beside:
            self.inspector.hide()
