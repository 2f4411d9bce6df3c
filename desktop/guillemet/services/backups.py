"""Verified copies that are made by themselves: before what is risky, and while one works."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from guillemet.domain.changes import Kind, Op
from guillemet.services.folders import data_folder
from guillemet.storage import backup
from guillemet.storage.backup import Backups
from guillemet.storage.connection import Migrating, never
from guillemet.storage.journal import Who
from guillemet.storage.writer import Writer

RISKY: Final = frozenset(
    {
        Kind.MERGE_ACTORS, Kind.MERGE_TAGS, Kind.DELETE_ARTICLES, Kind.DELETE_TAG,
        Kind.DELETE_FIELD, Kind.IMPORT_ANNOTATIONS,
    }
)  # fmt: skip
"""What a backup is made before: each can be undone, but touches much."""
_NOTE: Final = "of"


def backups_folder() -> Path:
    """Return the folder, among the program's own, that holds the backups of every project."""
    return data_folder() / "backups"


def writer(path: Path, author: Who, *, stopped: Callable[[], bool] = never) -> Writer:
    """Return the writer of a window: it waits for room, and backs up before what is risky.

    `stopped` is looked at while an older project is brought up to date.
    """
    backed_up = set[str]()

    def before(op: Op) -> None:
        if op.kind in RISKY and op.step not in backed_up:
            backed_up.add(op.step)  # before its first part: what follows is the same step
            _noted(path, Backups(backups_folder()).before(path, str(op.kind)))

    def migrating() -> None:
        _noted(path, Backups(backups_folder()).before(path, "migration"))

    return Writer(path, author, migrating=Migrating(migrating, stopped), before=before)


def while_working(path: Path) -> None:
    """Back up if something has changed since the last time; a large project only once a day.

    Raises:
        NotSaved: no backup could be made.
    """
    _noted(path, Backups(backups_folder()).while_working(path))


def now(path: Path) -> Path:
    """Back up, and return where the newest backup is: one made before, if nothing has changed.

    Raises:
        NotSaved: no backup could be made.
    """
    kept = Backups(backups_folder())
    return _noted(path, kept.before(path, "asked")) or kept.of(path)[0].path


def last_of(path: Path) -> Path | None:
    """Return the newest backup of the project that lay at `path`; it need not be readable now."""
    for note in backups_folder().glob(f"*/{_NOTE}"):
        if note.read_text(encoding="utf-8") == str(path.absolute()):
            return max(note.parent.glob("*.guillemet"), default=None)
    return None


def restore(kept: Path, path: Path) -> Path | None:
    """Make the project at `path` what a backup is; return where what stood there lies now.

    Raises:
        NotAProject: the backup is damaged.
        ProjectBusy: the project is open.
        NotSaved: the disk is full; the project is as it was.
    """
    return backup.restore(kept, path)


def _noted(path: Path, made: Path | None) -> Path | None:
    """Note beside a backup which file it is of: a damaged one cannot tell who it was."""
    if made is not None:
        (made.parent / _NOTE).write_text(str(path.absolute()), encoding="utf-8")
    return made


def copy(path: Path, out: Path) -> None:
    """Write a verified copy of a project to `out`.

    Raises:
        NotSaved: it could not be made.
    """
    backup.copy(path, out)
