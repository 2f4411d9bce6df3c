"""The one door to files that are not code: icons, themes, fonts, translations, samples."""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parent
_ROOTS: Final = (_PACKAGE, _PACKAGE.parents[1])
"""A wheel carries the folders inside the package, a checkout two folders above it."""


def resource(*parts: str) -> Path:
    """Return the file or folder at ``resources/<parts>``.

    Raises:
        FileNotFoundError: neither the package nor the checkout holds it.
    """
    return _carried("resources", *parts)


def seed(*parts: str) -> Path:
    """Return the file or folder at ``seeds/<parts>``: the seed article and the sample corpus.

    Raises:
        FileNotFoundError: neither the package nor the checkout holds it.
    """
    return _carried("seeds", *parts)


def _carried(folder: str, *parts: str) -> Path:
    for root in _ROOTS:
        found = root.joinpath(folder, *parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join((folder, *parts)))
