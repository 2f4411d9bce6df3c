"""Who is who in an article: short names and acronyms bound to the fullest form."""

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field
from itertools import islice, pairwise

from guillemet.domain.actor import ActorKind
from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon, folded
from guillemet.suggest.model import KnownActor
from guillemet.suggest.names import ORG, PERSON, STATE, UNKNOWN, Name
from guillemet.suggest.tokens import Token

_KINDS = {
    ActorKind.PERSON: PERSON,
    ActorKind.ORGANISATION: ORG,
    ActorKind.STATE: STATE,
    ActorKind.GROUP: ORG,
}
_OF_MEN = (
    ("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"), ("ина", "ин"), ("ына", "ын"), ("ского", "ский"),
    ("цкого", "цкий"), ("ову", "ов"), ("еву", "ев"), ("ёву", "ёв"), ("ину", "ин"),
    ("скому", "ский"),
)  # fmt: skip
"""How Russian men's family names end in the genitive and the dative, and how they are called."""


@dataclass(slots=True)
class Member:
    """One actor of an article."""

    name: str
    kind: str
    key: tuple[str, ...]
    gender: int = 0
    titles: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)  # first tokens of its names
    known: bool = False


class Cast:
    """The actors of one article. Sets `actor` and `kind` of every name it can place."""

    def __init__(
        self, text: str, tokens: list[Token], words: Lexicon, known: Sequence[KnownActor]
    ) -> None:
        self.members: list[Member] = []
        self._text = text
        self._tokens = tokens
        self._words = words
        self._keys: dict[str, str] = {}
        self._endings = [(_plain(ending), _plain(left)) for ending, left in words.endings]
        self._aliases = self._alias_table(known)

    def bind(self, names: list[Name]) -> None:
        """Place every name; full forms first, then what they explain."""
        for name in names:
            name.key = self.key_of(self._tokens[name.first : name.last + 1])
            name.actor = self._aliases.get(name.key, -1)
        for name in names:
            if name.kind and name.actor < 0 and self._is_full(name):
                self._place(name, self._same(name))
            self._note(name)
        self._bind_acronyms(names)
        for name in names:
            if name.actor < 0:
                self._bind_short(name)
                self._note(name)

    def key_of(self, tokens: Sequence[Token]) -> tuple[str, ...]:
        """Return what forms of one name have in common: no case, accents, or case endings."""
        return tuple(self.stem(token.low) for token in tokens if token.text not in "\"'«».")

    def stem(self, low: str) -> str:
        """Return a word without accents and the endings that its language declines."""
        found = self._keys.get(low)
        if found is None:
            found = _plain(low)
            for ending, left in self._endings:
                if found.endswith(ending) and len(found) > len(ending) + 2:
                    found = found[: len(found) - len(ending)] + left
                    break
            self._keys[low] = found
        return found

    def named_in(self, names: Sequence[Name], start: int, end: int) -> int:
        """Return the first actor named between two positions, -1 for none."""
        place = bisect_left(names, start, key=lambda name: self._tokens[name.first].start)
        for name in islice(names, place, None):
            if self._tokens[name.first].start >= end:
                break
            if name.actor >= 0:
                return name.actor
        return -1

    def add(self, name: str, kind: str, key: tuple[str, ...], gender: int = 0) -> int:
        """Add an actor; return its number."""
        self.members.append(Member(name, kind, key, gender))
        return len(self.members) - 1

    def spelled(self, name: Name) -> str:
        """Return a name as the text has it, on one line."""
        start, end = self._tokens[name.first].start, self._tokens[name.last].end
        words = self._text[start:end].split()
        if self._words.has("splits_given") and name.kind == PERSON and len(words) == 2:
            words = self._nominative(*words)
        return " ".join(words)

    def _nominative(self, given: str, family: str) -> list[str]:
        """Return a Russian man's name as it is called: Антона Грачёва is Антон Грачёв."""
        low = folded(given)
        stem = {"а": given[:-1], "я": given[:-1] + "й", "у": given[:-1]}.get(low[-1:], "")
        man = bool(stem) and self._words.of(folded(stem)) & f.GENDERS == f.MASC
        if not man or self._words.of(low) & f.FEM:
            return [given, family]
        for ending, bare in _OF_MEN:
            if family.endswith(ending):
                return [stem, family[: -len(ending)] + bare]
        return [stem, family]

    # -- the project's own table -----------------------------------------------------------------

    def _alias_table(self, known: Sequence[KnownActor]) -> dict[tuple[str, ...], int]:
        table: dict[tuple[str, ...], int] = {}
        doubtful: set[tuple[str, ...]] = set()
        for actor in known:
            number = self.add(
                actor.name, _KINDS.get(actor.kind, UNKNOWN), self._words_key(actor.name)
            )
            self.members[number].known = True
            for alias in (actor.name, *actor.aliases):
                key = self._words_key(alias)
                if key and table.setdefault(key, number) != number:
                    doubtful.add(key)
        return {key: number for key, number in table.items() if key not in doubtful}

    def _words_key(self, name: str) -> tuple[str, ...]:
        return tuple(self.stem(folded(word)) for word in name.replace("'", "' ").split())

    # -- full forms ------------------------------------------------------------------------------

    def _is_full(self, name: Name) -> bool:
        if name.kind == PERSON:
            first = self._tokens[name.first]
            particle = first.has(f.PARTICLE) and not first.has(f.GIVEN)
            return len(name.key) > 1 and not particle
        if name.kind == ORG:
            return len(name.key) > 1
        return name.kind == STATE

    def _same(self, name: Name) -> int:
        """Return the actor whose name this is, perhaps with a name more or less in between."""
        for number, member in enumerate(self.members):
            if member.kind not in (name.kind, UNKNOWN):
                continue
            if member.key == name.key or self._extends(member, name):
                return number
        return -1

    def _extends(self, member: Member, name: Name) -> bool:
        one, two = member.key, name.key
        if not one or len(one) == len(two):
            return False
        if name.kind == PERSON and min(len(one), len(two)) > 1:
            return one[0] == two[0] and one[-1] == two[-1]
        if name.kind == ORG:
            short, long = sorted((one, two), key=len)
            return len(short) > 1 and long[: len(short)] == short
        return False

    def _place(self, name: Name, number: int) -> None:
        if number < 0:
            number = self.add(self.spelled(name), name.kind, name.key, name.gender)
        member = self.members[number]
        if len(name.key) > len(member.key) and not member.known:
            member.key, member.name = name.key, self.spelled(name)
        member.kind = member.kind or name.kind
        member.gender = member.gender or name.gender
        name.actor = number

    def _note(self, name: Name) -> None:
        """Remember where an actor is named, and by which titles."""
        if name.actor < 0:
            return
        member = self.members[name.actor]
        name.kind = member.kind or name.kind
        member.places.append(name.first)
        if name.civil >= 0:
            member.titles.add(self._tokens[name.civil].low)

    # -- acronyms and short forms ----------------------------------------------------------------

    def _bind_acronyms(self, names: list[Name]) -> None:
        """Bind ``(FMN)`` to the name that stands before the bracket."""
        for before, name in pairwise(names):
            gap = self._tokens[before.last + 1 : name.first]
            after = self._tokens[name.last + 1 : name.last + 2]
            bracketed = len(gap) == 1 and gap[0].text in "(（" and after and after[0].text in ")）"
            person = before.actor >= 0 and self.members[before.actor].kind == PERSON
            if bracketed and person:  # Maëlle Tanguy (Verts)
                name.kind = name.kind or ORG
            elif bracketed and before.actor >= 0 and self._abbreviates(name, before):
                name.kind = ORG
                name.actor = before.actor
                self._aliases.setdefault(name.key, before.actor)
        for name in names:
            if name.actor < 0 and len(name.key) == 1 and self._is_acronym(name):
                number = self._aliases.get(name.key, -1)
                name.actor = number if number >= 0 else self._initials(name)

    def _is_acronym(self, name: Name) -> bool:
        return self._tokens[name.first].text.replace(".", "").isupper()

    def _abbreviates(self, name: Name, full: Name) -> bool:
        if len(name.key) != 1 or len(full.key) < 2:
            return False
        return self._is_acronym(name) or name.kind in (ORG, UNKNOWN)

    def _initials(self, name: Name) -> int:
        letters = name.key[0].replace(".", "")
        for number, member in enumerate(self.members):
            heads = "".join(w[0] for w in member.key if w and not self._words.of(w) & f.CLOSED)
            if member.kind == ORG and len(letters) > 1 and heads == letters:
                return number
        return -1

    def _bind_short(self, name: Name) -> None:
        if name.kind == STATE:
            self._place(name, self._same(name))
            return
        number = self._person_for(name)
        if number < 0 and name.kind != PERSON:
            number = self._body_for(name)
        if number >= 0:
            name.actor = number
        elif name.kind in (PERSON, ORG) or name.sourced:
            name.kind = name.kind or ORG
            self._place(name, self._same(name))

    def _person_for(self, name: Name) -> int:
        if name.kind not in (PERSON, UNKNOWN):
            return -1
        fitting = [
            n for n, m in enumerate(self.members) if m.kind == PERSON and self._short(name, m)
        ]
        gendered = [n for n in fitting if self._agrees(name, self.members[n])]
        fitting = gendered if name.gender else fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else -1
        return self._choose(name, fitting)

    def _short(self, name: Name, member: Member) -> bool:
        """Tell whether a name is the end of a fuller one, or its given name alone."""
        key, full = name.key, member.key
        bare = [w for w in key if not self._words.of(w) & f.PARTICLE] or list(key)
        if not key or len(key) >= len(full):
            return key == full
        if full[-len(key) :] == key or full[-len(bare) :] == tuple(bare):
            return True
        if self._words.has("genitive_s") and key[-1].endswith("s"):
            ended = (*key[:-1], key[-1][:-1])
            return full[-len(ended) :] == ended
        if len(key) > 1 and key[0] == full[0]:
            return False
        given = name.civil < 0 or bool(self._words.of(self._tokens[name.first].low) & f.GIVEN)
        return len(key) == 1 and given and full[0] == key[0]

    def _agrees(self, name: Name, member: Member) -> bool:
        return not member.gender or not name.gender or bool(member.gender & name.gender)

    def _choose(self, name: Name, fitting: list[int]) -> int:
        """Choose among persons of one family name: by title, by gender, then the first one."""
        title = self._tokens[name.civil].low if name.civil >= 0 else ""
        for number in fitting:
            if title and title in self._titles_of(number):
                return number
        sure = [n for n in fitting if name.gender and self.members[n].gender & name.gender]
        if sure:
            return sure[0]
        if name.civil < 0:
            return max(fitting, key=lambda n: self._last_place(n, name.first))
        return fitting[0]

    def _titles_of(self, number: int) -> set[str]:
        return self.members[number].titles

    def _last_place(self, number: int, before: int) -> int:
        return max((p for p in self.members[number].places if p < before), default=-1)

    def _body_for(self, name: Name) -> int:
        """Return the body whose name goes on only with what the law adds to it: Métallor S.A."""
        for number, member in enumerate(self.members):
            size = len(name.key)
            if member.kind != ORG or not size or member.key[:size] != name.key:
                continue
            if all(self._words.of(word) & f.ORG_TAIL for word in member.key[size:]):
                return number
        return -1


def _plain(low: str) -> str:
    if low.isascii():
        return low
    parts = unicodedata.normalize("NFD", low)
    return "".join(char for char in parts if not unicodedata.combining(char))
