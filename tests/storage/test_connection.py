import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlite_utils import Database

import guillemet
from guillemet.domain.errors import NotAProject, ProjectBusy
from guillemet.storage import connection
from guillemet.storage.connection import begin_writing, open_reader, settle
from guillemet.storage.migrations import MIGRATIONS
from guillemet.storage.versions import check_project
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer

NOW = len(MIGRATIONS)
"""The format that is written."""

SOURCE = str(Path(guillemet.__file__).parents[1])


def pragma(conn, name):
    return conn.execute(f"PRAGMA {name}").fetchone()[0]


def actors(conn):
    return conn.execute("SELECT count(*) FROM actor WHERE NOT builtin").fetchone()[0]


def test_once_written_to_it_is_wal_with_full_sync(writer):
    do(writer, "add-actor", work.actor("Ada"))
    assert on_writer(writer, lambda db: pragma(db.conn, "journal_mode")) == "wal"
    assert on_writer(writer, lambda db: pragma(db.conn, "synchronous")) == 2
    assert on_writer(writer, lambda db: pragma(db.conn, "foreign_keys")) == 1


def test_where_the_file_system_cannot_do_wal_every_commit_syncs_more(tmp_path):
    # the dot-file locks of SQLite have no shared memory, as many network folders
    uri = f"{(tmp_path / 'p').as_uri()}?vfs=unix-dotfile"
    conn = sqlite3.connect(uri, uri=True, isolation_level=None)

    begin_writing(Database(conn))
    assert (pragma(conn, "journal_mode"), pragma(conn, "synchronous")) == ("delete", 3)
    conn.close()


def test_at_rest_a_project_is_one_file_without_wal(path):
    writer = Writer(path, ME)
    do(writer, "add-actor", work.actor("Ada"))
    assert writer.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[18:20] == b"\x01\x01"  # the header: rollback journal, not WAL


def test_opening_and_closing_leaves_the_file_as_it_was(path):
    Writer(path, ME).close()
    was, when = path.read_bytes(), path.stat().st_mtime_ns
    writer = Writer(path, ME)
    assert do(writer, "nothing", work.nothing) is None
    writer.close()
    assert path.read_bytes()[100:] == was[100:]  # the header counts the turn to WAL and back
    Writer(path, ME).close()
    was, when = path.read_bytes(), path.stat().st_mtime_ns
    Writer(path, ME).close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (was, when)


def test_a_reader_that_lingers_leaves_it_in_wal_and_puts_it_at_rest_itself(path, monkeypatch):
    monkeypatch.setattr(connection, "PATIENCE", 0.1)
    writer = Writer(path, ME)
    do(writer, "add-actor", work.actor("Ada"))
    reader = open_reader(path)
    assert actors(reader) == 1
    assert not writer.close()
    assert not settle(path)
    reader.close()
    assert settle(path)
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    reader = open_reader(path)
    assert actors(reader) == 1
    reader.close()


def test_a_reader_that_closes_leaves_a_file_that_is_written_alone(path, writer):
    do(writer, "add-actor", work.actor("Ada"))
    reader = open_reader(path)
    reader.close()
    assert not settle(path)
    do(writer, "add-actor", work.actor("Bo"))


def test_a_reader_cannot_write(path, writer):
    reader = open_reader(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM op")
    reader.close()


def test_a_file_that_is_not_there_is_named_and_not_made(path):
    with pytest.raises(NotAProject, match=r"no file project\.guillemet"):
        open_reader(path)
    with pytest.raises(NotAProject, match="folder of p does not exist"):
        Writer(path.parent / "nowhere" / "p", ME)
    assert list(path.parent.iterdir()) == []


def test_a_project_that_could_not_be_made_leaves_nothing_behind(path):
    def broken(db):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Writer(path, ME, (broken,))
    assert list(path.parent.iterdir()) == []


def letter(path):
    path.write_text("Dear reader, " * 99)


def nothing(path):
    path.touch()


def others(path):
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE t (a)")
    conn.close()


def newer(path):
    def later(db):
        db.execute("CREATE TABLE later (a)")

    Writer(path, ME, (*MIGRATIONS, later)).close()


def cut_short(path):
    whole(path)
    os.truncate(path, path.stat().st_size // 2)


def scribbled_on(path):
    """The page that holds the schema is no longer one."""
    whole(path)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 900)


def whole(path):
    writer = Writer(path, ME)
    n = do(writer, "import-articles", work.article())
    for _ in range(50):
        do(writer, "mark", work.mark(n))
    writer.close()


@pytest.mark.parametrize("opened", [lambda path: Writer(path, ME), open_reader])
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (letter, "not a Guillemet project"),
        (nothing, "not a Guillemet project"),
        (others, "not a Guillemet project"),
        (newer, rf"newer Guillemet \(format {NOW + 1}, this one knows {NOW}\)"),
        (cut_short, "damaged"),
        (scribbled_on, "damaged"),
    ],
)
def test_what_cannot_be_opened_is_told_in_a_sentence_and_left_alone(path, make, said, opened):
    make(path)
    was = path.read_bytes()
    with pytest.raises(NotAProject, match=said):
        opened(path)
    assert path.read_bytes() == was
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_file_locked_by_another_program_is_named(path, monkeypatch):
    monkeypatch.setattr(connection, "BUSY", 0.05)
    whole(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ProjectBusy, match="Another program has locked"):
        Writer(path, ME)
    other.execute("ROLLBACK")
    other.close()
    Writer(path, ME).close()


# Nothing is read-only to root, so this is asked by somebody who is not.
AS_ANYBODY = """
import os, sys
from pathlib import Path
import sqlite_utils.db
from guillemet.domain.errors import GuillemetError
from guillemet.storage.connection import open_reader
from guillemet.storage.journal import Who
from guillemet.storage.writer import Writer
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    Writer(path, Who("here", "me", "test"))
except GuillemetError as error:
    print(type(error).__name__, error)
try:
    print(open_reader(path).execute("SELECT count(*) FROM annotation").fetchone()[0])
except GuillemetError as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def shelf():
    """A folder that everybody may look into, with a project in it."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    path = folder / "p.guillemet"
    whole(path)
    path.chmod(0o444)
    yield path
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_anybody(path):
    path.parent.chmod(0o555)
    answer = subprocess.run(
        [sys.executable, "-c", AS_ANYBODY, str(path)],
        env={"PYTHONPATH": SOURCE, "PYTHONDONTWRITEBYTECODE": "1"},
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stderr == ""
    return answer.stdout.splitlines()


def test_what_is_read_only_says_so_and_can_be_read(shelf):
    was = shelf.read_bytes()
    said, marks = as_anybody(shelf)
    assert said.startswith("ReadOnly p.guillemet cannot be written")
    assert marks == "50"
    assert shelf.read_bytes() == was


def test_on_read_only_media_a_file_left_in_wal_is_read_if_it_lost_nothing(shelf):
    shelf.chmod(0o644)
    conn = sqlite3.connect(shelf)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.close()
    shelf.chmod(0o444)
    assert as_anybody(shelf)[1] == "50"
    shelf.parent.chmod(0o755)
    shelf.with_name("p.guillemet-wal").write_bytes(b"committed and not yet in the file")
    assert as_anybody(shelf)[1].startswith("ReadOnly p.guillemet was not closed properly")


def test_what_a_crash_left_in_the_log_is_there_again(path):
    writer = Writer(path, ME)
    do(writer, "add-actor", work.actor("Ada"))
    crashed = path.parent / "crashed"
    crashed.mkdir()
    for file in path.parent.glob("project.guillemet*"):
        shutil.copy(file, crashed)
    writer.close()
    again = Writer(crashed / path.name, ME)
    assert again.unclean
    assert on_writer(again, lambda db: actors(db.conn)) == 1
    assert again.close()
    assert [p.name for p in crashed.iterdir()] == [path.name]


def test_an_end_in_good_order_is_told_from_one_that_was_not(path):
    Writer(path, ME).close()
    writer = Writer(path, ME)
    assert not writer.unclean
    writer.close()


def test_reading_an_older_project_asks_to_bring_it_up_to_date(path):
    whole(path)
    reader = open_reader(path)
    with pytest.raises(
        NotAProject, match=rf"older Guillemet \(format {NOW}, this one writes {NOW + 1}\)"
    ):
        check_project(reader, path.name, NOW + 1)
    reader.close()


def test_a_project_opens_by_any_name(tmp_path):
    for name in ("été 50% #1?.guillemet", "…", "a b", "file:x?mode=rw"):
        path = tmp_path / name
        whole(path)
        reader = open_reader(path)
        assert reader.execute("SELECT count(*) FROM annotation").fetchone()[0] == 50
        reader.close()
