"""Whether a project is sound: what SQLite can tell, and what only we can."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from guillemet.domain.folding import fold
from guillemet.domain.messages import (
    MSG_CHECK_FILE,
    MSG_CHECK_INDEX,
    MSG_CHECK_JOURNAL,
    MSG_CHECK_KEY,
    MSG_CHECK_ROW,
    MSG_CHECK_ROW_LOST,
    MSG_CHECK_TEXT,
    MSG_CHECK_WORDS,
    MSG_MEND_ITSELF,
    MSG_MEND_RESTORE,
    MSG_MEND_WORDS,
)
from guillemet.domain.problems import Problem
from guillemet.storage import derived, rowhash, triggers
from guillemet.storage.schema import JOURNALED

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST: Final = 20
"""Findings of one kind that are listed; a damaged file could have millions."""
Check = Callable[[sqlite3.Connection], Iterator[Problem]]


def problems(conn: sqlite3.Connection, *, full: bool = True) -> Iterator[Problem]:
    """Yield what is wrong, at most 20 of a kind; nothing if all is well.

    `conn` may be one that only reads. Not `full`: SQLite's quick check and the keys, some 0.1 s
    for 100 MB; full: seconds. Stop asking whenever you like.
    """
    for check in _FULL if full else _QUICK:
        try:
            for _, problem in zip(range(MOST), check(conn), strict=False):
                yield problem
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            yield Problem(MSG_CHECK_FILE, str(error), MSG_MEND_RESTORE)


def mend(db: "Database") -> None:
    """Put right what can be: how changes are recorded, and that the index is to be made anew.

    It changes nothing that is journaled; call `derived.rebuild` until there is no more.
    """
    triggers.drop(db)
    triggers.install(db)
    db.conn.execute("DELETE FROM meta WHERE key = 'fold_version'")


def _integrity(conn: sqlite3.Connection) -> Iterator[Problem]:
    for (said,) in conn.execute(f"PRAGMA integrity_check({MOST})"):
        if said != "ok":
            yield Problem(MSG_CHECK_FILE, said, MSG_MEND_RESTORE)


def _quick(conn: sqlite3.Connection) -> Iterator[Problem]:
    for (said,) in conn.execute(f"PRAGMA quick_check({MOST})"):
        if said != "ok":
            yield Problem(MSG_CHECK_FILE, said, MSG_MEND_RESTORE)


def _keys(conn: sqlite3.Connection) -> Iterator[Problem]:
    for table, row, parent, _ in conn.execute("PRAGMA foreign_key_check"):
        yield Problem(MSG_CHECK_KEY, f"{table} {row} → {parent}", MSG_MEND_RESTORE)


def _texts(conn: sqlite3.Connection) -> Iterator[Problem]:
    for n, digest, body in conn.execute("SELECT n, sha256, body FROM text"):
        if sha256(body.encode()).hexdigest() != digest:
            yield Problem(MSG_CHECK_TEXT, f"text {n}", MSG_MEND_RESTORE)
    for n, digest, content in conn.execute("SELECT n, sha256, bytes FROM original"):
        if sha256(content).hexdigest() != digest:
            yield Problem(MSG_CHECK_TEXT, f"original {n}", MSG_MEND_RESTORE)


def _rows(conn: sqlite3.Connection) -> Iterator[Problem]:
    for table, row, lost in rowhash.mismatches(conn):
        what = MSG_CHECK_ROW_LOST if lost else MSG_CHECK_ROW
        yield Problem(what, f"{table} {row}", MSG_MEND_RESTORE)


def _words(conn: sqlite3.Connection) -> Iterator[Problem]:
    """Compare each span with its text, one text in memory at a time."""
    text, body = None, ""
    for n, annotation, of, start, end, exact, state in conn.execute(_SPANS):
        if of != text:
            text, body = of, conn.execute("SELECT body FROM text WHERE n = ?", [of]).fetchone()[0]
        placed = start is not None and end is not None and 0 <= start < end <= len(body)
        right = body[start:end] == exact if placed else start is None and state == "orphan"
        if not right:
            where = f"annotation {annotation}, span {n}: “{exact[:40]}”"
            yield Problem(MSG_CHECK_WORDS, where, MSG_MEND_WORDS)


def _index(conn: sqlite3.Connection) -> Iterator[Problem]:
    """Index everything once more, in memory, and compare term by term."""
    if derived.stale(conn):
        return
    for table, columns, ask, terms in _INDEXED:
        with closing(sqlite3.connect(":memory:")) as ours:
            names = ", ".join(columns)
            ours.execute(_FTS.format(table=table, names=names))
            marks = ", ".join("?" * (len(columns) + 1))
            rows = ((n, *(fold(text or "") for text in texts)) for n, *texts in conn.execute(ask))
            ours.executemany(f"INSERT INTO {table} (rowid, {names}) VALUES ({marks})", rows)
            for here, there in zip_longest(terms(conn, table), terms(ours, table)):
                if here != there:
                    where = f"{table}: {(here or there or ('',))[0]}"
                    yield Problem(MSG_CHECK_INDEX, where, MSG_MEND_ITSELF, mendable=True)
                    break


Term = tuple[object, ...]


def _terms(conn: sqlite3.Connection, table: str) -> Iterator[Term]:
    """Yield each term with how often it stands in how many rows, then the rows."""
    for row in conn.execute(f"SELECT term, col, doc, cnt FROM {_vocabulary(conn, table, 'col')}"):
        yield tuple(row)
    for row in conn.execute(f"SELECT rowid FROM {table} ORDER BY rowid"):
        yield tuple(row)


def _instances(conn: sqlite3.Connection, table: str) -> Iterator[Term]:
    """Yield each term with every place where it stands: for an index that lists no rows."""
    vocabulary = _vocabulary(conn, table, "instance")
    for row in conn.execute(f"SELECT term, doc, col, offset FROM {vocabulary}"):
        yield tuple(row)


def _vocabulary(conn: sqlite3.Connection, table: str, kind: str) -> str:
    vocabulary = f"temp.{table}_terms"
    conn.execute(f"DROP TABLE IF EXISTS {vocabulary}")
    conn.execute(f"CREATE VIRTUAL TABLE {vocabulary} USING fts5vocab(main, {table}, {kind})")
    return vocabulary


def _journal(conn: sqlite3.Connection) -> Iterator[Problem]:
    """Compare the columns that each trigger records with those that there are."""
    sql = dict(tuple(r) for r in conn.execute("SELECT name, sql FROM sqlite_schema"))
    for table in JOURNALED:
        names = {name for (name,) in conn.execute("SELECT name FROM pragma_table_info(?)", [table])}
        for verb, expected in (("insert", set()), ("update", names - {"n"}), ("delete", names)):
            trigger = sql.get(f"journal_{table}_{verb}")
            if trigger is None or set(re.findall(r'OLD\."(\w+)"', trigger)) != expected:
                where = f"journal_{table}_{verb}"
                yield Problem(MSG_CHECK_JOURNAL, where, MSG_MEND_ITSELF, mendable=True)


_QUICK: Final[tuple[Check, ...]] = (_quick, _keys)
_FULL: Final[tuple[Check, ...]] = (_integrity, _keys, _texts, _rows, _words, _index, _journal)
_SPANS: Final = """
SELECT n, annotation, text, start, "end", exact, state FROM span ORDER BY text, n
"""
_FTS: Final = """
CREATE VIRTUAL TABLE {table} USING fts5({names}, tokenize='unicode61 remove_diacritics 2')
"""
_INDEXED: Final = (
    (
        "article_fts",
        ("title", "body"),
        "SELECT a.n, a.title, t.body FROM article a JOIN text t ON t.n = a.text ORDER BY a.n",
        _terms,
    ),
    (
        "annotation_fts",
        ("words", "note"),
        f"{derived.ANNOTATIONS} UNION ALL {derived.NOTES}",
        _instances,
    ),
)
