"""The examples of a tag: words pinned to show what it means."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.examples import Example
from guillemet.ui.theme import serif_font, set_icon
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel, caption
from guillemet.ui.words import date_words, plural, tr

TALLEST: Final = 220
"""Pixels that the examples take at most; beyond, they scroll."""
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ExampleList(QWidget):
    """Every example with its article; nothing at all where there is none.

    Signals:
        place_wanted: an article's and an annotation's key.
        unpin_wanted: an annotation's key.
    """

    place_wanted = Signal(object, object)
    unpin_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = caption("")
        self.rows: list[ExampleRow] = []
        self._shown: tuple[tuple[Example, ...], bool] | None = None
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self._area)
        self.hide()

    def show_examples(self, found: Sequence[Example], *, writable: bool) -> None:
        """Show other examples."""
        shown = (tuple(found), writable)
        if shown == self._shown:
            return
        self._shown = shown
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.rows = [ExampleRow(each, writable=writable) for each in found]
        for row in self.rows:
            row.opened.connect(partial(self.place_wanted.emit, *row.place))
            row.unpin.clicked.connect(partial(self.unpin_wanted.emit, row.example.annotation))
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(holder)
        self._area.setFixedHeight(min(holder.sizeHint().height(), TALLEST))
        self.title.setText(plural("Tags", "{n} example", "{n} examples", len(found)))
        self.setVisible(bool(found))


class ExampleRow(QFrame):
    """Words, where they stand, and a way to take the pin off.

    Signals:
        opened: its place is wanted.
    """

    opened = Signal()

    def __init__(self, example: Example, *, writable: bool) -> None:
        super().__init__()
        self.example = example
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = ElidedLabel(f"“{example.words[:2000]}”", lines=2, font=serif_font(14))
        day = date_words(example.published, short=True) if example.published else ""
        said = (part for part in (example.title, example.outlet, day) if part)
        self.where = PlainLabel(" · ".join(said), "secondary")
        self.unpin = QToolButton()
        set_icon(self.unpin, "close", 14, "ink_faint")
        self.unpin.setAccessibleName(tr("Tags", "No example any more"))
        self.unpin.setToolTip(self.unpin.accessibleName())
        self.unpin.setEnabled(writable)
        self.unpin.setIconSize(QSize(14, 14))
        self.setAccessibleName(tr("Tags", "Example: {words}", words=example.words[:200]))
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(self.words)
        left.addWidget(self.where)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addLayout(left, 1)
        row.addWidget(self.unpin, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def place(self) -> tuple[int, int]:
        """The article's and the annotation's key."""
        return self.example.article, self.example.annotation

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.unpin.isEnabled():
            self.unpin.click()
        else:
            super().keyPressEvent(event)
