"""What lies below the window works where Qt is not installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Read by Python before anything else: from here on Qt cannot be found.
HIDE_QT = """
from importlib.machinery import PathFinder
from types import MethodType

find = PathFinder.find_spec

def find_spec(cls, name, path=None, target=None):
    hidden = name.split(".")[0] in {"PySide6", "shiboken6", "pytestqt"}
    return None if hidden else find(name, path, target)

PathFinder.find_spec = MethodType(find_spec, PathFinder)
"""


@pytest.fixture
def without_qt(tmp_path):
    (tmp_path / "sitecustomize.py").write_text(HIDE_QT, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT / "desktop")])
    return {**os.environ, "PYTHONPATH": path, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


def python(env, *arguments):
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )


def test_qt_is_really_out_of_reach_here(without_qt):
    assert "No module named 'PySide6'" in python(without_qt, "-c", "import PySide6").stderr


def test_the_command_line_answers(without_qt):
    answer = python(without_qt, "-m", "guillemet", "--help")
    assert answer.returncode == 0, answer.stderr
    assert "export" in answer.stdout


@pytest.mark.slow
def test_the_tests_below_the_window_pass(without_qt):
    pytest_arguments = ("-q", "-p", "no:cacheprovider", "--ignore", "tests/test_without_qt.py")
    answer = python(without_qt, "-m", "pytest", *pytest_arguments)
    assert answer.returncode == 0, answer.stdout[-4000:]
