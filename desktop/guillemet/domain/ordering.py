"""Putting things in one order from many pieces of it."""

from collections.abc import Iterable, Sequence
from graphlib import CycleError, TopologicalSorter


def merged_order(pieces: Iterable[Sequence[str]]) -> list[str]:
    """Return everything in `pieces` once, so that each piece keeps its order.

    Where they contradict each other, as they came.
    """
    before: dict[str, list[str]] = {}
    for piece in pieces:
        for place, each in enumerate(piece):
            known = before.setdefault(each, [])
            if place and piece[place - 1] not in (*known, each):
                known.append(piece[place - 1])
    try:
        return list(TopologicalSorter(before).static_order())
    except CycleError:
        return list(before)
