"""Starting a window in a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

SCRIPT = Path(__file__).with_name("first_paint.py")


class Start(NamedTuple):
    """Seconds on the clock and of CPU to the first paint, resident MB, modules imported."""

    seconds: float
    cpu: float
    megabytes: float
    modules: frozenset


def started(what, path, home):
    """Start "ours" or a "bare" window on a file, with settings of its own in `home`.

    Modules are compiled once and kept there too, as an installation keeps them.
    """
    environment = os.environ | {
        "GUILLEMET_HOME": str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
    }  # fmt: skip
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(SCRIPT), what, str(path)],
        env=environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    painted, cpu, megabytes, *modules = done.stdout.split()
    return Start(float(painted) - began, float(cpu), float(megabytes), frozenset(modules))
