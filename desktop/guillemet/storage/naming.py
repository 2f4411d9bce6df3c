"""Outlets and authors as lists: counted, renamed, merged. Writers hold the transaction."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from guillemet.domain.errors import BadName, NotFound
from guillemet.domain.messages import MSG_GONE, MSG_NAME_TAKEN
from guillemet.domain.names import checked_name

if TYPE_CHECKING:
    from sqlite_utils import Database


class Named(NamedTuple):
    """An outlet or an author, and in how many articles."""

    n: int
    name: str
    note: str
    articles: int


def outlets(conn: sqlite3.Connection) -> list[Named]:
    """Return all outlets with their counts, by name."""
    return [Named(*row) for row in conn.execute(_OUTLETS)]


def authors(conn: sqlite3.Connection) -> list[Named]:
    """Return all authors with their counts, by name."""
    return [Named(*row) for row in conn.execute(_AUTHORS)]


def name_of(conn: sqlite3.Connection, table: str, key: int) -> str:
    """Return the name of an outlet or an author.

    Raises:
        NotFound: it was deleted.
    """
    row = conn.execute(f'SELECT name FROM "{table}" WHERE n = ?', [key]).fetchone()
    if row is None:
        raise NotFound(MSG_GONE)
    return str(row[0])


def rename(db: "Database", table: str, key: int, name: str) -> None:
    """Give an outlet or an author another name, in every article.

    Raises:
        BadName: it is none, or there is one of that name.
        NotFound: it was deleted.
    """
    clean = checked_name(name)
    if clean == name_of(db.conn, table, key):
        return
    there = db.execute(f'SELECT n FROM "{table}" WHERE name = ?', [clean]).fetchone()
    if there is not None:
        raise BadName(MSG_NAME_TAKEN, name=clean)
    db.execute(f'UPDATE "{table}" SET name = ? WHERE n = ?', [clean, key])


def note(db: "Database", key: int, words: str) -> None:
    """Keep a note on an outlet."""
    db.execute("UPDATE outlet SET note = ?1 WHERE n = ?2 AND note <> ?1", [words, key])


def merge_outlets(db: "Database", keys: Sequence[int], into: int) -> None:
    """Let articles of some outlets be of another; those outlets go, their notes stay."""
    notes = [name for (name,) in db.execute("SELECT note FROM outlet WHERE n = ?", [into])]
    for key in (each for each in keys if each != into):
        [[words]] = db.execute("SELECT note FROM outlet WHERE n = ?", [key]).fetchall() or [[""]]
        notes.append(words)
        db.execute("UPDATE article SET outlet = ? WHERE outlet = ?", [into, key])
        db.execute("DELETE FROM outlet WHERE n = ?", [key])
    note(db, into, "\n\n".join(dict.fromkeys(words for words in notes if words)))


def merge_authors(db: "Database", keys: Sequence[int], into: int) -> None:
    """Let some authors be another; who is named twice afterwards stands once, where they first did.

    Places stay as they are, but the first is always taken.
    """
    for key in (each for each in keys if each != into):
        values = {"old": key, "into": into}
        for statement in _MERGE_AUTHORS:
            db.execute(statement, values)


_OUTLETS: Final = """
SELECT o.n, o.name, o.note, (SELECT count(*) FROM article a WHERE a.outlet = o.n)
FROM outlet o ORDER BY o.name
"""
_AUTHORS: Final = """
SELECT w.n, w.name, '', (SELECT count(*) FROM article_author x WHERE x.author = w.n)
FROM author w ORDER BY w.name
"""
_MERGE_AUTHORS: Final = (
    # where both stand, the later goes: the earlier keeps its place
    """UPDATE article_author SET position = (
        SELECT x.position FROM article_author x
        WHERE x.article = article_author.article AND x.author = :old
    ) WHERE author = :into AND EXISTS (
        SELECT 1 FROM article_author x WHERE x.article = article_author.article
        AND x.author = :old AND x.position < article_author.position
    )""",
    """DELETE FROM article_author WHERE author = :old AND article IN (
        SELECT article FROM article_author WHERE author = :into
    )""",
    "UPDATE article_author SET author = :into WHERE author = :old",
    "DELETE FROM author WHERE n = :old",
)
