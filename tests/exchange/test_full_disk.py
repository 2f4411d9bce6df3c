"""A disk that fills up during an export: the old export is as it was."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

import guillemet
from guillemet.domain.annotation import MarkKind
from tests.projects import made, seed_draft, span_of

SOURCE = str(Path(guillemet.__file__).parents[1])
# The limit is the system's own: beyond it every write of the process to a file fails.
LIMITED = """
import resource, sys
from guillemet.cli.main import commands
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
commands(sys.argv[2:])
"""


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "p.guillemet"
    opened, [article] = made(path, seed_draft())
    words = [span_of(article.text, word) for word in ("dégradées", "relations", "Poutine")]
    for mark in opened.annotate.mark_all(article, MarkKind.QUOTE, words).result():
        opened.annotate.set_note(mark.n, "long " * 8000).result()
    opened.close()
    return path


def exported(project, out, *options, limit):
    return subprocess.run(
        [sys.executable, "-c", LIMITED, str(limit), "export", str(project), str(out), *options],
        env={**os.environ, "PYTHONPATH": SOURCE},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("limit", [0, 4096, 60_000])
@pytest.mark.parametrize("name", ["out.csv", "out.zip"])
def test_the_old_file_stays_and_nothing_is_left_behind(project, tmp_path, name, limit):
    out = tmp_path / name
    out.write_bytes(b"the old export")
    packs = limit if name.endswith(".csv") else limit // 20
    answer = exported(project, out, limit=packs)
    assert answer.returncode == 2
    assert "What stood there before is as it was." in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert out.read_bytes() == b"the old export"
    assert {path.name for path in tmp_path.iterdir()} == {"p.guillemet", name}


def test_the_tables_of_an_old_package_stay_together(project, tmp_path):
    out = tmp_path / "out"
    assert exported(project, out, limit=10**9).returncode == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert exported(project, out, "--protect", limit=60_000).returncode == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_with_room_the_same_command_writes_the_new_one(project, tmp_path):
    out = tmp_path / "out.csv"
    out.write_bytes(b"the old export")
    assert exported(project, out, limit=10**9).returncode == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 3
