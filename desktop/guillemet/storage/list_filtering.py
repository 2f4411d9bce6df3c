"""What a query means above a list: its words are those that the list shows, and it is quick.

A condition that few articles fulfil names them one by one. One that many fulfil is asked of each
article in the order of the list: the first of them are found soon.
"""

import sqlite3
from typing import Final

from typing_extensions import override

from guillemet.domain.filters import Near, Query, Some, Words
from guillemet.domain.names import name_key
from guillemet.storage.filtering import Condition, Values
from guillemet.storage.fulltext import match_of

FEW: Final = 2_000
"""Articles that are named one by one in a condition."""


def on_list(
    conn: sqlite3.Connection, query: Query, coder: str, *, first: bool = False
) -> tuple[str, Values]:
    """Return a condition on articles whose words are those that a list of articles shows.

    They stand in titles, outlets, authors and dates, and may go on. `first`: one that finds the
    first of many soon, all of them late.
    """
    condition = _ListCondition(conn, coder, of_annotation=False, first=first)
    condition.among_others = False
    return condition.of(query), condition.values


class _ListCondition(Condition):
    """What words are in a list of articles."""

    __slots__ = ("among_others",)
    among_others: bool
    """Whether another condition may hold instead: then the order of the list leads, no index."""

    @override
    def of(self, query: Query) -> str:
        before = self.among_others
        self.among_others = before or isinstance(query, Some)
        try:
            return super().of(query)
        finally:
            self.among_others = before

    @override
    def outlet(self, values: tuple[str, ...]) -> str:
        found = self.named("SELECT n, name FROM outlet", values)
        if len(found) == 1:  # an index knows its articles in the order of their dates
            same = f"outlet = {self.put(next(iter(found)))}"
        else:
            same = f"outlet {self.among(found)}"
        return self._few(f"SELECT n FROM article WHERE {same}") or f"{self._plain}a.{same}"

    @property
    def _plain(self) -> str:
        return "+" if self.among_others else ""

    @override
    def author(self, values: tuple[str, ...]) -> str:
        found = self.among(self.named("SELECT n, name FROM author", values))
        written = f"SELECT x.article FROM article_author x WHERE x.author {found}"
        each = f"EXISTS ({written} AND x.article = a.n)"
        return self._few(written) or (each if self.first else f"a.n IN ({written})")

    @override
    def state(self, values: tuple[str, ...]) -> str:
        if not self.first:
            return super().state(values)
        coder = f"(SELECT c.n FROM coder c WHERE c.name = {self.put(self.coder)})"
        mine = f"s.article = a.n AND s.coder = {coder}"
        state = f"coalesce((SELECT s.state FROM article_state s WHERE {mine}), 'unread')"
        return f"{state} {self.among(values)}"

    @override
    def has(self, clause: str) -> str:
        asked = f"SELECT m.article FROM annotation m WHERE {clause}"
        return self._few(asked) or super().has(clause)

    @override
    def written(self, query: Words | Near) -> str:
        parts = query.parts if isinstance(query, Near) else (query,)
        return " AND ".join(f"({self._shown(part.text)})" for part in parts)

    def _few(self, asked: str) -> str:
        """Return a condition that names the articles that are asked for; "" if they are many."""
        found = self.conn.execute(f"{asked} LIMIT {FEW + 1}", self.values).fetchall()
        if len(found) > FEW:
            return ""
        return f"a.n IN ({', '.join(str(n) for (n,) in found)})" if found else "0"

    def _shown(self, text: str) -> str:
        found = self._where_shown(text)
        few = self._few(found)
        if few:
            return few
        if self.first and not text[:1].isdecimal():
            return self._seen(text)
        return f"+a.n IN ({found})"  # the sign keeps SQLite from looking them up one by one

    def _seen(self, text: str) -> str:
        """Return a condition that looks at an article alone."""
        like = self.put(f"% {name_key(text)}%")
        day = self.put(text)
        authors = self.among(self.named("SELECT n, name FROM author", (text,)))
        return (
            f"((' ' || a.sort_title) LIKE {like} OR substr(a.published, 1, length({day})) = {day} "
            f"OR a.outlet {self.among(self.named('SELECT n, name FROM outlet', (text,)))} "
            "OR EXISTS (SELECT 1 FROM article_author x "
            f"WHERE x.article = a.n AND x.author {authors}))"
        )

    def _where_shown(self, text: str) -> str:
        title = self.put(f"title : {match_of(Words(text, begins=True))}")
        parts = [f"SELECT rowid FROM article_fts WHERE article_fts MATCH {title}"]
        outlets = self.named("SELECT n, name FROM outlet", (text,))
        if outlets:
            parts.append(f"SELECT n FROM article WHERE outlet {self.among(outlets)}")
        authors = self.named("SELECT n, name FROM author", (text,))
        if authors:
            among = self.among(authors)
            parts.append(f"SELECT article FROM article_author WHERE author {among}")
        if text[:1].isdecimal():
            first, last = self.put(text), self.put(f"{text}\U0010ffff")
            parts.append(f"SELECT n FROM article WHERE published BETWEEN {first} AND {last}")
        return " UNION ALL ".join(parts)
