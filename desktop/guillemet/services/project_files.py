"""Making, opening and copying project files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from guillemet import __version__
from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_EXISTS
from guillemet.services.opened import Opened
from guillemet.services.settings import Settings
from guillemet.storage.journal import Who

SUFFIX: Final = ".guillemet"


def who(settings: Settings, coder: str = "") -> Who:
    """Return who writes: `coder`, else the one in the settings, else the system's user."""
    return Who(desk=settings.desk, coder=coder or settings.who, app=f"guillemet {__version__}")


def create(path: Path, author: Who, templates: Sequence[str] = ()) -> Opened:
    """Make a project at `path` and open it; `templates` name fields that it starts with.

    Raises:
        BadFile: something is there already.
    """
    if path.exists():
        raise BadFile(MSG_EXISTS, name=path.name)
    opened = Opened(path, author)
    for name in templates:
        opened.fields.template(name).result()
    return opened
