"""What a table of articles shows beside what a list of them does."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Final, NamedTuple


class Sheet(NamedTuple):
    """What is known of an article; `fields` are the names and values that have one."""

    url: str
    section: str
    note: str
    name: str
    fields: tuple[tuple[str, str], ...] = ()


def sheets(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, Sheet]:
    """Return what there is of those of the articles that exist, by their numbers."""
    among = [json.dumps(list(keys))]
    found = {n: Sheet(url, section, note, name) for n, url, section, note, name in
             conn.execute(_SHEETS, among)}  # fmt: skip
    for n, field, value in conn.execute(_FIELDS, among):
        found[n] = found[n]._replace(fields=(*found[n].fields, (field, value)))
    return found


_SHEETS: Final = """
SELECT a.n, a.url, a.section, a.note, coalesce((
    SELECT v.name FROM article_version v WHERE v.article = a.n ORDER BY v.seq LIMIT 1
), '') FROM article a WHERE a.n IN (SELECT value FROM json_each(?))
"""
_FIELDS: Final = """
SELECT v.owner, f.name, v.value FROM json_each(?) k JOIN field_value v ON v.owner = k.value
JOIN field f ON f.n = v.field AND f.owner = 'article' ORDER BY v.owner, f.position, f.n
"""
