"""Who there is. One method, one undoable step."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain.actor import Actor, ActorKey, joined
from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.changes import Kind, Op
from guillemet.services.annotation_steps import NAMES, touch
from guillemet.storage import actors, apart, parts
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class Actors:
    """The use cases of the actor list."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def add(self, actor: Actor) -> Future[ActorKey]:
        """Enter an actor with its aliases and offices.

        Raises:
            BadName: the name is taken, or it or an alias is no name.
            BadValue: a date of an office or the Wikidata id is none.
        """
        op = Op(Kind.ADD_ACTOR, {"name": actor.name})
        return self._writer.submit(op, lambda db: actors.add(db, actor))

    def edit(self, key: ActorKey, change: Callable[[Actor], Actor]) -> Future[None]:
        """Make an actor what `change` makes of it.

        Raises:
            BadName: the name is taken or no name, or it is the built-in actor.
            BadValue: a date of an office or the Wikidata id is none.
            NotFound: it was deleted.
        """

        def work(db: "Database") -> None:
            actors.edit(db, key, change(actors.one(db.conn, key)))

        return self._writer.submit(self._named(Kind.EDIT_ACTOR, key), work)

    def rename(self, key: ActorKey, name: str) -> Future[None]:
        """Give an actor another name."""
        return self.edit(key, lambda actor: replace(actor, name=name))

    def colour(self, key: ActorKey, hue: str) -> Future[None]:
        """Give an actor a hue."""
        return self.edit(key, lambda actor: replace(actor, colour=hue))

    def bring_in(self, name: str, people: Sequence[Actor]) -> Future[int]:
        """Take in the actors of a file called `name`: who is new is entered, the rest added to.

        Returns how many were entered or changed.

        Raises:
            BadName: a name or alias is none.
            BadValue: a date of an office or a Wikidata id is none; nothing is changed.
        """

        def work(db: "Database") -> int:
            return sum(_brought_in(db, each) for each in people)

        return self._writer.submit(Op(Kind.IMPORT_ACTORS, {"name": name}), work)

    def merge(self, old: ActorKey, into: ActorKey) -> Future[None]:
        """Make two records one: what `old` said, `into` said; its name becomes an alias.

        Raises:
            BadName: `old` is the built-in actor.
            NotFound: one of them was deleted.
        """

        def names(db: "Database") -> dict[str, str]:
            return {"old": actors.one(db.conn, old).name, "name": actors.one(db.conn, into).name}

        op = Op(Kind.MERGE_ACTORS, names=names)
        return self._writer.submit(op, lambda db: actors.merge(db, old, into))

    def merge_all(self, olds: Sequence[ActorKey], into: ActorKey) -> Future[None]:
        """Make several records one, as one step; see `merge`.

        Raises:
            BadName: one of `olds` is the built-in actor.
            NotFound: one of them was deleted.
        """

        def names(db: "Database") -> dict[str, str]:
            gone = [actors.one(db.conn, old).name for old in olds]
            return {"old": ", ".join(gone)[:NAMES], "name": actors.one(db.conn, into).name}

        def work(db: "Database") -> None:
            for old in olds:
                actors.merge(db, old, into)

        return self._writer.submit(Op(Kind.MERGE_ACTORS, names=names), work)

    def split(
        self, key: ActorKey, annotations: Sequence[AnnotationKey], who: ActorKey | Actor
    ) -> Future[ActorKey]:
        """Give the parts that an actor has in some annotations to another, new or there already.

        Roles, places in them and evidence stay. What the actor is called and holds stays with it.

        Raises:
            BadName: the new actor's name is none, or taken.
            NotFound: one of the actors was deleted.
        """

        def names(db: "Database") -> dict[str, str]:
            to = who if isinstance(who, Actor) else actors.one(db.conn, who)
            old = actors.one(db.conn, key).name
            return {"old": old, "name": to.name[:NAMES], "count": str(len(annotations))}

        def work(db: "Database") -> ActorKey:
            actors.one(db.conn, key)
            to = actors.add(db, who) if isinstance(who, Actor) else actors.one(db.conn, who).n
            if to != key:
                parts.hand_over(db, annotations, key, to)
                touch(db, annotations, self._coder)
            return to

        return self._writer.submit(Op(Kind.SPLIT_ACTOR, names=names), work)

    def set_apart(self, one: ActorKey, other: ActorKey) -> Future[None]:
        """Remember that two actors are not the same: they are not proposed as one again.

        Raises:
            NotFound: one of them was deleted.
        """
        return self._writer.submit(
            self._pair(Kind.SET_APART, one, other), lambda db: apart.add(db, one, other)
        )

    def not_apart(self, one: ActorKey, other: ActorKey) -> Future[None]:
        """Take that back: two actors may be the same after all."""
        return self._writer.submit(
            self._pair(Kind.NOT_APART, one, other), lambda db: apart.remove(db, one, other)
        )

    def delete(self, key: ActorKey) -> Future[None]:
        """Delete an actor and every part it has: those annotations are changed by it.

        Raises:
            BadName: it is the built-in actor.
            NotFound: it was deleted.
        """

        def work(db: "Database") -> None:
            touch(db, parts.with_actor(db.conn, key), self._coder)
            actors.delete(db, key)

        return self._writer.submit(self._named(Kind.DELETE_ACTOR, key), work)

    def _pair(self, kind: Kind, one: ActorKey, other: ActorKey) -> Op:
        def names(db: "Database") -> dict[str, str]:
            return {"old": actors.one(db.conn, one).name, "name": actors.one(db.conn, other).name}

        return Op(kind, names=names)

    def _named(self, kind: Kind, key: ActorKey) -> Op:
        return Op(kind, names=lambda db: {"name": actors.one(db.conn, key).name})


def _brought_in(db: "Database", said: Actor) -> bool:
    """Enter an actor, or add to the one of its name; tell whether anything changed."""
    key = actors.of_name(db.conn, said.name)
    if key is None:
        actors.add(db, said)
        return True
    known = actors.one(db.conn, key)
    wanted = joined(known, said)
    if wanted != known:
        actors.edit(db, key, wanted)
    return wanted != known
