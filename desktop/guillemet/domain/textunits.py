"""Units of a text that a caret can grow over: word, name, quoted words, sentence, paragraph."""

import re
from collections.abc import Iterator
from typing import Final

from guillemet.domain import quotemarks
from guillemet.domain.annotation import Speech
from guillemet.domain.patterns import pattern
from guillemet.domain.text import Span

_WORD: Final = pattern(r"[^\W_]+(?:['’\-‐‑][^\W_]+)*|[^\w\s]")
_UNSPACED: Final = pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_LINE: Final = pattern(r"[^\n]+")
_END: Final = pattern(r"[.!?…]+[»”\"’)\]]*(?=\s|$)|[。！？]+[」』”]*")
_ABBREVIATIONS: Final = frozenset(
    [
        "m",
        "mm",
        "mme",
        "mmes",
        "mlle",
        "dr",
        "pr",
        "me",
        "st",
        "ste",
        "mr",
        "mrs",
        "ms",
        "prof",
        "hr",
        "fr",
        "sr",
        "sra",
        "gen",
        "col",
        "lt",
        "sen",
        "rep",
        "gov",
        "vs",
        "etc",
        "cf",
        "p",
        "art",
        "no",
        "n°",
        "av",
        "bd",
        "jan",
        "fév",
        "feb",
        "mar",
        "apr",
        "avr",
        "jun",
        "jul",
        "juil",
        "aug",
        "août",
        "sep",
        "sept",
        "oct",
        "nov",
        "déc",
        "dec",
    ]
)
_MARKS: Final = '«»“”„‟"‹›「」『』'
_NAME_WORD: Final = pattern(r"[^\W\d_][^\W_]*(?:['’\-‐‑][^\W\d_][^\W_]*)*\.?")
_PARTICLES: Final = frozenset(
    [
        "de",
        "du",
        "des",
        "d",
        "la",
        "le",
        "el",
        "al",
        "von",
        "van",
        "der",
        "den",
        "di",
        "da",
        "del",
        "dos",
        "bin",
        "ben",
    ]
)
PARTIAL_UP_TO: Final = 6
"""Words of a quote, without a sentence's end in it, that are a fragment of somebody's sentence."""


def words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the words and single marks of a stretch of text."""
    stop = len(text) if end is None else end
    return [Span(*found.span()) for found in _WORD.finditer(text, start, stop)]


def paragraph_at(text: str, at: int) -> Span | None:
    """Return the line around a caret without outer blanks; None on a blank one."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return trimmed(text, start, len(text) if end < 0 else end)


def sentences(text: str, paragraph: Span) -> list[Span]:
    """Return the sentences of a paragraph; none ends inside a pair of quote marks."""
    line = paragraph.of(text)
    inside = [pair.outer for pair in quotemarks.pairs(line)]
    found, start = [], 0
    for stop in _END.finditer(line):
        if _goes_on(line, stop, inside):
            continue
        span = trimmed(text, paragraph.start + start, paragraph.start + stop.end())
        if span is not None:
            found.append(span)
        start = stop.end()
    rest = trimmed(text, paragraph.start + start, paragraph.end)
    return [*found, rest] if rest else found


def _goes_on(line: str, stop: "re.Match[str]", inside: list[Span]) -> bool:
    """Tell whether a full stop ends no sentence: an abbreviation, an initial, quoted words."""
    if any(pair.start < stop.start() and stop.end() < pair.end for pair in inside):
        return True
    if stop.group() != ".":
        return False
    before = re.search(r"[^\W\d_]+$", line[: stop.start()])
    last = before.group() if before else ""
    return (len(last) == 1 and last.isupper()) or last.casefold() in _ABBREVIATIONS


def sentence_at(text: str, at: int) -> Span | None:
    """Return the sentence around a caret."""
    paragraph = paragraph_at(text, at)
    if paragraph is None:
        return None
    found = sentences(text, paragraph)
    return next((span for span in found if at <= span.end), found[-1] if found else None)


def step_sentence(text: str, at: int, step: int) -> Span | None:
    """Return the sentence `step` (1 or -1) after the one around a caret, across paragraphs."""
    for line in _lines_from(text, at, step):
        found = sentences(text, line)
        if step > 0:
            later = [span for span in found if span.start > at]
        else:
            later = [span for span in reversed(found) if span.end < at]
        if later:
            return later[0]
    return None


def _lines_from(text: str, at: int, step: int) -> Iterator[Span]:
    """Yield the lines that say something, from the one around a caret onwards or backwards."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    end = len(text) if end < 0 else end
    while 0 <= start <= end:
        if text[start:end].strip():
            yield Span(start, end)
        if step > 0:
            start, end = end + 1, text.find("\n", end + 1)
            end = len(text) if end < 0 else end
        else:
            end = start - 1
            start = text.rfind("\n", 0, max(0, end)) + 1 if end >= 0 else -1


def _around(text: str, at: int) -> tuple[int, int]:
    return max(0, at - 80), min(len(text), at + 80)


def word_at(text: str, at: int) -> Span | None:
    """Return the word that a caret touches."""
    touching = [span for span in words(text, *_around(text, at)) if span.meets(at)]
    return max(touching, key=lambda span: span.end - span.start, default=None)


def snapped(text: str, at: int) -> int:
    """Return the nearer edge of the word that `at` lies in; ideographs and kana stand alone."""
    inside = [span for span in words(text, *_around(text, at)) if span.start < at < span.end]
    word = inside[0] if inside else None
    if word is None or _UNSPACED.search(word.of(text)):
        return at
    return word.start if at - word.start < word.end - at else word.end


def whole_words(text: str, span: Span) -> Span:
    """Return a stretch with the words it begins or ends in; ideographs and kana stand alone."""
    inside = [
        word
        for at in (span.start, span.end)
        for word in words(text, *_around(text, at))
        if word.start < at < word.end and not _UNSPACED.search(word.of(text))
    ]
    start = min((word.start for word in inside), default=span.start)
    end = max((word.end for word in inside), default=span.end)
    return Span(min(start, span.start), max(end, span.end))


def expanded(text: str, span: Span | None, at: int) -> Span | None:
    """Return the next larger unit around a selection: word, quoted words, sentence, paragraph."""
    pairs = quotemarks.pairs_near(text, at)
    units = [
        word_at(text, at),
        *(pair.inner for pair in reversed(pairs) if pair.outer.meets(at)),
        sentence_at(text, at),
        paragraph_at(text, at),
    ]
    known = sorted((unit for unit in units if unit), key=lambda unit: unit.end - unit.start)
    if span is None:
        return known[0] if known else None
    return next((unit for unit in known if unit.holds(span) and unit != span), None)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the stretch without outer blanks; None where nothing is left."""
    body = text[start:end]
    left, right = len(body) - len(body.lstrip()), len(body.rstrip())
    return Span(start + left, start + right) if left < right else None


def quote_trim(text: str, span: Span) -> Span:
    """Return a selection without the outer quote marks and the blanks just inside.

    Marks are taken off where both ends have one, or the only one in it stands at an end.
    """
    inner = trimmed(text, span.start, span.end) or span
    body = inner.of(text)
    first, last = body[:1] in _MARKS, body[-1:] in _MARKS
    if len(body) > 1 and (first or last) and _wraps(body, first=first, last=last):
        return trimmed(text, inner.start + first, inner.end - last) or inner
    return inner


def _wraps(body: str, *, first: bool, last: bool) -> bool:
    if first and last:
        whole = [pair for pair in quotemarks.pairs(body) if pair.outer == Span(0, len(body))]
        return bool(whole) or not quotemarks.pairs(body)
    return sum(body.count(mark) for mark in _MARKS) == 1


def guess_speech(text: str, spans: tuple[Span, ...]) -> Speech:
    """Return how a quote gives the words: partial if it is a fragment, indirect without marks."""
    first = spans[0]
    marked = any(
        pair.outer.start <= first.start and first.end <= pair.outer.end
        for pair in quotemarks.pairs_near(text, first.start)
    )
    if not marked:
        return Speech.INDIRECT
    said = " ".join(span.of(text) for span in spans)
    whole = said[:1].isupper() and said.rstrip('»”"’ ')[-1:] in ".!?…。！？"
    many = len([word for word in words(said) if word.of(said)[0].isalnum()]) > PARTIAL_UP_TO
    return Speech.DIRECT if whole or many else Speech.PARTIAL


def name_at(text: str, at: int) -> Span | None:
    """Return the name under a caret: words with capitals, particles between them kept."""
    line = paragraph_at(text, at)
    if line is None:
        return None
    best: Span | None = None
    run: list[Span] = []
    for found in _NAME_WORD.finditer(text, line.start, line.end):
        span = Span(*found.span())
        capital = found.group()[:1].isupper()
        joined = bool(run) and text[run[-1].end : span.start] in (" ", "\u00a0", "-", "’", "'")
        if not joined:
            best = best or _touched(text, run, at)
            run = []
        if capital or (run and found.group().casefold() in _PARTICLES):
            run.append(span)
        elif run:
            best = best or _touched(text, run, at)
            run = []
    best = best or _touched(text, run, at)
    return best or word_at(text, at)


def _touched(text: str, run: list[Span], at: int) -> Span | None:
    while run and not run[-1].of(text)[:1].isupper():
        run = run[:-1]
    if not run:
        return None
    last = run[-1]
    dot = last.of(text).endswith(".") and len(last.of(text)) > 3
    whole = Span(run[0].start, last.end - dot)
    return whole if whole.meets(at) else None
