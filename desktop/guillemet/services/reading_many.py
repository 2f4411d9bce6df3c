"""Reading many files by worker processes, so that the window stays smooth."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from guillemet.domain.errors import GuillemetError
from guillemet.services.candidates import Candidate, Options, Packed, packed, unpacked

MANY: Final = 400
"""Files from which on processes are worth their start."""
CHUNK: Final = 40
"""Files that a process reads at a time."""
_AHEAD: Final = 2
"""Chunks in hand for each process, so that memory does not grow with the folder."""

File = tuple[Path, GuillemetError | None]
Reader = Callable[[Sequence[File], Options], list[list[Candidate]]]
_Sent = list[list[tuple[Candidate, Packed | None, tuple[Packed, ...]]]]


def read_many(
    read: Reader, files: Sequence[File], options: Options, cancelled: Callable[[], bool]
) -> Iterator[list[Candidate]]:
    """Yield what `read`, a function of a module, makes of each file, in their order.

    Where processes cannot be had, or one of them dies, the rest is read here.
    """
    chunks = [files[start : start + CHUNK] for start in range(0, len(files), CHUNK)]
    done = 0
    try:
        for several in _by_processes(read, chunks, options, cancelled):
            yield from several
            done += 1
    except (BrokenProcessPool, OSError):
        for chunk in chunks[done:]:
            for each in chunk:
                if cancelled():
                    return
                yield from read([each], options)


def _by_processes(
    read: Reader, chunks: Sequence[Sequence[File]], options: Options, cancelled: Callable[[], bool]
) -> Iterator[list[list[Candidate]]]:
    workers = min(4, os.cpu_count() or 1)
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    waiting: deque[Future[_Sent]] = deque()
    coming = iter(chunks)
    try:
        for chunk in coming:
            waiting.append(pool.submit(_read, read, _sendable(chunk), options))
            if len(waiting) < workers * _AHEAD:
                continue
            if cancelled():
                return
            yield _received(waiting.popleft())
        while waiting and not cancelled():
            yield _received(waiting.popleft())
    finally:
        # whoever drops the rest may be on any thread, the pool's own among them
        pool.shutdown(wait=False, cancel_futures=True)


def _sendable(chunk: Sequence[File]) -> list[tuple[Path, Packed | None]]:
    return [
        (path, None if wrong is None else (type(wrong), wrong.message, wrong.values))
        for path, wrong in chunk
    ]


def _read(read: Reader, sent: Sequence[tuple[Path, Packed | None]], options: Options) -> _Sent:
    """Read a chunk; runs in a worker process."""
    chunk: list[File] = []
    for path, wrong in sent:
        if wrong is None:
            chunk.append((path, None))
        else:
            kind, message, values = wrong
            chunk.append((path, kind(message, **values)))
    return [[packed(each) for each in several] for several in read(chunk, options)]


def _received(future: "Future[_Sent]") -> list[list[Candidate]]:
    return [[unpacked(each) for each in several] for several in future.result()]
