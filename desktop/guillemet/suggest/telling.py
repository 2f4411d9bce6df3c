"""Telling the history of an article who is spoken of, sentence by sentence."""

from guillemet.suggest import flags as f
from guillemet.suggest.drafts import Reading
from guillemet.suggest.frames import NAME
from guillemet.suggest.history import Referent
from guillemet.suggest.model import Tier
from guillemet.suggest.phrases import Phrase
from guillemet.suggest.resolve import Resolver, Speaker

_TOPICS = frozenset(("quant à", "as for", "en cuanto a", "quanto a", "что касается"))
"""Words at the start of a sentence after which it speaks of somebody."""
_NEAR = 4


class Teller:
    """Tells whom a sentence names, and whom its subject goes on speaking of."""

    def __init__(self, resolver: Resolver, *, bare: bool = False) -> None:
        self._resolver = resolver
        self._bare = bare  # the language has no articles

    def speaker(self, speaker: Speaker, at: int, paragraph: int) -> None:
        """Remember who spoke up to the position `at`."""
        self._resolver.history.tell(
            Referent(
                at,
                speaker.actor,
                speaker.name,
                speaker.gender,
                subject=True,
                paragraph=paragraph,
                thing=speaker.thing,
            )
        )

    def names(self, reading: Reading) -> None:
        """Remember everybody whom a sentence names."""
        subject = reading.subject.name if reading.subject is not None else -1
        topic = reading.sentence.tokens[0].low in _TOPICS
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
                        n == subject or (topic and n < _NEAR),
                        reading.sentence.paragraph,
                    )
                )

    def subject(self, reading: Reading) -> None:
        """Remember a subject without a name: a pronoun may stand for it later."""
        phrase = reading.subject
        if phrase is None or phrase.named:
            return
        tokens = reading.reader.tokens
        first, head = tokens[phrase.start], tokens[phrase.head]
        if phrase.pronoun:
            again = not first.has(f.INDEF | f.FIRST | f.PLURAL | f.THING)
        else:
            again = head.has(f.ROLE | f.KIN | f.ORG_NOUN | f.COMMON) and first.has(f.DET)
            again = again and not first.has(f.INDET | f.POSS)
        if again and self._again(reading, phrase):
            return
        described = first.has(f.DET) or phrase.start != phrase.head or self._bare
        if head.has(f.ROLE | f.KIN) and described and not phrase.pronoun:
            self._unnamed(reading, phrase)

    def _again(self, reading: Reading, phrase: Phrase) -> bool:
        """Remember whom a subject such as *the agency* or *she* goes on speaking of."""
        speaker = self._resolver.resolve(reading.reader, phrase, reading.sentence, None)
        if speaker is None or speaker.actor < 0:
            return False
        at = reading.reader.tokens[phrase.start].start
        self.speaker(speaker, at, reading.sentence.paragraph)
        return True

    def _unnamed(self, reading: Reading, phrase: Phrase) -> None:
        tokens = reading.reader.tokens
        head = tokens[phrase.head]
        self._resolver.history.tell(
            Referent(
                tokens[phrase.start].start,
                -1,
                self._resolver.words_of(reading.reader, phrase),
                head.flags & f.GENDERS,
                subject=True,
                paragraph=reading.sentence.paragraph,
                main=True,
            )
        )
