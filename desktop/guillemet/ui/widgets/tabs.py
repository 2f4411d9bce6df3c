"""Tabs drawn as one control of several segments."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, mix, paint_icon, ui_font
from guillemet.ui.widgets.painting import Ground, paint_focus, paint_ground
from guillemet.ui.words import number

HEIGHT = 32
ICON = 16
PADDING = 12
USUAL = 13
SMALLER = 12
"""Pixels of the letters."""


class SegmentedTabs(QTabBar):
    """A tab bar: arrow keys, accessible names and `currentChanged` are Qt's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._counts: dict[int, int] = {}
        self._icons: dict[int, str] = {}

    def add(self, text: str, icon: str = "", count: int | None = None) -> int:
        """Add a segment and return its index."""
        index = self.addTab(text)
        self._icons[index] = icon
        self.set_count(index, count)
        return index

    def set_count(self, index: int, count: int | None) -> None:
        """Show how many there are behind the segment, None for no number."""
        self._counts.pop(index, None)
        if count is not None:
            self._counts[index] = count
        said = self.tabText(index)
        name = said if count is None else f"{said}, {number(count)}"
        self.setAccessibleTabName(index, name)
        self.setTabText(index, said)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._wanted(index, _font()) + 16, HEIGHT)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(self._wanted(index, _font(SMALLER)), HEIGHT)

    def _wanted(self, index: int, font: QFont) -> int:
        """The pixels that a segment needs to show all its words."""
        words = QFontMetrics(font).horizontalAdvance(self.tabText(index) + self._counted(index))
        return words + (ICON + 6 if self._icons.get(index) else 0) + PADDING

    def _fitting(self) -> QFont:
        """The font of all segments: smaller where the words of one would be cut."""
        usual = _font()
        every = range(self.count())
        fits = all(self._wanted(index, usual) <= self.tabRect(index).width() for index in every)
        return usual if fits else _font(SMALLER)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        border = theme.line_strong if theme.high_contrast else None
        whole = QRectF(self.rect())
        paint_ground(painter, whole, Ground(mix(theme.panel, theme.ink, 0.06), border, 8.0))
        for index in range(self.count()):
            self._paint_segment(painter, index)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()
        super().changeEvent(event)

    def _paint_segment(self, painter: QPainter, index: int) -> None:
        theme = current_theme()
        rect = QRectF(self.tabRect(index)).adjusted(3, 3, -3, -3)
        chosen = index == self.currentIndex()
        pointed = rect.contains(self.mapFromGlobal(self.cursor().pos()).toPointF())
        if chosen:
            edge = theme.line_strong if theme.high_contrast else mix(theme.card, theme.ink, 0.1)
            paint_ground(painter, rect, Ground(theme.card, edge, 6.0))
        if chosen and self.hasFocus():
            paint_focus(painter, rect, theme.accent, 6.0)
        ink = theme.ink if chosen or (pointed and self.underMouse()) else theme.ink_secondary
        self._paint_words(painter, rect, index, ink.name())

    def _paint_words(self, painter: QPainter, rect: QRectF, index: int, ink: str) -> None:
        theme = current_theme()
        font = self._fitting()
        metrics = QFontMetrics(font)
        icon, counted = self._icons.get(index, ""), self._counted(index)
        extra = (ICON + 6 if icon else 0) + metrics.horizontalAdvance(counted)
        room = int(rect.width()) + 6 - extra - PADDING
        words = metrics.elidedText(self.tabText(index), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(words) + extra
        left = rect.center().x() - wide / 2
        if icon:
            place = QRectF(left, rect.center().y() - ICON / 2, ICON, ICON)
            paint_icon(painter, icon, place, theme.ink_secondary)
            left += ICON + 6
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setPen(ink)
        painter.drawText(rect.adjusted(left - rect.left(), 0, 8, 0), flags, words)
        painter.setPen(theme.ink_secondary)
        left += metrics.horizontalAdvance(words)
        painter.drawText(rect.adjusted(left - rect.left(), 0, 8, 0), flags, counted)

    def _counted(self, index: int) -> str:
        return f"\N{EN SPACE}{number(self._counts[index])}" if index in self._counts else ""


def _font(size: int = USUAL) -> QFont:
    return ui_font(size, QFont.Weight.Medium, tabular=True)
