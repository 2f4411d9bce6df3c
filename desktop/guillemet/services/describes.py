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
from guillemet.domain.fields import FieldKey, Owner
from guillemet.domain.messages import MSG_ONE_MENTIONED
from guillemet.domain.text import Span, canonical
from guillemet.services.annotation_steps import WORDS, AnnotationSteps, adopted, check_roles, op
from guillemet.services.clock import now
from guillemet.services.values import checked_value
from guillemet.storage import actors, annotations, codebook, coders, fields, parts

if TYPE_CHECKING:
    from sqlite_utils import Database


class Describes(AnnotationSteps):
    """Saying of annotations who speaks and what they are about."""

    # -- actors --------------------------------------------------------------------------------

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

        A new `Actor` is made in the same step, unless one of just that name is there. "Not
        attributed" and somebody never stand together. The first six speakers get the six hues.

        Raises:
            BadValue: an annotation's kind has not that role.
            BadName: the new actor's name is no name.
            NotFound: the actor or an annotation was deleted.
        """

        def work(db: "Database") -> ActorKey:
            actor = _known_or_made(db, who)
            alone = replace or role is Role.MENTIONED or actors.one(db.conn, actor).builtin

            def change(db: "Database", before: Annotation) -> None:
                check_roles(before.kind, [role])
                if alone:
                    parts.clear_role(db, before.n, role, [actor])
                else:
                    parts.clear_builtin(db, before.n, role)
                parts.add(db, before.n, [Part(role, actor, evidence)])

            self._each(db, keys, change)
            if role is Role.SPEAKER:
                actors.colour_as_speaker(db, actor)
            return actor

        return self._writer.submit(op(Kind.SET_ACTORS, keys, actors_=[who], role=role), work)

    def unattribute(
        self, keys: Sequence[AnnotationKey], role: Role, actor: ActorKey
    ) -> Future[None]:
        """Take an actor out of a role."""

        def change(db: "Database", before: Annotation) -> None:
            if actor > 0:
                parts.remove(db, before.n, role, actor)
            else:  # somebody whom only a suggestion knew
                parts.clear_role(db, before.n, role)

        return self._change(op(Kind.SET_ACTORS, keys, actors_=[actor], role=role), keys, change)

    def set_actors(
        self, key: AnnotationKey, role: Role, chosen: Sequence[ActorKey]
    ) -> Future[None]:
        """Make a role hold just those actors, in that order; those who stay keep their evidence.

        Raises:
            BadValue: the annotation's kind has not that role, or a mention would have several.
            NotFound: an actor or the annotation was deleted.
        """
        order = list(dict.fromkeys(chosen))
        if role is Role.MENTIONED and len(order) > 1:
            raise BadValue(MSG_ONE_MENTIONED)

        def change(db: "Database", before: Annotation) -> None:
            check_roles(before.kind, [role])
            parts.clear_role(db, before.n, role, order)
            parts.add(db, before.n, [Part(role, actor) for actor in order])
            parts.set_order(db, before.n, role, order)
            for actor in order if role is Role.SPEAKER else ():
                actors.colour_as_speaker(db, actor)

        return self._change(op(Kind.SET_ACTORS, [key], actors_=order, role=role), [key], change)

    # -- tags ----------------------------------------------------------------------------------

    def add_tag(self, keys: Sequence[AnnotationKey], tag: TagKey | str) -> Future[TagKey]:
        """Put a tag on; one given as ``parent/child`` is made in the same step if new.

        Raises:
            BadName: a name in the path is none.
            NotFound: the tag or an annotation was deleted.
        """

        def work(db: "Database") -> TagKey:
            found = codebook.ensure(db, tag) if isinstance(tag, str) else tag
            self._each(db, keys, lambda db, before: parts.add_tag(db, before.n, found))
            return found

        return self._writer.submit(op(Kind.SET_TAGS, keys, tag=tag), work)

    def remove_tag(self, keys: Sequence[AnnotationKey], tag: TagKey) -> Future[None]:
        """Take a tag off."""

        def change(db: "Database", before: Annotation) -> None:
            parts.remove_tag(db, before.n, tag)

        return self._change(op(Kind.SET_TAGS, keys, tag=tag), keys, change)

    def toggle_tag(self, key: AnnotationKey, tag: TagKey) -> Future[None]:
        """Put a tag on, or take it off if it is there."""

        def change(db: "Database", before: Annotation) -> None:
            if tag in before.tags:
                parts.remove_tag(db, before.n, tag)
            else:
                parts.add_tag(db, before.n, tag)

        return self._change(op(Kind.SET_TAGS, [key], tag=tag), [key], change)

    # -- notes and values ----------------------------------------------------------------------

    def set_note(self, key: AnnotationKey, note: str) -> Future[None]:
        """Replace the note; what is typed within two seconds is one step.

        A note leaves a verified annotation verified, and a reviewed article reviewed.
        """
        text = canonical(note).text

        def change(db: "Database", before: Annotation) -> None:
            annotations.update(db, before.n, {"note": text})

        step = op(Kind.SET_NOTE, [key], join=f"note {key}")
        return self._change(step, [key], change, note_only=True)

    def set_speech(self, keys: Sequence[AnnotationKey], speech: Speech) -> Future[None]:
        """Say how quotes give the words; other kinds are left alone."""

        def change(db: "Database", before: Annotation) -> None:
            if before.kind is MarkKind.QUOTE:
                annotations.update(db, before.n, {"speech": speech})

        return self._change(op(Kind.SET_SPEECH, keys, name=speech), keys, change)

    def set_cue(self, key: AnnotationKey, cue: str) -> Future[None]:
        """Set the words that introduce a quote; other kinds are left alone."""
        clean = " ".join(canonical(cue).text.split())

        def change(db: "Database", before: Annotation) -> None:
            if before.kind is MarkKind.QUOTE:
                annotations.update(db, before.n, {"cue": clean})

        return self._change(op(Kind.SET_CUE, [key], name=clean[:WORDS]), [key], change)

    def set_field(self, keys: Sequence[AnnotationKey], field: FieldKey, value: str) -> Future[None]:
        """Set a field's value; the empty one clears it. Kinds it is not for are left alone.

        Raises:
            BadValue: the field does not take it, or is not one of annotations.
            NotFound: the field or an annotation was deleted.
        """

        def work(db: "Database") -> None:
            known = fields.one(db.conn, field)
            clean = checked_value(known, Owner.ANNOTATION, value)

            def change(db: "Database", before: Annotation) -> None:
                if known.is_for(before.kind) or not clean:
                    fields.set_value(db, field, before.n, clean)

            self._each(db, keys, change)

        return self._writer.submit(op(Kind.SET_FIELD, keys, field=field), work)

    def repeat(
        self, key: AnnotationKey, source: AnnotationKey, *, everything: bool = False
    ) -> Future[None]:
        """Give an annotation the actors of another; with `everything` its tags and fields too.

        Roles in which the other has nobody stay as they are.

        Raises:
            NotFound: one of them was deleted.
        """

        def change(db: "Database", before: Annotation) -> None:
            model = annotations.one(db.conn, source)
            for role in ROLES[before.kind]:
                chosen = model.actors(role)
                if chosen:
                    parts.clear_role(db, before.n, role, chosen)
                    parts.add(db, before.n, [Part(role, actor) for actor in chosen])
                    parts.set_order(db, before.n, role, chosen)
            for tag in model.tags if everything else ():
                parts.add_tag(db, before.n, tag)
            for field, value in model.fields.items() if everything else ():
                if fields.one(db.conn, field).is_for(before.kind):
                    fields.set_value(db, FieldKey(field), before.n, value)

        return self._change(op(Kind.REPEAT, [key]), [key], change)

    def verify(self, key: AnnotationKey) -> Future[None]:
        """Say that a second look found the annotation right: who and when.

        Raises:
            NotFound: it was deleted.
        """

        def work(db: "Database") -> None:
            [there] = adopted(db, [key], self._coder)
            if annotations.one(db.conn, there).status is Status.VERIFIED:
                return
            values = {
                "status": Status.VERIFIED,
                "verified_by": coders.key(db, self._coder),
                "verified": now().isoformat(timespec="milliseconds"),
            }
            annotations.update(db, there, values)

        return self._writer.submit(op(Kind.SET_STATUS, [key]), work)


def _known_or_made(db: "Database", who: ActorKey | Actor) -> ActorKey:
    if not isinstance(who, Actor):
        return actors.one(db.conn, who).n
    named = actors.of_name(db.conn, who.name)
    return actors.add(db, who) if named is None else named
