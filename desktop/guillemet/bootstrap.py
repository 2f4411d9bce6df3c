"""Composition root: decides between command line and window, and imports no more than needed."""

import gc
import sys
from pathlib import Path
from typing import Final

COMMANDS: Final = frozenset(
    {
        "new", "import", "articles", "search", "export", "info", "check", "backup", "restore",
        "copy", "history", "detect", "suggest", "statements",
    }
)  # fmt: skip
"""The first words that belong to the command line; `tests/cli` holds it to the commands."""


def main() -> None:
    """Run the command that the arguments name; without one open the window."""
    arguments = sys.argv[1:]
    if not arguments or not (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        sys.exit(window(Path(arguments[0]) if arguments else None))
    from guillemet.cli.main import commands

    commands(prog_name="guillemet")


def window(project: Path | None) -> int:
    """Open the window on `project`, the last one, or the sample; return the exit code."""
    make_haste()
    from guillemet.ui.application import run

    return run(project)


def make_haste() -> None:
    """Get to the first paint soon; `ui.application` ends the haste after it.

    What a start makes stays: collecting garbage only takes time.
    """
    from guillemet.ui.haste import import_qt

    gc.disable()
    import_qt()
