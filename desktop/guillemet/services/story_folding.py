"""Which articles a list shows; a story may stand in it once."""

from array import array
from collections import defaultdict
from collections.abc import Collection
from typing import TYPE_CHECKING

from guillemet.domain import filters
from guillemet.domain.filters import About
from guillemet.domain.query_trees import asks_about
from guillemet.services.views import ListView
from guillemet.storage import listing, stories

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


def listed(conn: "sqlite3.Connection", view: ListView, coder: str, limit: int) -> "array[int]":
    """Return the articles that a list shows, or the first of them, in its order.

    Raises:
        BadQuery: the filter cannot be understood.
    """
    query = filters.parse(view.text)
    asked = listing.Listed(
        query=query, order=view.sort.column, descending=view.sort.descending,
        excluded=view.include_excluded or asks_about(query, About.STATE),
    )  # fmt: skip
    if not view.folded:
        return listing.keys(conn, asked, coder, limit)
    return folding(conn, listing.keys(conn, asked, coder), view.unfolded)


def folding(
    conn: "sqlite3.Connection", keys: "Sequence[int]", unfolded: Collection[int]
) -> "array[int]":
    """Return articles in their order, of each story the first; `unfolded` ones follow it whole."""
    told = stories.told_by_several(conn)
    others: dict[int, list[int]] = defaultdict(list)
    for key in keys if unfolded else ():
        if told.get(key) in unfolded:
            others[told[key]].append(key)
    seen: set[int] = set()
    found = array("q")
    for key in keys:
        story = told.get(key)
        if story is None:
            found.append(key)
        elif story not in seen:
            seen.add(story)
            found.extend(others.get(story, (key,)))
    return found
