"""Whether a project is sound, and putting right what can be."""

from contextlib import closing
from pathlib import Path

from guillemet.domain.problems import Problem
from guillemet.services.opened import Opened
from guillemet.storage import check, derived
from guillemet.storage.connection import open_any_version


def problems(path: Path, *, full: bool = True) -> list[Problem]:
    """Return what is wrong with a project, at most 20 of a kind.

    Full: SQLite's own checks, the hashes of texts and rows, every quote against its text, the
    index, the journal. Call it on a worker thread: it takes seconds for a large project.

    Raises:
        NotAProject: the file is something else, or so damaged that it cannot be opened.
    """
    with closing(open_any_version(path)) as conn:
        return list(check.problems(conn, full=full))


def mend(opened: Opened) -> None:
    """Put right what `Problem.mendable` names, and wait for it; nothing that is coded changes."""
    opened.writer.write(None, check.mend).result()
    while opened.writer.write(None, derived.rebuild).result():
        pass
