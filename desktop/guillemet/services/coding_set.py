"""What few ask about coding: who plays a role at all, what is pinned to tags, whose copy it is."""

from typing import TYPE_CHECKING

from guillemet.storage import coders, examples, uses

if TYPE_CHECKING:
    import sqlite3

    from guillemet.domain.annotation import Role
    from guillemet.domain.codebook import TagKey
    from guillemet.domain.examples import Example


class CodingSet:
    """The questions about coding. `_conn` is the reader's connection."""

    _conn: "sqlite3.Connection"

    def plays(self, role: "Role") -> bool:
        """Tell whether anybody has a role in any annotation."""
        return uses.plays(self._conn, role)

    def examples(self) -> "dict[TagKey, list[tuple[str, str]]]":
        """Return the ids and the words of what is pinned to tags as examples."""
        return {
            tag: [(each.annotation_id, each.words) for each in found]
            for tag, found in examples.every(self._conn).items()
        }

    def examples_of(self, key: "TagKey") -> "list[Example]":
        """Return what is pinned to a tag, in its order."""
        return examples.of_tag(self._conn, key)

    def asks_coder(self) -> bool:
        """Tell whether this is a copy in which nobody has said yet who codes."""
        return coders.asks(self._conn)
