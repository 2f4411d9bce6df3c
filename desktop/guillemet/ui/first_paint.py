"""What waits until the window is seen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

AT_LATEST: Final = 400
"""Milliseconds after which a window is not waited for any more: it is hidden, or minimised.

They count from when events are looked at: building the window takes as long on a slow machine.
"""
AFTER: Final = 20
"""Milliseconds after the painting began: all that is painted then comes to the screen first."""


class FirstPaint(QObject):
    """Does `then` once `widget` was painted, or soon if it is not shown at all."""

    def __init__(self, widget: QWidget, then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._then = then
        self._widget = widget
        self._timer = QTimer(self, singleShot=True, interval=AT_LATEST)
        self._timer.timeout.connect(self._do)
        self._seen = False
        QTimer.singleShot(0, self, self._wait)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._seen = True
            self._timer.start(AFTER)
        return False

    @Slot()
    def _wait(self) -> None:
        if not self._seen:
            self._timer.start()

    @Slot()
    def _do(self) -> None:
        self._widget.removeEventFilter(self)
        self._then()
