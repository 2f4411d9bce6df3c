"""A page of the history, and what the things in it are called."""

from functools import partial
from typing import NamedTuple

from guillemet.domain.changes import HistoryEntry
from guillemet.services.library import Library
from guillemet.storage import journal_read


class HistoryPage(NamedTuple):
    """Entries, newest first, and the names of what they tell of, by table and number."""

    entries: list[HistoryEntry]
    names: dict[tuple[str, int], str]


def history_page(library: Library, limit: int, before: int = 0) -> HistoryPage:
    """Return the newest entries, or those before number `before`."""
    entries = library.history(limit, before)
    return HistoryPage(entries, library.through(partial(journal_read.names, entries=entries)))
