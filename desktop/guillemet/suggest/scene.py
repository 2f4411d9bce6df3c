"""The sentences of an article one after the other: what is said in them, and by whom."""

from itertools import pairwise, zip_longest
from typing import Final

from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import MarkPair
from guillemet.suggest import flags as f
from guillemet.suggest.asides import Asides
from guillemet.suggest.asking import LABELS, Asker
from guillemet.suggest.attribution import Attribution
from guillemet.suggest.carrying import Carrier
from guillemet.suggest.choose import ADJACENT, Choice, choose
from guillemet.suggest.cues import CueFinder
from guillemet.suggest.drafts import Draft, Reading
from guillemet.suggest.frames import Sentence
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.model import Tier
from guillemet.suggest.phrases import PhraseReader
from guillemet.suggest.resolve import Resolver, Speaker
from guillemet.suggest.speech import SpeechJudge, shape_of
from guillemet.suggest.telling import Teller
from guillemet.suggest.tokens import QUOTE, WORD, Token

_COMMAS = (",", "،", "，", "—", "–", "-")
_CLOSERS: Final = (".", ":", "…", "!", "?")


class Scene:
    """Reads the frames of one article; `drafts` holds one entry a pair of marks."""

    def __init__(
        self, text: str, words: Lexicon, pairs: tuple[MarkPair, ...], resolver: Resolver
    ) -> None:
        self._text = text
        self._words = words
        self._pairs = pairs
        self._resolver = resolver
        self._inner: dict[int, list[Sentence]] = {}
        self.drafts = [Draft(n) for n in range(len(pairs))]
        self._asker = Asker(words, resolver)
        self._teller = Teller(resolver, bare=words.has("no_articles"))
        self._carrier = Carrier(pairs, resolver, self.drafts)

    def run(self, sentences: list[Sentence]) -> None:
        """Read the sentences of the article, and after each those inside its marks."""
        for sentence in sentences:
            self._inner.setdefault(sentence.frame, []).append(sentence)
        readings: list[Reading] = []
        for sentence in self._inner.get(-1, []):
            self._asker.before = readings[-1] if readings else None
            reading = self._read(sentence, None)
            readings.append(reading)
            self._carrier.carry_on(reading, readings[-2] if len(readings) > 1 else None)
            self._descend(sentence)
        for reading, after in zip_longest(readings, readings[1:]):
            self._carrier.look_ahead(reading, after)
        for before, reading in pairwise(readings):
            self._carrier.carry_over(before, reading)

    def _descend(self, sentence: Sentence) -> None:
        """Read the sentences inside the passages of a sentence."""
        for number in sentence.pairs:
            draft = self.drafts[number]
            outer = draft.speaker if draft.speech is not Speech.OTHER else None
            for inner in self._inner.get(number, []):
                inner.paragraph = sentence.paragraph
                if inner.pairs:
                    self._read(inner, outer)
                    self._descend(inner)
                self._incise(inner, draft)

    # -- one sentence ----------------------------------------------------------------------------

    def _read(self, sentence: Sentence, outer: Speaker | None) -> Reading:
        reader = PhraseReader(sentence.tokens, self._words, self._resolver.is_person)
        finder = CueFinder(reader, self._words)
        cues = finder.run()
        reading = Reading(sentence, reader, cues, finder.main_subject())
        self._teller.names(reading)
        if sentence.frame >= 0:  # «A guard came and he said: “…”»
            self._teller.subject(reading)
        judge = SpeechJudge(reader, cues, self._words)
        for at, token in enumerate(sentence.tokens):
            if token.kind == QUOTE:
                self._draft(reading, judge, at, outer)
        reading.reported = judge.reported
        self._teller.subject(reading)
        return reading

    def _draft(self, reading: Reading, judge: SpeechJudge, at: int, outer: Speaker | None) -> None:
        number = reading.sentence.tokens[at].pair
        draft = self.drafts[number]
        draft.at, draft.sentence = at, reading.sentence
        shape = shape_of(self._pairs[number].inner.of(self._text), self._tokens_in(number))
        choice = choose(reading.reader, reading.cues, at)
        draft.speech = judge.judge(at, shape, choice)
        if draft.speech is Speech.OTHER:
            return
        if choice.cue is not None:
            self._attribute(draft, reading, choice, outer)
        if draft.speaker:
            self._carrier.last = draft

    def _tokens_in(self, number: int) -> list[Token]:
        return [t for s in self._inner.get(number, []) for t in s.tokens if t.kind != QUOTE]

    def _attribute(
        self, draft: Draft, reading: Reading, choice: Choice, outer: Speaker | None
    ) -> None:
        cue = choice.cue
        if cue is None:
            return
        key = cue.verb if cue.rule not in LABELS else -cue.verb - 1
        if key not in reading.speakers:
            reading.speakers[key] = self._asker.who(cue, reading, outer)
        speaker = reading.speakers[key]
        draft.speaker, draft.rule, draft.score = speaker, cue.rule, choice.score
        draft.attribution = cue
        tokens = reading.sentence.tokens
        draft.cue = (tokens[cue.start].start, tokens[min(cue.end, len(tokens)) - 1].end)
        if cue.subject is not None:
            last = max(cue.subject.end - 1, cue.subject.start)
            draft.evidence = (tokens[cue.subject.start].start, tokens[last].end)
        draft.tier = self._tier(draft, choice)
        if speaker is not None:
            place = tokens[draft.at].end
            self._teller.speaker(speaker, place, reading.sentence.paragraph)

    def _tier(self, draft: Draft, choice: Choice) -> Tier:
        if draft.speaker is None:
            return Tier.WEAK
        if choice.score < ADJACENT:
            return max(draft.speaker.tier, Tier.BOUND)
        return draft.speaker.tier

    def _incise(self, inner: Sentence, draft: Draft) -> None:
        """Read the speaker from words put between the marks: «…, explique-t-elle."""
        if draft.speaker is not None and draft.score >= ADJACENT:
            return
        if not _may_insert(inner.tokens):
            return
        reader = PhraseReader(inner.tokens, self._words, self._resolver.is_person)
        for cue in CueFinder(reader, self._words).run():
            self._behind(reader, cue)
            if cue.after and cue.subject is not None and self._inserted(reader, cue):
                speaker = self._resolver.resolve(reader, cue.subject, inner, None)
                if speaker is not None:
                    self._carrier.settle(draft, speaker, "insertion in the quote", Tier.BOUND)
                    end = self._pairs[draft.pair].outer.end
                    self._teller.speaker(speaker, end, inner.paragraph)
                    draft.speech = Speech.DIRECT
                    tokens = inner.tokens
                    draft.cue = (tokens[cue.start].start, tokens[cue.end - 1].end)
                    draft.score = ADJACENT
                    return

    def _behind(self, reader: PhraseReader, cue: Attribution) -> None:
        """Read the subject behind a verb that a comma sets off among the words."""
        if cue.after or not cue.start or reader.tokens[cue.start - 1].text not in _COMMAS:
            return
        phrase = reader.read(Asides(reader, self._words).skip(cue.end))
        if phrase is None or phrase.pronoun:
            return
        if phrase.named or reader.tokens[phrase.head].has(f.ROLE | f.KIN):
            cue.subject, cue.after = phrase, True

    def _inserted(self, reader: PhraseReader, cue: Attribution) -> bool:
        """Tell whether commas or dashes set a cue and its subject off."""
        tokens, subject = reader.tokens, cue.subject
        if subject is None or not cue.start or tokens[cue.start - 1].text not in _COMMAS:
            return False
        if tokens[subject.start].has(f.FIRST) or cue.strength < 3:
            return False
        end = Asides(reader, self._words).skip(max(subject.end, cue.end))
        while end < len(tokens) and tokens[end].kind == WORD:
            if tokens[end].has(f.AUX | f.FIN):
                return False
            end += 1
        return True


def _may_insert(tokens: list[Token]) -> bool:
    """Tell at a glance whether words in marks can hold an insertion."""
    return any(token.text in _COMMAS for token in tokens)
