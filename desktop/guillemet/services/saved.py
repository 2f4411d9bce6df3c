"""Searches that are kept under a name. One method, one undoable step."""

from concurrent.futures import Future

from guillemet.domain import filters
from guillemet.domain.changes import Kind, Op
from guillemet.domain.names import checked_name
from guillemet.domain.text import canonical
from guillemet.storage import saved_filters
from guillemet.storage.writer import Writer


class Saved:
    """Keeps searches and forgets them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def save(self, name: str, query: str) -> Future[None]:
        """Keep a search; one of the same name is replaced.

        Raises:
            BadName: the name is empty or too long.
            BadQuery: the query cannot be understood.
        """
        known, text = checked_name(name), canonical(query).text.strip()
        filters.parse(text)
        step = Op(Kind.SAVE_SEARCH, {"name": known})
        return self._writer.submit(step, lambda db: saved_filters.put(db, known, text))

    def forget(self, name: str) -> Future[None]:
        """Keep a search no longer."""
        step = Op(Kind.DELETE_SEARCH, {"name": name})
        return self._writer.submit(step, lambda db: saved_filters.remove(db, name))
