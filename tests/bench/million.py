"""A project of a million articles, written straight into its tables: an import would take hours.

The articles are short, so that the file fits a laptop, and made of a few thousand that differ in a
number; they are in the search index like any other. Journal and row hashes know nothing of them:
such a project is for measuring alone.
"""

import sqlite3
from datetime import timedelta
from hashlib import sha256

from sqlite_utils import Database

from guillemet.domain.folding import fold
from guillemet.domain.names import name_key
from guillemet.services.opened import Opened
from guillemet.storage import triggers
from tests.bench import corpus
from tests.projects import ME

WORDS = 40
DIFFERENT = 5_000
BATCH = 20_000
CREATED = "2026-11-27T12:00:00.000+00:00"
STATES = ("reading", "coded", "reviewed", "excluded")


def make(path, count, words=WORDS):
    """Write a project of `count` articles at `path`, one in ten with a state of the coder's."""
    Opened(path, ME).close()
    conn = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
        conn.execute(f"PRAGMA {setting}")
    database = Database(conn, execute_plugins=False)
    triggers.drop(database)
    conn.execute("BEGIN")
    conn.execute(
        "INSERT INTO coder (n, id, name, initials) VALUES (1, 'coder-1', ?, 'A')", [ME.coder]
    )
    conn.executemany(
        "INSERT INTO outlet (n, id, name) VALUES (?, ?, ?)",
        [(n, f"outlet-{n}", name) for n, name in enumerate(corpus.OUTLETS, 1)],
    )
    pool = _Pool(min(count, DIFFERENT), words)
    for start in range(1, count + 1, BATCH):
        _write(conn, pool, start, min(BATCH, count + 1 - start))
    conn.execute("COMMIT")
    triggers.install(database)
    conn.execute("PRAGMA journal_mode = DELETE")
    conn.close()


class _Pool:
    """Articles to be told apart by their number alone, with what each row needs worked out."""

    def __init__(self, count, words):
        made = list(corpus.articles(count, words))
        numbers = {name: n for n, name in enumerate(corpus.OUTLETS, 1)}
        self.bodies = [a.text.rstrip("\n") for a in made]
        self.titles = [a.title for a in made]
        self.keys = [name_key(a.title) for a in made]
        self.folded = [(fold(a.title), fold(a.text)) for a in made]
        self.words = [len(a.text.split()) + 2 for a in made]
        self.outlets = [numbers[a.outlet] for a in made]
        self.languages = [a.language for a in made]


def _write(conn, pool, start, count):
    """Write a batch: texts, articles, versions, states, and their words in the index."""
    size = len(pool.titles)
    rows = [(n, n % size) for n in range(start, start + count)]
    bodies = [(n, f"{pool.bodies[at]} no {n}\n") for n, at in rows]
    conn.executemany(
        "INSERT INTO text (n, sha256, body) VALUES (?, ?, ?)",
        [(n, sha256(body.encode()).hexdigest(), body) for n, body in bodies],
    )
    conn.executemany(
        "INSERT INTO article (n, id, slug, title, sort_title, outlet, published, url, language, "
        "note, text, words, first_words, created, modified) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', ?8, '', ?1, ?9, ?4, ?10, ?10)",
        [
            (
                n, f"{n:032x}", f"article-{n}", f"{pool.titles[at]} {n}", f"{pool.keys[at]} {n}",
                pool.outlets[at], _day(n), pool.languages[at], pool.words[at], CREATED,
            )
            for n, at in rows
        ],
    )  # fmt: skip
    conn.executemany(
        "INSERT INTO article_version (n, article, seq, text, name, importer, imported) "
        "VALUES (?1, ?1, 0, ?1, ?2, 'text', ?3)",
        [(n, f"a{n}.txt", CREATED) for n, _ in rows],
    )
    conn.executemany(
        "INSERT INTO article_state (article, coder, state, reason, at) VALUES (?, 1, ?, ?, ?)",
        [
            (n, state, "off topic" if state == "excluded" else "", CREATED)
            for n, state in ((n, STATES[n // 10 % 4]) for n, _ in rows if n % 10 == 0)
        ],
    )
    conn.executemany(
        "INSERT INTO article_fts (rowid, title, body) VALUES (?, ?, ?)",
        [(n, f"{title} {n}", f"{body} no {n}") for n, (title, body) in _folded(pool, rows)],
    )


def _folded(pool, rows):
    return ((n, pool.folded[at]) for n, at in rows)


def _day(number):
    """Return a date that many articles share, in no order of their numbers."""
    return (corpus.FIRST_DAY + timedelta(number * 7919 % corpus.DAYS)).isoformat()
