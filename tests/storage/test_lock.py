import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import guillemet
from guillemet.domain.errors import ProjectBusy
from guillemet.storage.connection import open_reader
from guillemet.storage.lock import Lock, machine
from guillemet.storage.writer import Writer
from tests.storage.work import ME

HOLD = """
import sys; from pathlib import Path; from guillemet.storage.lock import Lock
lock = Lock(Path(sys.argv[1]), "somebody"); print("held", flush=True); sys.stdin.read()
"""


@pytest.fixture
def holder(path):
    Writer(path, ME).close()
    source = str(Path(guillemet.__file__).parents[1])
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=path.parent,
        env={"PYTHONPATH": source},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_the_second_is_told_who_holds_it_and_since_when_and_may_read(path, holder):
    was = path.read_bytes()
    with pytest.raises(ProjectBusy, match=r"in use by somebody since \d{4}-.*for reading"):
        Writer(path, ME)
    open_reader(path).close()
    assert path.read_bytes() == was


def test_a_second_window_of_the_same_program_is_told_too(path, writer):
    with pytest.raises(ProjectBusy, match=rf"in use by me \({re.escape(machine())}\)"):
        Writer(path, ME)


def test_a_holder_killed_holds_nothing_and_is_remembered(path, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    lock_file = path.with_name(f".{path.name}.lock")
    assert json.loads(lock_file.read_text())["holder"] == "somebody"
    writer = Writer(path, ME)
    assert writer.unclean
    writer.close()
    assert not lock_file.exists()


def test_a_lock_file_removed_while_waiting_does_not_count(path):
    first = Lock(path, "first")
    first._path.unlink()
    second = Lock(path, "second")
    assert json.loads(first._path.read_text())["holder"] == "second"
    second.release()
    os.close(first._file)


def test_a_project_that_cannot_be_opened_is_not_kept_locked(path):
    path.write_text("a letter, " * 99)
    for _ in "ab":
        with pytest.raises(Exception, match="not a Guillemet project"):
            Writer(path, ME)
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_nobody_is_named_while_the_holder_is_just_being_written(path):
    first = Lock(path, "first")
    os.ftruncate(first._file, 5)
    with pytest.raises(ProjectBusy, match=r"in use by \? since \?"):
        Lock(path, "second")
    first.release()
