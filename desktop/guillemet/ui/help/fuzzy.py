"""How well what is typed fits the name of a command."""

from typing import Final

from guillemet.domain.names import name_key

WHOLE: Final = 100
BEGINNING: Final = 80
WITHIN: Final = 50
SCATTERED: Final = 20
MISSING: Final = -1


def fit(typed: str, words: str) -> int:
    """Return how well each word typed is found in `words`, however spelt; -1 if one is not.

    The beginning of a word counts more than its middle, and that more than letters in order.
    """
    within, total = name_key(words), 0
    for term in name_key(typed).split():
        found = _fit(term, within)
        if found == MISSING:
            return MISSING
        total += found
    return total


def _fit(term: str, within: str) -> int:
    if f" {term} " in f" {within} ":
        return WHOLE
    if within.startswith(term):
        return BEGINNING + 5
    if f" {term}" in within:
        return BEGINNING
    if term in within:
        return WITHIN
    return _scattered(term, within)


def _scattered(term: str, within: str) -> int:
    """Score letters that stand in order but apart: near ones and beginnings count more."""
    at, gaps = -1, 0
    for letter in term:
        found = within.find(letter, at + 1)
        if found < 0:
            return MISSING
        if at >= 0 and found > at + 1 and within[found - 1] != " ":
            gaps += 1
        at = found
    return max(1, SCATTERED - 4 * gaps) if gaps <= len(term) else MISSING
