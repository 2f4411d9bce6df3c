"""What a query means in a project: conditions on articles, or on annotations and their articles.

Words are those of an article's title, text and notes: its own, and those on its annotations. What
is about annotations (``actor:``, ``tag:``, ``kind:`` and the like) asks of an article whether one
of its annotations is so; of an annotation, whether it is so itself.
"""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from typing_extensions import override

from guillemet.domain.annotation import Status
from guillemet.domain.filters import About, All, Is, Near, Not, Oddity, Query, Some, Words
from guillemet.domain.names import name_key
from guillemet.storage import codebook, fulltext, name_index
from guillemet.storage.fulltext import fts, match_of
from guillemet.storage.oddities import ODDITIES

Values = dict[str, object]
FEW: Final = 2_000
"""Articles that are named one by one in a condition."""


def on_articles(conn: sqlite3.Connection, query: Query, coder: str) -> tuple[str, Values]:
    """Return a condition on the articles ``a``, and its values by name.

    `coder` is whose reading states count.
    """
    condition = _Condition(conn, coder, of_annotation=False)
    return condition.of(query), condition.values


def on_list(
    conn: sqlite3.Connection, query: Query, coder: str, *, first: bool = False
) -> tuple[str, Values]:
    """Return a condition like `on_articles` whose words are those that a list of articles shows.

    They stand in titles, outlets, authors and dates, and may go on. `first`: one that finds the
    first of many soon, all of them late.
    """
    condition = _ListCondition(conn, coder, of_annotation=False, first=first)
    return condition.of(query), condition.values


def article_keys(conn: sqlite3.Connection, query: Query, coder: str) -> "array[int]":
    """Return the numbers of the articles that `query` holds for, in their order."""
    where, values = on_articles(conn, query, coder)
    rows = conn.execute(f"SELECT a.n FROM article a WHERE {where} ORDER BY a.n", values)
    return array("q", (n for (n,) in rows))


def annotation_keys(conn: sqlite3.Connection, query: Query, coder: str) -> "array[int]":
    """Return the numbers of the annotations that `query` holds for, in their order."""
    condition = _Condition(conn, coder, of_annotation=True)
    where = condition.of(query)
    rows = conn.execute(
        f"SELECT m.n FROM annotation m JOIN article a ON a.n = m.article WHERE {where} "
        "ORDER BY m.n",
        condition.values,
    )
    return array("q", (n for (n,) in rows))


def on_annotations_as_typed(
    conn: sqlite3.Connection, query: Query, coder: str
) -> tuple[str, Values]:
    """Return a condition on annotations ``m`` of articles ``a``, and its values by name.

    Words are those of the annotation and its note, of its actors and tags, of its article's title
    and outlet; each may go on, since it is perhaps still being typed.
    """
    condition = _Condition(conn, coder, of_annotation=True, as_typed=True)
    return condition.of(query), condition.values


@dataclass(slots=True)
class _Condition:
    """Builds a WHERE clause; its values are collected by name."""

    conn: sqlite3.Connection
    coder: str
    of_annotation: bool
    as_typed: bool = False
    values: Values = field(default_factory=dict)
    first: bool = False

    def of(self, query: Query) -> str:
        """Return the clause; its depth and length are the parser's concern."""
        match query:
            case Words() | Near():
                return self._typed(query) if self.as_typed else self._written(query)
            case Is(about, values):
                return _TERMS[about](self, values)
            case Not(part):
                return f"NOT coalesce(({self.of(part)}), 0)"
            case All(parts):
                return " AND ".join(f"({self.of(part)})" for part in parts) or "1"
            case Some(parts):
                return " OR ".join(f"({self.of(part)})" for part in parts)

    # -- what is about articles ----------------------------------------------------------------

    def outlet(self, values: tuple[str, ...]) -> str:
        found = self._among(self._named("SELECT n, name FROM outlet", values))
        return f"a.n IN (SELECT n FROM article WHERE outlet {found})"

    def author(self, values: tuple[str, ...]) -> str:
        found = self._among(self._named("SELECT n, name FROM author", values))
        return f"a.n IN (SELECT article FROM article_author WHERE author {found})"

    def language(self, values: tuple[str, ...]) -> str:
        mark = self._value(values[0].lower())
        return f"(lower(a.language) = {mark} OR lower(a.language) LIKE {mark} || '-%')"

    def after(self, values: tuple[str, ...]) -> str:
        mark = self._value(values[0])
        return f"substr(a.published, 1, length({mark})) >= {mark}"

    def before(self, values: tuple[str, ...]) -> str:
        mark = self._value(values[0])
        return f"a.published <> '' AND substr(a.published, 1, length({mark})) < {mark}"

    def state(self, values: tuple[str, ...]) -> str:
        unread = "unread" in values
        unless = "NOT " if unread else ""
        coder = f"(SELECT c.n FROM coder c WHERE c.name = {self._value(self.coder)})"
        return (
            f"a.n {unless}IN (SELECT s.article FROM article_state s "
            f"WHERE s.state {unless}{self._among(values)} AND s.coder = {coder})"
        )

    # -- what is about annotations -------------------------------------------------------------

    def actor(self, values: tuple[str, ...]) -> str:
        return self._part(values, "1")

    def speaker(self, values: tuple[str, ...]) -> str:
        return self._part(values, "p.role = 'speaker'")

    def addressee(self, values: tuple[str, ...]) -> str:
        return self._part(values, "p.role = 'addressee'")

    def target(self, values: tuple[str, ...]) -> str:
        return self._part(values, "p.role = 'target'")

    def via(self, values: tuple[str, ...]) -> str:
        return self._part(values, "p.role = 'via'")

    def on_behalf_of(self, values: tuple[str, ...]) -> str:
        return self._part(values, "p.role = 'on_behalf_of'")

    def mentioned(self, values: tuple[str, ...]) -> str:
        return self._part(values, "p.role = 'mentioned'")

    def origin(self, values: tuple[str, ...]) -> str:
        return self._has(f"m.origin {self._among(values)}")

    def words(self, values: tuple[str, ...]) -> str:
        return self._has(self._in_annotation("words", values[0]))

    def note(self, values: tuple[str, ...]) -> str:
        return self._has(self._in_annotation("note", values[0]))

    def title(self, values: tuple[str, ...]) -> str:
        mark = self._value(f"title : {fts(as_words(values[0]))}")
        return f"a.n IN (SELECT rowid FROM article_fts WHERE article_fts MATCH {mark})"

    def field(self, values: tuple[str, ...]) -> str:
        """``field:stance`` asks for any value, ``field:stance=for`` for one of several."""
        name, _, value = values[0].partition("=")
        named = self._among(self._named("SELECT n, name FROM field", (name,)))
        held = (
            f"('|' || v.value || '|') LIKE '%|' || {self._value(value)} || '|%'" if value else "1"
        )
        return self._has(
            "EXISTS (SELECT 1 FROM field_value v JOIN field f ON f.n = v.field "
            f"AND f.owner = 'annotation' WHERE v.owner = m.n AND v.field {named} AND {held})"
        )

    def oddity(self, values: tuple[str, ...]) -> str:
        return self._has(" OR ".join(f"({ODDITIES[Oddity(value)]})" for value in values))

    def tag(self, values: tuple[str, ...]) -> str:
        found = self._among(self._tags(values))
        return self._has(f"m.n IN (SELECT t.annotation FROM annotation_tag t WHERE t.tag {found})")

    def kind(self, values: tuple[str, ...]) -> str:
        return self._has(f"m.kind {self._among(values)}")

    def status(self, values: tuple[str, ...]) -> str:
        made = self._has(f"m.status {self._among(values)}")
        if self.of_annotation:
            return made
        others = [made]
        if Status.SUGGESTED in values:
            others.append(
                "EXISTS (SELECT 1 FROM suggestion x WHERE x.article = a.n AND x.settled = 0)"
            )
        if Status.REJECTED in values:
            others.append("EXISTS (SELECT 1 FROM rejection x WHERE x.article = a.n)")
        return " OR ".join(others)

    def by(self, values: tuple[str, ...]) -> str:
        return self._has(f"m.coder {self._among(self._named('SELECT n, name FROM coder', values))}")

    # -- pieces --------------------------------------------------------------------------------

    def _written(self, query: Words | Near) -> str:
        mark = self._value(match_of(query))
        inside = f"a.n IN (SELECT rowid FROM article_fts WHERE article_fts MATCH {mark})"
        noted = fulltext.noted(self.conn, query)
        return f"({inside} OR a.n {self._among(noted)})" if noted else inside

    def _typed(self, query: Words | Near) -> str:
        parts = query.parts if isinstance(query, Near) else (query,)
        return " AND ".join(f"({self._typed_word(part.text)})" for part in parts)

    def _typed_word(self, text: str) -> str:
        """One set of numbers, so that SQLite goes to the rows and does not look at all of them."""
        words = fts(Words(text, begins=True))
        mark, title = self._value(words), self._value(f"title : {words}")
        tags = self._among(self._tags((text,)))
        return (
            f"m.n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH {mark} UNION ALL "
            f"SELECT annotation FROM annotation_actor WHERE actor IN ({self._called((text,))}) "
            f"UNION ALL SELECT annotation FROM annotation_tag WHERE tag {tags} "
            "UNION ALL SELECT w.n FROM annotation w WHERE w.article IN ("
            f"SELECT rowid FROM article_fts WHERE article_fts MATCH {title} UNION ALL "
            f"SELECT a.n FROM article a WHERE {self.outlet((text,))}))"
        )

    def _in_annotation(self, column: str, words: str) -> str:
        mark = self._value(f"{column} : {fts(as_words(words))}")
        return f"m.n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH {mark})"

    def _tags(self, values: tuple[str, ...]) -> set[int]:
        book = codebook.read(self.conn)
        return _matching(((tag.n, book.path(tag.n)) for tag in book.walk()), values)

    def _part(self, values: tuple[str, ...], role: str) -> str:
        return self._has(
            "m.n IN (SELECT p.annotation FROM annotation_actor p "
            f"WHERE {role} AND p.actor IN ({self._called(values)}))"
        )

    def _called(self, values: tuple[str, ...]) -> str:
        """Return what asks for the actors one of whose names has a word that begins so."""
        builtin = self._among(self._named("SELECT n, name FROM actor WHERE builtin", values))
        asked = [f"SELECT n FROM actor WHERE n {builtin}"]
        for value in values:
            key = name_key(value.rstrip("*"))
            start, end = self._value(key), self._value(key + name_index.LAST)
            asked.append(f"SELECT actor FROM name_tail WHERE tail >= {start} AND tail < {end}")
        return " UNION ALL ".join(asked)

    def _has(self, clause: str) -> str:
        if self.of_annotation:
            return clause
        return f"EXISTS (SELECT 1 FROM annotation m WHERE m.article = a.n AND {clause})"

    def _named(self, ask: str, values: tuple[str, ...]) -> set[int]:
        return _matching(((n, name) for n, name in self.conn.execute(ask)), values)

    def _among(self, values: Iterable[object]) -> str:
        mark = self._value(json.dumps(list(values)))
        return f"IN (SELECT value FROM json_each({mark}))"

    def _value(self, value: object) -> str:
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"


class _ListCondition(_Condition):
    """What words are in a list of articles."""

    __slots__ = ()

    @override
    def _written(self, query: Words | Near) -> str:
        parts = query.parts if isinstance(query, Near) else (query,)
        return " AND ".join(f"({self._shown(part.text)})" for part in parts)

    def _shown(self, text: str) -> str:
        """Return a condition that an index answers: named one by one, where they are few."""
        found = self._where_shown(text)
        few = [n for (n,) in self.conn.execute(f"{found} LIMIT {FEW + 1}", self.values)]
        if len(few) > FEW and self.first and not text[:1].isdecimal():
            return self._seen(text)
        if len(few) > FEW:  # the sign keeps SQLite from looking them up one by one
            return f"+a.n IN ({found})"
        return f"a.n IN ({', '.join(map(str, few))})" if few else "0"

    def _seen(self, text: str) -> str:
        """Return a condition that looks at an article alone: of many the first are soon found."""
        like = self._value(f"% {name_key(text)}%")
        day = self._value(text)
        return (
            f"((' ' || a.sort_title) LIKE {like} OR substr(a.published, 1, length({day})) = {day} "
            f"OR a.outlet {self._among(self._named('SELECT n, name FROM outlet', (text,)))} "
            f"OR {self.author((text,))})"
        )

    def _where_shown(self, text: str) -> str:
        title = self._value(f"title : {match_of(Words(text, begins=True))}")
        parts = [f"SELECT rowid FROM article_fts WHERE article_fts MATCH {title}"]
        outlets = self._named("SELECT n, name FROM outlet", (text,))
        if outlets:
            parts.append(f"SELECT n FROM article WHERE outlet {self._among(outlets)}")
        authors = self._named("SELECT n, name FROM author", (text,))
        if authors:
            among = self._among(authors)
            parts.append(f"SELECT article FROM article_author WHERE author {among}")
        if text[:1].isdecimal():
            first, last = self._value(text), self._value(f"{text}\U0010ffff")
            parts.append(f"SELECT n FROM article WHERE published BETWEEN {first} AND {last}")
        return " UNION ALL ".join(parts)


def as_words(text: str) -> Words:
    """Return what a field asks for as words; ``gaz*`` goes on."""
    return Words(text.rstrip("*"), text.endswith("*"))


def _matching(named: Iterable[tuple[int, str]], values: Iterable[str]) -> set[int]:
    """Return the numbers of the names in which a value stands from the beginning of a word."""
    keys = [f" {name_key(value.rstrip('*'))}" for value in values]
    return {n for n, name in named if any(key in f" {name_key(name)}" for key in keys)}


_TERMS: Final[dict[About, Callable[[_Condition, tuple[str, ...]], str]]] = {
    About.OUTLET: _Condition.outlet,
    About.AUTHOR: _Condition.author,
    About.ACTOR: _Condition.actor,
    About.SPEAKER: _Condition.speaker,
    About.ADDRESSEE: _Condition.addressee,
    About.TARGET: _Condition.target,
    About.VIA: _Condition.via,
    About.ON_BEHALF_OF: _Condition.on_behalf_of,
    About.MENTIONED: _Condition.mentioned,
    About.TAG: _Condition.tag,
    About.LANGUAGE: _Condition.language,
    About.AFTER: _Condition.after,
    About.BEFORE: _Condition.before,
    About.STATE: _Condition.state,
    About.KIND: _Condition.kind,
    About.STATUS: _Condition.status,
    About.CODER: _Condition.by,
    About.ORIGIN: _Condition.origin,
    About.WORDS: _Condition.words,
    About.NOTE: _Condition.note,
    About.TITLE: _Condition.title,
    About.FIELD: _Condition.field,
    About.IS: _Condition.oddity,
}
