"""What a project says of reading: the words and expressions that are underlined."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from guillemet.domain.reading_patterns import ReadingPattern


class ReadingSet:
    """The questions about reading. `_conn` is the reader's connection."""

    _conn: "sqlite3.Connection"

    def reading_patterns(self) -> "tuple[ReadingPattern, ...]":
        """Return the reading list in its order."""
        from guillemet.storage import reading_patterns

        return reading_patterns.every(self._conn)
