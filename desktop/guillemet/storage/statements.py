"""Quotes that report the same words, as rows: pairs proposed, statements decided.

Pairs are derived: they are not journaled. Writers hold the transaction.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import JOINER, AnnotationKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.ids import new_id
from guillemet.domain.records import dataclass
from guillemet.domain.statement import StatementQuote
from guillemet.storage import coders
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

SEEN: Final = "same_seen"
"""In `meta`: the row of the journal up to which quotes were compared."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quotes found alike: the smaller number first; `score` 0 to 1."""

    one: int
    other: int
    score: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What is compared of a quote."""

    annotation: int
    words: str
    language: str
    article: int
    start: int
    end: int
    published: str
    speakers: tuple[int, ...]


# -- what is proposed ------------------------------------------------------------------------------


def quotes(conn: sqlite3.Connection) -> Iterator[Quoted]:
    """Yield every quote of articles that nobody has excluded."""
    for n, words, language, article, start, end, published, speakers in conn.execute(_QUOTES):
        named = tuple(int(each) for each in speakers.split(",")) if speakers else ()
        yield Quoted(n, words, language, article, start or 0, end or 0, published, named)


def count(conn: sqlite3.Connection) -> int:
    """Return how many quotes `quotes` yields."""
    return int(conn.execute(_COUNT).fetchone()[0])


def put_pairs(db: "Database", found: Iterable[Pair], *, first: bool) -> None:
    """Store pairs; with `first` those of before are forgotten."""
    if first:
        db.execute("DELETE FROM same_pair")
    rows = [(each.one, each.other, round(each.score * 1000), each.why) for each in found]
    db.conn.executemany("INSERT OR REPLACE INTO same_pair VALUES (?, ?, ?, ?)", rows)


def set_seen(db: "Database", row: int) -> None:
    """Remember up to which row of the journal quotes were compared."""
    db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", [SEEN, str(row)])


def seen(conn: sqlite3.Connection) -> int | None:
    """Return up to which row of the journal quotes were compared; None: never."""
    row = conn.execute("SELECT value FROM meta WHERE key = ?", [SEEN]).fetchone()
    return int(row[0]) if row else None


def changed_since(conn: sqlite3.Connection, row: int) -> bool:
    """Tell whether a quote was made, changed or deleted after a row of the journal."""
    return conn.execute(_CHANGED, [row]).fetchone() is not None


def pairs(conn: sqlite3.Connection, among: Iterable[int] | None = None) -> list[Pair]:
    """Return the pairs of quotes that are still there, or those with one of `among` in them."""
    if among is None:
        rows = conn.execute(f"{_PAIRS} ORDER BY p.score DESC")
    else:
        keys = json.dumps(sorted(among))
        rows = conn.execute(f"{_PAIRS} AND (p.one {_AMONG} OR p.other {_AMONG})", [keys, keys])
    return [Pair(one, other, score / 1000, why) for one, other, score, why in rows]


# -- what was decided ------------------------------------------------------------------------------


def unite(db: "Database", keys: Sequence[AnnotationKey], coder: str, at: str) -> int:
    """Make quotes one statement; those of the statements they are in come along.

    The oldest statement stays. Returns its number.
    """
    there = [n for (n,) in db.conn.execute(f"{_THEIRS} ORDER BY statement", [_json(keys)])]
    if there:
        kept = int(there[0])
    else:
        kept = next_key(db, "statement")
        values = [kept, new_id(), coders.key(db, coder), at]
        db.execute("INSERT INTO statement (n, id, coder, created) VALUES (?, ?, ?, ?)", values)
    for old in there[1:]:
        db.execute("UPDATE statement_quote SET statement = ? WHERE statement = ?", [kept, old])
        db.execute("DELETE FROM statement WHERE n = ?", [old])
    db.conn.executemany(
        "INSERT INTO statement_quote (statement, annotation) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(kept, key) for key in keys],
    )
    together = [coders.key(db, coder), _json(quotes_of(db.conn, kept))]
    db.execute(f"DELETE FROM statement_apart WHERE coder = ?1 AND {_BOTH}", together)
    return kept


def set_apart(db: "Database", several: Iterable[tuple[int, int]], coder: str, at: str) -> None:
    """Remember that quotes are not one statement, to that coder."""
    by = coders.key(db, coder)
    rows = [(*sorted(pair), by, at) for pair in several]
    db.conn.executemany(_SET_APART, rows)


def forget_apart(db: "Database", several: Iterable[tuple[int, int]], coder: str) -> None:
    """Forget it: they may be one statement after all."""
    by = coders.key(db, coder)
    rows = [(*sorted(pair), by) for pair in several]
    db.conn.executemany(
        'DELETE FROM statement_apart WHERE "one" = ? AND other = ? AND coder = ?', rows
    )


def leave(db: "Database", keys: Iterable[int]) -> None:
    """Take quotes out of their statements; a statement of one quote is none."""
    among = _json(keys)
    touched = [n for (n,) in db.conn.execute(_THEIRS, [among])]
    if not touched:
        return
    db.execute(f"DELETE FROM statement_quote WHERE annotation {_AMONG}", [among])
    lonely = _json(n for (n,) in db.conn.execute(_LONELY, [_json(touched)]))
    db.execute(f"DELETE FROM statement_quote WHERE statement {_AMONG}", [lonely])
    db.execute(f"DELETE FROM statement WHERE n {_AMONG}", [lonely])


def drop(db: "Database", keys: Iterable[int]) -> None:
    """Forget all that was decided of quotes, which are about to go or to be no quotes."""
    among = list(keys)
    leave(db, among)
    values = {"among": _json(among)}
    db.execute(_FORGET, values)


def drop_articles(db: "Database", articles: Iterable[int]) -> None:
    """Forget all that was decided of the quotes of articles, which are about to go."""
    ask = f"SELECT n FROM annotation WHERE article {_AMONG}"
    drop(db, [n for (n,) in db.conn.execute(ask, [_json(articles)])])


def hand_over(db: "Database", keys: Iterable[int], to: int) -> None:
    """Let a quote stand for others, which are about to go, in their statement."""
    among = _json(keys)
    db.execute(_HAND_OVER, {"among": among, "to": to})


def members(conn: sqlite3.Connection) -> dict[int, list[int]]:
    """Return the quotes of every statement."""
    found: dict[int, list[int]] = {}
    for statement, annotation in conn.execute(_EVERY):
        found.setdefault(statement, []).append(annotation)
    return found


def of_annotations(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, int]:
    """Return the statements of quotes that have one, by the quotes."""
    rows = conn.execute(
        f"SELECT annotation, statement FROM statement_quote WHERE annotation {_AMONG}",
        [_json(keys)],
    )
    return dict(tuple(row) for row in rows)


def quotes_of(conn: sqlite3.Connection, statement: int) -> list[int]:
    """Return the quotes of a statement."""
    return [n for (n,) in conn.execute(_MEMBERS, [statement])]


def ids(conn: sqlite3.Connection) -> dict[int, str]:
    """Return the id of every statement."""
    return dict(tuple(row) for row in conn.execute("SELECT n, id FROM statement"))


def aparts(conn: sqlite3.Connection, coder: str) -> list[tuple[int, int]]:
    """Return the pairs that a coder has set apart, the latest first."""
    return [(one, other) for one, other in conn.execute(_APARTS, [coder])]


def shown(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, StatementQuote]:
    """Return quotes as they are shown, by their numbers."""
    return {row[0]: _shown_quote(row) for row in conn.execute(_SHOWN, [_json(keys)])}


def _shown_quote(row: sqlite3.Row) -> StatementQuote:
    (
        n, id_, article, article_id, slug, title, outlet, published, language, start, words, who,
        coder,
    ) = row  # fmt: skip
    return StatementQuote(
        annotation=AnnotationKey(n), id=id_, article=ArticleKey(article), article_id=article_id,
        slug=slug, title=title, outlet=outlet or "", published=published, language=language,
        start=start or 0, words=words or "", speakers=tuple(who.split("|")) if who else (),
        coder=coder,
    )  # fmt: skip


def _json(keys: Iterable[int]) -> str:
    return json.dumps(list(keys))


_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_BOTH: Final = """"one" IN (SELECT value FROM json_each(?2))
AND other IN (SELECT value FROM json_each(?2))"""
_WORDS: Final = f"""(SELECT group_concat(exact, '{JOINER}') FROM
    (SELECT exact FROM span WHERE annotation = m.n ORDER BY seq))"""
_NOT_EXCLUDED: Final = """m.article NOT IN (
    SELECT article FROM article_state WHERE state = 'excluded'
)"""
_QUOTES: Final = f"""
SELECT m.n, {_WORDS}, a.language, a.n, (SELECT min(start) FROM span WHERE annotation = m.n),
    (SELECT max("end") FROM span WHERE annotation = m.n), a.published,
    (SELECT group_concat(p.actor) FROM annotation_actor p JOIN actor c ON c.n = p.actor
        WHERE p.annotation = m.n AND p.role = 'speaker' AND NOT c.builtin)
FROM annotation m JOIN article a ON a.n = m.article
WHERE m.kind = 'quote' AND {_NOT_EXCLUDED} ORDER BY m.n
"""
_COUNT: Final = f"SELECT count(*) FROM annotation m WHERE m.kind = 'quote' AND {_NOT_EXCLUDED}"
_CHANGED: Final = """
SELECT 1 FROM op_row WHERE n > ? AND tbl IN ('annotation', 'span', 'annotation_actor') LIMIT 1
"""
_PAIRS: Final = """
SELECT p."one", p.other, p.score, p.why FROM same_pair p
WHERE EXISTS (SELECT 1 FROM annotation m WHERE m.n = p."one" AND m.kind = 'quote')
    AND EXISTS (SELECT 1 FROM annotation m WHERE m.n = p.other AND m.kind = 'quote')
"""
_THEIRS: Final = f"SELECT DISTINCT statement FROM statement_quote WHERE annotation {_AMONG}"
_MEMBERS: Final = "SELECT annotation FROM statement_quote WHERE statement = ? ORDER BY annotation"
_EVERY: Final = "SELECT statement, annotation FROM statement_quote ORDER BY statement, annotation"
_LONELY: Final = f"""
SELECT n FROM statement s WHERE n {_AMONG}
AND (SELECT count(*) FROM statement_quote q WHERE q.statement = s.n) < 2
"""
_SET_APART: Final = """
INSERT INTO statement_apart ("one", other, coder, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
"""
_FORGET: Final = """
DELETE FROM statement_apart WHERE "one" IN (SELECT value FROM json_each(:among))
OR other IN (SELECT value FROM json_each(:among))
"""
_HAND_OVER: Final = """
INSERT INTO statement_quote (statement, annotation)
SELECT min(statement), :to FROM statement_quote
WHERE annotation IN (SELECT value FROM json_each(:among)) HAVING count(*) > 0
ON CONFLICT DO NOTHING
"""
_APARTS: Final = """
SELECT x."one", x.other FROM statement_apart x JOIN coder c ON c.n = x.coder
WHERE c.name = ? ORDER BY x.n DESC
"""
_SHOWN: Final = f"""
SELECT m.n, m.id, a.n, a.id, a.slug, iif(a.title = '', a.first_words, a.title), o.name, a.published,
    a.language, (SELECT min(start) FROM span WHERE annotation = m.n), {_WORDS},
    (SELECT group_concat(name, '|') FROM (SELECT c.name FROM annotation_actor p
        JOIN actor c ON c.n = p.actor WHERE p.annotation = m.n AND p.role = 'speaker'
        ORDER BY p.position)), k.name
FROM annotation m JOIN article a ON a.n = m.article JOIN coder k ON k.n = m.coder
LEFT JOIN outlet o ON o.n = a.outlet WHERE m.n {_AMONG}
"""
