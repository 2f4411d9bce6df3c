"""One long work in a process of its own: fed as it asks, heard as it goes, stopped at once."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from guillemet.services.processes import never

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Given = TypeVar("Given")
Made = TypeVar("Made")
Work = Callable[[Iterator[Given]], Iterator[Made]]
LOOK: Final = 0.1
"""Seconds between two looks whether it is to be stopped."""
MORE: Final = "more"
MADE: Final = "made"
DONE: Final = "done"


def apart(
    work: Work[Given, Made],
    pieces: Callable[[], Iterator[Given]],
    cancelled: Callable[[], bool] = never,
) -> Iterator[Made]:
    """Yield what `work`, a function of a module, makes of `pieces`, in another process.

    It is started afresh: a forked one would keep what we have locked. Where there is none to be
    had the work is done here. Cancelled, the process is ended and no more comes.
    """
    from multiprocessing import get_context

    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)
    try:
        process.start()
    except OSError:
        yield from _here(work, pieces(), cancelled)
        return
    theirs.close()
    try:
        yield from _Talk(ours, pieces()).heard(cancelled)
    finally:
        process.terminate()
        process.join()
        ours.close()


class _Talk(Generic[Given, Made]):
    """What is said to a process, and what it says."""

    def __init__(self, line: "Connection", pieces: Iterator[Given]) -> None:
        self._line = line
        self._pieces = pieces

    def heard(self, cancelled: Callable[[], bool]) -> Iterator[Made]:
        """Yield what it makes, until it is done or to be stopped."""
        while not cancelled():
            if not self._line.poll(LOOK):
                continue
            said, made = self._line.recv()
            if said == MORE:
                self._line.send(next(self._pieces, None))
            elif said == MADE:
                yield made
            else:
                return


def _serve(line: "Connection", work: Work[Given, Made]) -> None:
    """Do the work; runs in the process."""

    def given() -> Iterator[Given]:
        while True:
            line.send((MORE, None))
            piece = line.recv()
            if piece is None:
                return
            yield piece

    for made in work(given()):
        line.send((MADE, made))
    line.send((DONE, None))


def _here(
    work: Work[Given, Made], pieces: Iterator[Given], cancelled: Callable[[], bool]
) -> Iterator[Made]:
    for made in work(pieces):
        if cancelled():
            return
        yield made
