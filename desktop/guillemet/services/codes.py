"""The codebook. One method, one undoable step."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import Tag, TagKey
from guillemet.services.annotation_steps import touch
from guillemet.storage import codebook, parts
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
