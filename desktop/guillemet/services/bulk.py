"""Changing many annotations as one undoable step."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import AnnotationKey, Role
from guillemet.domain.bulk import Change, Delete, GiveRole, GiveStatus, GiveValue, PutTag, TakeTag
from guillemet.domain.changes import Kind, Op
from guillemet.domain.fields import Owner
from guillemet.domain.records import dataclass
from guillemet.services.annotation_steps import NAMES, touch
from guillemet.services.clock import now
from guillemet.services.importing import never
from guillemet.services.values import checked_value
from guillemet.storage import actors, annotations, articles, bulk, codebook, fields
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH: Final = 1_000
"""Annotations of one transaction: well within a quarter of a second."""


@dataclass(frozen=True, slots=True)
class BulkReport:
    """How many annotations were changed, and whether it was stopped before the end."""

    changed: int
    cancelled: bool = False


def silent(_done: int, _all: int) -> None:
    """Tell nobody how far it is."""


class Bulk:
    """One change of many annotations."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def run(
        self,
        keys: Sequence[AnnotationKey],
        change: Change,
        *,
        cancelled: Callable[[], bool] = never,
        progress: Callable[[int, int], None] = silent,
    ) -> BulkReport:
        """Change annotations in transactions short enough that others commit in between.

        Call it on a worker thread: it waits for each batch. What is as wanted already, or was
        deleted, is left alone. Stopped, what is changed stays so, as a step that can be undone.

        Raises:
            BadName: a new actor's or tag's name is none.
            BadValue: the field does not take the value.
            NotFound: the actor, the tag or the field was deleted.
        """
        op = Op(_KINDS[type(change)], {"count": str(len(keys))}, names=_names(change))
        work = _Work(change, self._coder)
        done = 0
        while done < len(keys):
            if cancelled():
                self._writer.submit(op, lambda _: None).result()
                return BulkReport(work.changed, cancelled=True)
            batch = keys[done : done + BATCH]
            done += len(batch)
            part = op if done >= len(keys) else op.part()
            self._writer.submit(part, partial(work.run, keys=batch)).result()
            progress(done, len(keys))
        return BulkReport(work.changed)


class _Work:
    """Does the batches, and remembers what the first of them has made."""

    def __init__(self, change: Change, coder: str) -> None:
        self._change = change
        self._coder = coder
        self.changed = 0

    def run(self, db: "Database", keys: Sequence[AnnotationKey]) -> None:
        """Change what is not as wanted yet."""
        change = _settled(db, self._change)
        found = bulk.affected(db.conn, keys, change)
        if not found:
            return
        if isinstance(change, Delete):
            for article in annotations.articles_of(db.conn, found):
                articles.review_again(db, article)
        bulk.apply(db, found, change, self._coder, now())
        if not isinstance(change, Delete | GiveStatus):
            touch(db, found, self._coder)
        if isinstance(change, GiveRole) and change.role is Role.SPEAKER:
            actors.colour_as_speaker(db, _key(change.actor))
        self.changed += len(found)


def _settled(db: "Database", change: Change) -> Change:
    """Return a change whose actor or tag exists, and whose value the field takes."""
    match change:
        case GiveRole(_, actor):
            return replace(change, actor=_known_or_made(db, actor))
        case PutTag(tag):
            known = codebook.ensure(db, tag) if isinstance(tag, str) else tag
            return PutTag(codebook.one(db.conn, known).n)
        case GiveValue(field, value):
            clean = checked_value(fields.one(db.conn, field), Owner.ANNOTATION, value)
            return GiveValue(field, clean)
        case _:
            return change


def _known_or_made(db: "Database", who: ActorKey | Actor) -> ActorKey:
    if not isinstance(who, Actor):
        return actors.one(db.conn, who).n
    named = actors.of_name(db.conn, who.name)
    return actors.add(db, who) if named is None else named


def _key(actor: ActorKey | Actor) -> ActorKey:
    return actor.n if isinstance(actor, Actor) else actor


def _names(change: Change) -> Callable[["Database"], Mapping[str, str]]:
    """Return what asks the project for the names that a menu shows."""

    def names(db: "Database") -> Mapping[str, str]:
        match change:
            case GiveRole(role, actor):
                known = actor if isinstance(actor, Actor) else actors.one(db.conn, actor)
                return {"name": known.name[:NAMES], "role": role}
            case PutTag(tag) | TakeTag(tag):
                return {"name": tag if isinstance(tag, str) else codebook.path(db.conn, tag)}
            case GiveValue(field, _):
                return {"name": fields.one(db.conn, field).name}
            case _:
                return {}

    return names


_KINDS: Final[Mapping[type, Kind]] = {
    GiveRole: Kind.SET_ACTORS, PutTag: Kind.SET_TAGS, TakeTag: Kind.SET_TAGS,
    GiveStatus: Kind.SET_STATUS, GiveValue: Kind.SET_FIELD, Delete: Kind.DELETE_ANNOTATIONS,
}  # fmt: skip
