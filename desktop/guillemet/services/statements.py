"""Deciding which quotes report the same words. One decision is one undoable step."""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from itertools import combinations
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind
from guillemet.domain.changes import ChangeSet, Kind, Op
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_STATEMENT_KIND, MSG_STATEMENT_ONE
from guillemet.storage import annotations, statements
from guillemet.storage.statements import Pair
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

WORDS: Final = 40
"""Code points of a quote's words that a menu shows."""
TABLE: Final = "same_pair"
FEW: Final = 12
"""Quotes up to which each is set apart from each other, alike or not."""


class Statements:
    """Stores which quotes were found alike, and what coders decide on them."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def store(self, found: Sequence[Pair], *, first: bool, seen: int = 0) -> Future[None]:
        """Store pairs: no step, since nothing is decided. `first` forgets those of before.

        `seen` is the row of the journal up to which quotes were compared, once all are stored.
        """

        def work(db: "Database") -> None:
            statements.put_pairs(db, found, first=first)
            if seen:
                statements.set_seen(db, seen)

        changes = ChangeSet(Op("statements"), frozenset({TABLE}), frozenset())
        return self._writer.write(changes, work)

    def unite(
        self, keys: Sequence[AnnotationKey], left: Sequence[AnnotationKey] = ()
    ) -> Future[int]:
        """Say that quotes are one statement, and that those `left` are not part of it.

        Quotes that are in statements bring the others of these along, but for those `left`. The
        result is the number of the statement.

        Raises:
            BadValue: there is only one, or one is no quote.
            NotFound: one was deleted.
        """
        chosen = list(dict.fromkeys(keys))

        def work(db: "Database") -> int:
            _check(annotations.of_keys(db.conn, [*chosen, *left]), len(chosen))
            made = statements.unite(db, chosen, self._coder, _stamp())
            statements.leave(db, left)
            whole = set(statements.quotes_of(db.conn, made))
            alone = [key for key in left if key not in whole]
            across = [
                (a, b) for a, b in _tied(db, [*whole, *alone]) if (a in whole) != (b in whole)
            ]
            statements.set_apart(db, across, self._coder, _stamp())
            return made

        return self._writer.submit(_op(Kind.UNITE_QUOTES, chosen), work)

    def part(self, keys: Sequence[AnnotationKey]) -> Future[None]:
        """Say that quotes are not one statement: they are not proposed together again.

        Those that stand as one statement stay so; only those proposed beside them go.

        Raises:
            NotFound: one was deleted.
        """

        def work(db: "Database") -> None:
            annotations.of_keys(db.conn, keys)
            homes = statements.of_annotations(db.conn, keys)
            apart = [
                (a, b)
                for a, b in _tied(db, keys)
                if homes.get(a) is None or homes.get(a) != homes.get(b)
            ]
            statements.set_apart(db, apart, self._coder, _stamp())

        return self._writer.submit(_op(Kind.PART_QUOTES, keys), work)

    def take_out(self, keys: Sequence[AnnotationKey]) -> Future[None]:
        """Take quotes out of their statements, and say that they do not belong there.

        A statement that is left with one quote is none any more.

        Raises:
            NotFound: one was deleted.
        """

        def work(db: "Database") -> None:
            annotations.of_keys(db.conn, keys)
            going = set(keys)
            whole = set(statements.of_annotations(db.conn, keys).values())
            all_ = {key for n in whole for key in statements.quotes_of(db.conn, n)}
            apart = [(a, b) for a, b in _tied(db, sorted(all_)) if a in going or b in going]
            statements.leave(db, keys)
            statements.set_apart(db, apart, self._coder, _stamp())

        return self._writer.submit(_op(Kind.TAKE_OUT_QUOTES, keys), work)

    def reconsider(self, keys: Sequence[AnnotationKey]) -> Future[None]:
        """Let quotes that this coder set apart be proposed together again."""
        pairs = list(combinations(sorted(keys), 2))
        return self._writer.submit(
            _op(Kind.RECONSIDER_QUOTES, keys),
            lambda db: statements.forget_apart(db, pairs, self._coder),
        )


def _check(found: Iterable[Annotation], chosen: int) -> None:
    if chosen < 2:
        raise BadValue(MSG_STATEMENT_ONE)
    if any(each.kind is not MarkKind.QUOTE for each in found):
        raise BadValue(MSG_STATEMENT_KIND)


def _tied(db: "Database", keys: Sequence[int]) -> list[tuple[int, int]]:
    """Return the pairs among quotes that were found alike; of a few quotes all pairs."""
    if len(keys) <= FEW:
        return list(combinations(sorted(keys), 2))
    among = set(keys)
    found = statements.pairs(db.conn, among)
    return [(p.one, p.other) for p in found if p.one in among and p.other in among]


def _op(kind: Kind, keys: Sequence[AnnotationKey]) -> Op:
    def names(db: "Database") -> Mapping[str, str]:
        found = annotations.of_keys(db.conn, keys[:1])
        words = " ".join(found[0].words.split())[:WORDS] if found else ""
        return {"count": str(len(keys)), "words": words}

    return Op(kind, names=names)


def _stamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
