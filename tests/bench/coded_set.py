"""A project of a million annotations, written straight into its tables; see `million`.

Who speaks is one of three thousand, a few of them far more often than the rest; words are cut from
the articles, so that many begin alike.
"""

import random
import sqlite3

from sqlite_utils import Database

from guillemet.domain.names import name_key
from guillemet.storage import derived, name_index, triggers, word_order
from tests.bench import corpus, million

OF_AN_ARTICLE = 10
ACTORS = 3_000
TAGS = 60
STEP = 20
BATCH = 5_000


def make(path, articles):
    """Write a project of so many articles with ten annotations in each at `path`."""
    million.make(path, articles)
    conn = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
        conn.execute(f"PRAGMA {setting}")
    database = Database(conn, execute_plugins=False)
    triggers.drop(database)
    conn.execute("BEGIN")
    chance = random.Random(11)
    _cast(conn, chance)
    _book(conn)
    for start in range(1, articles + 1, BATCH):
        _write(conn, chance, range(start, min(start + BATCH, articles + 1)))
    name_index.rebuild(conn)
    word_order.rebuild(conn)
    derived.index_all_annotations(conn)
    conn.execute("COMMIT")
    triggers.install(database)
    conn.execute("PRAGMA journal_mode = DELETE")
    conn.close()


def _cast(conn, chance):
    names = [f"{chance.choice(corpus.NAMES)} {n}" for n in range(ACTORS)]
    conn.executemany(
        "INSERT INTO actor (n, id, name, name_key, kind) VALUES (?, ?, ?, ?, 'person')",
        [(n, f"actor-{n}", name, name_key(name)) for n, name in enumerate(names, 2)],
    )


def _book(conn):
    conn.executemany(
        "INSERT INTO tag (n, id, name, position) VALUES (?, ?, ?, ?)",
        [(n, f"tag-{n}", f"theme {n}", n) for n in range(1, TAGS + 1)],
    )


def _write(conn, chance, articles):
    marks, spans, parts, tags = [], [], [], []
    ask = "SELECT n, body FROM text WHERE n BETWEEN ? AND ?"
    for article, body in conn.execute(ask, [articles[0], articles[-1]]).fetchall():
        for at in range(OF_AN_ARTICLE):
            n = (article - 1) * OF_AN_ARTICLE + at + 1
            start = at * STEP
            kind = ("quote", "quote", "quote", "passage", "mention")[n % 5]
            marks.append((n, f"{n:032x}", article, kind, "hand" if n % 3 else "accepted"))
            words = body[start : start + STEP]
            spans.append((n, article, start, start + STEP, words, body[start + STEP :][:32]))
            who = 2 + int(chance.paretovariate(0.6)) % ACTORS
            if kind != "passage" and n % 10:
                parts.append((n, "speaker" if kind == "quote" else "mentioned", who))
            if n % 5 < 3:
                tags.append((n, 1 + n * 7 % TAGS))
    _insert(conn, marks, spans, parts, tags)


def _insert(conn, marks, spans, parts, tags):
    conn.executemany(
        "INSERT INTO annotation (n, id, article, kind, status, origin, rule, speech, cue, note, "
        "coder, created, modified, modified_by) "
        f"VALUES (?, ?, ?, ?, 'confirmed', ?, '', '', '', '', 1, '{million.CREATED}', "
        f"'{million.CREATED}', 1)",
        marks,
    )
    conn.executemany(
        'INSERT INTO span (annotation, seq, text, start, "end", exact, prefix, suffix, state) '
        "VALUES (?, 0, ?, ?, ?, ?, '', ?, 'anchored')",
        spans,
    )
    conn.executemany(
        "INSERT INTO annotation_actor (annotation, role, position, actor) VALUES (?, ?, 0, ?)",
        parts,
    )
    conn.executemany("INSERT INTO annotation_tag (annotation, tag) VALUES (?, ?)", tags)
