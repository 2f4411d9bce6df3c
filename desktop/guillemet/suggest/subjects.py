"""Which phrase of a sentence is the subject of a verb of speech."""

from guillemet.suggest import flags as f
from guillemet.suggest.asides import Asides
from guillemet.suggest.attribution import ACCORDING, Attribution
from guillemet.suggest.clauses import COMMAS, HARD, Clauses
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.sources import located, whole_clause
from guillemet.suggest.tokens import QUOTE, WORD, Token


class SubjectFinder:
    """Finds the subjects in one sentence. `found` are the cues before, which may lend theirs."""

    def __init__(
        self, reader: PhraseReader, clauses: Clauses, words: Lexicon, found: list[Attribution]
    ) -> None:
        self._reader = reader
        self._tokens = reader.tokens
        self._clauses = clauses
        self._words = words
        self._found = found
        self._asides = Asides(reader, words)

    def find(self, cue: Attribution) -> None:
        """Set the subject of a cue and the rule that found it."""
        if self._passive(cue):
            return
        inverted = self._inverted(cue)
        if inverted is not None:
            cue.subject, cue.rule, cue.after = inverted, "inverted pronoun", True
            return
        token = self._tokens[cue.verb]
        if token.has(f.INF) and not token.has(f.FIN) and self._narrated(cue):
            return
        coordinated = self._coordinated(cue)
        if token.has(f.INF | f.GER) and not token.has(f.FIN):
            self._borrow(cue, "verb without a subject of its own")
        elif (self._opens_clause(cue) and self._subject_after(cue)) or self._located(cue):
            return
        elif coordinated:
            self._borrow(cue, "second verb of a subject")
        else:
            self._subject_before(cue)

    def _passive(self, cue: Attribution) -> bool:
        """Take who stands behind *by* as the subject of a verb in the passive."""
        token = self._tokens[cue.verb]
        group = self._tokens[cue.start : cue.verb]
        if not token.has(f.PART) or not any(one.has(f.PASSIVE) for one in group):
            return False
        after = self._reader.at(cue.verb + 1)
        if after is not None and after.has(f.AGENT):
            begin = cue.verb + (1 if after.has(f.DET) else 2)
            cue.subject, cue.rule, cue.after = self._reader.read(begin), "agent of the cue", True
        return True

    def _narrated(self, cue: Attribution) -> bool:
        """Find who goes on: et la chercheuse d'ajouter."""
        of = self._reader.at(cue.start - 1)
        end = cue.start - int(of is not None and of.has(f.OF))
        phrase = self._clauses.best(self._clauses.clause_start(end), end)
        if phrase is None or phrase.end != end or phrase.pronoun:
            return False
        head = self._tokens[phrase.head]
        if end == cue.start and not (phrase.named or head.has(f.ROLE | f.KIN)):
            return False  # on entend une femme lancer
        cue.subject, cue.rule = phrase, "subject of the cue"
        return True

    def _inverted(self, cue: Attribution) -> Phrase | None:
        """Return the pronoun of ``a-t-il dit``, ``dit-elle``, ``fügte er hinzu``."""
        for k in range(cue.start, cue.verb + 2):
            token = self._reader.at(k)
            if token is None or k == cue.verb or not self._reader.is_pronoun(k):
                continue
            if k > cue.verb and token.has(f.THING) and not self._tokens[cue.verb].has(f.SAY):
                continue  # fand es „…“
            follows = (
                k > cue.verb
                and self._tokens[cue.verb].has(f.FIN)
                and self._words.has("pronoun_after")
                and not token.has(f.CLITIC)
            )
            if token.has(f.INVERTED) or (follows and self._second(cue)):
                return Phrase(k, k + 1, head=k, pronoun=True, stop=k + 1)
        return None

    def _second(self, cue: Attribution) -> bool:
        """Tell whether a pronoun behind the verb is its subject: als Grund nennen sie."""
        if self._opens_clause(cue):
            return True
        if not self._words.has("verb_last"):
            return False
        before = self._clauses.best(self._clauses.clause_start(cue.start), cue.start)
        if before is None:  # Ihr Galerist, Hanno Krull, nennt sie …
            return not self._closes_apposition(cue.start - 1)
        return not before.named and not self._tokens[before.head].has(f.ROLE | f.KIN | f.ORG)

    def _opens_clause(self, cue: Attribution) -> bool:
        """Tell whether nothing before the verb can be its subject."""
        before = self._reader.at(cue.start - 1)
        if before is None:
            return True
        if before.kind == QUOTE:
            return not self._names_body(cue.start - 1)
        if self._words.has("verb_first"):
            return not self._named_before(cue) and not self._topic(cue)
        if before.text in COMMAS:
            k = cue.start - 2
            while k > 0 and self._tokens[k].text in COMMAS:
                k -= 1
            quoted = k >= 0 and self._tokens[k].kind == QUOTE
            return quoted or not self._closes_apposition(cue.start - 1)
        return before.text in HARD or before.text in ".!?…"

    def _names_body(self, n: int) -> bool:
        """Tell whether words in marks only name a body: представитель компании «…» назвал."""
        before = self._reader.at(n - 1)
        return before is not None and before.has(f.ORG_NOUN) and not before.has(f.SAY)

    def _topic(self, cue: Attribution) -> bool:
        """Tell whether the subject stands before an Arabic verb, as a topic: أما الطبيب فقال."""
        begin = self._clauses.clause_start(cue.start)
        if self._tokens[begin].low == "أما":
            return True
        phrase = self._clauses.best(begin, cue.start)
        if phrase is None or phrase.end != cue.start or phrase.start != begin:
            return False
        return phrase.named or self._tokens[phrase.head].has(f.ROLE | f.KIN)

    def _named_before(self, cue: Attribution) -> bool:
        """Tell whether an apposed name stands right before a verb that comes late."""
        comma, name = self._reader.at(cue.start - 1), self._reader.at(cue.start - 2)
        if comma is None or name is None or comma.text not in COMMAS or name.kind != NAME:
            return False
        return self._closes_apposition(cue.start - 1)

    def _closes_apposition(self, comma: int) -> bool:
        """Tell whether a comma ends an inserted part, with the subject before it."""
        for k in range(comma - 1, max(-1, comma - 30), -1):
            token = self._tokens[k]
            if token.kind == QUOTE or token.text in HARD:
                return False
            if token.text in (",", "،"):
                return True
        return False

    def _subject_after(self, cue: Attribution) -> bool:
        """Find ``…, a indiqué à l'AFP le porte-parole``."""
        if self._words.has("unspaced"):
            return False
        n = cue.verb + 1
        while (here := self._reader.at(n)) is not None and _reflexive(here):
            n += 1
        n = self._asides.skip(n)
        token = self._reader.at(n)
        if token is None or token.kind == QUOTE or token.has(f.THAT):
            return False
        phrase = self._reader.read(n)
        if phrase is None or (phrase.pronoun and not self._words.has("pronoun_after")):
            return False
        cue.subject, cue.rule, cue.after = phrase, "subject after the cue", True
        return True

    def _located(self, cue: Attribution) -> bool:
        """Find where somebody spoke whom a plural verb leaves out: сообщили в полиции."""
        if not self._words.has("plural_sources"):
            return False
        opens = self._opens_clause(cue)
        phrase = located(self._reader, self._clauses, cue.start, cue.verb, opens=opens)
        if phrase is None:
            return False
        cue.subject, cue.rule, cue.after = phrase, "where it was said", phrase.start > cue.verb
        return True

    def _relates(self, n: int) -> bool:
        """Tell a relative pronoun from a conjunction: Zulmira Teles, que promete."""
        token, before = self._tokens[n], self._reader.at(n - 1)
        if token.has(f.REL):
            return True
        return token.has(f.THAT) and before is not None and before.text in (",", "،")

    def _beyond_words(self, cue: Attribution) -> Phrase | None:
        """Find the subject before words in marks: während X von einer „Fälschung“ spricht."""
        k = cue.start - 1
        if k < 1 or self._tokens[k].kind != QUOTE:
            return None
        begin = self._clauses.clause_start(k)
        found = self._clauses.best(begin, k)
        comma = self._reader.at(begin - 1)
        if found is None and comma is not None and comma.text in COMMAS:
            found = self._clauses.before_comma(begin - 1)
        return found

    def _coordinated(self, cue: Attribution) -> bool:
        before = self._reader.at(cue.start - 1)
        if before is None or not self._found:
            return False
        return before.kind == WORD and before.has(f.CONJ) and not before.has(f.REL | f.THAT)

    def _borrow(self, cue: Attribution, rule: str) -> None:
        """Take the subject of the verb before, or the first one of the sentence."""
        for earlier in reversed(self._found):
            if earlier.subject is not None and earlier.rule != ACCORDING:
                cue.subject, cue.rule = earlier.subject, rule
                return
        cue.subject, cue.rule = self._clauses.first_subject(0, cue.start), rule
        if cue.subject is None:
            cue.dropped = True

    def _subject_before(self, cue: Attribution) -> None:
        """Find the subject in the part of the sentence before the verb."""
        end = cue.start
        before = self._reader.at(end - 1)
        if before is not None and before.text in COMMAS:
            cue.subject = self._clauses.before_comma(end - 1)
            cue.rule = "subject before an insertion"
        else:
            begin = self._clauses.clause_start(end)
            cue.subject = self._clauses.best(begin, end)
            cue.rule = "subject of the cue"
            relative = self._reader.at(begin - 1)
            if cue.subject is None and relative is not None and self._relates(begin - 1):
                cue.subject, cue.rule = self._clauses.antecedent(begin - 1), "antecedent of the cue"
        if cue.subject is None and self._words.has("verb_last"):
            cue.subject = self._beyond_words(cue)
        if cue.subject is None and self._subject_after(cue):
            return
        if cue.subject is None and self._words.has("unspaced"):
            cue.subject = whole_clause(self._reader, self._clauses, cue.start)
        if cue.subject is None:
            cue.dropped = self._words.has("prodrop")


def _reflexive(token: Token) -> bool:
    return token.has(f.CLITIC) and not token.has(f.DET | f.PRON)
