"""How much is undecided in a project: counted article by article."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import NotFound
from guillemet.services.library import Library
from guillemet.services.processes import in_processes, never
from guillemet.services.views import ListView

if TYPE_CHECKING:
    from array import array

PIECE: Final = 50
"""Articles that a process counts at a time."""
MANY: Final = 400
"""Articles from which on processes are worth their start."""
Piece = tuple[Path, "array[int]", str]
Counts = dict[ArticleKey, int]


def undecided(library: Library, keys: Sequence[int], coder: str) -> Counts:
    """Return how much is undecided in each of those articles."""
    found: Counts = {}
    for key in map(ArticleKey, keys):
        with suppress(NotFound):  # it was deleted since
            found[key] = len(library.page(key, coder).undecided)
    return found


def counted(path: Path, coder: str, cancelled: Callable[[], bool] = never) -> Iterator[Counts]:
    """Yield what is undecided in all articles that are not excluded, piece by piece.

    Call it on a worker thread.
    """
    with Library.reading(path) as library:
        keys = library.list_keys(ListView(), coder)
    pieces = [(path, keys[at : at + PIECE], coder) for at in range(0, len(keys), PIECE)]
    if len(keys) > MANY:
        yield from in_processes(_counted, pieces, cancelled)
        return
    for piece in pieces:
        if cancelled():
            return
        yield _counted(piece)


def _counted(piece: Piece) -> Counts:
    path, keys, coder = piece
    with Library.reading(path) as library:
        return undecided(library, keys, coder)
