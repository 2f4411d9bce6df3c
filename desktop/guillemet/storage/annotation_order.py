"""Very many annotations in an order that an index knows: the first of them at once.

Where one ORDER BY over all would sort a million rows, stretches that follow one another are read
along an index each. What is alike stands by date or as it was made.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from guillemet.domain.annotation import MarkKind, Origin, Status
from guillemet.domain.records import dataclass
from guillemet.storage import codebook
from guillemet.storage.filtering import Values
from guillemet.storage.numbers import numbers, parted

EVERYTHING: Final = -1
"""A limit that is none."""


@dataclass(frozen=True, slots=True)
class Among:
    """Which annotations are wanted: those ``m`` of articles ``a`` that `where` holds for.

    `bare`: all but those that `without`, a statement that finds numbers, finds; it may be "".
    """

    where: str
    values: Values
    bare: bool = False
    without: str = ""

    def holds(self, number: str, *, first: bool) -> str:
        """Return a condition on a number; for the first of many one that looks at each alone."""
        if self.bare:
            return f"{number} NOT IN ({self.without})" if self.without else "1"
        pairs = "SELECT m.n FROM annotation m JOIN article a ON a.n = m.article WHERE"
        if first:
            return f"EXISTS ({pairs} m.n = {number} AND {self.where})"
        return f"+{number} IN ({pairs} {self.where})"


@dataclass(frozen=True, slots=True)
class Orders:
    """Reads the numbers of annotations in an order, or of the first `limit` of them."""

    conn: sqlite3.Connection
    among: Among
    limit: int = EVERYTHING

    def keys(self, column: str, *, descending: bool) -> "array[int]":
        """Return the numbers in the order of a column."""
        way = "DESC" if descending else "ASC"
        found = array("q")
        for stretch in self._stretches(column, way, descending=descending):
            left = self.limit - len(found) if self.limit >= 0 else EVERYTHING
            if left == 0:
                break
            found += stretch if isinstance(stretch, array) else self._read(stretch, left)
        found = array("q", dict.fromkeys(found)) if column in _REPEATING else found
        return found[: self.limit] if self.limit >= 0 else found

    def _read(self, statement: str, left: int = EVERYTHING) -> "array[int]":
        values = {**self.among.values, "left": left}
        return numbers(self.conn, f"{statement} LIMIT :left", values)

    def _holds(self, number: str) -> str:
        return self.among.holds(number, first=self.limit >= 0)

    def _stretches(
        self, column: str, way: str, *, descending: bool
    ) -> Iterator["str | array[int]"]:
        """Yield the statements that find one stretch after another, or what they found."""
        match column:
            case "date":
                yield self._by_date("o.published <> ''", way)
                yield self._by_date("o.published = ''", way)
            case "article":
                yield self._by_title(way)
                yield self._by_date("o.sort_title = ''")
            case "outlet":
                yield _OUTLETS.format(holds=self._holds("d.n"), way=way)
                yield self._by_date("o.outlet IS NULL")
            case "words":
                yield _WORDS.format(holds=self._holds("w.annotation"), way=way)
            case "speaker" | "target":
                yield _ACTORS.format(holds=self._holds("p.annotation"), role=column, way=way)
                yield self._by_date(_WITHOUT_ROLE.format(role=column))
            case "tags":
                yield from self._by_tag(descending=descending)
                yield self._by_date("d.n NOT IN (SELECT t.annotation FROM annotation_tag t)")
            case "fields" | "note":
                yield _VALUES[column].format(holds=self._holds("d.n"), way=way)
                yield self._by_date(_WITHOUT_VALUE[column])
            case _:
                yield from self._by_value(column, descending=descending)

    def _by_date(self, which: str, way: str = "ASC") -> str:
        holds = f"{which} AND {self._holds('d.n')}"
        return _DATES.format(holds=holds, way=way, columns="d.n")

    def _by_title(self, way: str) -> str:
        return _TITLES.format(holds=self._holds("d.n"), way=way)

    def _by_tag(self, *, descending: bool) -> Iterator["str | array[int]"]:
        """Yield the annotations of each tag in the codebook's order.

        Those that have a tag before are left out: an annotation stands where its first tag does.
        """
        tags = [tag.n for tag in codebook.read(self.conn).walk()]
        places = range(len(tags))[::-1] if descending else range(len(tags))
        holds = self._holds("t.annotation")
        if self.limit >= 0:
            for place in places:
                before = _NO_TAG_BEFORE.format(before=json.dumps(tags[:place]))
                yield _TAGGED.format(holds=f"{before} AND {holds}", tag=tags[place])
            return
        seen: set[int] = set()
        stretches = []
        for tag in tags:
            found = self._read(_TAGGED.format(holds=holds, tag=tag))
            stretches.append(array("q", (n for n in found if n not in seen)))
            seen.update(found)
        yield from (stretches[place] for place in places)

    def _by_value(self, column: str, *, descending: bool) -> Iterator["str | array[int]"]:
        """Yield the annotations of each of a few values; all of them are found in one go."""
        values = self._few_values(column)
        values = values[::-1] if descending else values
        marks = [f"'{value}'" if isinstance(value, str) else str(value) for value in values]
        if self.limit >= 0:
            yield from (self._by_date(f"d.{column} = {mark}") for mark in marks)
            return
        each = [f"group_concat(n) FILTER (WHERE value = {mark})" for mark in marks]
        dates = _DATES.format(
            holds=self._holds("d.n"), way="ASC", columns=f"d.n, d.{column} AS value"
        )
        ask = f"SELECT {', '.join(each)} FROM ({dates})"
        for joined in self.conn.execute(ask, self.among.values).fetchone():
            yield parted(joined or "")

    def _few_values(self, column: str) -> Sequence[str | int]:
        if column == "coder":
            return [n for (n,) in self.conn.execute("SELECT n FROM coder ORDER BY name")]
        return sorted(str(value) for value in _FEW[column])


_REPEATING: Final = frozenset({"speaker", "target", "fields"})
"""Orders by what an annotation might have twice."""
_FEW: Final = {"kind": MarkKind, "status": Status, "origin": Origin}
_DATES: Final = """
SELECT {columns} FROM article o CROSS JOIN annotation d ON d.article = o.n
WHERE {holds} ORDER BY o.published {way}, o.n {way}, d.n"""
_TITLES: Final = """
SELECT d.n FROM article o CROSS JOIN annotation d ON d.article = o.n
WHERE o.sort_title <> '' AND {holds} ORDER BY o.sort_title {way}, o.n {way}, d.n"""
_OUTLETS: Final = """
SELECT d.n FROM outlet x CROSS JOIN article o ON o.outlet = x.n
CROSS JOIN annotation d ON d.article = o.n
WHERE {holds} ORDER BY x.name {way}, o.published, o.n, d.n"""
_WORDS: Final = """
SELECT w.annotation AS n FROM mark_words w WHERE {holds} ORDER BY w.words {way}, w.annotation"""
_ACTORS: Final = """
SELECT p.annotation AS n FROM actor c CROSS JOIN annotation_actor p ON p.actor = c.n
WHERE p.role = '{role}' AND (p.position = 0 OR NOT EXISTS (
    SELECT 1 FROM annotation_actor q WHERE q.annotation = p.annotation AND q.role = p.role
    AND q.position < p.position
)) AND {holds} ORDER BY c.name_key {way}, c.n, p.annotation"""
_WITHOUT_ROLE: Final = """d.n NOT IN (
    SELECT p.annotation FROM annotation_actor p WHERE p.role = '{role}'
)"""
_TAGGED: Final = """
SELECT t.annotation AS n FROM annotation_tag t WHERE t.tag = {tag} AND {holds}
ORDER BY t.annotation"""
_NO_TAG_BEFORE: Final = """NOT EXISTS (
    SELECT 1 FROM annotation_tag q WHERE q.annotation = t.annotation
    AND q.tag IN (SELECT value FROM json_each('{before}'))
)"""
_VALUES: Final = {
    "note": (
        "SELECT d.n FROM annotation d WHERE d.note <> '' AND {holds} ORDER BY d.note {way}, d.n"
    ),
    "fields": (
        "SELECT d.owner AS n FROM (SELECT v.owner, v.owner AS n, v.value, f.position "
        "FROM field_value v JOIN field f ON f.n = v.field AND f.owner = 'annotation') d "
        "WHERE {holds} ORDER BY d.value {way}, d.n"
    ),
}
_WITHOUT_VALUE: Final = {
    "note": "d.note = ''",
    "fields": (
        "d.n NOT IN (SELECT v.owner FROM field_value v JOIN field f ON f.n = v.field "
        "AND f.owner = 'annotation')"
    ),
}
