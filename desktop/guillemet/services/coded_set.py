"""What the table of all annotations asks."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain import filters
from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.domain.bulk import Change, PutTag
from guillemet.domain.codebook import TagKey
from guillemet.domain.fields import Owner
from guillemet.services import proposal_rows
from guillemet.services.views import MarkGroup, MarkRow, MarksView
from guillemet.storage import (
    actors,
    annotation_list,
    annotations,
    bulk,
    codebook,
    fields,
    listing,
    uses,
)
from guillemet.storage.annotation_list import Group, Shown
from guillemet.storage.annotation_order import EVERYTHING

if TYPE_CHECKING:
    import sqlite3
    from array import array

    from guillemet.domain.codebook import Codebook


class CodedSet:
    """The read side of the views of the coded set."""

    def __init__(self, conn: "sqlite3.Connection", only: str = "") -> None:
        self._conn = conn
        self._only = only

    def keys(self, view: MarksView, coder: str, limit: int = EVERYTHING) -> "array[int]":
        """Return the numbers of the annotations that a table shows, or of the first, in its order.

        Raises:
            BadQuery: the filter cannot be understood.
        """
        order = (view.sort.column, view.sort.descending)
        return annotation_list.keys(self._conn, self._shown(view, coder), order, limit)

    def _shown(self, view: MarksView, coder: str) -> Shown:
        group = Group(view.by, view.group) if view.by and view.group is not None else None
        return Shown(
            query=filters.parse(view.text), coder=coder, excluded=view.include_excluded,
            group=group, only=self._only,
        )  # fmt: skip

    def groups(self, view: MarksView, coder: str) -> list[MarkGroup]:
        """Return what a table is grouped by, with counts: most first, those with none last.

        Raises:
            BadQuery: the filter cannot be understood.
        """
        book = codebook.read(self._conn)
        shown = self._shown(replace(view, group=None), coder)
        found = annotation_list.groups(self._conn, shown, view.by)
        if view.by != "tag":
            return [MarkGroup(*each) for each in found]
        return [MarkGroup(n, book.path(TagKey(n)) if n else "", count) for n, _, count in found]

    def total(self, view: MarksView, coder: str) -> int:
        """Return how many annotations a table shows in all its groups together."""
        return annotation_list.total(self._conn, self._shown(replace(view, group=None), coder))

    def rows(self, keys: Sequence[int], coder: str) -> list[MarkRow]:
        """Return the rows of those annotations that exist, in their order."""
        found = annotations.there(self._conn, [key for key in keys if key > 0])
        proposed, named = proposal_rows.there(
            self._conn, [key for key in keys if key < 0], coder, alone=bool(self._only)
        )
        found |= proposed
        articles = sorted({a.article for a in found.values()})
        by_key = {row.n: row for row in listing.rows(self._conn, articles, coder)}
        who = {part.actor for a in found.values() for part in a.parts if part.actor > 0}
        known = {**actors.of_keys(self._conn, who), **named}
        book = codebook.read(self._conn)
        names = {int(f.n): f.name for f in fields.of(self._conn, Owner.ANNOTATION)}
        return [
            MarkRow(
                annotation=a, article=by_key[a.article], actors=known, tags=_tags(a, book),
                fields=tuple((names[f], v) for f, v in a.fields.items() if f in names),
            )
            for a in (found[key] for key in keys if key in found)
        ]  # fmt: skip

    def affected(self, keys: Sequence[AnnotationKey], change: Change) -> int:
        """Return how many of the annotations a change would make different."""
        if isinstance(change, PutTag) and isinstance(change.tag, str):
            known = codebook.read(self._conn).by_path(change.tag)
            change = PutTag(known.n if known else TagKey(0))
        return len(bulk.affected(self._conn, keys, change))

    def not_attributed(self) -> Actor:
        """Return the built-in actor."""
        [key] = uses.builtin(self._conn)
        return actors.one(self._conn, ActorKey(key))


def _tags(annotation: Annotation, book: "Codebook") -> tuple[tuple[str, str], ...]:
    ordered = sorted(annotation.tags, key=lambda tag: book.order.get(tag, 0))
    return tuple((book.path(tag), book.hue(tag)) for tag in ordered)
