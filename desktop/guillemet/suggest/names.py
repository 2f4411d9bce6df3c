"""Names in a text that writes them with capitals: where they stand, not yet whose they are."""

from typing import Final

from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.tokens import BREAK, NUMBER, SIGN, WORD, Token

PERSON: Final = "person"
ORG: Final = "organisation"
STATE: Final = "state"
UNKNOWN: Final = ""
_BEFORE_INITIAL = frozenset(".!?…:«»“”„\"'‘’‚‹›(•*–—-¿¡[|/")
_NO_START = f.CLOSED | f.TIME | f.CIVIL | f.QUIET | f.NEG | f.ADV | f.VERB
_KNOWN = f.GIVEN | f.PLACE | f.ORG_HEAD | f.ORG_TAIL | f.MEDIA | f.POWER
_LONGEST = 12
_HONOURS = frozenset(
    ["KC", "QC", "MP", "MEP", "MSP", "MD", "PhD", "OBE", "MBE", "CBE", "DBE", "RN"]
)
"""Letters behind a name that do not belong to it."""
_OPENERS = frozenset('«“„"')
_CLOSERS = frozenset('»”“"')


@dataclass(slots=True)
class Name:
    """Tokens ``first..last`` that make a name. `civil` is the token of a civility before it."""

    first: int
    last: int
    kind: str = UNKNOWN
    gender: int = 0
    civil: int = -1
    plural: bool = False
    acronym_of: int = -1
    initial: bool = False
    words: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    actor: int = -1
    sourced: bool = False  # words such as *according to* stand before


class NameFinder:
    """One walk over the tokens of a text."""

    def __init__(self, tokens: list[Token], words: Lexicon) -> None:
        self._tokens = tokens
        self._words = words
        self._small = {t.low for t in tokens if t.kind == WORD and not t.capital}
        self._titled = _titled_lines(tokens)

    def run(self) -> list[Name]:
        """Return the names of the text in their order."""
        names: list[Name] = []
        n = 0
        while n < len(self._tokens):
            name = self._name_at(n)
            if name is None:
                n += 1
                continue
            self._share_civility(names, name)
            names.append(name)
            n = name.last + 1
        return names

    def _share_civility(self, names: list[Name], name: Name) -> None:
        """Give the second of ``MM. X et Y`` what the first one has."""
        before = names[-1] if names else None
        if before is None or not before.plural or name.kind:
            return
        between = self._tokens[before.last + 1 : name.first]
        if len(between) == 1 and (between[0].has(f.CONJ) or between[0].text == ","):
            name.kind, name.gender, name.plural = PERSON, before.gender, True

    def initial(self, n: int) -> bool:
        """Tell whether the word at `n` would begin with a capital in any case."""
        if n == 0:
            return True
        before = self._tokens[n - 1]
        return before.kind == BREAK or (before.kind == SIGN and before.text in _BEFORE_INITIAL)

    # -- where a name begins ---------------------------------------------------------------------

    def _name_at(self, n: int) -> Name | None:
        token = self._tokens[n]
        if token.kind != WORD:
            return None
        if not token.capital:
            return self._small_name(n)
        close = self._marked_body(n)
        if close:
            return Name(n, close - 1, ORG, initial=True)
        if n in self._titled or not self._starts(n):
            return None
        last = self._extend(n)
        name = Name(n, last, initial=self.initial(n))
        self._place_civility(name)
        return None if self._is_common(name) else name

    def _marked_body(self, n: int) -> int:
        """Return where the marks close around the name of a body: la société « Bois d'Or »."""
        opener, noun = self._at(n - 1), self._at(n - 2)
        if opener is None or noun is None or opener.text not in _OPENERS:
            return 0
        if not noun.has(f.ORG_NOUN) or noun.has(f.ROLE):
            return 0
        for k in range(n + 1, min(n + 6, len(self._tokens))):
            if self._tokens[k].text in _CLOSERS:
                return k
            if self._tokens[k].kind not in (WORD, NUMBER):
                return 0
        return 0

    def _small_name(self, n: int) -> Name | None:
        """Find a name that begins small: a body, or a particle after a civility."""
        token = self._tokens[n]
        if token.has(f.ORG_LOWER):
            return self._small_head(n)
        before = self._at(n - 1)
        if before is None or not before.has(f.CIVIL) or not token.has(f.PARTICLE):
            return None
        if before.has(f.ROLE) and token.has(f.OF | f.DET):  # el presidente del Gobierno
            return None
        for last in range(n + 1, min(n + 4, len(self._tokens))):
            if self._tokens[last].capital:
                name = Name(n, self._extend(last))
                self._place_civility(name)
                return name
            if not self._tokens[last].has(f.PARTICLE):
                break
        return None

    def _starts(self, n: int) -> bool:
        token = self._tokens[n]
        elided = token.text[-1] in "'’" and not self._media_article(n)
        if _dateline(self._tokens, n) or len(token.text) == 1 or elided or token.text in _HONOURS:
            return False
        if token.has(f.CLOSED | f.DET) and not token.has(_KNOWN & ~f.CIVIL):
            return self._closed_starts(n)
        return self._open_starts(n)

    def _closed_starts(self, n: int) -> bool:
        """Tell whether an article or a particle begins a name: Le Monde, De la Cruz."""
        token = self._tokens[n]
        if token.has(f.CLOSED) and not self.initial(n):
            return self._article_of_name(n)
        if token.has(f.DET):
            return self._media_article(n)
        return self._open_starts(n)

    def _open_starts(self, n: int) -> bool:
        token = self._tokens[n]
        follows = self._at(n + 1)
        role = token.has(f.ROLE | f.KIN | f.ORG_NOUN) and not token.has(_KNOWN)
        role = role and (self.initial(n) or self._words.has("nouns_capital"))
        if role and follows is not None and follows.kind == WORD and follows.capital:
            return False  # Оператор Лиза Тверская, at the start of a sentence
        if token.has(_KNOWN) and not token.has(f.CIVIL):
            return not (token.has(f.CLOSED) and self.initial(n) and not self._media_article(n))
        if token.has(_NO_START) or (token.flags & f.CUE and self.initial(n)):
            return False
        if self._words.has("nouns_capital"):
            return True
        return not (self.initial(n) and token.low in self._small)

    def _article_of_name(self, n: int) -> bool:
        """Tell whether a capitalised particle inside a sentence begins a name: De la Cruz."""
        token = self._tokens[n]
        follows = self._tokens[n + 1] if n + 1 < len(self._tokens) else None
        if follows is None or not token.has(f.PARTICLE | f.DET):
            return False
        return follows.capital or (token.has(f.PARTICLE) and follows.has(f.PARTICLE))

    def _media_article(self, n: int) -> bool:
        follows = self._tokens[n + 1] if n + 1 < len(self._tokens) else None
        return follows is not None and follows.capital and follows.has(f.MEDIA)

    def _is_common(self, name: Name) -> bool:
        """Tell a single word at the start of a sentence, or a role, from a name."""
        if name.first != name.last:
            return False
        token = self._tokens[name.first]
        if token.has(_KNOWN) or name.civil >= 0:
            return token.has(f.ORG_HEAD | f.ORG_TAIL) and not token.has(
                f.MEDIA | f.GIVEN | f.PLACE | f.POWER
            )
        announces = token.has(f.ORG_NOUN | f.QUOTED | f.TERM) and self.initial(name.first)
        return announces or token.has(f.ROLE | f.KIN | f.WORK | f.COMMON)

    def _place_civility(self, name: Name) -> None:
        n = name.first - 1
        if n < 0:
            return
        before = self._tokens[n]
        if before.has(f.CIVIL) and before.kind == WORD:
            name.civil = n
            name.gender = before.flags & f.GENDERS
            name.plural = before.has(f.PLURAL)
            name.kind = PERSON

    # -- where it ends ---------------------------------------------------------------------------

    def _extend(self, n: int) -> int:
        last = n
        org = self._tokens[n].has(f.ORG_HEAD | f.MEDIA) or self._after_org_noun(n)
        while last - n < _LONGEST:
            step = self._step(n, last, org=org)
            if not step:
                break
            last += step
            org = org or self._tokens[last].has(f.ORG_HEAD | f.MEDIA | f.ORG_TAIL)
            org = org or self._tokens[last - 1].text == "&"
        return last

    def _after_org_noun(self, n: int) -> bool:
        before = self._at(n - 1)
        return before is not None and before.has(f.ORG_NOUN) and not before.has(f.ROLE)

    def _step(self, first: int, last: int, *, org: bool) -> int:
        """Return how many tokens after `last` belong to the name."""
        token = self._at(last + 1)
        if token is None or token.kind != WORD:
            return 0 if token is None else self._sign_step(first, last, token)
        if token.has(f.ORG_TAIL) and (token.capital or "." in token.text):
            return 1
        if token.capital and not token.has(f.TIME | f.CIVIL) and token.text not in _HONOURS:
            return self._capital_step(first, token)
        return self._linked(first, last, org=org)

    def _sign_step(self, first: int, last: int, token: Token) -> int:
        """Return how much of ``24`` or ``& Söhne`` belongs to the name."""
        if token.kind == NUMBER:
            return int((len(token.text) <= 2 and not self.initial(first)) or last > first)
        follows = self._at(last + 2)
        return 2 if token.text == "&" and follows is not None and follows.capital else 0

    def _capital_step(self, first: int, token: Token) -> int:
        if token.has(f.CLOSED) and not token.has(f.PARTICLE | f.PLACE | f.GIVEN | f.DET):
            return 0
        return 0 if self._words.has("splits_given") and self._splits(first, token) else 1

    def _splits(self, first: int, token: Token) -> bool:
        """Tell whether what stands before a given name belongs to the sentence, not the name."""
        head = self._tokens[first]
        return token.has(f.GIVEN) and not head.has(f.GIVEN)

    def _linked(self, first: int, last: int, *, org: bool) -> int:
        """Return the length of a link and the capital after it: ``de la`` Morinière."""
        person = not org and self._persons_link(first)
        length = 0
        while length < 4:
            token = self._at(last + 1 + length)
            if token is None or token.kind != WORD:
                return 0
            if token.capital and length:
                return length + 1 if not token.has(f.TIME | f.CIVIL) else 0
            article = self._words.has("nouns_capital") and token.has(f.DET) and not length
            fits = (person and token.has(f.PARTICLE) and not article) or (
                org and token.low in self._words.links
            )
            if not fits:
                return self._small_tail(first, last) if org else 0
            length += 1
        return 0

    def _persons_link(self, first: int) -> bool:
        head, before = self._tokens[first], self._at(first - 1)
        named = before is not None and before.has(f.CIVIL | f.ROLE | f.KIN)
        return named or head.has(f.GIVEN | f.PARTICLE) or len(head.text) == 2

    def _small_tail(self, first: int, last: int) -> int:
        """Return how many small words end the name of a body: Fédération ``des exploitants``."""
        head = self._tokens[first].has(f.ORG) or self._tokens[first + 1].has(f.ORG)
        if not self._words.has("adjectives_small"):
            return 0
        if not head and not (first == last and self._after_org_noun(first)):
            return 0
        token = self._at(last + 1)
        if token is None:
            return 0
        plural = any(
            t.low.endswith(("s", "x")) for t in self._tokens[max(first, last - 3) : last + 1]
        )
        if _adjective(token, self._at(last), plural=plural):
            return 1
        return self._complement(last)

    def _complement(self, last: int) -> int:
        """Return the length of ``of the`` + noun after `last`."""
        length, links = 0, 0
        while length < 3:
            token = self._at(last + 1 + length)
            if token is None or token.kind != WORD:
                return 0
            if token.low in self._words.links:
                links += 1
            elif not links or token.has(f.CLOSED | f.TIME | f.POSS | f.ROLE):
                return 0
            else:
                return length + 1
            length += 1
        return 0

    def _small_head(self, n: int) -> Name | None:
        """Find a body whose head is written small: ministère ``de l'Industrie``."""
        last = n
        token = self._at(last + 1)
        while token is not None and token.kind == WORD and _adjective(token, self._at(last)):
            last += 1
            token = self._at(last + 1)
        length = 0
        while length < 4:
            token = self._at(last + 1 + length)
            if token is None or token.kind != WORD:
                return None
            if token.capital and length and not token.has(f.TIME | f.CIVIL):
                end = self._extend(last + 1 + length)
                return Name(n, end, ORG)
            if token.low not in self._words.links:
                return None
            length += 1
        return None

    def _at(self, n: int) -> Token | None:
        return self._tokens[n] if 0 <= n < len(self._tokens) else None


def _adjective(token: Token, noun: Token | None, *, plural: bool = False) -> bool:
    """Tell whether a small word can qualify the noun before it and is no verb."""
    if token.kind != WORD or token.capital or token.has(f.CLOSED | f.VERB | f.CUE | f.ADV):
        return False
    if token.has(f.ADJ):
        return True
    many = noun is not None and noun.low.endswith(("s", "x")) and not noun.capital
    return (plural or many) and token.low.endswith(("s", "x"))


def _titled_lines(tokens: list[Token]) -> set[int]:
    """Return the tokens of headlines that capitalise every word of weight."""
    found: set[int] = set()
    line: list[int] = []
    for n, token in enumerate([*tokens, Token(0, 0, "\n", BREAK)]):
        if token.kind != BREAK:
            line.append(n)
            continue
        words = [k for k in line if tokens[k].kind == WORD and len(tokens[k].text) > 3]
        capitals = sum(tokens[k].capital for k in words)
        if 4 <= len(words) <= 20 and capitals >= 0.8 * len(words):
            found.update(line)
        line = []
    return found


def _dateline(tokens: list[Token], n: int) -> bool:
    """Tell whether a line begins with a place in capitals: ST. ALBAN, Ore."""
    if not tokens[n].text.isupper() or tokens[n].kind != WORD:
        return False
    first, last = n, n
    while first and n - first < 4 and _shouted(tokens, first - 1):
        first -= 1
    while last - n < 4 and _shouted(tokens, last + 1):
        last += 1
    begins = first == 0 or tokens[first - 1].kind == BREAK
    letters = sum(len(token.text) for token in tokens[first : last + 1])
    follows = _token_at(tokens, last + 1)
    if not begins or follows is None or letters < 3:
        return False
    return follows.text in (",", "(", "—", "–", "-") or (last > first and n == first)


def _shouted(tokens: list[Token], n: int) -> bool:
    token = _token_at(tokens, n)
    return token is not None and (
        (token.kind == WORD and token.text.isupper()) or token.text == "."
    )


def _token_at(tokens: list[Token], n: int) -> Token | None:
    return tokens[n] if 0 <= n < len(tokens) else None
