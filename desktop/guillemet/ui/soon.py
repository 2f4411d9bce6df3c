"""What is done once before or after the next painting, however often it is asked for until then."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from typing_extensions import override

_SOON: Final = QEvent.Type(QEvent.registerEventType())
BEFORE_PAINTING: Final = 0
"""Comes before a paint event that was asked for earlier: that one has low priority."""
AFTER_PAINTING: Final = -100
"""Comes after a paint event that was asked for earlier, in the same turn of the event loop."""


class Soon(QObject):
    """Does `do` when what is going on now is over: once it is painted, or before that."""

    def __init__(
        self, do: Callable[[], object], parent: QObject, *, priority: int = BEFORE_PAINTING
    ) -> None:
        super().__init__(parent)
        self._do = do
        self._priority = priority
        self._asked = False

    @property
    def asked(self) -> bool:
        """Whether it was asked for and is not done yet."""
        return self._asked

    @Slot()
    def ask(self) -> None:
        """Have it done."""
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(_SOON), self._priority)

    @override
    def customEvent(self, event: QEvent) -> None:
        if event.type() == _SOON:
            self._asked = False
            self._do()
