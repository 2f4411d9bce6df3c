"""Searches that are kept under a name. One method, one undoable step."""

from concurrent.futures import Future
from enum import StrEnum

from guillemet.domain import filters
from guillemet.domain.changes import Kind, Op
from guillemet.domain.names import checked_name
from guillemet.domain.text import canonical
from guillemet.storage import saved_filters
from guillemet.storage.writer import Writer


class Place(StrEnum):
    """Where a query is kept for."""

    SEARCH = "search"
    LIST = "list"
    ANNOTATIONS = "annotations"


class Saved:
    """Keeps searches and forgets them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def save(self, name: str, query: str, place: Place = Place.SEARCH) -> Future[None]:
        """Keep a search, or a filter of another place; one of the same name is replaced.

        Raises:
            BadName: the name is empty or too long, or another place has one of that name.
            BadQuery: the query cannot be understood.
        """
        known, text = checked_name(name), canonical(query).text.strip()
        filters.parse(text)
        kind = Kind.SAVE_SEARCH if place is Place.SEARCH else Kind.SAVE_FILTER
        step = Op(kind, {"name": known})
        return self._writer.submit(step, lambda db: saved_filters.put(db, known, text, place))

    def rename(self, old: str, new: str) -> Future[None]:
        """Give what is kept another name.

        Raises:
            BadName: it is no name, or there is one of that name.
        """
        known = checked_name(new)
        step = Op(Kind.SAVE_FILTER, {"name": known})
        return self._writer.submit(step, lambda db: saved_filters.rename(db, old, known))

    def forget(self, name: str) -> Future[None]:
        """Keep a search no longer."""
        step = Op(Kind.DELETE_SEARCH, {"name": name})
        return self._writer.submit(step, lambda db: saved_filters.remove(db, name))
