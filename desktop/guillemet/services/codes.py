"""The codebook. One method, one undoable step."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import Tag, TagKey
from guillemet.storage import codebook
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class Codes:
    """The use cases of the codebook."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def add(
        self, path: str, definition: str = "", colour: str = "", pinned: int = 0
    ) -> Future[TagKey]:
        """Make the tag at ``parent/child``, and what is missing above it.

        Raises:
            BadName: a name in it is empty or holds ``|``.
        """

        def work(db: "Database") -> TagKey:
            key = codebook.ensure(db, path, definition, colour)
            if pinned:
                codebook.edit(db, key, replace(codebook.one(db.conn, key), pinned=pinned))
            return key

        return self._writer.submit(Op(Kind.ADD_TAG, {"name": path}), work)

    def edit(self, key: TagKey, change: Callable[[Tag], Tag]) -> Future[None]:
        """Make a tag's name, definition, colour and pin what `change` makes of them.

        Raises:
            BadName: a sibling has that name.
        """

        def work(db: "Database") -> None:
            codebook.edit(db, key, change(codebook.one(db.conn, key)))

        return self._writer.submit(self._named(Kind.EDIT_TAG, key), work)

    def move(self, key: TagKey, parent: TagKey | None, position: int = 1_000_000) -> Future[None]:
        """Put a tag under another, or at the top level."""
        return self._writer.submit(
            self._named(Kind.MOVE_TAG, key),
            lambda db: codebook.move(db, key, parent, position),
        )

    def merge(self, old: TagKey, into: TagKey) -> Future[None]:
        """Put `into` wherever `old` is, and remove `old`."""

        def names(db: "Database") -> dict[str, str]:
            book = codebook.read(db.conn)
            return {"old": book.path(old), "name": book.path(into)}

        return self._writer.submit(
            Op(Kind.MERGE_TAGS, names=names), lambda db: codebook.merge(db, old, into)
        )

    def delete(self, key: TagKey, *, with_children: bool = False) -> Future[None]:
        """Delete a tag; its children go too, or move up beside it."""
        return self._writer.submit(
            self._named(Kind.DELETE_TAG, key),
            lambda db: codebook.delete(db, key, with_children=with_children),
        )

    def _named(self, kind: Kind, key: TagKey) -> Op:
        return Op(kind, names=lambda db: {"name": codebook.read(db.conn).path(key)})
