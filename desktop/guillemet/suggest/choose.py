"""Which cue of a sentence governs a passage in marks."""

from collections.abc import Sequence

from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.attribution import ACCORDING, Attribution
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.tokens import NUMBER, QUOTE, SIGN, WORD, Token

ADJACENT = 9.0
"""From here on a cue stands right beside the marks."""
_FILLERS = f.THAT | f.PREP | f.OF | f.DET | f.ADV | f.ADJ | f.CONJ | f.TIME | f.PRON | f.AUX
_COMMAS = (",", "،", "，", "—", "–", "-")
_BOUND = 2
"""Letters of a preposition that an article is not written to."""
_COLONS = (":", "：")


@dataclass(slots=True)
class Choice:
    """The cue that governs a passage and how near it is; `score` 0 means none."""

    cue: Attribution | None = None
    score: float = 0.0
    rule: str = ""


def choose(reader: PhraseReader, cues: list[Attribution], at: int) -> Choice:
    """Return the cue for the passage at token `at`."""
    best = Choice()
    reported = any(cue.rule == ACCORDING and cue.verb < at for cue in cues)
    for cue in cues:
        score = _before(reader, cue, at) if cue.verb < at else _after(reader, cue, at)
        if reported and cue.rule != ACCORDING and not _somebody(reader, cue):
            score -= 5.0
        if score > best.score:
            best = Choice(cue, score, cue.rule)
    colon = _colon(reader, at)
    if colon is not None and best.score < ADJACENT:
        return colon
    return best


def _somebody(reader: PhraseReader, cue: Attribution) -> bool:
    """Tell whether the subject of a cue can speak for itself."""
    subject = cue.subject
    if subject is None or subject.pronoun or subject.named:
        return subject is not None
    return reader.tokens[subject.head].has(f.ROLE | f.KIN) and cue.after


def _before(reader: PhraseReader, cue: Attribution, at: int) -> float:
    """Judge a cue that stands before the passage."""
    tokens = reader.tokens
    end = cue.subject.end if cue.after and cue.subject is not None else cue.end
    end = min(max(end, cue.end), at)
    gap = tokens[end:at]
    if at and tokens[at - 1].text in _COLONS and not _aside(tokens, cue, at):
        clauses = sum(token.kind == QUOTE for token in gap)
        beside = 10.0 if cue.strength > 2 else 9.5
        return beside + 0.1 * cue.strength - 2 * clauses - 0.01 * len(gap)
    if all(_filler(token) for token in gap) and len(gap) <= 5:
        return ADJACENT + 0.9 + 0.1 * cue.strength - 0.1 * len(gap)
    if cue.strength < 2 or (tokens[at - 1].text in _COLONS and _aside(tokens, cue, at)):
        return 0.0
    if cue.rule == ACCORDING:
        return 7.5 - 0.02 * len(gap) - sum(token.kind == QUOTE for token in gap)
    breaks = sum(token.text in (",", ";", "،", "，") for token in gap)
    score = 6.0 + 0.3 * cue.strength - 0.4 * breaks - 0.02 * len(gap)
    return max(score, 1.0)


def _aside(tokens: Sequence[Token], cue: Attribution, at: int) -> bool:
    """Tell whether a cue lies in a relative clause that ends before `at`: *X, who says so, …*."""
    if cue.rule == ACCORDING or cue.start < 2 or not tokens[cue.start - 1].has(f.REL | f.THAT):
        return False
    if not tokens[cue.start - 1].has(f.REL) and tokens[cue.start - 2].text not in _COMMAS:
        return False
    return any(token.text in (",", "،", "，") for token in tokens[cue.end : at])


def _filler(token: Token) -> bool:
    if token.kind == SIGN:
        return token.text in (",", "(", "،", "，")
    if token.kind == NUMBER:
        return True
    return token.kind == WORD and (token.has(_FILLERS) or token.low == "'s")


def _after(reader: PhraseReader, cue: Attribution, at: int) -> float:
    """Judge a cue that stands after the passage."""
    tokens = reader.tokens
    start = cue.start
    subject = cue.subject
    if subject is not None and not cue.after and at < subject.start < start:
        start = subject.start
    gap = tokens[at + 1 : start]
    if any(token.kind == QUOTE for token in gap):
        nearest = max(n for n in range(at + 1, start) if tokens[n].kind == QUOTE)
        return 4.5 if _set_off(tokens, start) and nearest - at < 25 else 0.0
    if all(token.text in (*_COMMAS, ")", "!", "?", ".") or token.has(f.ADV) for token in gap):
        own = subject is None or cue.after or subject.start > at
        return ADJACENT + 0.5 + 0.1 * cue.strength if own else 8.0
    later = subject is not None and subject.start > at
    if reader.unspaced and later and _comma(tokens, at + 1):
        return 6.0  # “…”，家住六楼的林思远说
    if cue.strength > 1 and _set_off(tokens, start) and (cue.after or later):
        return 5.0 + 0.1 * cue.strength
    own = subject is not None and subject.start < at and not cue.after
    own = own and cue.strength > 1
    return 3.0 if own and not any(token.text in _COMMAS for token in gap) else 0.0


def _comma(tokens: Sequence[Token], n: int) -> bool:
    return n < len(tokens) and tokens[n].text in _COMMAS


def _set_off(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a comma parts what begins at `start` from what stands before."""
    return start > 0 and tokens[start - 1].text in _COMMAS


def _colon(reader: PhraseReader, at: int) -> Choice | None:
    """Take the words before a colon: ``M. X : «…»``, or the subject of their sentence."""
    tokens = reader.tokens
    if not at or tokens[at - 1].text not in _COLONS:
        return None
    begin = 0
    for n in range(at - 2, -1, -1):
        if tokens[n].kind == QUOTE or tokens[n].text in _COLONS:
            begin = n + 1
            break
    phrase = (
        _message(reader, at - 1)
        or _beside(reader, begin, at - 1)
        or _first(reader, begin, at - 1)
        or (_first(reader, 0, begin) if begin and tokens[begin - 1].kind == QUOTE else None)
    )
    if phrase is None:
        return None
    phrase = _without_verb(reader, _sender(reader, phrase), at - 1)
    label = phrase.end >= at - 1 and begin == phrase.start
    cue = Attribution(at - 1, at, at - 1, phrase, "label" if label else "words before a colon", 2)
    return Choice(cue, 9.5 if label else 5.5, cue.rule)


def _beside(reader: PhraseReader, begin: int, colon: int) -> Phrase | None:
    """Return who stands alone between a comma and the colon: *The wall falls, parents: «…»*."""
    for n in range(colon - 1, begin, -1):
        if reader.tokens[n].text in _COMMAS or (reader.unspaced and _parted(reader, n)):
            phrase = reader.read(n + 1)
            if phrase is None or phrase.end != colon or phrase.pronoun:
                return None
            phrase = _without_verb(reader, phrase, colon)
            return phrase if phrase.named or _is_somebody(reader, phrase) else None
    return None


def _message(reader: PhraseReader, colon: int) -> Phrase | None:
    """Return the words for a message right before the colon: the mayor's promise: «…»."""
    for n in range(colon - 1, max(0, colon - 8), -1):
        if reader.tokens[n].kind != WORD or reader.tokens[n].text in _COMMAS:
            return None
        if reader.tokens[n].has(f.QUOTED) and n + 1 < colon:
            phrase = reader.read(n - 1) if reader.tokens[n - 1].has(f.DET) else reader.read(n)
            told = phrase is not None and phrase.end == colon and not phrase.named
            return phrase if told else None
    return None


def _parted(reader: PhraseReader, n: int) -> bool:
    """Tell whether a blank follows a token in a script that has none between words."""
    return reader.tokens[n].end < reader.tokens[n + 1].start


def _without_verb(reader: PhraseReader, phrase: Phrase, colon: int) -> Phrase:
    """Cut off an unknown verb between somebody and the colon: la moglie annuisce: «…»."""
    last, first = reader.tokens[colon - 1], reader.tokens[phrase.start]
    if phrase.end != colon or phrase.named or phrase.head != colon - 2 or first.has(f.INDET):
        return phrase
    if last.kind != WORD or last.flags or last.capital or not _is_somebody(reader, phrase):
        return phrase
    return phrase._replace(end=colon - 1, stop=colon - 1)


def _sender(reader: PhraseReader, phrase: Phrase) -> Phrase:
    """Return whose the message is that a label names: Answer of the ministry: «…»."""
    if phrase.named or phrase.pronoun or not reader.tokens[phrase.head].has(f.QUOTED):
        return phrase
    for n in range(phrase.head + 1, phrase.end):
        if reader.tokens[n].has(f.OF):
            return reader.read(n + 1) or phrase
        if reader.tokens[n].has(f.DET):
            return reader.read(n) or phrase
    return phrase


def _is_somebody(reader: PhraseReader, phrase: Phrase) -> bool:
    return reader.tokens[phrase.head].has(f.ROLE | f.KIN)


def _first(reader: PhraseReader, begin: int, end: int) -> Phrase | None:
    n = begin
    fallback: Phrase | None = None
    while n < end:
        token = reader.tokens[n]
        if token.kind == WORD and token.has(f.PREP) and not token.has(f.DET):
            n = max(reader.governed(n + 1), n + 1)
            continue
        if token.kind == WORD and token.has(f.LOC) and token.has(f.DET) and len(token.low) > _BOUND:
            n = max(reader.governed(n), n + 1)  # sugli abbattimenti
            continue
        phrase = reader.read(n)
        somebody = phrase is not None and _is_somebody(reader, phrase)
        if phrase is not None and (phrase.named or phrase.pronoun or somebody):
            return phrase
        if phrase is not None and fallback is None and phrase.end - phrase.start > 1:
            fallback = phrase
        n = max(phrase.end, n + 1) if phrase is not None else n + 1
    return fallback
