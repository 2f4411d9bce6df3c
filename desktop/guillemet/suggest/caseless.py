"""Names in a script without capitals: by given or family names, and by what stands around them."""

from collections.abc import Iterable
from typing import Final

from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.names import ORG, PERSON, UNKNOWN, Name
from guillemet.suggest.tokens import WORD, Token

_NO_PART: Final = f.CLOSED | f.CUE | f.VERB | f.ADV | f.TIME | f.ROLE | f.ORG_NOUN | f.WORK | f.TERM
_NO_HEAD: Final = (_NO_PART & ~f.ORG_NOUN) | f.ORG_TAIL
_NO_INSIDE: Final = _NO_PART & ~(f.ORG_NOUN | f.VERB | f.ROLE)
_NO_SIGN: Final = _NO_PART & ~f.VERB
_BEGINS: Final = f.POWER | f.PLACE | f.GIVEN
_LONGEST: Final = 5
_ENOUGH: Final = 12
"""Places of three signs that show whether they are a name."""
_REACH: Final = 6
"""Words that the name of a body may have before its last one."""
_GOES_ON: Final = (
    f.DET | f.TIME | f.ADV | f.PREP | f.AUX | f.VERB | f.CUE | f.NEG | f.CONJ | f.KIN | f.CIVIL
)
_LEVELS: Final = frozenset("市县縣区區省镇鎮州国國")
"""Signs that end the names of cities, counties and the like."""
_NUMERALS: Final = "一二三千万"
"""Signs for numbers that given names are made of, too."""


class CaselessNames:
    """One walk over the tokens, and a second one for the short forms of what was found."""

    def __init__(self, tokens: list[Token], words: Lexicon) -> None:
        self._tokens = tokens
        self._unspaced = words.has("unspaced")
        self._threes = self._index() if self._unspaced else {}
        self._next_tail = _ahead(tokens) if self._unspaced else []

    def run(self) -> list[Name]:
        """Return the names of the text in their order."""
        names: list[Name] = []
        n = 0
        while n < len(self._tokens):
            name = self._full(n) if self._can_begin(n) else None
            if name is not None:
                names.append(name)
                n = name.last + 1
            else:
                n += 1
        return sorted([*names, *self._short(names)], key=lambda name: name.first)

    def _can_begin(self, n: int) -> bool:
        """Tell at a glance of most words that no name begins with them."""
        if not self._unspaced:
            return self._tokens[n].kind == WORD
        return bool(self._tokens[n].flags & _BEGINS) or self._next_tail[n] <= n + _REACH

    def _full(self, n: int) -> Name | None:
        token = self._tokens[n]
        if token.kind != WORD:
            return None
        if token.has(f.POWER | f.PLACE):
            return Name(n, n, UNKNOWN)
        if self._unspaced:
            return self._wide_person(n) or self._wide_body(n)
        if token.has(f.GIVEN) or self._compound(n) or self._follows_role(n):
            return self._person(n)
        return self._body(n) if token.has(f.ORG_HEAD) else None

    # -- scripts with blanks -----------------------------------------------------------------------

    def _compound(self, n: int) -> bool:
        """Tell whether a name like *Abd al-Rahim* begins here."""
        token, follows = self._tokens[n], self._at(n + 1)
        return token.has(f.PARTICLE) and follows is not None and not follows.has(_NO_PART)

    def _follows_role(self, n: int) -> bool:
        """Tell whether a word that could be anything stands after a title and before another."""
        before, follows = self._at(n - 1), self._at(n + 1)
        if before is None or follows is None or follows.kind != WORD:
            return False
        titled = before.has(f.CIVIL) or self._described(n)
        return titled and not self._tokens[n].has(_NO_PART) and not follows.has(_NO_PART)

    def _described(self, n: int) -> bool:
        """Tell whether a word without an article follows a title and its adjective.

        Only a name can: مدير المتحف الوطني بشير القاسم.
        """
        token, before, after = self._tokens[n], self._tokens[n - 1], self._at(n + 1)
        if token.flags or len(token.low) < 4 or before.low[:2] != "ال" or token.low[:2] == "ال":
            return False
        if after is None or after.kind != WORD or token.low[0] in "يتوفبل":
            return False
        return any(one.has(f.ROLE) for one in self._tokens[max(0, n - 4) : n])

    def _person(self, n: int) -> Name | None:
        last = n
        while last - n < _LONGEST:
            follows = self._at(last + 1)
            if follows is None or follows.kind != WORD:
                break
            if follows.has(_NO_PART) and not self._family(follows):
                break
            if not self._continues(last, follows) and not (last == n and self._told(n, follows)):
                break
            last += 1
        if last == n and not self._kin_before(n):
            return None
        flags = self._tokens[n].flags & f.GENDERS if self._tokens[n].has(f.GIVEN) else 0
        return Name(n, last, PERSON, gender=flags)

    def _family(self, token: Token) -> bool:
        """Tell whether a word for a trade stands as a family name: *Karim al-Haddad*."""
        return token.has(f.ROLE) and not token.has(_NO_PART & ~f.ROLE) and token.low[:2] == "ال"

    def _told(self, n: int, follows: Token) -> bool:
        """Tell whether a role, kin or a verb of speech announces a name of two words."""
        before = self._at(n - 1)
        announced = before is not None and before.has(f.ROLE | f.CIVIL | f.KIN | f.CUE)
        return announced and not follows.flags and len(follows.low) > 2

    def _kin_before(self, n: int) -> bool:
        before = self._at(n - 1)
        return before is not None and before.has(f.KIN) and self._tokens[n].has(f.GIVEN)

    def _continues(self, last: int, follows: Token) -> bool:
        """Tell whether a word goes on a name: another name, or a family name with its article."""
        if follows.has(f.GIVEN | f.PARTICLE) or self._tokens[last].has(f.PARTICLE):
            return True
        given = self._tokens[last].has(f.GIVEN) or self._tokens[last - 1].has(f.PARTICLE)
        article = follows.low.startswith("ال") and not follows.has(f.ADJ | f.PLACE | f.ORG_HEAD)
        return given and article

    def _body(self, n: int) -> Name | None:
        """Find a body: its head, then the noun or the adjectives that say which."""
        last = n
        while last - n < _LONGEST - 1:
            follows = self._at(last + 1)
            if follows is None or follows.kind != WORD or follows.has(_NO_PART & ~f.ORG_NOUN):
                break
            qualifies = follows.has(f.ADJ) or follows.low.startswith(("ال", "لل"))
            if not qualifies and last > n:
                break
            last += 1
        return Name(n, last, ORG) if last > n else None

    # -- scripts without blanks --------------------------------------------------------------------

    def _wide_person(self, n: int) -> Name | None:
        """Find a family name with one or two signs after it, if a role or a cue stands beside."""
        if not self._tokens[n].has(f.GIVEN) or not self._sign(n + 1):
            return None
        for length in (2, 1) if self._sign(n + 2) else (1,):
            before, after = self._at(n - 1), self._at(n + length + 1)
            told = before is not None and before.has(f.ROLE | f.CIVIL)
            acts = after is not None and (
                after.has(f.CUE | f.ROLE) or after.low in "，、在对则也：）)"
            )
            begins = before is None or before.kind != WORD or before.has(f.OF)
            goes_on = after is not None and bool(after.flags & _GOES_ON)
            if length == 2 and ((begins and goes_on) or self._repeated(n)):
                return Name(n, n + length, PERSON)
            if (told and (acts or length == 2)) or (after is not None and after.has(f.CUE)):
                return Name(n, n + length, PERSON)
        return None

    def _repeated(self, n: int) -> bool:
        """Tell whether three signs come again between other words, as names do."""
        places = self._threes.get(self._three(n), [])[:_ENOUGH]
        before = {self._tokens[k - 1].text if k else "" for k in places}
        after = {one.text for k in places if (one := self._at(k + 3)) is not None}
        return len(places) > 1 and len(before) > 1 and len(after) > 1

    def _three(self, n: int) -> str:
        return "".join(token.text for token in self._tokens[n : n + 3])

    def _index(self) -> dict[str, list[int]]:
        """Return where each three signs stand that begin with a family name."""
        found: dict[str, list[int]] = {}
        for n, token in enumerate(self._tokens):
            if token.flags & f.GIVEN and self._sign(n + 1) and self._sign(n + 2):
                found.setdefault(self._three(n), []).append(n)
        return found

    def _sign(self, n: int) -> bool:
        token = self._at(n)
        if token is None or token.kind != WORD or len(token.text) != 1:
            return False
        return not token.has(_NO_SIGN) or token.text in _NUMERALS

    def _wide_body(self, n: int) -> Name | None:
        """Find a body by its last word: a place or signs before *committee*, *university*."""
        if self._next_tail[n] > n + _REACH or self._tokens[n].has(_NO_HEAD):
            return None
        for last in range(n + 1, min(n + _REACH + 1, len(self._tokens))):
            here = self._tokens[last]
            if here.kind != WORD or here.has(_NO_INSIDE):
                return None
            follows = self._at(last + 1)
            more = follows is not None and follows.has(f.ORG_TAIL)
            if here.has(f.ORG_TAIL) and not more and self._ends_body(n, last):
                return Name(n, last, ORG)
        return None

    def _ends_body(self, n: int, last: int) -> bool:
        """Tell whether a last word ends a body: one sign does only after a city or a county."""
        if len(self._tokens[last].text) > 1:
            return True
        return any(token.text in _LEVELS for token in self._tokens[n + 1 : last - 1])

    # -- what is named again -----------------------------------------------------------------------

    def _short(self, names: list[Name]) -> list[Name]:
        """Return the places that name a person by the last part of the name alone."""
        covered = {n for name in names for n in range(name.first, name.last + 1)}
        tails = self._ends(name for name in names if name.kind == PERSON)
        found = []
        for n, token in enumerate(self._tokens):
            some = tails.get(token.low)
            if some is None or n in covered or token.kind != WORD or token.has(f.CUE):
                continue
            length = max((len(tail) for tail in some if self._reads(n, tail)), default=0)
            if length and covered.isdisjoint(range(n, n + length)):
                found.append(Name(n, n + length - 1, PERSON))
                covered.update(range(n, n + length))
        return found

    def _ends(self, persons: Iterable[Name]) -> dict[str, set[tuple[str, ...]]]:
        """Return the ends of names that stand for them, or all of unspaced ones, by first word."""
        found: dict[str, set[tuple[str, ...]]] = {}
        for name in persons:
            words = tuple(token.low for token in self._tokens[name.first : name.last + 1])
            ends = [words] if self._unspaced else [words[n:] for n in range(1, len(words))]
            for end in ends:
                if len(end) > 1 or len(end[0]) > 3:
                    found.setdefault(end[0], set()).add(end)
        return found

    def _reads(self, n: int, words: tuple[str, ...]) -> bool:
        return all(
            (token := self._at(n + k)) is not None and token.low == word
            for k, word in enumerate(words)
        )

    def _at(self, n: int) -> Token | None:
        return self._tokens[n] if 0 <= n < len(self._tokens) else None


def _ahead(tokens: list[Token]) -> list[int]:
    """Return for each token where the next word stands that can end the name of a body."""
    found, nearest = [0] * len(tokens), len(tokens) + _REACH
    for n in range(len(tokens) - 1, -1, -1):
        found[n] = nearest
        if tokens[n].has(f.ORG_TAIL):
            nearest = n
    return found
