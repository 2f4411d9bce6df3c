"""An empty place: one sentence, and what to do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, paint_icon
from guillemet.ui.theme.icons import icon_pixmap
from guillemet.ui.widgets.labels import PlainLabel, restyle
from guillemet.ui.widgets.painting import Ground, paint_ground

Action = tuple[str, Callable[[], object]]
WIDEST = 340
MARGIN = 24


class EmptyState(QWidget):
    """An icon, a sentence, buttons (the first is the way on), and a remark below.

    Args:
        icon: of the theme; "drop" is the large drawing for files.
        sentence: one.
        actions: what a button says and does.
        hint: smaller, below.
    """

    def __init__(
        self,
        icon: str,
        sentence: str,
        actions: Sequence[Action] = (),
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(sentence, "heading" if icon == "drop" else "", wraps=True)
        self._hint = PlainLabel(hint, "secondary", wraps=True)
        self._picture = _Picture(icon)
        self._column = QVBoxLayout(self)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._lay_out()
        self.set_actions(actions)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons, in order."""
        items = (self._buttons.itemAt(index) for index in range(self._buttons.count()))
        found = (item.widget() for item in items if item is not None)
        return [widget for widget in found if isinstance(widget, QPushButton)]

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def set_sentence(self, sentence: str, hint: str = "") -> None:
        """Say something else."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def set_actions(self, actions: Sequence[Action]) -> None:
        """Offer something else."""
        for button in self.buttons:
            self._buttons.removeWidget(button)
            button.deleteLater()
        for place, (text, act) in enumerate(actions):
            button = QPushButton(text)
            restyle(button, role="primary" if place == 0 and len(actions) > 1 else "")
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # a wrapping label knows its height only if nothing but the margins narrows it
        side = max(MARGIN, (self.width() - WIDEST) // 2)
        self._column.setContentsMargins(side, MARGIN, side, MARGIN)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        column.addWidget(self._hint)
        column.addStretch(3)
        self._hint.setVisible(bool(self._hint.text()))


class _Picture(QWidget):
    """The icon on a disc, or the large drawing."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(QSize(120, 96) if icon == "drop" else QSize(56, 56))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        if self._icon == "drop":
            drawn = icon_pixmap("drop", theme.accent_text, 120, self.devicePixelRatioF())
            painter.drawPixmap(0, 0, drawn)
            return
        edge = theme.line_strong if theme.high_contrast else None
        paint_ground(painter, QRectF(self.rect()), Ground(theme.accent_soft, edge, 28.0))
        paint_icon(painter, self._icon, QRectF(16, 16, 24, 24), theme.accent_text)
