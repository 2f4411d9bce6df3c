"""What can be asked of statements: those that stand, those proposed, those rejected."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.records import dataclass
from guillemet.domain.statement import Standing, Statement, StatementQuote, in_order
from guillemet.storage import statements
from guillemet.storage.touched import journal_end

if TYPE_CHECKING:
    import sqlite3

    from guillemet.suggest.same.groups import Group

AROUND: Final = 300
"""Quotes that are looked at around one, at most."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How far quotes were compared.

    Attributes:
        quotes: how many there are to compare.
        ever: whether they ever were.
        changed: whether some were made, changed or deleted since.
    """

    quotes: int
    ever: bool
    changed: bool


class StatementSet:
    """Reads statements; with `only` just the quotes that this coder has marked."""

    def __init__(self, conn: "sqlite3.Connection", only: str = "") -> None:
        self._conn = conn
        self._only = only

    def quotes(self) -> Iterator[statements.Quoted]:
        """Yield every quote to be compared."""
        return statements.quotes(self._conn)

    def end(self) -> int:
        """Return the number of the journal's newest row."""
        return journal_end(self._conn)

    def compared(self) -> Compared:
        """Return how far quotes were compared."""
        seen = statements.seen(self._conn)
        changed = seen is not None and statements.changed_since(self._conn, seen)
        return Compared(statements.count(self._conn), seen is not None, changed)

    def every(self, coder: str) -> list[Statement]:
        """Return all: proposals, the surest first; what stands; what that coder rejected."""
        stand = statements.members(self._conn)
        pairs = statements.pairs(self._conn)
        return self._made(stand, pairs, statements.aparts(self._conn, coder))

    def standing(self) -> list[Statement]:
        """Return the statements that stand, the oldest first."""
        return self._made(statements.members(self._conn), [], [])

    def of_quote(self, key: AnnotationKey, coder: str) -> Statement | None:
        """Return the statement that a quote is in, or is proposed to be in."""
        near, pairs = self._around(key)
        stand = statements.members(self._conn) if near else {}
        close = {n: several for n, several in stand.items() if near & set(several)}
        apart = statements.aparts(self._conn, coder)
        found = self._made(close, pairs, apart)
        for each in found:
            here = each.standing is not Standing.REJECTED
            if here and any(quote.annotation == key for quote in each.quotes):
                return each
        return None

    def _around(self, key: int) -> tuple[set[int], list[statements.Pair]]:
        """Return the quotes that hang together with one, and the pairs that tie them."""
        known: set[int] = set()
        found: dict[tuple[int, int], statements.Pair] = {}
        edge = {int(key)}
        while edge and len(known) < AROUND:
            known |= edge
            ties = statements.pairs(self._conn, edge)
            found |= {(tie.one, tie.other): tie for tie in ties}
            homes = set(statements.of_annotations(self._conn, edge).values())
            there = {n for home in homes for n in statements.quotes_of(self._conn, home)}
            edge = ({n for tie in ties for n in (tie.one, tie.other)} | there) - known
        return (known if len(known) > 1 else set()), list(found.values())

    def _shown(self, keys: Iterable[int]) -> dict[int, StatementQuote]:
        found = statements.shown(self._conn, keys)
        only = self._only
        return {n: q for n, q in found.items() if q.coder == only} if only else found

    def _made(
        self,
        stand: dict[int, list[int]],
        pairs: Sequence[statements.Pair],
        apart: Sequence[tuple[int, int]],
    ) -> list[Statement]:
        from guillemet.suggest.same.groups import grouped

        keys = {key for several in stand.values() for key in several}
        keys |= {key for pair in pairs for key in (pair.one, pair.other)}
        keys |= {key for several in apart for key in several}
        read = _Read(
            self._shown(keys),
            {key: n for n, several in stand.items() for key in several},
            statements.ids(self._conn),
        )
        groups = grouped(pairs, stand.values(), set(apart), read.words)
        proposed = [each for each in map(read.proposed, groups) if each is not None]
        standing = [read.standing(n, several) for n, several in sorted(stand.items())]
        standing = [each for each in standing if len(each.quotes) > 1]
        rejected = [read.rejected(*each) for each in apart if read.are_apart(*each)]
        return [*proposed, *standing, *rejected]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read: quotes as they are shown, the statement that each is in, their ids."""

    shown: Mapping[int, StatementQuote]
    homes: Mapping[int, int]
    ids: Mapping[int, str]

    @property
    def words(self) -> dict[int, str]:
        """The words of each quote."""
        return {n: quote.words for n, quote in self.shown.items()}

    def standing(self, n: int, keys: Iterable[int]) -> Statement:
        """Return a statement that stands."""
        quotes = in_order([self.shown[key] for key in keys if key in self.shown])
        return Statement(n=n, id=self.ids[n], standing=Standing.CONFIRMED, quotes=quotes)

    def proposed(self, group: "Group") -> Statement | None:
        """Return what a group proposes; None if it is a statement already, or one place."""
        within = {self.homes.get(key) for key in group.members}
        quotes = in_order(
            [
                replace(self.shown[key], added=key not in self.homes)
                for key in group.members
                if key in self.shown
            ]
        )
        if within == {next(iter(within))} and None not in within:
            return None
        if len({(quote.article, quote.start) for quote in quotes}) < 2:
            return None
        n = min((each for each in within if each is not None), default=0)
        return Statement(
            n=n, id=self.ids.get(n, ""), standing=Standing.PROPOSED, quotes=quotes,
            score=group.score,
        )  # fmt: skip

    def are_apart(self, one: int, other: int) -> bool:
        """Tell whether two that were set apart are there and in no statement together."""
        home = self.homes.get(one)
        together = home is not None and home == self.homes.get(other)
        return one in self.shown and other in self.shown and not together

    def rejected(self, one: int, other: int) -> Statement:
        """Return two quotes that were set apart."""
        quotes = in_order([self.shown[one], self.shown[other]])
        return Statement(standing=Standing.REJECTED, quotes=quotes)
