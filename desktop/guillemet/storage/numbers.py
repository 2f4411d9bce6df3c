"""Many numbers of rows at once."""

import sqlite3
from array import array
from collections.abc import Mapping
from typing import Final

_PIECE: Final = 140_000
"""Characters of a long row of numbers that are read at once: other threads go on in between."""


def numbers(conn: sqlite3.Connection, statement: str, values: Mapping[str, object]) -> "array[int]":
    """Return the numbers ``n`` that a statement finds, in its order.

    They come as one row, since a row each would take and give back the interpreter a million times.
    """
    [[joined]] = conn.execute(f"SELECT group_concat(n) FROM ({statement})", values)
    return parted(joined or "")


def parted(joined: str) -> "array[int]":
    """Return numbers that stand with commas between them."""
    found = array("q")
    at = 0
    while at < len(joined):
        end = joined.find(",", at + _PIECE)
        end = len(joined) if end < 0 else end
        found.extend(map(int, joined[at:end].split(",")))
        at = end + 1
    return found
