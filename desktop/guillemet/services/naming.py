"""Outlets and authors, as lists that somebody keeps. One method, one undoable step."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from guillemet.domain.changes import Kind, Op
from guillemet.domain.names import name_key
from guillemet.domain.records import dataclass
from guillemet.domain.text import canonical
from guillemet.services.duplicates import pairs
from guillemet.storage import naming
from guillemet.storage.naming import Named
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

__all__ = ["Named", "Names", "NamesRead", "Naming", "Spelling"]


FEW: Final = 600
"""Names of which each is compared with each."""


class Naming(StrEnum):
    """Which list."""

    OUTLETS = "outlet"
    AUTHORS = "author"


@dataclass(frozen=True, slots=True)
class Spelling:
    """Two names that are perhaps one; the one of more articles first."""

    keep: Named
    other: Named
    sure: bool


class NamesRead:
    """Questions about outlets and authors. Lives on the thread that opened the connection."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn

    def names(self, which: Naming) -> list[Named]:
        """Return all of a list, with how many articles each has."""
        if which is Naming.OUTLETS:
            return naming.outlets(self._conn)
        return naming.authors(self._conn)

    def spellings(self, which: Naming) -> list[Spelling]:
        """Return the pairs that are perhaps one, likeliest first; none is merged by itself."""
        known = {each.n: each for each in self.names(which)}
        keys = [(n, name_key(each.name)) for n, each in known.items()]
        found = []
        for pair in pairs(keys, thorough=len(keys) <= FEW):
            both = sorted((known[pair.one], known[pair.other]), key=lambda n: -n.articles)
            found.append(Spelling(both[0], both[1], pair.sure))
        return found


class Names:
    """Renames and merges."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def rename(self, which: Naming, key: int, name: str) -> Future[None]:
        """Give an outlet or an author another name, in every article.

        Raises:
            BadName: it is none, or there is one of that name.
            NotFound: it was deleted.
        """
        kind = Kind.EDIT_OUTLET if which is Naming.OUTLETS else Kind.EDIT_AUTHOR
        op = Op(kind, names=_named(which, key))
        return self._writer.submit(op, lambda db: naming.rename(db, which, key, name))

    def note(self, key: int, note: str) -> Future[None]:
        """Keep a note on an outlet."""
        op = Op(Kind.EDIT_OUTLET, names=_named(Naming.OUTLETS, key), join=f"outlet note {key}")
        return self._writer.submit(op, lambda db: naming.note(db, key, canonical(note).text))

    def merge(self, which: Naming, keys: Sequence[int], into: int) -> Future[None]:
        """Let some names be one of them, in every article.

        Raises:
            NotFound: one was deleted.
        """
        outlets = which is Naming.OUTLETS
        others = [key for key in keys if key != into]

        def names(db: "Database") -> Mapping[str, str]:
            old = ", ".join(naming.name_of(db.conn, which, key) for key in others[:3])
            return {"old": old, "name": naming.name_of(db.conn, which, into)}

        def work(db: "Database") -> None:
            merge = naming.merge_outlets if outlets else naming.merge_authors
            merge(db, others, into)

        kind = Kind.MERGE_OUTLETS if outlets else Kind.MERGE_AUTHORS
        return self._writer.submit(Op(kind, names=names), work)


def _named(which: Naming, key: int) -> Callable[["Database"], Mapping[str, str]]:
    return lambda db: {"name": naming.name_of(db.conn, which, key)}
