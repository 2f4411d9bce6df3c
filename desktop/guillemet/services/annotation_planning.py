"""Working out what the rows of a table would do to a project."""

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from guillemet.domain.actor import NOT_ATTRIBUTED
from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind, Role, Status
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.codebook import SEPARATOR, split_path
from guillemet.domain.errors import BadValue, GuillemetError, NotFound
from guillemet.domain.messages import (
    MSG_ONE_MENTIONED,
    MSG_ROLE,
    MSG_ROW_ARTICLE,
    MSG_ROW_DATES,
    MSG_ROW_ID_TWICE,
    MSG_ROW_KIND,
    MSG_ROW_MENTIONED,
    MSG_ROW_NO_WORDS,
    MSG_ROW_OTHER_ARTICLE,
    MSG_ROW_SUGGESTIONS,
)
from guillemet.domain.names import checked_name
from guillemet.domain.places import at_spans, found
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.exchange.importers.annotation_rows import Row
from guillemet.exchange.importers.annotations_csv import AnnotationsTable
from guillemet.services.annotation_matching import ArticleFinder, Cast, Columns
from guillemet.services.annotation_plan import Known, Plan, Planned, Wanted, short
from guillemet.services.annotation_steps import check_roles
from guillemet.services.article_filling import Filling
from guillemet.services.spans import check_count, checked_spans
from guillemet.storage import actors, annotations, articles, codebook, coders, references

if TYPE_CHECKING:
    import sqlite3

Place = tuple[ArticleKey, MarkKind, tuple[Span, ...], str]


@dataclass(slots=True)
class _Tally:
    """What the rows looked at so far come to."""

    rows: list[Planned] = field(default_factory=list)
    refused: list[tuple[int, GuillemetError]] = field(default_factory=list)
    diff: list[str] = field(default_factory=list)
    same: int = 0
    left_out: int = 0
    mentioned: int = 0
    dates: int = 0
    coders: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Open:
    """The article that the rows are in, as the project has it."""

    article: Article
    annotations: Mapping[AnnotationKey, Annotation]


class Planner:
    """Looks at every row of a table, in the light of a project as `conn` reads it."""

    def __init__(self, conn: "sqlite3.Connection", coder: str, table: AnnotationsTable) -> None:
        self._conn = conn
        self._coder = coder
        self._table = table
        self._finder = ArticleFinder(conn)
        self._cast = Cast(conn)
        self._columns = Columns(conn, table.fields)
        self._known = Known(actors.every(conn), codebook.read(conn), self._columns.known)
        self._ids = references.annotation_ids(conn)
        self._seen: set[str] = set()
        self._made: set[Place] = set()
        self._open: _Open | None = None
        self._filling = Filling(conn)
        self._tally = _Tally()

    def plan(self, name: str) -> Plan:
        """Return what the table called `name` would do.

        Raises:
            BadFile: the table is broken in the middle.
        """
        tally = self._tally
        for number, row in self._table.rows():
            try:
                if isinstance(row, GuillemetError):
                    raise row
                self._look_at(number, row)
            except GuillemetError as error:
                tally.refused.append((number, error))
                tally.diff.append(f"! {number} {error}")
        made = sum(planned.key is None for planned in tally.rows)
        known = {each.name for each in coders.every(self._conn)}
        refused_fields = tuple(f"field:{each}" for each in self._columns.refused)
        return Plan(
            name=name, created=made, changed=len(tally.rows) - made, same=tally.same,
            left_out=tally.left_out, refused=tuple(tally.refused), actors=self._cast.new,
            new_tags=self._known.new_tags(planned.wanted.tags for planned in tally.rows),
            new_coders=tuple(each for each in tally.coders if each not in known),
            fields=self._columns.new, notes=self._notes(), diff=tuple(tally.diff),
            ignored_columns=(*self._table.unknown, *refused_fields), rows=tuple(tally.rows),
            articles=self._filling.changes,
        )  # fmt: skip

    # -- one row -------------------------------------------------------------------------------

    def _look_at(self, number: int, row: Row) -> None:
        tally = self._tally
        tally.dates += row.dates_ignored
        if row.status in (Status.SUGGESTED, Status.REJECTED):
            tally.left_out += 1
            return
        if row.id in self._seen:
            raise BadValue(MSG_ROW_ID_TWICE, id=row.id)
        within, before = self._article_of(row)
        place = _place(within.article, row, before)
        if before is None and not row.id:
            before = _on(within, place)
            if place in self._made:
                tally.same += 1
                return
        wanted = self._wanted(row, place, before)
        self._seen |= {row.id} - {""}
        self._made |= set() if before else {place}
        self._filling.add(within.article, row.article)
        self._note(number, wanted, before)

    def _article_of(self, row: Row) -> tuple[_Open, Annotation | None]:
        """Return the article of a row, and the annotation whose id it gives."""
        key, home = self._ids.get(row.id, (None, None))
        named = self._finder.find(row.article) or home
        if named is None:
            raise NotFound(MSG_ROW_ARTICLE)
        if home not in (None, named):
            raise BadValue(MSG_ROW_OTHER_ARTICLE, id=row.id)
        if self._open is None or self._open.article.n != named:
            inside = annotations.in_article(self._conn, named)
            article = articles.one(self._conn, named, self._coder)
            self._open = _Open(article, {a.n: a for a in inside})
        return self._open, self._open.annotations[key] if key else None

    def _wanted(self, row: Row, place: Place, before: Annotation | None) -> Wanted:
        """Return what a row wants, all of it checked; only then are its new names noted."""
        article, kind, spans, _ = place
        named = {**row.actors}
        if kind is not MarkKind.MENTION and named.pop(Role.MENTIONED, ()):
            self._tally.mentioned += 1
        self._tally.mentioned += row.mentioned_ignored
        check_roles(kind, [*named, *(part.role for part in (before.parts if before else ()))])
        if len(named.get(Role.MENTIONED, ())) > 1:
            raise BadValue(MSG_ONE_MENTIONED)
        if kind is not MarkKind.QUOTE and (row.speech or row.cue):
            raise BadValue(MSG_ROLE, kind=kind, role="speech" if row.speech else "cue")
        tags = tuple(dict.fromkeys(_path(tag) for tag in row.tags))
        values = self._known.field_values(before)
        fields = {
            name: self._columns.checked(name, value, kind, values.get(name, ""))
            for name, value in row.fields.items()
            if self._columns.has(name)
        }
        actors_ = {
            role: _together(tuple(dict.fromkeys(self._cast.name_of(each) for each in those)))
            for role, those in named.items()
        }
        return Wanted(
            row=row, kind=kind, article=article, spans=spans, actors=actors_, tags=tags,
            fields=fields,
        )  # fmt: skip

    def _note(self, number: int, wanted: Wanted, before: Annotation | None) -> None:
        tally, row = self._tally, wanted.row
        differences = self._known.differences(before, wanted) if before else ()
        if before is not None and not differences:
            tally.same += 1
            return
        tally.rows.append(Planned(number, wanted, before.n if before else None, differences))
        by = (row.coder,) if before else (row.coder, row.modified_by)
        tally.coders.update(dict.fromkeys(name for name in by if name))
        tally.diff += [f"~ {number} {each}" for each in differences]
        if before is None:
            tally.diff.append(f"+ {number} {wanted.kind} {short(row.quote)}")

    def _notes(self) -> tuple[GuillemetError, ...]:
        """Return what is left aside as a whole, each in a sentence."""
        tally = self._tally
        counted = (
            (MSG_ROW_MENTIONED, tally.mentioned),
            (MSG_ROW_SUGGESTIONS, tally.left_out),
            (MSG_ROW_DATES, tally.dates),
        )
        return tuple(GuillemetError(said, count=count) for said, count in counted if count)


def _place(article: Article, row: Row, before: Annotation | None) -> Place:
    """Return what a row marks: no spans if they stay where they are.

    Raises:
        BadValue: the kind is not said, or its words do not stand there, or not once.
    """
    kind = row.kind or (before.kind if before else None)
    if kind is None:
        raise BadValue(MSG_ROW_KIND)
    spans = _spans(article, row, before)
    if spans:
        spans = checked_spans(kind, spans, article.text)
    else:
        check_count(kind, len(before.anchors) if before else 0)
    return article.n, kind, spans, row.coder


def _spans(article: Article, row: Row, before: Annotation | None) -> tuple[Span, ...]:
    """Return where the words of a row stand; none if they stay where they are.

    Raises:
        BadValue: there are no words, or they do not stand there, or not once.
    """
    if before is not None:
        moved = row.spans not in ((), before.spans) or row.start not in (None, before.start)
        if not row.quote or (row.quote == before.words and not moved):
            return ()
    if not row.quote:
        raise BadValue(MSG_ROW_NO_WORDS)
    if row.spans:
        return at_spans(article.text, row.quote, row.spans)
    return found(article.text, row.quote, row.start, row.end if row.start is not None else None)


def _on(within: _Open, place: Place) -> Annotation | None:
    """Return the oldest annotation of that kind on those spans, by that coder if one is said."""
    _, kind, spans, coder = place
    there = (
        a
        for a in sorted(within.annotations.values(), key=lambda a: a.n)
        if a.kind is kind and a.spans == spans and coder in ("", a.coder)
    )
    return next(there, None)


def _path(tag: str) -> str:
    """Return ``parent/child`` as a project writes it.

    Raises:
        BadName: a name in it is none.
    """
    return checked_name(SEPARATOR.join(split_path(tag)))


def _together(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return names without "Not attributed" where somebody is."""
    return tuple(name for name in names if name != NOT_ATTRIBUTED) or names
