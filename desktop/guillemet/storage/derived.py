"""What can be computed from the rest.

Kept in step inside the writer's transaction, before COMMIT, from the rows that the op
touched: alike for doing, undoing, redoing, merging and restoring.
"""

import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from guillemet.domain.folding import FOLD_VERSION, fold
from guillemet.storage import (
    journal,
    name_index,
    office_index,
    rowhash,
    stories,
    suggestions,
    word_order,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH: Final = 0.2
"""Seconds of work that one transaction of a rebuilding may take."""


def update(db: "Database", number: int) -> None:
    """Bring row hashes, search index and suggestions in line with what that op changed."""
    journal.load_images(db, [number])
    touched = {table for (table,) in db.conn.execute("SELECT DISTINCT tbl FROM temp.image")}
    rowhash.update(db.conn, touched)
    name_index.update(db.conn, touched)
    word_order.update(db.conn, touched)
    office_index.update(db.conn, touched)
    if "article" in touched:
        _index_articles(db.conn)
        _index_notes(db.conn)
        db.conn.execute(_FORGET_SUGGESTIONS)
    if {"annotation", "span"} & touched:
        _index_annotations(db.conn)
    if "text_apart" in touched:
        stories.update(db.conn)
    if _DECIDING & touched:
        suggestions.settle(db.conn)


def stale(conn: sqlite3.Connection) -> bool:
    """Tell whether the search index was folded by another version, or is half rebuilt."""
    meta = _meta(conn)
    return meta.get(_FOLD) != str(FOLD_VERSION) or _UP_TO in meta


def rebuild(db: "Database", seconds: float = BATCH) -> bool:
    """Index some more of the project anew; tell whether there is more to do.

    Call it again in other transactions until it returns False: articles beyond those done
    are left alone by `update`, so edits may be committed in between.
    """
    if not stale(db.conn):
        return False
    meta = _meta(db.conn)
    if meta.get(_FOLD) != str(FOLD_VERSION):
        for statement in _BEGIN_ANEW:
            db.conn.execute(statement, {"fold": str(FOLD_VERSION)})
        index_all_annotations(db.conn)
        name_index.rebuild(db.conn)
        word_order.rebuild(db.conn)
        office_index.rebuild(db.conn)
        meta = _meta(db.conn)
    until = time.monotonic() + seconds
    done = int(meta.get(_UP_TO, "0"))
    for n, title, body in db.conn.execute(_ARTICLES_BEYOND, [done]).fetchall():
        db.conn.execute(_LEARN_ARTICLE, [n, fold(title), fold(body)])
        done = n
        if time.monotonic() >= until:
            break
    more = db.conn.execute(_ARTICLES_BEYOND, [done]).fetchone() is not None
    if more:
        db.conn.execute("UPDATE meta SET value = ? WHERE key = ?", [str(done), _UP_TO])
    else:
        db.conn.execute("DELETE FROM meta WHERE key = ?", [_UP_TO])
    return more


def _index_articles(conn: sqlite3.Connection) -> None:
    """Forget and learn. An index that keeps no words forgets them only when given them."""
    up_to = conn.execute("SELECT value FROM meta WHERE key = ?", [_UP_TO]).fetchone()
    most = int(up_to[0]) if up_to else _NO_END
    old = conn.execute(_ARTICLES_BEFORE, [most]).fetchall()
    conn.executemany(_FORGET_ARTICLE, [(n, fold(title), fold(body)) for n, title, body in old])
    new = conn.execute(_ARTICLES_NOW, [most]).fetchall()
    conn.executemany(_LEARN_ARTICLE, [(n, fold(title), fold(body)) for n, title, body in new])


def _index_annotations(conn: sqlite3.Connection) -> None:
    touched = json.dumps([n for (n,) in conn.execute(_ANNOTATIONS_TOUCHED)])
    old = dict(conn.execute(_ANNOTATION_NOTES_BEFORE, [touched]).fetchall())
    words = dict.fromkeys(old, "")
    for n, spans in groupby(conn.execute(_SPANS_BEFORE, [touched]), itemgetter(0)):
        words[n] = BETWEEN.join(exact for _, exact in spans)
    _forget_annotations(conn, ((n, words[n], note) for n, note in old.items()))
    _learn_annotations(
        conn, f"{ANNOTATIONS} WHERE a.n IN (SELECT value FROM json_each(?))", [touched]
    )


def _index_notes(conn: sqlite3.Connection) -> None:
    """Index the notes on articles, beside the annotations and under negative numbers."""
    _forget_annotations(conn, conn.execute(_NOTES_BEFORE).fetchall())
    _learn_annotations(conn, f"{NOTES} AND n IN ({_NOTES_TOUCHED})", [])


def index_all_annotations(conn: sqlite3.Connection) -> None:
    """Index the words and notes of all annotations, and the notes on articles, anew."""
    conn.execute("INSERT INTO annotation_fts (annotation_fts) VALUES ('delete-all')")
    _learn_annotations(conn, ANNOTATIONS, [])
    _learn_annotations(conn, NOTES, [])


Indexed = tuple[int, str | None, str]
"""Number, words and note."""


def _learn_annotations(conn: sqlite3.Connection, found: str, values: list[str]) -> None:
    rows: Iterator[Indexed] = conn.execute(found, values)
    while some := list(islice(rows, _AT_A_TIME)):
        conn.executemany(_LEARN_ANNOTATION, [_folded(row) for row in some])


def _forget_annotations(conn: sqlite3.Connection, rows: Iterable[Indexed]) -> None:
    """Forget what stands in the index under these numbers: it must be said to the letter."""
    conn.executemany(_FORGET_ANNOTATION, [_folded(row) for row in rows])


def _folded(row: Indexed) -> Indexed:
    n, words, note = row
    return n, fold(words or ""), fold(note)


def _meta(conn: sqlite3.Connection) -> dict[str, str]:
    return dict(tuple(row) for row in conn.execute("SELECT key, value FROM meta"))


_DECIDING: Final = frozenset({"annotation", "span", "dismissal", "rejection", "setting"})
"""Tables whose rows settle suggestions."""
_FOLD: Final = "fold_version"
_UP_TO: Final = "indexed_up_to"
_NO_END: Final = 2**62
_LEARN_ARTICLE: Final = "INSERT INTO article_fts (rowid, title, body) VALUES (?, ?, ?)"
_FORGET_ARTICLE: Final = """
INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)
"""
_AT_A_TIME: Final = 2_000
"""Rows."""
_LEARN_ANNOTATION: Final = "INSERT INTO annotation_fts (rowid, words, note) VALUES (?, ?, ?)"
_FORGET_ANNOTATION: Final = """
INSERT INTO annotation_fts (annotation_fts, rowid, words, note) VALUES ('delete', ?, ?, ?)
"""
_FORGET_SUGGESTIONS: Final = """
DELETE FROM suggestion WHERE article IN (
    SELECT row FROM temp.image WHERE tbl = 'article' AND old IS NOT NULL
        AND (json_type(old, '$.n') IS NOT NULL OR json_type(old, '$.text') IS NOT NULL)
) AND NOT EXISTS (
    SELECT 1 FROM article a WHERE a.n = suggestion.article AND a.text = suggestion.text
)
"""
_BEGIN_ANEW: Final = (
    "INSERT INTO article_fts (article_fts) VALUES ('delete-all')",
    "INSERT OR REPLACE INTO meta (key, value) VALUES ('fold_version', :fold)",
    "INSERT OR REPLACE INTO meta (key, value) VALUES ('indexed_up_to', '0')",
)
_ARTICLES_BEYOND: Final = """
SELECT a.n, a.title, t.body FROM article a JOIN text t ON t.n = a.text
WHERE a.n > ? ORDER BY a.n LIMIT 200
"""
# what an article was indexed with: the old value where the op changed it, else the present one
_ARTICLES_BEFORE: Final = """
SELECT i.row, coalesce(i.old ->> '$.title', a.title), t.body
FROM temp.image i LEFT JOIN article a ON a.n = i.row
JOIN text t ON t.n = coalesce(i.old ->> '$.text', a.text)
WHERE i.tbl = 'article' AND i.row <= ? AND (json_type(i.old, '$.title') IS NOT NULL
    OR json_type(i.old, '$.text') IS NOT NULL)
"""
_ARTICLES_NOW: Final = """
SELECT a.n, a.title, t.body FROM temp.image i JOIN article a ON a.n = i.row
JOIN text t ON t.n = a.text
WHERE i.tbl = 'article' AND i.row <= ? AND (i.old IS NULL
    OR json_type(i.old, '$.title') IS NOT NULL OR json_type(i.old, '$.text') IS NOT NULL)
"""
_ANNOTATIONS_TOUCHED: Final = """
SELECT row FROM temp.image
WHERE tbl = 'annotation' AND (old IS NULL OR json_type(old, '$.note') IS NOT NULL)
UNION SELECT s.annotation FROM temp.image i JOIN span s ON s.n = i.row WHERE i.tbl = 'span'
UNION SELECT old ->> '$.annotation' FROM temp.image
WHERE tbl = 'span' AND json_type(old, '$.annotation') IS NOT NULL
"""
BETWEEN: Final = " … "
"""Stands between the spans of one annotation."""
ANNOTATIONS: Final = f"""
SELECT a.n, (SELECT group_concat(exact, '{BETWEEN}') FROM
    (SELECT exact FROM span WHERE annotation = a.n ORDER BY seq)), a.note FROM annotation a
"""
# what an annotation was indexed with: old values where the op changed them, else the present ones
_ANNOTATION_NOTES_BEFORE: Final = """
SELECT t.value, coalesce(i.old ->> '$.note', a.note)
FROM json_each(?) t LEFT JOIN annotation a ON a.n = t.value
LEFT JOIN temp.image i ON i.tbl = 'annotation' AND i.row = t.value
WHERE i.row IS NULL OR i.old IS NOT NULL
"""
_SPANS_BEFORE: Final = """
SELECT annotation, exact FROM (
    SELECT coalesce(i.old ->> '$.annotation', s.annotation) AS annotation,
        coalesce(i.old ->> '$.seq', s.seq) AS seq, coalesce(i.old ->> '$.exact', s.exact) AS exact
    FROM span s LEFT JOIN temp.image i ON i.tbl = 'span' AND i.row = s.n
    WHERE s.annotation IN (SELECT value FROM json_each(?)) AND (i.row IS NULL OR i.old IS NOT NULL)
    UNION ALL
    SELECT i.old ->> '$.annotation', i.old ->> '$.seq', i.old ->> '$.exact'
    FROM temp.image i LEFT JOIN span s ON s.n = i.row
    WHERE i.tbl = 'span' AND json_type(i.old, '$.n') IS NOT NULL AND s.n IS NULL
) ORDER BY annotation, seq
"""
_NOTES_TOUCHED: Final = """
SELECT row FROM temp.image
WHERE tbl = 'article' AND (old IS NULL OR json_type(old, '$.note') IS NOT NULL)
"""
_NOTES_BEFORE: Final = """
SELECT -row, NULL, old ->> '$.note' FROM temp.image
WHERE tbl = 'article' AND old ->> '$.note' <> ''
"""
NOTES: Final = "SELECT -n, NULL, note FROM article WHERE note <> ''"
"""The notes on articles, under negative numbers."""
