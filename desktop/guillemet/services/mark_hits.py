"""Marking all hits of a search at once: one undoable step, however many."""

import time
from collections.abc import Callable, Sequence
from dataclasses import field, replace
from enum import StrEnum
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Final

from guillemet.domain import textunits
from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, MarkKind, Part, Role, Speech
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import NotFound
from guillemet.domain.records import dataclass
from guillemet.domain.snippets import on_one_line
from guillemet.domain.text import Span
from guillemet.services.annotation_steps import WORDS
from guillemet.services.concordance import Line
from guillemet.services.importing import never
from guillemet.services.marks import Marks
from guillemet.storage import actors, articles, codebook, parts

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH: Final = 0.2
"""Seconds of work that a transaction may take."""


class Unit(StrEnum):
    """How much is marked of where a hit stands."""

    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class AsWhat:
    """What hits become: `tag` is a path, made if new; `actor` the name of who is mentioned."""

    kind: MarkKind = MarkKind.PASSAGE
    unit: Unit = Unit.WORDS
    tag: str = ""
    actor: str = ""


@dataclass(slots=True)
class HitsReport:
    """How many annotations were made, were there already, and how many hits were gone."""

    made: int = 0
    there: int = 0
    gone: int = 0
    cancelled: bool = False


@dataclass(slots=True)
class _Batch:
    """What one transaction did; `upto` is the number of the article to go on with."""

    upto: int
    report: HitsReport = field(default_factory=HitsReport)


def silent(_done: int, _all: int) -> None:
    """Tell nobody how far it is."""


class MarkHits(Marks):
    """Marks many places in many articles."""

    def everywhere(
        self,
        lines: Sequence[Line],
        what: AsWhat,
        *,
        cancelled: Callable[[], bool] = never,
        progress: Callable[[int, int], None] = silent,
    ) -> HitsReport:
        """Mark the hits, in transactions short enough that other edits commit in between.

        Call it on a worker thread: it waits for each batch. Words that are marked so already get
        the tag; those that no longer stand where they stood are left out. Stopped, what is marked
        stays so, as a step that can be undone.

        Raises:
            BadName: the tag's or the actor's name is none.
        """
        ordered = sorted(lines)
        groups = [(ArticleKey(n), list(some)) for n, some in groupby(ordered, lambda x: x.article)]
        first = ordered[0].hit[:WORDS] if ordered else ""
        op = Op(Kind.MARK, {"words": first, "count": str(len(ordered))})
        total, at = HitsReport(), 0
        while at < len(groups):
            total.cancelled = cancelled()
            if total.cancelled:
                break
            work = partial(self._some, groups=groups, at=at, what=what)
            batch = self._writer.submit(op.part(), work).result()
            at = batch.upto
            total.made += batch.report.made
            total.there += batch.report.there
            total.gone += batch.report.gone
            progress(at, len(groups))
        self._writer.submit(op, lambda _: None).result()
        return total

    def _some(
        self, db: "Database", groups: Sequence[tuple[ArticleKey, list[Line]]], at: int, what: AsWhat
    ) -> _Batch:
        until, batch = time.monotonic() + BATCH, _Batch(at)
        tag = codebook.ensure(db, what.tag) if what.tag else None
        about = (Part(Role.MENTIONED, _known_or_made(db, what.actor)),) if what.actor else ()
        while batch.upto < len(groups) and time.monotonic() < until:
            key, lines = groups[batch.upto]
            batch.upto += 1
            article = _there(db, key)
            if article is None:
                batch.report.gone += len(lines)
                continue
            spans = _places(article.text, lines, what.unit)
            batch.report.gone += len(lines) - sum(_stands(article.text, line) for line in lines)
            made = [self._made(article, what.kind, [span], Speech.NONE) for span in spans]
            tags = () if tag is None else (tag,)
            self._put(db, article, [replace(a, parts=about, tags=tags) for a in made], batch.report)
        return batch

    def _put(
        self, db: "Database", article: Article, made: Sequence[Annotation], report: HitsReport
    ) -> None:
        fresh = {a.id for a in made}
        for stored in self._add(db, article, made) if made else ():
            if stored.id in fresh:
                report.made += 1
                continue
            report.there += 1
            for tag in made[0].tags:
                _tag(db, stored, tag)


def _tag(db: "Database", stored: Annotation, tag: TagKey) -> None:
    if tag not in stored.tags:
        parts.add_tag(db, stored.n, tag)


def _there(db: "Database", key: ArticleKey) -> Article | None:
    try:
        return articles.one(db.conn, key)
    except NotFound:
        return None


def _stands(text: str, line: Line) -> bool:
    return on_one_line(line.span.of(text)) == line.hit and not line.hit.isspace()


def _places(text: str, lines: Sequence[Line], unit: Unit) -> list[Span]:
    spans = (_unit(text, line.span, unit) for line in lines if _stands(text, line))
    return list(dict.fromkeys(spans))


def _unit(text: str, span: Span, unit: Unit) -> Span:
    around = {Unit.SENTENCE: textunits.sentence_at, Unit.PARAGRAPH: textunits.paragraph_at}
    found = around[unit](text, span.start) if unit in around else None
    if found is None:
        return span
    return Span(min(found.start, span.start), max(found.end, span.end))


def _known_or_made(db: "Database", name: str) -> ActorKey:
    known = actors.of_name(db.conn, name)
    return actors.add(db, Actor(name=name)) if known is None else known
