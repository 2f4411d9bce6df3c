"""What annotations say: actors, tags, fields, notes. One method, one undoable step."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import (
    ROLES,
    Annotation,
    AnnotationKey,
    MarkKind,
    Part,
    Role,
    Speech,
    Status,
)
from guillemet.domain.changes import Kind
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import BadValue
from guillemet.domain.fields import FieldKey
from guillemet.domain.messages import MSG_FIELD_VALUE, MSG_ROLE
from guillemet.domain.text import Span
from guillemet.services.annotation_steps import AnnotationSteps, op
from guillemet.services.clock import now
from guillemet.storage import actors, annotations, codebook, coders, fields

if TYPE_CHECKING:
    from sqlite_utils import Database


class Describes(AnnotationSteps):
    """Saying of annotations who speaks and what they are about."""

    def attribute(
        self,
        keys: Sequence[AnnotationKey],
        role: Role,
        who: ActorKey | Actor,
        *,
        replace: bool = False,
        evidence: Span | None = None,
    ) -> Future[ActorKey]:
        """Give an actor a role, after those who have it or in their place.

        A new `Actor` is made in the same step. The first six speakers get the six hues.
        """

        def work(db: "Database") -> ActorKey:
            actor = actors.add(db, who) if isinstance(who, Actor) else actors.one(db.conn, who).n
            for key in keys:
                with self._changing(db, key) as before:
                    _check_role(before, role)
                    if replace or role is Role.MENTIONED:
                        annotations.clear_role(db, key, role, [actor])
                    annotations.add_parts(db, key, [Part(role, actor, evidence)])
            if role is Role.SPEAKER:
                actors.colour_as_speaker(db, actor)
            return actor

        return self._writer.submit(op(Kind.SET_ACTORS, keys, actor=who, role=role), work)

    def unattribute(
        self, keys: Sequence[AnnotationKey], role: Role, actor: ActorKey
    ) -> Future[None]:
        """Take an actor out of a role."""

        def change(db: "Database", before: Annotation) -> None:
            annotations.remove_part(db, before.n, role, actor)

        return self._change(op(Kind.SET_ACTORS, keys, actor=actor, role=role), keys, change)

    def set_actors(
        self, key: AnnotationKey, role: Role, chosen: Sequence[ActorKey]
    ) -> Future[None]:
        """Make a role hold just those actors, in that order."""

        def change(db: "Database", before: Annotation) -> None:
            _check_role(before, role)
            annotations.clear_role(db, key, role, chosen)
            annotations.add_parts(db, key, [Part(role, actor) for actor in chosen])
            annotations.order_role(db, key, role, chosen)

        first = chosen[0] if chosen else None
        return self._change(op(Kind.SET_ACTORS, [key], actor=first, role=role), [key], change)

    # -- tags, fields, notes -------------------------------------------------------------------

    def add_tag(self, keys: Sequence[AnnotationKey], tag: TagKey | str) -> Future[TagKey]:
        """Put a tag on; one given as ``parent/child`` is made in the same step if new."""

        def work(db: "Database") -> TagKey:
            found = codebook.ensure(db, tag) if isinstance(tag, str) else tag
            for key in keys:
                with self._changing(db, key):
                    annotations.add_tag(db, key, found)
            return found

        return self._writer.submit(op(Kind.SET_TAGS, keys, tag=tag), work)

    def remove_tag(self, keys: Sequence[AnnotationKey], tag: TagKey) -> Future[None]:
        """Take a tag off."""

        def change(db: "Database", before: Annotation) -> None:
            annotations.remove_tag(db, before.n, tag)

        return self._change(op(Kind.SET_TAGS, keys, tag=tag), keys, change)

    def toggle_tag(self, key: AnnotationKey, tag: TagKey) -> Future[None]:
        """Put a tag on, or take it off if it is there."""

        def change(db: "Database", before: Annotation) -> None:
            if tag in before.tags:
                annotations.remove_tag(db, key, tag)
            else:
                annotations.add_tag(db, key, tag)

        return self._change(op(Kind.SET_TAGS, [key], tag=tag), [key], change)

    def set_note(self, key: AnnotationKey, note: str) -> Future[None]:
        """Replace the note; what is typed within two seconds is one step."""

        def change(db: "Database", before: Annotation) -> None:
            annotations.update(db, before.n, {"note": note})

        step = op(Kind.SET_NOTE, [key], join=f"note {key}")
        return self._change(step, [key], change, note_only=True)

    def set_speech(self, keys: Sequence[AnnotationKey], speech: Speech) -> Future[None]:
        """Say how quotes give the words; other kinds are left alone."""

        def change(db: "Database", before: Annotation) -> None:
            if before.kind is MarkKind.QUOTE:
                annotations.update(db, before.n, {"speech": speech})

        return self._change(op(Kind.SET_SPEECH, keys, name=speech), keys, change)

    def set_cue(self, key: AnnotationKey, cue: str) -> Future[None]:
        """Set the words that introduce a quote."""
        clean = " ".join(cue.split())

        def change(db: "Database", before: Annotation) -> None:
            annotations.update(db, before.n, {"cue": clean})

        return self._change(op(Kind.SET_CUE, [key], name=clean), [key], change)

    def set_field(self, keys: Sequence[AnnotationKey], field: FieldKey, value: str) -> Future[None]:
        """Set a field's value; the empty one clears it.

        Raises:
            BadValue: the field does not take it.
        """

        def change(db: "Database", before: Annotation) -> None:
            known = fields.one(db.conn, field)
            if not known.accepts(value):
                raise BadValue(MSG_FIELD_VALUE, value=value[:80], name=known.name)
            annotations.set_field(db, before.n, field, value)

        return self._change(op(Kind.SET_FIELD, keys, name=value), keys, change)

    def repeat(
        self, key: AnnotationKey, source: AnnotationKey, *, everything: bool = False
    ) -> Future[None]:
        """Give an annotation the actors of another; with `everything` its tags and fields too."""

        def change(db: "Database", before: Annotation) -> None:
            model = annotations.one(db.conn, source)
            for role in ROLES[before.kind]:
                found = [part for part in model.parts if part.role is role]
                if found:
                    annotations.clear_role(db, key, role, [part.actor for part in found])
                    annotations.add_parts(db, key, found)
            if everything:
                for tag in model.tags:
                    annotations.add_tag(db, key, tag)
                for field, value in model.fields.items():
                    annotations.set_field(db, key, field, value)

        return self._change(op(Kind.REPEAT, [key]), [key], change)

    def verify(self, key: AnnotationKey) -> Future[None]:
        """Say that a second look found the annotation right: who and when."""

        def work(db: "Database") -> None:
            values = {
                "status": Status.VERIFIED,
                "verified_by": coders.key(db, self._coder),
                "verified": now().isoformat(timespec="milliseconds"),
            }
            if annotations.one(db.conn, key).status is not Status.VERIFIED:
                annotations.update(db, key, values)

        return self._writer.submit(op(Kind.SET_STATUS, [key]), work)


def _check_role(annotation: Annotation, role: Role) -> None:
    if role not in ROLES[annotation.kind]:
        raise BadValue(MSG_ROLE, kind=annotation.kind, role=role)
