"""The codebook. One method, one undoable step."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.bulk import PutTag, TakeTag
from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import Code, Tag, TagKey
from guillemet.services.annotation_steps import adopted, op, touch
from guillemet.services.clock import now
from guillemet.storage import bulk, codebook, examples, parts
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

AT_THE_END: Final = 1_000_000
"""A position after every sibling."""


class Codes:
    """The use cases of the codebook."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def add(
        self, path: str, definition: str = "", colour: str = "", pinned: int = 0
    ) -> Future[TagKey]:
        """Make the tag at ``parent/child``, and what is missing above it.

        A new top-level tag without a colour gets the next hue; a digit pinned to another tag is
        taken from it.

        Raises:
            BadName: it is there already, or a name in it is none.
        """
        tag = Tag(name=path, definition=definition, colour=colour, pinned=pinned)
        op = Op(Kind.ADD_TAG, {"name": path})
        return self._writer.submit(op, lambda db: codebook.add(db, path, tag))

    def edit(self, key: TagKey, change: Callable[[Tag], Tag]) -> Future[None]:
        """Make a tag's name, definition, colour and pin what `change` makes of them.

        Raises:
            BadName: a sibling has that name, or it is none.
            NotFound: it was deleted.
        """

        def work(db: "Database") -> None:
            codebook.edit(db, key, change(codebook.one(db.conn, key)))

        return self._writer.submit(self._named(Kind.EDIT_TAG, key), work)

    def revise(
        self, key: TagKey, change: Callable[[Tag], Tag], parent: TagKey | None
    ) -> Future[None]:
        """Edit a tag and put it last under `parent`, unless it lies there, as one step.

        Raises:
            BadName: a sibling has that name, it is none, or the tag would lie under itself.
            NotFound: one of them was deleted.
        """

        def work(db: "Database") -> None:
            before = codebook.one(db.conn, key)
            if before.parent != parent:
                codebook.move(db, key, parent, AT_THE_END)
            after = change(before)
            if before.parent != parent and after.colour == before.colour:
                after = replace(after, colour=codebook.one(db.conn, key).colour)
            codebook.edit(db, key, after)

        return self._writer.submit(self._named(Kind.EDIT_TAG, key), work)

    def rename(self, key: TagKey, name: str) -> Future[None]:
        """Give a tag another name of its own; its place in the tree stays."""
        return self.edit(key, lambda tag: replace(tag, name=name))

    def define(self, key: TagKey, definition: str) -> Future[None]:
        """Say what a tag stands for."""
        return self.edit(key, lambda tag: replace(tag, definition=definition))

    def colour(self, key: TagKey, hue: str) -> Future[None]:
        """Give a tag a hue; without one it has that of the nearest tag above that has one."""
        return self.edit(key, lambda tag: replace(tag, colour=hue))

    def pin(self, key: TagKey, digit: int) -> Future[None]:
        """Pin a tag to a digit from 1 to 9, taking it from another; 0 takes the pin off."""
        return self.edit(key, lambda tag: replace(tag, pinned=digit))

    def move(self, key: TagKey, parent: TagKey | None, position: int = AT_THE_END) -> Future[None]:
        """Put a tag under another, or at the top level, before the `position`th sibling there.

        Raises:
            BadName: it would lie under itself, or beside one of its name.
            NotFound: one of them was deleted.
        """
        return self._writer.submit(
            self._named(Kind.MOVE_TAG, key),
            lambda db: codebook.move(db, key, parent, position),
        )

    def merge(self, old: TagKey, into: TagKey) -> Future[None]:
        """Put `into` wherever `old` is, and remove `old`; its children go along.

        Raises:
            BadName: `into` lies under `old`.
            NotFound: one of them was deleted.
        """

        def names(db: "Database") -> dict[str, str]:
            return {"old": codebook.path(db.conn, old), "name": codebook.path(db.conn, into)}

        return self._writer.submit(
            Op(Kind.MERGE_TAGS, names=names), lambda db: codebook.merge(db, old, into)
        )

    def split(
        self, key: TagKey, annotations: Sequence[AnnotationKey], to: TagKey | str
    ) -> Future[TagKey]:
        """Put another tag on some annotations in place of one; a path that is new is made.

        Raises:
            BadName: a name in the path is none.
            NotFound: one of the tags was deleted.
        """

        def names(db: "Database") -> dict[str, str]:
            name = to if isinstance(to, str) else codebook.path(db.conn, to)
            return {
                "old": codebook.path(db.conn, key),
                "name": name,
                "count": str(len(annotations)),
            }

        def work(db: "Database") -> TagKey:
            codebook.one(db.conn, key)
            found = codebook.ensure(db, to) if isinstance(to, str) else to
            put, take = PutTag(codebook.one(db.conn, found).n), TakeTag(key)
            carrying = bulk.affected(db.conn, annotations, take)
            if found != key and carrying:
                bulk.apply(db, carrying, put, self._coder, now())
                bulk.apply(db, carrying, take, self._coder, now())
                touch(db, carrying, self._coder)
            return found

        return self._writer.submit(Op(Kind.SPLIT_TAG, names=names), work)

    def pin_example(
        self, tag: TagKey | str, annotations: Sequence[AnnotationKey]
    ) -> Future[TagKey]:
        """Make annotations examples of a tag; those that do not carry it get it.

        A path that is new is made.

        Raises:
            BadName: a name in the path is none.
            NotFound: the tag or an annotation was deleted.
        """

        def work(db: "Database") -> TagKey:
            found = codebook.ensure(db, tag) if isinstance(tag, str) else tag
            there = adopted(db, annotations, self._coder)
            without = bulk.affected(db.conn, there, PutTag(codebook.one(db.conn, found).n))
            examples.pin(db, found, there)
            touch(db, without, self._coder)
            return found

        return self._writer.submit(op(Kind.PIN_EXAMPLE, annotations, tag=tag), work)

    def unpin_example(self, key: TagKey, annotation: AnnotationKey) -> Future[None]:
        """Let an annotation be no example of a tag any more; it still carries it."""
        return self._writer.submit(
            op(Kind.UNPIN_EXAMPLE, [annotation], tag=key),
            lambda db: examples.unpin(db, key, annotation),
        )

    def order_examples(self, key: TagKey, annotations: Sequence[AnnotationKey]) -> Future[None]:
        """Put the examples of a tag in that order."""
        return self._writer.submit(
            self._named(Kind.EDIT_TAG, key), lambda db: examples.set_order(db, key, annotations)
        )

    def bring_in(self, name: str, codes: Sequence[Code]) -> Future[int]:
        """Take in the tags of a file called `name`: what is new is made, the rest brought up.

        A definition or hue that the file leaves empty stays as it is. Returns how many tags were
        made or changed.

        Raises:
            BadName: a name in it is none; nothing is changed.
        """

        def work(db: "Database") -> int:
            done = 0
            for code in codes:
                done += _bring_in(db, code)
            return done

        return self._writer.submit(Op(Kind.IMPORT_CODEBOOK, {"name": name}), work)

    def delete(self, key: TagKey, *, with_children: bool = False) -> Future[None]:
        """Delete a tag, which changes its annotations; its children go too, or move up.

        Raises:
            NotFound: it was deleted.
        """

        def work(db: "Database") -> None:
            doomed = codebook.subtree(codebook.read(db.conn), key) if with_children else [key]
            touch(db, parts.with_tags(db.conn, doomed), self._coder)
            codebook.delete(db, key, with_children=with_children)

        return self._writer.submit(self._named(Kind.DELETE_TAG, key), work)

    def _named(self, kind: Kind, key: TagKey) -> Op:
        return Op(kind, names=lambda db: {"name": codebook.path(db.conn, key)})


def _bring_in(db: "Database", code: Code) -> bool:
    """Make or bring up one tag; tell whether anything changed."""
    book = codebook.read(db.conn)
    known = book.by_path(code.path)
    if known is None:
        tag = Tag(name=code.path, definition=code.definition, colour=code.hue)
        codebook.add(db, code.path, tag)
        return True
    other = code.hue and code.hue != book.hue(known.n)
    wanted = replace(
        known, definition=code.definition or known.definition,
        colour=code.hue if other else known.colour,
    )  # fmt: skip
    if wanted == known:
        return False
    codebook.edit(db, known.n, wanted)
    return True
