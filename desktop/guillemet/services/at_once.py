"""Opening projects for a single command: what the disk refuses fails at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from guillemet.domain.errors import NotAProject
from guillemet.domain.messages import MSG_NO_FILE
from guillemet.services.backups import backups_folder
from guillemet.services.opened import Opened
from guillemet.storage.backup import Backups
from guillemet.storage.connection import Migrating
from guillemet.storage.journal import Who
from guillemet.storage.writer import Writer


@contextmanager
def opened(path: Path, author: Who) -> Iterator[Opened]:
    """Open a project that is there for the length of a block, backed up before a migration.

    Raises:
        NotAProject: there is no such file, or it is something else, damaged, or of a newer version.
        ProjectBusy: another process writes to it.
        ReadOnly: it cannot be written.
        NotSaved: the disk is full.
    """
    if not path.is_file():
        raise NotAProject(MSG_NO_FILE, name=path.name)
    project = Opened(path, author, writing=writer)
    try:
        yield project
    finally:
        project.close()


def writer(path: Path, author: Who) -> Writer:
    """Return a writer that does not wait for room."""
    keep = partial(Backups(backups_folder()).before, path, "migration")
    return Writer(path, author, migrating=Migrating(keep), retrying=False)
