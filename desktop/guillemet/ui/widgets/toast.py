"""What was just done, in the corner of an eye, with the way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from guillemet.ui.theme import current_theme, look, set_icon
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.painting import Ground, paint_ground
from guillemet.ui.words import tr

SHOWN_MS = 6000
MARGIN = 20
WIDEST = 560


class Toast(QFrame):
    """A sentence over its host, at the bottom in the middle; it never takes the focus.

    Signals:
        closed: it went, by itself or by the user.
    """

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._act: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_out)
        self._label = PlainLabel(wraps=False)
        self._button = QPushButton()
        self._close = QToolButton()
        self._lay_out()
        host.installEventFilter(self)
        look().changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._label.text()

    @property
    def button(self) -> QPushButton:
        """The button of the action."""
        return self._button

    def say(
        self,
        sentence: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        ms: int = SHOWN_MS,
    ) -> None:
        """Show `sentence`, instead of what was shown, for `ms` milliseconds (0: until closed)."""
        self._act = act
        self._label.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if ms:
            self._timer.start(ms)
        self._label.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self._label, QAccessible.Event.Alert))

    @Slot()
    def close_toast(self) -> None:
        """Go now."""
        self._timer.stop()
        if self.isHidden():
            return
        self.hide()
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_toast()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        ground = Ground(theme.tooltip, theme.line_strong, 9.0)
        paint_ground(painter, QRectF(self.rect()), ground)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._button.clicked.connect(self._do)
        self._close.clicked.connect(self.close_toast)
        self._close.setAccessibleName(tr("Widgets", "Close"))
        set_icon(self._close, "close", 16, "tooltip_ink")

    @Slot()
    def _dress(self) -> None:
        """The colours are those of the theme turned over."""
        theme = current_theme()
        lively = "#8fe0d2" if not theme.dark else "#0b5e54"
        ring = theme.tooltip_ink.name()
        words = f"color: {theme.tooltip_ink.name()};"
        bare = "background: transparent; border: 2px solid transparent; border-radius: 6px;"
        self._label.setStyleSheet(f"QLabel {{ {words} }}")
        self._button.setStyleSheet(
            f"QPushButton {{ {bare} color: {lively}; padding: 4px 10px; font-weight: 600; }}"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {ring}; }}"
        )
        self._close.setStyleSheet(
            f"QToolButton {{ {bare} padding: 4px; }}"
            f"QToolButton:hover, QToolButton:focus {{ border-color: {ring}; }}"
        )

    @Slot()
    def _do(self) -> None:
        act, self._act = self._act, None
        self.close_toast()
        if act is not None:
            act()

    @Slot()
    def _time_out(self) -> None:
        """While the pointer or the keys are on it, it stays."""
        if self._in_use():
            self._timer.start()
        else:
            self.close_toast()

    def _in_use(self) -> bool:
        return self.underMouse() or self._button.hasFocus() or self._close.hasFocus()

    def _place(self) -> None:
        host = self._host
        room = host.width() - 2 * MARGIN
        size = self.sizeHint()
        size.setWidth(max(min(size.width(), WIDEST, room), 120))
        self.resize(size)
        self.move((host.width() - size.width()) // 2, host.height() - size.height() - MARGIN)
