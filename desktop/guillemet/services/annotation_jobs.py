"""Carrying out a plan: small pieces of work, in an order in which each finds what it needs."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields as dataclass_fields
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeVar

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import (
    Anchor,
    Annotation,
    Origin,
    Part,
    Role,
    Speech,
    Status,
)
from guillemet.domain.article import Article, ArticleKey, Metadata, ReadingState
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import NotFound
from guillemet.domain.fields import Field, Owner
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_GONE
from guillemet.domain.records import dataclass
from guillemet.services.annotation_plan import Plan, Planned, Wanted
from guillemet.services.annotation_steps import touch
from guillemet.services.article_filling import ArticleChange
from guillemet.services.clock import now
from guillemet.storage import (
    actors,
    annotations,
    articles,
    codebook,
    coders,
    fields,
    parts,
    references,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
TOGETHER: Final = 50
"""New annotations of an article that are inserted at once."""
ELSEWHERE: Final = "imported"
"""The reason of an article that was excluded where the table comes from."""


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work, and how many rows it makes into new annotations or changes."""

    work: Callable[["Database"], None]
    created: int = 0
    changed: int = 0

    @property
    def rows(self) -> int:
        """How many rows are done with it."""
        return self.created + self.changed


def of(plan: Plan, coder: str) -> list[Job]:
    """Return the work that `plan` comes to; `coder` is who imports."""
    jobs = [Job(partial(_add_field, field=field)) for field in plan.fields]
    jobs += [Job(partial(_add_tag, path=path)) for path in plan.new_tags]
    jobs += [Job(partial(_add_actor, actor=actor)) for actor in plan.actors]
    jobs += _rows(plan.rows, coder)
    # last, since an annotation more makes a reviewed article a coded one
    return [*jobs, *(Job(partial(_fill, change=each, coder=coder)) for each in plan.articles)]


def _rows(rows: Sequence[Planned], coder: str) -> Iterator[Job]:
    for article, group in groupby(rows, lambda planned: planned.wanted.article):
        those = list(group)
        for planned in those:
            if planned.key is not None:
                yield Job(partial(_change, planned=planned, coder=coder), changed=1)
        fresh = [planned.wanted for planned in those if planned.key is None]
        for start in range(0, len(fresh), TOGETHER):
            some = fresh[start : start + TOGETHER]
            work = partial(_create, article=article, rows=some, coder=coder)
            yield Job(work, created=len(some))


# -- what rows point to ----------------------------------------------------------------------------


def _add_field(db: "Database", field: Field) -> None:
    if field.name not in {each.name for each in fields.of(db.conn, Owner.ANNOTATION)}:
        fields.add(db, field)


def _add_tag(db: "Database", path: str) -> None:
    codebook.ensure(db, path)


def _add_actor(db: "Database", actor: Actor) -> None:
    if actors.of_name(db.conn, actor.name) is None:
        actors.add(db, actor)


def _fill(db: "Database", change: ArticleChange, coder: str) -> None:
    article = articles.one(db.conn, change.article, coder)
    now_ = Metadata(**{f.name: getattr(article, f.name) for f in dataclass_fields(Metadata)})
    articles.edit(db, change.article, change.filled(now_))
    if change.state is not None:
        reason = ELSEWHERE if change.state is ReadingState.EXCLUDED else ""
        articles.set_state(db, change.article, coder, change.state, reason)


class _Names:
    """The numbers that the names in rows stand for."""

    def __init__(self, db: "Database") -> None:
        self._conn = db.conn
        self._book = codebook.read(db.conn)
        self._fields = {each.name: each for each in fields.of(db.conn, Owner.ANNOTATION)}
        self._actors: dict[str, ActorKey] = {}

    def actor(self, name: str) -> ActorKey:
        if name not in self._actors:
            self._actors[name] = _there(actors.of_name(self._conn, name))
        return self._actors[name]

    def tag(self, path: str) -> TagKey:
        return _there(self._book.by_path(path)).n

    def field(self, name: str) -> Field:
        return _there(self._fields.get(name))


def _there(found: T | None) -> T:
    """Refuse what was deleted since the plan was made."""
    if found is None:
        raise NotFound(MSG_GONE)
    return found


# -- rows ------------------------------------------------------------------------------------------


def _create(db: "Database", article: ArticleKey, rows: Sequence[Wanted], coder: str) -> None:
    within, names = articles.one(db.conn, article, coder), _Names(db)
    taken = references.ids_taken(db.conn, [wanted.row.id for wanted in rows])
    fresh = [wanted for wanted in rows if wanted.row.id not in taken]
    made = [_made(within, wanted, names, coder) for wanted in fresh]
    annotations.add_all(db, [(within.text_n, each) for each in made])
    for actor in dict.fromkeys(actor for a in made for actor in a.actors(Role.SPEAKER)):
        actors.colour_as_speaker(db, actor)
    articles.review_again(db, article)
    if any(w.row.article.state is None and w.row.coder in ("", coder) for w in fresh):
        articles.begin_reading(db, article, coder)


def _made(article: Article, wanted: Wanted, names: _Names, coder: str) -> Annotation:
    row, time = wanted.row, now()
    status = row.status or Status.CONFIRMED
    created = row.created or row.modified or time
    verified = status is Status.VERIFIED
    return Annotation(
        id=row.id or new_id(), article=article.n, kind=wanted.kind,
        anchors=tuple(Anchor.at(article.text, span) for span in wanted.spans),
        parts=tuple(
            Part(role, names.actor(name)) for role, those in wanted.actors.items() for name in those
        ),
        tags=tuple(names.tag(path) for path in wanted.tags),
        fields={(of := names.field(n)).n: of.stored(value) for n, value in wanted.fields.items()},
        note=row.note, speech=row.speech or Speech.NONE, cue=row.cue, status=status,
        origin=row.origin or Origin.IMPORTED, rule=row.rule, coder=row.coder or coder,
        created=created, modified=row.modified or created,
        modified_by=row.modified_by or row.coder or coder,
        verified_by=coder if verified else "", verified=time if verified else None,
    )  # fmt: skip


def _change(db: "Database", planned: Planned, coder: str) -> None:
    """Change what the plan said is different, and nothing else."""
    before = annotations.one(db.conn, _there(planned.key))
    columns, wanted = {each.column for each in planned.differences}, planned.wanted
    row = wanted.row
    plain = {"kind": wanted.kind, "speech": row.speech, "cue": row.cue, "note": row.note}
    values: dict[str, object] = {name: plain[name] for name in plain if name in columns}
    if "coder" in columns:
        values["coder"] = coders.key(db, row.coder)
    if values:
        annotations.update(db, before.n, values)
    if "spans" in columns:
        within = articles.one(db.conn, before.article)
        anchors = [Anchor.at(within.text, span) for span in wanted.spans]
        annotations.replace_anchors(db, before.n, within.text_n, anchors)
    _describe(db, before, wanted, columns)
    if columns - {"status"}:
        touch(db, [before.n], coder, note_only=columns <= {"note", "status"})
    if "status" in columns:
        _settle(db, before, row.status or before.status, coder)


def _describe(db: "Database", before: Annotation, wanted: Wanted, columns: set[str]) -> None:
    names = _Names(db)
    for role in (each for each in wanted.actors if each in columns):
        chosen = [names.actor(name) for name in wanted.actors[role]]
        parts.clear_role(db, before.n, role, chosen)
        parts.add(db, before.n, [Part(role, actor) for actor in chosen])
        parts.set_order(db, before.n, role, chosen)
        for actor in chosen if role is Role.SPEAKER else ():
            actors.colour_as_speaker(db, actor)
    if "tags" in columns:
        _set_tags(db, before, [names.tag(path) for path in wanted.tags])
    for name, value in wanted.fields.items():
        if f"field:{name}" in columns:
            of_ = names.field(name)
            fields.set_value(db, of_.n, before.n, of_.stored(value))


def _set_tags(db: "Database", before: Annotation, kept: Sequence[TagKey]) -> None:
    for tag in before.tags:
        if tag not in kept:
            parts.remove_tag(db, before.n, tag)
    for tag in kept:
        parts.add_tag(db, before.n, tag)


def _settle(db: "Database", before: Annotation, status: Status, coder: str) -> None:
    """Give an annotation the status that a row says; who imports it answers for it."""
    verified = status is Status.VERIFIED
    values: dict[str, object] = {
        "status": status,
        "verified_by": coders.key(db, coder) if verified else None,
        "verified": now().isoformat(timespec="milliseconds") if verified else "",
    }
    annotations.update(db, before.n, values)
