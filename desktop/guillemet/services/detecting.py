"""From JSON Lines of texts to JSON Lines of what is proposed for them: no project needed."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import chain, islice
from typing import Final, NamedTuple

from guillemet.domain.actor import ActorKind
from guillemet.exchange.importers.languages import guessed_language
from guillemet.services.parsing import parser_for
from guillemet.services.processes import in_processes, never
from guillemet.suggest.engine import propose
from guillemet.suggest.model import Proposals
from guillemet.suggest.parsed import SubjectParser

CHUNK: Final = 40
"""Lines that a process reads at a time."""
MANY: Final = 200
"""Lines from which on processes are worth their start."""
LONG: Final = 1_000_000
"""Bytes of so many lines from which on they are, too."""
_KINDS: Final = frozenset({ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.STATE})


class Line(NamedTuple):
    """What became of a line: its number from 1, what is printed for it, or what is wrong."""

    number: int
    out: str
    wrong: str = ""


Numbered = list[tuple[int, bytes]]


def detect(
    lines: Iterable[bytes],
    language: str = "",
    cancelled: Callable[[], bool] = never,
    *,
    parsed: bool = False,
) -> Iterator[Line]:
    """Yield for each line that is not blank what is proposed for its text, in their order.

    A line is UTF-8: ``{"id", "lang", "text"}``. `language` is that of lines without one; else it
    is guessed. `parsed` asks spaCy for English speakers, too, if it is there. A line that cannot
    be read is named and stops nothing. Memory does not grow with the input.
    """
    numbered = ((n, line) for n, line in enumerate(lines, 1) if line.strip())
    first = list(islice(numbered, MANY))
    chunks = _chunks(chain(first, numbered))
    work = partial(_detected, language=language, parsed=parsed)
    if len(first) < MANY and sum(len(line) for _, line in first) < LONG:
        made: Iterator[list[Line]] = map(work, chunks)
    else:
        made = in_processes(work, chunks, cancelled)
    for several in made:
        yield from several


def _chunks(numbered: Iterator[tuple[int, bytes]]) -> Iterator[Numbered]:
    while chunk := list(islice(numbered, CHUNK)):
        yield chunk


def _detected(chunk: Numbered, language: str, *, parsed: bool) -> list[Line]:
    """Read some lines; runs in a worker process."""
    parser = parser_for(wanted=parsed)
    return [_line(number, line, language, parser) for number, line in chunk]


def _line(number: int, line: bytes, language: str, parser: SubjectParser | None) -> Line:
    given, wrong = _read(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
    if wrong:
        return Line(number, "", wrong)
    text, lang = str(given["text"]), str(given.get("lang") or language)
    found = propose(text, lang or guessed_language(text), parser=parser)
    return Line(number, _dumped({"id": given.get("id"), **printed(found)}))


def _read(line: bytes) -> tuple[Mapping[str, object], str]:
    """Return the object of a line, and what is wrong with it or ""."""
    try:
        given = json.loads(line.decode())
    except UnicodeDecodeError:
        return {}, "not UTF-8"
    except (ValueError, RecursionError):
        return {}, "not JSON"
    if not isinstance(given, dict):
        return {}, "not an object"
    wrong = ""
    if not isinstance(given.get("text"), str):
        wrong = "its text is not a string" if "text" in given else "no text"
    elif not isinstance(given.get("lang") or "", str):
        wrong = "its language is not a string"
    return given, wrong


def _dumped(out: dict[str, object]) -> str:
    words = json.dumps(out, ensure_ascii=False)
    try:
        words.encode()
    except UnicodeEncodeError:  # half of a character, which only an escape can say
        return json.dumps(out)
    return words


def printed(found: Proposals) -> dict[str, object]:
    """Return proposals as they are printed: an entry a span, a group shared by a split quote."""
    return {
        "quotes": [
            {
                "start": q.span.start, "end": q.span.end, "type": str(q.speech),
                "speaker": q.speaker, "group": q.group, "cue": q.cue, "rule": q.rule,
            }
            for q in found.quotes
        ],
        "mentions": [
            {"start": m.span.start, "end": m.span.end, "actor": m.actor, "kind": str(m.kind)}
            for m in found.mentions
            if m.kind in _KINDS
        ],
    }  # fmt: skip
