"""When an actor speaks: quotes by month of publication."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.widgets.painting import Ground, paint_ground, paint_text
from guillemet.ui.words import date_words, plural

HEIGHT: Final = 64
FOOT: Final = 18
BAR: Final = 14.0
MONTHS: Final = 12


class Timeline(QWidget):
    """A bar a month; where the months are too many, a bar a year."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[str, int]] = []
        self._hue = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, months: Mapping[str, int], hue: str) -> None:
        """Show counts by month (2017-04) or year."""
        self._bars, self._hue = bars(months), hue
        self.setVisible(bool(self._bars))
        said = [plural("Actors", "{when}: {n} quote", "{when}: {n} quotes", n, when=date_words(w))
                for w, n in self._bars if n]  # fmt: skip
        self.setAccessibleName("; ".join(said))
        self.setToolTip("\n".join(said[:20]))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        theme, painter = current_theme(), QPainter(self)
        room = self.height() - FOOT
        wide = min(BAR, self.width() / len(self._bars))
        most = max(count for _, count in self._bars)
        painter.fillRect(QRectF(0, room - 1, self.width(), 1), theme.line)
        for at, (_, count) in enumerate(self._bars):
            high = max(3.0, (room - 4) * count / most) if count else 0.0
            bar = QRectF(at * wide, room - 1 - high, max(1.0, wide - 2), high)
            paint_ground(painter, bar, Ground(theme.stroke(self._hue), None, 2.0))
        font = ui_font(11)
        first, last = self._bars[0][0], self._bars[-1][0]
        foot = QRectF(0, room, self.width(), FOOT)
        words = date_words(first, short=True)
        if last != first:
            words = f"{words} – {date_words(last, short=True)}"
        paint_text(painter, foot, words, font, theme.ink_secondary)


def bars(months: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return every month between the first and the last with its count, or every year."""
    if not months:
        return []
    numbers = [_number(month) for month in months]
    if all("-" in month for month in months) and max(numbers) - min(numbers) < 3 * MONTHS:
        counted = {_number(month): count for month, count in months.items()}
        return [
            (f"{n // MONTHS:04}-{n % MONTHS + 1:02}", counted.get(n, 0))
            for n in range(min(numbers), max(numbers) + 1)
        ]
    years: dict[int, int] = {}
    for month, count in months.items():
        years[int(month[:4])] = years.get(int(month[:4]), 0) + count
    return [(f"{year:04}", years.get(year, 0)) for year in range(min(years), max(years) + 1)]


def _number(month: str) -> int:
    year, _, of_year = month.partition("-")
    return int(year) * MONTHS + int(of_year or 1) - 1
