"""Verbs of speech in a sentence, and their subjects."""

from guillemet.suggest import flags as f
from guillemet.suggest.according import TELLS, Sources
from guillemet.suggest.asides import Asides
from guillemet.suggest.attribution import ACCORDING, Attribution
from guillemet.suggest.clauses import COMMAS, HARD, Clauses
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.sources import located, whole_clause
from guillemet.suggest.tokens import QUOTE, WORD, Token

_PAST = ("ó", "ò", "ou", "eu", "iu")
"""How verbs of the past end in Spanish, Italian and Portuguese, and no noun does."""
_TELLS = TELLS | f.CUE
_GROUP = f.AUX | f.NEG | f.ADV | f.CLITIC


class CueFinder:
    """Finds the cues of one sentence from left to right."""

    def __init__(self, reader: PhraseReader, words: Lexicon) -> None:
        self._reader = reader
        self._clauses = Clauses(reader)
        self._tokens = reader.tokens
        self._words = words
        self._found: list[Attribution] = []
        self._sources = Sources(reader, self._clauses, words, self._found)
        self._asides = Asides(reader, words)

    def run(self) -> list[Attribution]:
        """Return verbs of speech and words like *according to*, in their order."""
        for n, token in enumerate(self._tokens):
            if token.kind != WORD or not (token.flags & _TELLS or token.low == "so"):
                continue
            if self._sources.read(n):
                continue
            if token.has(f.CUE) and self._is_verb(n):
                self._verb(n)
        return self._found

    def main_subject(self) -> Phrase | None:
        """Return the first phrase of the sentence that no preposition governs."""
        return self._clauses.first_subject(0, len(self._tokens))

    # -- verbs -----------------------------------------------------------------------------------

    def _is_verb(self, n: int) -> bool:
        token, before = self._tokens[n], self._reader.at(n - 1)
        if token.has(f.FIN):
            return not self._is_noun(n, before) and self._is_finite(n)
        if token.has(f.PART):
            return self._has_auxiliary(n)
        return before is None or not before.has(f.DET) or before.has(f.CLITIC)

    def _is_finite(self, n: int) -> bool:
        """Tell whether a bare form, as English has, stands as a verb: they say, will say."""
        token = self._tokens[n]
        if not (token.has(f.INF) and self._words.has("base_forms")):
            return True
        k = n - 1
        while k >= 0 and self._tokens[k].has(f.ADV | f.NEG):
            k -= 1
        if k < 0 or self._tokens[k].kind == QUOTE:
            return False
        before = self._tokens[k]
        plural = before.kind == WORD and before.low.endswith("s") and not before.has(f.CLOSED)
        return (
            plural or before.has(f.PRON | f.AUX | f.CONJ | f.PLURAL | f.REL) or before.low == "to"
        )

    def _is_noun(self, n: int, before: Token | None) -> bool:
        """Tell a noun that looks like a verb by the words before it."""
        token = self._tokens[n]
        if before is None or before.kind != WORD:
            return before is None and not self._follows_subject(n)
        if token.low.endswith(_PAST):
            return False
        if before.has(f.CLITIC) and before.has(f.DET):
            second = self._reader.at(n - 2)
            subject = second is None or second.kind == NAME
            return not (subject or (second is not None and second.has(f.PRON | f.NEG | f.REL)))
        determined = before.has(f.DET) and not before.has(f.PRON)
        prepared = before.has(f.PREP) and not before.has(f.CONJ | f.THAT)
        prepared = prepared and not self._words.has("unspaced")
        return determined or token.has(f.ROLE) or before.has(f.OF) or prepared

    def _follows_subject(self, n: int) -> bool:
        """Tell whether a verb at the start of a sentence has its subject behind it."""
        follows = self._reader.at(n + 1)
        return (
            (
                follows is not None
                and (
                    follows.kind == NAME
                    or follows.has(f.PRON | f.DET | f.AUX | f.ROLE | f.THAT | f.CUE)
                )
            )
            or self._words.has("prodrop")
            or self._words.has("verb_first")
        )

    def _has_auxiliary(self, n: int) -> bool:
        k = n - 1
        while k >= 0 and n - k < 7:
            token = self._tokens[k]
            if token.has(f.AUX):
                return True
            if token.kind == WORD and token.has(f.CONJ) and self._found:
                return self._found[-1].verb < k and bool(
                    self._tokens[self._found[-1].verb].flags & f.PART
                )
            skip = f.NEG | f.ADV | f.CLITIC | f.PRON | f.TIME
            if token.kind != WORD or not token.has(skip):
                return self._aside_between(k, n)
            k -= 1
        return False

    def _aside_between(self, k: int, n: int) -> bool:
        """Tell whether only a phrase such as *de son côté* parts a verb from its auxiliary."""
        for j in range(k, max(-1, k - 5), -1):
            token = self._tokens[j]
            if token.has(f.AUX):
                return self._asides.skip(j + 1) == n
        return self._words.has("verb_last") and any(
            t.has(f.AUX) for t in self._tokens[max(0, n - 25) : n]
        )

    def _verb(self, n: int) -> None:
        start = n
        while start > 0 and self._in_group(start - 1):
            start -= 1
        end = n + 1
        cue = Attribution(start, end, n, strength=self._strength(n))
        self._subject(cue)
        self._found.append(cue)

    def _in_group(self, k: int) -> bool:
        token = self._tokens[k]
        if token.kind != WORD or not token.has(_GROUP):
            return self._inverted_at(k)
        if token.has(f.DET) and not token.has(f.CLITIC):
            return False
        return not (token.has(f.CONJ | f.THAT | f.REL) and not token.has(f.AUX | f.ADV))

    def _inverted_at(self, k: int) -> bool:
        """Tell whether a pronoun stands between auxiliary and participle: a-t-il dit."""
        return self._tokens[k].has(f.INVERTED)

    def _strength(self, n: int) -> int:
        token = self._tokens[n]
        if token.has(f.SAY):
            return 3
        return 2 if token.has(f.JUDGE) else 1

    # -- subjects --------------------------------------------------------------------------------

    def _subject(self, cue: Attribution) -> None:
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

    def _narrated(self, cue: Attribution) -> bool:
        """Find who goes on: et la chercheuse d'ajouter."""
        of = self._reader.at(cue.start - 1)
        if of is None or not of.has(f.OF):
            return False
        phrase = self._clauses.best(self._clauses.clause_start(cue.start - 1), cue.start - 1)
        if phrase is None or phrase.end != cue.start - 1:
            return False
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
            follows = k > cue.verb and self._words.has("pronoun_after") and not token.has(f.CLITIC)
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
        if before is None:
            return True
        return not before.named and not self._tokens[before.head].has(f.ROLE | f.KIN | f.ORG)

    def _opens_clause(self, cue: Attribution) -> bool:
        """Tell whether nothing before the verb can be its subject."""
        before = self._reader.at(cue.start - 1)
        if before is None or before.kind == QUOTE:
            return True
        if self._words.has("verb_first"):
            topic = self._tokens[self._clauses.clause_start(cue.start)]
            return topic.low != "أما" and not self._named_before(cue)
        if before.text in COMMAS:
            k = cue.start - 2
            while k > 0 and self._tokens[k].text in COMMAS:
                k -= 1
            quoted = k >= 0 and self._tokens[k].kind == QUOTE
            return quoted or not self._closes_apposition(cue.start - 1)
        return before.text in HARD or before.text in ".!?…"

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
            if cue.subject is None and relative is not None and relative.has(f.REL):
                cue.subject, cue.rule = self._clauses.antecedent(begin - 1), "antecedent of the cue"
        if cue.subject is None and self._subject_after(cue):
            return
        if cue.subject is None and self._words.has("unspaced"):
            cue.subject = whole_clause(self._reader, self._clauses, cue.start)
        if cue.subject is None:
            cue.dropped = self._words.has("prodrop")


def _reflexive(token: Token) -> bool:
    return token.has(f.CLITIC) and not token.has(f.DET | f.PRON)
