"""Annotations pinned to a tag as examples of it. Writers hold the transaction."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import JOINER, AnnotationKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import TagKey
from guillemet.domain.examples import Example
from guillemet.storage import parts

if TYPE_CHECKING:
    from sqlite_utils import Database


def pin(db: "Database", tag: TagKey, keys: Iterable[AnnotationKey]) -> None:
    """Make annotations examples of a tag, last; they carry it from then on."""
    for key in keys:
        parts.add_tag(db, key, tag)
        db.execute(_PIN, {"tag": tag, "annotation": key})


def unpin(db: "Database", tag: TagKey, key: AnnotationKey) -> None:
    """Let an annotation be no example of a tag any more; it still carries it."""
    db.execute("DELETE FROM tag_example WHERE tag = ? AND annotation = ?", [tag, key])


def set_order(db: "Database", tag: TagKey, keys: Sequence[AnnotationKey]) -> None:
    """Put the examples of a tag in that order."""
    db.conn.executemany(
        "UPDATE tag_example SET position = ? WHERE tag = ? AND annotation = ?",
        [(place, tag, key) for place, key in enumerate(keys)],
    )


def hand_over(db: "Database", keys: Iterable[AnnotationKey], to: AnnotationKey) -> None:
    """Make an annotation the example of what others are examples of, which are about to go."""
    among = json.dumps(list(keys))
    db.execute(_HAND_OVER, {"among": among, "to": to})


def of_tag(conn: sqlite3.Connection, tag: TagKey) -> list[Example]:
    """Return the examples of a tag in their order."""
    return _read(conn, "x.tag = ?", [tag])


def every(conn: sqlite3.Connection) -> dict[TagKey, list[Example]]:
    """Return the examples of every tag that has some, in their order."""
    found: dict[TagKey, list[Example]] = {}
    for example in _read(conn, "1", []):
        found.setdefault(example.tag, []).append(example)
    return found


def _read(conn: sqlite3.Connection, where: str, values: Sequence[object]) -> list[Example]:
    return [
        Example(
            TagKey(tag), AnnotationKey(n), id_, words or "", ArticleKey(article), title,
            outlet or "", published,
        )
        for tag, n, id_, words, article, title, outlet, published in conn.execute(
            _EXAMPLES.format(where=where), values
        )
    ]  # fmt: skip


_PIN: Final = """
INSERT INTO tag_example (tag, annotation, position)
SELECT :tag, :annotation, coalesce(max(position) + 1, 0) FROM tag_example WHERE tag = :tag
ON CONFLICT DO NOTHING
"""
_HAND_OVER: Final = """
INSERT INTO tag_example (tag, annotation, position)
SELECT tag, :to, position FROM tag_example WHERE annotation IN (SELECT value FROM json_each(:among))
ORDER BY n ON CONFLICT DO NOTHING
"""
_EXAMPLES: Final = f"""
SELECT x.tag, m.n, m.id, (SELECT group_concat(exact, '{JOINER}') FROM
    (SELECT exact FROM span WHERE annotation = m.n ORDER BY seq)), a.n,
    iif(a.title = '', a.first_words, a.title), o.name, a.published
FROM tag_example x JOIN annotation m ON m.n = x.annotation JOIN article a ON a.n = m.article
LEFT JOIN outlet o ON o.n = a.outlet WHERE {{where}} ORDER BY x.tag, x.position, x.n
"""
