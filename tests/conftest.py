"""What every test stands on: no real screen, no real home, the same chance each time."""

import os
import shutil
import tempfile
from importlib.util import find_spec

from hypothesis import settings

HOME = tempfile.mkdtemp(prefix="guillemet-tests-")

# Before anything imports Qt or reads a setting.
os.environ["GUILLEMET_HOME"] = HOME
os.environ["XDG_RUNTIME_DIR"] = HOME
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["QT_QPA_PLATFORM"] = os.environ.get("GUILLEMET_TEST_PLATFORM", "offscreen")

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

WITH_QT = find_spec("PySide6") and find_spec("pytestqt")
collect_ignore = [] if WITH_QT else ["ui", "end_to_end", "bench"]


def pytest_unconfigure():
    shutil.rmtree(HOME, ignore_errors=True)
