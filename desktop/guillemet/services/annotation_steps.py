"""How a change of annotations becomes one undoable step with a name."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import ROLES, Annotation, AnnotationKey, MarkKind, Origin, Role
from guillemet.domain.changes import Op
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import BadValue
from guillemet.domain.fields import FieldKey
from guillemet.domain.messages import MSG_ROLE
from guillemet.domain.suggestion import SuggestionKey
from guillemet.services.clock import now
from guillemet.services.suggesting import accept
from guillemet.storage import (
    actors,
    annotations,
    articles,
    codebook,
    fields,
    journal,
    suggestions,
)
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

Change = Callable[["Database", Annotation], None]
WORDS: Final = 40
"""Code points of an annotation's words that a menu shows."""
NAMES: Final = 120
"""Code points of the names that a menu shows."""


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
        return self._writer.submit(op, lambda db: self._each(db, keys, change, note_only=note_only))

    def _each(
        self,
        db: "Database",
        keys: Sequence[AnnotationKey],
        change: Change,
        *,
        note_only: bool = False,
    ) -> None:
        """Change annotations one by one; note who did, of those that it did change.

        Any change but of the note makes a verified one confirmed again, one accepted as proposed
        corrected, and an article that was reviewed coded again. A suggestion that is changed is
        accepted by that.
        """
        changed = []
        there = adopted(db, keys, self._coder)
        at = journal.position(db)
        for before in annotations.of_keys(db.conn, there):
            change(db, before)
            was, at = at, journal.position(db)
            if at != was:
                changed.append(before.n)
        if changed:
            touch(db, changed, self._coder, note_only=note_only)


def adopted(db: "Database", keys: Sequence[AnnotationKey], coder: str) -> list[AnnotationKey]:
    """Return `keys` with those of suggestions, which are negative, accepted: annotations all."""
    proposed = [SuggestionKey(-key) for key in keys if key < 0]
    made = accept(db, proposed, coder, Origin.CORRECTED) if proposed else []
    return [*(key for key in keys if key >= 0), *made]


def touch(
    db: "Database", keys: Sequence[AnnotationKey], coder: str, *, note_only: bool = False
) -> None:
    """Say of annotations that `coder` changed them, and what follows from that."""
    annotations.touch(db, keys, coder, now(), unsettle=not note_only)
    for article in () if note_only else annotations.articles_of(db.conn, keys):
        articles.review_again(db, article)


def op(
    kind: str,
    keys: Sequence[AnnotationKey],
    *,
    actors_: Sequence[ActorKey | Actor] = (),
    tag: TagKey | str | None = None,
    field: FieldKey | None = None,
    join: str = "",
    **args: str,
) -> Op:
    """Return an op on annotations; its names are asked for when it runs."""

    def names(db: "Database") -> Mapping[str, str]:
        found = {"count": str(len(keys))}
        if len(keys) == 1 and "words" not in args:
            found["words"] = words_of(db, keys[0])[:WORDS]
        if actors_:
            found["name"] = ", ".join(_actor(db, actor) for actor in actors_)[:NAMES]
        if tag is not None:
            found["name"] = tag if isinstance(tag, str) else codebook.path(db.conn, tag)
        if field is not None:
            found["name"] = fields.one(db.conn, field).name
        return found

    return Op(kind, args, join=join, names=names)


def words_of(db: "Database", key: AnnotationKey) -> str:
    """Return the words of an annotation or a suggestion."""
    if key < 0:
        return suggestions.words(db.conn, -key)
    return annotations.one(db.conn, key).words


def check_roles(kind: MarkKind, roles: Sequence[Role]) -> None:
    """Refuse roles that an annotation of that kind has not.

    Raises:
        BadValue: there is one.
    """
    for role in roles:
        if role not in ROLES[kind]:
            raise BadValue(MSG_ROLE, kind=kind, role=role)


def _actor(db: "Database", actor: ActorKey | Actor) -> str:
    if isinstance(actor, Actor):
        return actor.name
    return actors.one(db.conn, actor).name if actor > 0 else ""
