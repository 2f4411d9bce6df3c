"""What is proposed, and what was rejected, as rows of the table of annotations.

A suggestion has the negative of its number there, a rejection the negative of `REJECTION` and its
own. They are asked for by their status, as in exports.
"""

import sqlite3
from array import array
from typing import Final

from typing_extensions import override

from guillemet.domain.annotation import MarkKind, Status
from guillemet.domain.filters import About, Is, Oddity, Query
from guillemet.domain.names import name_key
from guillemet.domain.query_trees import each
from guillemet.domain.records import dataclass
from guillemet.storage import word_order
from guillemet.storage.filtering import Condition, Values, matching
from guillemet.storage.suggestions import OTHERS_REJECTED, REJECTION

Row = tuple[int, object, str, int, int]
"""Number, what it is ordered by, date and number of its article, place."""


def asked_for(query: Query) -> frozenset[Status]:
    """Return which of suggested and rejected a query names."""
    asked = (part for part in each(query) if isinstance(part, Is) and part.about is About.STATUS)
    named = {value for part in asked for value in part.values}
    return frozenset(status for status in (Status.SUGGESTED, Status.REJECTED) if status in named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which are wanted: those that `query` holds for.

    Those of articles that `coder` excluded come only if asked for; `only` names the coder whose
    rejections alone do.
    """

    query: Query
    coder: str
    excluded: bool
    only: str = ""


def rows(conn: sqlite3.Connection, asked: Asked, column: str) -> list[Row]:
    """Return the proposals and rejections that are wanted, in no order."""
    where, values = _where(conn, asked)
    conn.create_function("words_key", 1, word_order.key, deterministic=True)
    outlets = "LEFT JOIN outlet o ON o.n = a.outlet" if column == "outlet" else ""
    found = conn.execute(
        f"SELECT m.n, {_ORDERS.get(column, 'NULL')}, a.published, a.n, m.start "
        f"FROM ({_MARKS}) m JOIN article a ON a.n = m.article {outlets} WHERE {where}",
        values,
    )
    return [(n, by, day, article, start) for n, by, day, article, start in found]


def total(conn: sqlite3.Connection, asked: Asked) -> int:
    """Return how many they are."""
    where, values = _where(conn, asked)
    ask = f"SELECT count(*) FROM ({_MARKS}) m JOIN article a ON a.n = m.article WHERE {where}"
    return int(conn.execute(ask, values).fetchone()[0])


def ordered(found: list[Row], column: str, *, descending: bool) -> "array[int]":
    """Return numbers in the order of what each row says; empty cells last."""
    if column == "date":
        found.sort(key=lambda row: (row[2], row[3]), reverse=descending)
        found.sort(key=lambda row: row[2] == "")
        return array("i", (row[0] for row in found))
    found.sort(key=lambda row: (row[2], row[3], row[4], row[0]))
    said = [row for row in found if row[1] is not None]
    said.sort(key=_by, reverse=descending)
    return array("i", (row[0] for row in [*said, *(row for row in found if row[1] is None)]))


def _by(row: Row) -> tuple[int, str]:
    said = row[1]
    return (said, "") if isinstance(said, int) else (0, str(said))


def _where(conn: sqlite3.Connection, asked: Asked) -> tuple[str, Values]:
    conn.create_function("plain_words", 1, name_key, deterministic=True)
    condition = _Proposals(conn, asked.coder, of_annotation=True, as_typed=True)
    where = f"({condition.of(asked.query)})"
    values = {**condition.values, "me": asked.coder, "only": asked.only}
    if asked.only:
        where = f"{where} AND m.coder IN (0, (SELECT c.n FROM coder c WHERE c.name = :only))"
    return where if asked.excluded else f"{where} AND a.n NOT IN ({_EXCLUDED})", values


class _Proposals(Condition):
    """What a query means of a proposal: it has words, somebody named, and nothing else."""

    __slots__ = ()

    @override
    def tag(self, values: tuple[str, ...]) -> str:
        return "0"

    @override
    def field(self, values: tuple[str, ...]) -> str:
        return "0"

    @override
    def oddity(self, values: tuple[str, ...]) -> str:
        return "m.speaker = '' AND m.kind = 'quote'" if Oddity.UNATTRIBUTED in values else "0"

    @override
    def _part(self, values: tuple[str, ...], role: str) -> str:
        kinds = {
            "1": "1", "p.role = 'speaker'": f"m.kind = '{MarkKind.QUOTE}'",
            "p.role = 'mentioned'": f"m.kind = '{MarkKind.MENTION}'",
        }  # fmt: skip
        return f"{kinds.get(role, '0')} AND {self._spoken(values)}"

    @override
    def _in_annotation(self, column: str, words: str) -> str:
        held = "m.note" if column == "note" else "m.exact"
        key = self.put(f"% {name_key(words.rstrip('*'))}%")
        return f"(' ' || plain_words({held})) LIKE {key}"

    @override
    def _typed_word(self, text: str) -> str:
        return (
            f"{self._in_annotation('words', text)} OR {self._spoken((text,))} "
            f"OR {self.title((f'{text}*',))} OR {self.outlet((text,))}"
        )

    def _spoken(self, values: tuple[str, ...]) -> str:
        """Return a condition on who is named: by that name, or by one of an actor called so."""
        names = [name for (name,) in self.conn.execute(_NAMES)]
        found = {names[at] for at in matching(enumerate(names), values)}
        keys = {key for (key,) in self.conn.execute(self._keys(values), self.values)}
        found |= {name for name in names if name_key(name) in keys}
        return f"m.speaker {self.among(sorted(found - {''}))}"

    def _keys(self, values: tuple[str, ...]) -> str:
        called = self._called(values)
        return (
            f"SELECT name_key FROM actor WHERE n IN ({called}) "
            f"UNION SELECT name_key FROM alias WHERE actor IN ({called})"
        )


_NAMES: Final = "SELECT DISTINCT speaker FROM suggestion WHERE settled IN (0, 2)"
_BAR: Final = "char(10)"
_AFTER_KIND: Final = f"substr(r.quote_key, instr(r.quote_key, {_BAR}) + 1)"
_MARKS: Final = f"""
SELECT -g.n AS n, g.article, g.kind, '{Status.SUGGESTED}' AS status, 'accepted' AS origin,
    '' AS note, 0 AS coder, g.exact, g.speaker, g.start
FROM suggestion g WHERE g.settled = 0 OR {OTHERS_REJECTED.format(s="g")}
UNION ALL SELECT -({REJECTION} + r.n), r.article,
    substr(r.quote_key, 1, instr(r.quote_key, {_BAR}) - 1), '{Status.REJECTED}', 'accepted',
    r.reason, r.coder, substr({_AFTER_KIND}, instr({_AFTER_KIND}, {_BAR}) + 1), '', 0
FROM rejection r"""
_ORDERS: Final = {
    "kind": "m.kind",
    "words": "words_key(m.exact)",
    "speaker": "nullif(m.speaker, '')",
    "note": "nullif(m.note, '')",
    "article": "nullif(a.sort_title, '')",
    "outlet": "o.name",
    "date": "nullif(a.published, '')",
    "coder": "(SELECT c.name FROM coder c WHERE c.n = m.coder)",
    "status": "m.status",
    "origin": "m.origin",
}
_EXCLUDED: Final = """SELECT s.article FROM article_state s JOIN coder c ON c.n = s.coder
WHERE c.name = :me AND s.state = 'excluded'"""
