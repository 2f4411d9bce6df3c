"""Where clauses begin and which phrase of them is their subject."""

from typing import Final

from guillemet.suggest import flags as f
from guillemet.suggest.frames import NAME
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.tokens import QUOTE, WORD

COMMAS: Final = (",", "،", "，", "—", "–", "-")
HARD: Final = (";", ":", "(", ")", "；", "：")


class Clauses:
    """The clauses of one sentence, read from its commas, conjunctions and relatives."""

    def __init__(self, reader: PhraseReader) -> None:
        self._reader = reader
        self._tokens = reader.tokens

    def first_subject(self, start: int, stop: int) -> Phrase | None:
        """Return the first phrase of the sentence that no preposition governs."""
        n = self._reader.absolute(start)
        while n < stop:
            if self._governs(n) and not self._reader.begins_name(n):
                n = max(self._reader.governed(n + 1), n + 1)
                continue
            phrase = self._reader.read(n)
            if phrase is not None:
                return phrase
            n += 1
        return None

    def _governs(self, n: int) -> bool:
        token = self._tokens[n]
        if token.kind != WORD:
            return False
        return token.has(f.PREP | f.OF) and not token.has(f.DET)

    def clause_start(self, end: int) -> int:
        """Return where the clause begins whose verb stands at `end`."""
        closed = 0
        for k in range(end - 1, -1, -1):
            token = self._tokens[k]
            closed += (token.text in ")）") - (token.text in "(（")
            if closed > 0 or (token.text in "(（" and closed == 0):
                continue
            apart = token.kind == QUOTE and not self._is_name(k)
            if apart or token.text in COMMAS or token.text in HARD:
                return k + 1
            if token.kind == WORD and token.has(f.THAT | f.REL) and not token.has(f.DET):
                return k + 1
            if token.kind == WORD and token.has(f.CONJ) and not self._joins_names(k):
                return k + 1
        return 0

    def _joins_names(self, k: int) -> bool:
        before, follows = self._reader.at(k - 1), self._reader.at(k + 1)
        return (
            before is not None
            and follows is not None
            and before.kind == NAME
            and (follows.kind == NAME or follows.has(f.DET))
        )

    def best(self, begin: int, end: int) -> Phrase | None:
        """Choose among the phrases of a clause: the first that no preposition governs."""
        n, found = begin, None
        while n < end:
            token = self._tokens[n]
            if token.kind == WORD and token.has(f.PREP) and not token.has(f.DET):
                phrase = self._reader.read(n + 1)
                reach = phrase.end if phrase is not None else n + 1
                if reach == end and phrase is not None and phrase.named and found is None:
                    name = self._reader.at(phrase.name)
                    if phrase.name == end - 1 and phrase.start != phrase.name and name is not None:
                        return Phrase(phrase.name, end, phrase.name, phrase.name, stop=end)
                n = max(reach, n + 1)
                continue
            phrase = self._reader.read(n)
            if phrase is None or self._adjective(phrase):
                n += 1
                continue
            if found is None or (self._reaches(phrase.end, end) and self._outranks(phrase, found)):
                found = phrase
            n = max(phrase.end, n + 1)
        return found

    def _adjective(self, phrase: Phrase) -> bool:
        """Tell an adjective alone: Più cauto l'Ordine dei medici."""
        token = self._tokens[phrase.start]
        return phrase.end == phrase.start + 1 and token.has(f.ADJ) and not token.has(f.ROLE | f.KIN)

    def _reaches(self, start: int, end: int) -> bool:
        """Tell whether only words like *yesterday* stand between a phrase and its verb."""
        between = self._tokens[start:end]
        if between and between[0].has(f.PREP) and self._reader.unspaced:
            return True  # 王慧敏对记者说
        return all(token.has(f.TIME | f.ADV) for token in between)

    def _outranks(self, phrase: Phrase, found: Phrase) -> bool:
        """Tell whether the name beside the verb says more than the phrase before it."""
        if not phrase.named:
            common = self._tokens[found.head].has(f.COMMON) and not found.named
            return common and self._tokens[phrase.head].has(f.ROLE)
        if not found.named:
            return True
        person = self._reader.is_person
        return person(self._tokens[phrase.name]) and not person(self._tokens[found.name])

    def before_comma(self, comma: int) -> Phrase | None:
        """Find the subject before ``X, ministre de Y, a dit`` or ``le romancier, X, a dit``."""
        stop, fallback = comma, None
        for _ in range(5):
            begin = self._segment(stop)
            first = self._reader.at(begin)
            if first is None or begin >= stop:
                break
            phrase = None
            led = first.has(f.REL | f.PREP | f.THAT | f.PART | f.GER)
            led = led or (first.has(f.OF) and stop == comma and begin > 0)
            led = led or (stop < comma and self._reader.participle(begin))
            if not led or first.kind == NAME:
                phrase = self.best(begin, stop)
            if phrase is not None and phrase.named and not phrase.pronoun:
                return phrase
            fallback = phrase or fallback
            edge = self._reader.at(begin - 1)
            if edge is None or edge.text not in COMMAS:
                break
            stop = begin - 1
        return fallback

    def _segment(self, stop: int) -> int:
        for k in range(stop - 1, -1, -1):
            token = self._tokens[k]
            if (
                (token.kind == QUOTE and not self._is_name(k))
                or token.text in COMMAS
                or token.text in HARD
            ):
                return k + 1
        return 0

    def _is_name(self, k: int) -> bool:
        """Tell whether a passage only names what stands before it: l'accord dit «…»."""
        before = self._reader.at(k - 1)
        return before is not None and before.has(f.NAMING | f.TERM | f.ORG_NOUN | f.WORK)

    def antecedent(self, relative: int) -> Phrase | None:
        """Return the phrase that a relative pronoun at `relative` stands for."""
        k = relative
        while k > 0 and self._tokens[k - 1].text in COMMAS:
            k -= 1
        return self.best(self._segment(k), k)
