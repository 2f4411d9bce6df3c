"""Telling the history of an article who is spoken of, sentence by sentence."""

from guillemet.suggest import flags as f
from guillemet.suggest.drafts import Reading
from guillemet.suggest.frames import NAME
from guillemet.suggest.history import Referent
from guillemet.suggest.model import Tier
from guillemet.suggest.phrases import Phrase
from guillemet.suggest.resolve import Resolver, Speaker


class Teller:
    """Tells whom a sentence names, and whom its subject goes on speaking of."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver

    def speaker(self, speaker: Speaker, at: int, paragraph: int) -> None:
        """Remember who spoke up to the position `at`."""
        self._resolver.history.tell(
            Referent(
                at, speaker.actor, speaker.name, speaker.gender, subject=True, paragraph=paragraph
            )
        )

    def names(self, reading: Reading) -> None:
        """Remember everybody whom a sentence names."""
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

    def subject(self, reading: Reading) -> None:
        """Remember a subject without a name: a pronoun may stand for it later."""
        phrase = reading.subject
        if phrase is None or phrase.named or phrase.pronoun:
            return
        head = reading.reader.tokens[phrase.head]
        if head.has(f.ROLE | f.KIN | f.ORG_NOUN | f.COMMON) and self._again(reading, phrase):
            return
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

    def _again(self, reading: Reading, phrase: Phrase) -> bool:
        """Remember whom a subject such as *the agency* goes on speaking of."""
        first = reading.reader.tokens[phrase.start]
        if first.has(f.INDET) or not first.has(f.DET) or first.has(f.POSS):
            return False
        speaker = self._resolver.resolve(reading.reader, phrase, reading.sentence, None)
        if speaker is None or speaker.actor < 0:
            return False
        self.speaker(speaker, first.start, reading.sentence.paragraph)
        return True
