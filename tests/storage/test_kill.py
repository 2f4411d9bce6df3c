"""`kill -9` at any moment: what was acknowledged is in the file, and the file is sound."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import guillemet
from guillemet.storage import rowhash
from guillemet.storage.connection import open_reader
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer

SOURCE = str(Path(guillemet.__file__).parents[1])
KILLS = 50
MOMENT = 0.004
"""Seconds, about what three commits take: the kill falls somewhere in them."""

# Says the number of each mark, of each undo (as its negative), once it is committed; one process
# stays warm and forks, so that fifty lives take seconds.
NURSERY = """
import os, sys
from pathlib import Path
import sqlite_utils.db
from guillemet.storage.writer import Writer
from tests.storage import work

path = Path(sys.argv[1])

def live():
    writer = Writer(path, work.ME)
    last = 0
    while True:
        for _ in range(3):
            last = work.do(writer, "mark", work.mark(1))
            print(last, flush=True)
        writer.undo().result()
        print(-last, flush=True)

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        live()
    print("born", child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
"""


@pytest.fixture
def project(path):
    writer = Writer(path, ME)
    do(writer, "import-articles", work.article())
    writer.close()
    return path


@pytest.fixture
def nursery(project):
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(project)],
        env={"PYTHONPATH": f"{SOURCE}:{Path(__file__).parents[2]}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        yield process
        process.stdin.close()


def live_and_die(nursery, chance):
    """Let one be born and kill it while it works; every number that it acknowledged."""
    print("live", file=nursery.stdin)
    _, child = nursery.stdout.readline().split()
    said = [nursery.stdout.readline() for _ in range(chance.randrange(1, 9))]
    time.sleep(chance.uniform(0, MOMENT))
    os.kill(int(child), signal.SIGKILL)
    while said[-1] != "gone\n":
        said.append(nursery.stdout.readline())
    return [int(number) for number in said[:-1]]


def marks(path):
    reader = open_reader(path)
    assert list(rowhash.mismatches(reader)) == []
    found = {n for (n,) in reader.execute("SELECT n FROM annotation")}
    half = "SELECT n FROM annotation WHERE n NOT IN (SELECT annotation FROM span)"
    assert reader.execute(half).fetchall() == []
    reader.close()
    return found


def test_nothing_acknowledged_is_lost_in_fifty_kills(project, nursery):
    chance = random.Random(8)
    there, acknowledged = set(), 0
    for _ in range(KILLS):
        said = live_and_die(nursery, chance)
        acknowledged += len(said)
        for number in said:
            there = there | {number} if number > 0 else there - {-number}
        found = marks(project)
        # at most one more was committed, and killed before it could say so
        more, less = found - there, there - found
        assert (len(more), len(less)) in {(0, 0), (1, 0), (0, 1)}
        if less:
            assert less == {max(there)}
            assert sum(number > 0 for number in said) % 3 == 0
        there = found
    assert acknowledged > KILLS
    writer = Writer(project, ME)
    assert writer.unclean
    check = "PRAGMA integrity_check"
    assert on_writer(writer, lambda db: db.execute(check).fetchone()[0]) == "ok"
    assert writer.close()
    assert marks(project) == there
