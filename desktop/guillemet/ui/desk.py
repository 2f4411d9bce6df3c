"""Slow questions, asked off the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from inspect import ismethod
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal, Slot
from shiboken6 import isValid

from guillemet.services.library import Library
from guillemet.services.readers import Readers

T = TypeVar("T")
REST_AFTER: Final = 1_000
"""Milliseconds without an answer after which no connection stays open."""
Then = Callable[[Future[T]], Any]


class Desk(QObject):
    """Asks the project on pool threads, each question over a connection that it has to itself.

    After a second without questions none is open. Held, it keeps questions until it may go.

    The desk owns the signal, lives on the GUI thread and outlives every question:
    a runnable that owned its own QObject would destroy it on the wrong thread.
    """

    _answered = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = Readers(path)
        self._rest = QTimer(self, singleShot=True, interval=REST_AFTER)
        self._rest.timeout.connect(self._readers.rest)
        self._pool = QThreadPool(self)
        self._closed = False
        self._held: list[Callable[[], object]] | None = None
        # queued also for what is done already, or it would overtake the change it announces
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def see_only(self, coder: str) -> None:
        """Answer from now on with the annotations of one coder alone; "" is everybody's."""
        self._readers.only = coder

    def ask(self, question: Callable[[Library], T], then: Then[T]) -> None:
        """Ask `question`; hand its future to `then`, a bound slot, on the GUI thread.

        A receiver that is gone by then is not called. `then` calls ``.result()``,
        which raises what the question raised.
        """
        receiver = WeakMethod(then)
        if not self._closed:
            work = partial(_settled, question, self._readers)
            self._start(lambda: self._answered.emit(receiver, work()))

    def hold(self) -> None:
        """Keep questions: what is painted first is read, and waits for nothing."""
        self._held = []

    def go(self) -> None:
        """Ask the questions that were kept, and each from now on."""
        held, self._held = self._held, None
        for work in held or ():
            self._pool.start(work)

    def _start(self, work: Callable[[], object]) -> None:
        if self._held is None:
            self._pool.start(work)
        else:
            self._held.append(work)

    def watch(self, future: Future[Any], then: Then[Any]) -> None:
        """Hand `future`, once it is done, to `then`, a bound slot, on the GUI thread."""
        receiver = WeakMethod(then)
        future.add_done_callback(lambda done: self._answered.emit(receiver, done))

    def run(self, work: Callable[[], T], then: Then[T]) -> None:
        """Do `work` on a pool thread; hand its future to `then` on the GUI thread."""
        receiver = WeakMethod(then)
        if not self._closed:
            self._pool.start(lambda: self._answered.emit(receiver, _done(work)))

    def close(self) -> None:
        """Wait for the questions still open; none is asked any more."""
        self._closed, self._held = True, None
        self._pool.waitForDone()
        self._readers.rest()

    @Slot(object, object)
    def _deliver(self, receiver: "WeakMethod[Then[T]]", answer: Future[T]) -> None:
        self._rest.start()
        then = receiver()
        if ismethod(then) and _lives(then.__self__):
            then(answer)


def _lives(receiver: object) -> bool:
    return not isinstance(receiver, QObject) or isValid(receiver)


class _FailureOf:
    """Puts what a block raises into a future, to be raised where the future is read."""

    def __init__(self, future: Future[T]) -> None:
        self._fail = future.set_exception

    def __enter__(self) -> None:
        """Begin the block."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:  # fmt: skip
        if error is not None:
            self._fail(error)
        return True


def _settled(question: Callable[[Library], T], readers: Readers) -> Future[T]:
    future: Future[T] = Future()
    with _FailureOf(future), readers.reading() as library:
        future.set_result(question(library))
    return future


def _done(work: Callable[[], T]) -> Future[T]:
    future: Future[T] = Future()
    with _FailureOf(future):
        future.set_result(work())
    return future
