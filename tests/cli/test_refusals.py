"""What cannot be done: one sentence, exit code 2, nothing changed."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import guillemet
from guillemet.bootstrap import COMMANDS
from guillemet.cli.main import commands
from tests.projects import made, seed_draft

SOURCE = str(Path(guillemet.__file__).parents[1])
READING = [
    ["info"], ["articles"], ["search", "x"], ["export", "OUT/o.csv"], ["export", "OUT/o.zip"],
    ["export", "OUT/o"], ["history"], ["check"], ["backup", "OUT/o.guillemet"],
]  # fmt: skip


def test_every_command_is_told_from_a_project_file():
    assert set(commands.commands) == COMMANDS


def no_file(path):
    path.unlink()


def empty(path):
    path.write_bytes(b"")


def something_else(path):
    path.write_bytes(b"not a database, but long enough to have a header of its own" * 20)


def another_database(path):
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE t (n)")
    conn.close()


def newer(path):
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA user_version = 99")
    conn.close()


def cut_short(path):
    path.write_bytes(path.read_bytes()[:8192])


BROKEN = {
    no_file: "There is no file p.guillemet",
    empty: "is not a Guillemet project",
    something_else: "is not a Guillemet project",
    another_database: "is not a Guillemet project",
    newer: "was made by a newer Guillemet",
    cut_short: "is damaged",
}


@pytest.mark.parametrize("breaks", list(BROKEN), ids=lambda each: each.__name__)
@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_a_file_that_is_no_good_is_named_and_left_alone(run, project, tmp_path, breaks, arguments):
    breaks(project)
    before = project.read_bytes() if project.exists() else None
    out = tmp_path / "out"
    out.mkdir()
    command, *rest = [each.replace("OUT", str(out)) for each in arguments]
    result = run(command, project, *rest)
    assert result.exit_code == 2, result.output
    assert BROKEN[breaks] in result.stderr
    assert (result.stdout, result.stderr.count("\n")) == ("", 1)
    assert (project.read_bytes() if project.exists() else None) == before
    assert list(out.iterdir()) == []


def test_damage_in_the_middle_is_a_sentence_or_a_finding(run, project, tmp_path):
    data = bytearray(project.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 12_288] = b"\xff" * 12_288
    project.write_bytes(data)
    for command, *rest in (["info"], ["articles", "--text"], ["history"], ["check"]):
        result = run(command, project, *rest)
        assert result.exit_code in (0, 1, 2)
        assert result.exception is None or isinstance(result.exception, SystemExit)
    assert run("check", project).exit_code in (1, 2)


def test_a_project_that_is_open_is_named_with_who_and_since_when(run, project):
    opened, _ = made(project)
    conn = sqlite3.connect(project)
    conn.execute("DROP TRIGGER journal_tag_insert")
    conn.close()
    result = run("check", project, "--mend")
    assert result.exit_code == 2
    assert f"is in use by Ada ({socket.gethostname()}) since 20" in result.stderr
    assert run("restore", project, project.with_name("other.guillemet")).exit_code == 0
    assert run("restore", project.with_name("other.guillemet"), project).exit_code == 2
    assert run("info", project).exit_code == 0
    opened.close()


AS_ANYBODY = """
import os, sys
from guillemet.cli.main import commands
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
commands(sys.argv[1:])
"""


def test_where_nothing_can_be_written_nothing_is(tmp_path):
    folder = Path(tempfile.mkdtemp())
    path = folder / "p.guillemet"
    made(path, seed_draft())[0].close()
    copy = folder / "copy.guillemet"
    shutil.copy(path, copy)
    before = path.read_bytes()
    path.chmod(0o444)
    copy.chmod(0o444)
    folder.chmod(0o555)
    said = {}
    for command in (
        ["restore", str(copy), str(path)],
        ["new", str(folder / "n.guillemet")],
        ["export", str(path), str(folder / "x.csv")],
        ["export", str(path), str(folder / "x")],
        ["backup", str(path), str(folder / "b.guillemet")],
        ["info", str(path)],
    ):
        answer = subprocess.run(
            [sys.executable, "-c", AS_ANYBODY, *command],
            env={"PYTHONPATH": SOURCE, "GUILLEMET_HOME": "/nowhere", "LC_ALL": "C.UTF-8"},
            cwd="/", capture_output=True, text=True, check=False,
        )  # fmt: skip
        said[" ".join([command[0], Path(command[-1]).name])] = answer
    folder.chmod(0o755)
    assert path.read_bytes() == before
    assert {each.name for each in folder.iterdir()} == {"p.guillemet", "copy.guillemet"}
    shutil.rmtree(folder)
    assert {name: answer.returncode for name, answer in said.items()} == {
        "restore p.guillemet": 2, "new n.guillemet": 2, "export x.csv": 2, "export x": 2,
        "backup b.guillemet": 2, "info p.guillemet": 0,
    }  # fmt: skip
    for answer in said.values():
        assert answer.stderr.count("\n") <= 1, answer.stderr


@pytest.mark.parametrize("command", sorted(commands.commands))
def test_every_command_explains_itself(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")


def started(*arguments, **how):
    return subprocess.run(
        [sys.executable, "-m", "guillemet", *map(str, arguments)],
        env={**os.environ, "GUILLEMET_HOME": str(how["home"])},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_command_says_results_and_chatter_apart(project, tmp_path):
    answer = started("info", project, "--json", home=tmp_path)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert '"annotations": 2' in answer.stdout
    answer = started("info", tmp_path / "no.guillemet", home=tmp_path)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr == "Error: There is no file no.guillemet.\n"


def test_the_command_stops_quietly_when_nobody_reads_on(project, tmp_path):
    script = f"{sys.executable} -m guillemet articles {project} --text --json | head -c 1"
    answer = subprocess.run(
        ["bash", "-c", script], env={**os.environ, "GUILLEMET_HOME": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (answer.stdout, answer.stderr) == ("[", "")
