"""Who codes. One method, one undoable step."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain.changes import Kind, Op
from guillemet.domain.coder import Coder
from guillemet.domain.names import checked_name
from guillemet.storage import coders
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class Coders:
    """The use cases of the list of coders."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def ensure(self, name: str, initials: str) -> Future[None]:
        """Enter a coder, or give one their initials; none given: the name's.

        Raises:
            BadName: it is no name.
        """

        def work(db: "Database") -> None:
            coders.key(db, name)
            clean = checked_name(name)
            known = coders.one(db.conn, clean)[1]
            coders.edit(db, clean, replace(known, initials=initials))

        return self._writer.submit(Op(Kind.EDIT_CODER, {"name": name}), work)

    def at_desk(self, name: str, initials: str, colour: str) -> Future[None]:
        """Note what the desk says of its coder: no step to undo.

        Raises:
            NotFound: there is no coder of that name.
        """

        def work(db: "Database") -> None:
            known = coders.one(db.conn, name)[1]
            coders.edit(db, name, replace(known, initials=initials, colour=colour))

        return self._writer.submit(Op(Kind.AT_DESK, {"name": name}), work)

    def told(self) -> Future[None]:
        """Note in a copy that who codes in it was said: it is not asked again."""
        return self._writer.write(None, coders.told)

    def edit(self, name: str, change: Callable[[Coder], Coder]) -> Future[None]:
        """Make the coder called `name` what `change` makes of them, in every row they code.

        Raises:
            BadName: the new name is another coder's, or no name.
            NotFound: there is no coder of that name.
        """

        def work(db: "Database") -> None:
            coders.edit(db, name, change(coders.one(db.conn, name)[1]))

        return self._writer.submit(Op(Kind.EDIT_CODER, {"name": name}), work)
