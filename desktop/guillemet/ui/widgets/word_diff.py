"""A text, with the words marked that another text beside it lacks."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from guillemet.domain.text import Utf16Map
from guillemet.domain.worddiff import Change, Piece, Stretch
from guillemet.ui.theme import Theme, current_theme, mix, serif_font
from guillemet.ui.widgets.painting import is_right_to_left, line_height
from guillemet.ui.words import tr

LEADING: Final = 1.28
"""Lines are so much apart: grounds and underlines of one line keep clear of the next."""
SIGNS: Final = {Change.REMOVED: "\u2212\u202f", Change.ADDED: "+\u202f"}
"""What stands before words that only one text has, beside their colour and their line."""
HUES: Final = {Change.REMOVED: "orange", Change.ADDED: "blue"}
_LINES: Final = {
    Change.REMOVED: QTextCharFormat.UnderlineStyle.DashUnderline,
    Change.ADDED: QTextCharFormat.UnderlineStyle.SingleUnderline,
}


class Run(NamedTuple):
    """A stretch of a text: is it in the other one too?"""

    where: Stretch
    change: Change


class _Shown(NamedTuple):
    """A run as it is drawn: its characters, and how many of them are its sign."""

    text: str
    change: Change
    sign: int
    marked: int


def runs_of_one(pieces: Sequence[Piece]) -> list[Run]:
    """Return what a comparison says of its first text."""
    return [Run(each.one, each.change) for each in pieces if each.change is not Change.ADDED]


def runs_of_other(pieces: Sequence[Piece]) -> list[Run]:
    """Return what a comparison says of its second text."""
    return [Run(each.other, each.change) for each in pieces if each.change is not Change.REMOVED]


class DiffText(QWidget):
    """Shows a text; words that the other one lacks have a ground, a line below and a sign before.

    Its height follows its width. Right-to-left scripts begin at the right.

    Args:
        font: the font of articles if None.
        ground: the named colour on which it lies.
    """

    def __init__(
        self, font: QFont | None = None, ground: str = "card", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFont(font or serif_font(15))
        self._ground = ground
        self._text = ""
        self._runs: tuple[Run, ...] = ()
        self._laid: tuple[tuple[int, str], QTextLayout] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The text that is shown, as it was given."""
        return self._text

    @property
    def marked(self) -> list[str]:
        """The words marked as missing from the other text."""
        return [run.where.of(self._text).strip() for run in self._runs if run.change in SIGNS]

    def show_text(self, text: str, runs: Sequence[Run] = ()) -> None:
        """Show a text; without `runs` nothing is marked."""
        self._text = text
        self._runs = tuple(runs) or (Run(Stretch(0, len(text)), Change.SAME),)
        self._laid = None
        self.setAccessibleName(text)
        only = " · ".join(self.marked)
        self.setAccessibleDescription(
            tr("Differences", "Only here: {words}", words=only) if only else ""
        )
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self._layout(max(width, 40)).lineCount() * self._pitch) + 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(max(self.width(), 280)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(self._pitch))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._laid = None
            self.updateGeometry()
        super().changeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_theme().ink)
        self._layout(self.width()).draw(painter, QPointF(0, 0))

    @property
    def _pitch(self) -> float:
        return round(line_height(self.font()) * LEADING)

    def _layout(self, width: int) -> QTextLayout:
        """Return the text laid out in `width` pixels: kept until width, theme or text change."""
        theme = current_theme()
        key = (width, theme.name)
        if self._laid is None or self._laid[0] != key:
            self._laid = key, self._laid_out(width, theme)
        return self._laid[1]

    def _laid_out(self, width: int, theme: Theme) -> QTextLayout:
        shown = list(_shown(self._text, self._runs))
        text = "".join(each.text for each in shown)
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(self._text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(list(_formats(shown, Utf16Map(text), theme, self._ground)))
        layout.beginLayout()
        top, line = 0.0, layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += self._pitch
            line = layout.createLine()
        layout.endLayout()
        return layout


def _shown(text: str, runs: Sequence[Run]) -> Iterator[_Shown]:
    for run in runs:
        # a line separator breaks the line and is one character too
        words = run.where.of(text).replace("\n", "\u2028")
        if run.change is Change.SAME:
            yield _Shown(words, run.change, 0, 0)
            continue
        sign = SIGNS[run.change]
        yield _Shown(sign + words, run.change, len(sign), len(sign) + len(words.rstrip()))


def _formats(
    shown: Sequence[_Shown], units: Utf16Map, theme: Theme, ground: str
) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for each in shown:
        if each.change is not Change.SAME:
            stroke = theme.stroke(HUES[each.change])
            fill = mix(theme.named()[ground], stroke, theme.fill_opacity)
            sign, end = at + each.sign, at + each.marked
            yield _range(units, at, sign, _format(fill, stroke, bold=True))
            words = _format(fill, theme.ink)
            words.setUnderlineStyle(_LINES[each.change])
            words.setUnderlineColor(stroke)
            yield _range(units, sign, end, words)
        at += len(each.text)


def _range(units: Utf16Map, start: int, end: int, how: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    first = units.to_utf16(start)
    made.start, made.length, made.format = first, units.to_utf16(end) - first, how
    return made


def _format(ground: QColor, ink: QColor, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(ground)
    made.setForeground(ink)
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    return made
