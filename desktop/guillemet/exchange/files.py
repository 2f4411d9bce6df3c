"""Writing a file so that it is the old one or the new one, never half of it."""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_EXPORT_FAILED


@contextmanager
def replacing(path: Path, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Open a text file that takes the place of `path` when the block ends well.

    Raises:
        BadFile: it cannot be written, the disk is full; `path` stays as it was.
    """
    try:
        with _replacing(path, encoding) as out:
            yield out
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadFile(MSG_EXPORT_FAILED, name=path.name, reason=reason) from error


@contextmanager
def _replacing(path: Path, encoding: str) -> Iterator[IO[str]]:
    with NamedTemporaryFile(
        "w", encoding=encoding, newline="", dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as out:
        try:
            yield out
            out.flush()
            os.fsync(out.fileno())
            Path(out.name).replace(path)
        except BaseException:
            # closing flushes what is left, which a full disk refuses once more
            with contextlib.suppress(OSError):
                out.close()
            Path(out.name).unlink(missing_ok=True)
            raise
    _sync(path.parent)


def _sync(folder: Path) -> None:
    """Make the new name itself survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
