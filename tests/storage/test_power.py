"""The power fails: after WAL with full sync nothing acknowledged is lost, wherever the cut falls.

A file system of our own, in the manner of SQLite's crash tests, notes every write, sync and
delete. A cut keeps what was synced; of each 512 bytes written since, some are kept, some lost,
some garbage. The statements are those of the writer: its schema, its settings, its triggers.
"""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typing_extensions import override

from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do

apsw = pytest.importorskip("apsw")

SECTOR = 512
COMMITS = 60
"""Marks, each a transaction of its own; a checkpoint falls among them."""


PASSING = (
    apsw.SQLITE_OPEN_TEMP_DB
    | apsw.SQLITE_OPEN_TEMP_JOURNAL
    | apsw.SQLITE_OPEN_TRANSIENT_DB
    | apsw.SQLITE_OPEN_SUBJOURNAL
)


class Film:
    """What a connection did to its files, in order."""

    def __init__(self):
        self.frames = []

    def note(self, *frame):
        self.frames.append(frame)


class File(apsw.VFSFile):
    def __init__(self, film, file, flags):
        super().__init__("", file, flags)
        name = file.filename() if hasattr(file, "filename") else file
        self.film, self.name = film, Path(name or "").name
        self.kept = not flags[0] & PASSING
        self.note("open")

    def note(self, kind, *what):
        if self.kept:
            self.film.note(kind, self.name, *what)

    @override
    def xWrite(self, data, offset):
        self.note("write", offset, bytes(data))
        return super().xWrite(data, offset)

    @override
    def xTruncate(self, size):
        self.note("cut", size)
        return super().xTruncate(size)

    @override
    def xSync(self, flags):
        self.note("sync")
        return super().xSync(flags)

    @override
    def xDeviceCharacteristics(self):
        return 0  # nothing is promised: the worst of disks

    @override
    def xSectorSize(self):
        return SECTOR


class System(apsw.VFS):
    """A file system that plays on the real one and films it."""

    def __init__(self, film):
        super().__init__("film", base="")
        self.film = film

    @override
    def xOpen(self, name, flags):
        return File(self.film, name, flags)

    @override
    def xDelete(self, filename, syncdir):
        self.film.note("delete", Path(filename).name, syncdir)
        return super().xDelete(filename, syncdir)


class Through:
    """apsw's connection, as far as the works of the tests use one of sqlite-utils."""

    def __init__(self, connection):
        self.connection = connection

    def execute(self, sql, values=()):
        cursor = self.connection.execute(sql, values)
        return Cursor(cursor, self.connection.last_insert_rowid())


class Cursor:
    def __init__(self, cursor, lastrowid):
        self.rows, self.lastrowid = list(cursor), lastrowid

    def __iter__(self):
        return iter(self.rows)

    def fetchone(self):
        return self.rows[0] if self.rows else None


def write(path, film, mode, sync):
    """Mark again and again; after which frame each mark was acknowledged."""
    system = System(film)
    conn = apsw.Connection(str(path), vfs="film")
    db = Through(conn)
    for setting in (f"journal_mode = {mode}", f"synchronous = {sync}", "wal_autocheckpoint = 30"):
        db.execute(f"PRAGMA {setting}")
    began, said = len(film.frames), []
    for seq in range(1, COMMITS + 1):
        db.execute("BEGIN IMMEDIATE")
        op = work.insert(
            db, "op", id=f"op{seq}", session=1, seq=seq + 1, step=f"s{seq}", last=1, at="",
            kind="mark", args="{}",
        )  # fmt: skip
        db.execute("UPDATE op_now SET op = ?", [op])
        n = work.mark(1)(db)
        db.execute("UPDATE op_now SET op = NULL")
        db.execute("COMMIT")
        said.append((len(film.frames), n))
    conn.close()
    system.unregister()
    return began, said


class Morning:
    """The files as they are found, if the power failed before frame `cut`."""

    def __init__(self, film, cut, chance, start):
        self.files = {name: bytearray(data) for name, data in start.items()}
        self.chance, self.unlinked = chance, set()
        frames = film.frames[:cut]
        self.synced = {frame[1]: at for at, frame in enumerate(frames) if frame[0] == "sync"}
        self.newest = max(self.synced.values(), default=-1)
        for at, (kind, name, *what) in enumerate(frames):
            if kind == "delete":
                self.delete(at, name, what[0])
            elif name not in self.unlinked:
                sure = at <= self.synced.get(name, -1)
                self.happen(kind, self.files.setdefault(name, bytearray()), what, sure)

    def delete(self, at, name, syncdir):
        """It holds once its folder, or any file after it, was synced; else perhaps."""
        if syncdir or at < self.newest or self.chance.random() < 0.5:
            self.files.pop(name, None)
        else:
            self.unlinked.add(name)

    def happen(self, kind, file, what, sure):
        if kind == "write":
            land(file, *what, None if sure else self.chance)
        elif kind == "cut" and (sure or self.chance.random() < 0.5):
            del file[what[0] :]


def land(file, offset, data, chance):
    for at in range(0, len(data), SECTOR):
        sector, fate = data[at : at + SECTOR], 0.0 if chance is None else chance.random()
        if fate < 0.45:
            put(file, offset + at, sector)
        elif fate < 0.55:
            put(file, offset + at, chance.randbytes(len(sector)))


def put(file, offset, data):
    if len(file) < offset:
        file.extend(bytes(offset - len(file)))
    file[offset : offset + len(data)] = data


def found_in(folder, files):
    folder.mkdir()
    for name, data in files.items():
        if not name.endswith("-shm"):
            (folder / name).write_bytes(data)
    return folder / "project.guillemet"


def lost(tmp_path, mode, sync, cuts):
    """In how many of `cuts` something acknowledged is lost, or the file is not sound."""
    path = tmp_path / "project.guillemet"
    writer = Writer(path, ME)
    do(writer, "import-articles", work.article())
    writer.close()
    start = {path.name: path.read_bytes()}
    film, chance, losses = Film(), random.Random(5), 0
    began, said = write(path, film, mode, sync)
    for number in range(cuts):
        cut = chance.randrange(began + 1, len(film.frames) + 1)
        there = found_in(tmp_path / str(number), Morning(film, cut, chance, start).files)
        acknowledged = {n for at, n in said if at <= cut}
        losses += not sound(there, acknowledged)
    return losses


def sound(path, acknowledged):
    try:
        with closing(sqlite3.connect(path)) as conn:
            if conn.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                return False
            found = {n for (n,) in conn.execute("SELECT n FROM annotation")}
            journaled = {n for (n,) in conn.execute(_JOURNALED)}
            return acknowledged <= found and found == journaled
    except sqlite3.DatabaseError:
        return False


_JOURNALED = "SELECT row FROM op_row WHERE tbl = 'annotation'"


@pytest.mark.slow
@pytest.mark.parametrize(("mode", "sync"), [("WAL", "FULL"), ("DELETE", "EXTRA")])
def test_no_power_cut_loses_what_was_acknowledged(tmp_path, mode, sync):
    assert lost(tmp_path, mode, sync, cuts=250) == 0


@pytest.mark.slow
def test_the_trial_can_tell_less_sync_loses(tmp_path):
    assert lost(tmp_path, "WAL", "NORMAL", cuts=60) > 10
