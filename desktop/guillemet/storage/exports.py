"""What exports ask that no screen does."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import field
from typing import Final

from guillemet.domain.fields import Owner
from guillemet.domain.records import dataclass


@dataclass(slots=True)
class Details:
    """What a list of articles does not show: address, note, annotations by kind, field values."""

    url: str
    note: str
    kinds: dict[str, int] = field(default_factory=dict)
    fields: dict[int, str] = field(default_factory=dict)


@contextmanager
def snapshot(conn: sqlite3.Connection) -> Iterator[None]:
    """Read the project as it is now for the length of a block, whatever others write meanwhile."""
    conn.execute("BEGIN")
    try:
        yield
    finally:
        conn.execute("ROLLBACK")


def details(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, Details]:
    """Return the details of articles."""
    among = [json.dumps(list(keys))]
    found = {n: Details(url, note) for n, url, note in conn.execute(_PLAIN, among)}
    for article, kind, count in conn.execute(_KINDS, among):
        found[article].kinds[kind] = count
    for article, of, value in conn.execute(_VALUES, [Owner.ARTICLE, *among]):
        found[article].fields[of] = value
    return found


def values(conn: sqlite3.Connection, owner: Owner) -> dict[int, dict[int, str]]:
    """Return the field values of all owners of a kind: by owner, then by field."""
    found: dict[int, dict[int, str]] = {}
    for of, n, value in conn.execute(_ALL_VALUES, [owner]):
        found.setdefault(n, {})[of] = value
    return found


_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_PLAIN: Final = f"SELECT n, url, note FROM article WHERE n {_AMONG}"
_KINDS: Final = f"""
SELECT article, kind, count(*) FROM annotation WHERE article {_AMONG} GROUP BY article, kind
"""
_VALUES: Final = f"""
SELECT v.owner, v.field, v.value FROM field_value v JOIN field f ON f.n = v.field
WHERE f.owner = ? AND v.owner {_AMONG}
"""
_ALL_VALUES: Final = """
SELECT v.field, v.owner, v.value FROM field_value v JOIN field f ON f.n = v.field
WHERE f.owner = ?
"""
