"""A disk that is full, fails, or is locked: nothing is lost, nothing overtakes."""

import sqlite3
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

import guillemet
from guillemet.domain.changes import Op
from guillemet.domain.errors import NotSaved, ProjectBusy
from guillemet.storage import connection
from guillemet.storage import writer as writing
from guillemet.storage.connection import open_reader
from guillemet.storage.digest import digest
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer

SOURCE = str(Path(guillemet.__file__).parents[1])
LONG = "long " * 4000


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(writing, "RETRY", 0.02)
    monkeypatch.setattr(connection, "BUSY", 0.05)


@pytest.fixture
def writer(path):
    """Not closed by itself: that is what some of these are about."""
    return Writer(path, ME)


def fill(writer):
    """From now on the disk takes no more than it holds."""

    def limit(db):
        [[size]] = db.execute("PRAGMA page_count")
        db.execute(f"PRAGMA max_page_count = {size}")

    on_writer(writer, limit)


class Ears:
    """Hears of trouble, on the writer's thread; after some of it there is room again."""

    def __init__(self, writer, patience=10**9):
        self.writer, self.patience = writer, patience
        self.said, self.troubled, self.relieved = [], Event(), Event()
        writer.on_trouble(self.hear)

    def hear(self, trouble):
        self.said.append(trouble)
        (self.relieved if trouble is None else self.troubled).set()
        if len(self.said) == self.patience:
            self.writer._db.execute("PRAGMA max_page_count = 1000000")


def titles(path):
    conn = open_reader(path)
    found = [title for (title,) in conn.execute("SELECT title FROM article ORDER BY n")]
    conn.close()
    return found


def test_what_the_disk_would_not_take_is_taken_later_and_in_its_order(writer, path):
    ears = Ears(writer, patience=3)
    do(writer, "import-articles", work.article("first"))
    fill(writer)
    big = writer.submit(Op("import-articles", value="big"), work.article("big", LONG))
    small = writer.submit(Op("import-articles", value="small"), work.article("small"))
    assert ears.troubled.wait(10)
    assert big.result() < small.result()
    assert titles(path) == ["first", "big", "small"]
    assert [isinstance(each, NotSaved) for each in ears.said] == [True] * 3 + [False]
    assert "disk is full" in str(ears.said[0])
    assert ears.said[-1] is None
    assert writer.close()


def test_what_is_not_saved_is_shown_with_its_values(writer):
    ears = Ears(writer)
    do(writer, "import-articles", work.article("first"))
    fill(writer)
    for value in ("big", "small"):
        writer.submit(Op("import-articles", value=value), work.article(value, LONG))
    assert ears.troubled.wait(10)
    assert [op.value for op in writer.pending] == ["big", "small"]
    writer.discard_pending()
    writer.close()


def test_closing_asks_while_something_is_not_saved(writer, path):
    ears = Ears(writer)
    do(writer, "import-articles", work.article("first"))
    fill(writer)
    big = writer.submit(Op("import-articles"), work.article("big", LONG))
    assert ears.troubled.wait(10)
    with pytest.raises(NotSaved, match="not saved yet: 1"):
        writer.close()
    assert not big.done()
    with pytest.raises(ProjectBusy):
        Writer(path, ME)
    writer.discard_pending()
    writer.close()
    with pytest.raises(NotSaved, match=r"disk is full: project\.guillemet was left as it was"):
        big.result()
    assert titles(path) == ["first"]
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_after_closing_failed_there_may_be_room_again(writer, path):
    ears = Ears(writer)
    do(writer, "import-articles", work.article("first"))
    fill(writer)
    writer.submit(Op("import-articles"), work.article("big", LONG))
    assert ears.troubled.wait(10)
    with pytest.raises(NotSaved):
        writer.close()
    ears.patience = len(ears.said) + 3
    assert ears.relieved.wait(10)
    assert writer.close()
    assert titles(path) == ["first", "big"]


def test_a_command_is_not_kept_waiting(path):
    writer = Writer(path, ME, retrying=False)
    do(writer, "import-articles", work.article("first"))
    fill(writer)
    with pytest.raises(NotSaved, match="Make room and try again"):
        do(writer, "import-articles", work.article("big", LONG))
    do(writer, "edit-article", lambda db: db.execute("UPDATE article SET title = 'x'"))
    assert writer.close()
    assert titles(path) == ["x"]


def test_undo_waits_for_room_too(writer, path):
    made = [do(writer, "import-articles", work.article(str(i), LONG + str(i))) for i in range(3)]
    ears = Ears(writer, patience=2)
    was = titles(path)
    do(writer, "delete", lambda db: [delete(db, n) for n in made])
    fill(writer)
    writer.undo().result()
    assert titles(path) == was
    assert ears.said[-1] is None
    assert writer.close()


def delete(db, n):
    db.execute("DELETE FROM article_version WHERE article = ?", [n])
    db.execute("DELETE FROM article WHERE n = ?", [n])
    db.execute("UPDATE setting SET value = value")


def test_a_file_locked_by_another_program_is_written_once_it_is_free(writer, path):
    ears = Ears(writer)
    do(writer, "import-articles", work.article("first"))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    on_writer(writer, lambda db: db.execute("PRAGMA busy_timeout = 10"))
    second = writer.submit(Op("import-articles"), work.article("second"))
    assert ears.troubled.wait(10)
    assert "Another program has locked" in str(ears.said[0])
    other.execute("ROLLBACK")
    other.close()
    second.result()
    assert writer.close()
    assert titles(path) == ["first", "second"]


# The limit is the system's own: beyond it every write of the process fails.
LIMITED = """
import resource, sys
from pathlib import Path
from guillemet.domain.changes import Op
from guillemet.storage import writer as writing
from tests.storage import work

writing.RETRY = 0.02
path = Path(sys.argv[1])
writer = writing.Writer(path, work.ME)
work.do(writer, "import-articles", work.article("first"))
heard = []

def hear(trouble):
    heard.append(trouble)
    if len(heard) == 3:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

writer.on_trouble(hear)
log = path.with_name(path.name + "-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, resource.RLIM_INFINITY))
futures = [
    writer.submit(Op("import-articles"), work.article(str(i), f"text {i} " * 9000))
    for i in range(3)
]
for future in futures:
    future.result()
print(*(str(each).split(".")[0] for each in heard), sep="|")
print(writer.close())
"""


def test_a_disk_that_fails_loses_nothing(path):
    answer = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)],
        env={"PYTHONPATH": f"{SOURCE}:{Path(__file__).parents[2]}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stderr == ""
    said, closed = answer.stdout.splitlines()
    assert said.split("|") == ["The disk cannot be written"] * 3 + ["None"]
    assert closed == "True"
    assert titles(path) == ["first", "0", "1", "2"]
    reader = open_reader(path)
    assert reader.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert len(digest(reader)) == 64
    reader.close()
