"""Verbs of speech in a sentence, and their subjects."""

from guillemet.suggest import flags as f
from guillemet.suggest.according import TELLS, Sources
from guillemet.suggest.asides import Asides
from guillemet.suggest.attribution import Attribution
from guillemet.suggest.clauses import COMMAS, Clauses
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.subjects import SubjectFinder
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
        self._subjects = SubjectFinder(reader, self._clauses, words, self._found)

    def run(self) -> list[Attribution]:
        """Return verbs of speech and words like *according to*, in their order."""
        for n, token in enumerate(self._tokens):
            if token.kind != WORD or not (token.flags & _TELLS or token.low == "so"):
                if token.kind == WORD and not token.flags & ~f.VERB and self._dashed(n):
                    self._verb(n)
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

    def _dashed(self, n: int) -> bool:
        """Tell whether an unknown word behind a dash speaks: «…», — философствует он."""
        if n < 2 or self._tokens[n - 1].text not in ("—", "–") or self._tokens[n].capital:
            return False
        k = n - 2
        while k > 0 and self._tokens[k].text in COMMAS:
            k -= 1
        after = self._reader.at(n + 1)
        if self._tokens[k].kind != QUOTE or after is None:
            return False
        return after.kind == NAME or after.has(f.PRON | f.ROLE | f.KIN | f.CIVIL)

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
        self._subjects.find(cue)
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
