"""Verified copies of a project, and which of them are kept.

A backup is a project like any other: it opens in Guillemet and in any SQLite tool.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from guillemet.domain.errors import BadFile, GuillemetError, NotAProject, NotSaved
from guillemet.domain.messages import (
    MSG_BACKUP_FAILED,
    MSG_DAMAGED,
    MSG_EXISTS,
    MSG_RESTORE_FAILED,
    MSG_RESTORE_SAME,
    Message,
)
from guillemet.domain.records import dataclass
from guillemet.storage.connection import open_any_version, sync_folder
from guillemet.storage.lock import Lock
from guillemet.storage.trouble import code_of

RECENT: Final = 10
DAYS: Final = 7
WEEKS: Final = 4
TIMES_THE_PROJECT: Final = 3
AT_LEAST: Final = 2 * 1024**3
"""Bytes that the backups of a project may take in any case."""
LARGE: Final = 1024**3
"""Bytes; a larger project is backed up before risky steps and daily only."""
_STAMP: Final = "%Y%m%dT%H%M%S%fZ"
_ENDING: Final = ".guillemet"


@dataclass(frozen=True, slots=True, order=True)
class Kept:
    """A backup that is there: when it was made, why, and its size in bytes."""

    at: datetime
    path: Path
    why: str
    size: int


def copy(project: Path, target: Path) -> None:
    """Write a verified copy of `project`, which others may be writing to, as `target`.

    Raises:
        BadFile: `target` is there already.
        NotAProject: `project` is something else, or damaged.
        NotSaved: no copy could be made; there is none then.
    """
    if target.exists():
        raise BadFile(MSG_EXISTS, name=target.name)
    _copy(project, target, MSG_BACKUP_FAILED)


def restore(backup: Path, project: Path) -> Path | None:
    """Make `project` what `backup` is; return where the file that stood there lies now.

    It is never deleted: it keeps its name, with the time put in.

    Raises:
        NotAProject: `backup` is something else, or damaged.
        ProjectBusy: `project` is open.
        NotSaved: the disk is full or fails; `project` is as it was.
    """
    if backup.exists() and project.exists() and backup.samefile(project):
        raise BadFile(MSG_RESTORE_SAME, name=project.name)
    draft = project.with_name(f".{project.name}.restored")
    draft.unlink(missing_ok=True)
    lock = Lock(project, "restore")
    try:
        _copy(backup, draft, MSG_RESTORE_FAILED)
        aside = _set_aside(project) if project.exists() else None
        draft.rename(project)
        sync_folder(project.parent)
    finally:
        draft.unlink(missing_ok=True)
        lock.release()
    return aside


class Backups:
    """The backups of every project, each in a folder named by the project's id."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, project: Path) -> list[Kept]:
        """Return the backups of `project` that there are, newest first."""
        with closing(open_any_version(project)) as conn:
            return _kept(self._folder / _id(conn))

    def before(self, project: Path, why: str) -> Path | None:
        """Back up before a risky step (`why`: migration, merge, delete), unless it is unchanged.

        Raises:
            NotSaved: no backup could be made.
        """
        return self._take(project, why)

    def while_working(self, project: Path) -> Path | None:
        """Back up every 10 minutes or so: not if unchanged, daily if large."""
        now = datetime.now(UTC)
        if project.stat().st_size > LARGE:
            kept = self.of(project)
            if kept and now - kept[0].at < timedelta(days=1):
                return None
        return self._take(project, "work")

    def _take(self, project: Path, why: str) -> Path | None:
        with closing(open_any_version(project)) as conn:
            folder, state = self._folder / _id(conn), _state(conn)
        kept = _kept(folder)
        if kept and _state_of(kept[0].path) == state:
            return None
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotSaved(MSG_BACKUP_FAILED, name=project.name, reason=error) from error
        target = folder / f"{datetime.now(UTC).strftime(_STAMP)}-{why}{_ENDING}"
        copy(project, target)
        limit = max(TIMES_THE_PROJECT * project.stat().st_size, AT_LEAST)
        for each in to_drop(_kept(folder), limit):
            each.path.unlink(missing_ok=True)
        return target


def to_drop(kept: Sequence[Kept], limit: int) -> list[Kept]:
    """Return the backups to delete, so that 10 recent, 7 daily and 4 weekly ones stay.

    They take `limit` bytes at most, but the newest stays in any case.
    """
    newest = sorted(kept, reverse=True)
    staying = set(newest[:RECENT])
    for period, most in (("%Y-%j", DAYS), ("%G-%V", WEEKS)):
        last_of: dict[str, Kept] = {}
        for each in newest:
            last_of.setdefault(each.at.strftime(period), each)
        staying |= set(list(last_of.values())[:most])
    room = limit
    for each in newest:
        room -= each.size if each in staying else 0
        if room < 0 and each is not newest[0]:
            staying.discard(each)
    return [each for each in newest if each not in staying]


def _copy(project: Path, target: Path, failed: Message) -> None:
    draft = target.with_name(f".{target.name}.part")
    draft.unlink(missing_ok=True)
    try:
        with closing(open_any_version(project)) as conn:
            conn.execute("VACUUM INTO ?", [str(draft)])
        with closing(open_any_version(draft)) as conn:
            [said] = conn.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise NotSaved(failed, name=project.name, reason=said)
        with draft.open("r+b") as file:
            os.fsync(file.fileno())
        draft.rename(target)
        sync_folder(target.parent)
    except sqlite3.DatabaseError as error:
        if code_of(error) == sqlite3.SQLITE_CORRUPT:
            raise NotAProject(MSG_DAMAGED, name=project.name) from error
        raise NotSaved(failed, name=project.name, reason=error) from error
    except OSError as error:
        raise NotSaved(failed, name=project.name, reason=error.strerror) from error
    finally:
        draft.unlink(missing_ok=True)


def _set_aside(project: Path) -> Path:
    """Give the file another name, with its log put into it where that can still be done."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(project, timeout=1.0)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE").fetchone()
    stamp = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    aside = project.with_name(f"{project.stem}-before-{stamp}{project.suffix}")
    for end in ("", "-wal", "-shm", "-journal"):
        part = project.with_name(f"{project.name}{end}")
        if part.exists():
            part.rename(aside.with_name(f"{aside.name}{end}"))
    return aside


def _id(conn: sqlite3.Connection) -> str:
    return str(conn.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()[0])


def _state(conn: sqlite3.Connection) -> tuple[int, int]:
    """Return what differs whenever anything that is journaled does, or the schema."""
    [version] = conn.execute("PRAGMA user_version").fetchone()
    [op] = conn.execute("SELECT coalesce(max(n), 0) FROM op").fetchone()
    return int(version), int(op)


def _state_of(backup: Path) -> tuple[int, int] | None:
    """Return the same of a backup; None for one that is no longer good."""
    try:
        with closing(open_any_version(backup)) as conn:
            return _state(conn)
    except (GuillemetError, sqlite3.Error):
        return None


def _kept(folder: Path) -> list[Kept]:
    found = []
    for path in folder.glob(f"*{_ENDING}"):
        stamp, _, why = path.stem.partition("-")
        with suppress(ValueError):  # a file that somebody else put there
            at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            found.append(Kept(at, path, why, path.stat().st_size))
    return sorted(found, reverse=True)
