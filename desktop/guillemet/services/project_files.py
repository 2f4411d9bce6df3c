"""Making, opening and copying project files."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guillemet import __version__
from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import Codebook
from guillemet.domain.errors import BadFile
from guillemet.domain.fields import TEMPLATES, Field, FieldKey, Owner
from guillemet.domain.messages import MSG_EXISTS, MSG_NO_FOLDER
from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.settings import Settings
from guillemet.storage import codebook, coders, fields, project_settings
from guillemet.storage.journal import Who

if TYPE_CHECKING:
    from sqlite_utils import Database

SUFFIX: Final = ".guillemet"
LANGUAGE: Final = "language"
"""The project setting that holds the language that most of its articles are in."""
_SYNCED: Final = (
    "dropbox", "onedrive", "icloud", "mobile documents", "google drive", "googledrive",
    "nextcloud", "owncloud", "pcloud", "mega", "box sync", "syncthing", "creative cloud files",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What a new project starts with.

    `templates` name sets of fields; `like` is a project whose codebook and fields are taken over.
    """

    language: str = ""
    initials: str = ""
    templates: Sequence[str] = ()
    like: Path | None = None


def who(settings: Settings, coder: str = "") -> Who:
    """Return who writes: `coder`, else the one in the settings, else the system's user."""
    return Who(desk=settings.desk, coder=coder or settings.who, app=f"guillemet {__version__}")


def create(path: Path, author: Who, beginning: Beginning | None = None) -> Opened:
    """Make a project at `path` and open it. What it starts with is no step to undo.

    Raises:
        BadFile: something is there already, or the folder is not.
        NotAProject: the project it is to be like is none.
    """
    if path.exists():
        raise BadFile(MSG_EXISTS, name=path.name)
    if not path.parent.is_dir():
        raise BadFile(MSG_NO_FOLDER, name=path.name)
    start = beginning or Beginning()
    tags, own_fields = _taken_over(start.like) if start.like else (Codebook(()), ())
    every = [*own_fields, *(field for name in start.templates for field in TEMPLATES[name])]
    opened = Opened(path, author)

    def work(db: "Database") -> None:
        if start.initials:
            coders.key(db, author.coder)
            known = coders.one(db.conn, author.coder)[1]
            coders.edit(db, author.coder, replace(known, initials=start.initials))
        if start.language:
            project_settings.put(db, LANGUAGE, start.language)
        _code_by(db, tags, every)

    if start != Beginning():
        opened.writer.submit(Op(Kind.NEW_PROJECT), work).result()
    return opened


def _code_by(db: "Database", tags: Codebook, every: Sequence[Field]) -> None:
    """Enter tags and fields that come from elsewhere."""
    for tag in tags.walk():
        codebook.add(db, tags.path(tag.n), tag)
    for field in every:
        if field.name not in {f.name for f in fields.of(db.conn, field.owner)}:
            fields.add(db, replace(field, n=FieldKey(0), id=""))


def _taken_over(path: Path) -> tuple[Codebook, tuple[Field, ...]]:
    with closing(Library(path)) as library:
        found = [field for owner in Owner for field in library.fields(owner)]
        return library.codebook(), tuple(found)


def synced_by(folder: Path) -> str:
    """Return the part of a path that a service keeps in step with other computers, "" if none.

    Such a service copies a project while it is being written, and may bring an older one back.
    """
    for part in folder.expanduser().absolute().parts:
        low = part.casefold()
        if any(low == name or low.startswith((f"{name} ", f"{name}-")) for name in _SYNCED):
            return part
    return ""
