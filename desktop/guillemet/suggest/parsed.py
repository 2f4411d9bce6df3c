"""Speakers from a parser of sentences, where the rules have none or only a weak guess.

The parser comes from outside: nothing here knows which one it is.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple, Protocol

from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import MarkPair
from guillemet.domain.text import Span
from guillemet.suggest import flags as f
from guillemet.suggest.drafts import Draft
from guillemet.suggest.frames import Sentence
from guillemet.suggest.lexicon import Lexicon, folded
from guillemet.suggest.model import Tier
from guillemet.suggest.resolve import Resolver, Speaker

LONGEST: Final = 2000
"""Code points of a sentence beyond which the parser is not asked."""
_MASK: Final = "it"
"""What stands for words in marks while their sentence is parsed."""
RULE: Final = "subject by a parser"


class VerbSubject(NamedTuple):
    """A verb and its subject, as positions in the sentence that was parsed, ends exclusive."""

    verb: int
    verb_end: int
    subject: int
    subject_end: int


class SubjectParser(Protocol):
    """Finds the verbs of a sentence with their subjects."""

    def subjects(self, sentence: str) -> Sequence[VerbSubject]:
        """Return each verb that has a subject, in their order."""
        ...


class ParsedSpeakers:
    """Asks a parser about the passages of one article."""

    def __init__(
        self, text: str, words: Lexicon, pairs: Sequence[MarkPair], resolver: Resolver
    ) -> None:
        self._text = text
        self._words = words
        self._pairs = pairs
        self._resolver = resolver

    def run(self, parser: SubjectParser, drafts: Sequence[Draft]) -> None:
        """Give passages without a sure speaker the subject of the verb of speech beside them."""
        asked: dict[int, Sequence[VerbSubject]] = {}
        for draft in drafts:
            sentence = draft.sentence
            sure = draft.speaker is not None and draft.tier is not Tier.WEAK
            if sentence is None or sentence.frame >= 0 or draft.speech is Speech.OTHER or sure:
                continue
            if sentence.number not in asked:
                asked[sentence.number] = self._ask(parser, sentence)
            self._settle(draft, sentence, asked[sentence.number])

    def _ask(self, parser: SubjectParser, sentence: Sentence) -> Sequence[VerbSubject]:
        """Parse a sentence with the words in marks masked, since they are not its own."""
        start, end = sentence.tokens[0].start, sentence.tokens[-1].end
        if end - start > LONGEST or not any(t.has(f.CUE) for t in sentence.tokens):
            return ()
        parts: list[str] = []
        places, shifts, at, size = [0], [0], start, 0
        for number in sentence.pairs:
            inner = self._pairs[number].inner
            parts += [self._text[at : inner.start], _MASK]
            size += inner.start - at + len(_MASK)
            at = inner.end
            places.append(size)
            shifts.append(at - start - size)
        parts.append(self._text[at:end])

        def back(position: int) -> int:
            return position + shifts[bisect_right(places, position) - 1]

        found = parser.subjects("".join(parts))
        return [VerbSubject(*(back(position) for position in one)) for one in found]

    def _settle(self, draft: Draft, sentence: Sentence, found: Sequence[VerbSubject]) -> None:
        start = sentence.tokens[0].start
        outer = self._pairs[draft.pair].outer
        telling = [one for one in found if self._tells(one, start)]
        if not telling:
            return
        nearest = min(telling, key=lambda one: _gap(start + one.verb, start + one.verb_end, outer))
        speaker = self._speaker(start + nearest.subject, start + nearest.subject_end)
        if speaker is not None:
            draft.speaker, draft.rule, draft.tier = speaker, RULE, Tier.WEAK
            draft.cue = (start + nearest.verb, start + nearest.verb_end)
            draft.evidence = (start + nearest.subject, start + nearest.subject_end)

    def _tells(self, one: VerbSubject, start: int) -> bool:
        """Tell whether a verb is one of speech, and neither it nor its subject is in marks."""
        verb = self._text[start + one.verb : start + one.verb_end]
        if not self._words.of(folded(verb)) & f.CUE:
            return False
        return not any(
            pair.outer.start <= start + at < pair.outer.end
            for pair in self._pairs
            for at in (one.verb, one.subject)
        )

    def _speaker(self, start: int, end: int) -> Speaker | None:
        number = self._resolver.named_between(start, end)
        words = " ".join(self._text[start:end].split())
        if number >= 0:
            return self._resolver.from_actor(number, words, Tier.WEAK)
        if self._words.of(folded(words)) & f.PRON or not words:
            return None
        return Speaker(-1, words, words, Tier.WEAK)


def _gap(start: int, end: int, outer: Span) -> int:
    """Return how far a verb stands from a passage."""
    return start - outer.end if start >= outer.end else outer.start - end
