"""Writing a file so that it is the old one or the new one, never half of it."""

import contextlib
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_EXPORT_FAILED


@contextmanager
def replacing(path: Path, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Open a text file that takes the place of `path` when the block ends well.

    Raises:
        BadFile: it cannot be written, the disk is full; `path` stays as it was.
    """
    with replacing_bytes(path) as out, as_text(out, encoding) as text:
        yield text


@contextmanager
def replacing_bytes(path: Path) -> Iterator[IO[bytes]]:
    """Open a binary file like `replacing`. What is no file (a pipe) is written to as it is."""
    target = path.resolve()
    with saying(path):
        if target.exists() and not target.is_file() and not target.is_dir():
            with target.open("wb") as out:
                yield out
            return
        draft = draft_beside(target)
        try:
            with new_file(draft) as out:
                yield out
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(target.parent)


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """Make a file that is on the disk when the block ends well, and closed in any case."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    out = os.fdopen(handle, "wb")
    try:
        yield out
        out.flush()
        os.fsync(handle)
    finally:
        # closing flushes what is left, which a full disk refuses once more
        with contextlib.suppress(OSError):
            out.close()


@contextmanager
def as_text(out: IO[bytes], encoding: str) -> Iterator[IO[str]]:
    """Write text into an open binary file, line ends as they are; the file stays open."""
    text = io.TextIOWrapper(out, encoding, newline="")
    yield text
    text.flush()
    text.detach()


@contextmanager
def saying(path: Path) -> Iterator[None]:
    """Say of `path` what the system complains of.

    Raises:
        BadFile: it complained.
    """
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadFile(MSG_EXPORT_FAILED, name=path.name, reason=reason) from error


def draft_beside(path: Path) -> Path:
    """Return a name in the same folder that nothing has."""
    return path.with_name(f".{os.urandom(8).hex()}.part")


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
