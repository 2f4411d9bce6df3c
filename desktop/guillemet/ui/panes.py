"""Article list, reader and inspector side by side: sizes, collapsing, focus mode."""

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.ui.articles.pane import ArticleList
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.reader.pane import ReaderPane

LIST_WIDTH: Final = 272
INSPECTOR_WIDTH: Final = 312
OVERLAY_BELOW: Final = 1100
"""Window width under which the inspector lies over the reader instead of beside it."""


class Panes(QWidget):
    """The three panes. Below 1100 px the inspector overlays the reader."""

    def __init__(self, articles: ArticleList, reader: ReaderPane, inspector: Inspector) -> None:
        super().__init__()
        self.articles = articles
        self.reader = reader
        self.inspector = inspector
        self._toolbar: QWidget | None = None
        self._before_focus: tuple[bool, bool] | None = None
        self._wants_inspector = True
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(reader, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(articles)
        self._splitter.addWidget(self._middle)
        self._splitter.addWidget(inspector)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        articles.setMinimumWidth(200)
        self._middle.setMinimumWidth(420)
        inspector.setMinimumWidth(240)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._splitter.setSizes([LIST_WIDTH, 856, INSPECTOR_WIDTH])

    def set_toolbar(self, toolbar: QWidget) -> None:
        """Put the toolbar above the reader."""
        self._toolbar = toolbar
        self._column.insertWidget(0, toolbar)

    def _show_toolbar(self, *, shown: bool) -> None:
        if self._toolbar is not None:
            self._toolbar.setVisible(shown)

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
        self.inspector.setVisible(shown)
        self._place_inspector()

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
            self.show_inspector(shown=with_inspector)
            self._show_toolbar(shown=True)

    @property
    def in_focus_mode(self) -> bool:
        """Whether the text stands alone."""
        return self._before_focus is not None

    # -- geometry that comes back --------------------------------------------------------------

    def state(self) -> str:
        """Return the sizes of the panes, to be kept."""
        return bytes(self._splitter.saveState().toBase64().data()).decode("ascii")

    def restore(self, state: str) -> None:
        """Give the panes the sizes they had; what cannot be read changes nothing."""
        if state:
            self._splitter.restoreState(QByteArray.fromBase64(state.encode("ascii")))
            self._splitter.setHandleWidth(1)

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
        """Put the inspector into the splitter, or over the right of it where that is narrow."""
        overlay = self.width() < OVERLAY_BELOW
        inside = self._splitter.indexOf(self.inspector) >= 0
        if overlay and inside:
            self.inspector.setParent(self)
            self.inspector.setVisible(self._wants_inspector and not self.in_focus_mode)
        elif not overlay and not inside:
            self._splitter.addWidget(self.inspector)
            self._splitter.setSizes([LIST_WIDTH, self.width(), INSPECTOR_WIDTH])
            self.inspector.setVisible(self._wants_inspector and not self.in_focus_mode)
        if overlay:
            width = min(INSPECTOR_WIDTH, self.width())
            self.inspector.setGeometry(self.width() - width, 0, width, self.height())
            self.inspector.raise_()
