"""Who speaks by a cue: its subject, or whom the sentences before give for one."""

from guillemet.suggest import flags as f
from guillemet.suggest.attribution import ACCORDING, Attribution
from guillemet.suggest.drafts import Reading
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import Phrase
from guillemet.suggest.resolve import Resolver, Speaker
from guillemet.suggest.tokens import QUOTE

LABELS = ("label", "words before a colon")
_BETWEEN = f.ADV | f.TIME | f.PRON | f.CLITIC


class Asker:
    """Asks the resolver for the speakers of one article. `before` is the sentence read last."""

    def __init__(self, words: Lexicon, resolver: Resolver) -> None:
        self._words = words
        self._resolver = resolver
        self.before: Reading | None = None

    def who(self, cue: Attribution, reading: Reading, outer: Speaker | None) -> Speaker | None:
        """Return who speaks by a cue; `outer` is the speaker of the words around it."""
        sentence = reading.sentence
        if cue.subject is None:
            return self._unsaid(cue, reading, outer)
        labelled = cue.rule in LABELS and cue.subject.named
        if labelled and not self._resolver.known(sentence.tokens[cue.subject.name]):
            return None
        whose = self._subject_of(reading, cue.subject)
        found = self._resolver.resolve(reading.reader, whose, sentence, outer)
        if found is None and cue.subject.pronoun and reading.subject is not None:
            token = sentence.tokens[cue.subject.start]
            place = self._place(cue, reading) if token.has(f.INDEF) else None
            if place is not None:
                return place
            if token.has(f.INDEF) and reading.subject != cue.subject:
                return self._resolver.resolve(reading.reader, reading.subject, sentence, outer)
        return found

    def _unsaid(self, cue: Attribution, reading: Reading, outer: Speaker | None) -> Speaker | None:
        """Return who speaks where the verb has no subject."""
        sentence, subject = reading.sentence, reading.subject
        place = self._place(cue, reading)
        if place is not None:
            return place
        drops = cue.dropped or self._words.has("prodrop")
        source = None if drops else self._source(reading)
        if source is None and subject is not None and subject.named and subject.end <= cue.start:
            return self._resolver.resolve(reading.reader, subject, sentence, outer)
        if not drops:
            return source
        return self._resolver.dropped(sentence.tokens[cue.start].start, sentence)

    def _subject_of(self, reading: Reading, phrase: Phrase) -> Phrase:
        """Return the unnamed subject of the sentence for the pronoun that goes on with it."""
        subject = reading.subject
        if not phrase.pronoun or subject is None or subject.named or subject.pronoun:
            return phrase
        tokens = reading.sentence.tokens
        pronoun, head = tokens[phrase.start], tokens[subject.head]
        between = tokens[subject.end : phrase.start]
        if pronoun.has(f.INDEF | f.FIRST | f.THING | f.PLURAL | f.INVERTED) or not between:
            return phrase
        if not head.has(f.ROLE) or any(token.kind in (NAME, QUOTE) for token in between):
            return phrase
        one, two = pronoun.flags & f.GENDERS, head.flags & f.GENDERS
        return phrase if one and two and not one & two else subject

    def _place(self, cue: Attribution, reading: Reading) -> Speaker | None:
        """Return the body at which something is said: À la préfecture, on assure."""
        reader = reading.reader
        first = reader.at(0)
        if first is None or not first.has(f.PREP | f.DATIVE | f.OF):
            return None
        phrase = reader.read(0 if first.has(f.DET) and not first.has(f.DATIVE) else 1)
        if phrase is None or phrase.pronoun or phrase.end > cue.start:
            return None
        head = reader.tokens[phrase.head]
        body = head.has(f.ORG_NOUN | f.ORG_HEAD | f.ORG_LOWER) and not head.has(f.TIME)
        named = phrase.named and self._resolver.is_body(reader.tokens[phrase.name])
        apart = all(t.text == "," or t.has(_BETWEEN) for t in reader.tokens[phrase.end : cue.start])
        group = head.has(f.ROLE) and head.has(f.PLURAL)
        if not apart or not (body or named or group):
            return None
        return self._resolver.resolve(reader, phrase, reading.sentence, None)

    def _source(self, reading: Reading) -> Speaker | None:
        """Return according to whom the sentence before spoke: Laut Polizei … «…», hieß es."""
        before = self.before
        if before is None or before.sentence.paragraph != reading.sentence.paragraph:
            return None
        for cue in reversed(before.cues):
            if cue.rule == ACCORDING and cue.subject is not None:
                return self._resolver.resolve(before.reader, cue.subject, before.sentence, None)
        return None
