"""A package of files, in a folder or a zip: all of them new, or all as they were."""

import zipfile
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO

from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_EXISTS
from guillemet.exchange.files import (
    as_text,
    draft_beside,
    new_file,
    replacing_bytes,
    saying,
    sync_folder,
)

Opener = Callable[[str, str], AbstractContextManager[IO[str]]]
"""Opens the file of that name and encoding in the package, one at a time."""


@contextmanager
def zipped(path: Path) -> Iterator[Opener]:
    """Write a package into a zip, which takes the place of `path` when the block ends well.

    Raises:
        BadFile: it cannot be written; `path` stays as it was.
    """
    with (
        replacing_bytes(path) as out,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
    ):

        @contextmanager
        def opened(name: str, encoding: str) -> Iterator[IO[str]]:
            with (
                archive.open(name, "w", force_zip64=True) as member,
                as_text(member, encoding) as text,
            ):
                yield text

        yield opened


@contextmanager
def in_folder(path: Path, mark: str, names: Collection[str]) -> Iterator[Opener]:
    """Write a package into a folder; files of other names there stay.

    The files get their names when the block ends well. A folder that holds some of `names`
    without the file `mark` is somebody else's.

    Raises:
        BadFile: it cannot be written, or is somebody else's; everything stays as it was.
    """
    with saying(path):
        made = not path.exists()
        ours = made or (path / mark).exists()
        if not ours and (not path.is_dir() or any((path / name).exists() for name in names)):
            raise BadFile(MSG_EXISTS, name=path.name)
        path.mkdir(exist_ok=True)
        drafts: dict[str, Path] = {}

        @contextmanager
        def opened(name: str, encoding: str) -> Iterator[IO[str]]:
            drafts[name] = draft_beside(path / name)
            with new_file(drafts[name]) as out, as_text(out, encoding) as text:
                yield text

        try:
            yield opened
            for name, draft in drafts.items():
                draft.replace(path / name)
            sync_folder(path)
            sync_folder(path.parent)
            made = False
        finally:
            for draft in drafts.values():
                draft.unlink(missing_ok=True)
            if made:
                path.rmdir()
