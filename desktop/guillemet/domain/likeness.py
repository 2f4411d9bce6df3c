"""Whether what was typed is perhaps a name that is known, written otherwise."""

from collections.abc import Sequence
from typing import Final

LEAST: Final = 3
"""Code points of a key below which everything is like everything."""
SHORT: Final = 4
"""Code points of a key up to which one letter may differ; in longer ones that begin alike two."""


def is_near(typed: str, name: str) -> bool:
    """Tell whether two name keys may mean the same.

    Their words stand in another order, one holds all the words of the other, initials stand for
    words, or a letter or two differ. Of a single word typed, each word of the name is tried.
    Costs O(length ** 2) only where lengths and letters leave it in doubt.
    """
    if len(typed) < LEAST or not name:
        return False
    ours, theirs = typed.split(), name.split()
    if _words_alike(ours, theirs):
        return True
    if _within(typed, name):
        return True
    return len(ours) == 1 and any(_within(typed, word) for word in theirs if len(word) >= LEAST)


def _words_alike(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    few, many = sorted((ours, theirs), key=len)
    if len(few) >= 2 and set(few) <= set(many):
        return True
    if len(ours) != len(theirs) or len(ours) < 2 or ours[-1] != theirs[-1]:
        return False
    pairs = zip(ours[:-1], theirs[:-1], strict=True)
    return all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in pairs)


def _within(one: str, other: str) -> bool:
    """Tell whether few enough letters are added, dropped or changed between two keys."""
    most = 2 if min(len(one), len(other)) > SHORT and one[0] == other[0] else 1
    if max(len(one), len(other)) < LEAST + 1 or abs(len(one) - len(other)) > most:
        return False
    if len(set(one) ^ set(other)) > 2 * most:
        return False
    return distance(one, other, most) <= most


def distance(one: str, other: str, most: int) -> int:
    """Return how many letters are added, dropped or changed; `most` + 1 if more than `most`."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above, row = row, [i]
        for j, b in enumerate(other, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b)))
        if min(row) > most:
            return most + 1
    return row[-1]
