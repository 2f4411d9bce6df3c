"""Long work in Python, in a process of its own: the window stays quick, and it can be stopped.

A thread of pure Python would hold up the one that paints; a forked process would keep the locks of
its parent. So the process is spawned, and values go in and out.
"""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeVar

from guillemet.domain.errors import GuillemetError, TooLong
from guillemet.domain.messages import MSG_TOO_LONG

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
PATIENCE: Final = 20.0
"""Seconds that the next piece may take to come."""
STARTING: Final = 60.0
"""Seconds that the process may take to start."""
_LOOK: Final = 0.05
"""Seconds between two looks whether to stop."""


def streamed(
    work: Callable[..., Iterator[T]],
    *args: object,
    stopped: Callable[[], bool],
    patience: float = PATIENCE,
) -> Iterator[T]:
    """Yield what `work` yields in another process, until it ends or is to be stopped.

    `work` is a function of a module, its arguments and what it yields are plain values.

    Raises:
        TooLong: nothing came for `patience` seconds; the process was ended.
        GuillemetError: what `work` raised.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(there, work, args), daemon=True)
    process.start()
    there.close()
    try:
        yield from _received(here, stopped, patience)
    finally:
        process.terminate()
        process.join()
        process.close()
        here.close()


def _received(here: "Connection", stopped: Callable[[], bool], patience: float) -> Iterator[T]:
    until = time.monotonic() + STARTING
    while not stopped():
        if not here.poll(_LOOK):
            if time.monotonic() > until:
                raise TooLong(MSG_TOO_LONG)
            continue
        more, value = here.recv()
        until = time.monotonic() + patience
        if more is None:
            continue
        if more:
            yield value
        elif value is None:
            return
        else:
            kind, message, values = value
            raise kind(message, **values)


def _send(there: "Connection", work: Callable[..., Iterator[T]], args: tuple[object, ...]) -> None:
    """Send what `work` yields; runs in the other process."""
    there.send((None, "begun"))
    try:
        for value in work(*args):
            there.send((True, value))
    except GuillemetError as error:
        there.send((False, (type(error), error.message, error.values)))
    else:
        there.send((False, None))
    finally:
        there.close()
