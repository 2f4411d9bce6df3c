"""What `./run` promises on a machine that has nothing of ours."""

import hashlib
import os
import re
import shutil
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TOOLS = (
    "bash",
    "cat",
    "dirname",
    "env",
    "head",
    "id",
    "rm",
    "sed",
    "sha256sum",
    "sort",
    "tr",
    "uname",
)


def normal(name):
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name)[0]).lower()


def script(path, body):
    path.write_text(f"#!/usr/bin/env bash\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)


@pytest.fixture
def checkout(tmp_path):
    """A checkout whose set-up is done: its programs only say how they were called."""
    home = tmp_path / "check out"
    (home / ".venv" / "bin").mkdir(parents=True)
    (home / "packaging").mkdir()
    for name in ("run", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, home / name)
    for name in ("python", "guillemet"):
        script(home / ".venv" / "bin" / name, f'echo "{name} $*"')
    wanted = b"".join((home / n).read_bytes() for n in ("requirements.lock", "pyproject.toml"))
    stamp = f"{home.resolve()}\n{hashlib.sha256(wanted).hexdigest()}  -\n"
    (home / ".venv" / "guillemet-setup").write_text(stamp, encoding="utf-8")
    return home


@pytest.fixture
def bare(tmp_path):
    """A folder for PATH with the tools every system has, and no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        (folder / tool).symlink_to(shutil.which(tool))
    return folder


def run(checkout, *arguments, **env):
    kept = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "PYTHON"}
    }
    return subprocess.run(
        [checkout / "run", *arguments],
        cwd=checkout.parent,
        env={**kept, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_pin_is_exact_and_has_its_hashes():
    pins = re.split(r"\n(?=\S)", LOCK.strip())
    assert all(re.match(r"[\w.-]+==\S+( ; .+)? \\\n", pin) for pin in pins)
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", pin) for pin in pins)


def test_the_lock_names_no_address():
    assert re.findall(r"\S+://\S+|^-.*", LOCK, re.MULTILINE) == []


def test_what_is_asked_for_is_what_is_pinned():
    asked = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    pinned = {normal(line) for line in LOCK.splitlines() if re.match(r"\w", line)}
    assert {normal(name) for name in asked} - pinned == set()


def test_the_version_is_the_same_everywhere():
    source = (ROOT / "desktop" / "guillemet" / "__init__.py").read_text(encoding="utf-8")
    assert f'__version__ = "{PROJECT["project"]["version"]}"' in source


@pytest.mark.parametrize("name", ["run", ".ci/run"])
def test_a_script_is_executable_and_sound(name):
    assert os.access(ROOT / name, os.X_OK)
    assert subprocess.run(["bash", "-n", ROOT / name], check=False).returncode == 0


def test_help_names_every_command(checkout):
    answer = run(checkout, "help")
    assert answer.returncode == 0
    for command in ("setup", "demo", "test", "lint", "bench", "screenshots", "build"):
        assert f"./run {command}" in answer.stdout


def test_without_a_display_run_says_so_and_does_the_main_job(checkout):
    answer = run(checkout)
    assert re.search(r"no display.*without a window", answer.stderr)
    assert "python -m guillemet.ui.demo out\n" in answer.stdout


def test_with_a_display_run_opens_the_window(checkout):
    answer = run(checkout, WAYLAND_DISPLAY="wayland-0")
    assert answer.stdout.splitlines()[-1] == "guillemet "


def test_the_demo_goes_where_it_is_told(checkout):
    assert "guillemet.ui.demo some where\n" in run(checkout, "demo", "some where").stdout


def test_what_is_no_command_of_run_goes_to_the_command_line(checkout):
    assert (
        "guillemet info a b.guillemet --json\n"
        in run(checkout, "info", "a b.guillemet", "--json").stdout
    )


def test_a_second_set_up_does_nothing(checkout):
    answer = run(checkout, "setup")
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


def test_no_python_is_said_in_a_sentence(checkout, bare):
    shutil.rmtree(checkout / ".venv")
    answer = run(checkout, "setup", PATH=str(bare))
    assert answer.returncode == 2
    assert answer.stderr == "Guillemet needs Python 3.11 to 3.14; found: no python3.\n"


def test_an_old_python_is_said_in_a_sentence(checkout, bare):
    shutil.rmtree(checkout / ".venv")
    script(bare / "python3", 'case "$1" in --version) echo Python 3.9.2 ;; *) exit 1 ;; esac')
    answer = run(checkout, "setup", PATH=str(bare))
    assert answer.returncode == 2
    assert answer.stderr == "Guillemet needs Python 3.11 to 3.14; found: Python 3.9.2.\n"


def test_a_missing_venv_module_is_named_with_the_command_that_mends_it(checkout, bare):
    shutil.rmtree(checkout / ".venv")
    script(
        bare / "python3",
        'case "$2" in *ensurepip*) exit 1 ;; *realpath*) echo /usr/bin/python3.11 ;;'
        " *venv*) echo python3.11-venv ;; esac",
    )
    answer = run(checkout, "setup", PATH=str(bare))
    assert answer.returncode == 2
    assert answer.stderr.endswith("sudo apt-get install -y python3.11-venv\n")


def test_an_environment_that_was_moved_is_made_again(checkout, bare):
    stamp = checkout / ".venv" / "guillemet-setup"
    stamp.write_text("/elsewhere\n", encoding="utf-8")
    answer = run(checkout, "setup", PATH=str(bare))
    assert answer.returncode == 2
    assert not stamp.exists()
