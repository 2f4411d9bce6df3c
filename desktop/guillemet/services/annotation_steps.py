"""How a change of annotations becomes one undoable step with a name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, AnnotationKey, Origin, Status
from guillemet.domain.changes import Op
from guillemet.domain.codebook import TagKey
from guillemet.services.clock import now
from guillemet.storage import actors, annotations, articles, codebook, coders, journal
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

Change = Callable[["Database", Annotation], None]
WORDS: Final = 40
"""Code points of an annotation's words that a menu shows."""


class AnnotationSteps:
    """Runs changes of annotations, notes who made them, and names them for the menu."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def _change(
        self,
        op: Op,
        keys: Sequence[AnnotationKey],
        change: Change,
        *,
        note_only: bool = False,
    ) -> Future[None]:
        def work(db: "Database") -> None:
            for key in keys:
                with self._changing(db, key, note_only=note_only) as before:
                    change(db, before)

        return self._writer.submit(op, work)

    @contextmanager
    def _changing(
        self, db: "Database", key: AnnotationKey, *, note_only: bool = False
    ) -> Iterator[Annotation]:
        """Give the annotation as it is; say who changed it if the block changes anything.

        Any change but of the note makes a verified one confirmed again, one accepted as proposed
        corrected, and an article that was reviewed coded again.
        """
        before = annotations.one(db.conn, key)
        at = journal.position(db)
        yield before
        if journal.position(db) == at:
            return
        values: annotations.Row = {
            "modified": now().isoformat(timespec="milliseconds"),
            "modified_by": coders.key(db, self._coder),
        }
        if not note_only:
            if before.status is Status.VERIFIED:
                values |= {"status": Status.CONFIRMED, "verified_by": None, "verified": ""}
            if before.origin is Origin.ACCEPTED:
                values["origin"] = Origin.CORRECTED
            articles.review_again(db, before.article)
        annotations.update(db, key, values)


def op(
    kind: str,
    keys: Sequence[AnnotationKey],
    *,
    actor: ActorKey | Actor | None = None,
    tag: TagKey | str | None = None,
    join: str = "",
    **args: str,
) -> Op:
    """Return an op on annotations; its names are asked for when it runs."""

    def names(db: "Database") -> Mapping[str, str]:
        found = {"count": str(len(keys))}
        if len(keys) == 1 and "words" not in args:
            found["words"] = annotations.one(db.conn, keys[0]).words[:WORDS]
        if actor is not None:
            found["name"] = actor.name if isinstance(actor, Actor) else _actor(db, actor)
        if tag is not None:
            found["name"] = tag if isinstance(tag, str) else codebook.read(db.conn).path(tag)
        return found

    return Op(kind, args, join=join, names=names)


def _actor(db: "Database", key: ActorKey) -> str:
    return actors.one(db.conn, key).name
