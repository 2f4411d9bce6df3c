"""What the table of actors asks."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.records import dataclass
from guillemet.services.duplicates import Pair, pairs
from guillemet.services.processes import in_processes
from guillemet.services.views import ActorUse, Sort
from guillemet.storage import actor_list, actors, apart

if TYPE_CHECKING:
    import sqlite3
    from array import array

MOST_USED: Final = Sort("all", descending=True)


@dataclass(frozen=True, slots=True)
class ActorsView:
    """Which actors a table shows: those with what is typed in a name, in an order."""

    text: str = ""
    sort: Sort = MOST_USED


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two actors that are perhaps one."""

    one: ActorUse
    other: ActorUse
    sure: bool


class ActorSet:
    """The read side of the view of actors."""

    def __init__(self, conn: "sqlite3.Connection", only: str = "") -> None:
        self._conn = conn
        self._only = only

    def keys(self, view: ActorsView) -> "array[int]":
        """Return the numbers of the actors that a table shows, in its order."""
        sort = view.sort
        return actor_list.keys(self._conn, view.text, sort.column, descending=sort.descending)

    def rows(self, keys: Sequence[int]) -> list[ActorUse]:
        """Return those of the actors that exist with their counts by role, in that order."""
        found = actors.of_keys(self._conn, keys)
        counted = actor_list.roles(self._conn, json.dumps(list(keys)), self._only)
        return [
            ActorUse(found[ActorKey(key)], counted.get(key, {})) for key in keys if key in found
        ]

    def one(self, key: ActorKey) -> tuple[ActorUse, dict[str, int]]:
        """Return an actor with counts by role, and by month of publication its quotes.

        Raises:
            NotFound: it was deleted.
        """
        actor = actors.one(self._conn, key)
        counted = actor_list.roles(self._conn, json.dumps([key]), self._only)
        return ActorUse(actor, counted.get(key, {})), actor_list.months(self._conn, key)

    def by_name(self, name: str) -> Actor | None:
        """Return the actor of just that name."""
        key = actors.of_name(self._conn, name)
        return actors.one(self._conn, key) if key is not None else None

    def duplicates(self, most: int = 500) -> list[Likeness]:
        """Return the pairs that are perhaps one, the likeliest first; compared in a process.

        Those that somebody said are two are left out.
        """
        names = actor_list.name_keys(self._conn)
        [found] = in_processes(_compared, [names], workers=1)
        two = set(apart.every(self._conn))
        return self._likenesses(
            [pair for pair in found if (pair.one, pair.other) not in two][:most]
        )

    def set_apart(self) -> list[Likeness]:
        """Return the pairs that somebody said are two, the latest first."""
        return self._likenesses([Pair(one, other, 0) for one, other in apart.every(self._conn)])

    def _likenesses(self, found: Sequence[Pair]) -> list[Likeness]:
        wanted = {key for pair in found for key in (pair.one, pair.other)}
        uses = {use.actor.n: use for use in self.rows(sorted(wanted))}
        return [Likeness(uses[ActorKey(p.one)], uses[ActorKey(p.other)], p.sure) for p in found]


def _compared(names: list[tuple[int, str]]) -> list[Pair]:
    return pairs(names)
