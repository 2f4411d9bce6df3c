"""Speakers of passages without a cue of their own: from what stands before and after."""

from itertools import takewhile

from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import MarkPair
from guillemet.suggest import flags as f
from guillemet.suggest.choose import ADJACENT
from guillemet.suggest.drafts import Draft, Reading
from guillemet.suggest.frames import NAME
from guillemet.suggest.model import Tier
from guillemet.suggest.phrases import Phrase
from guillemet.suggest.resolve import Resolver, Speaker
from guillemet.suggest.tokens import WORD

_NEAR = 8
"""Words behind a passage among which its speaker can stand."""


class Carrier:
    """Carries speakers on. `last` is the passage that was given its speaker last."""

    def __init__(
        self, pairs: tuple[MarkPair, ...], resolver: Resolver, drafts: list[Draft]
    ) -> None:
        self._pairs = pairs
        self._resolver = resolver
        self._drafts = drafts
        self.last: Draft | None = None
        self._answered: Speaker | None = None

    def carry_on(self, reading: Reading, before: Reading | None) -> None:
        """Give a passage without a cue the speaker who is speaking already."""
        for number in reading.sentence.pairs:
            draft = self._drafts[number]
            if draft.speech is Speech.OTHER or draft.speaker is not None:
                continue
            if draft.attribution is not None and draft.score >= ADJACENT:
                continue
            self._continue(draft, reading, before)

    def _continue(self, draft: Draft, reading: Reading, before: Reading | None) -> None:
        paragraph = reading.sentence.paragraph
        near = before if before and before.sentence.paragraph == paragraph else None
        if self._beside(draft, reading) or self._message(draft, reading):
            return
        if reading.reported and near is not None and self._from_subject(draft, near):
            return
        if draft.at == 0 and self._announced(draft, before):
            return
        newcomer = draft.at == 0 and near is not None and self._newcomer(near)
        if newcomer and near is not None and self._from_subject(draft, near):
            return
        last, opens = self._spoke(draft, paragraph), draft.at == 0
        opens = opens or reading.sentence.tokens[draft.at - 1].text in (":", "：")
        if last is not None and (opens or reading.reported):
            self.settle(draft, last.speaker, "goes on from the words before", Tier.BOUND)
        elif opens and near is not None:
            self._from_subject(draft, near)

    def _beside(self, draft: Draft, reading: Reading) -> bool:
        """Take the person whom the words behind a comma name: «…», suelta Diego Paz."""
        after = reading.reader.at(draft.at + 1)
        if draft.attribution is not None or after is None:
            return False
        if after.text == ":" and not draft.at:  # « … » : l'entraîneur X n'a pas pris de gants
            return self._named_at(draft, reading, draft.at + 2)
        if after.text not in (",", "،", "，"):
            return False
        tokens = reading.sentence.tokens[draft.at + 2 : draft.at + _NEAR]
        words = takewhile(lambda t: t.kind == WORD and not t.has(f.CONJ | f.REL | f.THAT), tokens)
        n = draft.at + 2 + sum(1 for _ in words)
        name = reading.reader.at(n)
        if name is None or name.kind != NAME or not self._resolver.is_person(name):
            return False
        return self._named_at(draft, reading, n)

    def _named_at(self, draft: Draft, reading: Reading, n: int) -> bool:
        """Take whom the phrase at `n` names, if the article knows them."""
        phrase = reading.reader.read(n)
        if phrase is None or not phrase.named or not self._somebody(reading, phrase):
            return False
        speaker = self._resolver.resolve(reading.reader, phrase, reading.sentence, None)
        self.settle(draft, speaker, "named beside the words", Tier.WEAK)
        return speaker is not None

    def _message(self, draft: Draft, reading: Reading) -> bool:
        """Take the subject where a noun announces the words: with the slogan «…»."""
        if not draft.at or draft.attribution is not None:
            return False
        return reading.sentence.tokens[draft.at - 1].has(f.QUOTED) and self._from_subject(
            draft, reading
        )

    def carry_over(self, before: Reading, reading: Reading) -> None:
        """Give a paragraph that is nothing but speech the speaker of the one before."""
        if (
            before.sentence.paragraph + 1 != reading.sentence.paragraph
            or not before.sentence.number
        ):
            return
        if len(reading.sentence.pairs) != 1 or any(
            token.kind in (WORD, NAME) for token in reading.sentence.tokens
        ):
            return
        draft = self._drafts[reading.sentence.pairs[0]]
        if draft.speech is Speech.OTHER or draft.speaker is not None:
            return
        last = self._drafts[before.sentence.pairs[-1]] if before.sentence.pairs else None
        if last is not None and last.speaker is not None:
            self.settle(draft, last.speaker, "goes on in the next paragraph", Tier.WEAK)
        elif last is None and before.sentence.tokens[-1].text in ("?", "？", "؟"):
            self._answer(draft)
        elif last is None:
            self._from_subject(draft, before)

    def _answer(self, draft: Draft) -> None:
        """Give words below a question the speaker of the answer before, or the one person."""
        last = self._answered or self._resolver.first_person()
        if last is not None:
            self._answered = last
            self.settle(draft, last, "answer in an interview", Tier.WEAK)

    def _somebody(self, reading: Reading, phrase: Phrase) -> bool:
        """Tell whether a phrase can stand for one who speaks."""
        tokens = reading.reader.tokens
        if phrase.named:
            return self._resolver.known(tokens[phrase.name])
        if tokens[phrase.start].has(f.INDET):
            return True
        return phrase.pronoun or tokens[phrase.head].has(f.ROLE | f.KIN | f.ORG_NOUN | f.ORG_HEAD)

    def _newcomer(self, before: Reading) -> bool:
        """Tell whether the sentence before speaks of somebody and quotes nobody."""
        subject = before.subject
        if before.sentence.pairs or subject is None or subject.pronoun or subject.start:
            return False
        tokens = before.reader.tokens
        if subject.named:
            name = tokens[subject.name]
            return self._resolver.known(name) and self._resolver.is_person(name)
        new = tokens[subject.start].has(f.POSS | f.INDET) or tokens[subject.head].has(f.KIN)
        return new and tokens[subject.head].has(f.ROLE | f.KIN)

    def _spoke(self, draft: Draft, paragraph: int) -> Draft | None:
        last = self.last
        if last is None or last.sentence is None or last.pair == draft.pair:
            return None
        return last if last.sentence.paragraph == paragraph else None

    def _announced(self, draft: Draft, before: Reading | None) -> bool:
        """Take who is spoken of where the sentence before ends with a colon."""
        if before is None or before.sentence.tokens[-1].text not in (":", "："):
            return False
        found = before.cues[-1].subject if before.cues else before.subject
        if found is None:
            return False
        speaker = self._resolver.resolve(before.reader, found, before.sentence, None)
        self.settle(draft, speaker, "announced by the sentence before", Tier.BOUND)
        return True

    def _from_subject(self, draft: Draft, before: Reading) -> bool:
        """Take the subject of the sentence before; return False if it is nobody."""
        subjects = (cue.subject for cue in reversed(before.cues))
        told = next((one for one in subjects if one and self._somebody(before, one)), None)
        phrase = told or before.subject
        if phrase is None or not self._somebody(before, phrase):
            return False
        speaker = self._resolver.resolve(before.reader, phrase, before.sentence, None)
        somebody = before.reader.tokens[phrase.head].has(f.ROLE | f.KIN)
        if speaker is None or not (told is not None or speaker.actor >= 0 or somebody):
            return False
        self.settle(draft, speaker, "named just before", Tier.WEAK)
        return True

    def settle(self, draft: Draft, speaker: Speaker | None, rule: str, tier: Tier) -> None:
        """Give a passage its speaker, if there is one, and tell by which rule."""
        if speaker is None:
            return
        draft.speaker, draft.rule, draft.tier = speaker, rule, tier
        self.last = draft

    def look_ahead(self, reading: Reading, after: Reading | None) -> None:
        """Give words that open a paragraph the speaker whom the next sentence names."""
        for number in reading.sentence.pairs:
            draft = self._drafts[number]
            if draft.speech is Speech.OTHER or draft.speaker is not None or after is None:
                continue
            if draft.score >= ADJACENT or (draft.at and not self._dateline(reading, draft.at)):
                continue
            self._from_next(draft, reading, after)

    def _dateline(self, reading: Reading, at: int) -> bool:
        """Tell whether only a place and a dash stand before: ROMA - «…»."""
        return at < 5 and reading.sentence.tokens[at - 1].text in ("-", "–", "—")

    def _from_next(self, draft: Draft, reading: Reading, after: Reading) -> None:
        first = self._drafts[after.sentence.pairs[0]] if after.sentence.pairs else None
        reopened = first is not None and first.at == 0 and first.speaker is not None
        if first is not None and reopened and not self._pairs[draft.pair].closed:
            self.settle(draft, first.speaker, "goes on in the next paragraph", Tier.BOUND)
            return
        if after.sentence.paragraph != reading.sentence.paragraph:
            return
        for cue in after.cues:
            if cue.subject is not None:
                speaker = self._resolver.resolve(after.reader, cue.subject, after.sentence, None)
                self.settle(draft, speaker, "named just after", Tier.WEAK)
                return
        subject = after.subject
        if subject is None or not subject.named or subject.start:
            return
        if self._resolver.is_person(after.reader.tokens[subject.name]):
            speaker = self._resolver.resolve(after.reader, subject, after.sentence, None)
            self.settle(draft, speaker, "named just after", Tier.WEAK)
