"""What is done once before the next painting, however often it is asked for until then."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from typing_extensions import override

_SOON: Final = QEvent.Type(QEvent.registerEventType())
"""Comes before a paint event that was asked for earlier: that one has low priority."""


class Soon(QObject):
    """Does `do` when what is going on now is over."""

    def __init__(self, do: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._asked = False

    @Slot()
    def ask(self) -> None:
        """Have it done."""
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(_SOON))

    @override
    def customEvent(self, event: QEvent) -> None:
        if event.type() == _SOON:
            self._asked = False
            self._do()
