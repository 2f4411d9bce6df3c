"""Suggestions and rejections as rows. Suggestions are derived: they are not journaled.

`settled` says why a suggestion is not shown: 1 an annotation or a dismissal stands on its words,
2 somebody rejected it, 4 its words are never to be proposed; 0 it waits for a decision. What others
rejected waits all the same for a coder who did not.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import ActorKind
from guillemet.domain.annotation import MarkKind, Speech
from guillemet.domain.article import ArticleKey, TextKey
from guillemet.domain.errors import NotFound
from guillemet.domain.messages import MSG_GONE
from guillemet.domain.names import name_key
from guillemet.domain.suggestion import Suggestion, SuggestionKey, rejected_words
from guillemet.domain.text import Span
from guillemet.storage import coders
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

REJECTION: Final = 1 << 30
"""What is added to the number of a rejection where it stands beside suggestions."""
Rejection = tuple[int, ArticleKey, str, str, str, str]
"""Number, article, key, coder, reason, time."""
NEVER: Final = "never_proposed"
"""The project setting that holds the words never to be proposed: a JSON list."""


def replace(db: "Database", article: ArticleKey, found: Sequence[Suggestion]) -> None:
    """Put what is proposed now in the place of what was; what is the same keeps its number."""
    ids = json.dumps([each.id for each in found])
    db.execute(
        "DELETE FROM suggestion WHERE article = ? AND id NOT IN (SELECT value FROM json_each(?))",
        [article, ids],
    )
    db.conn.executemany(_INSERT, [_row(each) for each in found])
    settle_articles(db.conn, [article])


def forget(db: "Database", articles: Iterable[ArticleKey] | None = None) -> None:
    """Propose nothing any more, in some articles or in all."""
    if articles is None:
        db.execute("DELETE FROM suggestion")
    else:
        db.execute(f"DELETE FROM suggestion WHERE article {_AMONG}", [json.dumps(list(articles))])


def in_article(
    conn: sqlite3.Connection, article: ArticleKey, coder: str = "", *, alone: bool = False
) -> list[Suggestion]:
    """Return what waits for a coder's decision in an article, in reading order.

    `alone` goes by what that coder has marked, whatever others have.
    """
    values = {"article": article, "me": coder, "alone": alone}
    return [_value(row) for row in conn.execute(_OPEN, values)]


def of_keys(conn: sqlite3.Connection, keys: Iterable[int], coder: str) -> list[Suggestion]:
    """Return suggestions that wait for a coder's decision, in reading order.

    Raises:
        NotFound: one is not there any more, or was settled meanwhile.
    """
    wanted = set(keys)
    values = {"keys": json.dumps(sorted(wanted)), "me": coder, "alone": True}
    found = [_value(row) for row in conn.execute(_OPEN_KEYS, values)]
    if len(found) < len(wanted):
        raise NotFound(MSG_GONE)
    return found


def open_among(
    conn: sqlite3.Connection, keys: Iterable[int], coder: str, *, alone: bool = False
) -> list[Suggestion]:
    """Return those of some suggestions that wait for a coder's decision."""
    values = {"keys": json.dumps(list(keys)), "me": coder, "alone": alone}
    return [_value(row) for row in conn.execute(_OPEN_KEYS, values)]


def words(conn: sqlite3.Connection, key: int) -> str:
    """Return the words of a suggestion.

    Raises:
        NotFound: it is not there any more.
    """
    row = conn.execute("SELECT exact FROM suggestion WHERE n = ?", [key]).fetchone()
    if row is None:
        raise NotFound(MSG_GONE)
    return str(row[0])


def has_any(conn: sqlite3.Connection, article: ArticleKey) -> bool:
    """Tell whether anything was proposed in an article, decided or not."""
    ask = "SELECT 1 FROM suggestion WHERE article = ? LIMIT 1"
    return conn.execute(ask, [article]).fetchone() is not None


# -- decisions -------------------------------------------------------------------------------------


def reject(db: "Database", article: ArticleKey, key: str, by: tuple[str, str], at: str) -> None:
    """Remember that a proposal is wrong: `by` is the coder and a reason."""
    coder, reason = by
    db.execute(
        "INSERT INTO rejection (n, article, quote_key, coder, reason, at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [next_key(db, "rejection"), article, key, coders.key(db, coder), reason, at],
    )


def rejections(
    conn: sqlite3.Connection, article: ArticleKey | None = None, by: str = ""
) -> Iterator[Rejection]:
    """Yield rejections, in an article or all; with `by` just those of that coder."""
    for n, of, *said in conn.execute(_REJECTIONS, [article, by]):
        yield n, ArticleKey(of), *said


def rejections_among(conn: sqlite3.Connection, keys: Iterable[int]) -> list[Rejection]:
    """Return those of some rejections that are there."""
    rows = conn.execute(_REJECTED_KEYS, [json.dumps(list(keys))])
    return [(n, ArticleKey(of), *said) for n, of, *said in rows]


def propose_again(db: "Database", keys: Iterable[int]) -> None:
    """Forget rejections: what was proposed there may be proposed again."""
    db.execute(f"DELETE FROM rejection WHERE n {_AMONG}", [json.dumps(list(keys))])


def times_rejected(conn: sqlite3.Connection, words: str) -> int:
    """Return in how many places a string was rejected."""
    keys = conn.execute("SELECT DISTINCT article, quote_key FROM rejection")
    return sum(rejected_words(key) == words for _, key in keys)


def never(conn: sqlite3.Connection) -> list[str]:
    """Return the words that are never to be proposed."""
    row = conn.execute("SELECT value FROM setting WHERE key = ?", [NEVER]).fetchone()
    return [str(each) for each in json.loads(row[0])] if row else []


def forms(conn: sqlite3.Connection) -> dict[int, Counter[str]]:
    """Return how often each actor is called by each of the words that mention it."""
    found: dict[int, Counter[str]] = {}
    for actor, exact, count in conn.execute(_FORMS):
        found.setdefault(actor, Counter())[exact] = count
    return found


def actors_meant(conn: sqlite3.Connection, names: Iterable[str]) -> list[int]:
    """Return the actors that have one of these names, or nearly, as theirs or as an alias."""
    keys = json.dumps(sorted({name_key(name) for name in names}))
    return [n for (n,) in conn.execute(_MEANT, {"keys": keys})]


def settled_by_rule(conn: sqlite3.Connection) -> list[tuple[str, str, int, int, int]]:
    """Return language, rule, and how many quotes were accepted, corrected and rejected."""
    return [tuple(row) for row in conn.execute(_BY_RULE)]


def found_by_language(conn: sqlite3.Connection) -> list[tuple[str, int, int]]:
    """Return language, the quotes decided where something was proposed, and those proposed."""
    return [tuple(row) for row in conn.execute(_FOUND)]


# -- what settles ----------------------------------------------------------------------------------


def settle(conn: sqlite3.Connection) -> None:
    """Bring `settled` in line with what the op in ``temp.image`` changed."""
    if conn.execute("SELECT 1 FROM suggestion LIMIT 1").fetchone() is None:
        return
    for article, start, end in conn.execute(_TOUCHED).fetchall():
        values = {"article": article, "from": start, "to": end}
        conn.execute(f'{_BY_WORDS} AND start < :to AND "end" > :from', values)
    for (article,) in conn.execute(_REJECTED).fetchall():
        conn.execute(_BY_REJECTION, {"article": article})
    if conn.execute("SELECT 1 FROM temp.image WHERE tbl = 'setting'").fetchone():
        conn.execute(f"{_BY_LIST} WHERE exact {_LISTED} OR settled & 4")


def settle_articles(conn: sqlite3.Connection, articles: Iterable[ArticleKey]) -> None:
    """Find out what is settled of all suggestions of some articles."""
    for article in articles:
        values = {"article": article}
        conn.execute(_BY_WORDS, values)
        conn.execute(_BY_REJECTION, values)
        conn.execute(f"{_BY_LIST} WHERE article = :article", values)


# -- rows ------------------------------------------------------------------------------------------


def _row(s: Suggestion) -> tuple[object, ...]:
    return (
        s.id, s.article, s.text_n, s.kind, _places(s.spans), s.spans[0].start, s.spans[-1].end,
        s.exact, s.key, s.speech, s.cue, s.speaker, s.form, s.actor_kind,
        _places([s.evidence]) if s.evidence else "", s.rule, s.tier, s.unclosed,
    )  # fmt: skip


def _places(spans: Iterable[Span]) -> str:
    return json.dumps([[span.start, span.end] for span in spans])


def _spans(value: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in json.loads(value)) if value else ()


def _value(row: sqlite3.Row) -> Suggestion:
    (
        n, id_, article, text, kind, spans, exact, key, speech, cue, speaker, form, actor_kind,
        evidence, rule, tier, unclosed,
    ) = row  # fmt: skip
    return Suggestion(
        n=SuggestionKey(n), id=id_, article=ArticleKey(article), text_n=TextKey(text),
        kind=MarkKind(kind), spans=_spans(spans), exact=exact, key=key, speech=Speech(speech),
        cue=cue, speaker=speaker, form=form, actor_kind=ActorKind(actor_kind),
        evidence=next(iter(_spans(evidence)), None), rule=rule, tier=tier, unclosed=bool(unclosed),
    )  # fmt: skip


_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_INSERT: Final = """
INSERT INTO suggestion (id, article, text, kind, spans, start, "end", exact, quote_key, speech,
    cue, speaker, form, actor_kind, evidence, rule, tier, unclosed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET article = excluded.article, text = excluded.text,
    quote_key = excluded.quote_key, speech = excluded.speech, cue = excluded.cue,
    speaker = excluded.speaker, form = excluded.form, actor_kind = excluded.actor_kind,
    evidence = excluded.evidence, rule = excluded.rule, tier = excluded.tier,
    unclosed = excluded.unclosed
"""
# two stretches are one place if they share half of what they cover
_SAME_PLACE: Final = """
x.start < j.value ->> 1 AND x."end" > j.value ->> 0
AND 2 * (min(x."end", j.value ->> 1) - max(x.start, j.value ->> 0))
    >= max(x."end", j.value ->> 1) - min(x.start, j.value ->> 0)
"""
_BY_ME: Final = "= (SELECT k.n FROM coder k WHERE k.name = :me)"
_MARKED_BY_ME: Final = f"""(EXISTS (
    SELECT 1 FROM annotation m JOIN span x ON x.annotation = m.n AND x.start IS NOT NULL,
        json_each(s.spans) j
    WHERE m.article = s.article AND m.coder {_BY_ME}
        AND (m.kind = 'mention') = (s.kind = 'mention') AND {_SAME_PLACE}
) OR (s.kind <> 'mention' AND EXISTS (
    SELECT 1 FROM dismissal x, json_each(s.spans) j
    WHERE x.article = s.article AND x.coder {_BY_ME} AND {_SAME_PLACE}
)))"""
OTHERS_REJECTED: Final = """({s}.settled = 2 AND :me <> '' AND NOT EXISTS (
    SELECT 1 FROM rejection r WHERE r.article = {s}.article AND r.quote_key = {s}.quote_key
    AND r.coder = (SELECT k.n FROM coder k WHERE k.name = :me)))"""
"""Whether a suggestion, called `s`, waits for the coder `me` though somebody else rejected it."""
_WAITS: Final = f"""(s.settled = 0 OR {OTHERS_REJECTED.format(s="s")} OR (
    :alone AND :me <> '' AND s.settled & 5 = 1 AND NOT {_MARKED_BY_ME} AND NOT EXISTS (
        SELECT 1 FROM rejection r WHERE r.article = s.article AND r.quote_key = s.quote_key
        AND r.coder {_BY_ME})))"""
_SELECT: Final = f"""
SELECT s.n, s.id, s.article, s.text, s.kind, s.spans, s.exact, s.quote_key, s.speech, s.cue,
    s.speaker, s.form, s.actor_kind, s.evidence, s.rule, s.tier, s.unclosed
FROM suggestion s WHERE {_WAITS}
"""
_ORDER: Final = 'ORDER BY s.article, s.start, s."end", s.n'
_OPEN: Final = f"{_SELECT} AND s.article = :article {_ORDER}"
_OPEN_KEYS: Final = f"{_SELECT} AND s.n IN (SELECT value FROM json_each(:keys)) {_ORDER}"
_REJECTED_KEYS: Final = f"""
SELECT r.n, r.article, r.quote_key, c.name, r.reason, r.at FROM rejection r
JOIN coder c ON c.n = r.coder WHERE r.n {_AMONG}
"""
_REJECTIONS: Final = """
SELECT r.n, r.article, r.quote_key, c.name, r.reason, r.at FROM rejection r
JOIN coder c ON c.n = r.coder
WHERE (?1 IS NULL OR r.article = ?1) AND (?2 = '' OR c.name = ?2) ORDER BY r.article, r.n
"""
_BY_RULE: Final = """
SELECT language, rule, sum(accepted), sum(corrected), sum(rejected) FROM (
    SELECT r.language, m.rule, m.origin = 'accepted' AS accepted,
        m.origin <> 'accepted' AS corrected, 0 AS rejected
    FROM annotation m JOIN article r ON r.n = m.article WHERE m.kind = 'quote' AND m.rule <> ''
    UNION ALL SELECT r.language, s.rule, 0, 0, 1
    FROM suggestion s JOIN article r ON r.n = s.article WHERE s.kind = 'quote' AND s.settled & 2
) GROUP BY language, rule ORDER BY language, rule
"""
_FOUND: Final = """
SELECT r.language, count(*), sum(EXISTS (
    SELECT 1 FROM suggestion s, json_each(s.spans) j, span x
    WHERE s.article = m.article AND s.kind = 'quote' AND s.settled & 1 AND x.annotation = m.n
        AND x.start < j.value ->> 1 AND x."end" > j.value ->> 0
        AND 2 * (min(x."end", j.value ->> 1) - max(x.start, j.value ->> 0))
            >= max(x."end", j.value ->> 1) - min(x.start, j.value ->> 0)
)) FROM annotation m JOIN article r ON r.n = m.article
WHERE m.kind = 'quote' AND m.speech <> 'indirect'
    AND EXISTS (SELECT 1 FROM suggestion s WHERE s.article = m.article)
GROUP BY r.language ORDER BY r.language
"""
_MEANT: Final = """
SELECT n FROM actor WHERE name_key IN (SELECT value FROM json_each(:keys)) AND NOT builtin
UNION SELECT actor FROM alias WHERE name_key IN (SELECT value FROM json_each(:keys))
"""
_FORMS: Final = """
SELECT p.actor, s.exact, count(*) FROM annotation a
JOIN annotation_actor p ON p.annotation = a.n AND p.role = 'mentioned'
JOIN span s ON s.annotation = a.n WHERE a.kind = 'mention' GROUP BY p.actor, s.exact
"""
_BY_WORDS: Final = f"""
UPDATE suggestion SET settled = (settled & 6) | (EXISTS (
    SELECT 1 FROM annotation m JOIN span x ON x.annotation = m.n AND x.start IS NOT NULL,
        json_each(suggestion.spans) j
    WHERE m.article = suggestion.article
        AND (m.kind = 'mention') = (suggestion.kind = 'mention') AND {_SAME_PLACE}
) OR (kind <> 'mention' AND EXISTS (
    SELECT 1 FROM dismissal x, json_each(suggestion.spans) j
    WHERE x.article = suggestion.article AND {_SAME_PLACE}
))) WHERE article = :article
"""
_BY_REJECTION: Final = """
UPDATE suggestion SET settled = (settled & 5) | 2 * EXISTS (
    SELECT 1 FROM rejection r
    WHERE r.article = suggestion.article AND r.quote_key = suggestion.quote_key
) WHERE article = :article
"""
_LISTED: Final = f"""IN (
    SELECT l.value FROM setting, json_each(setting.value) l WHERE setting.key = '{NEVER}'
)"""
_BY_LIST: Final = f"UPDATE suggestion SET settled = (settled & 3) | 4 * (exact {_LISTED})"
_TOUCHED: Final = """
WITH place AS (
    SELECT m.article, s.start, s."end" FROM temp.image i JOIN span s ON s.n = i.row
    JOIN annotation m ON m.n = s.annotation WHERE i.tbl = 'span'
    UNION ALL SELECT coalesce(m.article, g.old ->> '$.article'), coalesce(i.old ->> '$.start',
        s.start), coalesce(i.old ->> '$.end', s."end")
    FROM temp.image i LEFT JOIN span s ON s.n = i.row
    LEFT JOIN annotation m ON m.n = coalesce(i.old ->> '$.annotation', s.annotation)
    LEFT JOIN temp.image g ON g.tbl = 'annotation'
        AND g.row = coalesce(i.old ->> '$.annotation', s.annotation)
    WHERE i.tbl = 'span' AND i.old IS NOT NULL
    UNION ALL SELECT m.article, s.start, s."end" FROM temp.image i
    JOIN annotation m ON m.n = i.row JOIN span s ON s.annotation = m.n
    WHERE i.tbl = 'annotation' AND json_type(i.old, '$.kind') IS NOT NULL
    UNION ALL SELECT d.article, d.start, d."end" FROM temp.image i
    JOIN dismissal d ON d.n = i.row WHERE i.tbl = 'dismissal'
    UNION ALL SELECT i.old ->> '$.article', i.old ->> '$.start', i.old ->> '$.end'
    FROM temp.image i WHERE i.tbl = 'dismissal' AND i.old ->> '$.n' IS NOT NULL
)
SELECT article, min(start), max("end") FROM place
WHERE article IS NOT NULL AND start IS NOT NULL GROUP BY article
"""
_REJECTED: Final = """
SELECT r.article FROM temp.image i JOIN rejection r ON r.n = i.row WHERE i.tbl = 'rejection'
UNION SELECT i.old ->> '$.article' FROM temp.image i
WHERE i.tbl = 'rejection' AND i.old ->> '$.article' IS NOT NULL
"""
