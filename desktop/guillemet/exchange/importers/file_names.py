"""What file names tell of the articles in them: ``2017-04-12_Le Monde_A title.txt``."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from guillemet.domain.dates import is_date

DEFAULT_PATTERN: Final = "%date_%outlet_%title"
FIELDS: Final = ("date", "outlet", "title", "author")
_PART: Final = re.compile(r"%(date|outlet|title|author)")
_DATE: Final = r"\d{4}-\d{2}-\d{2}|\d{8}|\d{4}-\d{2}|\d{4}"


def told_by(stem: str, pattern: str = DEFAULT_PATTERN) -> Mapping[str, str]:
    """Return what a file's name without its ending says by `pattern`: field to value.

    A pattern holds ``%date``, ``%outlet``, ``%title`` and ``%author`` in any order, with anything
    between them. A name that does not fit says nothing.
    """
    found = _expression(pattern).fullmatch(stem.strip())
    if found is None:
        return {}
    told = {name: _words(value) for name, value in found.groupdict().items()}
    if "date" in told:
        told["date"] = _iso(told["date"])
        if not is_date(told["date"]):
            return {}
    return told if all(told.values()) else {}


@lru_cache(64)
def _expression(pattern: str) -> re.Pattern[str]:
    parts, seen = [], set[str]()
    pieces = _PART.split(pattern.strip())
    for place, piece in enumerate(pieces):
        if place % 2 == 0:
            parts.append(re.escape(piece))
            continue
        what = _DATE if piece == "date" else r".+?"
        parts.append(f"(?:{what})" if piece in seen else f"(?P<{piece}>{what})")
        seen.add(piece)
    return re.compile("".join(parts), re.DOTALL) if seen else re.compile(r"(?!)")


def _words(value: str) -> str:
    """Return a value as words: underscores stand for blanks where there are none."""
    clean = value.strip()
    return clean if " " in clean else clean.replace("_", " ").strip()


def _iso(value: str) -> str:
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 else value
