"""What a query means in a project: conditions on articles, or on annotations and their articles.

Words are those of an article's title, text and notes: its own, and those on its annotations. What
is about annotations (``actor:``, ``tag:``, ``kind:`` and the like) asks of an article whether one
of its annotations is so; of an annotation, whether it is so itself.
"""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable
from dataclasses import field
from typing import Final

from guillemet.domain.annotation import Status
from guillemet.domain.filters import About, All, Is, Near, Not, Oddity, Query, Some, Words
from guillemet.domain.names import name_key
from guillemet.domain.records import dataclass
from guillemet.storage import codebook, fulltext, name_index
from guillemet.storage.fulltext import fts, match_of
from guillemet.storage.oddities import ODDITIES
from guillemet.storage.suggestions import OTHERS_REJECTED

Values = dict[str, object]


def on_articles(conn: sqlite3.Connection, query: Query, coder: str) -> tuple[str, Values]:
    """Return a condition on the articles ``a``, and its values by name.

    `coder` is whose reading states count.
    """
    condition = _Condition(conn, coder, of_annotation=False)
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
    first: bool = False
    values: Values = field(default_factory=dict)

    def of(self, query: Query) -> str:
        """Return the clause; its depth and length are the parser's concern."""
        match query:
            case Words() | Near():
                return self._typed(query) if self.as_typed else self.written(query)
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
        found = self.among(self.named("SELECT n, name FROM outlet", values))
        return f"a.n IN (SELECT n FROM article WHERE outlet {found})"

    def author(self, values: tuple[str, ...]) -> str:
        found = self.among(self.named("SELECT n, name FROM author", values))
        return f"a.n IN (SELECT article FROM article_author WHERE author {found})"

    def language(self, values: tuple[str, ...]) -> str:
        wanted = values[0].lower()
        here = [name for (name,) in self.conn.execute(_LANGUAGES)]
        found = [n for n in here if n.lower() == wanted or n.lower().startswith(f"{wanted}-")]
        if len(found) == 1:  # which an index answers in the order of the dates
            return f"a.language = {self.put(found[0])}"
        return f"a.language {self.among(found)}"

    def after(self, values: tuple[str, ...]) -> str:
        return f"a.published >= {self.put(values[0])}"

    def before(self, values: tuple[str, ...]) -> str:
        return f"a.published > '' AND a.published < {self.put(values[0])}"

    def state(self, values: tuple[str, ...]) -> str:
        unread = "unread" in values
        unless = "NOT " if unread else ""
        coder = f"(SELECT c.n FROM coder c WHERE c.name = {self.put(self.coder)})"
        return (
            f"a.n {unless}IN (SELECT s.article FROM article_state s "
            f"WHERE s.state {unless}{self.among(values)} AND s.coder = {coder})"
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
        return self.has(f"m.origin {self.among(values)}")

    def words(self, values: tuple[str, ...]) -> str:
        return self.has(self._in_annotation("words", values[0]))

    def note(self, values: tuple[str, ...]) -> str:
        return self.has(self._in_annotation("note", values[0]))

    def title(self, values: tuple[str, ...]) -> str:
        mark = self.put(f"title : {fts(as_words(values[0]))}")
        return f"a.n IN (SELECT rowid FROM article_fts WHERE article_fts MATCH {mark})"

    def field(self, values: tuple[str, ...]) -> str:
        """``field:stance`` asks for any value, ``field:stance=for`` for one of several."""
        name, _, value = values[0].partition("=")
        named = self.among(self.named("SELECT n, name FROM field", (name,)))
        held = f"('|' || v.value || '|') LIKE '%|' || {self.put(value)} || '|%'" if value else "1"
        said = (
            "EXISTS (SELECT 1 FROM field_value v JOIN field f ON f.n = v.field "
            f"AND f.owner = '{{owner}}' WHERE v.owner = {{of}} AND v.field {named} AND {held})"
        )
        marked = self.has(said.format(owner="annotation", of="m.n"))
        if self.of_annotation:
            return marked
        return f"({marked} OR {said.format(owner='article', of='a.n')})"

    def oddity(self, values: tuple[str, ...]) -> str:
        return self.has(" OR ".join(f"({ODDITIES[Oddity(value)]})" for value in values))

    def tag(self, values: tuple[str, ...]) -> str:
        found = self.among(self._tags(values))
        return self.has(f"m.n IN (SELECT t.annotation FROM annotation_tag t WHERE t.tag {found})")

    def kind(self, values: tuple[str, ...]) -> str:
        return self.has(f"m.kind {self.among(values)}")

    def status(self, values: tuple[str, ...]) -> str:
        made = self.has(f"m.status {self.among(values)}")
        if self.of_annotation:
            return made
        others = [made]
        if Status.SUGGESTED in values:
            open_ = OTHERS_REJECTED.format(s="x").replace(":me", self.put(self.coder))
            others.append(
                "EXISTS (SELECT 1 FROM suggestion x WHERE x.article = a.n "
                f"AND (x.settled = 0 OR {open_}))"
            )
        if Status.REJECTED in values:
            others.append("EXISTS (SELECT 1 FROM rejection x WHERE x.article = a.n)")
        return " OR ".join(others)

    def by(self, values: tuple[str, ...]) -> str:
        return self.has(f"m.coder {self.among(self.named('SELECT n, name FROM coder', values))}")

    # -- pieces --------------------------------------------------------------------------------

    def written(self, query: Words | Near) -> str:
        mark = self.put(match_of(query))
        inside = f"a.n IN (SELECT rowid FROM article_fts WHERE article_fts MATCH {mark})"
        noted = fulltext.noted(self.conn, query)
        return f"({inside} OR a.n {self.among(noted)})" if noted else inside

    def _typed(self, query: Words | Near) -> str:
        parts = query.parts if isinstance(query, Near) else (query,)
        return " AND ".join(f"({self._typed_word(part.text)})" for part in parts)

    def _typed_word(self, text: str) -> str:
        """One set of numbers, so that SQLite goes to the rows and does not look at all of them."""
        words = fts(Words(text, begins=True))
        mark, title = self.put(words), self.put(f"title : {words}")
        tags = self.among(self._tags((text,)))
        return (
            f"m.n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH {mark} UNION ALL "
            f"SELECT annotation FROM annotation_actor WHERE actor IN ({self._called((text,))}) "
            f"UNION ALL SELECT annotation FROM annotation_tag WHERE tag {tags} "
            "UNION ALL SELECT w.n FROM annotation w WHERE w.article IN ("
            f"SELECT rowid FROM article_fts WHERE article_fts MATCH {title} UNION ALL "
            f"SELECT a.n FROM article a WHERE {self.outlet((text,))}))"
        )

    def _in_annotation(self, column: str, words: str) -> str:
        mark = self.put(f"{column} : {fts(as_words(words))}")
        return f"m.n IN (SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH {mark})"

    def _tags(self, values: tuple[str, ...]) -> set[int]:
        book = codebook.read(self.conn)
        return matching(((tag.n, book.path(tag.n)) for tag in book.walk()), values)

    def _part(self, values: tuple[str, ...], role: str) -> str:
        return self.has(
            "m.n IN (SELECT p.annotation FROM annotation_actor p "
            f"WHERE {role} AND p.actor IN ({self._called(values)}))"
        )

    def _called(self, values: tuple[str, ...]) -> str:
        """Return what asks for the actors one of whose names has a word that begins so."""
        builtin = self.among(self.named("SELECT n, name FROM actor WHERE builtin", values))
        asked = [f"SELECT n FROM actor WHERE n {builtin}"]
        for value in values:
            key = name_key(value.rstrip("*"))
            start, end = self.put(key), self.put(key + name_index.LAST)
            asked.append(f"SELECT actor FROM name_tail WHERE tail >= {start} AND tail < {end}")
        return " UNION ALL ".join(asked)

    def has(self, clause: str) -> str:
        if self.of_annotation:
            return clause
        return f"EXISTS (SELECT 1 FROM annotation m WHERE m.article = a.n AND {clause})"

    def named(self, ask: str, values: tuple[str, ...]) -> set[int]:
        return matching(((n, name) for n, name in self.conn.execute(ask)), values)

    def among(self, values: Iterable[object]) -> str:
        mark = self.put(json.dumps(list(values)))
        return f"IN (SELECT value FROM json_each({mark}))"

    def put(self, value: object) -> str:
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"


def as_words(text: str) -> Words:
    """Return what a field asks for as words; ``gaz*`` goes on."""
    return Words(text.rstrip("*"), text.endswith("*"))


def matching(named: Iterable[tuple[int, str]], values: Iterable[str]) -> set[int]:
    """Return the numbers of the names in which a value stands from the beginning of a word."""
    keys = [f" {name_key(value.rstrip('*'))}" for value in values]
    return {n for n, name in named if any(key in f" {name_key(name)}" for key in keys)}


_TERMS: Final[dict[About, Callable[["_Condition", tuple[str, ...]], str]]] = {
    About.OUTLET: lambda c, v: c.outlet(v),
    About.AUTHOR: lambda c, v: c.author(v),
    About.ACTOR: lambda c, v: c.actor(v),
    About.SPEAKER: lambda c, v: c.speaker(v),
    About.ADDRESSEE: lambda c, v: c.addressee(v),
    About.TARGET: lambda c, v: c.target(v),
    About.VIA: lambda c, v: c.via(v),
    About.ON_BEHALF_OF: lambda c, v: c.on_behalf_of(v),
    About.MENTIONED: lambda c, v: c.mentioned(v),
    About.TAG: lambda c, v: c.tag(v),
    About.LANGUAGE: lambda c, v: c.language(v),
    About.AFTER: lambda c, v: c.after(v),
    About.BEFORE: lambda c, v: c.before(v),
    About.STATE: lambda c, v: c.state(v),
    About.KIND: lambda c, v: c.kind(v),
    About.STATUS: lambda c, v: c.status(v),
    About.CODER: lambda c, v: c.by(v),
    About.ORIGIN: lambda c, v: c.origin(v),
    About.WORDS: lambda c, v: c.words(v),
    About.NOTE: lambda c, v: c.note(v),
    About.TITLE: lambda c, v: c.title(v),
    About.FIELD: lambda c, v: c.field(v),
    About.IS: lambda c, v: c.oddity(v),
}
# each language once, without looking at every article
_LANGUAGES: Final = """
WITH RECURSIVE each (name) AS (
    SELECT min(language) FROM article
    UNION ALL SELECT (SELECT min(a.language) FROM article a WHERE a.language > each.name)
    FROM each WHERE each.name IS NOT NULL
)
SELECT name FROM each WHERE name IS NOT NULL
"""
Condition = _Condition
"""For conditions of another kind to be made of."""
