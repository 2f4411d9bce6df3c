"""Which texts tell one story. Derived from sketches, and from decisions which do not."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from guillemet.domain.sketches import likeliest
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST: Final = 300
"""Texts of a story that are compared each with each when one of them is set apart."""


class Member(NamedTuple):
    """An article of a story, the text of it, and what a list says of it."""

    article: int
    text: int
    title: str
    outlet: str
    published: str


def without_sketch(conn: sqlite3.Connection, beyond: int, limit: int) -> list[tuple[int, str]]:
    """Return texts of articles that have no sketch yet: numbers above `beyond`, and words."""
    return [(n, body) for n, body in conn.execute(_WITHOUT, [beyond, limit])]


def missing(conn: sqlite3.Connection) -> int:
    """Return how many texts have no sketch."""
    [[count]] = conn.execute(
        "SELECT (SELECT count(*) FROM text) - (SELECT count(*) FROM sketch)"
    ).fetchall()
    return max(int(count), 0)


def sketches(conn: sqlite3.Connection) -> dict[int, bytes]:
    """Return all sketches, by their texts."""
    return dict(conn.execute("SELECT text, marks FROM sketch ORDER BY text").fetchall())


def sketch_of(conn: sqlite3.Connection, text: int) -> bytes:
    """Return the sketch of a text; none where nobody has looked at it."""
    row = conn.execute("SELECT marks FROM sketch WHERE text = ?", [text]).fetchone()
    return bytes(row[0]) if row else b""


def apart(conn: sqlite3.Connection) -> list[tuple[int, int]]:
    """Return the pairs of texts that were told apart."""
    return [(one, other) for one, other in conn.execute('SELECT "one", other FROM text_apart')]


def learn(db: "Database", found: Mapping[int, bytes]) -> None:
    """Keep sketches."""
    db.conn.executemany("INSERT OR REPLACE INTO sketch (text, marks) VALUES (?, ?)", found.items())


def put(db: "Database", found: Mapping[int, int]) -> None:
    """Keep which texts tell which story, and no other."""
    before = dict(db.conn.execute("SELECT text, story FROM story").fetchall())
    gone = [(text,) for text in before if text not in found]
    db.conn.executemany("DELETE FROM story WHERE text = ?", gone)
    new = [(text, story) for text, story in found.items() if before.get(text) != story]
    db.conn.executemany("INSERT OR REPLACE INTO story (text, story) VALUES (?, ?)", new)


def set_apart(db: "Database", text: int, others: Iterable[int]) -> None:
    """Say that a text does not tell the story of others."""
    for other in others:
        low, high = sorted((text, other))
        db.execute(
            'INSERT INTO text_apart (n, "one", other) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
            [next_key(db, "text_apart"), low, high],
        )


def update(conn: sqlite3.Connection) -> None:
    """Group anew the texts that ``temp.image`` says were told apart, or no longer are."""
    touched = {text for pair in conn.execute(_TOUCHED) for text in pair if text is not None}
    if not touched:
        return
    among = {"texts": json.dumps([*touched])}
    texts = [n for (n,) in conn.execute(_AROUND, {**among, "most": MOST})]
    known = dict(conn.execute(_SKETCHES, [json.dumps(texts)]).fetchall())
    found = likeliest(known, apart(conn))
    conn.execute("DELETE FROM story WHERE text IN (SELECT value FROM json_each(?))",
                 [json.dumps(texts)])  # fmt: skip
    conn.executemany("INSERT INTO story (text, story) VALUES (?, ?)", found.items())


def story_of(conn: sqlite3.Connection, article: int) -> int:
    """Return the story that an article tells: the number of a text."""
    row = conn.execute(
        "SELECT coalesce(y.story, a.text) FROM article a LEFT JOIN story y ON y.text = a.text "
        "WHERE a.n = ?",
        [article],
    ).fetchone()
    return int(row[0]) if row else 0


def members(conn: sqlite3.Connection, story: int) -> list[Member]:
    """Return the articles of a story, oldest first."""
    return [Member(*row) for row in conn.execute(_MEMBERS, [story])]


def told_by_several(conn: sqlite3.Connection) -> dict[int, int]:
    """Return the articles whose story others may tell too, with the number of the story."""
    return dict(conn.execute(_SEVERAL).fetchall())


def counts(conn: sqlite3.Connection, keys: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    """Yield articles with their story and how many articles tell it."""
    yield from conn.execute(_COUNTS, [json.dumps(list(keys))])


_WITHOUT: Final = """
SELECT t.n, t.body FROM text t WHERE t.n > ?1
AND NOT EXISTS (SELECT 1 FROM sketch k WHERE k.text = t.n) ORDER BY t.n LIMIT ?2
"""
_TOUCHED: Final = """
SELECT p."one", p.other FROM temp.image i JOIN text_apart p ON p.n = i.row
WHERE i.tbl = 'text_apart'
UNION SELECT old ->> '$.one', old ->> '$.other' FROM temp.image
WHERE tbl = 'text_apart' AND json_type(old, '$.one') IS NOT NULL
"""
_AROUND: Final = """
SELECT value FROM json_each(:texts)
UNION SELECT y.text FROM story y WHERE y.story IN (
    SELECT x.story FROM story x WHERE x.text IN (SELECT value FROM json_each(:texts))
) LIMIT :most
"""
_SKETCHES: Final = """
SELECT text, marks FROM sketch WHERE text IN (SELECT value FROM json_each(?)) ORDER BY text
"""
_ARTICLES_OF: Final = """
SELECT a.n, a.text, a.title, a.first_words, a.outlet, a.published FROM article a
WHERE a.text = ?1 OR a.text IN (SELECT y.text FROM story y WHERE y.story = ?1)
"""
_MEMBERS: Final = f"""
SELECT m.n, m.text, coalesce(nullif(m.title, ''), m.first_words), coalesce(o.name, ''), m.published
FROM ({_ARTICLES_OF}) m LEFT JOIN outlet o ON o.n = m.outlet
ORDER BY m.published = '', m.published, m.n
"""
_SEVERAL: Final = """
SELECT a.n, y.story FROM story y JOIN article a ON a.text = y.text
UNION SELECT a.n, a.text FROM article a WHERE a.text IN (
    SELECT text FROM article GROUP BY text HAVING count(*) > 1
) AND NOT EXISTS (SELECT 1 FROM story y WHERE y.text = a.text)
"""
_COUNTS: Final = """
SELECT a.n, coalesce(y.story, a.text), CASE WHEN y.story IS NULL
    THEN (SELECT count(*) FROM article b WHERE b.text = a.text)
    ELSE (SELECT count(*) FROM story x JOIN article b ON b.text = x.text WHERE x.story = y.story)
END
FROM article a LEFT JOIN story y ON y.text = a.text WHERE a.n IN (SELECT value FROM json_each(?))
"""
