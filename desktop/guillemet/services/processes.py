"""Work in other processes, so that the window stays smooth and every core helps."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent import futures
from concurrent.futures import BrokenExecutor, Future
from typing import Final, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
AHEAD: Final = 2
"""Pieces in hand for each process, so that memory does not grow with the work."""
MOST: Final = 4
"""Processes at most: each takes some 40 MB."""


def never() -> bool:
    """Do not cancel."""
    return False


def pool(workers: int = 0) -> "futures.ProcessPoolExecutor":
    """Return processes that are started afresh: a forked one would keep what we have locked."""
    from multiprocessing import get_context

    count = workers or min(MOST, os.cpu_count() or 1)
    # named through its package it is imported now, not when the program starts
    return futures.ProcessPoolExecutor(count, mp_context=get_context("spawn"))


def in_processes(
    work: Callable[[Given], Made],
    pieces: Iterable[Given],
    cancelled: Callable[[], bool] = never,
    workers: int = 0,
) -> Iterator[Made]:
    """Yield what `work`, a function of a module, makes of each piece, in their order.

    Where processes cannot be had, or one of them dies, the rest is done here.
    """
    coming = iter(pieces)
    waiting: deque[tuple[Given, Future[Made]]] = deque()
    count = min(workers or MOST, os.cpu_count() or 1)
    processes = pool(count)
    try:
        for piece in coming:
            waiting.append((piece, processes.submit(work, piece)))
            if len(waiting) >= count * AHEAD:
                if cancelled():
                    return
                yield waiting[0][1].result()
                waiting.popleft()
        while waiting and not cancelled():
            yield waiting[0][1].result()
            waiting.popleft()
    except (BrokenExecutor, OSError):
        yield from _here(work, [piece for piece, _ in waiting], coming, cancelled)
    finally:
        # whoever drops the rest may be on any thread, the pool's own among them
        processes.shutdown(wait=False, cancel_futures=True)


def _here(
    work: Callable[[Given], Made],
    left: Iterable[Given],
    coming: Iterator[Given],
    cancelled: Callable[[], bool],
) -> Iterator[Made]:
    for pieces in (left, coming):
        for piece in pieces:
            if cancelled():
                return
            yield work(piece)
