"""Speakers whom a sentence does not give as the subject of its verb."""

from guillemet.suggest import flags as f
from guillemet.suggest.clauses import Clauses
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.tokens import WORD

_PLURALS = ("ли", "ют", "ят", "ут", "ат")
"""How Russian verbs in the plural end."""


def located(
    reader: PhraseReader, clauses: Clauses, start: int, verb: int, *, opens: bool
) -> Phrase | None:
    """Return where somebody spoke whom a plural verb leaves out: сообщили в полиции.

    The verb's group begins at `start`; `opens` tells that nothing before it can be its subject.
    """
    if not reader.tokens[verb].low.endswith(_PLURALS):
        return None
    phrase = _place_at(reader, verb + 1) if opens else None
    if phrase is not None:
        return phrase
    phrase = _place_at(reader, clauses.clause_start(start))
    if phrase is None or phrase.end != start:
        return None
    end = phrase.end
    while end > phrase.head + 1 and reader.tokens[end - 1].has(f.WORK | f.TERM | f.COMMON):
        end -= 1
    return phrase._replace(end=end, stop=min(phrase.stop, end))


def _place_at(reader: PhraseReader, n: int) -> Phrase | None:
    token = reader.at(n)
    if token is None or token.low not in ("в", "во"):
        return None
    phrase = reader.read(n + 1)
    if phrase is None or phrase.pronoun:
        return None
    head = reader.tokens[phrase.head]
    return None if head.has(f.TIME | f.WORK | f.COMMON | f.QUOTED) else phrase


def whole_clause(reader: PhraseReader, clauses: Clauses, start: int) -> Phrase | None:
    """Take all words before a verb for somebody unnamed: 一名不愿透露姓名的住户说."""
    begin = clauses.clause_start(start)
    first = reader.at(begin)
    if begin >= start or first is None or not first.has(f.INDET):
        return None
    if any(token.kind != WORD for token in reader.tokens[begin:start]):
        return None
    return Phrase(begin, start, head=start - 1, stop=start)
