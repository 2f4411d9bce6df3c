"""Words on a ground: always plain text, whatever an article's title holds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.painting import line_height, one_line, paint_lines, wrapped


class PlainLabel(QLabel):
    """A label that takes its text as it is.

    Args:
        text: shown as it is, markup included.
        role: how the style sheet writes it: secondary, caption, strong, heading, title, display,
            error, warning, or "".
        wraps: whether it may take several lines.
    """

    def __init__(
        self, text: str = "", role: str = "", *, wraps: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wraps)
        self.setText(text)


class ElidedLabel(QWidget):
    """Words in one line, or several, the last cut with an ellipsis; the tooltip has them all.

    Args:
        text: line ends become blanks.
        lines: at most so many.
        colour: a named colour of the theme.
        font: the application's if None.
    """

    def __init__(
        self,
        text: str = "",
        lines: int = 1,
        colour: str = "ink",
        font: QFont | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._colour = colour
        self._text = ""
        if font is not None:
            self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if lines > 1:
            policy = self.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.set_text(text)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = one_line(text)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def set_colour(self, colour: str) -> None:
        """Write it in another named colour of the theme."""
        self._colour = colour
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    @override
    def heightForWidth(self, width: int) -> int:
        made = wrapped(self._text, self.font(), max(width, 1), self._lines)
        return round(line_height(self.font())) * max(len(made), 1) + 1

    @override
    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self._text)
        return QSize(round(wide) + 2, round(line_height(self.font())) + 1)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        shown = wrapped(self._text, self.font(), self.width(), self._lines)
        self.setToolTip(_plain_tip(self._text) if shown and shown[-1].endswith("…") else "")
        ink = theme.named()[self._colour] if self.isEnabled() else theme.ink_faint
        painter = QPainter(self)
        high = line_height(self.font()) * max(len(shown), 1)
        top = max((self.height() - high) / 2, 0) if self._lines == 1 else 0.0
        paint_lines(painter, QRectF(0, top, self.width(), high), shown, self.font(), ink)


def caption(text: str) -> PlainLabel:
    """Return the small heading of a group."""
    return PlainLabel(text, "caption")


def secondary(text: str, *, wraps: bool = True) -> PlainLabel:
    """Return a remark."""
    return PlainLabel(text, "secondary", wraps=wraps)


def heading(text: str) -> PlainLabel:
    """Return the heading of a dialog or a panel."""
    return PlainLabel(text, "heading", wraps=True)


def strong(text: str) -> PlainLabel:
    """Return words with weight."""
    return PlainLabel(text, "strong")


def hairline() -> QFrame:
    """Return a line from side to side."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet asks about, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _plain_tip(text: str) -> str:
    """A tooltip has no text format: what looks like markup is kept from being read as such."""
    return text.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
