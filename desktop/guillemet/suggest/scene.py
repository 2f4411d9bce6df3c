"""The sentences of an article one after the other: what is said in them, and by whom."""

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Final

from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import MarkPair
from guillemet.suggest import flags as f
from guillemet.suggest.choose import ADJACENT, Choice, choose
from guillemet.suggest.cues import Attribution, CueFinder
from guillemet.suggest.frames import NAME, Sentence
from guillemet.suggest.history import Referent
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.model import Tier
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.resolve import Resolver, Speaker
from guillemet.suggest.speech import SpeechJudge, shape_of
from guillemet.suggest.tokens import QUOTE, SIGN, WORD, Token

_COMMAS = (",", "،", "，", "—", "–", "-")
_CLOSERS: Final = (".", ":", "…", "!", "?")


@dataclass(slots=True)
class Draft:
    """What has been decided of one passage so far."""

    pair: int
    speech: Speech = Speech.OTHER
    speaker: Speaker | None = None
    rule: str = ""
    cue: tuple[int, int] | None = None
    evidence: tuple[int, int] | None = None
    tier: Tier = Tier.WEAK
    group: int = -1
    at: int = 0
    sentence: Sentence | None = None
    attribution: Attribution | None = None
    score: float = 0.0


@dataclass(slots=True)
class Reading:
    """A sentence with its phrases and cues."""

    sentence: Sentence
    reader: PhraseReader
    cues: list[Attribution]
    subject: Phrase | None = None
    speakers: dict[int, Speaker | None] = field(default_factory=dict)


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
        self._last: Draft | None = None

    def run(self, sentences: list[Sentence]) -> None:
        """Read the sentences of the article, and after each those inside its marks."""
        for sentence in sentences:
            self._inner.setdefault(sentence.frame, []).append(sentence)
        readings: list[Reading] = []
        for sentence in self._inner.get(-1, []):
            reading = self._read(sentence, None)
            readings.append(reading)
            self._carry_on(reading, readings[-2] if len(readings) > 1 else None)
            self._descend(sentence)
        for reading, after in zip_longest(readings, readings[1:]):
            self._look_ahead(reading, after)

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
        self._tell_names(reading)
        judge = SpeechJudge(reader, cues)
        for at, token in enumerate(sentence.tokens):
            if token.kind == QUOTE:
                self._draft(reading, judge, at, outer)
        self._tell_subject(reading)
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
        self._last = draft if draft.speaker else self._last

    def _tokens_in(self, number: int) -> list[Token]:
        return [t for s in self._inner.get(number, []) for t in s.tokens if t.kind != QUOTE]

    def _attribute(
        self, draft: Draft, reading: Reading, choice: Choice, outer: Speaker | None
    ) -> None:
        cue = choice.cue
        if cue is None:
            return
        key = cue.verb if cue.rule not in ("label", "words before a colon") else -cue.verb - 1
        if key not in reading.speakers:
            reading.speakers[key] = self._who(cue, reading, outer)
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
            self._tell(speaker, place, reading.sentence.paragraph)

    def _tier(self, draft: Draft, choice: Choice) -> Tier:
        if draft.speaker is None:
            return Tier.WEAK
        if choice.score < ADJACENT:
            return max(draft.speaker.tier, Tier.BOUND)
        return draft.speaker.tier

    def _who(self, cue: Attribution, reading: Reading, outer: Speaker | None) -> Speaker | None:
        sentence = reading.sentence
        if cue.subject is None:
            if not (cue.dropped or self._words.has("prodrop")):
                return None
            return self._resolver.dropped(sentence.tokens[cue.start].start, sentence)
        labelled = cue.rule in ("label", "words before a colon") and cue.subject.named
        if labelled and not self._resolver.known(sentence.tokens[cue.subject.name]):
            return None
        found = self._resolver.resolve(reading.reader, cue.subject, sentence, outer)
        if found is None and cue.subject.pronoun and reading.subject is not None:
            token = sentence.tokens[cue.subject.start]
            if token.has(f.INDEF) and reading.subject != cue.subject:
                return self._resolver.resolve(reading.reader, reading.subject, sentence, outer)
        return found

    # -- what is remembered ----------------------------------------------------------------------

    def _tell(self, speaker: Speaker, at: int, paragraph: int) -> None:
        self._resolver.history.tell(
            Referent(
                at, speaker.actor, speaker.name, speaker.gender, subject=True, paragraph=paragraph
            )
        )

    def _tell_names(self, reading: Reading) -> None:
        subject = reading.subject.name if reading.subject is not None else -1
        for n, token in enumerate(reading.sentence.tokens):
            if token.kind == NAME and self._resolver.known(token):
                number = self._resolver.member_of(token)
                speaker = self._resolver.from_actor(number, token.text, Tier.SURE)
                self._resolver.history.tell(
                    Referent(
                        token.start,
                        number,
                        speaker.name,
                        speaker.gender,
                        n == subject,
                        reading.sentence.paragraph,
                    )
                )

    def _tell_subject(self, reading: Reading) -> None:
        """Remember a subject without a name: a pronoun may stand for it later."""
        phrase = reading.subject
        if phrase is None or phrase.named or phrase.pronoun:
            return
        head = reading.reader.tokens[phrase.head]
        if head.has(f.ROLE) and reading.reader.tokens[phrase.start].has(f.INDET):
            words = self._resolver.words_of(reading.reader, phrase)
            at = reading.reader.tokens[phrase.start].start
            self._resolver.history.tell(
                Referent(
                    at,
                    -1,
                    words,
                    head.flags & f.GENDERS,
                    subject=True,
                    paragraph=reading.sentence.paragraph,
                )
            )

    # -- words without a cue of their own ----------------------------------------------------------

    def _carry_on(self, reading: Reading, before: Reading | None) -> None:
        """Give a passage without a cue the speaker who is speaking already."""
        for number in reading.sentence.pairs:
            draft = self.drafts[number]
            if draft.speech is Speech.OTHER or draft.speaker is not None:
                continue
            if draft.attribution is not None and draft.score >= ADJACENT:
                continue
            self._continue(draft, reading, before)

    def _continue(self, draft: Draft, reading: Reading, before: Reading | None) -> None:
        last = self._last
        sentence = reading.sentence
        if before is not None and self._announces(before) and draft.at == 0:
            subject = before.subject
            found = before.cues[-1].subject if before.cues else subject
            if found is not None:
                speaker = self._resolver.resolve(before.reader, found, before.sentence, None)
                self._settle(draft, speaker, "announced by the sentence before", Tier.BOUND)
                return
        if last is not None and last.sentence is not None and last.pair != draft.pair:
            near = last.sentence.paragraph == sentence.paragraph
            if near and draft.at == 0:
                self._settle(draft, last.speaker, "goes on from the words before", Tier.BOUND)
                return
        if draft.at == 0 and before is not None and before.sentence.paragraph == sentence.paragraph:
            self._from_subject(draft, before)

    def _announces(self, before: Reading) -> bool:
        return before.sentence.tokens[-1].text in (":", "：")

    def _from_subject(self, draft: Draft, before: Reading) -> None:
        """Take the subject of the sentence before, if it is somebody."""
        phrase = before.subject
        if phrase is None:
            return
        speaker = self._resolver.resolve(before.reader, phrase, before.sentence, None)
        if speaker is not None and speaker.actor >= 0:
            self._settle(draft, speaker, "named just before", Tier.WEAK)

    def _settle(self, draft: Draft, speaker: Speaker | None, rule: str, tier: Tier) -> None:
        if speaker is None:
            return
        draft.speaker, draft.rule, draft.tier = speaker, rule, tier
        self._last = draft

    def _look_ahead(self, reading: Reading, after: Reading | None) -> None:
        """Give words that open a paragraph the speaker whom the next sentence names."""
        for number in reading.sentence.pairs:
            draft = self.drafts[number]
            if draft.speech is Speech.OTHER or draft.speaker is not None or after is None:
                continue
            if draft.score >= ADJACENT or draft.at:
                continue
            self._from_next(draft, reading, after)

    def _from_next(self, draft: Draft, reading: Reading, after: Reading) -> None:
        first = self.drafts[after.sentence.pairs[0]] if after.sentence.pairs else None
        reopened = first is not None and first.at == 0 and first.speaker is not None
        if first is not None and reopened and not self._pairs[draft.pair].closed:
            self._settle(draft, first.speaker, "goes on in the next paragraph", Tier.BOUND)
            return
        if after.sentence.paragraph != reading.sentence.paragraph:
            return
        for cue in after.cues:
            if cue.subject is not None:
                speaker = self._resolver.resolve(after.reader, cue.subject, after.sentence, None)
                self._settle(draft, speaker, "named just after", Tier.WEAK)
                return

    def _incise(self, inner: Sentence, draft: Draft) -> None:
        """Read the speaker from words put between the marks: «…, explique-t-elle."""
        if draft.speaker is not None and draft.score >= ADJACENT:
            return
        reader = PhraseReader(inner.tokens, self._words, self._resolver.is_person)
        for cue in CueFinder(reader, self._words).run():
            if cue.after and cue.subject is not None and self._inserted(inner, cue):
                speaker = self._resolver.resolve(reader, cue.subject, inner, None)
                if speaker is not None:
                    self._settle(draft, speaker, "insertion in the quote", Tier.BOUND)
                    draft.speech = Speech.DIRECT
                    tokens = inner.tokens
                    draft.cue = (tokens[cue.start].start, tokens[cue.end - 1].end)
                    draft.score = ADJACENT
                    return

    def _inserted(self, inner: Sentence, cue: Attribution) -> bool:
        """Tell whether commas or dashes set a cue and its subject off."""
        tokens, subject = inner.tokens, cue.subject
        if subject is None or not cue.start or tokens[cue.start - 1].text not in _COMMAS:
            return False
        if tokens[subject.start].has(f.FIRST) or cue.strength < 3:
            return False
        end = max(subject.end, cue.end)
        return end >= len(tokens) or tokens[end].kind == SIGN or tokens[end].kind != WORD
