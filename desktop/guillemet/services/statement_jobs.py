"""Comparing all quotes of a project: read here, compared in another process, stored at the end."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Final

from guillemet.domain.records import dataclass
from guillemet.services.apart import apart
from guillemet.services.processes import never
from guillemet.services.statements import Statements
from guillemet.storage.statements import Pair, Quoted
from guillemet.suggest.same.candidates import Progress, find_pairs
from guillemet.suggest.same.pairs import Pair as Found
from guillemet.suggest.same.pairs import Said

if TYPE_CHECKING:
    from guillemet.services.library import Library

PIECE: Final = 500
"""Quotes that are handed over at a time."""
BATCH: Final = 10_000
"""Pairs that one transaction stores."""
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Report:
    """What came of comparing: how many quotes, how many pairs of them are alike."""

    quotes: int
    pairs: int
    cancelled: bool = False


def silent(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


def compare(
    library: "Library",
    statements: Statements,
    *,
    elsewhere: bool = False,
    cancelled: Callable[[], bool] = never,
    progress: Told = silent,
) -> Report:
    """Compare all quotes with each other and store which are alike; forget what was before.

    Call it on a worker thread; `elsewhere` does the work in another process, so that a window
    stays smooth. Cancelled, what was found before stays.
    """
    seen, count = library.statements.end(), library.statements.compared().quotes
    fed = 0

    def pieces() -> Iterator[list[Said]]:
        nonlocal fed
        for several in _in_pieces(library.statements.quotes()):
            fed += len(several)
            progress(fed, 3 * count)
            yield several

    found: list[Pair] = []
    told = apart(in_pieces, pieces, cancelled) if elsewhere else in_pieces(pieces())
    done = False
    for step in told:
        found += map(_stored, step.pairs)
        progress(count + step.done, 3 * count)
        done = step.done == step.of
        if cancelled() and not done:
            break
    if not done and count:
        return Report(count, len(found), cancelled=True)
    for start in range(0, max(len(found), 1), BATCH):
        last = start + BATCH >= len(found)
        batch = found[start : start + BATCH]
        statements.store(batch, first=start == 0, seen=seen if last else 0).result()
    return Report(count, len(found))


def in_pieces(pieces: Iterator[list[Said]]) -> Iterator[Progress]:
    """Compare quotes that come in pieces; runs in a worker process."""
    return find_pairs(chain.from_iterable(pieces))


def said(quote: Quoted) -> Said:
    """Return what is compared of a quote."""
    return Said(
        quote.annotation, quote.words, quote.language, frozenset(quote.speakers), quote.article,
        quote.start, quote.end, _day(quote.published),
    )  # fmt: skip


def _in_pieces(quotes: Iterator[Quoted]) -> Iterator[list[Said]]:
    piece: list[Said] = []
    for quote in quotes:
        piece.append(said(quote))
        if len(piece) == PIECE:
            yield piece
            piece = []
    yield piece


def _day(published: str) -> int | None:
    """Return a date as a count of days; None if the day is not known."""
    try:
        return date.fromisoformat(published[:10]).toordinal()
    except ValueError:
        return None


def _stored(pair: Found) -> Pair:
    one, other = sorted((pair.one, pair.other))
    return Pair(one, other, pair.score, json.dumps(pair.why, ensure_ascii=False))
