"""Sources that no verb of speech brings: according to, dem Bericht zufolge, in her view."""

from guillemet.suggest import flags as f
from guillemet.suggest.attribution import ACCORDING, Attribution
from guillemet.suggest.clauses import COMMAS, Clauses
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.tokens import QUOTE, WORD

TELLS = f.ACCORD | f.ACCORD_FIRST | f.ACCORD_AFTER | f.SELF


class Sources:
    """Reads the sources of one sentence into `found`."""

    def __init__(
        self, reader: PhraseReader, clauses: Clauses, words: Lexicon, found: list[Attribution]
    ) -> None:
        self._reader = reader
        self._tokens = reader.tokens
        self._clauses = clauses
        self._words = words
        self.found = found

    def read(self, n: int) -> bool:
        """Read the source that the token at `n` brings; return False if it brings none."""
        token = self._tokens[n]
        if token.has(f.SELF):
            whose = Phrase(n, n + 1, head=n, pronoun=True, stop=n + 1)
            self.found.append(Attribution(n, n + 1, n, whose, ACCORDING, 3, after=True))
        elif (
            token.has(f.ACCORD)
            or (token.has(f.ACCORD_FIRST) and self._heads(n))
            or (token.low == "so" and self._words.has("so_says") and self._parenthesis(n))
        ):
            self._according(n)
        elif token.has(f.ACCORD_AFTER):
            self._according_before(n)
        else:
            return False
        return True

    def _heads(self, n: int) -> bool:
        """Tell whether *pour X,* begins a sentence."""
        if n and self._tokens[n - 1].text not in '«“"—–':
            return False
        phrase = self._reader.read(n + 1)
        comma = self._reader.at(phrase.end) if phrase else None
        titled = phrase is not None and phrase.named and phrase.name > phrase.start
        if titled and phrase and self._reader.is_person(self._tokens[phrase.name]):
            return True
        return comma is not None and comma.text in (",", "،")

    def _parenthesis(self, n: int) -> bool:
        """Tell whether *so* names who says it, as in ``…, so Olschewski, …``."""
        before, follows = self._reader.at(n - 1), self._reader.at(n + 1)
        if before is None or follows is None or not (before.kind == QUOTE or before.text in COMMAS):
            return False
        phrase = self._reader.read(n + 1)
        if phrase is None or phrase.pronoun:
            return False
        after = self._reader.at(phrase.end)
        if after is not None and after.has(f.ADV):  # so Olschewski weiter
            after = self._reader.at(phrase.end + 1)
        told = phrase.named or self._tokens[phrase.head].has(f.ROLE)
        return told and (after is None or after.kind != WORD)

    def _according(self, n: int) -> None:
        phrase = self._reader.read(n + 1)
        follows = self._reader.at(n + 1)
        if follows is not None and follows.has(f.REL):  # Alberto Guidi, secondo cui …
            phrase = self._clauses.antecedent(n)
            if phrase is not None:
                self.found.append(Attribution(n, n + 2, n, phrase, ACCORDING, 3))
            return
        if follows is not None and follows.has(f.FIN) and follows.has(f.SAY):  # según explica
            cue = Attribution(n, n + 2, n, rule=ACCORDING, strength=3, dropped=True)
            self.found.append(cue)
        elif phrase is not None:
            self.found.append(Attribution(n, phrase.end, n, phrase, ACCORDING, 3, after=True))

    def _according_before(self, n: int) -> None:
        """Read the source before its preposition: dem Bericht zufolge."""
        for k in range(n - 1, max(-1, n - 12), -1):
            phrase = self._reader.read(k)
            before = self._reader.at(k - 1)
            begins = before is None or before.kind != WORD or self._tokens[k].has(f.DET)
            if phrase is not None and phrase.end == n and (begins or phrase.named):
                self.found.append(Attribution(k, n + 1, n, phrase, ACCORDING, 3, after=True))
                return
