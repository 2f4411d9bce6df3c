"""Finding words again in a text: where a table says they stand, or wherever they do."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from guillemet.domain.annotation import JOINER
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_ROW_ELSEWHERE, MSG_ROW_NOWHERE, MSG_ROW_SEVERAL
from guillemet.domain.text import Span

Places = tuple[Span, ...]
SHOWN = 60
"""Code points of the words that a sentence about them shows."""


def at_spans(text: str, words: str, spans: Sequence[Span]) -> Places:
    """Return `spans` in their order, if `words` stand there.

    Raises:
        BadValue: other words do.
    """
    places = tuple(sorted(spans))
    if JOINER.join(span.of(text) for span in places) != words or places[-1].end > len(text):
        where = ";".join(f"{span.start}..{span.end}" for span in places)
        raise BadValue(MSG_ROW_ELSEWHERE, words=words[:SHOWN], place=where)
    return places


def found(text: str, words: str, start: int | None = None, end: int | None = None) -> Places:
    """Return where `words` stand: literally, else with the gaps that " […] " stands for.

    With `start` they begin there, with `end` they end there.

    Raises:
        BadValue: they stand there not, nowhere, or more than once.
    """
    whole = _chains(text, (words,), start, end)
    pieces = words.split(JOINER)
    if not whole and len(pieces) > 1 and all(pieces):
        whole = _chains(text, pieces, start, end)
    if len(whole) == 1:
        return whole[0]
    if whole:
        raise BadValue(MSG_ROW_SEVERAL, words=words[:SHOWN])
    if start is not None:
        raise BadValue(MSG_ROW_ELSEWHERE, words=words[:SHOWN], place=start)
    raise BadValue(MSG_ROW_NOWHERE, words=words[:SHOWN])


def _chains(text: str, pieces: Sequence[str], start: int | None, end: int | None) -> list[Places]:
    """Return at most two ways to find all pieces one after the other.

    From the last piece to the first, each place with at most two ways to go on from it.
    """
    ways: list[tuple[int, Places]] = []
    for number in range(len(pieces) - 1, -1, -1):
        before: list[tuple[int, Places]] = []
        starts = [at for at, _ in ways]
        for at in _occurrences(text, pieces[number]):
            here = Span(at, at + len(pieces[number]))
            if number == len(pieces) - 1:
                if end in (None, here.end):
                    before.append((at, (here,)))
            else:
                first = bisect_left(starts, here.end)
                before += [(at, (here, *rest)) for _, rest in ways[first : first + 2]]
        ways = before
    return [places for at, places in ways if start in (None, at)][:2]


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
