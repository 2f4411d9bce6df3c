"""Words around a verb that say when, where or to whom: à l'AFP, on Tuesday."""

from guillemet.suggest import flags as f
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import COMMAS, Phrase, PhraseReader
from guillemet.suggest.tokens import NUMBER, QUOTE, SIGN, WORD


class Asides:
    """Skips such words in one sentence."""

    def __init__(self, reader: PhraseReader, words: Lexicon) -> None:
        self._reader = reader
        self._words = words

    def skip(self, n: int) -> int:
        """Return where the words end that say when, where or to whom: à l'AFP, on Tuesday."""
        steps, opened = 0, False
        while steps < 6:
            k = self._aside(n)
            if k == n and self._programme(n):
                k = n + 1
            token = self._reader.at(n)
            comma = token is not None and token.text in COMMAS
            if k == n and opened and comma and self._reader.read(n + 1) is not None:
                k = n + 1
            if k == n:
                break
            opened = comma and not opened
            n, steps = k, steps + 1
        return n

    def _programme(self, n: int) -> bool:
        """Tell whether a passage names where somebody spoke: on the air of «Radio» the coach."""
        token, before, follows = self._reader.at(n), self._reader.at(n - 1), self._reader.at(n + 1)
        if token is None or before is None or follows is None or token.kind != QUOTE:
            return False
        if before.kind != WORD or before.has(f.THAT | f.CLOSED) or not self._words.has("declines"):
            return False
        return follows.kind == NAME or follows.has(f.ROLE | f.ADJ | f.CIVIL)

    def _aside(self, n: int) -> int:
        token = self._reader.at(n)
        if token is None or token.kind == NAME:
            return n
        whole = token.has(f.DATIVE) and not token.has(f.DET | f.PREP)  # للصحفيين, in one word
        if whole or token.kind == NUMBER or (token.kind == WORD and token.has(f.ADV | f.TIME)):
            return n + 1
        if (
            token.has(f.DET)
            and (follows := self._reader.at(n + 1)) is not None
            and follows.has(f.TIME)
        ):
            return n + 2
        bound = self._words.has("enclitic") and token.has(f.LOC) and not token.has(f.CLITIC)
        bound = bound or token.has(f.DATIVE)
        if (
            token.kind == WORD
            and token.has(f.PREP | f.DATIVE)
            and (bound or not token.has(f.DET & ~f.OF))
        ):
            phrase = self._reader.read(n + 1)
            return self._addressed(phrase) if phrase and not phrase.pronoun else n + 2
        closes = token.kind == SIGN and token.text in COMMAS and self._closes_aside(n)
        return n + int(closes)

    def _addressed(self, phrase: Phrase) -> int:
        """Return where an addressee ends: in *al diario Juan Pérez* before the person."""
        if phrase.name > phrase.start and self._reader.is_person(self._reader.tokens[phrase.name]):
            some = self._reader.tokens[phrase.start : phrase.name]
            if phrase.name < phrase.stop and not any(t.has(f.ROLE | f.KIN) for t in some):
                return phrase.name
        return phrase.stop

    def _closes_aside(self, n: int) -> bool:
        before, follows = self._reader.at(n - 1), self._reader.at(n + 1)
        if follows is None or before is None:
            return False
        aside = follows.has(f.PREP | f.ADV | f.TIME) and follows.kind == WORD
        return aside or before.has(f.TIME | f.ADV)
