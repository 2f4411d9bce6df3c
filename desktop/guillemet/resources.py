"""The one door to files that are not code: icons, themes, fonts, translations, samples."""

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resource(*parts: str) -> "Traversable":
    """Return the file or folder at ``resources/<parts>``.

    Raises:
        FileNotFoundError: neither the package nor the checkout holds it.
    """
    return _carried("resources", *parts)


def seed(*parts: str) -> "Traversable":
    """Return the file or folder at ``seeds/<parts>``: the seed article and the sample corpus.

    Raises:
        FileNotFoundError: neither the package nor the checkout holds it.
    """
    return _carried("seeds", *parts)


def _carried(folder: str, *parts: str) -> "Traversable":
    """A wheel carries the folder inside the package, a checkout two folders above it."""
    checkout = Path(__file__).parents[2]
    for root in (files("guillemet"), checkout):
        found = root.joinpath(folder, *parts)
        if found.is_file() or found.is_dir():
            return found
    raise FileNotFoundError("/".join((folder, *parts)))
