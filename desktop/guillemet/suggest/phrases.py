"""Noun phrases: who could be the subject of a verb of speech."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from guillemet.suggest import flags as f
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.tokens import NUMBER, QUOTE, WORD, Token

_BLOCK = f.THAT | f.REL | f.NEG | f.CLITIC | f.AUX | f.TIME
_NEAR = 8
"""Words that a participle at the start of a sentence and its complements may be."""
_GENITIVES = ("der", "des", "eines", "einer")
COMMAS = (",", "،", "，")


class Phrase(NamedTuple):
    """Tokens ``start..end`` of a sentence, `end` not included.

    `name` is the token that names whom it means, -1 for none; `head` its noun. `stop` is where the
    words end that describe somebody unnamed: an apposition lies beyond.
    """

    start: int
    end: int
    name: int = -1
    head: int = -1
    pronoun: bool = False
    stop: int = 0

    @property
    def named(self) -> bool:
        """Tell whether a name stands for it."""
        return self.name >= 0


class PhraseReader:
    """Reads noun phrases in the tokens of one sentence.

    `is_person` tells from a name's token whether it names a person.
    """

    def __init__(
        self, tokens: Sequence[Token], words: Lexicon, is_person: Callable[[Token], bool]
    ) -> None:
        self.tokens = tokens
        self._words = words
        self.is_person = is_person
        self.unspaced = words.has("unspaced")
        self._phrases: dict[int, Phrase | None] = {}

    def at(self, n: int) -> Token | None:
        """Return a token, or None outside the sentence."""
        return self.tokens[n] if 0 <= n < len(self.tokens) else None

    def read(self, n: int) -> Phrase | None:
        """Read the phrase that begins at `n`; None if none does."""
        if n in self._phrases:
            return self._phrases[n]
        phrase = self._phrases[n] = self._phrase(n)
        return phrase

    def _phrase(self, n: int) -> Phrase | None:
        token = self.at(n)
        if token is None:
            return None
        if token.kind == NAME and not self._owns(n):
            return self._after_name(n)
        if token.kind != NAME and self.begins_name(n):
            return self._after_name(n + 1)
        if token.kind != NAME and self.is_pronoun(n):
            return Phrase(n, n + 1, head=n, pronoun=True, stop=n + 1)
        opens = token.kind == NAME or self._opens(token)
        return self._apposed(self._common(n)) if opens else None

    def begins_name(self, n: int) -> bool:
        """Tell whether a particle with a capital belongs to the name behind it: De la Fuente."""
        token, follows = self.tokens[n], self.at(n + 1)
        if follows is None or follows.kind != NAME or not token.has(f.PARTICLE):
            return False
        return token.capital and self.is_person(follows)

    def is_pronoun(self, n: int) -> bool:
        """Tell a pronoun from a determiner written alike: her counterpart."""
        token = self.tokens[n]
        if self.unspaced and n + 2 < len(self.tokens) and self.tokens[n + 1].has(f.OF):
            return False  # 她的邻居
        return token.has(f.PRON) and not (token.has(f.DET) and self._noun_at(n + 1))

    def _opens(self, token: Token) -> bool:
        if token.kind == NUMBER:
            return True
        if token.kind != WORD or (
            token.has(f.PREP | f.THAT | f.REL | f.NEG) and not token.has(f.DET)
        ):
            return False
        if token.has(f.DET | f.ROLE | f.KIN | f.ADJ):
            return True
        return not token.has(f.AUX | f.CONJ | f.ADV | f.TIME | f.CUE | f.VERB | f.CLITIC | f.OF)

    def _noun_at(self, n: int) -> bool:
        token = self.at(n)
        return token is not None and (
            token.kind == NAME or (token.kind == WORD and not token.has(f.CLOSED | f.CUE | f.VERB))
        )

    def _after_name(self, n: int) -> Phrase:
        """A name, perhaps with its acronym in brackets."""
        end = self._bracket(n + 1)
        return Phrase(n, end, name=n, head=n, stop=n + 1)

    def _bracket(self, n: int) -> int:
        token, close = self.at(n), self.at(n + 2)
        if token is not None and token.text in "(（" and close is not None and close.text in ")）":
            return n + 3
        return n

    def _common(self, n: int) -> Phrase:
        """Read a determiner, nouns and what hangs on them."""
        head, name, k = -1, -1, n
        while k < len(self.tokens) and k - n < 16:
            token = self.tokens[k]
            if token.kind == NAME:
                modifier = self._modifies(k, n)
                if not modifier:
                    name = k
                    head = head if head >= 0 else k
                    k = self._bracket(k + 1)
                    break
                k = self._bracket(k + 1)
                continue
            if not self._continues(token, k, n):
                break
            if self._heads(token, head, n, k):
                head = k
            k += 1
        k = self._trimmed(n, k)
        if head < 0 and name < 0:
            head = k - 1
        return Phrase(n, k, name=name, head=head, stop=k)

    def _heads(self, token: Token, head: int, n: int, k: int) -> bool:
        """Tell whether a noun is the head: the first, or the last before *of* in English."""
        if token.kind != WORD or token.has(f.CLOSED | f.ADJ | f.QUIET | f.ATTACH):
            return False
        if head < 0:
            return True
        if not self._words.has("adjectives_first"):
            return False
        return not any(self._links(i, n) and self.tokens[i].low != "'s" for i in range(n, k))

    def _trimmed(self, n: int, k: int) -> int:
        while (
            k > n + 1
            and self.tokens[k - 1].kind == WORD
            and self.tokens[k - 1].has(f.OF | f.CONJ | f.ATTACH | f.DET)
            and not (self.tokens[k - 1].has(f.INDET) and self.tokens[k - 2].has(f.OF))
            and not self.tokens[k - 1].has(f.ROLE)
        ):
            k -= 1
        return k

    def _modifies(self, k: int, n: int) -> bool:
        """Tell whether the name at `k` only belongs to the noun before it: of the Farray ferry."""
        if k == n:
            return self._owns(k)
        before = self.tokens[k - 1]
        j = k - 1
        while j > n and self.tokens[j].kind == WORD and not self._links(j, n):
            j -= 1
        linked = self._links(j, n)
        person = self.is_person(self.tokens[k])
        if linked and person and self.unspaced:
            return False  # 六楼的林思远
        if not linked:
            follows = self.at(k + 1)
            genitive = follows is not None and follows.low == "'s"
            second = follows is not None and follows.kind == NAME and self.is_person(follows)
            noun_after = self._words.has("adjectives_first") and self._noun_after(k)
            return genitive or ((noun_after or second) and not person)
        if not person:
            return True
        role = j + 1 < k and any(self.tokens[i].has(f.ROLE | f.CIVIL) for i in range(j + 1, k))
        return j == k - 1 or role or before.has(f.DET)

    def _links(self, k: int, n: int) -> bool:
        return self.tokens[k].has(f.OF | f.ATTACH) or self._genitive(k, n)

    def _genitive(self, k: int, n: int) -> bool:
        """Tell whether a German article joins a noun to the one before: Sprecher der Behörde."""
        if k == n or self.tokens[k].low not in _GENITIVES or not self._words.has("declines"):
            return False
        return self.tokens[k - 1].capital and self._words.has("nouns_capital")

    def _owns(self, k: int) -> bool:
        """Tell whether a name stands in the genitive before a noun: Moxon's daughter."""
        follows = self.at(k + 1)
        return follows is not None and follows.low == "'s" and self._noun_at(k + 2)

    def _noun_after(self, k: int) -> bool:
        follows = self.at(k + 1)
        return (
            follows is not None
            and follows.kind == WORD
            and not follows.has(f.CLOSED | f.CUE | f.VERB | f.ADV | f.TIME)
        )

    def _continues(self, token: Token, k: int, n: int) -> bool:
        before = self.tokens[k - 1] if k > n else None
        if token.kind != WORD:
            return self._sign_continues(token, before, k - n)
        if token.low == "'s":
            return k > n
        if token.has(f.DATIVE):
            after = self.at(k + 1)
            led = before is not None and before.has(f.ROLE)
            return led and after is not None and after.has(f.FIELD)
        if token.has(f.DET) and not token.has(f.OF):
            links = before is not None and before.has(f.OF | f.ATTACH | f.DET | f.CONJ)
            return k == n or links or self._genitive(k, n)
        return self._word_continues(token, before, k)

    def _sign_continues(self, token: Token, before: Token | None, length: int) -> bool:
        """Tell whether a number, a passage or a hyphen belongs to a phrase so long already."""
        if token.kind == NUMBER:
            return length < 3 or (before is not None and before.has(f.OF))
        if token.kind == QUOTE:
            return before is not None and before.has(f.ORG_NOUN | f.ROLE)
        owners = token.text in "'’" and before is not None and before.low.endswith("s")
        return token.text == "-" or (owners and self._words.has("genitive"))

    def _word_continues(self, token: Token, before: Token | None, k: int) -> bool:
        if token.has(f.OF | f.ATTACH) or token.low == "из":
            return before is not None and self._joins(token, before, k)
        after_det = before is not None and before.has(f.DET | f.ADJ | f.OF)
        if token.has(f.ROLE | f.KIN) and not token.has(f.CUE):
            return not self._new_noun(before)
        if before is not None and before.has(f.ROLE | f.KIN) and self._acts(token, k):
            return False
        if token.has(f.CUE | f.VERB):
            compound = token.has(f.INF) and token.has(f.FIN) and self._words.has("base_forms")
            return (after_det or compound) and not token.has(f.AUX)
        ends = token.has(_BLOCK | f.PREP | f.CONJ | f.PRON | f.ACCORD)
        ends = ends or (token.has(f.ADV) and not after_det)
        return not ends and not self._participle(token, before)

    def _joins(self, token: Token, before: Token, k: int) -> bool:
        """Tell whether a link goes on a phrase: of the, for the Department, одна из."""
        after = self.at(k + 1)
        if after is not None and after.has(f.INF) and after.has(f.CUE):
            return False  # et la chercheuse d'ajouter
        if token.low == "из":
            return before.has(f.INDET)
        return token.has(f.OF) or self._attaches(k)

    def _acts(self, token: Token, k: int) -> bool:
        """Tell whether an unknown word behind somebody is a verb: sa mère hausse les épaules."""
        after = self.at(k + 1)
        small = self._words.has("adjectives_small") or self._words.has("genitive")
        if token.flags or token.capital or after is None or not small:
            return False
        return after.has(f.DET) and not after.has(f.OF | f.DATIVE)

    def _new_noun(self, before: Token | None) -> bool:
        """Tell whether two Russian nouns are object and subject: судейство специалист назвал."""
        declines = self._words.has("declines") and self._words.has("no_articles")
        return declines and before is not None and before.has(f.COMMON)

    def _attaches(self, k: int) -> bool:
        """Tell whether a preposition ties a name to a role: a spokesman for the Department."""
        follows = self.at(k + 1)
        if follows is not None and follows.has(f.DET):
            if self.tokens[k - 1].has(f.ROLE) and not self.tokens[k].has(f.LOC):
                return True
            follows = self.at(k + 2)
        return follows is not None and follows.kind == NAME

    def participle(self, n: int) -> bool:
        """Tell whether a small word ends as participles do and can be nothing else."""
        token, ends = self.tokens[n], self._words.participles
        plain = token.kind == WORD and not token.capital and not token.flags & ~f.PART
        return plain and bool(ends) and token.low.endswith(ends) and len(token.low) > 5

    def absolute(self, n: int) -> int:
        """Return where a sentence goes on after a participle: Contacté, le proviseur conteste."""
        ends = self._words.participles
        if n or not ends or not self.tokens[0].capital or not self.tokens[0].low.endswith(ends):
            return n
        comma = next((k for k, t in enumerate(self.tokens[:_NEAR]) if t.text == ","), 0)
        return comma + 1 if comma and not self.tokens[0].flags & ~f.PART & ~f.CUE else n

    def _participle(self, token: Token, before: Token | None) -> bool:
        """Tell whether a participle begins a clause after its noun: a transcript by the court."""
        if before is None or before.has(f.DET | f.ADJ | f.OF | f.CONJ) or token.has(f.ROLE | f.ADJ):
            return False
        return token.low.endswith(self._words.participles) and bool(self._words.participles)

    def _apposed(self, phrase: Phrase) -> Phrase:
        """Take in a person's name after a comma: la directrice de l'ABE, Mathilde Roussel."""
        comma, name = self.at(phrase.end), self.at(phrase.end + 1)
        if phrase.named or comma is None or name is None:
            return phrase
        if comma.text not in COMMAS and not (comma.has(f.NAMING) and name.kind == NAME):
            return phrase
        k = phrase.end + 1
        if name.kind != NAME and name.kind == WORD and name.has(f.CIVIL | f.DET | f.ROLE):
            inner = self._common(k)
            if inner.named and self.is_person(self.tokens[inner.name]):
                return Phrase(phrase.start, inner.end, inner.name, phrase.head, stop=phrase.stop)
        if name.kind == NAME and self.is_person(name) and self._describes(phrase):
            return Phrase(phrase.start, k + 1, k, phrase.head, stop=phrase.stop)
        return phrase

    def _describes(self, phrase: Phrase) -> bool:
        """Tell whether a phrase can describe the person named after it."""
        return any(t.has(f.ROLE | f.KIN | f.DET) for t in self.tokens[phrase.start : phrase.end])

    def governed(self, n: int) -> int:
        """Return where the phrase at `n` ends, which a preposition governs."""
        phrase = self.read(n)
        if phrase is None:
            return n
        some = self.tokens[phrase.start : phrase.stop]
        apposed = phrase.end > phrase.stop and phrase.stop > phrase.start
        if apposed and not any(t.has(f.ROLE | f.KIN) for t in some):
            return phrase.stop
        return phrase.end
