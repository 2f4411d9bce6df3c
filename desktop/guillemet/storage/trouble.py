"""What SQLite complains of, as a sentence for the user. What it does not name is a bug."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from guillemet.domain.errors import GuillemetError, NotAProject, NotSaved, ProjectBusy, ReadOnly
from guillemet.domain.messages import (
    MSG_DAMAGED,
    MSG_DISK_BUSY,
    MSG_DISK_FAILS,
    MSG_DISK_FULL,
    MSG_FILE_FAILS,
    MSG_LOCKED,
    MSG_NO_ROOM,
    MSG_NOT_A_PROJECT,
    MSG_READ_ONLY,
    Message,
)

PASSING: Final = {
    sqlite3.SQLITE_FULL: MSG_DISK_FULL,
    sqlite3.SQLITE_IOERR: MSG_DISK_FAILS,
    sqlite3.SQLITE_READONLY: MSG_DISK_FAILS,
    sqlite3.SQLITE_CANTOPEN: MSG_DISK_FAILS,
    sqlite3.SQLITE_BUSY: MSG_DISK_BUSY,
    sqlite3.SQLITE_PROTOCOL: MSG_DISK_BUSY,
}
"""What may pass by itself: a change is kept and tried again."""
_LASTING: Final[dict[int, tuple[type[GuillemetError], Message]]] = {
    sqlite3.SQLITE_NOTADB: (NotAProject, MSG_NOT_A_PROJECT),
    sqlite3.SQLITE_CORRUPT: (NotAProject, MSG_DAMAGED),
    sqlite3.SQLITE_READONLY: (ReadOnly, MSG_READ_ONLY),
    sqlite3.SQLITE_CANTOPEN: (ReadOnly, MSG_READ_ONLY),
    sqlite3.SQLITE_PERM: (ReadOnly, MSG_READ_ONLY),
    sqlite3.SQLITE_BUSY: (ProjectBusy, MSG_LOCKED),
    sqlite3.SQLITE_PROTOCOL: (ProjectBusy, MSG_LOCKED),
    sqlite3.SQLITE_FULL: (NotSaved, MSG_NO_ROOM),
    sqlite3.SQLITE_IOERR: (NotSaved, MSG_FILE_FAILS),
}

_NO_UTF_8: Final = "Could not decode to UTF-8"
"""Python's own complaint of a text, which has no code."""


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code; 0 where Python itself complains."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


@contextmanager
def in_words(name: str) -> Iterator[None]:
    """Turn what SQLite says of the file called `name` into a sentence.

    Raises:
        NotAProject: it is something else, or damaged.
        ReadOnly: it cannot be written.
        ProjectBusy: another program has locked it.
        NotSaved: the disk is full or fails.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if str(error).startswith(_NO_UTF_8):
            raise NotAProject(MSG_DAMAGED, name=name) from error
        if code_of(error) not in _LASTING:
            raise
        kind, message = _LASTING[code_of(error)]
        raise kind(message, name=name) from error
