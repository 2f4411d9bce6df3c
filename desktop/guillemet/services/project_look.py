"""How a project's texts are set, where that differs from all others."""

import json
from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

from guillemet.domain.changes import Kind, Op
from guillemet.storage import project_settings

if TYPE_CHECKING:
    from guillemet.services.library import Library
    from guillemet.storage.writer import Writer

LOOK: Final = "typography"


class ProjectLook:
    """Keeps the look. It is recorded and no step: nobody takes back how large letters were."""

    def __init__(self, writer: "Writer") -> None:
        self._writer = writer

    def put(self, look: Mapping[str, str]) -> Future[None]:
        """Set the texts of this project so; with nothing, as those of all projects."""
        words = json.dumps(dict(look), ensure_ascii=False) if look else ""
        return self._writer.submit(
            Op(Kind.SET_LOOK, {}), lambda db: project_settings.put(db, LOOK, words)
        )


def own_look(library: "Library") -> dict[str, str]:
    """Return the look of a project's own, empty if it has none that can be read."""
    try:
        found = json.loads(library.setting(LOOK) or "{}")
    except ValueError:
        return {}
    fits = isinstance(found, dict) and all(isinstance(each, str) for each in found.values())
    return found if fits else {}
